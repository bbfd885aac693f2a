"""Filter chips: one press narrows a list, another one widens it again."""

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QWidget

from ui.parts.cards import button, clear
from ui.settings_store import Settings, table_state
from ui.shell.theme import STEP, text_font


class FlowLayout(QLayout):
    """Side by side, and on a new line where the width ends."""

    def __init__(self, parent: QWidget, spacing: int = STEP) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # asked a dozen times for each page that is shown
            self._heights[width] = self._flow(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        self._least = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._flow(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize(0, 0)
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def _flow(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(size.height() for _item, size in line)
            x = rect.x()
            for item, size in line if move else ():
                item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(y - self.spacing() - rect.y(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands on each line; hidden ones take no room."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = -1
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if size.width() > room:
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self.spacing()
        return lines


class FilterChips(QWidget):
    """A row of chips in groups; at most one of each group is on.

    Signals:
        changed: Emitted when another chip is on.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._groups: dict[str, dict[Hashable, QPushButton]] = {}
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_group(self, group: str, options: Sequence[tuple[Hashable, str]]) -> None:
        """Offer these values under these words; the one that was on stays on if it can."""
        before = {name: self.value(name) for name in self._groups}
        words = {g: [(v, b.text()) for v, b in chips.items()] for g, chips in self._groups.items()}
        words[group] = list(options)
        clear(self._flow)
        self._groups = {}
        for name, offered in words.items():
            self._groups[name] = {value: self._chip(name, value, text) for value, text in offered}
            self.set_value(name, before.get(name))
        self._order()

    def keep_on_one_line(self) -> None:
        """As wide as all its chips beside each other; for a row that does not wrap."""
        widths = [self._flow.itemAt(i) for i in range(self._flow.count())]
        hints = [item.sizeHint().expandedTo(item.minimumSize()).width() for item in widths if item]
        self.setFixedWidth(sum(hints) + self._flow.spacing() * len(hints))

    def options(self, group: str) -> Sequence[Any]:
        """The values offered."""
        return tuple(self._groups.get(group, {}))

    def value(self, group: str) -> Any:
        """The value that is on, or None."""
        chips = self._groups.get(group, {})
        return next((value for value, chip in chips.items() if chip.isChecked()), None)

    def set_value(self, group: str, value: Hashable) -> None:
        """Turn one on (None: none) without telling."""
        for other, chip in self._groups.get(group, {}).items():
            chip.setChecked(other == value and value is not None)

    def words(self) -> str:
        """What is on, as the chips say it."""
        every = [chip for chips in self._groups.values() for chip in chips.values()]
        return ", ".join(chip.text() for chip in every if chip.isChecked())

    def clear(self) -> None:
        """Turn all of them off."""
        for group in self._groups:
            self.set_value(group, None)
        self.changed.emit()

    def remember(self, settings: Settings, table: str) -> None:
        """Turn on what was on last time, and remember it from now on."""
        kept = settings.get(table_state(table)).get("filters")
        if isinstance(kept, dict):
            for group in self._groups:
                found = (v for v in self.options(group) if str(v) == kept.get(group))
                self.set_value(group, next(found, None))
        self.changed.connect(lambda: self._keep(settings, table))

    def _keep(self, settings: Settings, table: str) -> None:
        on = {group: self.value(group) for group in self._groups}
        filters = {group: str(value) for group, value in on.items() if value is not None}
        settings.set(table_state(table), {**settings.get(table_state(table)), "filters": filters})

    def _order(self) -> None:
        """Tab reaches new chips here, not at the end of the window."""
        before = _before(self)
        for chips in self._groups.values():
            for chip in chips.values():
                QWidget.setTabOrder(before, chip)
                before = chip

    def _chip(self, group: str, value: Hashable, text: str) -> QPushButton:
        chip = button(text, part="chip")
        chip.setCheckable(True)
        strong = QFontMetrics(text_font(strong=True))  # a chip that is on is set in bold
        chip.setMinimumWidth(strong.horizontalAdvance(text) + 32)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(lambda on: self._on_click(group, value if on else None))
        self._flow.addWidget(chip)
        return chip

    def _on_click(self, group: str, value: Hashable) -> None:
        self.set_value(group, value)
        self.changed.emit()


def _before(widget: QWidget) -> QWidget:
    """What Tab reaches before a group of widgets; the group itself where there is nothing."""
    found = widget.previousInFocusChain()
    while found is not None and found is not widget:
        near = widget.isAncestorOf(found) or found.isAncestorOf(widget)
        if not near and found.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return found
        found = found.previousInFocusChain()
    return widget
