"""The tab Vorhaben: chapters and pledges above, the chosen one below.

Here sits the secretary whose mayor asks what became of page 14. She wants to find the sentence,
see what it led to and start what is missing; she fears a promise that nobody followed.
"""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSplitter, QStackedWidget, QWidget

from praeventionsrat.german import count
from praeventionsrat.measures.promises import Balance, BalanceLine, read_balance
from praeventionsrat.plans.records import ChapterFields, PledgeFields
from praeventionsrat.plans.usecases.plans import add_chapter, delete_chapter
from praeventionsrat.plans.usecases.pledges import add_pledge, delete_pledges
from ui.context import AppContext
from ui.parts.cards import button, column, row
from ui.parts.messages import EmptyState
from ui.parts.record_panel import RecordPanel
from ui.plans.forms import ChapterForm
from ui.plans.pledge_card import PledgeCard
from ui.plans.pledge_tree import CHAPTER, PLEDGE, PledgeTree
from ui.plans.rows import TABLES as SHOWN

NOTHING, ON_PLEDGE, ON_CHAPTER = range(3)


class PledgesPanel(RecordPanel):
    """Shows what a plan promises.

    Signals:
        opened: Emitted with kind and id of a record another page shows.
        import_asked: Emitted when a programme shall be read in.
    """

    TABLES: ClassVar[tuple[str, ...]] = SHOWN
    opened = Signal(str, object)
    import_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.balance: Balance | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Vorhaben suchen"))
        self.search.setAccessibleName(self.tr("Vorhaben suchen"))
        self.search.setClearButtonEnabled(True)
        self.add_pledge = button(self.tr("Vorhaben"), self.new_pledge, symbol="add")
        self.add_pledge.setAccessibleName(self.tr("Neues Vorhaben"))
        self.add_chapter = button(self.tr("Kapitel"), self.new_chapter, symbol="add")
        self.add_chapter.setAccessibleName(self.tr("Neues Kapitel"))
        self.tree = PledgeTree(self.tr("Kapitel und Vorhaben"))
        self.card, self.chapter = PledgeCard(context), ChapterForm(context)
        self.empty = EmptyState(
            "plan",
            self.tr("Noch kein Vorhaben"),
            self.tr("Fügen Sie das Programm ein oder ziehen Sie die Datei hierher: Kapitel und "
                    "Vorhaben werden erkannt, Sie haken an, was gilt."),
            self.tr("Programm einlesen …"),
            self.import_asked.emit,
        )  # fmt: skip
        self._build()
        self.search.textChanged.connect(self.tree.filter_text)
        self.tree.current.connect(self._on_current)
        self.tree.opened.connect(lambda _kind, _id: self.rename())
        self.tree.delete_asked.connect(self._on_delete)
        self.card.opened.connect(self.opened)

    def flush(self) -> bool:
        """Override."""
        return self.card.flush() and self.chapter.flush()

    def reload(self, record_id: UUID) -> None:
        """Override."""
        balance = self.balance = self.context.operations.ask(read_balance, record_id)
        if self.card.form.is_saving and self._show_own(balance):
            return
        has_any = bool(balance.lines or balance.plan.chapters)
        self._pages.setCurrentIndex(0 if has_any else 1)
        self.tree.show_balance(balance)
        if self.tree.current_id() is None and balance.lines:
            self.tree.select_id(balance.lines[0].id)
        self._show_current()

    def _show_own(self, balance: Balance) -> bool:
        """What is typed below changes one line of the tree; whether that was all."""
        found = self.card.form.record_id
        line = next((each for each in balance.lines if each.id == found), None)
        self.card.line = line
        return line is not None and self.tree.show_line(line)

    def open_pledge(self, pledge_id: UUID) -> None:
        """Show one pledge."""
        self.search.clear()
        if self._outdated or self.balance is None:
            self.refresh()
        self.tree.select_id(pledge_id)

    def rename(self) -> None:
        """F2: the words of what is chosen."""
        if self.tree.current_kind() == CHAPTER:
            self.chapter.title_line.setFocus()
        else:
            self.card.form.wording.setFocus()

    def new_pledge(self) -> None:
        """One more pledge in the chapter under the cursor, to be typed over."""
        if self._record_id is None or not self.flush():
            return
        fields = PledgeFields(wording=self.tr("Neues Vorhaben"), chapter_id=self.tree.chapter_id())
        said = self.tr("Vorhaben anlegen")
        made = self.context.operations.perform(said, add_pledge, self._record_id, fields)
        if made and self.tree.select_id(made):
            self.card.form.wording.setFocus()
            self.card.form.wording.selectAll()

    def new_chapter(self) -> None:
        """One more chapter, beside the one under the cursor."""
        if self._record_id is None or not self.flush():
            return
        fields = ChapterFields(title=self.tr("Neues Kapitel"))
        said, beside = self.tr("Kapitel anlegen"), self.tree.chapter_id()
        chapters = self.balance.plan.chapters if self.balance else ()
        above = next((row.parent_id for row in chapters if row.id == beside), None)
        made = self.context.operations.perform(
            said, add_chapter, self._record_id, fields, parent_id=above
        )
        if made and self.tree.select_id(made):
            self.chapter.title_line.setFocus()
            self.chapter.title_line.selectAll()

    @Slot(str, object)
    def _on_current(self, _kind: str, _record_id: UUID | None) -> None:
        if self.flush():
            self._show_current()

    def _show_current(self) -> None:
        kind, found = self.tree.current_kind(), self.tree.current_id()
        line = next((each for each in self._lines() if each.id == found), None)
        if kind == PLEDGE and line is not None and self.balance is not None:
            self.card.show_line(line, self.balance)
            self._below.setCurrentIndex(ON_PLEDGE)
        elif kind == CHAPTER and found is not None and self.balance is not None:
            self.chapter.show_chapter(found, self.balance.plan.chapters)
            self._below.setCurrentIndex(ON_CHAPTER)
        else:
            self._below.setCurrentIndex(NOTHING)

    @Slot(str, object)
    def _on_delete(self, kind: str, record_id: UUID) -> None:
        self.card.form.autosave.forget()
        self.chapter.autosave.forget()
        if kind == CHAPTER:
            said = self.tr("Kapitel gelöscht")
            self.context.operations.perform(said, delete_chapter, record_id)
        else:
            chosen = self.tree.chosen() or [record_id]
            said = self.tr("{what} gelöscht").format(
                what=count(len(chosen), "Vorhaben", "Vorhaben")
            )
            self.context.operations.perform(said, delete_pledges, chosen)
        self.context.notify.undo_offer(said)

    def _lines(self) -> tuple[BalanceLine, ...]:
        return self.balance.lines if self.balance else ()

    def _build(self) -> None:
        self._below = QStackedWidget()
        for part in (QWidget(), self.card, self.chapter):
            self._below.addWidget(part)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.tree)
        halves.addWidget(self._below)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(13)
        halves.setSizes([330, 300])
        head = row(self.search, self.add_pledge, self.add_chapter)
        head.setStretch(0, 1)
        whole = QWidget()
        inner = column(head, spacing=8)
        inner.addWidget(halves, 1)
        whole.setLayout(inner)
        self._pages = QStackedWidget()
        self._pages.addWidget(whole)
        self._pages.addWidget(self.empty)
        layout = column(self._pages)
        layout.setContentsMargins(0, 8, 0, 0)
        self.setLayout(layout)
