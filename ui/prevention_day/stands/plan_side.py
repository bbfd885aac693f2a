"""Beside the plan: what is chosen, what has no place yet, what does not fit, what is plugged in."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.german import count
from praeventionsrat.prevention_day.stands.plan_drawing import needs_told, object_of, stand_of
from praeventionsrat.prevention_day.stands.plan_rules import PlanWarning
from praeventionsrat.prevention_day.stands.siteplan import CircuitRow, PlanView
from praeventionsrat.prevention_day.stands.words import STAND_STATES, power_told
from ui.context import AppContext
from ui.parts.cards import Pill, button, clear, column, label, row, tool
from ui.prevention_day.stands.plan_forms import ObjectForm, PlaceForm
from ui.prevention_day.stands.plan_note import PlanNote
from ui.prevention_day.stands.plan_tray import PlanTray
from ui.shell.theme import Tone

SHOWN = 6
"""Notices told at once; the others follow when these are mended."""
FULL, NEARLY = 100, 85


class PlanSide(QWidget):
    """A column of small sections.

    Signals:
        shown: Emitted with the id of a stand that shall be chosen on the plan.
        list_asked: Emitted when the chosen stand shall be shown in the list.
        off_asked: Emitted when what is chosen shall leave the plan.
        all_asked: Emitted when everything without a place shall be put on the plan.
    """

    shown = Signal(object)
    list_asked = Signal()
    off_asked = Signal()
    all_asked = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.place, self.thing, self.tray = PlaceForm(context), ObjectForm(context), PlanTray()
        self.title, self.told = label("", "h2", wrap=True), label("", "dim", wrap=True)
        self.off = tool("delete", self.tr("Vom Plan nehmen (Entf)"), self.off_asked.emit)
        self.to_list = button(self.tr("In der Liste zeigen"), self.list_asked.emit, part="link")
        self.chosen = QWidget()
        head = row(self.title, self.off)
        head.setStretch(0, 1)
        self.chosen.setLayout(
            column(head, self.told, self.place, self.thing, row(self.to_list, None))
        )
        self.waiting = QWidget()
        self.tray_title = label("", "h2")
        how = label(self.tr("Auf den Plan ziehen oder Enter drücken."), "dim", wrap=True)
        everything = button(self.tr("Alle auf den Plan"), self.all_asked.emit, part="link")
        self.waiting.setLayout(column(self.tray_title, how, self.tray, row(everything, None)))
        self.problems, self.loads = QVBoxLayout(), QVBoxLayout()
        self.notes: list[PlanNote] = []
        self._told_warnings: tuple[PlanWarning, ...] | None = None
        self._told_loads: tuple[CircuitRow, ...] | None = None
        self.warned, self.plugged = QWidget(), QWidget()
        self.warned_title = label("", "h2")
        self.warned.setLayout(column(self.warned_title, self.problems))
        self.plugged.setLayout(column(label(self.tr("Stromkreise"), "h2"), self.loads))
        layout = column(self.chosen, self.waiting, self.plugged, self.warned, None, spacing=20)
        self.setLayout(layout)

    def flush(self) -> bool:
        """Save what is being typed."""
        return all([self.place.flush(), self.thing.flush()])

    def show_view(self, view: PlanView, key: str) -> None:
        """Show what belongs to a plan, and what is chosen of it."""
        self.place.offer(view.circuits)
        self.tray.show_rows(view.tray)
        number = len(view.tray)
        self.tray_title.setText(self.tr("Noch ohne Platz ({n})").format(n=number))
        self.waiting.setVisible(bool(number))
        self._show_loads(view.circuits)
        self.show_chosen(view, key)

    def show_chosen(self, view: PlanView, key: str) -> None:
        """Show what is chosen in figures."""
        stand_id, object_id = stand_of(key), object_of(key)
        stand = view.stand(stand_id) if stand_id else None
        thing = view.object(object_id) if object_id else None
        self._show_record(self.place, stand.id if stand else None)
        self._show_record(self.thing, thing.id if thing else None)
        self.to_list.setVisible(stand is not None)
        self.chosen.setVisible(bool(stand or thing))
        if stand is not None:
            self.title.setText(stand.name)
            self.told.setText(f"{STAND_STATES[stand.state]} · {needs_told(stand)}")
        elif thing is not None:
            self.title.setText(thing.name)
        self.told.setVisible(stand is not None)

    def show_warnings(self, warnings: Sequence[PlanWarning]) -> None:
        """Show what does not fit; the most urgent first."""
        if tuple(warnings) == self._told_warnings:
            return  # somebody may be at one of the buttons
        self._told_warnings = tuple(warnings)
        clear(self.problems)
        self.notes = []
        self.warned_title.setText(
            count(len(warnings), self.tr("Hinweis"), self.tr("Hinweise"))
            if warnings
            else self.tr("Keine Hinweise")
        )
        for warning in warnings[:SHOWN]:
            self.notes.append(PlanNote(warning, self.shown.emit))
            self.problems.addWidget(self.notes[-1])
        if len(warnings) > SHOWN:
            more = self.tr("und {n} weitere").format(n=len(warnings) - SHOWN)
            self.problems.addWidget(label(more, "dim"))

    def _show_loads(self, circuits: Sequence[CircuitRow]) -> None:
        if tuple(circuits) == self._told_loads:
            return
        self._told_loads = tuple(circuits)
        clear(self.loads)
        for one in circuits:
            tone = Tone.BAD if one.share > FULL else Tone.WARN if one.share > NEARLY else Tone.OK
            used = power_told(one.used) if one.used else "0 W"
            words = self.tr("{used} von {all}").format(used=used, all=power_told(one.watts))
            line = row(label(one.name), None, label(words, "dim"), Pill(f"{one.share} %", tone))
            held = QWidget()
            held.setLayout(line)
            self.loads.addWidget(held)
        self.plugged.setVisible(bool(circuits))

    @staticmethod
    def _show_record(form: PlaceForm | ObjectForm, record_id: UUID | None) -> None:
        if form.record_id != record_id:
            form.show_record(record_id)
        else:
            form.refresh()
        form.setVisible(record_id is not None)
