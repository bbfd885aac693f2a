"""Two versions of one text: both are shown, neither is lost until the user chose."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.cards import button, column, label
from ui.parts.chips import FlowLayout
from ui.parts.messages import ExplainedNote
from ui.parts.rich_text import RichTextEditor


class TextConflict(QWidget):
    """Says that the text on file is another one than the text typed here, and shows it.

    Signals:
        mine: Emitted when the typed text shall stand.
        theirs: Emitted when the text on file shall stand.
        both: Emitted when both shall stand, one below the other.
    """

    mine = Signal()
    theirs = Signal()
    both = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = ExplainedNote()
        self.other = RichTextEditor(self.tr("Fassung in der Datei"), quiet=False)
        self.other.set_locked(True)
        self.other.setMaximumHeight(140)
        choices = QWidget()
        flow = FlowLayout(choices)
        flow.addWidget(button(self.tr("Meine Fassung behalten"), self.mine.emit))
        flow.addWidget(button(self.tr("Andere übernehmen"), self.theirs.emit))
        flow.addWidget(button(self.tr("Beide untereinander"), self.both.emit))
        heading = label(self.tr("Fassung in der Datei"), "label")
        self.setLayout(column(self._note, heading, self.other, choices))
        self.hide()

    def show_other(self, markdown: str) -> None:
        """Show the text on file."""
        self._note.say(
            self.tr("Dieser Text wurde inzwischen an anderer Stelle geändert."),
            self.tr("Ihre Fassung steht unverändert darunter im Eingabefeld."),
        )
        self.other.set_markdown(markdown)
        self.show()
