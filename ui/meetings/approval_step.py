"""The next step of minutes: what, when, who; or one step back with the reason."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.approval import MinutesState, MinutesStepFields
from praeventionsrat.meetings.approval_rules import WORDS
from ui.meetings.approval_data import Option, Standing
from ui.parts.binder import Binder
from ui.parts.cards import button, column, primary, row
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import Form, field

ACTS = {
    MinutesState.CIRCULATED: "Zur Abstimmung geben",
    MinutesState.SIGNED: "Als unterzeichnet festhalten",
    MinutesState.SENT: "Als versandt festhalten",
    MinutesState.APPROVED: "Als genehmigt festhalten",
}


class StepForm(QWidget):
    """One line of fields and the buttons of what may come next.

    Signals:
        step_asked: Emitted with the state and the ``MinutesStepFields``.
        back_asked: Emitted with day, person and reason.
        items_asked: Emitted with the id of the approving meeting when it is chosen.
    """

    step_asked = Signal(object, object)
    back_asked = Signal(object, str, str)
    items_asked = Signal(object)

    def __init__(
        self, today: Callable[[], date] = date.today, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.binder = Binder(MinutesStepFields, self)
        self.day, self.person = DateField(today=today), QLineEdit()
        self.meeting, self.item, self.reason = ChoiceBox(), ChoiceBox(), QLineEdit()
        self.buttons: dict[MinutesState, QPushButton] = {}
        self.back = button("", self._on_back, symbol="undo")
        self.really = button(self.tr("Zurückgehen"), self._go_back, part="danger")
        self._build()
        self.meeting.activated.connect(lambda _i: self.items_asked.emit(self.meeting.value()))

    def show_standing(self, found: Standing, meetings: Sequence[Option]) -> None:
        """Offer what may come next."""
        signing = MinutesState.SIGNED in found.following
        self.day.set_value((found.issued_on if signing else None) or self._today())
        self.person.setText(found.signers if signing else "")
        self.reason.clear()
        self._undoing.hide()
        self.binder.complain({})
        approves = MinutesState.APPROVED in found.following
        nobody: Option = (None, self.tr("ohne Angabe"))
        self.meeting.set_options([nobody, *meetings])
        self.meeting.set_value(meetings[0][0] if meetings else None)
        self._approving.setVisible(approves)
        self._fields.setVisible(bool(found.following) or found.back_to is not None)
        for state, shown in self.buttons.items():
            shown.setVisible(state in found.following)
        self.back.setVisible(found.back_to is not None)
        if found.back_to is not None:
            words = self.tr("Zurück auf „{state}“ …").format(state=WORDS[found.back_to])
            self.back.setText(words)
            self.back.setAccessibleName(words)

    def show_items(self, items: Sequence[Option], approving: UUID | None = None) -> None:
        """Offer the items of the approving meeting; the one that approves is chosen."""
        nobody: Option = (None, self.tr("ohne Angabe"))
        self.item.set_options([nobody, *items])
        wanted = [key for key, words in items if "Genehmigung" in words]
        self.item.set_value(approving or (wanted[0] if wanted else None))

    def complain(self, err: Invalid) -> None:
        """Say under each field what is wrong."""
        self.binder.complain(err.fields)

    def _take(self, state: MinutesState) -> None:
        try:
            fields = self.binder.read()
        except Invalid as err:
            self.complain(err)
            return
        if state is not MinutesState.APPROVED:
            fields.approved_in_id = fields.approved_item_id = None
        fields.reason = ""
        self.step_asked.emit(state, fields)

    def _on_back(self) -> None:
        self._undoing.show()
        self.reason.setFocus()

    def _go_back(self) -> None:
        try:
            day = self.day.value() or self._today()
        except UserError as err:
            self.binder.complain({"taken_on": str(err)})
            return
        self.back_asked.emit(day, self.person.text().strip(), self.reason.text().strip())

    def _build(self) -> None:
        bind = self.binder
        fields = Form()
        fields.add(
            field(self.tr("Datum"), self.day, bind.bind_date("taken_on", self.day)),
            field(self.tr("Durch wen"), self.person, bind.bind_line("person", self.person)),
            stretch=(1, 3),
        )
        approving = Form()
        meeting = bind.bind_choice("approved_in_id", self.meeting)
        approving.add(
            field(self.tr("Genehmigt in"), self.meeting, meeting),
            field(self.tr("Punkt"), self.item, bind.bind_choice("approved_item_id", self.item)),
        )
        undoing = Form()
        reason = bind.bind_line("reason", self.reason)
        undoing.add(field(self.tr("Warum geht es zurück?"), self.reason, reason))
        undoing.add(row(self.really, None))
        self._fields, self._approving, self._undoing = fields, approving, undoing
        for box in (self.meeting, self.item):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
        acts = row()
        for place, (state, words) in enumerate(ACTS.items()):
            make = button if place == 0 else primary
            self.buttons[state] = make(words, partial(self._take, state))
            acts.addWidget(self.buttons[state])
        acts.addStretch()
        acts.addWidget(self.back)
        self.setLayout(column(fields, approving, acts, undoing, spacing=12))
