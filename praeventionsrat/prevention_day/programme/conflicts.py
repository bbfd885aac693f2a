"""Finds what does not fit together in a programme: pure, fast enough after each move."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations
from uuid import UUID

from praeventionsrat.prevention_day.programme.conflict_words import Teller, days_overlap
from praeventionsrat.prevention_day.programme.people import Somebody, people_of
from praeventionsrat.prevention_day.programme.rows import Programme
from praeventionsrat.prevention_day.programme.spans import (
    Held,
    Span,
    in_order,
    meet,
    overlapping,
    spans_of,
)


class ConflictKind(StrEnum):
    """What does not fit; in the order they are told."""

    PATRON = "patron"
    """The patron or the mayor is expected twice."""
    PERSON = "person"
    WALK = "walk"
    """Somebody cannot get from one place to the other in time."""
    PLACE = "place"
    SETUP = "setup"
    BREAK = "break"
    """Something happens while there is a break everywhere."""
    RAIN = "rain"
    """In bad weather two would share a place."""
    CAPACITY = "capacity"
    HOURS = "hours"
    DAYS = "days"
    """Two days of the event overlap."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that does not fit, with what one may do about it."""

    kind: ConflictKind
    item_ids: tuple[UUID, ...]
    """The earlier first; empty where two days overlap."""
    sentence: str
    day_id: UUID | None
    """The day on which it begins."""
    only_in_rain: bool = False
    """As planned all fits; it would not if places were swapped with their twins."""


Pair = tuple[Span, Span]
Found = tuple[ConflictKind, tuple[Span, ...], str]


def conflicts(programme: Programme, *, rain: bool = False) -> tuple[Conflict, ...]:
    """Everything that does not fit together, in order of time; ``rain``: as if it rained.

    On a day on which the wet-weather plan is in force it rains anyway.
    """
    spans = spans_of(programme, rain=rain)
    tell = Teller(programme)
    found: list[Found] = [
        *_people(programme, spans, tell),
        *_places(spans, tell),
        *_breaks(spans, tell),
        *_alone(spans, tell),
    ]
    kinds = {kind: number for number, kind in enumerate(ConflictKind)}
    found.sort(key=lambda one: ([span.order for span in one[1]], kinds[one[0]]))
    told = [
        Conflict(kind, tuple(span.item.id for span in of), sentence, of[0].day.id)
        for kind, of, sentence in found
    ]
    return (*told, *_days(programme))


def conflicts_with_rain(programme: Programme) -> tuple[Conflict, ...]:
    """Everything that does not fit, and then what would not fit if it rained."""
    found = conflicts(programme)
    if not any(venue.rain_venue_id for venue in programme.venues):
        return found
    known = {(one.kind, one.item_ids) for one in found}
    wet = conflicts(programme, rain=True)
    ahead = (one for one in wet if (one.kind, one.item_ids) not in known)
    return (*found, *(replace(one, only_in_rain=True) for one in ahead))


def conflicts_per_item(found: Sequence[Conflict]) -> dict[UUID, int]:
    """How many conflicts each item has a part in, as planned."""
    numbers: defaultdict[UUID, int] = defaultdict(int)
    for one in found:
        if one.only_in_rain:
            continue
        for item_id in one.item_ids:
            numbers[item_id] += 1
    return dict(numbers)


def _people(programme: Programme, spans: list[Span], tell: Teller) -> Iterator[Found]:
    longest = max([programme.walking_minutes, *programme.walks.values()])
    named: defaultdict[tuple[ConflictKind, bool, int, int], list[str]] = defaultdict(list)
    pairs: dict[tuple[int, int], Pair] = {}
    for somebody in people_of(programme, spans):
        for one, other in _appearances(somebody, longest):
            is_meeting = meet(one, other)
            if is_meeting or other.start - one.end < programme.walk(one.venue_id, other.venue_id):
                pairs[one.order, other.order] = (one, other)
                key = (_kind(somebody, is_meeting=is_meeting), is_meeting, one.order, other.order)
                named[key].append(_named(somebody))
    for (kind, is_meeting, *orders), names in named.items():
        one, other = pairs[orders[0], orders[1]]
        if is_meeting:
            yield kind, (one, other), tell.person(names, one, other)
        else:
            needed = programme.walk(one.venue_id, other.venue_id)
            yield kind, (one, other), tell.walk(names, one, other, needed)


def _appearances(somebody: Somebody, longest: int) -> Iterator[Pair]:
    if len(somebody.spans) > 1:
        for one, other in overlapping(
            Held(span.start, span.end + longest, span) for span in somebody.spans
        ):
            yield in_order(one.span, other.span)


def _kind(somebody: Somebody, *, is_meeting: bool) -> ConflictKind:
    if somebody.office:
        return ConflictKind.PATRON
    return ConflictKind.PERSON if is_meeting else ConflictKind.WALK


def _named(somebody: Somebody) -> str:
    return f"{somebody.name} ({somebody.office})" if somebody.office else somebody.name


def _places(spans: list[Span], tell: Teller) -> Iterator[Found]:
    at: defaultdict[UUID, list[Held]] = defaultdict(list)
    for span in spans:
        if span.venue_id is not None:
            held = Held(span.start - span.before, span.end + span.after, span)
            at[span.venue_id].append(held)
    for there in at.values():
        for first, second in overlapping(there):
            one, other = in_order(first.span, second.span)
            kind, say = _place(one, other, tell)
            yield kind, (one, other), say(one, other)


def _place(one: Span, other: Span, tell: Teller) -> tuple[ConflictKind, Callable[..., str]]:
    is_meeting = meet(one, other)
    if one.item.venue_id != other.item.venue_id:
        return ConflictKind.RAIN, tell.rain if is_meeting else tell.rain_setup
    if is_meeting:
        return ConflictKind.PLACE, tell.place
    return ConflictKind.SETUP, tell.rain_setup if one.is_moved else tell.setup


def _breaks(spans: list[Span], tell: Teller) -> Iterator[Found]:
    wide = [span for span in spans if span.venue is None]
    for pause in wide:
        for span in spans:
            if span.venue is not None and meet(pause, span):
                one, other = in_order(pause, span)
                yield ConflictKind.BREAK, (one, other), tell.everywhere(pause, span)


def _alone(spans: list[Span], tell: Teller) -> Iterator[Found]:
    for span in spans:
        at_once = people_at_once(span)
        capacity = span.venue.capacity if span.venue else None
        if capacity is not None and at_once is not None and at_once > capacity:
            yield ConflictKind.CAPACITY, (span,), tell.capacity(span, at_once, capacity)
        begins, day = span.start - span.day.first_minute, span.day
        is_outside = begins < day.opens or begins + span.item.minutes > day.closes
        if span.item.is_public and is_outside:
            yield ConflictKind.HOURS, (span,), tell.hours(span)


def people_at_once(span: Span) -> int | None:
    """For how many there are seats at the same time: those of one time slot, or all."""
    item = span.item
    if item.seats is None or not item.slot_minutes:
        return item.seats
    slots = max(item.minutes // item.slot_minutes, 1)
    return -(-item.seats // slots)


def _days(programme: Programme) -> Iterator[Conflict]:
    for one, other in combinations(programme.days, 2):
        if other.first_minute + other.opens < one.first_minute + one.closes:
            yield Conflict(ConflictKind.DAYS, (), days_overlap(one, other), one.id)
