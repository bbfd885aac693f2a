"""How long one walks from a place to each of the others; the usual time where nothing stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.venues import set_walking_time
from ui.context import AppContext
from ui.parts.cards import clear, column, label, restyle, row
from ui.parts.fields import NumberField

MINUTES, MOST = 90, 240


@dataclass(frozen=True)
class Way:
    """From the shown place to another."""

    other_id: UUID
    name: str
    minutes: int | None


class WalkingTimes(QWidget):
    """One field for each other place; emptied, the usual time counts again."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._venue_id: UUID | None = None
        self._saving = False
        self.fields: dict[UUID, NumberField] = {}
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self._lines = column(spacing=6)
        self.setLayout(column(self._lines, self.complaint, spacing=6))
        context.operations.changed.connect(self._on_changed)

    def show_venue(self, venue_id: UUID) -> None:
        """Show the ways from this place."""
        self._venue_id = venue_id
        self.reload()

    def reload(self) -> None:
        """Read them again."""
        if self._venue_id is None:
            return
        usual, ways = self._context.operations.ask(_ways, self._venue_id)
        if [way.other_id for way in ways] != list(self.fields):
            self._build(ways)
        for way in ways:
            edit = self.fields[way.other_id]
            edit.setPlaceholderText(str(usual))
            if not edit.hasFocus():
                edit.set_value(way.minutes)

    def flush(self) -> bool:
        """Save a number the cursor is still in; whether all are numbers."""
        kept = [self.keep(other_id) for other_id in self.fields]
        return all(kept)

    def keep(self, other_id: UUID) -> bool:
        """Save one of them if it is another one now."""
        edit = self.fields[other_id]
        if self._venue_id is None or not edit.isModified():
            return True
        try:
            minutes = edit.value()
        except UserError as err:
            self._complain(edit, str(err))
            return False
        self._complain(edit, "")
        edit.setModified(False)
        self._saving = True
        said = self.tr("Gehzeit ändern")
        self._context.operations.perform(said, set_walking_time, self._venue_id, other_id, minutes)
        self._saving = False
        return True

    def _complain(self, edit: NumberField, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))
        restyle(edit, wrong="true" if sentence else "false")

    def _build(self, ways: Sequence[Way]) -> None:
        clear(self._lines)
        self.fields = {}
        if not ways:
            words = self.tr("Sobald es eine zweite Fläche gibt, steht hier der Weg dorthin.")
            self._lines.addWidget(label(words, "dim", wrap=True))
        for way in ways:
            name = self.tr("Minuten zu Fuß bis {name}").format(name=way.name)
            edit = NumberField(name, most=MOST)
            edit.setFixedWidth(MINUTES)
            edit.editingFinished.connect(partial(self.keep, way.other_id))
            self.fields[way.other_id] = edit
            words_of = label(way.name, wrap=True)
            line = row(words_of, edit, label(self.tr("Minuten"), "dim"))
            line.setStretch(0, 1)
            self._lines.addLayout(line)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("walking_time", "venue", "prevention_day") and not self._saving:
            self.reload()


def _ways(work: Work, venue_id: UUID) -> tuple[int, Sequence[Way]]:
    venue = work.venues.find(venue_id)
    if venue is None:
        return 0, ()
    event = work.prevention_days.get(venue.prevention_day_id)
    known = {one.other_id: one.minutes for one in work.walking_times.where(venue_id=venue_id)}
    known |= {one.venue_id: one.minutes for one in work.walking_times.where(other_id=venue_id)}
    every = work.venues.where(prevention_day_id=event.id)
    others = sorted(every, key=lambda one: (one.position, one.id))
    ways = [Way(one.id, one.name, known.get(one.id)) for one in others if one.id != venue_id]
    return event.walking_minutes, ways
