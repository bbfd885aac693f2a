"""A list of many things to tick, narrowed by typing; what is ticked stays in sight as a number."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from praeventionsrat.german import fold
from ui.parts.cards import button, column, label, row, set_part

KEY = Qt.ItemDataRole.UserRole
ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class Ticks(QWidget):
    """Ticks things by click or space bar.

    Signals:
        changed: Emitted when something else is ticked.
    """

    changed = Signal()

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.heading = label(title, "h2")
        self.narrower, self.list = QLineEdit(), QListWidget()
        self.narrower.setPlaceholderText(hint)
        self.narrower.setAccessibleName(hint)
        self.narrower.setClearButtonEnabled(True)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        set_part(self.list, "ticks")
        self.none = button(self.tr("Keine"), self.clear, part="link")
        self.narrower.textChanged.connect(self._narrow)
        self.list.itemChanged.connect(lambda _item: self._renew())
        self.list.itemActivated.connect(self._toggle)
        self.setLayout(column(row(self.heading, None, self.none), self.narrower, self.list))

    def offer(self, options: Sequence[tuple[str, str]], ticked: frozenset[str]) -> None:
        """Offer keys under these words; ticked ones come first."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for key, words in sorted(options, key=lambda pair: pair[0] not in ticked):
                item = QListWidgetItem(words, self.list)
                item.setData(KEY, key)
                item.setCheckState(ON if key in ticked else OFF)
        self.narrower.clear()
        self._renew()

    def ticked(self) -> frozenset[str]:
        """The keys that are ticked."""
        return frozenset(item.data(KEY) for item in self._items() if item.checkState() is ON)

    def tick(self, *keys: str) -> None:
        """Tick these as well."""
        with QSignalBlocker(self.list):
            for item in self._items():
                if item.data(KEY) in keys:
                    item.setCheckState(ON)
        self._renew()

    def clear(self) -> None:
        """Tick nothing."""
        with QSignalBlocker(self.list):
            for item in self._items():
                item.setCheckState(OFF)
        self._renew()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _toggle(self, item: QListWidgetItem) -> None:
        item.setCheckState(OFF if item.checkState() is ON else ON)

    def _narrow(self, typed: str) -> None:
        wanted = fold(typed).split()
        for item in self._items():
            plain = fold(item.text())
            item.setHidden(not all(word in plain for word in wanted))

    def _renew(self) -> None:
        number = len(self.ticked())
        self.heading.setText(f"{self._title} ({number})" if number else self._title)
        self.none.setEnabled(bool(number))
        self.changed.emit()
