"""One topic: what becomes of it, and its fields."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from praeventionsrat import german
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.ports import MeetingRow, Work
from praeventionsrat.meetings.topics import TopicState
from praeventionsrat.meetings.usecases.topics import drop_topic, meetings_for, use_topic
from ui.context import AppContext
from ui.parts.cards import Card, Pill, button, label, primary, row
from ui.parts.forms import scrolling
from ui.topics.rows import STATE_TONES, STATE_WORDS
from ui.topics.topic_form import TopicForm, meeting_words


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of a topic, and where it could go."""

    state: TopicState
    words: str
    item_id: UUID | None
    meetings: tuple[MeetingRow, ...]


class TopicDetail(Card):
    """Shows and edits one topic.

    Signals:
        item_asked: Emitted with the id of the item it became.
    """

    item_asked = Signal(object)

    def __init__(
        self, context: AppContext, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(margin=20, parent=parent)
        self._context, self._today = context, today
        self._found: Standing | None = None
        self.state, self.words = Pill(), label("", "dim", wrap=True)
        self.use = primary(self.tr("Auf die Tagesordnung  T"), self.choose_meeting, symbol="agenda")
        self.drop = button("", self.toggle_dropped)
        self.item = button(self.tr("Zur Tagesordnung"), self._ask_item, symbol="agenda")
        self.form = TopicForm(context)
        self.content.addLayout(row(self.use, self.item, self.drop, None))
        second = row(self.state, self.words, spacing=12)
        second.setStretch(1, 1)
        self.content.addLayout(second)
        self.content.addSpacing(4)
        self.content.addWidget(scrolling(self.form), 1)
        self.setMinimumWidth(420)

    @property
    def shown(self) -> UUID | None:
        """The topic that is shown."""
        return self.form.record_id

    def show_topic(self, topic_id: UUID | None) -> None:
        """Show one; what is being typed about it stays."""
        self.setVisible(topic_id is not None)
        if topic_id != self.shown:
            self.form.show_record(topic_id)
        else:
            self.form.refresh()
        if topic_id is not None:
            self._say(self._context.operations.ask(_standing, topic_id, self._today()))

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.form.flush()

    def choose_meeting(self) -> QMenu | None:
        """Offer the meetings to come on whose agenda the topic may go."""
        if self._found is None or self._found.state is TopicState.USED or not self.flush():
            return None
        menu = QMenu(self)
        for meeting in self._found.meetings:
            menu.addAction(meeting_words(meeting), partial(self.put_on, meeting.id))
        if not self._found.meetings:
            menu.addAction(self.tr("Keine Sitzung ist geplant")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.use.mapToGlobal(self.use.rect().bottomLeft()))
        return menu

    def put_on(self, meeting_id: UUID) -> None:
        """Put the topic on that agenda; undo takes it off again."""
        assert self.shown is not None
        words = self.tr("Thema auf die Tagesordnung")
        if self._context.operations.perform(words, use_topic, self.shown, meeting_id):
            self._context.notify.undo_offer(self.tr("Das Thema steht auf der Tagesordnung"))

    def toggle_dropped(self) -> None:
        """Give it up, or take it up again."""
        if self._found is None or self._found.state is TopicState.USED or not self.flush():
            return
        assert self.shown is not None
        is_dropped = self._found.state is TopicState.DROPPED
        words = self.tr("Thema wieder aufnehmen") if is_dropped else self.tr("Thema verwerfen")
        on = None if is_dropped else self._today()
        self._context.operations.perform(words, drop_topic, self.shown, on=on)

    def _ask_item(self) -> None:
        if self._found and self._found.item_id:
            self.item_asked.emit(self._found.item_id)

    def _say(self, found: Standing) -> None:
        self._found = found
        is_used, is_dropped = (found.state is s for s in (TopicState.USED, TopicState.DROPPED))
        self.state.say(STATE_WORDS[found.state], STATE_TONES[found.state])
        self.words.setText(found.words)
        for part in (self.state, self.words):
            part.setVisible(bool(found.words))
        self.use.setVisible(not is_used)
        self.item.setVisible(is_used)
        self.drop.setVisible(not is_used)
        self.drop.setText(self.tr("Wieder aufnehmen  V") if is_dropped else self.tr("Verwerfen  V"))
        self.drop.setAccessibleName(self.drop.text())


def _standing(work: Work, topic_id: UUID, today: date) -> Standing:
    topic = work.topics.get(topic_id)
    line = work.topics.row(topic_id)
    state = line.state if line else topic.state
    item = work.agenda_items.find(topic.agenda_item_id) if state is TopicState.USED else None
    words = f"seit {german.day(topic.dropped_on)}" if state is TopicState.DROPPED else ""
    if item:
        meeting = work.meetings.get(item.meeting_id)
        number = agenda.numbers(work.agenda_items.where(meeting_id=meeting.id))[item.id]
        words = f"TOP {number} der {meeting.number}. Sitzung am {german.long_day(meeting.held_on)}"
    offered = meetings_for(work, topic.committee_id, today)
    wished = topic.wished_meeting_id
    first = sorted(offered, key=lambda row: row.id != wished)
    return Standing(state, words, item.id if item else None, tuple(first))
