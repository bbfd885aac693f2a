"""The Aufgabenvorlage of the office: made from the shipped one, changed by the office, taken."""

from collections.abc import Collection, Sequence
from uuid import UUID, uuid5

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import fold
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.presets import pattern_id, preset_tasks
from praeventionsrat.prevention_day.tasks.records import EventTask, TaskPattern, TaskPatternFields

ITSELF = "Eine Zeile kann nicht auf sich selbst warten."
CIRCLE = "„{title}“ wartet selbst auf diese Zeile; im Kreis warten können sie nicht."


def template(work: Work) -> Sequence[TaskPattern]:
    """The lines in order; none while the office has not yet taken over the shipped template."""
    return sorted(work.task_patterns.all(), key=lambda one: (one.position, one.id))


def restore_template(work: Work) -> int:
    """Add the shipped lines that are missing; how many. What the office changed stays."""
    there = {one.id: one for one in work.task_patterns.all()}
    position = 1 + max((one.position for one in there.values()), default=-1)
    missing = [one for one in preset_tasks() if one.id not in there]
    made = {
        one.id: TaskPattern(
            id=one.id,
            title=one.title,
            area=one.area,
            offset_days=one.offset_days,
            hint=one.hint,
            position=position + place,
        )
        for place, one in enumerate(missing)
    }
    work.task_patterns.add_all(made.values())
    for one in missing:
        made[one.id].after_id = pattern_id(one.after) if one.after else None
    return len(missing)


def add_pattern(work: Work, fields: TaskPatternFields, after_id: UUID | None = None) -> UUID:
    """One more line at the end of the template."""
    made = TaskPattern.model_validate(fields)
    made.position = 1 + max((one.position for one in work.task_patterns.all()), default=-1)
    made.after_id = after_id
    work.task_patterns.add(made)
    return made.id


def edit_pattern(
    work: Work, pattern_id: UUID, fields: TaskPatternFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a line."""
    one = work.task_patterns.get(pattern_id)
    one.see(seen)
    one.sqlmodel_update(fields.model_dump())


def set_pattern_after(work: Work, pattern_id: UUID, after_id: UUID | None) -> None:
    """Say what must be done before; waiting in a circle is refused."""
    one = work.task_patterns.get(pattern_id)
    if after_id == pattern_id:
        raise Invalid({"after_id": ITSELF})
    if after_id is not None:
        after = work.task_patterns.get(after_id)
        seen, here = {after.id}, after
        while here.after_id is not None and here.after_id not in seen:
            seen.add(here.after_id)
            here = work.task_patterns.get(here.after_id)
        if pattern_id in seen:
            raise Invalid({"after_id": CIRCLE.format(title=after.title)})
    one.after_id = after_id


def remove_pattern(work: Work, pattern_id: UUID) -> None:
    """Take a line out of the template; tasks made from it stay."""
    work.task_patterns.remove(work.task_patterns.get(pattern_id))


def move_pattern(work: Work, pattern_id: UUID, steps: int) -> None:
    """Move a line up (negative) or down; at the end it stays."""
    lines = list(template(work))
    place = [one.id for one in lines].index(work.task_patterns.get(pattern_id).id)
    target = min(max(place + steps, 0), len(lines) - 1)
    lines.insert(target, lines.pop(place))
    for number, one in enumerate(lines):
        one.position = number


def use_pattern(work: Work, pattern_id: UUID, *, used: bool) -> None:
    """Whether a line comes along into a new prevention day."""
    work.task_patterns.get(pattern_id).is_used = used


def task_id_of(event_id: UUID, pattern_id: UUID) -> UUID:
    """The identity of the task a line becomes in an event: it is never taken twice."""
    return uuid5(event_id, pattern_id.hex)


def not_taken(work: Work, event_id: UUID) -> Sequence[TaskPattern]:
    """The lines in use that the event does not have yet, by title or by where they came from."""
    lines = work.event_tasks.lines(event_id)
    ids, titles = {one.id for one in lines}, {fold(one.title) for one in lines}
    return [
        one
        for one in template(work)
        if one.is_used and task_id_of(event_id, one.id) not in ids and fold(one.title) not in titles
    ]


def take_template(work: Work, event_id: UUID, chosen: Collection[UUID] | None = None) -> int:
    """Take lines of the template into an event; how many. None takes all that are in use."""
    work.prevention_days.get(event_id)
    if not work.task_patterns.all():
        restore_template(work)
    taking = [one for one in not_taken(work, event_id) if chosen is None or one.id in chosen]
    if not taking:
        raise UserError("Alle Aufgaben der Vorlage stehen schon auf der Liste.")
    lines = work.event_tasks.lines(event_id)
    position = 1 + max((one.position for one in lines), default=-1)
    made = {
        one.id: EventTask(
            id=task_id_of(event_id, one.id),
            prevention_day_id=event_id,
            title=one.title,
            area=one.area,
            offset_days=one.offset_days,
            note=one.hint,
            position=position + place,
        )
        for place, one in enumerate(taking)
    }
    work.event_tasks.add_all(made.values())
    _join(work, event_id, {one.id: one for one in taking}, made)
    return len(made)


def _join(
    work: Work,
    event_id: UUID,
    taken: dict[UUID, TaskPattern],
    made: dict[UUID, EventTask],
) -> None:
    """Let the new tasks wait for what their lines wait for, new or there before."""
    there = {line.id for line in work.event_tasks.lines(event_id)}
    for key, task in made.items():
        after = taken[key].after_id
        wanted = task_id_of(event_id, after) if after else None
        task.after_id = wanted if wanted in there else None
