"""The programme as guests read it: what Word, flyer and poster say."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.documents.values import Rich, Sheet
from praeventionsrat.german import count, day, full_day
from praeventionsrat.prevention_day.printing.source import DayBook
from praeventionsrat.prevention_day.programme.hours import span_words
from praeventionsrat.prevention_day.programme.records import ItemFormat
from praeventionsrat.prevention_day.programme.rows import DayRow, ItemRow
from praeventionsrat.prevention_day.programme.words import FORMAT_NAMES
from praeventionsrat.prevention_day.words import days_told

PLAIN = frozenset({ItemFormat.OTHER, ItemFormat.BREAK})
"""Formats whose name says nothing to guests."""
ALL_DAY = "ganztägig"


@dataclass(frozen=True, slots=True)
class ProgrammeEntry:
    """One item."""

    when: Annotated[str, "Uhrzeit, „11:00–11:45 Uhr“ oder „ganztägig“"]
    title: Annotated[str, "Titel"]
    format: Annotated[str, "Art: Vortrag, Workshop …"]
    place: Annotated[str, "Ort; leer, wenn überall oder nur an einem Ort"]
    who: Annotated[str, "Mitwirkende"]
    text: Annotated[str, "kurze Beschreibung"]
    marks: Annotated[str, "Zielgruppe, Sprache, DGS, Höranlage, Barrierefreiheit"]
    seats: Annotated[str, "Hinweis zur Anmeldung und zu Plätzen"]


@dataclass(frozen=True, slots=True)
class ProgrammeDay:
    """One day."""

    title: Annotated[str, "Wochentag und Datum"]
    hours: Annotated[str, "Öffnungszeit"]
    warning: Annotated[str, "Hinweis auf den Schlechtwetterplan, sonst leer"]
    entries: tuple[ProgrammeEntry, ...]


@dataclass(frozen=True, slots=True)
class ProgrammePlace:
    """One place, and how one gets in."""

    name: Annotated[str, "Name des Orts"]
    address: Annotated[str, "Anschrift"]
    accessibility: Annotated[str, "Barrierefreiheit"]


@dataclass(frozen=True, kw_only=True)
class ProgrammeSheet(Sheet):
    """Everything the programme says."""

    template: ClassVar[str] = "programme"

    heading: Annotated[str, "Name der Veranstaltung"]
    motto: Annotated[str, "Motto"]
    when: Annotated[str, "Tage"]
    where: Annotated[str, "Ort"]
    patron: Annotated[str, "Schirmherrschaft"]
    greeting: Annotated[Rich, "Grußwort"]
    has_greeting: Annotated[bool, "ob es ein Grußwort gibt"]
    days: tuple[ProgrammeDay, ...]
    places: tuple[ProgrammePlace, ...]
    arrival: Annotated[Rich, "Anreise"]
    has_arrival: Annotated[bool, "ob etwas zur Anreise gesagt ist"]
    signing_up: Annotated[str, "Hinweis zur Anmeldung, sonst leer"]
    contact: Annotated[str, "Wer einlädt und wo es mehr gibt"]


def programme_sheet(book: DayBook) -> ProgrammeSheet:
    """What guests may read: neither ideas nor what was cancelled nor what is internal."""
    programme, facts = book.programme, book.facts
    used = {venue.id for item in book.public_items if (venue := book.venue(item))}
    planned = {item.venue_id for item in book.public_items if item.venue_id}
    return ProgrammeSheet(
        head=book.head,
        title=f"Programm {programme.title}",
        running_title="Programm",
        foot_note=f"Stand {day(book.made)}" if book.made else "",
        heading=programme.title,
        motto=programme.motto,
        when=_when(programme.days),
        where=programme.place,
        patron=programme.patron,
        greeting=Rich(facts.greeting),
        has_greeting=bool(richtext.words(facts.greeting).strip()),
        days=tuple(_days(book, several=len(used | planned) > 1)),
        places=tuple(_places(book, used)),
        arrival=Rich(facts.arrival),
        has_arrival=bool(richtext.words(facts.arrival).strip()),
        signing_up=_signing_up(book),
        contact=_contact(book),
    )


def _when(days: Sequence[DayRow]) -> str:
    if len(days) == 1:
        return f"{full_day(days[0].held_on)}, {span_words(days[0].opens, days[0].closes)}"
    return days_told([one.held_on for one in days])


def _days(book: DayBook, *, several: bool) -> Iterator[ProgrammeDay]:
    for one in book.programme.days:
        items = sorted(
            (item for item in book.public_items if item.day_id == one.id),
            key=lambda item: (item.begins if item.begins is not None else -1, item.position),
        )
        yield ProgrammeDay(
            title=book.day_name(one),
            hours=span_words(one.opens, one.closes),
            warning=book.rain_words(items),
            entries=tuple(_entry(book, item, several=several) for item in items),
        )


def _entry(book: DayBook, item: ItemRow, *, several: bool) -> ProgrammeEntry:
    venue = book.venue(item)
    place = venue.name if venue and (several or book.is_moved(item)) else ""
    if place and book.is_moved(item) and item.venue_id:
        planned = book.programme.venue_of[item.venue_id].name
        place = f"{place} (statt {planned})"
    return ProgrammeEntry(
        when=item.when or ALL_DAY,
        title=item.title,
        format="" if item.format in PLAIN else FORMAT_NAMES[item.format],
        place=place,
        who=", ".join(one.told for one in item.contributors if one.told),
        text=item.short_text,
        marks=" · ".join(_marks(item)),
        seats=_seats(item),
    )


def _marks(item: ItemRow) -> Iterator[str]:
    if item.target_group:
        is_age = item.target_group.casefold().startswith(("ab ", "bis ", "von ", "für "))
        yield item.target_group if is_age else f"für {item.target_group}"
    if item.spoken_language:
        yield f"Sprache: {item.spoken_language}"
    if item.has_sign_language:
        yield "mit DGS-Dolmetschung"
    if item.accessibility:
        yield item.accessibility


def _seats(item: ItemRow) -> str:
    places = count(item.seats, "Platz", "Plätze") if item.seats else ""
    if item.slot_minutes:
        times = f"Termine zu je {item.slot_minutes} Minuten"
        return f"{times}, bitte anmelden" if item.needs_registration else times
    if item.needs_registration:
        return f"Bitte anmelden, {places}" if places else "Bitte anmelden"
    return places


def _places(book: DayBook, used: AbstractSet[UUID]) -> Iterator[ProgrammePlace]:
    for venue in book.programme.venues:
        if venue.id in used:
            yield ProgrammePlace(venue.name, venue.address, venue.accessibility)


def _signing_up(book: DayBook) -> str:
    if not any(item.needs_registration for item in book.public_items):
        return ""
    ways = [f"telefonisch {book.head.phone}" if book.head.phone else ""]
    ways += [f"per E-Mail {book.head.email}" if book.head.email else ""]
    said = " oder ".join(way for way in ways if way)
    start = "Wo „Bitte anmelden“ steht, sind die Plätze begrenzt."
    return f"{start} Anmeldung: {said}." if said else start


def _contact(book: DayBook) -> str:
    head = book.head
    parts = (head.council_name, head.municipality, book.facts.website or head.website)
    return " · ".join(part for part in parts if part)
