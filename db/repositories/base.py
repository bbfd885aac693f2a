"""What every repository can do."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

from sqlalchemy import Select
from sqlmodel import Session, SQLModel, select

from db.kept import Kept
from praeventionsrat.errors import NotFound

PART = 500
"""Rows."""

R = TypeVar("R", bound=SQLModel)
T = TypeVar("T")


class Repository(Generic[R]):
    """Records of one kind within one transaction."""

    record: type[R]
    missing: ClassVar[str] = "Der Eintrag wurde inzwischen gelöscht."

    def __init__(self, session: Session) -> None:
        """Work inside the given transaction."""
        self.session = session

    def get(self, record_id: UUID) -> R:
        """The record; raises ``NotFound`` with a sentence for the user if it has gone."""
        record = self.session.get(self.record, record_id)
        if record is None:
            raise NotFound(self.missing)
        return record

    def find(self, record_id: UUID | None) -> R | None:
        """The record, or None."""
        return self.session.get(self.record, record_id) if record_id else None

    def add(self, record: R) -> None:
        """Store a new record."""
        self.session.add(record)
        self.session.flush()

    def add_all(self, records: Iterable[R]) -> None:
        """Store many new records at once, none of which refers to another of them."""
        self.session.add_all(records)
        self.session.flush()

    def remove(self, record: R) -> None:
        """Delete a record for good, and by the schema what belongs to it."""
        self.session.delete(record)
        self.session.flush()

    def where(self, **equals: object) -> Sequence[R]:
        """All records whose columns equal these values, in order of their ``position``, else id.

        A set stands for any of its values: one question instead of one for each.
        """
        columns = self._columns()
        query = select(self.record).where(
            *(
                columns[n].in_(v) if isinstance(v, set | frozenset) else columns[n] == v
                for n, v in equals.items()
            )
        )
        order = [columns[n] for n in ("position", "id") if n in columns]
        return self.session.exec(query.order_by(*order)).all()

    def all(self) -> Sequence[R]:
        """Every record that is not in the Papierkorb."""
        return self.where(**({"deleted_at": None} if "deleted_at" in self._columns() else {}))

    def kept(
        self, name: str, tables: frozenset[str], read: Callable[[], Sequence[T]]
    ) -> Sequence[T]:
        """Rows that were read before and still hold; a transaction that writes reads anew."""
        found: Kept | None = self.session.info.get("kept")
        return found.rows(name, tables, read) if found else read()

    def in_parts(self, query: Select[*tuple[Any, ...]]) -> Iterator[Any]:
        """The rows of a long list; all at once would take twice the memory it needs afterwards."""
        return iter(self.session.execute(query, execution_options={"yield_per": PART}))

    def _columns(self) -> Any:
        return self.record.__table__.columns  # type: ignore[attr-defined]
