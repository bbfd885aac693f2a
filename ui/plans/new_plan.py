"""Putting a plan on record: its title and what it is; the rest can follow."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.plans.records import PlanFields, PlanKind
from praeventionsrat.plans.usecases.plans import new_plan
from praeventionsrat.plans.words import KINDS
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP


class NewPlan(FormDialog):
    """Asks for title, kind, publisher and day.

    Signals:
        created: Emitted with the id of the new plan.
    """

    created = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Neuer Plan"))
        self.title_line, self.publisher = QLineEdit(), QLineEdit()
        self.kind, self.adopted_on = ChoiceBox(), DateField()
        self.binder = Binder(PlanFields, self)
        self._build()
        self.kind.set_value(PlanKind.MASTER_PLAN)
        self.title_line.setFocus()

    def create_now(self) -> None:
        """Put it on record, or say what is missing."""
        try:
            fields = self.binder.read()
            made = self._context.operations.perform(self.tr("Plan anlegen"), new_plan, fields)
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        if made:
            self.created.emit(made)
            self.accept()

    def _build(self) -> None:
        bind, form = self.binder, Form()
        title = field(self.tr("Titel"), self.title_line, bind.bind_line("title", self.title_line))
        form.add(title)
        choice = bind.bind_choice("kind", self.kind, KINDS, PlanKind)
        form.add(
            field(self.tr("Art"), self.kind, choice),
            field(
                self.tr("Beschlossen am"),
                self.adopted_on,
                bind.bind_date("adopted_on", self.adopted_on),
            ),
        )
        publisher = bind.bind_line("publisher", self.publisher)
        form.add(field(self.tr("Herausgeber"), self.publisher, publisher))
        self.title_line.setPlaceholderText(self.tr("Masterplan Kommunale Sicherheit"))
        self.publisher.setPlaceholderText(self.tr("Stadt, Partei, Land …"))
        create = primary(self.tr("Plan anlegen"), self.create_now)
        create.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Neuer Plan"), "h1"))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), create))
        self.setMinimumWidth(520)
