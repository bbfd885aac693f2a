"""Two contacts field by field: what each says, what is proposed, and what was chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from praeventionsrat.contacts.origin import OriginFields
from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.german import day, fold

F = TypeVar("F", bound=OriginFields)


class Side(StrEnum):
    """Whose words stand afterwards."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One line of the comparison; ``names`` are fields that go together."""

    names: tuple[str, ...]
    label: str
    left: str
    right: str
    proposed: Side
    can_both: bool = False
    """Whether the words of both can stand below each other."""

    @property
    def key(self) -> str:
        """What the line is called."""
        return self.names[0]

    @property
    def differs(self) -> bool:
        """Whether there is something to choose."""
        return self.left != self.right


Label = tuple[tuple[str, ...], str]
ORIGIN: tuple[Label, ...] = (
    (("data_source",), "Herkunft der Daten"),
    (("data_purpose",), "Zweck"),
    (("legal_basis",), "Rechtsgrundlage"),
    (("review_on",), "Prüfen am"),
    (("checked_on",), "Zuletzt geprüft"),
    (("no_forwarding",), "Keine Weitergabe"),
    (("restricted_on",), "Eingeschränkt seit"),
    (("note",), "Notiz"),
)
PERSON: tuple[Label, ...] = (
    (("form_of_address",), "Anrede"),
    (("title",), "Titel"),
    (("given_name",), "Vorname"),
    (("affix",), "Zusatz"),
    (("family_name",), "Nachname"),
    (("post_title",), "Amtsbezeichnung"),
    (("email", "email_private"), "E-Mail"),
    (("phone", "phone_private"), "Telefon"),
    (("mobile", "mobile_private"), "Mobil"),
    (("letter_salutation",), "Briefanrede"),
    (("letter_with_id",), "Brief gemeinsam mit"),
    (("access_needs",), "Barrierebedarf"),
    *ORIGIN,
)
ORGANIZATION: tuple[Label, ...] = (
    (("name",), "Name"),
    (("short_name",), "Kurzname"),
    (("kind",), "Typ"),
    (("sector",), "Gruppe"),
    (("carrier",), "Träger"),
    (("street", "postal_code", "city"), "Anschrift"),
    (("phone",), "Telefon"),
    (("email",), "E-Mail"),
    (("website",), "Website"),
    (("closed_on",), "Aufgelöst am"),
    *ORIGIN,
)
PROSE = frozenset({"note", "access_needs"})
LATER = frozenset({"checked_on"})
"""Of two days the later one is proposed; else the earlier."""


def compare_fields(
    left: OriginFields, right: OriginFields, names: Mapping[UUID, str]
) -> Sequence[FieldRow]:
    """Every line in which at least one of the two says something."""
    labels = PERSON if isinstance(left, PersonFields) else ORGANIZATION
    rows = [_row(fields, label, left, right, names) for fields, label in labels]
    return [row for row in rows if row.left or row.right]


def chosen_fields(left: F, right: F, sides: Mapping[str, Side]) -> F:
    """The fields as chosen; what nothing was said about is as on the left."""
    labels = PERSON if isinstance(left, PersonFields) else ORGANIZATION
    values: dict[str, Any] = {}
    for names, _label in labels:
        side = sides.get(names[0], Side.LEFT)
        for name in names if side is not Side.LEFT else ():
            mine, other = getattr(left, name), getattr(right, name)
            values[name] = _joined(mine, other) if side is Side.BOTH else other
    return left.model_copy(update=values)


def _row(
    fields: tuple[str, ...],
    label: str,
    left: OriginFields,
    right: OriginFields,
    names: Mapping[UUID, str],
) -> FieldRow:
    mine, other = _shown(left, fields, names), _shown(right, fields, names)
    both = fields[0] in PROSE and bool(mine and other)
    side = Side.BOTH if both else _proposed(getattr(left, fields[0]), getattr(right, fields[0]))
    if side is not Side.BOTH and not (mine and other):
        side = Side.LEFT if mine else Side.RIGHT
    elif fields[0] in LATER and side is not Side.BOTH:
        side = Side.RIGHT if side is Side.LEFT else Side.LEFT
    return FieldRow(fields, label, mine, other, side, can_both=both)


def _shown(contact: OriginFields, fields: tuple[str, ...], names: Mapping[UUID, str]) -> str:
    if fields[0] == "street":
        street, postal_code, city = (getattr(contact, name) for name in fields)
        return ", ".join(part for part in (street, f"{postal_code} {city}".strip()) if part)
    value = getattr(contact, fields[0])
    text = _text(value, names)
    is_private = len(fields) > 1 and getattr(contact, fields[1])
    return f"{text} (privat)" if text and is_private else text


def _text(value: object, names: Mapping[UUID, str]) -> str:
    match value:
        case bool():
            return "ja" if value else ""
        case date():
            return day(value)
        case UUID():
            return names.get(value, "eine gelöschte Person")
    return str(value or "").strip()


def _proposed(mine: object, other: object) -> Side:
    """The earlier of two days, the name that is written out; else what stands on the left."""
    if isinstance(mine, date) and isinstance(other, date):
        return Side.RIGHT if other < mine else Side.LEFT
    if isinstance(mine, str) and isinstance(other, str):
        short, long = fold(mine).rstrip("."), fold(other)
        return Side.RIGHT if len(long) > len(short) and long.startswith(short) else Side.LEFT
    return Side.LEFT


def _joined(mine: str, other: str) -> str:
    return f"{mine.strip()}\n\n{other.strip()}"
