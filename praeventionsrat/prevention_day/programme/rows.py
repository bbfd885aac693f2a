"""A whole programme as frozen rows: what grid, conflicts, prints and the day itself read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property
from uuid import UUID

from praeventionsrat.prevention_day.programme.hours import DAY, span_words
from praeventionsrat.prevention_day.programme.records import (
    ContributorRole,
    ItemFormat,
    ProgrammeState,
    VenueKind,
)


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day; minutes count from its midnight and go on after the next."""

    id: UUID
    held_on: date
    opens: int
    closes: int
    label: str
    is_rainy: bool

    @property
    def first_minute(self) -> int:
        """Its midnight, on a scale that runs through all days."""
        return self.held_on.toordinal() * DAY


@dataclass(frozen=True, slots=True)
class VenueRow:
    """One place."""

    id: UUID
    name: str
    kind: VenueKind
    capacity: int | None
    is_outdoors: bool
    setup_minutes: int
    teardown_minutes: int
    rain_venue_id: UUID | None
    equipment: str
    accessibility: str
    address: str
    position: int
    watts: int
    """Of all its circuits together."""
    revision: int


@dataclass(frozen=True, slots=True)
class ContributorRow:
    """Somebody who takes part in an item."""

    id: UUID
    item_id: UUID
    person_id: UUID | None
    organization_id: UUID | None
    name: str
    """As printed."""
    affiliation: str
    role: ContributorRole
    is_confirmed: bool
    needs: str
    is_checked_in: bool
    post_title: str
    """Of the contact: „Bürgermeisterin“."""
    no_forwarding: bool
    """Of the contact: nothing beyond name and institution leaves the house."""

    @property
    def told(self) -> str:
        """„Dr. Jutta Eichenlaub (Stadt Musterau)“."""
        if self.name and self.affiliation:
            return f"{self.name} ({self.affiliation})"
        return self.name or self.affiliation


@dataclass(frozen=True)
class ItemRow:
    """One item with everybody who takes part, as planned (not as it rains)."""

    id: UUID
    title: str
    format: ItemFormat
    state: ProgrammeState
    day_id: UUID | None
    venue_id: UUID | None
    starts_at: time | None
    begins: int | None
    """Minute of its day; empty: without a clock time, or not planned in."""
    minutes: int
    setup_minutes: int | None
    teardown_minutes: int | None
    """As typed; empty: as the place needs it."""
    before: int
    after: int
    """What really is needed at the planned place."""
    short_text: str
    target_group: str
    seats: int | None
    needs_registration: bool
    slot_minutes: int | None
    equipment: str
    accessibility: str
    has_sign_language: bool
    spoken_language: str
    responsible_id: UUID | None
    responsible: str
    is_public: bool
    direction_note: str
    began_at: time | None
    finished_at: time | None
    position: int
    revision: int
    contributors: tuple[ContributorRow, ...]

    @property
    def ends(self) -> int | None:
        """Minute of its day, beyond 24 hours after midnight."""
        return None if self.begins is None else self.begins + self.minutes

    @property
    def when(self) -> str:
        """„11:00–11:45 Uhr“; empty without a clock time."""
        return "" if self.begins is None else span_words(self.begins, self.begins + self.minutes)

    @property
    def who(self) -> str:
        """Everybody who takes part, in one line."""
        return ", ".join(one.name or one.affiliation for one in self.contributors)

    @property
    def is_planned(self) -> bool:
        """Whether it has a day; else it lies in the tray."""
        return self.day_id is not None

    @property
    def is_everywhere(self) -> bool:
        """Planned in, and at no place of its own: a break across all of them."""
        return self.day_id is not None and self.venue_id is None

    @property
    def is_told_publicly(self) -> bool:
        """Whether it may stand in what leaves the house."""
        over = {ProgrammeState.IDEA, ProgrammeState.CANCELLED}
        return self.is_public and self.is_planned and self.state not in over


@dataclass(frozen=True)
class Programme:
    """Everything that is planned for a prevention day; days, places and items in order."""

    event_id: UUID
    title: str
    motto: str
    place: str
    patron: str
    walking_minutes: int
    """Between two places for which nothing is noted."""
    days: tuple[DayRow, ...]
    venues: tuple[VenueRow, ...]
    items: tuple[ItemRow, ...]
    walks: Mapping[frozenset[UUID], int]
    """Noted minutes between two places."""

    @cached_property
    def day_of(self) -> Mapping[UUID, DayRow]:
        """Its days by id."""
        return {one.id: one for one in self.days}

    @cached_property
    def venue_of(self) -> Mapping[UUID, VenueRow]:
        """Its places by id."""
        return {one.id: one for one in self.venues}

    @cached_property
    def item_of(self) -> Mapping[UUID, ItemRow]:
        """Its items by id."""
        return {one.id: one for one in self.items}

    @cached_property
    def tray(self) -> Sequence[ItemRow]:
        """What is not yet planned in."""
        return [one for one in self.items if not one.is_planned]

    def items_on(self, day_id: UUID) -> Sequence[ItemRow]:
        """What is planned for a day: by time, those without one first."""
        return [one for one in self.items if one.day_id == day_id]

    def venue_for(self, item: ItemRow, *, rain: bool = False) -> VenueRow | None:
        """Where an item takes place: in bad weather at the twin of its place."""
        planned = self.venue_of.get(item.venue_id) if item.venue_id else None
        if planned is None or item.day_id is None:
            return planned
        if not (rain or self.day_of[item.day_id].is_rainy) or planned.rain_venue_id is None:
            return planned
        return self.venue_of.get(planned.rain_venue_id, planned)

    def place_name(self, item: ItemRow, *, rain: bool = False) -> str:
        """The name of the place; „überall“ without one, empty for what lies in the tray."""
        venue = self.venue_for(item, rain=rain)
        if venue is not None:
            return venue.name
        return "überall" if item.is_planned else ""

    def walk(self, one: UUID | None, other: UUID | None) -> int:
        """Minutes from one place to another; nowhere is not far."""
        if one is None or other is None or one == other:
            return 0
        return self.walks.get(frozenset((one, other)), self.walking_minutes)
