"""A list two levels deep whose lines are moved by mouse and keys: agendas, programmes."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ui.parts.row_delegate import RowDelegate
from ui.parts.row_model import (
    BADGE_ROLE,
    ID_ROLE,
    LOOK_ROLE,
    SECOND_ROLE,
    TONE_ROLE,
    Look,
)
from ui.shell.theme import Tone

DEPTH = 2
WHERE = QAbstractItemView.DropIndicatorPosition
MOVES = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


@dataclass(frozen=True)
class Node:
    """One line: its cells, the pill after the wide one, and the lines below it."""

    id: Hashable
    cells: tuple[str, ...]
    badge: tuple[str, Tone] | None = None
    fixed: bool = False
    children: tuple["Node", ...] = field(default=())


class RowTree(QTreeWidget):
    """Shows nodes; moving one only asks, the page moves it in the file and reloads.

    Signals:
        current: Emitted with the id of the line under the cursor, or None.
        opened: Emitted with the id when Enter or a double click asks to open it.
        delete_asked: Emitted with the id when the Delete key is pressed.
        move_asked: Emitted with the id, the id of the new line above it in rank (or None) and
            the place among its new siblings, counted without the line itself.
    """

    current = Signal(object)
    opened = Signal(object)
    delete_asked = Signal(object)
    move_asked = Signal(object, object, int)

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        widths: Sequence[int],
        *,
        right: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """An empty tree.

        Args:
            name: Its accessible name.
            headings: What stands above the columns.
            widths: Pixels of each; 0 takes the space that is left and carries the pills.
            right: Columns set flush right and dim.
            parent: As usual.
        """
        super().__init__(parent)
        self._wide, self._right = list(widths).index(0), right
        self.setAccessibleName(name)
        self.setHeaderLabels(list(headings))
        self.setItemDelegate(RowDelegate(self))
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.header().setStretchLastSection(False)
        for place, width in enumerate(widths):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            self.header().setSectionResizeMode(place, mode)
            self.header().resizeSection(place, width or 200)
        self.currentItemChanged.connect(lambda *_: self.current.emit(self.current_id()))
        self.itemDoubleClicked.connect(lambda *_: self.opened.emit(self.current_id()))

    def set_nodes(self, nodes: Sequence[Node]) -> None:
        """Show these; the cursor stays on its line."""
        before = self.current_id()
        self.blockSignals(True)
        self.clear()
        for node in nodes:
            item = self._item(node, 0)
            self.addTopLevelItem(item)
            for child in node.children:
                item.addChild(self._item(child, 1))
        self.expandAll()
        self.blockSignals(False)
        if not self.select_id(before) and before is not None:
            self.current.emit(None)

    def current_id(self) -> Any:
        """The id of the line under the cursor, or None."""
        items = self.selectedItems()
        return items[0].data(0, ID_ROLE) if items else None

    def select_id(self, row_id: Hashable) -> bool:
        """Put the cursor on a line; whether it is there."""
        for item in self._lines():
            if item.data(0, ID_ROLE) == row_id:
                self.setCurrentItem(item)
                return True
        return False

    def move_current(self, down: int, deeper: int) -> None:
        """Ask to move the line under the cursor: up or down, in or out."""
        items = self.selectedItems()
        if not items or not items[0].flags() & Qt.ItemFlag.ItemIsDragEnabled:
            return
        item = items[0]
        above = item.parent()
        siblings = self._siblings(above)
        place = siblings.index(item)
        if down and 0 <= place + down < len(siblings):
            self._ask(item, above, place + down)
        elif deeper > 0 and above is None and place and not item.childCount():
            self._ask(item, siblings[place - 1], siblings[place - 1].childCount())
        elif deeper < 0 and above is not None:
            self._ask(item, None, self._siblings(None).index(above) + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row_id = self.current_id()
        move = MOVES.get(Qt.Key(event.key()))
        if move and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(*move)
        elif row_id is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(row_id)
        elif row_id is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(row_id)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and Qt.Key(event.key()) in MOVES:
                event.accept()
        return super().event(event)

    def dropEvent(self, event: QDropEvent) -> None:
        items, target = self.selectedItems(), self.itemAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)  # Qt shall move nothing by itself
        event.accept()
        if items:
            self.drop(items[0], target, self.dropIndicatorPosition())

    def drop(self, item: QTreeWidgetItem, target: QTreeWidgetItem | None, where: WHERE) -> None:
        """What a drop at this place asks for."""
        if target is None or where is WHERE.OnViewport:
            place = self.topLevelItemCount()
            self._ask(item, None, place - self._before(item, None, place))
        elif target is item or target.parent() is item:
            return
        elif where is WHERE.OnItem:
            self._drop_into(item, target)
        else:
            above = target.parent()
            if above is not None and item.childCount():
                return
            place = self._siblings(above).index(target) + (where is WHERE.BelowItem)
            self._ask(item, above, place - self._before(item, above, place))

    def _drop_into(self, item: QTreeWidgetItem, target: QTreeWidgetItem) -> None:
        above = target.parent() or target
        if not item.childCount() and above is not item:
            place = above.childCount()
            self._ask(item, above, place - self._before(item, above, place))

    def _before(self, item: QTreeWidgetItem, above: QTreeWidgetItem | None, place: int) -> int:
        return int(item in self._siblings(above)[:place])

    def _ask(self, item: QTreeWidgetItem, above: QTreeWidgetItem | None, place: int) -> None:
        parent_id = above.data(0, ID_ROLE) if above is not None else None
        self.move_asked.emit(item.data(0, ID_ROLE), parent_id, place)

    def _siblings(self, above: QTreeWidgetItem | None) -> list[QTreeWidgetItem]:
        root = above if above is not None else self.invisibleRootItem()
        children = [root.child(i) for i in range(root.childCount())]
        return [child for child in children if child is not None]

    def _lines(self) -> list[QTreeWidgetItem]:
        return [line for top in self._siblings(None) for line in (top, *self._siblings(top))]

    def _item(self, node: Node, level: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem(list(node.cells))
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        flags |= Qt.ItemFlag.ItemIsDropEnabled
        item.setFlags(flags if node.fixed else flags | Qt.ItemFlag.ItemIsDragEnabled)
        for place in range(len(node.cells)):
            item.setData(place, ID_ROLE, node.id)
            item.setToolTip(place, node.cells[place])
            item.setData(place, LOOK_ROLE, Look.PLAIN if place == self._wide else Look.DIM)
            if place in self._right:
                align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                item.setTextAlignment(place, align)
        item.setData(self._wide, BADGE_ROLE, node.badge)
        item.setData(0, SECOND_ROLE, None)
        item.setData(0, TONE_ROLE, None)
        item.setData(self._wide, Qt.ItemDataRole.UserRole, level)
        return item
