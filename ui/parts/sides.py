"""A list and the chosen thing beside it; in a small window one takes the place of the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.settings_store import Settings, splitter_state
from ui.shell.theme import STEP

NARROW = 800


class Sides(QSplitter):
    """Two sides whose border can be moved and is remembered.

    Signals:
        narrowed: Emitted with whether only one side has room.
    """

    narrowed = Signal(bool)

    def __init__(
        self, side: QWidget, detail: QWidget, settings: Settings, name: str, sizes: list[int]
    ) -> None:
        """``sizes`` hold until the border is moved."""
        super().__init__(Qt.Orientation.Horizontal)
        self._side, self._detail = side, detail
        self._shows_detail = False
        self._wanted = True
        self.is_narrow = False
        self.addWidget(side)
        self.addWidget(detail)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(2 * STEP)
        self.setStretchFactor(1, 1)
        kept: list[int] = settings.get(splitter_state(name))
        self.setSizes(kept or sizes)
        self.splitterMoved.connect(lambda *_: settings.set(splitter_state(name), self.sizes()))

    def show_detail(self, *, wanted: bool = True) -> None:
        """In a small window the chosen thing takes the place of the list, or gives it back."""
        self._shows_detail = wanted
        self._arrange()

    def want_detail(self, *, wanted: bool) -> None:
        """Whether anything is chosen at all."""
        self._wanted = wanted
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self._arrange()
            self.narrowed.emit(narrow)

    def _arrange(self) -> None:
        instead = self.is_narrow and self._shows_detail and self._wanted
        self._side.setVisible(not instead)
        self._detail.setVisible(self._wanted and (instead or not self.is_narrow))
