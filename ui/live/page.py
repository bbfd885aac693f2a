"""Sitzungsmodus: the keeper at the table, everything by keys, nothing typed is ever lost.

She listens, writes and must not look for anything; she fears a vote that does not add up and a
laptop that dies.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent

from praeventionsrat.changes import Changes
from praeventionsrat.errors import NotFound
from praeventionsrat.meetings.records import VoteManner
from praeventionsrat.meetings.usecases.snippets import moment_values, snippet_rows
from praeventionsrat.meetings.usecases.voting import remove_vote
from ui.context import AppContext
from ui.live import resume
from ui.live.asks import Asks
from ui.live.course import Course
from ui.live.expansion import Expansion
from ui.live.frame import LiveFrame
from ui.live.keys import STROKES
from ui.live.live_view import LiveView, read_live
from ui.live.telling import Telling
from ui.parts import strokes
from ui.parts.forms import go_to_complaint
from ui.shell.page import Command


class LivePage(LiveFrame):
    """One meeting that is going on, on the whole window."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._snippets = context.operations.ask(snippet_rows)
        expansion = Expansion(self.editor.text, lambda: self._snippets, self._moment)
        self.asks = Asks(context, self.clock, self.acts, self.editor, self.side, expansion)
        self.telling = Telling(context, self.acts, self.side)
        self.course = Course(context, self.acts, self.side, self.flush)
        self.keys = strokes.make_actions(self, STROKES, self._handlers())
        self.build(self.keys)
        self._connect()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Sitzungsmodus")

    @property
    def view(self) -> LiveView | None:
        """The meeting that is shown."""
        return self.acts.view

    def open_record(self, kind: str, record_id: Hashable) -> None:  # noqa: ARG002 - as in Page
        """Override: this meeting, at the item where it was left."""
        assert isinstance(record_id, UUID)
        meeting, known = resume.place_of(self.context.settings)
        if self.view is None or self.view.meeting_id != record_id:
            if not self.flush():
                return
            self.editor.forget()
            self.acts.shown = None
        self.acts.view = view = self.context.operations.ask(read_live, record_id)
        running = view.running.id if view.running else view.next_id
        wanted = (known if meeting == record_id else None, self.acts.shown, running)
        first = view.lines[0].id if view.lines else None
        self.show_item(next((item for item in wanted if item), first))
        if view.room.begun and not view.room.present(self.clock.minute()):
            self.asks.people()

    def show_item(self, item_id: UUID | None) -> None:
        """Write on this item."""
        view = self.view
        if view is None:
            return
        if view.line(item_id) is None:
            item_id = view.lines[0].id if view.lines else None
        if item_id is not None and not self.editor.show_item(item_id):
            go_to_complaint(self.editor)
            item_id = self.acts.shown
        self.acts.shown = item_id
        resume.remember(self.context.settings, view.meeting_id, item_id)
        self.show_parts(view, item_id)
        if not self.side.is_open:
            self.to_text()

    def flush(self) -> bool:
        """Override; what cannot be saved is brought before the eyes."""
        kept = self.editor.flush()
        if not kept:
            go_to_complaint(self.editor)
        return kept

    def drafts(self) -> Sequence[str]:
        """Override."""
        if not self.side.drafts():
            return ()
        return [self.tr("Im Sitzungsmodus ist etwas eingetippt, aber noch nicht festgehalten.")]

    def back(self) -> None:
        """Override: first the open panel, then out of the Sitzungsmodus."""
        if not self.side.close_panel():
            self.leave()

    def leave(self) -> None:
        """Back to the meeting."""
        if self.flush() and self.view:
            self.open_asked.emit("meeting", self.view.meeting_id)

    def commands(self) -> Sequence[Command]:
        """Override."""
        return strokes.commands(STROKES, self.keys) if self.view else ()

    def page_menu(self) -> tuple[str, Sequence[QAction]]:
        """Override."""
        return self.tr("&Sitzung"), tuple(self.keys.values())

    def help_topic(self) -> str:
        """Override."""
        return "sitzungsmodus"

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.clock.start()
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.clock.stop()
        if self.window().isVisible():  # another page is shown; on closing the place is kept
            resume.forget(self.context.settings)

    @Slot()
    def reload(self) -> None:
        """Read again what may have changed; what is being typed stays."""
        if self.view is None:
            return
        with suppress(NotFound):  # its making was undone; Esc leads out
            self.acts.view = self.context.operations.ask(read_live, self.view.meeting_id)
        if self.view.line(self.acts.shown) is None:
            self.editor.forget()
            self.acts.shown = None
            self.show_item(None)
        else:
            self.editor.reload()
            self.show_parts(self.view, self.acts.shown)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("snippet"):
            self._snippets = self.context.operations.ask(snippet_rows)
        if self.isVisible():
            self.reload()

    def _moment(self) -> Mapping[str, str]:
        if self.acts.shown is None:
            return {}
        at = self.clock.minute()
        return self.context.operations.ask(partial(moment_values, at=at), self.acts.shown)

    def _handlers(self) -> Mapping[str, Callable[[], object]]:
        asks, course = self.asks, self.course
        return {
            "next": course.next,
            "call": course.call,
            "page_down": partial(course.turn, +1),
            "page_up": partial(course.turn, -1),
            "fate": asks.fate,
            "people": asks.people,
            "represent": asks.represent,
            "recusal": asks.recusal,
            "vote": asks.vote,
            "named": asks.named,
            "secret": partial(asks.vote, VoteManner.SECRET),
            "election": asks.election,
            "assign": asks.assignment,
            "statement": asks.statement,
            "snippet": asks.snippet,
            "announce": self.telling.ask,
            "break": self.acts.turn_break,
            "end": course.end,
            "leave": self.leave,
        }

    def _connect(self) -> None:
        self.agenda.current.connect(self.show_item)
        self.agenda.opened.connect(lambda _id: self.to_text())
        self.side.left.connect(self.to_text)
        self.side.vote.presence_asked.connect(partial(self.asks.people, interrupts=True))
        self.side.decided.vote_deleted.connect(self._delete_vote)
        self.course.shown.connect(self.show_item)
        self.course.begun.connect(self.asks.people)
        self.course.ended.connect(self.leave)
        self.begin.button.clicked.disconnect()
        self.begin.button.clicked.connect(lambda _checked: self.course.begin())
        self.clock.ticked.connect(self.reload)
        self.context.operations.changed.connect(self._on_changed)

    def _delete_vote(self, vote_id: UUID) -> None:
        if self.acts.do(self.tr("Abstimmung löschen"), remove_vote, vote_id) is None:
            self.context.notify.undo_offer(self.tr("Abstimmung gelöscht"))
