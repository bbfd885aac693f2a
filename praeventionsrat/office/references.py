"""Whether the lines of an open-data folder fit together: references, doubles, order of times."""

from collections.abc import Collection, Iterator, Sequence
from datetime import time
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlmodel import SQLModel

from praeventionsrat.late_tables import table_named
from praeventionsrat.meetings.clocktime import minute

if TYPE_CHECKING:
    from praeventionsrat.office.load import Line

ORDERED = {
    "presence": ("came_at", "left_at", "Das Gehen liegt vor dem Kommen."),
    "meeting_break": ("starts_at", "ends_at", "Die Unterbrechung endet vor ihrem Beginn."),
    "meeting": ("begun_at", "ended_at", "Das Ende liegt vor dem Beginn."),
    "recusal": ("left_at", "returned_at", "Die Rückkehr liegt vor dem Verlassen."),
    "membership": ("starts_on", "ends_on", "Das Ende liegt vor dem Beginn."),
    "committee": ("starts_on", "ends_on", "Das Ende liegt vor dem Beginn."),
    "legislative_term": ("starts_on", "ends_on", "Das Ende liegt vor dem Beginn."),
    "post": ("starts_on", "ends_on", "Das Ende liegt vor dem Beginn."),
}


def check_references(lines: Sequence["Line"], blobs: Collection[str]) -> None:
    """Refuse the first line that refers to nothing, stands twice or contradicts itself."""
    known: dict[str, set[Any]] = {"blob": set(blobs)}
    for line in lines:
        table = str(line.kind.__tablename__)
        ids = known.setdefault(table, set())
        if line.values["id"] in ids:
            raise line.refuse("Diese id gibt es schon.")
        ids.add(line.values["id"])
    for line in lines:
        for name, target in references(line.kind):
            value = line.values.get(name)
            if value is not None and value not in known.get(target, ()):
                written = line.written.get(name, value)
                raise line.refuse(f"Feld „{name}“: „{written}“ gibt es in {target}.jsonl nicht.")
        _check_order(line)
    _check_unique(lines)
    _check_agendas(lines)


def references(kind: type[SQLModel]) -> Iterator[tuple[str, str]]:
    """Field and table of every reference of a kind."""
    for column in table_named(str(kind.__tablename__)).columns:
        for key in column.foreign_keys:
            yield column.name, key.column.table.name


def _check_unique(lines: Sequence["Line"]) -> None:
    seen: set[tuple[str, str, Any]] = set()
    for line in lines:
        for column in table_named(str(line.kind.__tablename__)).columns:
            if not column.unique:
                continue
            entry = (str(line.kind.__tablename__), column.name, line.values[column.name])
            if entry in seen:
                raise line.refuse(f"Feld „{column.name}“: „{entry[2]}“ gibt es schon.")
            seen.add(entry)


def _check_order(line: "Line") -> None:
    first, last, reason = ORDERED.get(str(line.kind.__tablename__), ("", "", ""))
    start, end = line.values.get(first), line.values.get(last)
    if start is None or end is None:
        return
    wrong = minute(end, start) < minute(start, start) if isinstance(start, time) else end < start
    if wrong:
        raise line.refuse(reason)


def _check_agendas(lines: Sequence["Line"]) -> None:
    items: dict[UUID, Line] = {
        line.values["id"]: line for line in lines if line.kind.__tablename__ == "agenda_item"
    }
    for line in items.values():
        parent = items.get(line.values.get("parent_id") or line.values["id"])
        if parent is None or parent is line:
            if line.values.get("parent_id"):
                raise line.refuse("Ein Punkt kann nicht unter sich selbst stehen.")
            continue
        if parent.values.get("parent_id"):
            raise line.refuse("Die Tagesordnung hat zwei Ebenen; tiefer geht es nicht.")
        if parent.values["meeting_id"] != line.values["meeting_id"]:
            raise line.refuse("Der Hauptpunkt gehört zu einer anderen Sitzung.")
