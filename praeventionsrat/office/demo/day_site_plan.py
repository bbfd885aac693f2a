"""What else stands on Musterau's market square: stage, rescue path, first aid, trees."""

from uuid import UUID

from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.stands.planning import draw_object, edit_object, lay_plan
from praeventionsrat.prevention_day.stands.records import (
    PlanObjectFields,
    PlanObjectKind,
    SitePlanFields,
)

Kind = PlanObjectKind
AREA = SitePlanFields(width_cm=4000, depth_cm=2600)
DRAWN = (  # kind, words, middle, width and depth
    (Kind.RESCUE_PATH, "Rettungsweg 3,5 m", (2000, 1350), (4000, 350)),
    (Kind.STAGE, "Bühne Marktplatz", (3500, 2150), (700, 500)),
    (Kind.SEATING, "Sitzplätze", (2600, 2150), (800, 600)),
    (Kind.FIRST_AID, "", (1700, 2250), (300, 300)),
    (Kind.INFORMATION, "", (1300, 600), (300, 300)),
    (Kind.POWER, "Verteiler West", (350, 1050), (100, 60)),
    (Kind.POWER, "Verteiler Ost", (3650, 1050), (100, 60)),
    (Kind.TREE, "Linde", (1800, 300), (300, 300)),
    (Kind.TOILET, "WC im Rathaus", (250, 2400), (400, 200)),
)


def draw_site(work: Work, venue_id: UUID) -> None:
    """Lay the plan of the market square out."""
    lay_plan(work, venue_id, AREA)
    for kind, words, (x, y), (width, depth) in DRAWN:
        made = draw_object(work, venue_id, kind)
        fields = PlanObjectFields(
            kind=kind, label=words, x_cm=x, y_cm=y, width_cm=width, depth_cm=depth
        )
        edit_object(work, made, fields)
