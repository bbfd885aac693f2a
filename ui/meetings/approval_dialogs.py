"""What is entered after the minutes are out: objections, decisions on them, corrections."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.approval import (
    CorrectionFields,
    Decision,
    ObjectionFields,
)
from ui.meetings.approval_data import DECISIONS, Option
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP


class EntryDialog(FormDialog):
    """A short form with one button; ``keep`` is asked to store what it says."""

    def __init__(self, title: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.form = Form()
        self.action = primary(action, self.keep_now)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(title, "h1"))
        layout.addWidget(self.form)
        layout.addStretch()
        cancel = button(self.tr("Abbrechen"), self.reject)
        layout.addLayout(row(None, cancel, self.action))
        self.setMinimumWidth(520)

    def keep_now(self) -> None:
        """Store it, or say what is missing."""
        raise NotImplementedError


def _text(lines: int = 5) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setFixedHeight(lines * 22 + 16)
    return made


class ObjectionDialog(EntryDialog):
    """Who objects, when, to what."""

    def __init__(
        self,
        keep: Callable[[ObjectionFields], bool],
        parent: QWidget,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(self.tr("Einwendung"), self.tr("Einwendung eintragen"), parent)
        self._keep = keep
        self.who, self.day, self.text = QLineEdit(), DateField(today=today), _text()
        bind = self.binder = Binder(ObjectionFields, self)
        self.form.add(
            field(self.tr("Von wem"), self.who, bind.bind_line("raised_by", self.who)),
            field(self.tr("Eingegangen am"), self.day, bind.bind_date("raised_on", self.day)),
            stretch=(3, 1),
        )
        about = self.tr("Wogegen sie sich richtet")
        self.form.add(field(about, self.text, bind.bind_text("text", self.text)))
        self.day.set_value(today())

    def keep_now(self) -> None:
        """Override."""
        try:
            kept = self._keep(self.binder.read())
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        if kept:
            self.accept()


class DecisionDialog(EntryDialog):
    """What the committee made of an objection."""

    def __init__(
        self,
        about: str,
        meetings: Sequence[Option],
        keep: Callable[[Decision, UUID | None], bool],
        parent: QWidget,
    ) -> None:
        title = self.tr("Entscheidung über die Einwendung")
        super().__init__(title, self.tr("Entscheidung eintragen"), parent)
        self._keep = keep
        chosen = [d for d in Decision if d is not Decision.OPEN]
        self.decision = ChoiceBox([(one, DECISIONS[one]) for one in chosen])
        self.meeting = ChoiceBox([(None, self.tr("ohne Angabe")), *meetings])
        self.decision.set_value(Decision.UPHELD)
        self.meeting.set_value(meetings[0][0] if meetings else None)
        self.form.add(label(about, "dim", wrap=True))
        self.form.add(
            field(self.tr("Entscheidung"), self.decision),
            field(self.tr("In welcher Sitzung"), self.meeting),
        )

    def keep_now(self) -> None:
        """Override."""
        if self._keep(self.decision.value(), self.meeting.value()):
            self.accept()


class CorrectionDialog(EntryDialog):
    """What the minutes should have said; it is appended, the text stays."""

    def __init__(
        self,
        items: Sequence[Option],
        objections: Sequence[Option],
        keep: Callable[[CorrectionFields], bool],
        parent: QWidget,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(self.tr("Berichtigung"), self.tr("Berichtigung anfügen"), parent)
        self._keep = keep
        self.item, self.objection = ChoiceBox(), ChoiceBox()
        self.item.set_options([(None, self.tr("zur Niederschrift im Ganzen")), *items])
        self.objection.set_options([(None, self.tr("ohne Einwendung")), *objections])
        self.text, self.day, self.decision = _text(), DateField(today=today), QLineEdit()
        bind = self.binder = Binder(CorrectionFields, self)
        words = self.tr(
            "Die Berichtigung steht am Ende der Niederschrift. Der unterzeichnete Text bleibt, wie "
            "er ist."
        )
        self.form.add(label(words, "dim", wrap=True))
        item = bind.bind_choice("agenda_item_id", self.item)
        self.form.add(field(self.tr("Zu welchem Punkt"), self.item, item))
        about = self.tr("Was richtig heißen muss")
        self.form.add(field(about, self.text, bind.bind_text("text", self.text)))
        self.form.add(
            field(self.tr("Tag"), self.day, bind.bind_date("corrected_on", self.day)),
            field(
                self.tr("Beschlossen von"), self.decision, bind.bind_line("decision", self.decision)
            ),
            stretch=(1, 2),
        )
        objection = bind.bind_choice("objection_id", self.objection)
        self.form.add(field(self.tr("Auf wessen Einwendung"), self.objection, objection))
        for box in (self.item, self.objection):
            box.setCurrentIndex(0)
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.day.set_value(today())
        self.decision.setPlaceholderText(self.tr("etwa „Beschluss der 13. Sitzung“"))

    def keep_now(self) -> None:
        """Override."""
        try:
            kept = self._keep(self.binder.read())
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        if kept:
            self.accept()
