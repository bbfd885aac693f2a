"""Lessons become tasks of the next day, each once."""

from datetime import date

from praeventionsrat.prevention_day.copying.usecases import copy_event
from praeventionsrat.prevention_day.evaluation.lessons import (
    add_lesson,
    carry_lessons,
    edit_lesson,
    lessons_of,
    remove_lesson,
)
from praeventionsrat.prevention_day.evaluation.records import LessonFields


def test_lessons_come_along_when_the_day_is_copied(work, day):
    lesson = add_lesson(work, day.id, LessonFields(text="Mehr Schatten", area="Technik",
                                                   offset_days=-60))  # fmt: skip
    add_lesson(work, day.id, LessonFields(text="Früher anfangen"))
    made = copy_event(work, day.id, "2027", date(2027, 9, 11))
    tasks = {one.title: one for one in work.event_tasks.where(prevention_day_id=made)}
    assert (tasks["Mehr Schatten"].area, tasks["Mehr Schatten"].offset_days) == ("Technik", -60)
    assert tasks["Früher anfangen"].offset_days == -90
    assert "Präventionstag 2026" in tasks["Mehr Schatten"].note
    assert work.lessons.get(lesson).task_id == tasks["Mehr Schatten"].id
    assert carry_lessons(work, day.id, made) == 0


def test_a_long_lesson_is_told_whole_in_the_note(work, day):
    add_lesson(work, day.id, LessonFields(text="Schatten " * 60))
    other = copy_event(work, day.id, "2027", date(2027, 9, 11))
    task = work.event_tasks.where(prevention_day_id=other)[0]
    assert task.title.endswith("Schatten …")
    assert task.note.count("Schatten") == 60


def test_lessons_are_worded_and_dropped(work, day):
    first = add_lesson(work, day.id, LessonFields(text="A"))
    second = add_lesson(work, day.id, LessonFields(text="B"))
    edit_lesson(work, first, LessonFields(text="C"))
    remove_lesson(work, second)
    assert [one.text for one in lessons_of(work, day.id)] == ["C"]
