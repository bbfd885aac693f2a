"""Minutes at the table: items at the left, text in the middle, votes and assignments right."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat import richtext
from praeventionsrat.changes import Changes
from praeventionsrat.meetings.usecases.consultations import proposed_motion
from ui.context import AppContext
from ui.meetings.assignment_card import AssignmentCard
from ui.meetings.item_editor import ItemEditor
from ui.meetings.item_list import HEAD
from ui.meetings.minutes_data import ItemLine, read_items
from ui.meetings.minutes_frame import MinutesFrame
from ui.meetings.minutes_head import MinutesHead
from ui.meetings.minutes_lock import MinutesLock
from ui.meetings.reading_order import ReadingOrder
from ui.meetings.room_card import RoomCard
from ui.meetings.vote_card import VoteCard
from ui.meetings.who_field import read_everybody
from ui.parts.forms import go_to_complaint

VOTES = (
    "presence", "attendance", "meeting", "recusal", "vote", "resolution", "rule_set", "committee",
    "counter", "number_series", "person",
)  # fmt: skip


class MinutesPanel(MinutesFrame):
    """The minutes of one meeting.

    Signals:
        presence_asked: Emitted when the attendance list should be opened.
        extract_asked: Emitted with id and title of an item whose extract shall be written.
    """

    presence_asked = Signal()
    extract_asked = Signal(object, str)

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        vote, room = VoteCard(context, now=now), RoomCard()
        assignments = AssignmentCard(context, now=now)
        cards = (vote, assignments, room)
        super().__init__(ItemEditor(context), MinutesHead(context), cards, parent)
        self.vote, self.assignments, self.room = vote, assignments, room
        self._context = context
        self.lock = MinutesLock(context, self.editor, self.head, (vote, assignments), self)
        self._everybody = partial(context.operations.ask, read_everybody)
        self._meeting: UUID | None = None
        self._chosen: dict[UUID, UUID] = {}
        self.lines: Sequence[ItemLine] = ()
        self._outdated = False
        self._connect()
        self._add_keys()

    def show_meeting(self, meeting_id: UUID) -> None:
        """Show the minutes of a meeting, at the item where they were left."""
        if meeting_id == self._meeting or not self.flush():
            return
        self._meeting = meeting_id
        self.assignments.offer(self._everybody)
        self.head.show_meeting(meeting_id)
        self.lock.show_meeting(meeting_id)
        self._reload_items()
        first = self.lines[0].id if self.lines else HEAD
        self.show_item(self._chosen.get(meeting_id, first))

    def show_item(self, item_id: UUID) -> None:
        """Show one item; HEAD shows head and foot of the minutes."""
        if not self.editor.flush() or self._meeting is None:
            go_to_complaint(self.editor)
            self._mark()
            return
        if item_id != HEAD and item_id not in {line.id for line in self.lines}:
            item_id = self.lines[0].id if self.lines else HEAD
        self._chosen[self._meeting] = item_id
        self._mark()
        if item_id == HEAD:
            self.head.check()
            self.show_page(self.head if self.lines else self.empty)
            return
        self.show_page(self.editor)
        self.editor.show_item(item_id)
        self.vote.show_item(item_id)
        self.assignments.show_item(self._meeting, item_id)
        self._show_room()
        self._order.soon()

    def flush(self) -> bool:
        """Save what is being typed; whether nothing is left unsaved."""
        return all([self.editor.flush(), self.head.flush(), self.vote.recusals.flush()])

    def drafts(self) -> Sequence[str]:
        """What was typed but never recorded; it stays on screen as long as the program runs."""
        vote = self.tr("Eine eingetippte Abstimmung ist noch nicht festgehalten.")
        assignment = self.tr("Ein eingetippter Auftrag ist noch nicht erteilt.")
        found = ((self.vote.has_draft(), vote), (self.assignments.has_draft(), assignment))
        return [sentence for is_open, sentence in found if is_open]

    def step(self, by: int) -> None:
        """The next item, or the one before."""
        ids = [line.id for line in self.lines] + [HEAD]
        here = self._chosen.get(self._meeting) if self._meeting else None
        place = ids.index(here) + by if here in ids else 0
        if 0 <= place < len(ids):
            self.turn_to(self.to_text)
            self.show_item(ids[place])
            target = self.head.kind if ids[place] == HEAD else self.editor.text
            target.setFocus()

    def begin_assignment(self) -> None:
        """Make an assignment from the marked sentence."""
        if self.on_item:
            self.turn_to(self.to_side)
            self.assignments.begin(self.editor.sentence())
            self.beside.ensureWidgetVisible(self.assignments)

    def begin_vote(self) -> None:
        """Type a vote; a marked text becomes the motion."""
        if self.on_item:
            self.turn_to(self.to_side)
            self.vote.begin()
            self.beside.ensureWidgetVisible(self.vote)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated and self._meeting is not None:
            self._outdated = False
            self._reload_all(self._meeting)

    @Slot()
    def _on_motion(self) -> None:
        """The marked words become the motion, else what the paper at this item proposes."""
        marked, item = self.editor.marked(), self.editor.item
        proposed = self._context.operations.ask(proposed_motion, item.id) if item else ""
        self.vote.form.propose(
            richtext.to_markdown(richtext.from_plain(marked)) if marked else proposed
        )

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._meeting is None:
            return
        if not self.isVisible():
            self._outdated = True  # read when somebody looks
            return
        if changes.touch("agenda_item", "vote"):
            self._reload_items()
        here = self._chosen.get(self._meeting, HEAD)
        if here != HEAD and here not in {line.id for line in self.lines}:
            self.editor.forget()
            self.show_item(here)
        if changes.touch("minutes"):
            self.head.reload()
        if changes.touch("person", "organization"):
            self.assignments.offer(self._everybody)
        if self.on_item:
            self._reload_cards(changes)

    def _reload_all(self, meeting_id: UUID) -> None:
        self._reload_items()
        self.head.reload()
        self.assignments.offer(self._everybody)
        here = self._chosen.get(meeting_id, HEAD)
        if here == HEAD or here not in {line.id for line in self.lines}:
            self.editor.forget()
            self.show_item(self.lines[0].id if self.lines and here != HEAD else HEAD)
        else:
            self.editor.reload()
            self._reload_votes()
            self.assignments.reload()

    def _reload_cards(self, changes: Changes) -> None:
        if changes.touch("agenda_item", "meeting"):
            self.editor.reload()
        if changes.touch(*VOTES):
            self._reload_votes()
        if changes.touch("assignment", "counter", "number_series"):
            self.assignments.reload()

    def _reload_items(self) -> None:
        if self._meeting is None:
            return
        self.lines = self._context.operations.ask(read_items, self._meeting)
        foot = ItemLine(
            HEAD, "", self.tr("Kopf und Fuß"), is_public=True, done=False, minutes=0,
            is_withdrawn=False,
        )  # fmt: skip
        self.show_lines([*self.lines, foot])
        self._mark()

    def _mark(self) -> None:
        here = self._chosen.get(self._meeting) if self._meeting else None
        if here is not None:
            self.list.blockSignals(True)
            self.list.select_id(here)
            self.list.blockSignals(False)
            self.choice.set_value(here)

    def _reload_votes(self) -> None:
        self.vote.reload()
        self._show_room()

    def _show_room(self) -> None:
        if self.vote.book:
            self.room.show_view(self.vote.book.room)

    def _connect(self) -> None:
        self.list.current.connect(self._on_chosen)
        self.list.opened.connect(lambda _id: self.editor.text.setFocus())
        self.choice.activated.connect(lambda _i: self._on_chosen(self.choice.value()))
        self.stepped.connect(self.step)
        self.editor.times_changed.connect(self._reload_votes)
        self.editor.extract.show()
        self.editor.extract_asked.connect(self.extract_asked)
        self.vote.motion_asked.connect(self._on_motion)
        self.vote.presence_asked.connect(self.presence_asked)
        self.room.presence_asked.connect(self.presence_asked)
        changed = self._context.operations.changed
        changed.connect(self._on_changed)
        self._order = ReadingOrder(self, changed, self.vote.form.edited)

    @Slot(object)
    def _on_chosen(self, item_id: UUID | None) -> None:
        if item_id is not None:
            self.show_item(item_id)

    def _add_keys(self) -> None:
        for keys, act in (
            ("F9", lambda: self.step(+1)),
            ("Ctrl+PgDown", lambda: self.step(+1)),
            ("Ctrl+PgUp", lambda: self.step(-1)),
            ("F6", self.begin_vote),
            ("F7", self.begin_assignment),
            ("Ctrl+Shift+A", self.begin_assignment),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
