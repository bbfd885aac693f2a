"""What a line of somebody's list of registrations says, or why it says nothing."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.german import fold
from praeventionsrat.prevention_day.foreign_lists import A_TOTAL, TITLE_LINE, is_total
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
MARKED = re.compile(
    r"(\d{4})/(\d{1,2})/(\d{1,2}) (\d{1,2}):(\d{2}):(\d{2}) (am|pm|vorm\.?|nachm\.?)\b.*",
    re.IGNORECASE,
)
"""„2026/08/12 2:13:22 PM MESZ“: Google's forms."""
HALF_DAY = 12
BETWEEN = r"(?:^|(?<=[,;|])) ?{} ?(?:[,;|]|$)"
SEPARATED = re.compile(r"[,;|\n]")
SEVERAL = 2
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

    ``item_id`` holds for lines that name no item, unless their sheet is named like one. Who ticked
    several items is registered for each.
    """
    replies: list[Reply] = []
    refused: list[RefusedLine] = []
    valid = item_id
    for number, cells in lines:
        said = {
            column: cell.strip()
            for column, cell in zip(columns, cells, strict=False)
            if column is not None and cell.strip()
        }
        first = next((cell.strip() for cell in cells if cell.strip()), "")
        if number == TITLE_LINE:
            named = _named(first, items)
            valid = named[0].id if len(named) == 1 else item_id
            continue
        if not first:
            continue
        try:
            if is_total(first):
                raise Invalid({"name": A_TOTAL})
            replies += _replies(number, said, items, valid)
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
    if found := MARKED.fullmatch(text.strip()[:60]):
        hour = int(found[4]) % HALF_DAY + HALF_DAY * (found[7].casefold()[0] in "pn")
        numbers = (int(found[place]) for place in (1, 2, 3))
        text = "{:04}-{:02}-{:02} ".format(*numbers) + f"{hour:02}:{found[5]}:{found[6]}"
    for shape in STAMPS:
        try:
            return datetime.strptime(text.strip()[:19], shape).astimezone()
        except ValueError:
            continue
    return None


def _replies(
    line: int,
    said: Mapping[ReplyColumn, str],
    items: Sequence[ItemSeatsRow],
    item_id: UUID | None,
) -> list[Reply]:
    ticked = _ticked(said.get(Column.ITEM, ""), items)
    if len(ticked) < SEVERAL:
        return [_reply(line, said, items, item_id)]
    return [_reply(line, {**said, Column.ITEM: title}, items, item_id) for title in ticked]


def _ticked(said: str, items: Sequence[ItemSeatsRow]) -> list[str]:
    """The titles a form puts into one cell; none where some of it is no title."""
    if not SEPARATED.search(said) or _named(said, items):
        return []
    rest, titles = f"{_plain(said)},", []
    for item in sorted(items, key=lambda one: -len(one.title)):
        if (title := _plain(item.title)) and (
            found := re.search(BETWEEN.format(re.escape(title)), rest)
        ):
            rest = f"{rest[: found.start()]},{rest[found.end() :]}"
            titles.append(item.title)
    return titles if not rest.strip(" ,;|") else []


def _plain(words: str) -> str:
    return " ".join(fold(words.replace("\n", ";")).split())


def _named(said: str, items: Sequence[ItemSeatsRow]) -> list[ItemSeatsRow]:
    return [item for item in items if _plain(item.title) == _plain(said)]


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
