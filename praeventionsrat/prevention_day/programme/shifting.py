"""„Der Rest verschiebt sich um 15 Minuten“: everything from a clock time on, breaks too."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.german import and_list, count
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.hours import begin_minute, start_of
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.rows import DayRow, ItemRow, Programme

FEW = 3
"""So many titles are named; of more the number."""
NOTHING = "Ab dieser Uhrzeit ist nichts eingeplant, was sich verschieben ließe."


@dataclass(frozen=True, slots=True)
class Shift:
    """What would move, and what of it would leave the opening times of the day."""

    items: tuple[ItemRow, ...]
    minutes: int
    beyond: tuple[ItemRow, ...]
    """Would end after closing, and did not before."""
    ahead: tuple[ItemRow, ...]
    """Would begin before opening, and did not before."""

    @property
    def warning(self) -> str:
        """What has to be said about the ends of the day; empty if nothing."""
        late = _said(self.beyond, "endet", "enden", "nach dem Ende des Tages")
        early = _said(self.ahead, "beginnt", "beginnen", "vor der Öffnung des Tages")
        return " ".join(filter(None, (late, early)))

    @property
    def told(self) -> str:
        """„4 Programmpunkte um 15 Minuten nach hinten verschoben.“, with the warning."""
        way = "nach hinten" if self.minutes > 0 else "nach vorn"
        moved = count(len(self.items), "Programmpunkt", "Programmpunkte")
        by = count(abs(self.minutes), "Minute", "Minuten")
        return f"{moved} um {by} {way} verschoben. {self.warning}".strip()


def shift_of(
    programme: Programme,
    day_id: UUID,
    from_time: time,
    minutes: int,
    venue_id: UUID | None = None,
) -> Shift:
    """What ``shift_rest`` would do; changes nothing."""
    day = programme.day_of[day_id]
    first = begin_minute(from_time, day.opens, day.closes)
    moved = tuple(
        one
        for one in programme.items_on(day_id)
        if one.begins is not None
        and one.begins >= first
        and (venue_id is None or one.venue_id == venue_id)
    )
    return Shift(
        moved,
        minutes,
        tuple(one for one in moved if _ends(one) <= day.closes < _ends(one) + minutes),
        tuple(one for one in moved if _begins(one) >= day.opens > _begins(one) + minutes),
    )


def shift_rest(
    work: Work, day_id: UUID, from_time: time, minutes: int, venue_id: UUID | None = None
) -> Shift:
    """Move everything that begins at or after a clock time, at one place or at all, breaks too.

    Nothing leaves its day: that is refused. What then lies outside of the opening times is told
    by the ``warning`` of the answer.
    """
    programme = programme_of(work, work.event_days.get(day_id).prevention_day_id)
    shift = shift_of(programme, day_id, from_time, minutes, venue_id)
    if not shift.items:
        raise UserError(NOTHING)
    _move(work, programme.day_of[day_id], shift)
    return shift


def _move(work: Work, day: DayRow, shift: Shift) -> None:
    starts = {
        one.id: start_of(_begins(one) + shift.minutes, day.opens, day.closes) for one in shift.items
    }
    for record in work.programme_items.where(id=frozenset(starts)):
        record.starts_at = starts[record.id]


def _begins(item: ItemRow) -> int:
    assert item.begins is not None
    return item.begins


def _ends(item: ItemRow) -> int:
    return _begins(item) + item.minutes


def _said(rows: Sequence[ItemRow], one: str, many: str, where: str) -> str:
    """Say it of one or of many: „Damit endet „Slam“ nach dem Ende des Tages“."""
    if not rows:
        return ""
    named = and_list(f"„{row.title}“" for row in rows)
    who = named if len(rows) <= FEW else f"{len(rows)} Programmpunkte"
    return f"Damit {one if len(rows) == 1 else many} {who} {where}."
