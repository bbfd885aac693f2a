"""One line that knows what can be done: a few letters, arrow keys, Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from praeventionsrat.german import fold
from ui.live.panel import LivePanel
from ui.parts.cards import label
from ui.shell.icons import icon

MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
LINE, TALL, MOST = 34, 52, 8
LONG = 34
"""Letters that fit on one line of the panel."""


@dataclass(frozen=True)
class Offer:
    """Something Enter does."""

    words: str
    run: Callable[[], object]
    symbol: str = "command"
    find: str = ""
    """More words by which it is found."""


Source = Callable[[str], Sequence[Offer]]


class PickPanel(LivePanel):
    """Shows what fits the letters typed; the first is chosen already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Source = lambda _text: ()
        self._offers: Sequence[Offer] = ()
        self.line, self.list = QLineEdit(), QListWidget()
        self.none = label(self.tr("Nichts passt dazu."), "dim", wrap=True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Vorschläge"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (self.line, self.list, self.none):
            self.content.addWidget(part)
        self.line.textChanged.connect(self.refresh)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._run())

    def ask(self, title: str, hint: str, source: Source, text: str = "") -> None:
        """Offer something, with the line ready."""
        self._source = source
        self.heading.setText(title)
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(hint)
        self.line.setText(text)
        self.line.selectAll()
        self.refresh()
        self.line.setFocus()

    def refresh(self) -> None:
        """Show what fits now; the clock may have gone on."""
        self._offers = self._source(self.line.text().strip())
        self.list.clear()
        high = 0
        for offer in self._offers:
            item = QListWidgetItem(icon(offer.symbol), offer.words)
            tall = TALL if len(offer.words) > LONG else LINE
            item.setSizeHint(QSize(0, tall))
            item.setToolTip(offer.words)
            self.list.addItem(item)
            high += tall if self.list.count() <= MOST else 0
        self.list.setFixedHeight(high + 4)
        self.list.setVisible(bool(self._offers))
        self.none.setVisible(not self._offers)
        self.list.setCurrentRow(0)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if step := MOVES.get(key):
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                self._tell()
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._run()
                return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        """A screen reader stays on the line; it hears there what Enter would do."""
        place = self.list.currentRow()
        chosen = self._offers[place].words if 0 <= place < len(self._offers) else ""
        self.line.setAccessibleDescription(chosen)

    def _run(self) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self._offers):
            run = self._offers[place].run
            self.done.emit()
            QTimer.singleShot(0, self, run)  # the panel may open again with the next question


def fitting(offers: Sequence[Offer], text: str) -> Sequence[Offer]:
    """The offers in which every word typed begins a word or stands inside one."""
    words = fold(text).split()
    return [o for o in offers if all(w in fold(f"{o.words} {o.find}") for w in words)]
