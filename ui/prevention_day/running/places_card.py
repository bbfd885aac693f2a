"""What is now and what is next at each place, and the buttons for what has begun and ended."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from praeventionsrat.german import count
from praeventionsrat.prevention_day.running.now import Late, PlaceNow
from ui.parts.cards import Card, button, label, primary, row
from ui.parts.messages import EmptyState, ExplainedNote
from ui.parts.row_table import RowTable
from ui.prevention_day.running.rows import PLACES
from ui.shell.theme import Tone


class PlacesCard(Card):
    """The places of the day.

    Signals:
        shift_asked: Emitted when the rest shall be moved.
        begin_asked: Emitted when the item of the chosen place has begun.
        end_asked: Emitted when it is over.
    """

    shift_asked = Signal()
    begin_asked = Signal()
    end_asked = Signal()

    def __init__(self) -> None:
        super().__init__(margin=1)
        self.note = ExplainedNote(
            action=self.tr("Rest verschieben … (F8)"), on_action=self.shift_asked.emit
        )
        nothing = EmptyState(
            "calendar",
            self.tr("Für diesen Tag ist nichts eingeplant"),
            self.tr("Sobald im Programm etwas an diesem Tag steht, sehen Sie es hier."),
        )
        self.list = RowTable[PlaceNow](PLACES, self.tr("Flächen"), empty=nothing)
        self.begin = primary(self.tr("Begonnen"), self.begin_asked.emit, symbol="start")
        self.end = button(self.tr("Beendet"), self.end_asked.emit, symbol="stop")
        self.begin.setToolTip(self.tr("Der Programmpunkt dieser Fläche hat begonnen (F6)"))
        self.end.setToolTip(self.tr("Der Programmpunkt dieser Fläche ist beendet (F7)"))
        self.about = label("", "dim", wrap=True)
        self._build()

    @property
    def chosen(self) -> PlaceNow | None:
        """The place under the cursor."""
        place = self.list.rows_model.line_of(self.list.current_id())
        return self.list.rows_model.row_at(place) if place >= 0 else None

    def show_places(self, places: Sequence[PlaceNow], late: Sequence[Late]) -> None:
        """Show them as they are at this moment."""
        self.list.set_rows(places)
        self.list.choose_some()
        self._show_late(late)
        self.show_chosen()

    def show_chosen(self) -> None:
        """What the buttons mean for the place under the cursor."""
        place = self.chosen
        begin = place.to_begin if place else None
        end = place.to_end if place else None
        self.begin.setEnabled(begin is not None)
        self.end.setEnabled(end is not None)
        parts = []
        if begin is not None:
            parts.append(self.tr("F6: „{title}“ hat begonnen").format(title=begin.title))
        if end is not None:
            parts.append(self.tr("F7: „{title}“ ist beendet").format(title=end.title))
        self.about.setText(" · ".join(parts))

    def _show_late(self, late: Sequence[Late]) -> None:
        if not late:
            self.note.say("")
            return
        first = late[0]
        what = f"„{first.item.title}“ ({first.item.venue}): {first.told}"
        others = len(late) - 1
        more = count(others, "weiterer Programmpunkt", "weitere Programmpunkte")
        why = self.tr("Dazu {more} nicht im Plan.").format(more=more) if others else ""
        self.note.say(what, why, Tone.WARN)

    def _build(self) -> None:
        held = row(self.note)
        held.setContentsMargins(11, 11, 11, 0)
        self.content.addLayout(held)
        self.content.addWidget(self.list, 1)
        foot = row(self.about, self.begin, self.end)
        foot.setStretch(0, 1)
        foot.setContentsMargins(15, 3, 11, 11)
        self.content.addLayout(foot)
        self.note.say("")
        self.list.current.connect(lambda _id: self.show_chosen())
        self.list.opened.connect(lambda _id: self.begin_asked.emit())
