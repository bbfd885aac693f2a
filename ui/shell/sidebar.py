"""The way to the pages, down the left side of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui.parts.cards import label, set_part
from ui.parts.messages import Symbol
from ui.shell.icons import BRAND, icon
from ui.shell.page import PageEntry
from ui.shell.theme import STEP

WIDTH = 224


def spoken_keys(shortcut: str) -> str:
    """A shortcut as its keys are labelled here („Strg+K“)."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class Sidebar(QFrame):
    """Search on top, the pages below it, the rarely needed ones at the foot.

    Signals:
        chosen: Emitted with the key of a page.
        search_asked: Emitted when the search button is pressed.
    """

    chosen = Signal(str)
    search_asked = Signal()

    def __init__(self, title: str, pages: Sequence[PageEntry]) -> None:
        super().__init__()
        set_part(self, "side")
        self.setFixedWidth(WIDTH)
        self._buttons: dict[str, QPushButton] = {}
        self._above = {entry.key: entry.under or entry.key for entry in pages}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 2 * STEP, 14, 14)
        layout.setSpacing(4)
        layout.addLayout(self._brand(title))
        self.search = self._search_button()
        layout.addWidget(self.search)
        layout.addSpacing(10)
        for entry in (e for e in pages if not (e.low or e.whole or e.under)):
            layout.addWidget(self._button(entry))
        layout.addStretch()
        for entry in (e for e in pages if e.low):
            layout.addWidget(self._button(entry))

    def show_chosen(self, key: str) -> None:
        """Mark the page that is shown."""
        for other, shown in self._buttons.items():
            shown.setChecked(other == self._above[key])

    def _brand(self, title: str) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setContentsMargins(6, 0, 0, STEP)
        layout.setSpacing(10)
        layout.addWidget(Symbol("app", 26, BRAND))
        layout.addWidget(label(title, "h2"), 1)
        return layout

    def _search_button(self) -> QPushButton:
        made = QPushButton()
        set_part(made, "search")
        made.setAccessibleName(self.tr("Suchen und Befehle"))
        made.setToolTip(
            self.tr("Alles finden, jeden Befehl ausführen ({keys})").format(
                keys=spoken_keys("Ctrl+K")
            )
        )
        inner = QHBoxLayout(made)
        inner.setContentsMargins(10, 0, 10, 0)
        inner.addWidget(Symbol("search", 18))
        for words, stretch in ((self.tr("Suchen"), 1), (spoken_keys("Ctrl+K"), 0)):
            part = label(words, "dim")
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inner.addWidget(part, stretch)
        made.clicked.connect(self.search_asked)
        return made

    def _button(self, entry: PageEntry) -> QPushButton:
        made = QPushButton("  " + entry.title)
        set_part(made, "nav")
        made.setAccessibleName(entry.title)
        made.setCheckable(True)
        made.setIcon(icon(entry.icon))
        made.setIconSize(QSize(20, 20))
        keys = spoken_keys(entry.shortcut)
        made.setToolTip(f"{entry.title} ({keys})" if keys else entry.title)
        made.clicked.connect(lambda _checked: self.chosen.emit(entry.key))
        self._buttons[entry.key] = made
        return made
