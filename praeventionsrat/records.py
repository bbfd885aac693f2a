"""What every record shares: identity, who changed it when, Papierkorb, search words, clean text."""

import re
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, Self, TypeVar
from uuid import UUID

from pydantic import BeforeValidator, ConfigDict, ValidationError
from sqlalchemy import DateTime, Dialect, Enum, TypeDecorator
from sqlmodel import Field, SQLModel

from praeventionsrat.errors import Invalid, Stale
from praeventionsrat.german import complaint
from praeventionsrat.ids import uuid7
from praeventionsrat.late_tables import LateTable

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

LINE_END = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\ud800-\udfff"
    + "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)


def clean(text: object) -> object:
    r"""Text without what no Word file can hold: control characters, lone surrogates, U+FFFE/FFFF.

    Line ends of every kind become ``\n`` (Word puts U+000B between lines it copies), so that no
    two words grow together; everything else stays as typed.
    """
    if not isinstance(text, str):
        return text
    return UNPRINTABLE.sub("", LINE_END.sub("\n", text))


def clean_line(text: object) -> object:
    """Like ``clean``, and on one line."""
    text = clean(text)
    return text.replace("\n", " ").replace("\t", " ").strip() if isinstance(text, str) else text


Line = Annotated[str, BeforeValidator(clean_line)]
Prose = Annotated[str, BeforeValidator(clean)]


class UtcDateTime(TypeDecorator[datetime]):
    """An instant, stored without zone in UTC and always handed back with its zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Override of SQLAlchemy's: to UTC, zone dropped."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Override of SQLAlchemy's: zone put back."""
        return value.replace(tzinfo=UTC) if value else None


def now() -> datetime:
    """This instant in UTC."""
    return datetime.now(UTC)


def text_enum(kind: type[StrEnum]) -> Any:
    """A column holding an enum's value; SQLAlchemy alone would store the Python member name."""
    return Enum(kind, native_enum=False, length=32, values_callable=lambda k: [m.value for m in k])


class Fields(SQLModel, metaclass=LateTable):
    """What a form edits: validated, detached, never a table row."""

    # An error message that quoted the input would put names of persons into the log.
    model_config = ConfigDict(hide_input_in_errors=True, defer_build=True)  # type: ignore[assignment]

    @classmethod
    def checked(cls, **values: Any) -> Self:
        """Validated fields; raises ``Invalid`` with a German sentence for each wrong one."""
        try:
            return cls.model_validate(values)
        except ValidationError as err:
            found = {str(e["loc"][0]) if e["loc"] else "": complaint(dict(e)) for e in err.errors()}
            raise Invalid(found) from None


class Record(SQLModel, metaclass=LateTable):
    """A row with an identity that never changes and a count of its changes."""

    # Rows are not validated; those that are made from fields get their validator then.
    model_config = ConfigDict(defer_build=True)  # type: ignore[assignment]

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    revision: int = Field(default=1)

    def see(self, seen: int | None) -> None:
        """Refuse a save that was typed over an older version than the one on file."""
        if seen is not None and seen != self.revision:
            raise Stale(self.model_dump())


class Searchable(SQLModel, metaclass=LateTable):
    """A record the search finds; both columns are written by the store before each save."""

    search_heading: str = Field(default="")
    """What a hit shows: the first of the words, as typed."""
    search_text: str = Field(default="")
    """All words, folded."""

    def search_words(self) -> tuple[str, ...]:
        """Heading first, then everything else somebody may remember."""
        raise NotImplementedError


class MainRecord(Record, Searchable):
    """A record with a life of its own: stamped on every save, deleted into the Papierkorb."""

    created_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
    changed_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
    changed_by: str = Field(default="", max_length=200)
    deleted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


F = TypeVar("F", bound=Fields)
