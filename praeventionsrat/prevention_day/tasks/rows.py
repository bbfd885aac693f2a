"""Tasks as lists show them, and what is asked of one: when, whether it waits, what is odd."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from praeventionsrat.german import day
from praeventionsrat.prevention_day.tasks.due import due_day, free_day_note
from praeventionsrat.prevention_day.tasks.records import TaskState
from praeventionsrat.prevention_day.tasks.words import due_words

FINISHED = frozenset({TaskState.DONE, TaskState.DROPPED})
SOON_DAYS = 14


class Bucket(StrEnum):
    """The group of a list a task stands in."""

    OVERDUE = "overdue"
    WEEK = "week"
    MONTH = "month"
    LATER = "later"
    UNDATED = "undated"
    """Nobody knows yet when the event is."""
    DONE = "done"


BUCKETS: Mapping[Bucket, str] = {
    Bucket.OVERDUE: "überfällig",
    Bucket.WEEK: "diese Woche",
    Bucket.MONTH: "diesen Monat",
    Bucket.LATER: "später",
    Bucket.UNDATED: "ohne Termin",
    Bucket.DONE: "erledigt",
}


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task as the store tells it."""

    id: UUID
    title: str
    area: str
    state: TaskState
    offset_days: int
    fixed_on: date | None
    owner_id: UUID | None
    owner: str
    after_id: UUID | None
    done_on: date | None
    position: int
    note: str


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task with its day and with what it waits for."""

    id: UUID
    title: str
    area: str
    state: TaskState
    offset_days: int
    is_fixed: bool
    due_on: date | None
    owner_id: UUID | None
    owner: str
    after_id: UUID | None
    after_title: str
    after_due: date | None
    after_done: bool
    done_on: date | None
    note: str
    bucket: Bucket
    free_note: str

    @property
    def is_finished(self) -> bool:
        """Whether nothing is left to do."""
        return self.state in FINISHED

    @property
    def is_blocked(self) -> bool:
        """Whether it waits for another task."""
        return not self.is_finished and self.after_id is not None and not self.after_done

    @property
    def when(self) -> str:
        """„90 Tage vorher, 14.06.2026“."""
        return due_words(self.offset_days, self.due_on, is_fixed=self.is_fixed)

    @property
    def order_warning(self) -> str:
        """What is odd about the order of the two; empty if nothing is."""
        if self.after_id is None:
            return ""
        if self.state in {TaskState.DOING, TaskState.DONE} and not self.after_done:
            began = "erledigt" if self.state is TaskState.DONE else "begonnen"
            return f"Schon {began}, obwohl „{self.after_title}“ noch offen ist."
        late = self.due_on and self.after_due and self.due_on < self.after_due
        if late and self.is_blocked:
            return f"Fällig, bevor „{self.after_title}“ fällig ist ({day(self.after_due)})."
        return ""


def bucket_of(state: TaskState, due_on: date | None, today: date) -> Bucket:
    """The group a task stands in today; a week ends on Sunday, a month with its last day."""
    if state in FINISHED:
        return Bucket.DONE
    if due_on is None:
        return Bucket.UNDATED
    if due_on < today:
        return Bucket.OVERDUE
    if due_on <= today + timedelta(days=6 - today.weekday()):
        return Bucket.WEEK
    is_month = (due_on.year, due_on.month) == (today.year, today.month)
    return Bucket.MONTH if is_month else Bucket.LATER


def task_rows_of(
    lines: Iterable[TaskLine], first_day: date | None, today: date
) -> Sequence[TaskRow]:
    """All tasks of an event, by group and day; the finished ones last, the latest of them first."""
    known = {line.id: line for line in lines}
    due = {key: due_day(one.offset_days, one.fixed_on, first_day) for key, one in known.items()}
    rows = [_row(line, known, due, first_day, today) for line in known.values()]
    places = {line.id: line.position for line in known.values()}
    order = list(Bucket)

    def key(row: TaskRow) -> tuple[int, int, int]:
        if row.bucket is Bucket.DONE:
            return order.index(row.bucket), -(row.done_on or date.min).toordinal(), places[row.id]
        when = row.due_on.toordinal() if row.due_on else row.offset_days
        return order.index(row.bucket), when, places[row.id]

    return sorted(rows, key=key)


def _row(
    line: TaskLine,
    known: Mapping[UUID, TaskLine],
    due: Mapping[UUID, date | None],
    first_day: date | None,
    today: date,
) -> TaskRow:
    after = known.get(line.after_id) if line.after_id else None
    due_on = due[line.id]
    is_open = line.state not in FINISHED
    return TaskRow(
        id=line.id,
        title=line.title,
        area=line.area,
        state=line.state,
        offset_days=line.offset_days,
        is_fixed=line.fixed_on is not None,
        due_on=due_on,
        owner_id=line.owner_id,
        owner=line.owner,
        after_id=after.id if after else None,
        after_title=after.title if after else "",
        after_due=due[after.id] if after else None,
        after_done=after.state in FINISHED if after else False,
        done_on=line.done_on,
        note=line.note,
        bucket=bucket_of(line.state, due_on, today),
        free_note=free_day_note(due_on, first_day) if is_open else "",
    )
