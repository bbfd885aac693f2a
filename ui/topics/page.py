"""The page Themen: what comes to mind between two meetings, noted in one line.

Somebody is on the telephone and wants a thing on the next agenda; she types it, presses Enter and
goes on. She fears that it is forgotten when the agenda is written.
"""

from collections.abc import Callable, Hashable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.changes import Changes
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.topic_ports import TopicRow
from praeventionsrat.meetings.topics import TopicFields, TopicState
from praeventionsrat.meetings.usecases.topics import delete_topic, note_topic
from ui.context import AppContext
from ui.parts.cards import Card, PageHeader, label
from ui.parts.chips import FilterChips
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.shell.page import Command, Page
from ui.shell.theme import STEP
from ui.topics.detail import TopicDetail
from ui.topics.rows import COLUMNS, SHEET, STATES

TABLES = ("topic", "meeting", "committee", "agenda_item")
ANY = "any"


class TopicList(RowTable[TopicRow]):
    """Every topic; letters are commands here.

    Signals:
        asked: Emitted with „use“ or „drop“ for the topic under the cursor.
    """

    asked = Signal(str)

    def __init__(self, empty: QWidget) -> None:
        super().__init__(COLUMNS, "Themen", empty=empty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = {Qt.Key.Key_T: "use", Qt.Key.Key_V: "drop"}.get(Qt.Key(event.key()))
        if wanted and not event.modifiers():
            self.asked.emit(wanted)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: letters are commands here."""


class TopicsPage(Page):
    """Notes a topic, finds one, puts it on an agenda."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(context, parent)
        self._today = today
        self._rows: Sequence[TopicRow] = ()
        self._outdated = False
        self.summary = label("", "dim")
        self.note = QLineEdit()
        self.chips = FilterChips(self.tr("Themen eingrenzen"))
        self.chips.set_group("state", STATES)
        self.chips.set_value("state", TopicState.OPEN)
        self.none_found = EmptyState(
            "filter",
            self.tr("Nichts gefunden"),
            self.tr("Unter diesem Filter steht kein Thema."),
            self.tr("Alle zeigen"),
            self.chips.clear,
        )
        self.empty = EmptyState(
            "topic",
            self.tr("Noch kein Thema notiert"),
            self.tr("Was auf eine spätere Tagesordnung soll, notieren Sie hier in einer Zeile."),
            self.tr("Thema notieren"),
            self.new,
        )
        self.list = TopicList(self.none_found)
        self.detail = TopicDetail(context, today)
        self.list_sheet = partial(_sheet, self.title, self.list, self.chips)
        self._build()
        self._connect()
        self.reload()
        self.chips.remember(context.settings, "topics")
        self._filter()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Themen")

    def flush(self) -> bool:
        """Override."""
        return self.detail.flush()

    def drafts(self) -> Sequence[str]:
        """Override."""
        typed = self.note.text().strip()
        return [self.tr("Das Thema „{title}“ ist noch nicht notiert.").format(title=typed)] * bool(
            typed
        )

    def new(self) -> None:
        """Override."""
        self.note.setFocus()

    def rename(self) -> None:
        """Override."""
        self.sides.show_detail()
        self.detail.form.title.setFocus()
        self.detail.form.title.selectAll()

    def back(self) -> None:
        """Override."""
        self.sides.show_detail(wanted=False)
        self.list.setFocus()

    def open_record(self, _kind: str, record_id: Hashable) -> None:
        """Override: without an id a new one is asked for."""
        if record_id is None:
            self.new()
        elif not self.list.select_id(record_id):
            self.chips.clear()
            self.list.select_id(record_id)

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [
            Command(self.tr("Thema notieren"), self.new, "add"),
            Command(
                self.tr("Thema auf die Tagesordnung"), self.detail.choose_meeting, "agenda", "T"
            ),
            Command(self.tr("Thema verwerfen"), self.detail.toggle_dropped, "close", "V"),
        ]

    def help_topic(self) -> str:
        """Override."""
        return "themen"

    @Slot()
    def add(self) -> None:
        """Keep what stands in the line; the next one can be typed at once."""
        title = self.note.text().strip()
        if not title or not self.flush():
            return
        chosen = self.chips.value("committee")
        values = {"title": title, "submitted_on": self._today()}
        if isinstance(chosen, UUID):
            values["committee_id"] = chosen
        try:
            fields = TopicFields.checked(**values)
        except Invalid as err:
            self.context.notify.error(" ".join(err.fields.values()))
            return
        made = self.context.operations.perform(self.tr("Thema notieren"), note_topic, fields)
        self.note.clear()
        self.open_record("topic", made)

    def reload(self) -> None:
        """Read the list; the cursor stays on its topic."""
        self._outdated = False
        self._rows, committees = self.context.operations.ask(_read)
        if list(self.chips.options("committee")) != [found for found, _ in committees]:
            self.chips.set_group("committee", committees)
        self._pages.setCurrentIndex(0 if self._rows else 1)
        self.list.set_rows(self._rows)
        self._choose_some()
        self.detail.show_topic(self.list.current_id())
        waiting = sum(row.state is TopicState.OPEN for row in self._rows)
        self.summary.setText(f"{waiting} offen" if self._rows else "")
        self.summary.setAccessibleName(german.count(waiting, "offenes Thema", "offene Themen"))

    @Slot()
    def _filter(self) -> None:
        state, committee = self.chips.value("state"), self.chips.value("committee")
        self.list.rows_model.filter_rows(
            lambda row: (
                state in {None, row.state}
                and (committee in {None, row.committee_id} or row.committee_id is None)
            )
        )
        self._choose_some()

    def _choose_some(self) -> None:
        if self.list.current_id() is None and self.list.rows_model.rowCount():
            self.list.select_id(self.list.rows_model.row_at(0).id)

    @Slot(object)
    def _on_current(self, topic_id: UUID | None) -> None:
        if topic_id == self.detail.shown:
            return
        if self.detail.flush() or topic_id is None:
            self.detail.show_topic(topic_id)
        else:
            self.list.select_id(self.detail.shown)
            go_to_complaint(self.detail)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._outdated |= changes.touch(*TABLES)
        if self._outdated and self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    @Slot(object)
    def _on_delete(self, topic_id: UUID) -> None:
        self.detail.form.autosave.forget()
        at, said = datetime.now(UTC), self.tr("Thema löschen")
        self.context.operations.perform(said, delete_topic, topic_id, at=at)
        self.context.notify.undo_offer(self.tr("Thema gelöscht"))

    def _connect(self) -> None:
        self.note.returnPressed.connect(self.add)
        self.chips.changed.connect(self._filter)
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.rename())
        acts = {"use": self.detail.choose_meeting, "drop": self.detail.toggle_dropped}
        self.list.asked.connect(lambda wanted: acts[wanted]())
        self.list.delete_asked.connect(self._on_delete)
        self.detail.item_asked.connect(lambda found: self.open_asked.emit("agenda_item", found))
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.note.setPlaceholderText(self.tr("Thema notieren …  (Enter)"))
        self.note.setAccessibleName(self.tr("Thema notieren"))
        card = Card(margin=1)
        card.content.addWidget(self.list)
        card.setMinimumWidth(320)
        self.sides = Sides(card, self.detail, self.context.settings, "topics", [600, 440])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sides)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 18, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        layout.addWidget(PageHeader(self.title, self.summary))
        layout.addWidget(self.note)
        layout.addWidget(self.chips)
        layout.addWidget(self._pages, 1)


def _sheet(title: str, shown: TopicList, chips: FilterChips) -> ListSheet:
    return sheet_of(title, shown.rows_model.rows(), SHEET, chips.words())


def _read(work: Work) -> tuple[Sequence[TopicRow], list[tuple[Hashable, str]]]:
    rows = work.topics.rows()
    named = {row.committee_id: row.committee for row in rows if row.committee_id}
    return rows, sorted(named.items(), key=lambda pair: german.sort_key(pair[1]))
