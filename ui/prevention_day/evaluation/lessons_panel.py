"""The tab Lehren: what should be otherwise next time, typed line by line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.german import count
from praeventionsrat.prevention_day.evaluation.lessons import (
    add_lesson,
    carry_lessons,
    edit_lesson,
    lessons_of,
    remove_lesson,
)
from praeventionsrat.prevention_day.evaluation.records import Lesson, LessonFields
from praeventionsrat.prevention_day.ports import Work
from ui.context import AppContext
from ui.parts.cards import button, row
from ui.parts.fields import NumberField
from ui.parts.forms import field
from ui.parts.list_export import SheetColumn
from ui.parts.record_form import RecordForm, Source
from ui.parts.row_model import Column
from ui.prevention_day.record_list import Listed, RecordListPanel
from ui.shell.theme import Tone

LISTED = Listed(
    "Lehren",
    "Lehre",
    "Neue Lehre",
    add_lesson,
    remove_lesson,
    (
        "assignment",
        "Noch keine Lehre notiert",
        "Schreiben Sie auf, was nächstes Mal anders werden soll, solange es frisch ist. Beim "
        "Kopieren des Präventionstags werden daraus Aufgaben.",
    ),
    "day-lessons",
)


@dataclass(frozen=True, slots=True)
class LessonRow:
    """One lesson as the list shows it."""

    id: UUID
    text: str
    area: str
    offset_days: int | None
    is_task: bool

    @property
    def second(self) -> str:
        """Area and when."""
        days = self.offset_days
        when = "" if days is None else f"{count(abs(days), 'Tag', 'Tage')} {_side(days)}"
        return " · ".join(part for part in (self.area, when) if part)


COLUMNS = (
    Column[LessonRow](
        "Lehre",
        lambda one: one.text,
        second=lambda one: one.second,
        badge=lambda one: ("ist Aufgabe", Tone.OK) if one.is_task else None,
    ),
)
SHEET = (
    SheetColumn[LessonRow]("Lehre", lambda one: one.text),
    SheetColumn[LessonRow]("Bereich", lambda one: one.area),
    SheetColumn[LessonRow]("Tage zum Termin", lambda one: one.offset_days),
    SheetColumn[LessonRow]("Aufgabe", lambda one: one.is_task),
)


class LessonForm(RecordForm[LessonFields]):
    """One lesson."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(LessonFields, _find, edit_lesson, "Lehre ändern", "lesson", careful=False)
        super().__init__(context, source, parent)
        self.text, self.area = QLineEdit(), QLineEdit()
        self.offset = NumberField("", -1500, 1500)
        self.offset.setPlaceholderText(self.tr("-90 heißt: 90 Tage vorher"))
        bind, form = self.binder, self.form
        told = bind.bind_line("text", self.text)
        form.add(field(self.tr("Was soll anders werden?"), self.text, told))
        form.add(field(self.tr("Bereich"), self.area, bind.bind_line("area", self.area)))
        told = bind.bind_number("offset_days", self.offset)
        form.add(field(self.tr("Tage vor (-) oder nach dem nächsten Tag"), self.offset, told))
        form.end()


class LessonsPanel(RecordListPanel[LessonRow]):
    """A line for the next lesson above, the list below."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        self.lesson = LessonForm(context)
        self.quick = QLineEdit()
        self.quick.setPlaceholderText(self.tr("Neue Lehre und Enter"))
        self.quick.setAccessibleName(self.tr("Neue Lehre"))
        self.quick.setMaxLength(2000)
        self.carry = button(self.tr("In die Aufgaben des nächsten Mals"), self.carry_on)
        self.next_id: UUID | None = None
        super().__init__(context, today, LISTED, COLUMNS, SHEET, self.lesson)
        self.quick.returnPressed.connect(self.note)

    def above(self) -> Sequence[QWidget]:
        """Override."""
        line = QWidget()
        fields = row(self.quick, self.carry)
        fields.setStretch(0, 1)
        line.setLayout(fields)
        return (line,)

    def read(self, event_id: UUID) -> Sequence[LessonRow]:
        """Override."""
        found, self.next_id = self.context.operations.ask(_read, event_id)
        left = any(not one.is_task for one in found)
        self.carry.setVisible(self.next_id is not None)
        self.carry.setEnabled(left)
        return found

    def note(self) -> None:
        """Put what stands in the line on the list."""
        text = self.quick.text().strip()
        if text and self.event_id is not None and self.flush():
            made = self.context.operations.perform(
                LISTED.new, add_lesson, self.event_id, LessonFields(text=text)
            )
            if made is not None:
                self.quick.clear()
                self.table.select_id(made)

    def carry_on(self) -> None:
        """Make tasks of the prevention day copied from this one."""
        if self.event_id is None or self.next_id is None or not self.flush():
            return
        words = self.tr("Lehren werden Aufgaben")
        made = self.context.operations.perform(words, carry_lessons, self.event_id, self.next_id)
        if made:
            told = count(made, "Lehre ist jetzt eine Aufgabe", "Lehren sind jetzt Aufgaben")
            self.context.notify.undo_offer(told)

    def new(self) -> None:
        """Override: into the line."""
        self.quick.setFocus()

    def blank(self) -> LessonFields:
        """Override."""
        return LessonFields(text=self.tr("Neue Lehre"))

    def heading(self, row: LessonRow) -> str:
        """Override."""
        return self.tr("Ist eine Aufgabe") if row.is_task else self.tr("Noch keine Aufgabe")

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.lesson.text

    def summary(self) -> str:
        """Override."""
        return count(len(self.rows), "Lehre", "Lehren") if self.rows else ""


def _find(work: Work, lesson_id: UUID) -> Lesson | None:
    return work.lessons.find(lesson_id)


def _read(work: Work, event_id: UUID) -> tuple[Sequence[LessonRow], UUID | None]:
    rows = [
        LessonRow(one.id, one.text, one.area, one.offset_days, one.task_id is not None)
        for one in lessons_of(work, event_id)
    ]
    later = work.prevention_days.where(previous_id=event_id, deleted_at=None)
    return rows, next((one.id for one in later), None)


def _side(days: int) -> str:
    return "vorher" if days < 0 else "danach"
