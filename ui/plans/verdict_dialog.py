"""Saying what became of a pledge, other than the program computes it, with a reason."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.measures.promises import BalanceLine
from praeventionsrat.plans.records import Verdict
from praeventionsrat.plans.usecases.pledges import judge_pledge
from praeventionsrat.plans.words import VERDICTS
from praeventionsrat.records import now
from ui.context import AppContext
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP


class VerdictDialog(FormDialog):
    """Asks for verdict and reason; „wie berechnet“ takes an own verdict back."""

    def __init__(self, context: AppContext, line: BalanceLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._pledge_id: UUID = line.id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Stand beurteilen"))
        computed = VERDICTS[line.computed.verdict]
        own = [(verdict, VERDICTS[verdict]) for verdict in Verdict]
        self.verdict = ChoiceBox(
            [(None, self.tr("wie berechnet: {words}").format(words=computed)), *own]
        )
        self.verdict.set_value(line.pledge.verdict)
        self.reason = QLineEdit(line.pledge.verdict_reason)
        self.reason.setMaxLength(1000)
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        form = Form()
        form.add(field(self.tr("Was daraus wurde"), self.verdict))
        form.add(field(self.tr("Begründung"), self.reason, self.complaint))
        self.keep = primary(self.tr("Stand festhalten"), self.take)
        self.keep.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Stand beurteilen"), "h1"))
        why = self.tr("Berechnet: {verdict}. {why}")
        words = why.format(verdict=computed, why=line.computed.why)
        layout.addWidget(label(words, "dim", wrap=True))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.keep))
        self.setMinimumWidth(520)

    def take(self) -> None:
        """Keep it, or say what is missing."""
        try:
            self._context.operations.perform(
                self.tr("Stand eines Vorhabens beurteilen"),
                judge_pledge,
                self._pledge_id,
                self.verdict.value(),
                self.reason.text(),
                on=now().astimezone().date(),
            )
        except Invalid as err:
            self.complaint.setText(" ".join(err.fields.values()))
            self.complaint.show()
            self.reason.setFocus()
            return
        self.accept()
