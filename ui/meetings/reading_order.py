"""Tab goes through what is on the screen in the order in which it is read."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


class ReadingOrder(QObject):
    """Puts rows that were made late where Tab finds them: Qt would reach them last."""

    def __init__(self, root: QWidget, *rebuilt: SignalInstance) -> None:
        """Order everything in ``root`` anew soon after any of these signals."""
        super().__init__(root)
        self._root = root
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.restore)
        for signal in rebuilt:
            signal.connect(self._soon.start)

    def restore(self) -> None:
        """Order everything anew."""
        for first, second in pairwise(stops(self._root)):
            QWidget.setTabOrder(first, second)

    def soon(self) -> None:
        """Order everything anew when the present work is done."""
        self._soon.start()


def stops(widget: QWidget | None) -> Iterator[QWidget]:
    """Everything Tab stops at, from top left to bottom right."""
    if widget is None:
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QSplitter):
        for place in range(widget.count()):
            yield from stops(widget.widget(place))
    elif isinstance(widget, QScrollArea):
        yield from stops(widget.widget())
    elif layout := widget.layout():
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        yield from stops(item.widget() if item else None)
        if item and (inner := item.layout()):
            yield from _in_layout(inner)
