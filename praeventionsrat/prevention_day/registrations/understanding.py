"""What a line of somebody's list of registrations says, or why it says nothing."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.german import fold
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.registrations.columns import COLUMN_NAMES, ReplyColumn
from praeventionsrat.prevention_day.registrations.records import RegistrationFields
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow
from praeventionsrat.prevention_day.registrations.seats import has_times

Column = ReplyColumn
CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*(?:uhr)?", re.IGNORECASE)
NUMBER = re.compile(r"\D{0,12}(\d{1,4})\D{0,20}")
STAMPS = ("%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M",
          "%Y-%m-%dT%H:%M:%S", "%m/%d/%y %H:%M:%S", "%d.%m.%Y", "%Y-%m-%d")  # fmt: skip
NO_NAME = "Hier steht kein Name."
NO_ITEM = "Hier steht kein Programmpunkt; bitte wählen Sie oben, wofür die Liste gilt."
STRANGE_ITEM = "„{said}“ ist kein Programmpunkt mit Anmeldung."
MANY_ITEMS = "„{said}“ passt auf mehrere Programmpunkte."
GONE_ITEM = "„{said}“ ist abgesagt."


@dataclass(frozen=True, slots=True)
class Reply:
    """A registration as a line of the list says it."""

    line: int
    fields: RegistrationFields
    received_at: datetime | None = None
    doubt: str = ""
    """What was not understood of it and went to the note."""


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that is not taken, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What became of all lines."""

    replies: tuple[Reply, ...]
    refused: tuple[RefusedLine, ...]


def understand(
    lines: Iterable[tuple[int, Sequence[str]]],
    columns: Sequence[ReplyColumn | None],
    items: Sequence[ItemSeatsRow],
    item_id: UUID | None = None,
) -> Understood:
    """Every line as a registration, or with the reason why it is none.

    ``item_id`` holds for lines that name no item.
    """
    replies: list[Reply] = []
    refused: list[RefusedLine] = []
    for number, cells in lines:
        said = {
            column: cell.strip()
            for column, cell in zip(columns, cells, strict=False)
            if column is not None and cell.strip()
        }
        if not said:
            continue
        try:
            replies.append(_reply(number, said, items, item_id))
        except Invalid as err:
            refused.append(RefusedLine(number, " ".join(err.fields.values())))
    return Understood(tuple(replies), tuple(refused))


def read_clock(text: str) -> time | None:
    """„13:20“, „13.20 Uhr“, „9“; None where it is no time."""
    found = CLOCK.fullmatch(text.strip().partition("–")[0].partition("-")[0].strip())
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return time(int(found[1]), int(found[2] or 0))


def read_stamp(text: str) -> datetime | None:
    """When a registration came in, as forms on the internet write it; local time."""
    for shape in STAMPS:
        try:
            return datetime.strptime(text.strip()[:19], shape).astimezone()
        except ValueError:
            continue
    return None


def _reply(
    line: int,
    said: Mapping[ReplyColumn, str],
    items: Sequence[ItemSeatsRow],
    item_id: UUID | None,
) -> Reply:
    name = " ".join(w for w in (said.get(Column.GIVEN_NAME), said.get(Column.NAME)) if w)
    name = name or said.get(Column.AFFILIATION, "")
    if not name:
        raise Invalid({"name": NO_NAME})
    item = _item(said.get(Column.ITEM, ""), items, item_id)
    odd: list[str] = []
    slot_at = _slot(said.get(Column.SLOT, ""), item, odd)
    seats = _number(said.get(Column.SEATS, ""), odd)
    received = read_stamp(said[Column.RECEIVED]) if Column.RECEIVED in said else None
    note = "; ".join(part for part in (said.get(Column.NOTE, ""), *odd) if part)
    fields = RegistrationFields.checked(
        item_id=item.id,
        name=name,
        email=said.get(Column.EMAIL, ""),
        phone=said.get(Column.PHONE, ""),
        affiliation=said.get(Column.AFFILIATION, ""),
        seats=seats,
        slot_at=slot_at,
        needs=said.get(Column.NEEDS, ""),
        note=note,
    )
    return Reply(line, fields, received, "; ".join(odd))


def _item(said: str, items: Sequence[ItemSeatsRow], item_id: UUID | None) -> ItemSeatsRow:
    if not said:
        found = [item for item in items if item.id == item_id]
        if not found:
            raise Invalid({"item_id": NO_ITEM})
    else:
        wanted = " ".join(fold(said).split())
        titles = [(item, " ".join(fold(item.title).split())) for item in items]
        found = [item for item, title in titles if title == wanted]
        found = found or [i for i, title in titles if title in wanted or wanted in title]
        if len(found) != 1:
            words = MANY_ITEMS if found else STRANGE_ITEM
            raise Invalid({"item_id": words.format(said=said[:80])})
    if found[0].state is ProgrammeState.CANCELLED:
        raise Invalid({"item_id": GONE_ITEM.format(said=found[0].title)})
    return found[0]


def _slot(said: str, item: ItemSeatsRow, odd: list[str]) -> time | None:
    """The wished time; what is none of the item's goes to the note, and any time will do."""
    if not said or not has_times(item.slots):
        return None
    at = read_clock(said)
    if at in {slot.at for slot in item.slots}:
        return at
    odd.append(f"{COLUMN_NAMES[Column.SLOT]}: {said[:40]}")
    return None


def _number(said: str, odd: list[str]) -> int:
    found = NUMBER.fullmatch(said)
    if found is not None and 1 <= int(found[1]) <= 1000:
        return int(found[1])
    if said:
        odd.append(f"{COLUMN_NAMES[Column.SEATS]}: {said[:40]}")
    return 1
