"""What of a programme the public may know: confirmed or asked, public, on a day; names as printed.

Everything that leaves the house in a public format is made of these values and of nothing else:
no ideas, nothing cancelled, no rehearsals, no telephone, no technicians, no notes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from urllib.parse import urlsplit
from uuid import UUID
from zoneinfo import ZoneInfo

from praeventionsrat.documents.head import Head
from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.hours import span_words
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.records import (
    ContributorRole,
    ItemFormat,
    VenueKind,
)
from praeventionsrat.prevention_day.programme.rows import ContributorRow, DayRow, ItemRow, Programme
from praeventionsrat.records import clean, clean_line

EVERYWHERE = "Gesamtes Gelände"
LARGEST_NUMBER = 2**31 - 1
BEHIND_THE_SCENES = frozenset({ContributorRole.TECHNICIAN})
NOTHING = (
    "Es gibt noch nichts zu veröffentlichen: Kein Programmpunkt ist öffentlich, angefragt oder "
    "zugesagt und auf einen Tag gelegt."
)


@dataclass(frozen=True, slots=True)
class PublicPerson:
    """Somebody as the printed programme names them."""

    number: int
    name: str
    affiliation: str
    role: ContributorRole

    @property
    def told(self) -> str:
        """„Dr. Jutta Eichenlaub (Stadt Musterau)“."""
        if self.name and self.affiliation:
            return f"{self.name} ({self.affiliation})"
        return self.name or self.affiliation


@dataclass(frozen=True, slots=True)
class PublicItem:
    """One item as everybody may know it."""

    id: UUID
    number: int
    """Positive, and the same in every export."""
    revision: int
    title: str
    format: ItemFormat
    begins: int | None
    """Minute of its day; empty: as long as the day is open."""
    minutes: int
    venue_id: UUID | None
    venue: str
    short_text: str
    long_text: str
    """Rich text."""
    target_group: str
    language: str
    seats: int | None
    needs_registration: bool
    slot_minutes: int | None
    accessibility: str
    has_sign_language: bool
    people: tuple[PublicPerson, ...]

    @property
    def when(self) -> str:
        """„11:00–11:45 Uhr“, „ganztägig“."""
        if self.begins is None:
            return "ganztägig"
        return span_words(self.begins, self.begins + self.minutes)


@dataclass(frozen=True, slots=True)
class PublicVenue:
    """One place."""

    id: UUID
    name: str
    kind: VenueKind
    address: str
    accessibility: str


@dataclass(frozen=True, slots=True)
class PublicDay:
    """One day with its items in order of time."""

    held_on: date
    index: int
    opens: int
    closes: int
    label: str
    items: tuple[PublicItem, ...]

    def moment(self, minute: int, time_zone: str) -> datetime:
        """A minute of this day with its zone."""
        local = self.local(minute)
        return local.replace(tzinfo=ZoneInfo(time_zone))

    def local(self, minute: int) -> datetime:
        """A minute of this day as the clock on the wall shows it."""
        return datetime.combine(self.held_on, time(0)) + timedelta(minutes=minute)

    def span(self, item: PublicItem) -> tuple[int, int]:
        """From when to when an item lasts; without a clock time as long as the day is open."""
        if item.begins is None:
            return self.opens, self.closes
        return item.begins, item.begins + item.minutes


@dataclass(frozen=True, slots=True)
class PublicProgramme:
    """The whole programme as it may stand on the town's web site."""

    id: UUID
    title: str
    motto: str
    place: str
    patron: str
    greeting: str
    arrival: str
    website: str
    """With https, or empty."""
    organizer: str
    time_zone: str
    stand: date | None
    version: str
    days: tuple[PublicDay, ...]
    venues: tuple[PublicVenue, ...]

    @property
    def acronym(self) -> str:
        """Small letters, figures and underscores: what programs of conferences ask for."""
        return f"praeventionstag_{self.days[0].held_on.year}"

    def items(self) -> Sequence[tuple[PublicDay, PublicItem]]:
        """Every item with its day."""
        return [(day, item) for day in self.days for item in day.items]


