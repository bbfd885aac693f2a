"""The three views of one network: picture, list, Parität; what is chosen is chosen in all."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from praeventionsrat.council.network_list import NetworkLine
from praeventionsrat.council.parity import ParityRow
from ui.context import AppContext
from ui.network.columns import LINES, PARITY
from ui.network.reading import Shown
from ui.parts.cards import Card
from ui.parts.chips import FilterChips
from ui.parts.drawing_view import DrawingView
from ui.parts.row_table import RowTable
from ui.shell.theme import STEP

PICTURE, LIST, COUNT = "picture", "list", "parity"
VIEW = "view"


class NetworkViews(QStackedWidget):
    """Picture, list, or figures beside bars; ``chips`` switch between them.

    Signals:
        chosen: Emitted with the key of what is chosen, empty for nothing.
        opened: Emitted with the key of what shall be opened.
        switched: Emitted when another view is shown.
    """

    chosen = Signal(str)
    opened = Signal(str)
    switched = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.bars = DrawingView(), DrawingView()
        self.list = RowTable[NetworkLine](LINES, self.tr("Netzwerk als Liste"))
        self.figures = RowTable[ParityRow](PARITY, self.tr("Parität"))
        self.list.remember(context.settings, "network-list")
        self.chips = FilterChips(self.tr("Ansicht"))
        options = (
            (PICTURE, self.tr("Netz")),
            (LIST, self.tr("Liste")),
            (COUNT, self.tr("Parität")),
        )
        self.chips.set_group(VIEW, options)
        self.chips.remember(context.settings, "network-view")
        self._build()
        self.chips.changed.connect(self._on_chip)
        self.picture.chosen.connect(self.chosen)
        self.picture.opened.connect(self.opened)
        self.list.current.connect(self._on_line)
        self.list.opened.connect(lambda line: self.opened.emit(self._key(line)))
        self.bars.opened.connect(self.opened)
        self.figures.opened.connect(lambda row_id: self.opened.emit(str(row_id)))
        self.show_view(str(self.chips.value(VIEW) or PICTURE))

    @property
    def view(self) -> str:
        """Which one is shown."""
        return (PICTURE, LIST, COUNT)[self.currentIndex()]

    @property
    def current(self) -> str:
        """The key of what is chosen, empty for nothing."""
        return self.picture.current

    @property
    def stage(self) -> DrawingView | None:
        """The picture that is shown, to be made larger and smaller."""
        return {PICTURE: self.picture, LIST: None, COUNT: self.bars}[self.view]

    def show_network(self, shown: Shown) -> None:
        """Show another network, or the same after a change."""
        self.picture.show_drawing(shown.drawing, shown.boxes)
        self.bars.show_drawing(shown.bars)
        self.list.set_rows(shown.lines)
        self.figures.set_rows(shown.parity)
        self.chosen.emit(self.current)

    def choose(self, key: str) -> None:
        """Choose something in the picture."""
        self.picture.choose(key)

    def show_view(self, view: str) -> None:
        """Switch."""
        self.chips.set_value(VIEW, view)
        self.setCurrentIndex((PICTURE, LIST, COUNT).index(view))
        self.switched.emit()

    def focus_view(self) -> None:
        """The keys go to the view."""
        (self.picture, self.list, self.figures)[self.currentIndex()].setFocus()

    @Slot()
    def _on_chip(self) -> None:
        self.show_view(str(self.chips.value(VIEW) or self.view))

    @Slot(object)
    def _on_line(self, line_id: object) -> None:
        if line_id is not None and self.view == LIST:
            self.picture.choose(self._key(line_id))

    def _key(self, line_id: object) -> str:
        found = (line.key for line in self.list.rows_model.rows() if line.id == line_id)
        return next(found, "")

    def _build(self) -> None:
        count = QWidget()
        layout = QHBoxLayout(count)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        self.addWidget(_card(self.picture, 4))
        self.addWidget(_card(self.list, 1))
        layout.addWidget(_card(self.bars, 4), 9)
        layout.addWidget(_card(self.figures, 1), 10)
        self.addWidget(count)


def _card(content: QWidget, margin: int) -> Card:
    card = Card(margin=margin)
    card.content.addWidget(content)
    return card
