"""Regieplan: minute by minute who does what where, with everything only the crew may read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from praeventionsrat import richtext
from praeventionsrat.documents.values import Rich, Sheet
from praeventionsrat.german import day
from praeventionsrat.prevention_day.printing.leaves import INTERNAL, Leaf, LeafTable, Leaves
from praeventionsrat.prevention_day.printing.source import DayBook
from praeventionsrat.prevention_day.programme.hours import clock_words
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.programme.rows import ItemRow
from praeventionsrat.prevention_day.programme.words import FORMAT_NAMES, ROLE_NAMES

COLUMNS = ("Zeit", "Ort", "Was", "Technik", "Zuständig", "Mitwirkende")
SHARES = (10, 13, 26, 14, 13, 24)
ALL_DAY = "ganztägig"
NOT_SURE = "noch nicht zugesagt"


@dataclass(frozen=True, slots=True)
class DirectionLine:
    """One moment."""

    when: Annotated[str, "Uhrzeit"]
    place: Annotated[str, "Ort"]
    what: Annotated[str, "Programmpunkt, Aufbau oder Abbau"]
    about: Annotated[str, "Art, Hinweis der Regie"]
    technique: Annotated[str, "Technik"]
    responsible: Annotated[str, "zuständige Person mit Rufnummer"]
    people: Annotated[str, "Mitwirkende mit Rolle und Rufnummer"]


@dataclass(frozen=True, slots=True)
class DirectionDay:
    """One day."""

    title: Annotated[str, "Wochentag und Datum"]
    hours: Annotated[str, "Öffnungszeit"]
    warning: Annotated[str, "Hinweis auf den Schlechtwetterplan, sonst leer"]
    lines: tuple[DirectionLine, ...]


@dataclass(frozen=True, kw_only=True)
class DirectionSheet(Sheet):
    """Everything the Regieplan says."""

    template: ClassVar[str] = "direction_plan"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Präventionstag mit Datum"]
    internal: Annotated[str, "Vermerk, dass der Plan intern ist"]
    lead: Annotated[str, "Leitung mit Rufnummern"]
    days: tuple[DirectionDay, ...]
    rain_plan: Annotated[Rich, "was bei schlechtem Wetter geschieht"]
    has_rain_plan: Annotated[bool, "ob dazu etwas gesagt ist"]


def direction_sheet(book: DayBook) -> DirectionSheet:
    """The plan as Word takes it."""
    return DirectionSheet(
        head=book.head,
        title=f"Regieplan {book.programme.title}",
        running_title="Regieplan – intern",
        foot_note=f"Stand {day(book.made)}" if book.made else "",
        heading="Regieplan",
        subtitle=book.kicker,
        internal=INTERNAL,
        lead=lead_words(book),
        days=tuple(_days(book)),
        rain_plan=Rich(book.facts.rain_plan),
        has_rain_plan=bool(richtext.words(book.facts.rain_plan).strip()),
    )


def direction_leaves(sheet: DirectionSheet) -> Leaves:
    """The same as pages to print."""
    leaves = tuple(
        Leaf(
            title=f"Regieplan {one.title}",
            kicker=sheet.subtitle,
            subtitle=f"geöffnet {one.hours}",
            warning=one.warning,
            facts=(("Leitung", sheet.lead),) if sheet.lead else (),
            tables=(LeafTable(COLUMNS, tuple(map(_cells, one.lines)), SHARES, strong=2, even=5),)
            if one.lines
            else (),
            empty="Für diesen Tag ist noch nichts geplant.",
            notes=(("Bei schlechtem Wetter", sheet.rain_plan.markdown),)
            if sheet.has_rain_plan
            else (),
        )
        for one in sheet.days
    )
    none = Leaf("Regieplan", kicker=sheet.subtitle, empty="Der Präventionstag hat noch keinen Tag.")
    return Leaves(
        sheet.title,
        leaves or (none,),
        sheet.head.author,
        sheet.foot_note,
        sheet.internal,
        is_wide=True,
    )


def lead_words(book: DayBook) -> str:
    """„Kim Querfurth, 0151 23 · Veranstaltungstelefon 06499 000-145“."""
    lead = ", ".join(part for part in (book.facts.lead, book.facts.lead_phone) if part)
    phone = book.facts.phone_on_day
    return " · ".join(
        part for part in (lead, f"Veranstaltungstelefon {phone}" if phone else "") if part
    )


def people_words(book: DayBook, item: ItemRow, between: str = "\n") -> str:
    """Everybody who takes part, with role and number."""
    said = []
    for one in item.contributors:
        if not one.told:
            continue
        parts = [one.told, ROLE_NAMES[one.role], book.phone(one.person_id), one.needs]
        parts.append("" if one.is_confirmed else NOT_SURE)
        said.append(", ".join(part for part in parts if part))
    return between.join(said)


def _cells(line: DirectionLine) -> tuple[str, ...]:
    what = f"{line.what}\n{line.about}"
    return (line.when, line.place, what, line.technique, line.responsible, line.people)


def _days(book: DayBook) -> Iterator[DirectionDay]:
    for one in book.programme.days:
        items = [item for item in book.working_items if item.day_id == one.id]
        timed = sorted(
            (moment for item in items for moment in _moments(book, item)), key=lambda m: m[:2]
        )
        yield DirectionDay(
            title=book.day_name(one),
            hours=f"{clock_words(one.opens)}–{clock_words(one.closes)} Uhr",
            warning=book.rain_words(items),
            lines=tuple(line for _, _, line in timed),
        )


def _moments(book: DayBook, item: ItemRow) -> Iterator[tuple[int, int, DirectionLine]]:
    """Set-up, the item itself, tear-down: minute, order within it, line."""
    place = book.programme.place_name(item)
    if book.is_moved(item) and item.venue_id:
        place += f"\nstatt {book.programme.venue_of[item.venue_id].name}"
    phone = book.phone(item.responsible_id)
    owner = "\n".join(part for part in (item.responsible, phone) if part)
    sure = NOT_SURE if item.state is ProgrammeState.ASKED else ""
    inside = "" if item.is_public else "nicht öffentlich"
    about = " · ".join(
        part for part in (FORMAT_NAMES[item.format], sure, inside, item.direction_note) if part
    )
    main = DirectionLine(
        item.when.removesuffix(" Uhr") or ALL_DAY,
        place,
        item.title,
        about,
        item.equipment,
        owner,
        people_words(book, item),
    )
    if item.begins is None or item.ends is None:
        yield -1, item.position, main
        return
    if item.before:
        begin, note = item.begins - item.before, f"bis {clock_words(item.begins)}"
        yield begin, 0, _aside(begin, place, f"Aufbau: {item.title}", note, owner)
    yield item.begins, 1, main
    if item.after:
        note = f"bis {clock_words(item.ends + item.after)}"
        yield item.ends, 0, _aside(item.ends, place, f"Abbau: {item.title}", note, owner)


def _aside(at: int, place: str, what: str, note: str, owner: str) -> DirectionLine:
    return DirectionLine(clock_words(at), place, what, note, "", owner, "")
