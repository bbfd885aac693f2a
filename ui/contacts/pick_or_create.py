"""Naming somebody by typing: who is known is found, who is not can be put on record on the spot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.contacts.ports import Work
from praeventionsrat.errors import UserError
from praeventionsrat.german import fold
from ui.context import AppContext
from ui.parts.cards import button, label, row
from ui.parts.messages import ExplainedNote
from ui.parts.picker import Choice, Picker
from ui.shell.theme import Tone


def person_choices(work: Work) -> list[Choice]:
    """Every person, told apart by institution or e-mail."""
    return [Choice(r.id, r.name, r.organizations or r.email) for r in work.persons.rows()]


def organization_choices(work: Work) -> list[Choice]:
    """Every institution as lists name it, found by its whole name too."""
    return [
        Choice(r.id, r.short_name or r.name, r.name if r.short_name else "")
        for r in work.organizations.rows()
    ]


def contact_choices(work: Work) -> list[Choice]:
    """Every person, and every institution as such."""
    houses = [
        Choice(r.id, r.short_name or r.name, "Institution") for r in work.organizations.rows()
    ]
    return [*person_choices(work), *houses]


class PickOrCreate(QWidget):
    """A line to type a name in, a button that takes it, and the offer to make a new record.

    Signals:
        picked: Emitted with the id of somebody known.
        create_asked: Emitted with the name of somebody new.
    """

    picked = Signal(object)
    create_asked = Signal(str)

    def __init__(
        self,
        context: AppContext,
        read: Callable[[Work], Sequence[Choice]],
        name: str,
        hint: str,
        action: str,
    ) -> None:
        """``read`` finds who is known; only when somebody begins to type, for they may be many."""
        super().__init__()
        self._operations, self._read = context.operations, read
        self._outdated = True
        self._typed = self._asked = ""
        self.picker = Picker(name, hint)
        self.add = button(action, self.take, symbol="add")
        self.complaint = label("", "complaint", wrap=True)
        self.offer = ExplainedNote(
            action=self.tr("Neu anlegen"), on_action=self._create, tone=Tone.SOFT
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        line = row(self.picker, self.add)
        line.setStretch(0, 1)
        layout.addLayout(line)
        layout.addWidget(self.complaint)
        layout.addWidget(self.offer)
        self.complaint.hide()
        self.picker.installEventFilter(self)
        self.picker.textEdited.connect(self._on_typed)
        self.picker.returnPressed.connect(self._on_return)
        self.picker.unknown.connect(self._on_unknown)
        context.operations.changed.connect(self._on_changed)

    def complain(self, sentence: str) -> None:
        """Say under the line what does not work."""
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))
        self.picker.setAccessibleDescription(sentence)

    def reset(self) -> None:
        """Ready for the next one."""
        self._typed = self._asked = ""
        self.picker.set_value(None)
        self.picker.setText("")
        self.complain("")
        self.offer.say("")

    def take(self) -> None:
        """Take who is named; where nobody is, say what to do."""
        try:
            chosen = self.picker.value()
        except UserError:
            if not self._unknown:
                words = self.tr("Mehrere passen dazu. Bitte wählen Sie einen Namen aus der Liste.")
                self.complain(words)
            return
        if chosen is None:
            self.complain(self.tr("Bitte zuerst einen Namen eintippen."))
            self.picker.setFocus()
        else:
            self.picked.emit(chosen)

    def guarded(self, run: Callable[[], object]) -> None:
        """Run what may refuse the name, and show its sentence here."""
        try:
            run()
        except UserError as err:
            fields = getattr(err, "fields", {})
            self.complain(" ".join(fields.values()) or str(err))
        else:
            self.reset()
            # The list of names closes only after this key; it would take the words back.
            QTimer.singleShot(0, self, self._reset_again)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._read_choices()
        return super().eventFilter(watched, event)

    def _read_choices(self) -> None:
        if self._outdated:
            self._outdated = False
            self.picker.set_choices(self._operations.ask(self._read))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._outdated = self._outdated or changes.touch("person", "organization", "post")

    def _reset_again(self) -> None:
        if not self._typed:
            self.picker.set_value(None)
            self.picker.setText("")

    def _on_typed(self, text: str) -> None:
        self._typed, self._asked = text.strip(), ""
        if self._outdated:
            self._read_choices()
            self.picker.textEdited.emit(text)
        self.complain("")
        self.offer.say("")

    def _on_return(self) -> None:
        """The first Enter asks where it is not sure who is meant, the second one agrees."""
        known, sure = self._is_known(), self._asked == self._typed
        self._asked = self._typed
        if known and (sure or not self._is_guess()):
            self.take()
        elif known:
            self._offer(self.tr("Ist die gefundene Person gemeint? Dann noch einmal Enter."))
        elif self._unknown and sure:
            self._create()
        elif not self._unknown:
            self.take()

    @property
    def _unknown(self) -> bool:
        return bool(self.offer.what.text())

    def _is_known(self) -> bool:
        try:
            return self.picker.value() is not None
        except UserError:
            return False

    def _is_guess(self) -> bool:
        """Whether a whole name was typed that is only part of the one that was found."""
        return " " in self._typed and not fold(self.picker.text()).startswith(fold(self._typed))

    def _on_unknown(self, name: str) -> None:
        self._typed = name
        self._offer("")

    def _offer(self, more: str) -> None:
        self.complain("")
        words = self.tr("„{name}“ steht noch nicht in den Kontakten.").format(name=self._typed)
        self.offer.say(words, more, Tone.SOFT)

    def _create(self) -> None:
        self.create_asked.emit(self._typed)
