"""Nothing is decided under „Verschiedenes“: why not, and the two ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.meetings.findings import Finding
from ui.parts.cards import button, column
from ui.parts.forms import field
from ui.parts.messages import ExplainedNote


class SundriesNote(QWidget):
    """Warns, and becomes the line for the subject of a Nachtrag.

    Signals:
        supplement_asked: Emitted when a Nachtrag shall be voted on.
        topic_asked: Emitted when the matter shall go to the Themenspeicher.
    """

    supplement_asked = Signal()
    topic_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note, self.subject = ExplainedNote(), QLineEdit()
        self.supplement = button(self.tr("Nachtrag beschließen"), self.supplement_asked.emit)
        self.topic = button(self.tr("In den Themenspeicher"), self.topic_asked.emit)
        self._ways, self._subject_box = QWidget(), QWidget()
        self._ways.setLayout(column(self.note, self.supplement, self.topic))
        self._subject_box.setLayout(field(self.tr("Gegenstand des Nachtrags"), self.subject))
        self.setLayout(column(self._ways, self._subject_box))
        self.is_supplement = False
        self.say(None)

    def say(self, finding: Finding | None) -> None:
        """Warn, unless a Nachtrag is being voted on already."""
        shown = finding if not self.is_supplement else None
        self.note.say(*((shown.what, shown.why) if shown else ("",)))
        self._ways.setVisible(shown is not None)
        self._subject_box.setVisible(self.is_supplement)
        self.setVisible(shown is not None or self.is_supplement)

    def turn(self, subject: str, *, supplement: bool) -> None:
        """To the vote on a Nachtrag, or back."""
        self.is_supplement = supplement
        self.subject.setText(subject)
        self.say(None)
