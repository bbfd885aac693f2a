"""The papers laid before the committee at one item: add one that is there, write a new one."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.papers import KIND_NAMES
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.consultations import (
    link_paper,
    papers_of_items,
    unlink_paper,
)
from ui.context import AppContext
from ui.papers.new_paper import NewPaper
from ui.parts.cards import button, clear, column, label, row, tool
from ui.parts.forms import field
from ui.parts.picker import Choice, Picker

TABLES = ("paper", "consultation", "agenda_item")


@dataclass(frozen=True, slots=True)
class Laid:
    """A paper at the item."""

    id: UUID
    number: str
    subject: str


class ItemPapers(QWidget):
    """The papers of the shown item.

    Signals:
        opened: Emitted with kind and id of a paper that should be shown.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._item: UUID | None = None
        self._shown: Sequence[Laid] | None = None
        self.picker = Picker(self.tr("Vorlage hinzufügen"), self.tr("Nummer oder Betreff"))
        self.new = tool("add", self.tr("Neue Vorlage zu diesem Punkt"), self.write)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        adding = row(self.picker, self.new)
        adding.setStretch(0, 1)
        self._adding = QWidget()
        self._adding.setLayout(adding)
        whole = field(self.tr("Vorlagen zu diesem Punkt"), self._adding)
        whole.insertLayout(1, self._lines)
        self.setLayout(column(whole))
        self._adding.setAccessibleName("")
        self.picker.chosen.connect(self._on_chosen)
        context.operations.changed.connect(self._on_changed)

    def show_item(self, item_id: UUID | None) -> None:
        """Show the papers of another item."""
        self._item = item_id
        self.reload()

    def reload(self) -> None:
        """Show what is on file."""
        laid = self._context.operations.ask(_laid, self._item)
        self.picker.choose_from(partial(self._context.operations.ask, _offered, self._item))
        if laid == self._shown:
            return
        self._shown = laid
        clear(self._lines)
        for paper in laid:
            self._lines.addWidget(self._line(paper))

    def write(self) -> None:
        """A new paper, laid at this item."""
        if self._item is None:
            return
        dialog = NewPaper(self._context, self, item_id=self._item)
        dialog.created.connect(lambda made: self.opened.emit("paper", made))
        dialog.open()

    def _line(self, paper: Laid) -> QWidget:
        go = button(paper.number, partial(self.opened.emit, "paper", paper.id), part="link")
        words = f"{paper.number} {paper.subject}"
        go.setAccessibleName(self.tr("Vorlage {words} öffnen").format(words=words))
        away = self.tr("Vorlage {number} vom Punkt nehmen").format(number=paper.number)
        gone = tool("close", away, partial(self._take_off, paper))
        made = QWidget()
        made.setLayout(
            column(row(go, None, gone), label(paper.subject, "dim", wrap=True), spacing=0)
        )
        return made

    def _take_off(self, paper: Laid) -> None:
        if self._item is None:
            return
        words = self.tr("Vorlage {number} vom Punkt genommen").format(number=paper.number)
        self._context.operations.perform(words, unlink_paper, paper.id, self._item)
        self._context.notify.undo_offer(words)

    @Slot()
    def _on_chosen(self) -> None:
        paper = self._picked()
        if paper is None or self._item is None:
            return
        self.picker.set_value(None)
        self.picker.clear()
        said = self.tr("Vorlage zum Punkt legen")
        self._context.operations.perform(said, link_paper, paper, self._item)

    def _picked(self) -> UUID | None:
        """The paper chosen; None while its name is still being typed."""
        try:
            found: UUID | None = self.picker.value()
        except UserError:
            return None
        return found

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._item and changes.touch(*TABLES):
            self.reload()


def _laid(work: Work, item_id: UUID | None) -> Sequence[Laid]:
    if item_id is None:
        return ()
    found = papers_of_items(work, [item_id]).get(item_id, ())
    return [Laid(paper.id, paper.number, paper.subject) for paper in found]


def _offered(work: Work, item_id: UUID | None) -> Sequence[Choice]:
    item = work.agenda_items.find(item_id)
    if item is None:
        return ()
    here = {paper.id for paper in _laid(work, item.id)}
    return [
        Choice(row.id, f"{row.number} {row.subject}", KIND_NAMES[row.kind])
        for row in work.papers.rows()
        if row.id not in here and row.is_open and (row.is_public or not item.is_public)
    ]
