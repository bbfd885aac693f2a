"""A new poll asks only for whom; the days are proposed on its page."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.meetings.polls import DatePollFields
from praeventionsrat.meetings.usecases.polling import create_poll
from ui.context import AppContext
from ui.meetings.new_meeting import committee_choices
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP


class NewPoll(FormDialog):
    """Asks for the committee and until when answers are wanted.

    Signals:
        created: Emitted with the id of the new poll.
    """

    created = Signal(object)

    def __init__(
        self, context: AppContext, committee_id: UUID | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Neue Terminabfrage"))
        self.committee = ChoiceBox(context.operations.ask(committee_choices))
        self.committee.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reply_by = DateField()
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.create_button = primary(self.tr("Terminabfrage anlegen"), self.create_now)
        self.create_button.setDefault(True)
        self._build()
        self.committee.set_value(committee_id)
        if self.committee.value() is None:
            self.committee.setCurrentIndex(0)

    def create_now(self) -> None:
        """Put the poll on record with the members of the committee."""
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        try:
            fields = DatePollFields(
                committee_id=self.committee.value(), reply_by=self.reply_by.value()
            )
        except UserError as err:
            self.complaint.setText(str(err))
            self.complaint.show()
            return
        said = self.tr("Terminabfrage anlegen")
        made = self._context.operations.perform(said, create_poll, fields, today=today)
        if made:
            self.created.emit(made)
            self.accept()

    def _build(self) -> None:
        form = Form()
        form.add(field(self.tr("Gremium"), self.committee))
        form.add(field(self.tr("Antwort erbeten bis"), self.reply_by, self.complaint))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Neue Terminabfrage"), "h1"))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.create_button))
        self.setMinimumWidth(460)
