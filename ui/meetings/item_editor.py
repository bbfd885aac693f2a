"""The minutes of one item: its text, its times, its result without a vote."""

from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from praeventionsrat.errors import Stale, UserError
from praeventionsrat.meetings.usecases.items import write_minutes
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.item_facts import FactsKeeper, ItemFacts
from ui.meetings.minutes_data import ItemText, read_item
from ui.meetings.sentences import sentence_at
from ui.meetings.text_conflict import TextConflict
from ui.parts.binder import Binder
from ui.parts.cards import Card, column, label, line, restyle, row, tool
from ui.parts.fields import TimeField
from ui.parts.forms import field
from ui.parts.rich_text import RichTextEditor
from ui.parts.suggestions import suggest_with

OUTCOMES = (
    "zur Kenntnis genommen",
    "im Konsens festgestellt",
    "vertagt",
    "in die nächste Sitzung verwiesen",
    "zurückgezogen",
)
ROOMY, NARROW, LOW, SMALL = 480, 640, 480, 320


class ItemEditor(Card):
    """Writes the minutes of the shown item and keeps them at the latest two seconds later.

    Signals:
        times_changed: Emitted when the times of the shown item on file are others than before.
        extract_asked: Emitted with id and heading when an extract of the item shall be written.
    """

    times_changed = Signal()
    extract_asked = Signal(object, str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, parent=parent)
        self._context = context
        self.item: ItemText | None = None
        self._seen, self._base = 0, ""
        self.heading, self.detail = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.conflict, self.hours = TextConflict(), label("", "complaint", wrap=True)
        self.text = RichTextEditor(
            self.tr("Niederschrift zu diesem Punkt"), self.tr("Verlauf und Ergebnis mitschreiben …")
        )
        self.binder = Binder(ItemFacts, self)
        self.started, self.ended = TimeField(), TimeField()
        self.outcome, self.title = QLineEdit(), QLineEdit()
        name = self.tr("Auszug aus der Niederschrift zu diesem Punkt (Word)")
        self.extract = tool("word", name, self._ask_extract)
        self.extract.hide()  # only where documents are written
        self._grid = QGridLayout()
        self._folded: bool | None = None
        self._build()
        self.autosave = Autosave(self.text.edited, self._save_text, self, self._complain)
        self.facts = FactsKeeper(context, self.binder, self)
        self.text.left.connect(self.autosave.flush)
        self.conflict.mine.connect(self._keep_mine)
        self.conflict.theirs.connect(self._take_theirs)
        self.conflict.both.connect(self._keep_both)

    def show_item(self, item_id: UUID) -> bool:
        """Show an item; whether the one before could be saved (else it stays)."""
        if self.item and self.item.id == item_id:
            return True
        if not self.flush():
            return False
        self.item = None
        self.reload(item_id)
        return True

    def flush(self) -> bool:
        """Save what is being typed."""
        return all([self.autosave.flush(), self.facts.flush()])

    def forget(self) -> None:
        """The item has gone from the file."""
        self.autosave.forget()
        self.facts.forget()
        self.item = None

    def reload(self, item_id: UUID | None = None) -> None:
        """Show what is on file; what is being typed stays, and so does the cursor."""
        wanted = item_id or (self.item.id if self.item else None)
        if wanted is None:
            return
        before, item = self.item, self._context.operations.ask(read_item, wanted)
        self.item = item
        title = item.minutes_title or item.title
        self.heading.setText(
            self.tr("TOP {number}  {title}").format(number=item.number, title=title)
        )
        self.title.setPlaceholderText(item.title)
        self.detail.setText(item.detail)
        self.detail.setVisible(bool(item.detail))
        self._adopt(item, other=before is None)
        self.facts.show_item(item)
        self.hours.setText(item.outside)
        self.hours.setVisible(bool(item.outside))
        if before and (before.started_at, before.ended_at) != (item.started_at, item.ended_at):
            self.times_changed.emit()

    def show_heading(self, shown: bool) -> None:
        """Whether the title stands here; not where it stands right above already."""
        self.heading.setVisible(shown)

    def marked(self) -> str:
        """The marked words, as they would stand in a motion; empty where nothing is marked."""
        return self.text.selected_text().strip()

    def sentence(self) -> str:
        """The marked words, else the sentence the cursor stands in."""
        cursor = self.text.edit.textCursor()
        return self.marked() or sentence_at(cursor.block().text(), cursor.positionInBlock())

    def minimumSizeHint(self) -> QSize:
        """Small, so that it can become narrow enough to fold."""
        return QSize(260, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = event.size()
        self._fold(folded=size.width() < NARROW)
        margin = 20 if size.height() >= SMALL else 10
        self.content.setContentsMargins(margin, margin, margin, margin)
        look = "h1" if size.width() >= ROOMY else "h2"
        if self.heading.property("part") != look:
            restyle(self.heading, part=look)
        self._boxes[3].setVisible(size.width() >= NARROW or size.height() >= LOW)

    def _adopt(self, item: ItemText, *, other: bool) -> None:
        """Take over the text on file where nothing typed stands against it."""
        if other or not self.autosave.pending:
            self.conflict.hide()
            if other or item.text != self._base:
                self._write(item.text)
            self._base, self._seen = item.text, item.revision
        elif item.text == self._base:
            self._seen = item.revision  # something else about the item was changed

    def _write(self, markdown: str) -> None:
        edit = self.text.edit
        place, scroll = edit.textCursor().position(), edit.verticalScrollBar().value()
        self.text.set_markdown(markdown)
        if self.item and edit.hasFocus():
            cursor = QTextCursor(edit.document())
            cursor.setPosition(min(place, max(edit.document().characterCount() - 1, 0)))
            edit.setTextCursor(cursor)
            edit.verticalScrollBar().setValue(scroll)

    def _save_text(self) -> None:
        if self.item is None:
            return
        said = self.tr("Niederschrift TOP {number}").format(number=self.item.number)
        markdown, merge = self.text.markdown(), f"minutes/{self.item.id}"
        operations = self._context.operations
        operations.attempt(
            said, write_minutes, self.item.id, markdown, merge=merge, seen=self._seen
        )
        self.conflict.hide()

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Stale):
            self.conflict.show_other(str(err.theirs["minutes_text"]))
        else:
            self._context.notify.error(str(err))

    def _ask_extract(self) -> None:
        if self.item:
            title = f"TOP {self.item.number} {self.item.minutes_title or self.item.title}"
            self.extract_asked.emit(self.item.id, title)

    def _keep_mine(self) -> None:
        self._seen = _on_file(self._context, self.item).revision
        self.autosave.flush()
        self.text.setFocus()

    def _take_theirs(self) -> None:
        self.autosave.forget()
        self.reload()
        self.text.setFocus()

    def _keep_both(self) -> None:
        theirs = _on_file(self._context, self.item)
        self._seen = theirs.revision
        both = f"{self.text.markdown()}\n\n{theirs.text}"
        self.text.set_markdown(both)
        self.autosave.flush()
        self.text.setFocus()

    def _fold(self, folded: bool) -> None:
        if folded == self._folded:
            return
        self._folded = folded
        for place, box in enumerate(self._boxes[:3]):
            self._grid.addWidget(box, 0, place)
        if folded:
            self._grid.addWidget(self._boxes[3], 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._boxes[3], 0, 3)
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnStretch(3, 0 if folded else 2)

    def _build(self) -> None:
        bind = self.binder
        completer = QCompleter(list(OUTCOMES), self.outcome)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        suggest_with(self.outcome, completer)
        self.outcome.setPlaceholderText(self.tr("ohne Abstimmung"))
        self.outcome.setAccessibleName(self.tr("Ergebnis ohne Abstimmung"))
        times = (bind.bind_time("started_at", self.started), bind.bind_time("ended_at", self.ended))
        outcome = bind.bind_line("outcome", self.outcome)
        title = bind.bind_line("minutes_title", self.title)
        self._boxes = [QWidget() for _ in range(4)]
        self._boxes[0].setLayout(field(self.tr("Von"), self.started))
        self._boxes[1].setLayout(field(self.tr("Bis"), self.ended))
        self._boxes[2].setLayout(field(self.tr("Ergebnis"), self.outcome, outcome))
        self._boxes[3].setLayout(field(self.tr("Titel in der Niederschrift"), self.title, title))
        for edit in (self.started, self.ended):
            edit.setFixedWidth(72)
        self._grid.setHorizontalSpacing(8)
        self.text.setMinimumHeight(96)
        top = row(self.heading, self.extract)
        top.setStretch(0, 1)
        self.content.addLayout(column(top, self.detail, spacing=2))
        self.content.addWidget(self.conflict)
        self.content.addWidget(self.text, 1)
        self.content.addWidget(line())
        self.content.addLayout(self._grid)
        self.content.addWidget(self.hours)
        for complaint in times:
            self.content.addWidget(complaint)
        self._fold(folded=True)


def _on_file(context: AppContext, item: ItemText | None) -> ItemText:
    assert item is not None
    return context.operations.ask(read_item, item.id)
