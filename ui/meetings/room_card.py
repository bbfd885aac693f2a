"""Who is in the room while the shown item is dealt with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.german import clock
from ui.meetings.vote_data import RoomView
from ui.parts.cards import Card, Pill, button, clear, column, label, row
from ui.shell.theme import Tone


class RoomCard(Card):
    """Voting members present, since when, who is out for an item.

    Signals:
        presence_asked: Emitted when the attendance list should be opened.
    """

    presence_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=14, parent=parent)
        self._shown: RoomView | None = None
        self.heading, self.others = label("", "h2"), label("", "dim", wrap=True)
        self._list = column(spacing=6)
        self.open = button(self.tr("Anwesenheit"), self.presence_asked.emit, part="link")
        self.content.addLayout(row(self.heading, None, self.open))
        self.content.addLayout(self._list)
        self.content.addWidget(self.others)

    def show_view(self, view: RoomView) -> None:
        """Show the room."""
        if view == self._shown:
            return
        self._shown = view
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
