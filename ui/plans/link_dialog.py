"""Choosing a resolution or a measure that carries a pledge out, by typing a few letters of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.german import day
from praeventionsrat.office.ports import Work
from praeventionsrat.records import now
from ui.context import AppContext
from ui.parts.cards import button, label, primary, row
from ui.parts.forms import Form, FormDialog, field
from ui.parts.picker import Choice, Picker
from ui.shell.theme import STEP

LONGEST = 90


class LinkDialog(FormDialog):
    """Asks for one thing on a list.

    Signals:
        picked: Emitted with its id.
    """

    picked = Signal(object)

    def __init__(
        self,
        context: AppContext,
        parent: QWidget,
        title: str,
        name: str,
        read: Callable[[Work], Sequence[Choice]],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.picker = Picker(name, self.tr("Nummer oder Wort eintippen"))
        self.picker.choose_from(lambda: context.operations.ask(read))
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        form = Form()
        form.add(field(name, self.picker, self.complaint))
        self.link = primary(self.tr("Zuordnen"), self.take)
        self.link.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(title, "h1"))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.link))
        self.setMinimumWidth(560)
        self.picker.setFocus()

    def take(self) -> None:
        """Hand on what was chosen, or say what is missing."""
        try:
            chosen = self.picker.value()
        except UserError as err:
            self._complain(str(err))
            return
        if chosen is None:
            self._complain(self.tr("Bitte wählen Sie etwas aus der Liste."))
            return
        self.picked.emit(chosen)
        self.accept()

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.show()


def resolution_choices(work: Work) -> list[Choice]:
    """Every resolution, told by its number, its item, committee and day."""
    return [
        Choice(each.id, each.number, f"{_begun(each.title)} · {each.committee} {day(each.held_on)}")
        for each in work.resolutions.rows()
    ]


def measure_choices(work: Work) -> list[Choice]:
    """Every measure, told by its number and title."""
    today = now().astimezone().date()
    return [Choice(row.id, row.number, _begun(row.title)) for row in work.measures.rows(today)]


def _begun(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
