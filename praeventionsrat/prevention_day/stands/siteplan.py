"""The plan of one place as frozen values: what the window draws, checks and prints."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.geometry import Rectangle
from praeventionsrat.prevention_day.stands.records import (
    PlanObject,
    PlanObjectKind,
    SitePlan,
    SitePlanFields,
)
from praeventionsrat.prevention_day.stands.rows import StandRow
from praeventionsrat.prevention_day.stands.words import OBJECT_KINDS


@dataclass(frozen=True, slots=True)
class ObjectRow:
    """Something drawn beside the stands."""

    id: UUID
    kind: PlanObjectKind
    label: str
    area: Rectangle

    @property
    def name(self) -> str:
        """„Rettungsweg“, or what it was called."""
        return self.label or OBJECT_KINDS[self.kind]


@dataclass(frozen=True, slots=True)
class CircuitRow:
    """A circuit of the place, and what hangs on it."""

    id: UUID
    name: str
    watts: int
    used: int

    @property
    def share(self) -> int:
        """Per cent of what it bears."""
        return round(100 * self.used / self.watts) if self.watts else (100 if self.used else 0)


@dataclass(frozen=True)
class PlanView:
    """Everything about the plan of one place."""

    venue_id: UUID
    venue: str
    plan_id: UUID | None
    """Empty: nobody has laid it out yet."""
    fields: SitePlanFields
    file_name: str
    sha256: str | None
    """Of the picture below."""
    stands: tuple[StandRow, ...]
    """Those that stand here."""
    tray: tuple[StandRow, ...]
    """Those that come and stand nowhere yet."""
    objects: tuple[ObjectRow, ...]
    circuits: tuple[CircuitRow, ...]

    def stand(self, stand_id: UUID) -> StandRow | None:
        """One of the stands that stand here."""
        return next((one for one in self.stands if one.id == stand_id), None)

    def object(self, object_id: UUID) -> ObjectRow | None:
        """One of the things drawn."""
        return next((one for one in self.objects if one.id == object_id), None)


def area_of(row: StandRow) -> Rectangle:
    """What a stand that is placed takes up."""
    return Rectangle(row.x_cm or 0, row.y_cm or 0, row.width_cm, row.depth_cm, row.turned_degrees)


def plan_view(work: Work, venue_id: UUID) -> PlanView:
    """Read the plan of a place."""
    venue = work.venues.get(venue_id)
    plan = plan_of(work, venue_id)
    rows = work.stands.rows(venue.prevention_day_id)
    here = tuple(row for row in rows if row.venue_id == venue_id and row.is_placed)
    tray = tuple(row for row in rows if row.comes and not row.is_placed)
    names = SitePlanFields.model_fields
    return PlanView(
        venue_id=venue_id,
        venue=venue.name,
        plan_id=plan.id if plan else None,
        fields=SitePlanFields(**{name: getattr(plan, name) for name in names})
        if plan
        else SitePlanFields(),
        file_name=plan.file_name if plan else "",
        sha256=plan.sha256 if plan else None,
        stands=here,
        tray=tuple(sorted(tray, key=lambda row: row.venue_id != venue_id)),
        objects=_objects(work, plan),
        circuits=_circuits(work, venue_id, rows),
    )


def plan_of(work: Work, venue_id: UUID) -> SitePlan | None:
    """The plan of a place, if somebody has laid it out."""
    return next(iter(work.site_plans.where(venue_id=venue_id)), None)


def plan_picture(work: Work, venue_id: UUID) -> bytes:
    """The picture below the stands; nothing where there is none."""
    plan = plan_of(work, venue_id)
    return work.blobs.get(plan.sha256).content if plan and plan.sha256 else b""


def object_area(one: PlanObject) -> Rectangle:
    """What a drawn thing takes up."""
    return Rectangle(one.x_cm, one.y_cm, one.width_cm, one.depth_cm, one.turned_degrees)


def _objects(work: Work, plan: SitePlan | None) -> tuple[ObjectRow, ...]:
    if plan is None:
        return ()
    return tuple(
        ObjectRow(one.id, one.kind, one.label, object_area(one))
        for one in work.plan_objects.where(plan_id=plan.id)
    )


def _circuits(work: Work, venue_id: UUID, rows: Sequence[StandRow]) -> tuple[CircuitRow, ...]:
    used: dict[UUID, int] = {}
    for row in rows:
        if row.circuit_id is not None and row.comes:
            used[row.circuit_id] = used.get(row.circuit_id, 0) + row.power_watts
    return tuple(
        CircuitRow(one.id, one.name, one.watts, used.get(one.id, 0))
        for one in work.power_circuits.where(venue_id=venue_id)
    )
