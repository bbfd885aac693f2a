"""The tab Beccaria-Bogen: seven steps on the left, one of them on the right.

Who sits here must hand in a project description by the fifteenth and has heard of „evaluation“.
She wants to see that most of it stands there already; she fears a form that finds her wanting.
"""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.measures.beccaria import read_sheet
from praeventionsrat.measures.beccaria_steps import STEPS, Sheet, SheetStep
from praeventionsrat.measures.documents.beccaria_sheet import BECCARIA
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.measures.beccaria_form import StepForm
from ui.parts.cards import Card, button, label, row
from ui.parts.forms import go_to_complaint, scrolling
from ui.parts.record_panel import RecordPanel
from ui.parts.row_table import Column, RowTable
from ui.parts.sides import Sides
from ui.shell.theme import STEP


class StepLine:
    """A step as a line of the list."""

    def __init__(self, step: SheetStep) -> None:
        self.id, self.step = step.number, step


def state(line: StepLine) -> str:
    """How far it is, in a word or two."""
    if line.step.is_done:
        return "✓ erledigt"
    return "Angaben vorhanden" if line.step.is_filled else "noch leer"


COLUMNS = (Column[StepLine]("Schritt", lambda one: f"{one.id}. {one.step.title}", second=state),)


class BeccariaPanel(RecordPanel):
    """Shows the sheet of one measure.

    Signals:
        opened: Emitted with kind and id of another record; kept for the pattern of the tabs.
    """

    TABLES: ClassVar[tuple[str, ...]] = (
        "measure",
        "beccaria_step",
        "indicator",
        "indicator_reading",
        "milestone",
        "cost_item",
        "participation",
        "measure_partner",
        "measure_keyword",
        "measure_report",
        "measure_attachment",
    )
    opened = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sheet: Sheet | None = None
        self.exports = ExportFlow(context, self)
        self.told = label("", "dim", wrap=True)
        self.word = button(self.tr("Bogen (Word)"), self.write, symbol="word")
        self.list = RowTable[StepLine](COLUMNS, self.tr("Sieben Schritte"), header=False)
        self.form = StepForm(context)
        self.next = button(self.tr("Nächster Schritt"), self.go_on, symbol="chevron_right")
        self._build()
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _step: self.form.text.setFocus())

    def reload(self, record_id: UUID) -> None:
        """Override."""
        other = self._sheet is None or self._sheet.measure_id != record_id
        self._sheet = sheet = self.context.operations.ask(read_sheet, record_id)
        self.told.setText(
            f"{sheet.done} von {len(STEPS)} Schritten erledigt, bei {sheet.filled} steht schon "
            "etwas. Aus dem Bogen werden Projektbeschreibung und Verwendungsnachweis."
        )
        self.list.set_rows([StepLine(step) for step in sheet.steps])
        if other:
            first = next((one.number for one in sheet.steps if not one.is_done), 1)
            self.list.select_id(first)
        self.form.show_step(record_id, self.list.current_id() or 1)

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def go_on(self) -> None:
        """The step after this one; after the last the first."""
        self.list.select_id(self.form.step % len(STEPS) + 1)

    def write(self) -> None:
        """The whole sheet as a Word file."""
        if self._sheet and self.flush():
            self.exports.start(BECCARIA, self._sheet.measure_id, self._sheet.number)

    @Slot(object)
    def _on_current(self, step: int | None) -> None:
        if step is None or self._sheet is None or step == self.form.step:
            return
        if not self.form.show_step(self._sheet.measure_id, step):
            self.list.select_id(self.form.step)
            go_to_complaint(self.form)

    def _build(self) -> None:
        side, detail = Card(margin=1), QWidget()
        side.content.addWidget(self.list)
        side.setMinimumWidth(230)
        inner = QVBoxLayout(detail)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(scrolling(self.form), 1)
        inner.addLayout(row(None, self.next))
        self.sides = Sides(side, detail, self.context.settings, "beccaria", [290, 460])
        self.sides.show_detail(wanted=False)
        top = row(self.told, self.word)
        top.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, STEP, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.sides, 1)
