"""Laying out the plan of a place: its size, its picture, what is drawn beside the stands."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.blobs import refuse_large
from praeventionsrat.errors import UserError
from praeventionsrat.files import safe_name
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.records import (
    LONGEST_CM,
    PlanObject,
    PlanObjectFields,
    PlanObjectKind,
    SitePlan,
    SitePlanFields,
)
from praeventionsrat.prevention_day.stands.siteplan import plan_of
from praeventionsrat.prevention_day.stands.usecases import place_stand, plug_in
from praeventionsrat.records import Fields


class PlaceFields(Fields):
    """Where a stand stands, as it is typed; ``venue_id`` stays."""

    x_cm: int = Field(default=0, ge=-LONGEST_CM, le=LONGEST_CM)
    y_cm: int = Field(default=0, ge=-LONGEST_CM, le=LONGEST_CM)
    turned_degrees: int = Field(default=0, ge=0, le=359)
    circuit_id: UUID | None = None


PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
NO_PICTURE = (
    "„{name}“ ist kein Bild, das hier gezeigt werden kann. Bitte nehmen Sie eine PNG- oder "
    "JPEG-Datei; aus einem PDF lässt sich ein Bildschirmfoto machen."
)
USUAL_SIZES = {
    PlanObjectKind.STAGE: (600, 400),
    PlanObjectKind.BUILDING: (1000, 800),
    PlanObjectKind.TREE: (300, 300),
    PlanObjectKind.WATER: (60, 60),
    PlanObjectKind.POWER: (100, 60),
    PlanObjectKind.TOILET: (250, 150),
    PlanObjectKind.FIRST_AID: (300, 300),
    PlanObjectKind.EXIT: (300, 60),
    PlanObjectKind.RESCUE_PATH: (1500, 350),
    PlanObjectKind.INFORMATION: (300, 300),
    PlanObjectKind.SEATING: (600, 400),
    PlanObjectKind.OTHER: (300, 300),
}
"""Width and depth in centimetres to begin with; 3.5 m is what a fire engine needs."""


def edit_place(work: Work, stand_id: UUID, fields: PlaceFields) -> None:
    """Replace what is typed about the place of a stand."""
    stand = work.stands.get(stand_id)
    plug_in(work, stand_id, fields.circuit_id)
    stand.x_cm, stand.y_cm = fields.x_cm, fields.y_cm
    stand.turned_degrees = fields.turned_degrees


def lay_plan(work: Work, venue_id: UUID, fields: SitePlanFields | None = None) -> UUID:
    """The plan of a place, made where there is none; ``fields`` give it another size."""
    work.venues.get(venue_id)
    plan = plan_of(work, venue_id)
    if plan is None:
        made = fields or SitePlanFields()
        plan = SitePlan.model_validate(made, update={"venue_id": venue_id})
        work.site_plans.add(plan)
    elif fields is not None:
        plan.sqlmodel_update(fields.model_dump())
    return plan.id


def put_picture(work: Work, venue_id: UUID, file_name: str, content: bytes) -> None:
    """Lay a picture below the stands; it is kept once whatever number of plans shows it."""
    refuse_large(len(content), file_name)
    if not content.startswith((PNG, JPEG)):
        raise UserError(NO_PICTURE.format(name=file_name))
    plan = work.site_plans.get(lay_plan(work, venue_id))
    plan.file_name, plan.sha256 = safe_name(file_name), work.blobs.put(content)


def take_picture_away(work: Work, venue_id: UUID) -> None:
    """Leave the area empty again."""
    plan = work.site_plans.get(lay_plan(work, venue_id))
    plan.file_name, plan.sha256 = "", None


def draw_object(work: Work, venue_id: UUID, kind: PlanObjectKind) -> UUID:
    """Put something into the middle of the plan, as large as such things are."""
    plan = work.site_plans.get(lay_plan(work, venue_id))
    drawn = work.plan_objects.where(plan_id=plan.id)
    width, depth = USUAL_SIZES[kind]
    fields = PlanObjectFields(
        kind=kind,
        x_cm=plan.width_cm // 2,
        y_cm=plan.depth_cm // 2,
        width_cm=min(width, plan.width_cm),
        depth_cm=min(depth, plan.depth_cm),
    )
    made = PlanObject.model_validate(fields, update={"plan_id": plan.id})
    made.position = 1 + max((one.position for one in drawn), default=-1)
    work.plan_objects.add(made)
    return made.id


def edit_object(work: Work, object_id: UUID, fields: PlanObjectFields) -> None:
    """Replace what is typed about a drawn thing."""
    work.plan_objects.get(object_id).sqlmodel_update(fields.model_dump())


def move_object(work: Work, object_id: UUID, x_cm: int, y_cm: int, turned_degrees: int) -> None:
    """Let it lie there."""
    one = work.plan_objects.get(object_id)
    one.x_cm, one.y_cm, one.turned_degrees = x_cm, y_cm, turned_degrees % 360


def erase_object(work: Work, object_id: UUID) -> None:
    """Take a drawn thing off the plan."""
    work.plan_objects.remove(work.plan_objects.get(object_id))


def place_all(work: Work, venue_id: UUID, stand_ids: Sequence[UUID]) -> None:
    """Set stands side by side along the upper edge, row after row, to be moved from there."""
    plan = work.site_plans.get(lay_plan(work, venue_id))
    gap = plan.grid_cm
    left, top, deepest = gap, gap, 0
    for stand_id in stand_ids:
        stand = work.stands.get(stand_id)
        if left > gap and left + stand.width_cm > plan.width_cm:
            left, top, deepest = gap, top + deepest + gap, 0
        place_stand(work, stand_id, venue_id, left + stand.width_cm // 2, top + stand.depth_cm // 2)
        left, deepest = left + stand.width_cm + gap, max(deepest, stand.depth_cm)
