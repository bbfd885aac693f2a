"""One line of the template: what, when, after what; saved while it is typed."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.records import TaskPattern, TaskPatternFields
from praeventionsrat.prevention_day.tasks.template import (
    edit_pattern,
    set_pattern_after,
    template,
)
from ui.context import AppContext
from ui.parts.cards import column, label
from ui.parts.forms import field
from ui.parts.picker import Choice, Picker
from ui.parts.record_form import RecordForm, Source
from ui.prevention_day.tasks.offset_field import AreaLine, OffsetField

TALL = 78


class PatternForm(RecordForm[TaskPatternFields]):
    """The fields of one line."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            TaskPatternFields, _find, edit_pattern, "Aufgabenvorlage ändern", "task-pattern"
        )
        super().__init__(context, source, parent)
        self.title, self.text = QLineEdit(), QPlainTextEdit()
        self.area, self.offset = AreaLine(), OffsetField()
        self.after = Picker(hint=self.tr("wartet auf nichts"))
        self.after_complaint = label("", "complaint", wrap=True)
        self.after_complaint.hide()
        self.used = QCheckBox(self.tr("Kommt in einen neuen Präventionstag mit"))
        self.used.setAccessibleName(self.used.text())
        self._build()
        self.after.chosen.connect(self._on_after)

    def shown(self, record: Any) -> None:
        """Override."""
        found = self.context.operations.ask(_others, record.id)
        self.after.set_choices(found)
        if not self.after.hasFocus():
            self.after.set_value(record.after_id)
            self.after_complaint.hide()

    def _on_after(self) -> None:
        try:
            chosen = self.after.value()
        except UserError:
            return  # half typed
        if self.record_id is None or not self.flush():
            return
        try:
            self.context.operations.perform(
                self.tr("Reihenfolge der Vorlage ändern"),
                set_pattern_after,
                self.record_id,
                chosen,
            )
        except Invalid as err:
            self.after_complaint.setText(" ".join(err.fields.values()))
            self.after_complaint.show()
        else:
            self.after_complaint.hide()

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Aufgabe"), self.title, bind.bind_line("title", self.title)))
        form.add(
            field(
                self.tr("Gerechnet vom Tag"),
                self.offset,
                bind.bind(
                    "offset_days",
                    self.offset,
                    self.offset.value,
                    self.offset.set_value,
                    self.offset.value_edited,
                ),
            ),
            field(self.tr("Bereich"), self.area, bind.bind_line("area", self.area)),
        )
        form.add(field(self.tr("Erst nach"), self.after, self.after_complaint))
        self.text.setFixedHeight(TALL)
        form.add(field(self.tr("Hinweis"), self.text, bind.bind_text("hint", self.text)))
        form.add(column(self.used, bind.bind_check("is_used", self.used), spacing=4))
        form.end()


def _find(work: Work, pattern_id: UUID) -> TaskPattern | None:
    return work.task_patterns.find(pattern_id)


def _others(work: Work, pattern_id: UUID) -> list[Choice]:
    return [Choice(one.id, one.title) for one in template(work) if one.id != pattern_id]
