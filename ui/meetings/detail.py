"""One meeting: its head with the next step, and the tabs on which it is worked."""

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.errors import NotFound
from praeventionsrat.meetings.documents import EXPORTS
from praeventionsrat.meetings.records import MeetingState
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.meetings import meeting_menu
from ui.meetings.acts import MeetingActs, Step
from ui.meetings.figures import Head, read_head
from ui.meetings.item_list import HEAD
from ui.meetings.lock_note import LockNote
from ui.meetings.meeting_menu import SYMBOLS, ExtractMenu
from ui.meetings.words import STATE_TONES, state_words
from ui.parts.cards import Card, Pill, label, primary, row, tool
from ui.parts.forms import go_to_complaint
from ui.shell.icons import ON_ACCENT, icon
from ui.shell.page import Command

TABS = (
    ("overview", "Überblick", "ui.meetings.overview_panel:OverviewPanel"),
    ("agenda", "Tagesordnung", "ui.meetings.agenda_panel:AgendaPanel"),
    ("invitation", "Einladung", "ui.meetings.invitation_panel:InvitationPanel"),
    ("attendance", "Anwesenheit", "ui.meetings.attendance_panel:AttendancePanel"),
    ("minutes", "Niederschrift", "ui.meetings.minutes_panel:MinutesPanel"),
    ("approval", "Stand", "ui.meetings.approval_panel:ApprovalPanel"),
)
KEYS = tuple(key for key, _, _ in TABS)
TABLES = ("meeting", "committee", "minutes", "agenda_item", "minutes_step")


