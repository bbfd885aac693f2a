"""Who is in the room while the shown item is dealt with."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.german import clock
from ui.context import AppContext
from ui.meetings.minutes_data import read_room_view
from ui.parts.cards import Card, Pill, button, clear, column, label, row
from ui.shell.theme import Tone


class RoomCard(Card):
    """Voting members present, since when, who is out for an item.

    Signals:
        presence_asked: Emitted when the attendance list should be opened.
    """

    presence_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(margin=14, parent=parent)
        self._context = context
        self._item: UUID | None = None
        self.heading, self.others = label("", "h2"), label("", "dim", wrap=True)
        self._list = column(spacing=6)
        self.open = button(self.tr("Anwesenheit"), self.presence_asked.emit, part="link")
        self.content.addLayout(row(self.heading, None, self.open))
        self.content.addLayout(self._list)
        self.content.addWidget(self.others)

    def show_item(self, item_id: UUID) -> None:
        """Show the room at the time of an item."""
        self._item = item_id
        self.reload()

    def reload(self) -> None:
        """Read the room again."""
        if self._item is None:
            return
        view = self._context.operations.ask(read_room_view, self._item)
        at = self.tr("Im Raum um {time}").format(time=clock(view.at)) if view.at else ""
        self.heading.setText(at or self.tr("Im Raum"))
        self.others.setText(
            view.others if view.at else self.tr("Die Sitzung hat noch keinen Beginn.")
        )
        self.others.setVisible(bool(self.others.text()))
        clear(self._list)
        for one in view.voters:
            words = f"{one.name} · {one.detail}" if one.detail else one.name
            line = row()
            line.addWidget(label(words, wrap=True), 1)
            line.addWidget(Pill(clock(one.since), Tone.WARN if one.is_recused else Tone.OK))
            made = QWidget()
            made.setLayout(line)
            self._list.addWidget(made)
