"""What the next prevention day waits for, for the first page of the program."""

from datetime import date, timedelta
from typing import Final

from praeventionsrat import german
from praeventionsrat.office.overview_measures import MeasureDue, MeasuresDue
from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.glance import countdown
from praeventionsrat.prevention_day.records import EventState
from praeventionsrat.prevention_day.rows import EventRow
from praeventionsrat.prevention_day.tasks.waiting import TaskWaiting, tasks_waiting

MOST: Final = 5
NEAR = timedelta(days=120)
"""A day further off is no news on the first page unless something is due for it."""
OVER = {EventState.HELD, EventState.CANCELLED}


def events_due(work: Work, today: date) -> MeasuresDue:
    """The days to come, then what is overdue or due soon for any of them."""
    coming = [_coming(row, today) for row in work.prevention_days.rows() if _is_near(row, today)]
    waiting = [_waiting(one) for one in tasks_waiting(work, today)]
    lines = [*coming, *waiting]
    return MeasuresDue(lines[:MOST], max(len(lines) - MOST, 0))


def _is_near(row: EventRow, today: date) -> bool:
    if row.first_day is None or row.last_day is None or row.state in OVER:
        return False
    return row.first_day - NEAR <= today <= row.last_day


def _coming(row: EventRow, today: date) -> MeasureDue:
    assert row.first_day is not None
    assert row.last_day is not None
    left = countdown(sorted({row.first_day, row.last_day}), today)
    detail = " · ".join(part for part in (german.full_day(row.first_day), left) if part)
    return MeasureDue(("prevention_day", row.id), row.title, detail, row.first_day, is_late=False)


def _waiting(one: TaskWaiting) -> MeasureDue:
    since = "sollte seit {day} erledigt sein" if one.is_late else "bis {day}"
    words = since.format(day=german.day(one.due_on))
    detail = " · ".join(part for part in (words, one.owner, one.event_title) if part)
    return MeasureDue((one.kind, one.id), one.title, detail, one.due_on, is_late=one.is_late)
