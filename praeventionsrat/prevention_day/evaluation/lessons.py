"""Lessons: noted while they are fresh, and carried into the tasks of the next day."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.prevention_day.evaluation.records import Lesson, LessonFields
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import TITLE
from praeventionsrat.prevention_day.tasks.records import EventTaskFields
from praeventionsrat.prevention_day.tasks.usecases import add_task

DUE = -90
"""Days before the next day where nobody said when."""
FROM = "Lehre aus „{title}“"


def lessons_of(work: Work, event_id: UUID) -> Sequence[Lesson]:
    """The lessons as they were noted."""
    return work.lessons.where(prevention_day_id=event_id)


def add_lesson(work: Work, event_id: UUID, fields: LessonFields) -> UUID:
    """Note one more."""
    work.prevention_days.get(event_id)
    made = Lesson.model_validate(fields, update={"prevention_day_id": event_id})
    made.position = 1 + max((one.position for one in lessons_of(work, event_id)), default=-1)
    work.lessons.add(made)
    return made.id


def edit_lesson(work: Work, lesson_id: UUID, fields: LessonFields) -> None:
    """Word it otherwise."""
    work.lessons.get(lesson_id).sqlmodel_update(fields.model_dump())


def remove_lesson(work: Work, lesson_id: UUID) -> None:
    """It was none."""
    work.lessons.remove(work.lessons.get(lesson_id))


def carry_lessons(work: Work, from_event_id: UUID, to_event_id: UUID) -> int:
    """Make tasks of the next day of lessons that are none yet; how many."""
    title = work.prevention_days.get(from_event_id).title
    made = 0
    for one in lessons_of(work, from_event_id):
        if one.task_id is None:
            one.task_id = add_task(work, to_event_id, _task(one, title))
            made += 1
    return made


def _task(one: Lesson, title: str) -> EventTaskFields:
    text = " ".join(one.text.split())
    note = FROM.format(title=title)
    if len(text) > TITLE:
        note, text = f"{note}: {text}", text[: TITLE - 2].rpartition(" ")[0] + " …"
    offset = DUE if one.offset_days is None else one.offset_days
    return EventTaskFields(title=text, area=one.area, offset_days=offset, note=note)
