"""A person woven into every table, every reference and every text field there is."""

from datetime import date, datetime, time
from enum import Enum as PythonEnum
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Boolean, Date, Enum, Float, Integer, String, Time, Uuid
from sqlmodel import AutoString

from praeventionsrat.contacts.records import Person
from praeventionsrat.office.mentions.usecases import OWN_DATA
from praeventionsrat.office.tables import TABLES
from praeventionsrat.records import UtcDateTime

WHO = UUID("0190a1b2-c3d4-7e5f-8a9b-00000000beef")
FAMILY, MAIL, PHONE = "Zyxkolibri", "mona.zyx@kanarien.example", "06631 / 778 899"
ALONE = frozenset({"sha256", "letterhead_sha256"})


def person() -> Person:
    return Person(
        id=WHO,
        form_of_address="Frau",
        title="Dr.",
        given_name="Mona",
        family_name=FAMILY,
        email=MAIL,
        phone=PHONE,
        mobile="0170 4455667",
        note="Kanarienvogelnotiz über Privates",
        access_needs="Kanarienrampe",
    )


def weave(work: Any, *, without: frozenset[str] = frozenset()) -> dict[str, UUID]:
    """One record of every kind, each text of which speaks of the person; ids by table."""
    work.insert([person()])
    ids = {"person": WHO}
    number = count(1)
    for kind in TABLES:
        table = kind.__table__
        if table.name in {"person", "erasure", "own_template", *without}:
            continue
        record_id = ids[table.name] = uuid4()
        values = {c.name: _value(c, ids, next(number)) for c in table.columns}
        values = {name: value for name, value in values.items() if value is not None}
        work.insert([kind(**{**values, "id": record_id})])
    return ids


def _value(column: Any, ids: dict[str, UUID], number: int) -> Any:
    if column.foreign_keys:
        (key,) = column.foreign_keys
        return ids.get(key.column.table.name)
    if column.name in {"closed_on", "deleted_at", "restricted_on"}:
        return None
    if column.name in {"first_id", "record_id"}:
        return WHO
    kind = column.type
    if isinstance(kind, Enum):
        return next(iter(_members(column)))
    if isinstance(kind, AutoString | String):
        return _text(column, number)
    plain = {
        Integer: number,
        Float: float(number),
        Boolean: False,
        Date: date(2026, 3, 1),
        Time: time(16, 0),
    }
    plain |= {UtcDateTime: datetime.fromisoformat("2026-03-01T08:00:00+00:00"), Uuid: uuid4()}
    return next(value for of, value in plain.items() if isinstance(kind, of))


def _text(column: Any, number: int) -> str:
    ways = (
        f"Am Telefon sagte Frau Dr. {FAMILY} zu Punkt {number} zu. Danach war Pause.",
        f"{FAMILY}, Mona: Zusage {number}",
        f"Bitte an {MAIL} schreiben ({number}).",
        f"Rückruf unter 06631-778899, {number}.",
        f"{FAMILY.upper()}s Entwurf Nr. {number}",
    )
    return (
        ""
        if column.name in ALONE or column.name.startswith("search_") or _is_of_others(column)
        else ways[number % len(ways)]
    )


def _is_of_others(column: Any) -> bool:
    """Addresses and numbers of an institution or a post are theirs, never hers."""
    table = column.table.name
    return table in {"organization", "post"} and column.name in OWN_DATA[table]


def _members(column: Any) -> list[PythonEnum]:
    return list(column.type.enum_class)


def planted() -> dict[str, str]:
    """The sentence about the person that ``weave`` planted, by table and column."""
    number = count(1)
    found = {}
    for kind in TABLES:
        table = kind.__table__
        if table.name in {"person", "erasure", "own_template"}:
            continue
        for column in table.columns:
            text = _value(column, {}, next(number))
            is_typed = isinstance(text, str) and not isinstance(text, PythonEnum)
            if is_typed and text and not column.foreign_keys:
                found[f"{table.name}.{column.name}"] = text.partition(" Danach")[0]
    return found