class MeetingDetail(Card):
    """Shows one meeting; a tab is made when it is first visited.

    Signals:
        tab_shown: Emitted with the key of the tab that is shown now.
        meeting_made: Emitted with the id of a meeting called again for want of a quorum.
        record_asked: Emitted with kind and id of a record another page shows.
    """

    tab_shown = Signal(str)
    meeting_made = Signal(object)
    record_asked = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, parent=parent)
        self._context = context
        self._head: Head | None = None
        self._step: Step | None = None
        self._shown = KEYS[0]
        self._built: dict[str, Any] = {}
        self.exports = ExportFlow(context, self)
        self.exports.place_asked.connect(self.open_place)
        self.acts = MeetingActs(context, self)
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.pill, self.next = Pill(), primary("", self.go_on, symbol="start")
        self.whole = tool("list", self.tr("Liste ausblenden"))
        self.whole.setCheckable(True)
        self.more = tool("more", self.tr("Weitere Aktionen"))
        self.menu = QMenu(self)
        self.extracts = ExtractMenu(context, self.exports, self)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        going = partial(self.open_tab, "approval")
        self.lock = LockNote(going)
        self._build()
        self.acts.tab_asked.connect(self.open_tab)
        self.acts.document_asked.connect(self.write)
        self.tabs.currentChanged.connect(self._on_tab)
        context.operations.changed.connect(self._on_changed)

    @property
    def meeting_id(self) -> UUID | None:
        """The meeting that is shown."""
        return self._head.id if self._head else None

    @property
    def tab(self) -> str:
        """The key of the tab that is shown."""
        return self._shown

    def show_meeting(self, meeting_id: UUID) -> None:
        """Show another meeting on the same tab."""
        self._show_head(meeting_id)
        self._panel(self._shown).show_meeting(meeting_id)

    def flush(self) -> bool:
        """Save what is being typed; what cannot be saved is brought before the eyes."""
        for key, panel in self._built.items():
            if not panel.flush():
                self.tabs.setCurrentIndex(KEYS.index(key))
                go_to_complaint(panel)
                return False
        return True

    def drafts(self) -> Sequence[str]:
        """Votes and assignments typed but not recorded yet."""
        minutes = self._built.get("minutes")
        found: Sequence[str] = minutes.drafts() if minutes else ()
        return found

    @Slot(str)
    def open_tab(self, key: str) -> None:
        """Go on with another part of the same meeting."""
        if key == self._shown == "invitation":
            self._panel(key).mark_as_sent()
            return
        self.tabs.setCurrentIndex(KEYS.index(key))
        panel = self._panel(self._shown)
        QTimer.singleShot(0, panel, panel.setFocus)  # once it can be seen

    def open_item(self, item_id: UUID) -> None:
        """Show an item of the agenda."""
        self.open_tab("agenda")
        self._panel("agenda").show_item(item_id)

    @Slot(str)
    def open_place(self, place: str) -> None:
        """Show where a word of the minutes is written: an item, head and foot, or a tab."""
        tab = {"attendance": "attendance", "attachments": "invitation"}.get(place, "minutes")
        self.open_tab(tab)
        if tab == "minutes":
            by_name = {"head": HEAD, "agenda": HEAD}
            self._panel(tab).show_item(by_name.get(place) or UUID(place))

    @Slot(str)
    def write(self, key: str) -> None:
        """Write one of the documents of this meeting."""
        if self._head and self.flush():
            export = next(export for export in EXPORTS if export.key == key)
            self.exports.start(export, self._head.id)

    def go_on(self) -> None:
        """Do what comes next with this meeting."""
        if self._step and self.flush():
            self._step.run()

    def rename(self) -> None:
        """F2: the title of an item, or the day and place of the meeting."""
        if self._shown == "agenda":
            self._panel("agenda").rename()
        else:
            self.open_tab("invitation")

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run for this meeting."""
        if self._head is None:
            return ()
        step = [Command(self._step.title, self.go_on, self._step.symbol)] if self._step else []
        going = [
            Command(self.tr("Zeige {tab}").format(tab=title), partial(self.open_tab, key))
            for key, title, _ in TABS
        ]
        written = [Command(e.label, partial(self.write, e.key), SYMBOLS[e.suffix]) for e in EXPORTS]
        live = partial(self.acts.go_live, self._head)
        if self._head.state is MeetingState.RUNNING and self._step and self._step.symbol != "start":
            step.append(Command(self.tr("Sitzungsmodus"), live, "start"))
        return [*step, *written, *going]

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        before, key = self._shown, KEYS[place]
        if key == before or self._head is None:
            return
        if before in self._built and not self._built[before].flush():
            self.tabs.setCurrentIndex(KEYS.index(before))
            go_to_complaint(self._built[before])
            return
        self._shown = key
        self.lock.show_on(key, locked=self._head.is_locked)
        panel = self._panel(key)
        self.pages.setCurrentWidget(panel)
        panel.show_meeting(self._head.id)
        self.tab_shown.emit(key)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._head and changes.touch(*TABLES):
            with suppress(NotFound):  # its making was undone; the page shows another one
                self._show_head(self._head.id)

    def _show_head(self, meeting_id: UUID) -> None:
        head = self._head = self._context.operations.ask(read_head, meeting_id)
        self.title.setText(head.title)
        self.line.setText(head.line)
        words = state_words(head.state, head.minutes_state, issued=head.is_issued)
        self.pill.say(words, STATE_TONES[head.state])
        self._step = self.acts.next_step(head)
        self.lock.show_on(self._shown, locked=head.is_locked)
        self.next.setVisible(self._step is not None)
        if self._step:
            self.next.setText(self._step.title)
            self.next.setAccessibleName(self._step.title)
            self.next.setIcon(icon(self._step.symbol, ON_ACCENT))
        self.extracts.meeting = head.id
        meeting_menu.fill(self.menu, head, self.acts, self.write, self.extracts)

    def _panel(self, key: str) -> Any:
        if key not in self._built:
            place = next(place for name, _, place in TABS if name == key)
            module, _, name = place.partition(":")
            panel = self._built[key] = getattr(import_module(module), name)(self._context)
            self._join(key, panel)
            self.pages.addWidget(panel)
        return self._built[key]

    def _join(self, key: str, panel: Any) -> None:
        if key == "overview":
            panel.item_opened.connect(self.open_item)
            panel.agenda_asked.connect(partial(self.open_tab, "agenda"))
            panel.meeting_made.connect(self.meeting_made)
        elif key == "agenda":
            panel.form.papers.opened.connect(self.record_asked)
        elif key == "invitation":
            panel.document_asked.connect(self.write)
        elif key == "approval":
            panel.minutes_asked.connect(partial(self.open_tab, "minutes"))
            panel.place_asked.connect(self.open_place)
        elif key == "minutes":
            panel.presence_asked.connect(partial(self.open_tab, "attendance"))
            panel.extract_asked.connect(self.extracts.write_item)
            panel.agenda_asked.connect(partial(self.open_tab, "agenda"))

    def _build(self) -> None:
        for _, title, _ in TABS:
            self.tabs.addTab(title)
        self.tabs.setAccessibleName(self.tr("Bereiche der Sitzung"))
        self.tabs.setExpanding(False)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        head = row(self.title, self.next, self.more)
        head.setStretch(0, 1)
        second = row(self.pill, self.line, spacing=12)
        second.setStretch(1, 1)
        self.content.addLayout(head)
        self.content.addLayout(second)
        self.content.addLayout(row(self.tabs, None, self.whole))
        self.content.addWidget(self.lock)
        self.content.addWidget(self.pages, 1)
