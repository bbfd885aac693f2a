"""How items and places stand in lists, on screen and on paper."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from praeventionsrat.german import count
from praeventionsrat.prevention_day.programme.hours import clock_words
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.programme.rows import ItemRow, Programme, VenueRow
from praeventionsrat.prevention_day.programme.words import (
    FORMAT_NAMES,
    STATE_NAMES,
    VENUE_KIND_NAMES,
)
from praeventionsrat.quantity import number
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column
from ui.prevention_day.programme.said import ASIDE, day_words
from ui.shell.theme import Tone

STATE_TONES: Mapping[ProgrammeState, Tone] = {
    ProgrammeState.IDEA: Tone.NEUTRAL,
    ProgrammeState.ASKED: Tone.WARN,
    ProgrammeState.CONFIRMED: Tone.OK,
    ProgrammeState.CANCELLED: Tone.BAD,
}


@dataclass(frozen=True, order=True, slots=True)
class When:
    """Day and time in words, sorted as the days and hours follow each other."""

    order: int
    words: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item as one line, with what the programme knows around it."""

    id: UUID
    order: int
    item: ItemRow
    day: str
    place: str
    sentences: tuple[str, ...]
    held_on: date | None

    @property
    def time(self) -> str:
        """„11:00–11:45“, or why there is none."""
        if not self.item.is_planned:
            return ASIDE
        return self.item.when.removesuffix(" Uhr") or "ganztags"

    @property
    def when(self) -> When:
        """Day and time."""
        return When(self.order, f"{self.day}, {self.time}" if self.day else self.time)


def item_lines(programme: Programme, sentences: Mapping[UUID, Sequence[str]]) -> list[ItemLine]:
    """Every item in the order of the days and hours."""
    several = len(programme.days) > 1
    days = {day.id: day_words(day, named=False) if several else "" for day in programme.days}
    return [
        ItemLine(
            item.id,
            order,
            item,
            days[item.day_id] if item.day_id else "",
            programme.place_name(item),
            tuple(sentences.get(item.id, ())),
            programme.day_of[item.day_id].held_on if item.day_id else None,
        )
        for order, item in enumerate(programme.items)
    ]


def _clash_badge(line: ItemLine) -> tuple[str, Tone] | None:
    found = len(line.sentences)
    return (count(found, "Konflikt", "Konflikte"), Tone.BAD) if found else None


def _second_line(line: ItemLine) -> str:
    return " · ".join(part for part in (FORMAT_NAMES[line.item.format], line.item.who) if part)


def _seats(line: ItemLine) -> str:
    if line.item.seats is None:
        return "mit Anmeldung" if line.item.needs_registration else ""
    words = count(line.item.seats, "Platz", "Plätze")
    return f"{words}, mit Anmeldung" if line.item.needs_registration else words


ITEM_COLUMNS = (
    Column[ItemLine]("Wann", lambda line: line.when, lambda when: when.words, width=186),
    Column[ItemLine]("Ort", lambda line: line.place, width=150),
    Column[ItemLine](
        "Programmpunkt",
        lambda line: line.item.title,
        second=_second_line,
        badge=_clash_badge,
    ),
    Column[ItemLine](
        "Stand",
        lambda line: STATE_NAMES[line.item.state],
        tone=lambda line: STATE_TONES[line.item.state],
        width=112,
    ),
)
ITEM_SHEET = (
    SheetColumn[ItemLine]("Tag", lambda line: line.held_on),
    SheetColumn[ItemLine]("Beginn", lambda line: line.item.starts_at),
    SheetColumn[ItemLine](
        "Ende", lambda line: "" if line.item.ends is None else clock_words(line.item.ends)
    ),
    SheetColumn[ItemLine]("Ort", lambda line: line.place or ASIDE),
    SheetColumn[ItemLine]("Format", lambda line: FORMAT_NAMES[line.item.format]),
    SheetColumn[ItemLine]("Titel", lambda line: line.item.title),
    SheetColumn[ItemLine](
        "Mitwirkende", lambda line: ", ".join(one.told for one in line.item.contributors)
    ),
    SheetColumn[ItemLine]("Zielgruppe", lambda line: line.item.target_group),
    SheetColumn[ItemLine]("Plätze", _seats),
    SheetColumn[ItemLine]("Technik", lambda line: line.item.equipment),
    SheetColumn[ItemLine]("Verantwortlich", lambda line: line.item.responsible),
    SheetColumn[ItemLine]("Stand", lambda line: STATE_NAMES[line.item.state]),
    SheetColumn[ItemLine]("Konflikte", lambda line: " ".join(line.sentences)),
)


@dataclass(frozen=True, slots=True)
class VenueLine:
    """A place as one line, with the place it moves to in bad weather."""

    id: UUID
    venue: VenueRow
    twin: str
    items: int


def venue_lines(programme: Programme) -> list[VenueLine]:
    """Every place in its order."""
    items: dict[UUID, int] = {}
    for item in programme.items:
        if item.venue_id is not None:
            items[item.venue_id] = items.get(item.venue_id, 0) + 1
    names = {venue.id: venue.name for venue in programme.venues}
    return [
        VenueLine(
            one.id,
            one,
            names.get(one.rain_venue_id, "") if one.rain_venue_id else "",
            items.get(one.id, 0),
        )
        for one in programme.venues
    ]


def _second(line: VenueLine) -> str:
    venue = line.venue
    parts = (
        VENUE_KIND_NAMES[venue.kind],
        f"bei Regen: {line.twin}" if line.twin else "im Freien" if venue.is_outdoors else "",
    )
    return " · ".join(part for part in parts if part)


def set_up_words(venue: VenueRow) -> str:
    """„15 / 10 Min.“ to set up and to tear down."""
    if not (venue.setup_minutes or venue.teardown_minutes):
        return ""
    return f"{venue.setup_minutes} / {venue.teardown_minutes} Min."


VENUE_COLUMNS = (
    Column[VenueLine]("Fläche", lambda line: line.venue.name, second=_second),
    Column[VenueLine]("Personen", lambda line: line.venue.capacity, right=True, width=88),
    Column[VenueLine]("Auf-/Abbau", lambda line: set_up_words(line.venue), width=104),
    Column[VenueLine](
        "Strom",
        lambda line: line.venue.watts or None,
        lambda watts: f"{number(watts)} W" if watts else "",
        right=True,
        width=84,
    ),
    Column[VenueLine]("Punkte", lambda line: line.items or None, right=True, width=70),
)
VENUE_SHEET = (
    SheetColumn[VenueLine]("Fläche", lambda line: line.venue.name),
    SheetColumn[VenueLine]("Art", lambda line: VENUE_KIND_NAMES[line.venue.kind]),
    SheetColumn[VenueLine]("Personen", lambda line: line.venue.capacity),
    SheetColumn[VenueLine]("Im Freien", lambda line: line.venue.is_outdoors),
    SheetColumn[VenueLine]("Bei Regen", lambda line: line.twin),
    SheetColumn[VenueLine]("Minuten Aufbau", lambda line: line.venue.setup_minutes),
    SheetColumn[VenueLine]("Minuten Abbau", lambda line: line.venue.teardown_minutes),
    SheetColumn[VenueLine]("Watt", lambda line: line.venue.watts),
    SheetColumn[VenueLine]("Ausstattung", lambda line: line.venue.equipment),
    SheetColumn[VenueLine]("Barrierefreiheit", lambda line: line.venue.accessibility),
    SheetColumn[VenueLine]("Anschrift", lambda line: line.venue.address),
    SheetColumn[VenueLine]("Programmpunkte", lambda line: line.items),
)
