"""Minutes at the table: items at the left, text in the middle, votes and assignments right."""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QWidget

from praeventionsrat import richtext
from praeventionsrat.changes import Changes
from ui.context import AppContext
from ui.meetings.assignment_card import AssignmentCard
from ui.meetings.item_editor import ItemEditor
from ui.meetings.item_list import HEAD, ItemList
from ui.meetings.minutes_data import ItemLine, read_items
from ui.meetings.minutes_head import MinutesHead
from ui.meetings.reading_order import ReadingOrder
from ui.meetings.room_card import RoomCard
from ui.meetings.vote_card import VoteCard
from ui.meetings.who_field import read_everybody
from ui.parts.cards import Card, button, column, label, row, tool
from ui.parts.fields import ChoiceBox
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState

WIDE, MIDDLE = 900, 720
LOW = 460
ROOM = ("presence", "attendance", "meeting", "recusal")
VOTES = (*ROOM, "vote", "resolution", "rule_set", "committee", "counter", "number_series")


class MinutesPanel(QWidget):
    """The minutes of one meeting.

    Signals:
        presence_asked: Emitted when the attendance list should be opened.
        agenda_asked: Emitted when there is no item yet and the agenda should be opened.
    """

    presence_asked = Signal()
    agenda_asked = Signal()

    def __init__(
        self,
        context: AppContext,
        parent: QWidget | None = None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting: UUID | None = None
        self._chosen: dict[UUID, UUID] = {}
        self.lines: Sequence[ItemLine] = ()
        self._shown: Sequence[ItemLine] = ()
        self.list, self.choice = ItemList(), ChoiceBox(name=self.tr("Tagesordnungspunkt"))
        self.editor, self.head = ItemEditor(context), MinutesHead(context)
        self.vote, self.room = VoteCard(context, now=now), RoomCard(context)
        self.assignments = AssignmentCard(context, now=now)
        self.middle, self.side = QStackedWidget(), QWidget()
        self.outer = QSplitter(Qt.Orientation.Horizontal)
        self.inner = QSplitter(Qt.Orientation.Horizontal)
        self._bar, self._items, self._parts = QWidget(), Card(margin=1), QWidget()
        self.to_text = button(self.tr("&Text"), part="chip")
        self.to_side = button(self.tr("&Abstimmung, Aufträge"), part="chip")
        self._narrow = self._outdated = False
        self._build()
        self._connect()
        self._add_keys()
        self.to_text.setChecked(True)

    def show_meeting(self, meeting_id: UUID) -> None:
        """Show the minutes of a meeting, at the item where they were left."""
        if meeting_id == self._meeting or not self._leave():
            return
        self._meeting = meeting_id
        self.assignments.set_choices(self._context.operations.ask(read_everybody))
        self.head.show_meeting(meeting_id)
        self._reload_items()
        first = self.lines[0].id if self.lines else HEAD
        self.show_item(self._chosen.get(meeting_id, first))

    def show_item(self, item_id: UUID) -> None:
        """Show one item; HEAD shows head and foot of the minutes."""
        if not self.editor.flush() or self._meeting is None:
            self._mark()
            return
        if item_id != HEAD and item_id not in {line.id for line in self.lines}:
            item_id = self.lines[0].id if self.lines else HEAD
        self._chosen[self._meeting] = item_id
        self._mark()
        if item_id == HEAD:
            self.middle.setCurrentWidget(self.head if self.lines else self._empty)
            self._fold(self.width())
            return
        self.middle.setCurrentWidget(self.editor)
        self._fold(self.width())
        self.editor.show_item(item_id)
        self.vote.show_item(item_id)
        self.assignments.show_item(self._meeting, item_id)
        self.room.show_item(item_id)
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
            self._turn_to(self.to_text)
            self.show_item(ids[place])
            target = self.head.kind if ids[place] == HEAD else self.editor.text
            target.setFocus()

    def begin_assignment(self) -> None:
        """Make an assignment from the marked sentence."""
        if self._on_item():
            self._turn_to(self.to_side)
            self.assignments.begin(self.editor.sentence())
            self._scroll.ensureWidgetVisible(self.assignments)

    def begin_vote(self) -> None:
        """Type a vote; a marked text becomes the motion."""
        if self._on_item():
            self._turn_to(self.to_side)
            self.vote.begin()
            self._scroll.ensureWidgetVisible(self.vote)

    def minimumSizeHint(self) -> QSize:
        """Small, so that it can become narrow enough to fold."""
        return QSize(320, 240)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated and self._meeting is not None:
            self._outdated = False
            self._reload_all(self._meeting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(event.size().width())
        QTimer.singleShot(0, self, self._fill_choice)

    def _leave(self) -> bool:
        return all([self.editor.flush(), self.head.flush()])

    def _on_item(self) -> bool:
        return self.middle.currentWidget() is self.editor

    def _fold(self, width: int) -> None:
        self._items.setVisible(width >= WIDE)
        self._bar.setVisible(width < WIDE)
        self.editor.show_heading(width >= WIDE)
        self._keys.setVisible(self.height() >= LOW)
        self._narrow = width < MIDDLE
        self._parts.setVisible(self._narrow and self._on_item())
        self._show_part()

    def _show_part(self) -> None:
        """Where there is no room for both: the text, or votes and assignments."""
        on_item = self._on_item()
        to_side = self._narrow and on_item and self.to_side.isChecked()
        self.middle.setVisible(not to_side)
        self._scroll.setVisible(on_item and (to_side or not self._narrow))

    def _turn_to(self, part: QPushButton) -> None:
        part.setChecked(True)
        self._show_part()

    @Slot()
    def _on_motion(self) -> None:
        marked = self.editor.marked()
        self.vote.form.propose(richtext.to_markdown(richtext.from_plain(marked)) if marked else "")

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
            self.assignments.set_choices(self._context.operations.ask(read_everybody))
        if self._on_item():
            self._reload_cards(changes)

    def _reload_all(self, meeting_id: UUID) -> None:
        self._reload_items()
        self.head.reload()
        self.assignments.set_choices(self._context.operations.ask(read_everybody))
        here = self._chosen.get(meeting_id, HEAD)
        if here == HEAD or here not in {line.id for line in self.lines}:
            self.editor.forget()
            self.show_item(self.lines[0].id if self.lines and here != HEAD else HEAD)
        else:
            self.editor.reload()
            for card in (self.vote, self.room, self.assignments):
                card.reload()

    def _reload_cards(self, changes: Changes) -> None:
        if changes.touch("agenda_item"):
            self.editor.reload()
        if changes.touch(*VOTES):
            self.vote.reload()
        if changes.touch(*ROOM):
            self.room.reload()
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
        self.list.blockSignals(True)
        self.list.show_items([*self.lines, foot])
        self.list.blockSignals(False)
        self._shown = [*self.lines, foot]
        self._fill_choice()
        self._mark()

    def _fill_choice(self) -> None:
        """A combo box cuts what is too long; we would rather show that something is missing."""
        metrics, room = self.choice.fontMetrics(), max(self.choice.width() - 44, 160)
        cut = Qt.TextElideMode.ElideRight
        lines = [(i.id, f"{i.number}  {i.title}".strip()) for i in self._shown]
        self.choice.set_options([(i, metrics.elidedText(text, cut, room)) for i, text in lines])

    def _mark(self) -> None:
        here = self._chosen.get(self._meeting) if self._meeting else None
        if here is not None:
            self.list.blockSignals(True)
            self.list.select_id(here)
            self.list.blockSignals(False)
            self.choice.set_value(here)

    def _times_changed(self) -> None:
        self.vote.reload()
        self.room.reload()

    def _build(self) -> None:
        self._items.content.addWidget(self.list)
        for chip in (self.to_text, self.to_side):
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.toggled.connect(lambda _on: self._show_part())
        self._parts.setLayout(row(self.to_text, self.to_side))
        back = tool("back", self.tr("Voriger Punkt (Strg+Bild↑)"), lambda: self.step(-1))
        onward = tool("chevron_right", self.tr("Nächster Punkt (F9)"), lambda: self.step(+1))
        self.choice.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(12)
        bar = row(back)
        bar.addWidget(self.choice, 1)
        bar.addWidget(onward)
        bar.addWidget(self._parts)
        self._bar.setLayout(bar)
        self._empty = EmptyState(
            "agenda",
            self.tr("Noch keine Tagesordnung"),
            self.tr("Die Niederschrift folgt der Tagesordnung."),
            self.tr("Zur Tagesordnung"),
            self.agenda_asked.emit,
        )
        for page in (self.editor, self.head, self._empty):
            self.middle.addWidget(page)
        self.side.setLayout(column(self.vote, self.assignments, self.room, None, spacing=12))
        self.side.setMinimumWidth(280)
        self._scroll = scrolling(self.side)
        self._scroll.setMinimumWidth(304)
        self._split()
        keys = self.tr(
            "F9 nächster Punkt · F6 Abstimmung · F7 Auftrag · "
            "Strg+Umschalt+A macht aus dem markierten Satz einen Auftrag"
        )
        layout = column(self._bar)
        layout.addWidget(self.outer, 1)
        self._keys = label(keys, "label", wrap=True)
        layout.addWidget(self._keys)
        self.setLayout(layout)

    def _split(self) -> None:
        self.inner.addWidget(self.middle)
        self.inner.addWidget(self._scroll)
        self.outer.addWidget(self._items)
        self.outer.addWidget(self.inner)
        for splitter in (self.outer, self.inner):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(12)
        self.inner.setStretchFactor(0, 1)
        self.inner.setSizes([560, 300])
        self.outer.setStretchFactor(1, 1)
        self.outer.setSizes([260, 860])

    def _connect(self) -> None:
        self.list.current.connect(self._on_chosen)
        self.list.opened.connect(lambda _id: self.editor.text.setFocus())
        self.choice.activated.connect(lambda _i: self._on_chosen(self.choice.value()))
        self.editor.times_changed.connect(self._times_changed)
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
