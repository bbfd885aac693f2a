"""Tasks of a prevention day: making, changing, finishing, and in which order."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.due import EARLIEST, LATEST
from praeventionsrat.prevention_day.tasks.records import EventTask, EventTaskFields, TaskState
from praeventionsrat.prevention_day.tasks.rows import TaskRow, task_rows_of
from praeventionsrat.prevention_day.usecases.events import first_day

CIRCLE = "„{title}“ wartet selbst auf diese Aufgabe; im Kreis warten können sie nicht."
ITSELF = "Eine Aufgabe kann nicht auf sich selbst warten."
ELSEWHERE = "Diese Aufgabe gehört zu einem anderen Präventionstag."


def task_rows(work: Work, event_id: UUID, today: date) -> Sequence[TaskRow]:
    """All tasks of an event with their days, by group and day."""
    return task_rows_of(work.event_tasks.lines(event_id), first_day(work, event_id), today)


def add_task(work: Work, event_id: UUID, fields: EventTaskFields) -> UUID:
    """Put a task on the list."""
    work.prevention_days.get(event_id)
    made = EventTask.model_validate(fields, update={"prevention_day_id": event_id})
    made.after_id = None
    _check(work, made, fields)
    made.after_id = fields.after_id
    listed = work.event_tasks.lines(event_id)
    made.position = 1 + max((one.position for one in listed), default=-1)
    work.event_tasks.add(made)
    return made.id


def edit_task(
    work: Work, task_id: UUID, fields: EventTaskFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a task."""
    task = work.event_tasks.get(task_id)
    task.see(seen)
    _check(work, task, fields)
    task.sqlmodel_update(fields.model_dump())


def remove_task(work: Work, task_id: UUID) -> None:
    """Take a task off the list; what waited for it waits no longer."""
    work.event_tasks.remove(work.event_tasks.get(task_id))


def set_task_state(work: Work, task_id: UUID, state: TaskState, *, on: date) -> None:
    """Say how far a task has come; done is dated, and opened again it has no day any more."""
    task = work.event_tasks.get(task_id)
    if task.state is state:
        return
    task.state = state
    task.done_on = on if state in {TaskState.DONE, TaskState.DROPPED} else None


def toggle_task(work: Work, task_id: UUID, *, on: date) -> TaskState:
    """Done, or open again."""
    task = work.event_tasks.get(task_id)
    is_over = task.state in {TaskState.DONE, TaskState.DROPPED}
    state = TaskState.OPEN if is_over else TaskState.DONE
    set_task_state(work, task_id, state, on=on)
    return state


def possible_predecessors(work: Work, task_id: UUID) -> Sequence[tuple[UUID, str]]:
    """Tasks it may wait for: of the same event, and not waiting for this one."""
    task = work.event_tasks.get(task_id)
    lines = work.event_tasks.lines(task.prevention_day_id)
    waits = {line.id: line.after_id for line in lines}
    return [(line.id, line.title) for line in lines if task_id not in _chain(waits, line.id)]


def _check(work: Work, task: EventTask, fields: EventTaskFields) -> None:
    if fields.due_on and not EARLIEST <= fields.due_on <= LATEST:
        raise Invalid({"due_on": f"Das Jahr {fields.due_on.year} ist wohl ein Tippfehler."})
    if fields.after_id is None or fields.after_id == task.after_id:
        return
    if fields.after_id == task.id:
        raise Invalid({"after_id": ITSELF})
    after = work.event_tasks.get(fields.after_id)
    if after.prevention_day_id != task.prevention_day_id:
        raise UserError(ELSEWHERE)
    waits = {one.id: one.after_id for one in work.event_tasks.lines(task.prevention_day_id)}
    if task.id in _chain(waits, after.id):
        raise Invalid({"after_id": CIRCLE.format(title=after.title)})


def _chain(waits: dict[UUID, UUID | None], start: UUID) -> set[UUID]:
    """A task and all it waits for, also where a file holds a circle already."""
    found: set[UUID] = set()
    here: UUID | None = start
    while here is not None and here not in found:
        found.add(here)
        here = waits.get(here)
    return found
