"""The agenda as a tree of two levels that is worked on by keys or by dragging."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from ui.meetings import agenda_drop
from ui.meetings.agenda_delegate import LINE_ROLE, AgendaDelegate
from ui.meetings.agenda_drop import Target, Where
from ui.meetings.agenda_lines import AgendaLine
from ui.parts.row_table import mark_current
from ui.shell.icons import icon

PUBLIC, NONPUBLIC = "I. Öffentlicher Teil", "II. Nichtöffentlicher Teil"
View = QAbstractItemView
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class AgendaTree(QTreeWidget):
    """Shows the items; every change is asked for by a signal and comes back as new lines.

    Signals:
        current: Emitted with the id of the item under the cursor, or None.
        opened: Emitted with the id at Enter or a double click.
        renamed: Emitted with the id and the new title.
        key_pressed: Emitted with „up“, „down“, „in“, „out“, „delete“ or „rename“.
        dropped: Emitted with the id, the new parent's id, the id it goes before, and whether
            it is public there.
    """

    current = Signal(object)
    opened = Signal(object)
    renamed = Signal(object, str)
    key_pressed = Signal(str)
    dropped = Signal(object, object, object, bool)

    def __init__(self, name: str, *, planning: bool, parent: QWidget | None = None) -> None:
        """``planning`` allows changes and shows kind and minutes."""
        super().__init__(parent)
        self.pressed.connect(lambda _index: mark_current(self))
        self._planning = planning
        self._items: dict[UUID, QTreeWidgetItem] = {}
        self._loading = False
        self.setAccessibleName(name)
        _dress(self, planning=planning)
        delegate = AgendaDelegate(self, planning=planning)
        # Later: new lines would take away the editor that is just handing in its words.
        delegate.renamed.connect(self.renamed, Qt.ConnectionType.QueuedConnection)
        self.setItemDelegate(delegate)
        self.currentItemChanged.connect(self._on_current)
        self.itemDoubleClicked.connect(self._open)

    def set_lines(self, lines: Sequence[AgendaLine]) -> None:
        """Show these items; the cursor stays on its item."""
        before, place = self.current_id(), self.verticalScrollBar().value()
        self._loading = True
        self.clear()
        self._items = {}
        headings = any(not line.is_public for line in lines)
        part: QTreeWidgetItem | None = None
        for line in lines:
            new = part is None or part.data(0, Qt.ItemDataRole.UserRole) != line.is_public
            if headings and new and (self._planning or not line.is_public):
                part = self._heading(is_public=line.is_public)
            self._add(line)
        self.expandAll()
        self._loading = False
        self.verticalScrollBar().setValue(place)
        if before in self._items:
            self.select_id(before)
        elif before is not None:
            self.current.emit(None)

    def current_id(self) -> UUID | None:
        """The item under the cursor."""
        line = self.current_line()
        return line.id if line else None

    def current_line(self) -> AgendaLine | None:
        """What is shown of it."""
        item = self.currentItem()
        return item.data(0, LINE_ROLE) if item else None

    def select_id(self, item_id: UUID | None) -> None:
        """Put the cursor on an item."""
        if item_id in self._items:
            self.executeDelayedItemsLayout()  # only then it is known how far to scroll
            self.setCurrentItem(self._items[item_id])

    def node(self, item_id: UUID) -> QTreeWidgetItem:
        """The line of an item."""
        return self._items[item_id]

    def following_id(self) -> UUID | None:
        """The item after the current one, else the one before."""
        ids, current = list(self._items), self.current_id()
        if current is None:
            return None
        place = ids.index(current)
        return next(iter([*ids[place + 1 :], *ids[place - 1 : place]]), None)

    def rename_current(self) -> None:
        """Edit the title in place."""
        item = self.currentItem()
        if item and self.current_id():
            self.editItem(item, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = bool(event.modifiers() & (CONTROL | ALT))
        asked = KEYS.get((Qt.Key(event.key()), held), "")
        if self.state() is View.State.EditingState:
            super().keyPressEvent(event)  # what the editor of a title left over
        elif asked == "open":
            self._open(self.currentItem())
        elif asked and self._planning:
            self.key_pressed.emit(asked)
        elif asked != "delete":
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._planning and self.current_id():
            self.open_menu(event.globalPos())

    def open_menu(self, where: QPoint) -> QMenu:
        """Everything the keys do, with the keys beside it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for asked, words, symbol, keys in MENU:
            action = menu.addAction(icon(symbol), self.tr(words))
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(partial(self.key_pressed.emit, asked))
        menu.popup(where)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.scheduleDelayedItemsLayout()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override: the file is changed, never the tree."""
        moved, target = self.current_id(), self.itemAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if moved:
            self.drop(moved, target, where)

    def drop(self, moved: UUID, target: QTreeWidgetItem | None, where: Where) -> None:
        """Say where an item was let go: on another one, above it, below it or on nothing."""
        found = agenda_drop.landing(self.lines(), moved, target_of(target), where)
        if found:
            self.dropped.emit(moved, found.parent_id, found.before_id, found.is_public)

    def lines(self) -> list[AgendaLine]:
        """Every item that is shown, in its order."""
        return [item.data(0, LINE_ROLE) for item in self._items.values()]

    def _heading(self, *, is_public: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [PUBLIC if is_public else NONPUBLIC])
        item.setData(0, Qt.ItemDataRole.UserRole, is_public)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled)
        return item

    def _add(self, line: AgendaLine) -> None:
        above: Any = self._items.get(line.parent_id, self) if line.parent_id else self
        item = QTreeWidgetItem(above, [line.title])
        item.setData(0, LINE_ROLE, line)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, line.spoken)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self._items[line.id] = item

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        line = item.data(0, LINE_ROLE) if item else None
        if line and not self._loading:
            self.current.emit(line.id)

    def _open(self, item: QTreeWidgetItem | None) -> None:
        line = item.data(0, LINE_ROLE) if item else None
        if line:
            self.opened.emit(line.id)


def target_of(item: QTreeWidgetItem | None) -> Target:
    """What an item of the tree is to somebody who lets go of something over it."""
    if item is None:
        return None
    line: AgendaLine | None = item.data(0, LINE_ROLE)
    return line or bool(item.data(0, Qt.ItemDataRole.UserRole))


def _dress(tree: QTreeWidget, *, planning: bool) -> None:
    tree.setHeaderHidden(True)
    tree.setIndentation(0)
    tree.setRootIsDecorated(False)
    tree.setItemsExpandable(False)
    tree.setUniformRowHeights(False)
    tree.setEditTriggers(View.EditTrigger.NoEditTriggers)
    tree.setVerticalScrollMode(View.ScrollMode.ScrollPerPixel)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    tree.setExpandsOnDoubleClick(False)
    if planning:
        tree.setDragDropMode(View.DragDropMode.InternalMove)
        tree.setDragEnabled(True)


MENU = (
    ("rename", "Umbenennen", "edit", "F2"),
    ("up", "Nach oben", "up", "Ctrl+Up"),
    ("down", "Nach unten", "down", "Ctrl+Down"),
    ("in", "Zum Unterpunkt machen", "indent", "Ctrl+Right"),
    ("out", "Zum Hauptpunkt machen", "outdent", "Ctrl+Left"),
    ("delete", "Löschen oder absetzen", "delete", "Del"),
)
KEYS = {
    (Qt.Key.Key_Up, True): "up",
    (Qt.Key.Key_Down, True): "down",
    (Qt.Key.Key_Right, True): "in",
    (Qt.Key.Key_Left, True): "out",
    (Qt.Key.Key_Delete, False): "delete",
    (Qt.Key.Key_F2, False): "rename",
    (Qt.Key.Key_Return, False): "open",
    (Qt.Key.Key_Enter, False): "open",
}