def gather(work: Work, event_id: UUID, head: Head) -> PublicProgramme:
    """Read what the public may know; refused while that is nothing."""
    event = work.prevention_days.get(event_id)
    programme = programme_of(work, event_id)
    rows = [row for row in programme.items if row.is_told_publicly]
    if not rows:
        raise UserError(NOTHING)
    texts, told = work.programme_items.long_texts(event_id), _Teller(programme, rows)
    days = tuple(
        PublicDay(
            day.held_on,
            index,
            *_open(day, [row for row in rows if row.day_id == day.id]),
            day.label,
            tuple(told.item(row, texts.get(row.id, "")) for row in rows if row.day_id == day.id),
        )
        for index, day in enumerate(programme.days, 1)
    )
    used = {item.venue_id for day in days for item in day.items}
    return PublicProgramme(
        id=event_id,
        title=event.title,
        motto=event.motto,
        place=event.place,
        patron=event.patron,
        greeting=event.greeting,
        arrival=event.arrival,
        website=web_address(event.website) or web_address(head.website),
        organizer=head.author,
        time_zone=head.time_zone,
        stand=head.today,
        version=f"{head.today or days[0].held_on}.{_changes(event.revision, rows)}",
        days=days,
        venues=tuple(
            PublicVenue(one.id, one.name, one.kind, one.address, one.accessibility)
            for one in programme.venues
            if one.id in used
        ),
    )


def is_public_yet(programme: Programme) -> bool:
    """Whether there is anything the public may know."""
    return any(row.is_told_publicly for row in programme.items)


def web_address(text: str) -> str:
    """A web site as an address with its protocol; empty where it is none."""
    site = text.strip().rstrip("/")
    if not site:
        return ""
    whole = site if site.startswith(("http://", "https://")) else f"https://{site}"
    try:
        host = urlsplit(whole).hostname or ""
    except ValueError:
        return ""
    is_usable = whole.isascii() and " " not in whole and "." in host
    return whole if is_usable else ""


def public_crew(item: ItemRow) -> Sequence[ContributorRow]:
    """Who stands in the printed programme: not those who see to lights and microphones."""
    return [one for one in item.contributors if one.role not in BEHIND_THE_SCENES]


class _Teller:
    """Turns rows into public items, with numbers that stay the same."""

    def __init__(self, programme: Programme, rows: Sequence[ItemRow]) -> None:
        self._programme = programme
        self._numbers = _numbers(row.id for row in rows)
        crew = (one for row in rows for one in public_crew(row))
        names = dict.fromkeys(_name(one) for one in crew)
        self._people = {name: number for number, name in enumerate(names, 1)}

    def item(self, row: ItemRow, long_text: str) -> PublicItem:
        """One item; bad weather has already sent it to the place where it will be."""
        venue = self._programme.venue_for(row)
        return PublicItem(
            id=row.id,
            number=self._numbers[row.id],
            revision=row.revision,
            title=row.title,
            format=row.format,
            begins=row.begins,
            minutes=row.minutes,
            venue_id=venue.id if venue else None,
            venue=venue.name if venue else EVERYWHERE,
            short_text=row.short_text,
            long_text=long_text,
            target_group=row.target_group,
            language=row.spoken_language,
            seats=row.seats,
            needs_registration=row.needs_registration,
            slot_minutes=row.slot_minutes,
            accessibility=row.accessibility,
            has_sign_language=row.has_sign_language,
            people=tuple(
                PublicPerson(self._people[_name(one)], one.name, one.affiliation, one.role)
                for one in public_crew(row)
            ),
        )


def _name(one: ContributorRow) -> tuple[object, str, str]:
    return one.person_id, one.name, "" if one.person_id else one.affiliation


def _open(day: DayRow, rows: Sequence[ItemRow]) -> tuple[int, int]:
    """The opening hours, widened where something public begins earlier or ends later."""
    begins = [row.begins for row in rows if row.begins is not None]
    ends = [row.begins + row.minutes for row in rows if row.begins is not None]
    return min([day.opens, *begins]), max([day.closes, *ends])


def _numbers(ids: Iterable[UUID]) -> dict[UUID, int]:
    """A positive number for each id, made of the id itself so that it stays."""
    found: dict[UUID, int] = {}
    taken: set[int] = set()
    for one in sorted(ids):
        number = one.int % LARGEST_NUMBER + 1
        while number in taken:
            number = number % LARGEST_NUMBER + 1
        taken.add(number)
        found[one] = number
    return found


def _changes(revision: int, rows: Sequence[ItemRow]) -> int:
    return revision + sum(row.revision for row in rows)


def safe(text: str) -> str:
    """Text on one line that no reader of XML stumbles over."""
    return str(clean_line(text))


def safe_text(text: str) -> str:
    """Text with its line breaks that no reader of XML stumbles over."""
    return str(clean(text))
