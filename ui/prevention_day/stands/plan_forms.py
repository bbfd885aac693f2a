"""What is chosen on the plan, in figures: where it stands, and what it is."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.planning import PlaceFields, edit_object, edit_place
from praeventionsrat.prevention_day.stands.records import (
    PlanObject,
    PlanObjectFields,
    PlanObjectKind,
    Stand,
)
from praeventionsrat.prevention_day.stands.siteplan import CircuitRow
from praeventionsrat.prevention_day.stands.words import OBJECT_KINDS, power_told
from ui.context import AppContext
from ui.parts.fields import ChoiceBox, NumberField
from ui.parts.forms import field
from ui.parts.money_field import bind_parsed
from ui.parts.record_form import RecordForm, Source
from ui.prevention_day.stands.stand_form import MetresField

LAST_DEGREE = 359


class PlaceForm(RecordForm[PlaceFields]):
    """Where a stand stands and what it is plugged into."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(PlaceFields, _stand, edit_place, "Stand verschieben", "plan", careful=False)
        super().__init__(context, source, parent)
        self.across, self.down = MetresField(), MetresField()
        self.degrees, self.circuit = NumberField(most=LAST_DEGREE), ChoiceBox()
        bind = self.binder
        self.form.add(
            field(self.tr("von links (m)"), self.across, bind_parsed(bind, "x_cm", self.across, 0)),
            field(self.tr("von oben (m)"), self.down, bind_parsed(bind, "y_cm", self.down, 0)),
            field(
                self.tr("gedreht (°)"),
                self.degrees,
                bind_parsed(bind, "turned_degrees", self.degrees, 0),
            ),
        )
        plugged = bind.bind(
            "circuit_id", self.circuit, self.circuit.value, self.circuit.set_value,
            self.circuit.activated,
        )  # fmt: skip
        self.form.add(field(self.tr("Stromkreis"), self.circuit, plugged))

    def offer(self, circuits: Sequence[CircuitRow]) -> None:
        """Offer the circuits of the place, each with what is left of it."""
        options: list[tuple[Any, str]] = [(None, self.tr("keiner"))]
        told = self.tr("{name} ({used} von {watts})")
        options += [
            (
                one.id,
                told.format(name=one.name, used=power_told(one.used), watts=power_told(one.watts)),
            )
            for one in circuits
        ]
        self.circuit.set_options(options)


class ObjectForm(RecordForm[PlanObjectFields]):
    """Something drawn beside the stands."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            PlanObjectFields, _object, edit_object, "Objekt ändern", "plan", careful=False
        )
        super().__init__(context, source, parent)
        self.kind, self.words = ChoiceBox(), QLineEdit()
        self.degrees = NumberField(most=LAST_DEGREE)
        self.sizes = {name: MetresField() for name in ("width_cm", "depth_cm", "x_cm", "y_cm")}
        bind = self.binder
        kinds = bind.bind_choice("kind", self.kind, OBJECT_KINDS, list(PlanObjectKind))
        self.form.add(field(self.tr("Art"), self.kind, kinds))
        self.form.add(
            field(self.tr("Beschriftung"), self.words, bind.bind_line("label", self.words))
        )
        titles = (
            self.tr("Breite (m)"),
            self.tr("Tiefe (m)"),
            self.tr("von links (m)"),
            self.tr("von oben (m)"),
        )
        lines = [
            field(title, edit, bind_parsed(bind, name, edit, 0))
            for title, (name, edit) in zip(titles, self.sizes.items(), strict=True)
        ]
        turned = bind_parsed(bind, "turned_degrees", self.degrees, 0)
        self.form.add(*lines[:2])
        self.form.add(*lines[2:], field(self.tr("gedreht (°)"), self.degrees, turned))


def _stand(work: Work, stand_id: UUID) -> Stand | None:
    """A stand that is on a plan."""
    found = work.stands.find(stand_id)
    return found if found and found.venue_id and found.x_cm is not None else None


def _object(work: Work, object_id: UUID) -> PlanObject | None:
    return work.plan_objects.find(object_id)
