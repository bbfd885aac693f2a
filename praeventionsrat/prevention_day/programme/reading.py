"""Reads a whole programme in a handful of questions."""

from uuid import UUID

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.hours import closing_minute, minute
from praeventionsrat.prevention_day.programme.rows import DayRow, Programme
from praeventionsrat.prevention_day.usecases.events import days_of


def programme_of(work: Work, event_id: UUID) -> Programme:
    """Everything that is planned for a prevention day."""
    event = work.prevention_days.get(event_id)
    days = tuple(
        DayRow(
            one.id,
            one.held_on,
            minute(one.opens_at),
            closing_minute(one.opens_at, one.closes_at),
            one.label,
            one.is_rainy,
        )
        for one in days_of(work, event_id)
    )
    return Programme(
        event_id=event_id,
        title=event.title,
        motto=event.motto,
        place=event.place,
        patron=event.patron,
        walking_minutes=event.walking_minutes,
        days=days,
        venues=tuple(work.venues.rows(event_id)),
        items=tuple(work.programme_items.rows(event_id)),
        walks=work.walking_times.minutes(event_id),
    )
