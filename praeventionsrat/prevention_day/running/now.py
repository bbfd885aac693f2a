"""What is now, what is next at each place, what is late: pure, for any moment of the day."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from praeventionsrat.german import count, oclock
from praeventionsrat.prevention_day.running.rows import RunItem

GRACE = timedelta(minutes=5)
"""So late nobody minds: the moderator is still walking up to the stage."""
STEP = 5
"""A plan is shifted by so many minutes or a multiple."""


class Lateness(StrEnum):
    """What is late about an item."""

    BEGIN = "begin"
    """Its time has come, and nobody said that it began."""
    BEGAN = "began"
    """It goes on, but began late."""
    END = "end"
    """It goes on beyond its time."""


@dataclass(frozen=True, slots=True)
class Late:
    """An item that is behind."""

    item: RunItem
    why: Lateness
    minutes: int

    @property
    def id(self) -> UUID:
        """Of the item."""
        return self.item.id

    @property
    def proposed(self) -> int:
        """By how much the rest should be shifted: whole steps, never less than needed."""
        return -(-self.minutes // STEP) * STEP

    @property
    def told(self) -> str:
        """„seit 12 Minuten nicht begonnen“."""
        minutes = count(self.minutes, "Minute", "Minuten")
        if self.why is Lateness.BEGIN:
            return f"seit {minutes} nicht begonnen"
        return f"{minutes} später begonnen" if self.why is Lateness.BEGAN else f"{minutes} zu lang"


@dataclass(frozen=True, slots=True)
class PlaceNow:
    """One place: what goes on there and what comes."""

    venue_id: UUID | None
    """None: everywhere."""
    venue: str
    now: RunItem | None
    next: RunItem | None
    late: Late | None

    @property
    def id(self) -> str:
        """Of its line."""
        return str(self.venue_id)

    @property
    def to_begin(self) -> RunItem | None:
        """What the key „begonnen“ means here."""
        if self.now is not None and self.now.began_at is None:
            return self.now
        return self.next

    @property
    def to_end(self) -> RunItem | None:
        """What the key „beendet“ means here."""
        return self.now


def begins(item: RunItem) -> datetime | None:
    """When it should begin; None all day long."""
    if item.starts_at is None:
        return None
    return datetime.combine(item.held_on, item.starts_at) + timedelta(days=item.next_morning)


def ends(item: RunItem) -> datetime | None:
    """When it should end."""
    begin = begins(item)
    return begin + timedelta(minutes=item.duration_minutes) if begin else None


def places_now(items: Iterable[RunItem], now: datetime) -> list[PlaceNow]:
    """Every place of the day in the order of the programme, as it is at this moment."""
    found: defaultdict[UUID | None, list[RunItem]] = defaultdict(list)
    for item in items:
        found[item.venue_id].append(item)
    return [_place(here, now) for here in found.values()]


def late_items(items: Iterable[RunItem], now: datetime) -> list[Late]:
    """What is behind, the worst first."""
    found = (late_by(item, now) for item in items)
    return sorted((one for one in found if one), key=lambda one: (-one.minutes, one.item.title))


def late_by(item: RunItem, now: datetime) -> Late | None:
    """Whether an item is behind, and by how much."""
    begin, end = begins(item), ends(item)
    if begin is None or end is None or item.finished_at is not None:
        return None
    if item.began_at is None:
        overdue = begin + GRACE <= now < end
        return Late(item, Lateness.BEGIN, _minutes(now - begin)) if overdue else None
    slip = _real(begin, item.began_at) - begin
    if slip >= GRACE and now < end + slip:
        return Late(item, Lateness.BEGAN, _minutes(slip))
    return Late(item, Lateness.END, _minutes(now - end)) if now >= end + GRACE else None


def whole_day(items: Iterable[RunItem]) -> list[RunItem]:
    """What goes on all day long."""
    return [item for item in items if item.starts_at is None]


def state_told(item: RunItem) -> str:
    """„13:00–13:45 · begonnen 13:04“."""
    begin, end = begins(item), ends(item)
    if begin is None or end is None:
        return "den ganzen Tag"
    span = f"{begin:%H:%M}–{end:%H:%M}"
    if item.finished_at is not None:
        return f"{span} · beendet {item.finished_at:%H:%M}"
    return f"{span} · begonnen {item.began_at:%H:%M}" if item.began_at is not None else span


def distance_told(today: date, days: Sequence[date]) -> str:
    """How far away the day is, where it is not today: „in 12 Tagen“."""
    if today in days or not days:
        return ""
    coming = [day for day in days if day > today]
    if coming:
        left = (min(coming) - today).days
        return "morgen" if left == 1 else f"in {left} Tagen"
    gone = (today - max(days)).days
    return "gestern" if gone == 1 else f"vor {gone} Tagen"


def next_told(item: RunItem | None) -> str:
    """„13:45 Uhr“ or nothing."""
    return oclock(item.starts_at) if item is not None else ""


def _place(here: Sequence[RunItem], now: datetime) -> PlaceNow:
    timed = sorted(
        (item for item in here if item.starts_at and not item.finished_at),
        key=lambda item: (begins(item) or now, item.title),
    )
    current = _current(timed, now) or next((i for i in here if i.starts_at is None), None)
    coming = (i for i in timed if i is not current and i.began_at is None)
    following = next((i for i in coming if (ends(i) or now) > now), None)
    lates = (late_by(item, now) for item in timed)
    late = next((one for one in lates if one), None)
    return PlaceNow(here[0].venue_id, here[0].venue, current, following, late)


def _current(timed: Sequence[RunItem], now: datetime) -> RunItem | None:
    going = [item for item in timed if item.began_at is not None]
    if going:
        return going[-1]
    planned = [i for i in timed if (begins(i) or now) <= now < (ends(i) or now)]
    return planned[-1] if planned else None


def _real(planned: datetime, at: time) -> datetime:
    """The moment nearest to the plan at which the clock showed this time."""
    found = datetime.combine(planned.date(), at)
    if found - planned > timedelta(hours=12):
        return found - timedelta(days=1)
    return found + timedelta(days=1) if planned - found > timedelta(hours=12) else found


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)
