"""What was read out of a programme, to be ticked: chapters and candidates in their order."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from praeventionsrat.plans.reading.choosing import Parts, ticked, turned
from praeventionsrat.plans.reading.outline import Part, PartKind
from ui.parts.row_model import LOOK_ROLE, Look
from ui.plans.pledge_delegate import PledgeDelegate
from ui.shell.theme import Colours, colours_now

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
PART_ROLE = Qt.ItemDataRole.UserRole + 21
BOX, ROOM, INDENT = 16, 30, 22
CHECK = Qt.CheckState


class PartsModel(QAbstractListModel):
    """The parts of a programme."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.parts: Parts = ()

    def show_parts(self, parts: Parts) -> None:
        """Show others, or the same with other ticks."""
        same = len(parts) == len(self.parts) and bool(parts)
        if not same:
            self.beginResetModel()
        self.parts = parts
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(parts) - 1))
        else:
            self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.parts)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        part = self.parts[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{part.number} {part.text}".strip()
            case Qt.ItemDataRole.CheckStateRole:
                return CHECK.Checked if part.ticked else CHECK.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(words for words in (part.text, part.place) if words)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(part)
            case _:
                return _looks(part).get(role)


def _looks(part: Part) -> dict[int, Any]:
    strong = part.kind is PartKind.CHAPTER
    return {PART_ROLE: part, LOOK_ROLE: Look.STRONG if strong else Look.PLAIN}


def _spoken(part: Part) -> str:
    kind = "Kapitel" if part.kind is PartKind.CHAPTER else "Vorhaben"
    return f"{kind}: {part.text}, {'angehakt' if part.ticked else 'nicht angehakt'}"


class TickDelegate(PledgeDelegate):
    """Paints the box before the words, further in where chapters stand deeper."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part: Part = index.data(PART_ROLE)
        left = (part.level - 1) * INDENT
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_now()
        self._ground(painter, option, index, colours)
        _box(
            painter, QRect(rect.left() + 12 + left, rect.center().y() - 8, BOX, BOX), part, colours
        )
        inner = rect.adjusted(12 + left + ROOM, 0, -12, 0)
        self._words(painter, inner, index, index.data(), _dimmed(colours, part))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, super().sizeHint(option, index).height() - 6)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Override: the list itself ticks."""
        del event, model, option, index
        return False


def _dimmed(colours: Colours, part: Part) -> Colours:
    return colours if part.ticked else replace(colours, text=colours.dim)


def _box(painter: QPainter, box: QRect, part: Part, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.accent if part.ticked else colours.dim), 1))
    painter.setBrush(QColor(colours.accent if part.ticked else colours.panel))
    painter.drawRoundedRect(QRectF(box), 4, 4)
    if part.ticked:
        painter.setPen(QPen(QColor(colours.panel), 2))
        x, y = float(box.left()), float(box.top())
        painter.drawPolyline(
            [QPointF(x + 4, y + 8), QPointF(x + 7, y + 11), QPointF(x + 12, y + 5)]
        )


class TickList(QListView):
    """Ticked by a click or by the space bar; K makes a chapter of a line, or none.

    Signals:
        changed: Emitted when something else is ticked.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts_model = PartsModel(self)
        self.setModel(self.parts_model)
        self.setAccessibleName(name)
        self.setItemDelegate(TickDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def parts(self) -> Parts:
        """What is shown, as it is ticked now."""
        return self.parts_model.parts

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these."""
        self.parts_model.show_parts(tuple(parts))
        if parts:
            self.setCurrentIndex(self.parts_model.index(0))
        self.changed.emit()

    def toggle(self, places: Sequence[int]) -> None:
        """Tick these, or untick them where the first is ticked."""
        if places:
            self._show(ticked(self.parts, places, on=not self.parts[places[0]].ticked))

    def tick_all(self, *, on: bool) -> None:
        """Tick everything, or nothing."""
        self._show(ticked(self.parts, range(len(self.parts)), on=on))

    def turn_current(self) -> None:
        """Make a chapter of the line under the cursor, or a pledge of a chapter."""
        here = self.currentIndex()
        if here.isValid():
            self._show(turned(self.parts, here.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Space:
            self.toggle(self._chosen())
        elif plain and event.key() == Qt.Key.Key_K:
            self.turn_current()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if index.isValid():
            part: Part = index.data(PART_ROLE)
            if spot.x() < 12 + (part.level - 1) * INDENT + ROOM:
                self.toggle([index.row()])

    def _chosen(self) -> list[int]:
        here = self.currentIndex().row()
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [here, *(row for row in rows if row != here)] if here >= 0 else rows

    def _show(self, parts: Parts) -> None:
        self.parts_model.show_parts(parts)
        self.changed.emit()
