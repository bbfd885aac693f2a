"""The circuits of a place, line by line, and the line that adds one."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.records import PowerCircuit, PowerCircuitFields
from praeventionsrat.prevention_day.programme.venues import (
    add_circuit,
    edit_circuit,
    remove_circuit,
)
from ui.contacts.owned_forms import Owner
from ui.context import AppContext
from ui.measures.lines import MeasureLines
from ui.parts.cards import button, label, row, tool
from ui.parts.fields import NumberField
from ui.parts.record_form import RecordForm, Source

WATTS, MOST_WATTS, USUAL_WATTS = 110, 1_000_000, 3680


class CircuitForm(RecordForm[PowerCircuitFields]):
    """One circuit and what it bears."""

    def __init__(self, context: AppContext) -> None:
        source = Source(
            PowerCircuitFields, _circuit, edit_circuit, "Stromkreis ändern", "power_circuit",
            careful=False,
        )  # fmt: skip
        super().__init__(context, source)
        self.name = QLineEdit()
        self.watts = NumberField(self.tr("Watt"), most=MOST_WATTS)
        self.away = tool("close", self.tr("Stromkreis entfernen"), self.delete)
        self.name.setAccessibleName(self.tr("Bezeichnung des Stromkreises"))
        complaints = (
            self.binder.bind_line("name", self.name),
            self.binder.bind_number("watts", self.watts),
        )
        self.watts.setFixedWidth(WATTS)
        line = row(self.name, self.watts, label(self.tr("Watt"), "dim"), self.away)
        line.setStretch(0, 1)
        self.form.add(line)
        for complaint in complaints:
            self.form.add(complaint)

    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts."""
        return [self.name, self.watts, self.away]

    def delete(self) -> None:
        """Take it away."""
        if self.record_id is not None:
            self.autosave.forget()
            words = self.tr("Stromkreis entfernt")
            self.context.operations.perform(words, remove_circuit, self.record_id)
            self.context.notify.undo_offer(words)


class Circuits(MeasureLines):
    """All circuits of a place."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "power_circuit", _circuits, lambda: CircuitForm(context))
        self.add = button(self.tr("Stromkreis hinzufügen"), self.take, symbol="add", part="link")
        self.foot.addLayout(row(self.add, None))

    def tail(self) -> Sequence[QWidget]:
        """Override."""
        return [self.add]

    def take(self) -> None:
        """One more, named by its number, with what a usual socket bears."""
        venue_id: Any = (self.owner or {}).get("venue_id")
        if venue_id is None or not self.flush():
            return
        name = self.tr("Stromkreis {n}").format(n=len(self.forms) + 1)
        fields = PowerCircuitFields(name=name, watts=USUAL_WATTS)
        try:
            said = self.tr("Stromkreis hinzufügen")
            self.context.operations.attempt(said, add_circuit, venue_id, fields)
        except UserError as err:
            self.context.notify.error(str(err))
            return
        self.forms[-1].name.setFocus()
        self.forms[-1].name.selectAll()


def _circuit(work: Work, circuit_id: UUID) -> PowerCircuit | None:
    return work.power_circuits.find(circuit_id)


def _circuits(work: Work, owner: Owner) -> Sequence[UUID]:
    found = work.power_circuits.where(**owner)
    return [one.id for one in sorted(found, key=lambda one: (one.position, one.id))]
