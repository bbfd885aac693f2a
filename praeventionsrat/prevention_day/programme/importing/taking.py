"""A programme is taken over: days, places, items and people, without doubling what is there."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from praeventionsrat.contacts.name_words import is_title, tokens
from praeventionsrat.german import count, fold
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.hours import DAY, clock_of, minute
from praeventionsrat.prevention_day.programme.importing.drafts import Basis, Draft
from praeventionsrat.prevention_day.programme.importing.meanings import (
    is_outdoors,
    kind_of_place,
)
from praeventionsrat.prevention_day.programme.importing.people import known_of
from praeventionsrat.prevention_day.programme.records import (
    Contributor,
    ProgrammeItem,
    VenueFields,
)
from praeventionsrat.prevention_day.programme.rows import ItemRow
from praeventionsrat.prevention_day.programme.venues import add_venue
from praeventionsrat.prevention_day.records import EventDayFields
from praeventionsrat.prevention_day.usecases.events import add_day, days_of

HOUR = 60
USUAL_OPENING, USUAL_CLOSING = time(10), time(17)
Key = tuple[str, date | None, time | None]


@dataclass(frozen=True, slots=True)
class TakenProgramme:
    """What came of it."""

    new: int
    known: int
    """Stood in the programme already: left as they are."""
    elsewhere: int
    """Of the known those that stand at another time or lie aside."""
    days: int
    places: int

    @property
    def told(self) -> str:
        """What came of it: „10 Programmpunkte übernommen, dazu 1 Tag und 4 Flächen“, and so on."""
        said = count(self.new, "Programmpunkt übernommen", "Programmpunkte übernommen")
        made = [
            count(number, one, many)
            for number, one, many in (
                (self.days, "Tag", "Tage"),
                (self.places, "Fläche", "Flächen"),
            )
            if number
        ]
        if made:
            said += f", dazu {' und '.join(made)}"
        if self.known:
            said += f"; {self.known} {'stand' if self.known == 1 else 'standen'} schon da"
        if self.elsewhere:
            said += f" ({self.elsewhere} davon zu anderer Zeit)"
        return f"{said}."


def basis_of(work: Work, event_id: UUID) -> Basis:
    """What has to be known to understand a list."""
    venues = work.venues.rows(event_id)
    persons = [
        (name, row.id)
        for row in work.persons.rows()
        for name in {row.name, _without_titles(row.name)}
        if " " in name
    ]
    houses = [
        (name, one.id) for one in work.organizations.rows() for name in (one.name, one.short_name)
    ]
    return Basis(
        tuple(one.held_on for one in days_of(work, event_id)),
        venues[0].name if len(venues) == 1 else "",
        known_of(persons, houses),
    )


def take_programme(work: Work, event_id: UUID, drafts: Iterable[Draft]) -> TakenProgramme:
    """Put the items on the programme; days and places that are missing come along.

    What stands there already, by title, day and begin or by a title that occurs once here and
    there, is left as it is: somebody may have moved it since.
    """
    taken = list(drafts)
    names = {row.id: fold(row.name) for row in work.venues.rows(event_id)}
    rows = work.programme_items.rows(event_id)
    there = _There(rows, _days(work, event_id), names, taken)
    fresh = []
    known = elsewhere = 0
    for draft in sorted(taken, key=lambda one: not there.is_in_place(one)):
        if (found := there.has(draft)) is None:
            fresh.append(draft)
        else:
            known, elsewhere = known + 1, elsewhere + (not found)
    fresh.sort(key=lambda one: one.line)
    days, new_days = _make_days(work, event_id, fresh)
    places, new_places = _make_places(work, event_id, fresh)
    _add(work, event_id, fresh, days, places)
    return TakenProgramme(len(fresh), known, elsewhere, new_days, new_places)


def _without_titles(name: str) -> str:
    return " ".join(word for word in tokens(name) if not is_title(word))


class _There:
    """What the programme holds already."""

    def __init__(
        self,
        rows: Sequence[ItemRow],
        days: Mapping[UUID, date],
        places: Mapping[UUID, str],
        drafts: Sequence[Draft],
    ) -> None:
        self._keys, self._in_place = Counter[Key](), set[tuple[Key, str]]()
        for row in rows:
            key = (fold(row.title), days[row.day_id] if row.day_id else None, row.starts_at)
            self._keys[key] += 1
            self._in_place.add((key, places[row.venue_id] if row.venue_id else ""))
        self._read = set[tuple[Key, str, str]]()
        self._titles = Counter(fold(row.title) for row in rows)
        self._listed = Counter(fold(draft.fields.title) for draft in drafts)

    def is_in_place(self, draft: Draft) -> bool:
        """Whether it stands there at that time and place: such lines choose before others."""
        return (_key(draft), fold(draft.place)) in self._in_place

    def has(self, draft: Draft) -> bool | None:
        """Whether it stands there as the list says; None where it does not stand there.

        The same title at the same time in two places is two items; a line said twice is one.
        """
        key = _key(draft)
        told = (key, fold(draft.place), fold(draft.fields.direction_note))
        if told in self._read:
            return True
        self._read.add(told)
        if self._keys[key]:
            self._keys[key] -= 1
            return True
        return False if self._titles[key[0]] == self._listed[key[0]] == 1 else None


def _key(draft: Draft) -> Key:
    return fold(draft.fields.title), draft.held_on, draft.fields.starts_at


def _days(work: Work, event_id: UUID) -> dict[UUID, date]:
    return {one.id: one.held_on for one in days_of(work, event_id)}


def _make_days(work: Work, event_id: UUID, drafts: Sequence[Draft]) -> tuple[dict[date, UUID], int]:
    days = {held_on: key for key, held_on in _days(work, event_id).items()}
    missing: defaultdict[date, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.held_on is not None and draft.held_on not in days:
            missing[draft.held_on].append(draft)
    for held_on in sorted(missing):
        opens_at, closes_at = _hours(missing[held_on])
        fields = EventDayFields(held_on=held_on, opens_at=opens_at, closes_at=closes_at)
        days[held_on] = add_day(work, event_id, fields)
    return days, len(missing)


def _hours(drafts: Sequence[Draft]) -> tuple[time, time]:
    """From the first full hour to the last around everything that has a clock time."""
    spans = [
        (minute(one.fields.starts_at), minute(one.fields.starts_at) + one.fields.duration_minutes)
        for one in drafts
        if one.fields.starts_at is not None
    ]
    if not spans:
        return USUAL_OPENING, USUAL_CLOSING
    opens = min(begin for begin, _ in spans) // HOUR * HOUR
    closes = -(-max(end for _, end in spans) // HOUR) * HOUR
    return clock_of(opens), clock_of(min(closes, opens + DAY))


def _make_places(
    work: Work, event_id: UUID, drafts: Sequence[Draft]
) -> tuple[dict[str, UUID], int]:
    places = {fold(row.name): row.id for row in work.venues.rows(event_id)}
    wanted = dict.fromkeys(draft.place for draft in drafts if draft.place and draft.held_on)
    new = 0
    for name in wanted:
        if fold(name) not in places:
            fields = VenueFields(name=name, kind=kind_of_place(name), is_outdoors=is_outdoors(name))
            places[fold(name)] = add_venue(work, event_id, fields)
            new += 1
    return places, new


def _add(
    work: Work,
    event_id: UUID,
    drafts: Sequence[Draft],
    days: dict[date, UUID],
    places: dict[str, UUID],
) -> None:
    """All items at once, then all people: one by one four hundred would take a second."""
    first = work.programme_items.next_position(event_id)
    items = [
        ProgrammeItem.model_validate(
            draft.fields,
            update={
                "prevention_day_id": event_id,
                "event_day_id": days[draft.held_on] if draft.held_on else None,
                "venue_id": places[fold(draft.place)] if draft.held_on and draft.place else None,
                "position": position,
                "state": draft.state,
            },
        )
        for position, draft in enumerate(drafts, first)
    ]
    work.programme_items.add_all(items)
    work.contributors.add_all(
        Contributor.model_validate(one, update={"item_id": item.id, "position": position})
        for item, draft in zip(items, drafts, strict=True)
        for position, one in enumerate(draft.people)
    )
