"""What stands in place of the grid while something is missing; one button goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.parts.cards import Card, button, label, row
from ui.parts.messages import EmptyState


class _Empty(Card):
    """An empty state with a second, quieter way.

    Signals:
        first_asked: Emitted by the button.
        read_asked: Emitted by the link that reads a file.
    """

    first_asked = Signal()
    read_asked = Signal()

    def __init__(self, symbol: str, title: str, text: str, action: str, other: str = "") -> None:
        super().__init__(margin=1)
        self.state = EmptyState(symbol, title, text, action, self.first_asked.emit)
        self.content.addWidget(self.state, 1)
        self.read = button(other, self.read_asked.emit, part="link")
        below = self.state.layout()
        if other and isinstance(below, QVBoxLayout):
            centre = Qt.AlignmentFlag.AlignHCenter
            below.insertWidget(below.count() - 1, self.read, 0, centre)


class NoDay(_Empty):
    """Nobody said yet on which day it takes place."""

    def __init__(self) -> None:
        super().__init__(
            "calendar",
            "Noch kein Tag",
            "Im Überblick steht, an welchen Tagen und zu welchen Zeiten die Veranstaltung offen "
            "ist. Danach hat das Programm sein Raster.",
            "Zum Überblick",
        )


class NoPlace(_Empty):
    """There is no place yet, so the grid has no column."""

    def __init__(self) -> None:
        super().__init__(
            "location",
            "Noch keine Fläche",
            "Bühne, Saal und Platz sind die Spalten des Programms. Beginnen Sie mit der Bühne, "
            "weitere Flächen kommen dazu, wann Sie wollen.",
            "Bühne anlegen",
            "Oder ein Programm einlesen …",
        )


class NothingPlanned(QFrame):
    """A line above an empty grid.

    Signals:
        read_asked: Emitted by the link that reads a file.
    """

    read_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = label(
            "Noch kein Programmpunkt. Ein Doppelklick ins Raster legt einen an.", "dim", wrap=True
        )
        self.read = button("Programm einlesen …", self.read_asked.emit, part="link")
        line = row(words, self.read)
        line.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 10)
        layout.addLayout(line)
        self.hide()
