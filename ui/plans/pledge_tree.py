"""The chapters of a plan with what they promise, as a tree."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from praeventionsrat.german import fold
from praeventionsrat.measures.documents.promise_sheet import counted
from praeventionsrat.measures.promises import Balance, BalanceLine, ChapterBalance
from praeventionsrat.plans.usecases.plans import ChapterRow
from praeventionsrat.plans.words import VERDICTS
from ui.parts.row_model import BADGE_ROLE, ID_ROLE, LOOK_ROLE, Look
from ui.parts.row_table import RETURN_KEYS, mark_current
from ui.plans.pledge_delegate import PledgeDelegate
from ui.plans.rows import VERDICT_TONES
from ui.shell.theme import Tone

KIND_ROLE = Qt.ItemDataRole.UserRole + 20
CHAPTER, PLEDGE = "chapter", "pledge"
INDENT = 20
ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
"""Said outright: otherwise a key that is still held would mark further lines."""


class PledgeTree(QTreeWidget):
    """Shows chapters and pledges; the cursor and what is folded survive a reload.

    Signals:
        current: Emitted with „chapter“ or „pledge“ and the id under the cursor; None without.
        opened: Emitted like it at Enter or a double click.
        delete_asked: Emitted like it at the Delete key.
    """

    current = Signal(str, object)
    opened = Signal(str, object)
    delete_asked = Signal(str, object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setIndentation(INDENT)
        self.setItemDelegate(PledgeDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self._items: dict[UUID, QTreeWidgetItem] = {}
        self._folded: set[UUID] = set()
        self._loading = False
        self._wanted: tuple[str, ...] = ()
        self.pressed.connect(lambda _index: mark_current(self))
        self.currentItemChanged.connect(self._on_current)
        self.itemDoubleClicked.connect(lambda item: self._tell(self.opened, item))
        self.itemCollapsed.connect(lambda item: self._fold(item, folded=True))
        self.itemExpanded.connect(lambda item: self._fold(item, folded=False))

    def show_balance(self, balance: Balance) -> None:
        """Show a plan."""
        before, place = self.current_id(), self.verticalScrollBar().value()
        self._loading = True
        self.clear()
        self._items = {}
        tops: list[QTreeWidgetItem] = []
        for each in balance.chapters:
            above = self._chapter(each.chapter, each, tops) if each.chapter else None
            pledges = [self._pledge(line) for line in each.lines]
            if above is None:
                tops += pledges
            else:
                above.insertChildren(0, pledges)
        self.addTopLevelItems(tops)
        self.expandAll()
        for folded in self._folded & self._items.keys():
            self._items[folded].setExpanded(False)
        self._loading = False
        if self._wanted:
            self.filter_text(" ".join(self._wanted))
        self.verticalScrollBar().setValue(place)
        if not self._stay_on(before):
            self.current.emit("", None)

    def current_id(self) -> UUID | None:
        """The chapter or pledge under the cursor."""
        item = self.currentItem()
        return item.data(0, ID_ROLE) if item else None

    def current_kind(self) -> str:
        """What stands under the cursor."""
        item = self.currentItem()
        return str(item.data(0, KIND_ROLE)) if item else ""

    def chapter_id(self) -> UUID | None:
        """The chapter the cursor stands on or in."""
        item: QTreeWidgetItem | None = self.currentItem()
        if item is not None and item.data(0, KIND_ROLE) == PLEDGE:
            item = item.parent()
        return item.data(0, ID_ROLE) if item else None

    def chosen(self) -> Sequence[UUID]:
        """The pledges that are marked."""
        return [
            item.data(0, ID_ROLE)
            for item in self.selectedItems()
            if item.data(0, KIND_ROLE) == PLEDGE
        ]

    def select_id(self, record_id: UUID | None) -> bool:
        """Put the cursor on a chapter or a pledge; whether it is there."""
        item = self._items.get(record_id) if record_id else None
        if item is None:
            return False
        self.setCurrentItem(item, 0, ALONE)
        self.scrollToItem(item)
        return True

    def _stay_on(self, record_id: UUID | None) -> bool:
        """The same, but a folded chapter stays folded: it takes the cursor of what it hides."""
        item = self._items.get(record_id) if record_id else None
        above = item.parent() if item else None
        while above is not None:
            item = item if above.isExpanded() else above
            above = above.parent()
        if item is not None:
            self.setCurrentItem(item, 0, ALONE)
        return item is not None

    def filter_text(self, text: str) -> None:
        """Only the pledges in which every word occurs, and the chapters above them."""
        self._wanted = tuple(fold(text).split())
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            assert item is not None
            self._filter(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() in RETURN_KEYS:
            self._tell(self.opened, item)
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self._tell(self.delete_asked, item)
        else:
            super().keyPressEvent(event)

    def show_line(self, line: BalanceLine) -> bool:
        """Show one pledge anew; whether it still stands where it stood."""
        item = self._items.get(line.id)
        above = item.parent() if item else None
        if item is None or (above.data(0, ID_ROLE) if above else None) != line.pledge.chapter_id:
            return False
        self._write(item, line)
        return True

    def _chapter(
        self, row: ChapterRow, balance: ChapterBalance, tops: list[QTreeWidgetItem]
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([row.label])
        above = self._items.get(row.parent_id) if row.parent_id else None
        if above is None:
            tops.append(item)
        else:
            above.addChild(item)
        item.setData(0, LOOK_ROLE, Look.STRONG)
        said = counted(balance.counts)
        item.setData(0, BADGE_ROLE, (said, Tone.NEUTRAL) if said else None)
        return self._keep(item, row.id, CHAPTER, f"{row.label}\n{said}".strip())

    def _pledge(self, line: BalanceLine) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        self._write(item, line)
        return item

    def _write(self, item: QTreeWidgetItem, line: BalanceLine) -> None:
        row = line.pledge
        words = f"{row.number} {row.wording}".strip()
        item.setText(0, words)
        said = VERDICTS[line.verdict]
        item.setData(0, BADGE_ROLE, (said, VERDICT_TONES[line.verdict]))
        item.setToolTip(0, "\n".join(part for part in (words, row.place, line.why) if part))
        self._keep(item, row.id, PLEDGE, f"{words}\n{said}")

    def _keep(
        self, item: QTreeWidgetItem, record_id: UUID, kind: str, said: str
    ) -> QTreeWidgetItem:
        item.setData(0, ID_ROLE, record_id)
        item.setData(0, KIND_ROLE, kind)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        self._items[record_id] = item
        return item

    def _filter(self, item: QTreeWidgetItem) -> bool:
        children: list[Any] = [item.child(place) for place in range(item.childCount())]
        below = [self._filter(child) for child in children]
        own = fold(item.text(0))
        fits = all(word in own for word in self._wanted) and (
            item.data(0, KIND_ROLE) == PLEDGE or not self._wanted
        )
        item.setHidden(not (fits or any(below)))
        return fits or any(below)

    def _fold(self, item: QTreeWidgetItem, *, folded: bool) -> None:
        if not self._loading:
            change = self._folded.add if folded else self._folded.discard
            change(item.data(0, ID_ROLE))

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and not self._loading:
            self._tell(self.current, item)

    def _tell(self, signal: Any, item: QTreeWidgetItem) -> None:
        signal.emit(item.data(0, KIND_ROLE), item.data(0, ID_ROLE))
