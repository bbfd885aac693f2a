"""The tab Tagesordnung: type, order, time and describe the items of a meeting."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.council.usecases import rules_of
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.items import (
    indent_item,
    outdent_item,
    remove_item,
    shift_item,
)
from praeventionsrat.meetings.usecases.skeleton import apply_skeleton
from ui.context import AppContext
from ui.meetings.agenda_edit import add_lines, place_item, rename_item
from ui.meetings.agenda_intake import PlanningTree
from ui.meetings.agenda_lines import AgendaView, read_agenda
from ui.meetings.agenda_side import ITEM, AgendaSide
from ui.meetings.new_item_line import NewItemLine
from ui.meetings.panel import MeetingPanel
from ui.parts.cards import column, label
from ui.parts.forms import go_to_complaint
from ui.parts.messages import EmptyState
from ui.settings_store import splitter_state
from ui.shell.theme import STEP

SPLITTER = splitter_state("agenda")
KEYS = (
    "Strg+↑ und Strg+↓ ordnen, Strg+→ macht zum Unterpunkt, Strg+← wieder zum Hauptpunkt, "
    "Entf löscht, F2 benennt um. Oder ziehen Sie mit der Maus."
)
SENT = (
    "Die Einladung ist versandt. Was dazukommt, wird Nachtrag; was wegfällt (Entf), bleibt als "
    "„abgesetzt“ stehen."
)


class AgendaPanel(MeetingPanel):
    """The tree of items on the left, one of them in detail on the right."""

    TABLES: ClassVar[tuple[str, ...]] = ("agenda_item", "meeting", "vote", "recusal")

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._operations = context.operations
        self._public = True
        self.tree = PlanningTree(self.tr("Tagesordnung"))
        self.new_item = NewItemLine()
        self.side = AgendaSide(context)
        self.form = self.side.form
        self.summary = label("", "dim", wrap=True)
        self.empty = EmptyState(
            "agenda",
            self.tr("Noch steht nichts auf der Tagesordnung"),
            self.tr("Tippen Sie unten den ersten Punkt, oder beginnen Sie mit den üblichen."),
            self.tr("Übliche Punkte einsetzen"),
            self.add_usual,
        )
        self.setFocusProxy(self.tree)
        self._build()
        self._connect()

    def reload(self, meeting_id: UUID) -> None:
        """Override."""
        view, is_public = self._operations.ask(_read, meeting_id)
        self._public = is_public
        self.tree.set_lines(view.lines)
        self._pages.setCurrentIndex(0 if view.lines else 1)
        self.side.show_meeting(meeting_id, has_items=bool(view.lines))
        self.setFocusProxy(self.tree if view.lines else self.new_item)
        self.summary.setText(view.summary)
        self.form.hint.setText(_hint(view))
        if self.form.item_id is None and view.lines:
            self.tree.select_id(view.lines[0].id)
        self.form.refresh()
        self.side.say_origin()

    def show_meeting(self, meeting_id: UUID) -> None:
        """Override: another meeting begins with its first item."""
        if meeting_id != self.meeting_id:
            self.flush()
            self.form.show_item(None)
            self.tree.clear()
        super().show_meeting(meeting_id)

    def show_item(self, item_id: UUID) -> None:
        """Put the cursor on an item."""
        self.refresh()
        self.tree.select_id(item_id)
        self.tree.setFocus()

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def rename(self) -> None:
        """F2."""
        if self.flush():
            self.tree.rename_current()

    def add_usual(self) -> None:
        """Begin with what nearly every agenda has."""
        self._operations.perform(self.tr("Übliche Punkte"), apply_skeleton, self.chosen)
        self.new_item.setFocus()

    @Slot(list)
    def add(self, lines: list[str]) -> None:
        """Put typed or pasted lines at the end of the part in which the cursor stands."""
        if not self.flush():
            return
        here = self.tree.current_line()
        is_public = here.is_public if here else self._public
        try:
            added = self._operations.perform(
                self.tr("Punkt hinzufügen"), add_lines, self.chosen, lines, is_public=is_public
            )
        except Invalid as err:
            self.new_item.complain(" ".join(err.fields.values()))
            return
        self.new_item.clear()
        self.side.tabs.setCurrentIndex(ITEM)
        self.tree.select_id(added)

    @Slot(str)
    def _on_key(self, asked: str) -> None:
        line = self.tree.current_line()
        if asked == "rename":
            self.rename()
        elif line and self.flush():
            self._act(asked, line.id, line.number)

    def _act(self, asked: str, item_id: UUID, number: str) -> None:
        perform, moving = self._operations.perform, self.tr("TOP verschieben")
        match asked:
            case "up":
                perform(moving, shift_item, item_id, -1)
            case "down":
                perform(moving, shift_item, item_id, 1)
            case "in":
                perform(self.tr("TOP einrücken"), indent_item, item_id)
            case "out":
                perform(self.tr("TOP ausrücken"), outdent_item, item_id)
            case _:
                self._remove(item_id, number)

    def _remove(self, item_id: UUID, number: str) -> None:
        line, following = self.tree.current_line(), self.tree.following_id()
        fixed = line is not None and line.is_fixed
        done = self.tr("abgesetzt") if fixed else self.tr("gelöscht")
        words = self.tr("TOP {number} {done}").format(number=number, done=done)
        self._operations.perform(words, remove_item, item_id)
        self.context.notify.undo_offer(words)
        self.tree.select_id(following)

    @Slot(object, str)
    def _on_renamed(self, item_id: UUID, title: str) -> None:
        try:
            self._operations.perform(self.tr("TOP umbenennen"), rename_item, item_id, title)
        except Invalid as err:
            self.context.notify.error(err.fields.get("title", str(err)))

    @Slot(object, object, object, bool)
    def _on_dropped(
        self, item_id: UUID, parent_id: UUID | None, before_id: UUID | None, is_public: bool
    ) -> None:
        if self.flush():
            self._operations.perform(
                self.tr("TOP verschieben"),
                place_item,
                item_id,
                parent_id=parent_id,
                before_id=before_id,
                is_public=is_public,
            )

    @Slot(object)
    def _on_current(self, item_id: UUID | None) -> None:
        if item_id == self.form.item_id:
            return
        if self.flush():
            self.form.show_item(item_id)
            self.side.say_origin()
        else:  # what is wrong must be put right before another item can be seen
            self.tree.select_id(self.form.item_id)
            self.side.tabs.setCurrentIndex(ITEM)
            go_to_complaint(self.form)

    def _connect(self) -> None:
        self.tree.current.connect(self._on_current)
        self.tree.opened.connect(lambda _: self.side.show_item())
        self.tree.key_pressed.connect(self._on_key)
        self.tree.renamed.connect(self._on_renamed)
        self.tree.dropped.connect(self._on_dropped)
        self.new_item.entered.connect(self.add)
        self.tree.taken.connect(self.side.suggestions.take_at)
        self.side.suggestions.added.connect(self.tree.select_id)

    def _build(self) -> None:
        left = QWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self.empty)
        self._pages.setMinimumHeight(80)
        left.setLayout(column(self._pages, self.new_item, self.summary))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.side)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(2 * STEP)
        kept = self.context.settings.get(SPLITTER)
        self.splitter.setSizes(kept or [360, 240])
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.splitterMoved.connect(
            lambda *_: self.context.settings.set(SPLITTER, self.splitter.sizes())
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, STEP, 0, 0)
        layout.addWidget(self.splitter)


def _read(work: Work, meeting_id: UUID) -> tuple[AgendaView, bool]:
    rules = rules_of(work, work.meetings.get(meeting_id).committee_id)
    return read_agenda(work, meeting_id), rules.is_public


def _hint(view: AgendaView) -> str:
    """What is worth knowing at this moment."""
    if view.is_sent:
        return SENT
    return KEYS
