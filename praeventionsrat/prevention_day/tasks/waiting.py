"""What of all prevention days waits for somebody: for the first page of the program."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.records import PermitState
from praeventionsrat.prevention_day.tasks.rows import SOON_DAYS, task_rows_of

REMINDED_DAYS = 180
"""So long after the day somebody may still be reminded; what is open then was forgotten."""


class WaitsFor(StrEnum):
    """What is to be done."""

    TASK = "task"
    PERMIT = "permit"


@dataclass(frozen=True, slots=True)
class LiveEvent:
    """A prevention day in which something may be open."""

    id: UUID
    title: str
    first_day: date | None


@dataclass(frozen=True, slots=True)
class TaskWaiting:
    """Something of a prevention day that is overdue or due soon."""

    what: WaitsFor
    id: UUID
    """Of the task or the permit."""
    title: str
    event_id: UUID
    event_title: str
    due_on: date
    is_late: bool
    owner: str

    @property
    def kind(self) -> str:
        """What opens it: the kind of record."""
        return "event_task" if self.what is WaitsFor.TASK else "permit"


def tasks_waiting(work: Work, today: date, days: int = SOON_DAYS) -> Sequence[TaskWaiting]:
    """Tasks that are overdue or due soon, and permits to be applied for; the oldest first."""
    until = today + timedelta(days=days)
    found: list[TaskWaiting] = []
    for event in work.event_tasks.live_events():
        if event.first_day and (today - event.first_day).days > REMINDED_DAYS:
            continue
        found += _tasks(work, event, today, until)
        found += _permits(work, event, today, until)
    return sorted(found, key=lambda one: (one.due_on, one.title))


def _tasks(work: Work, event: LiveEvent, today: date, until: date) -> Iterator[TaskWaiting]:
    for row in task_rows_of(work.event_tasks.lines(event.id), event.first_day, today):
        if row.due_on and row.due_on <= until and not row.is_finished:
            is_late = row.due_on < today
            yield TaskWaiting(WaitsFor.TASK, row.id, row.title, event.id, event.title,
                              row.due_on, is_late, row.owner)  # fmt: skip


def _permits(work: Work, event: LiveEvent, today: date, until: date) -> Iterator[TaskWaiting]:
    for row in work.permits.rows(event.id):
        is_open = row.state is PermitState.NEEDED
        if is_open and row.apply_until and row.apply_until <= until:
            is_late = row.apply_until < today
            yield TaskWaiting(WaitsFor.PERMIT, row.id, row.title, event.id, event.title,
                              row.apply_until, is_late, row.responsible)  # fmt: skip
