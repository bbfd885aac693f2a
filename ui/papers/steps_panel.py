"""The tab Beratungsfolge: who deals with a paper, when, and what came of it."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.meetings.papers import ConsultationFields
from praeventionsrat.meetings.usecases.consultations import (
    Step,
    add_consultation,
    put_on_agenda,
    remove_consultation,
)
from ui.context import AppContext
from ui.papers.step_data import COLUMNS, Course, first_committee, read_course
from ui.papers.step_form import StepForm
from ui.parts.cards import button, column, line, row
from ui.parts.forms import go_to_complaint, scrolling
from ui.parts.messages import EmptyState
from ui.parts.record_panel import RecordPanel
from ui.parts.row_table import RowTable

HEAD, ROW, MOST = 44, 60, 5
"""Pixels of the table's head and of a row; more rows than these scroll."""


class StepsPanel(RecordPanel):
    """The steps as a table, the chosen one below it.

    Signals:
        item_asked: Emitted with the id of an item of an agenda that should be opened.
    """

    TABLES: ClassVar[tuple[str, ...]] = (
        "consultation",
        "paper",
        "committee",
        "meeting",
        "agenda_item",
        "vote",
        "resolution",
    )
    item_asked = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._course: Course | None = None
        self.empty = EmptyState(
            "committee",
            self.tr("Noch kein Gremium"),
            self.tr("Wer soll über diese Vorlage beraten oder entscheiden?"),
            self.tr("Gremium hinzufügen"),
            self.add,
        )
        self.list = RowTable[Step](COLUMNS, self.tr("Beratungsfolge"))
        self.form = StepForm(context)
        self.more = button(self.tr("Gremium hinzufügen"), self.add, symbol="add")
        self.agenda = button(self.tr("Auf die Tagesordnung setzen"), self.go_on, symbol="agenda")
        self.remove = button(self.tr("Entfernen"), self.delete, symbol="delete")
        self._below = QWidget()
        self._build()
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.form.committee.setFocus())
        self.list.delete_asked.connect(lambda _id: self.delete())

    def reload(self, record_id: UUID) -> None:
        """Override."""
        self._course = self.context.operations.ask(read_course, record_id)
        self.list.set_rows(self._course.steps)
        self.list.setFixedHeight(HEAD + ROW * min(len(self._course.steps), MOST))
        self.empty.setVisible(not self._course.steps)
        self._area.setVisible(bool(self._course.steps))
        if self.list.current_id() is None and self._course.steps:
            self.list.select_id(self._course.steps[0].id)
        self._show_step()

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def add(self) -> None:
        """One more step, with the committee that meets most."""
        ask, course = self.context.operations.ask, self._course
        committee = ask(first_committee)
        if course is None or self._record_id is None or not self.flush():
            return
        if committee is None:
            self.context.notify.info(self.tr("Legen Sie zuerst unter Gremien ein Gremium an."))
            return
        fields = ConsultationFields(committee_id=committee, is_public=course.is_public)
        said = self.tr("Beratung hinzufügen")
        made = self.context.operations.perform(said, add_consultation, self._record_id, fields)
        self.list.select_id(made)
        self.form.committee.setFocus()

    def delete(self) -> None:
        """Take the chosen step out; undo is the safety net."""
        step = self._step()
        if step is None:
            return
        self.form.autosave.forget()
        words = self.tr("Beratung {committee} entfernt").format(committee=step.committee)
        self.context.operations.perform(words, remove_consultation, step.id)
        self.context.notify.undo_offer(words)

    def go_on(self) -> None:
        """Put the paper on the agenda of the chosen meeting, or show the item it is."""
        step = self._step()
        if step is None or not self.flush():
            return
        if step.item_id:
            self.item_asked.emit(step.item_id)
            return
        said = self.tr("Vorlage auf die Tagesordnung setzen")
        self.context.operations.perform(said, put_on_agenda, step.id)

    @Slot(object)
    def _on_current(self, step_id: UUID | None) -> None:
        if step_id == self.form.record_id:
            return
        if self.flush():
            self._show_step()
        else:  # first what is wrong must be put right
            self.list.select_id(self.form.record_id)
            go_to_complaint(self.form)

    def _step(self) -> Step | None:
        steps = self._course.steps if self._course else ()
        return next((step for step in steps if step.id == self.list.current_id()), None)

    def _show_step(self) -> None:
        step = self._step()
        self._below.setVisible(step is not None)
        if self._course is None or step is None:
            self.form.show_record(None)
            return
        self.form.show_step(self._course, step.id)
        words = self.tr("Zum Tagesordnungspunkt") if step.item_id else ""
        self.agenda.setText(words or self.tr("Auf die Tagesordnung setzen"))
        self.agenda.setAccessibleName(self.agenda.text())
        self.agenda.setVisible(bool(step.item_id or step.meeting_id))

    def _build(self) -> None:
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(line())
        below.addWidget(self.form)
        below.addLayout(row(self.agenda, self.remove, None))
        content = QWidget()
        content.setLayout(column(self.list, row(self.more, None), self._below, None, spacing=12))
        self._area = scrolling(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(self._area)
        layout.addWidget(self.empty)
