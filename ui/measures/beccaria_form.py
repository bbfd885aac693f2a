"""One step of the Beccaria sheet: what is known, what one writes, the evidence, done or open."""

from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.measures.beccaria import read_sheet, write_step
from praeventionsrat.measures.beccaria_steps import SheetStep
from praeventionsrat.measures.parts import BeccariaStepFields
from praeventionsrat.measures.ports import Work
from ui.context import AppContext
from ui.parts.cards import clear, column, label
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote
from ui.parts.record_form import RecordForm, Source
from ui.parts.rich_text import RichTextEditor
from ui.shell.theme import STEP, Tone

TALL = 150


class StepForm(RecordForm[BeccariaStepFields]):
    """The fields of the step that is chosen; it has no record before the first word."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            BeccariaStepFields, partial(_find, step=1), partial(_write, step=1), "", "beccaria/1"
        )
        super().__init__(context, source, parent)
        self.step = 1
        self.title, self.question = label("", "h2", wrap=True), label("", wrap=True)
        self.missing = ExplainedNote(tone=Tone.SOFT)
        self.known = QWidget()
        self._known = QVBoxLayout(self.known)
        self._known.setContentsMargins(0, 0, 0, 0)
        self._known.setSpacing(2)
        self.text = RichTextEditor(
            self.tr("Eigener Text"), self.tr("Ergänzen Sie, was noch fehlt …"), quiet=False
        )
        self.text.setMinimumHeight(TALL)
        self.evidence = QLineEdit()
        self.evidence.setPlaceholderText(self.tr("Bericht, Befragung, Statistik, Protokoll …"))
        self.done = QCheckBox(self.tr("Dieser Schritt ist erledigt"))
        self.done.setAccessibleName(self.done.text())
        self._build()

    def show_step(self, measure_id: UUID, step: int) -> bool:
        """Show a step of a measure; False where what is typed cannot be left."""
        if (measure_id, step) == (self.record_id, self.step):
            self.refresh()
            return True
        if not self.flush():
            return False
        self.step = step
        self.source = replace(
            self.source,
            find=partial(_find, step=step),
            edit=partial(_write, step=step),
            label=self.tr("Beccaria-Bogen, Schritt {step}").format(step=step),
            kind=f"beccaria/{step}",
        )
        self.show_record(measure_id)
        return True

    def shown(self, record: Any) -> None:
        """Override: what filled itself."""
        step: SheetStep = record
        self.title.setText(f"{step.number}. {step.title}")
        self.question.setText(step.question)
        self.missing.say(step.missing, "", Tone.SOFT)
        clear(self._known)
        for place, one in enumerate(step.known):
            if place:
                self._known.addSpacing(STEP)
            self._known.addWidget(label(one.name, "label"))
            self._known.addWidget(label(one.text, wrap=True))
        self.known.setVisible(bool(step.known))

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(column(self.title, self.question, self.missing, spacing=4))
        form.add(self.known)
        form.add(field(self.tr("Eigener Text"), self.text, bind.bind_text("text", self.text)))
        form.add(
            field(self.tr("Nachweis"), self.evidence, bind.bind_line("evidence", self.evidence))
        )
        form.add(column(self.done, bind.bind_check("is_done", self.done), spacing=4))
        form.end()


def _find(work: Work, measure_id: UUID, *, step: int) -> SheetStep | None:
    if work.measures.find(measure_id) is None:
        return None
    return read_sheet(work, measure_id).steps[step - 1]


def _write(
    work: Work,
    measure_id: UUID,
    fields: BeccariaStepFields,
    *,
    step: int,
    seen: int | None = None,
) -> UUID:
    return write_step(work, measure_id, step, fields, seen=seen)
