"""Plans made by hand, for the rules and the drawing."""

from uuid import uuid4

from praeventionsrat.prevention_day.stands.geometry import Rectangle
from praeventionsrat.prevention_day.stands.records import SitePlanFields, StandState
from praeventionsrat.prevention_day.stands.rows import StandRow
from praeventionsrat.prevention_day.stands.siteplan import CircuitRow, ObjectRow, PlanView

VENUE = uuid4()


def stand(number="A01", x=500, y=500, **more):
    values = {
        "id": uuid4(), "number": number, "exhibitor": f"Verein {number}", "organization_id": None,
        "contact_id": None, "contact_name": "", "email": "", "mobile_on_day": "", "width_cm": 300,
        "depth_cm": 300, "power_watts": 0, "needs_water": False, "needs_wifi": False,
        "table_count": 0, "chair_count": 0, "pinboard_count": 0, "vehicle": "",
        "vehicle_length_cm": None, "vehicle_width_cm": None, "is_loud": False,
        "wants_quiet": False, "topics": "", "activity": "", "liability_proved": True,
        "uses_reusables": False, "registered_on": None, "state": StandState.CONFIRMED,
        "venue_id": VENUE, "venue": "Marktplatz", "circuit_id": None, "circuit": "", "x_cm": x,
        "y_cm": y, "turned_degrees": 0, "checked_in_at": None, "thanked_on": None, "position": 0,
    }  # fmt: skip
    return StandRow(**{**values, **more})


def thing(kind, x=500, y=500, width=300, depth=300, label="", degrees=0):
    return ObjectRow(uuid4(), kind, label, Rectangle(x, y, width, depth, degrees))


def circuit(name="Kasten", watts=3680, used=0):
    return CircuitRow(uuid4(), name, watts, used)


def plan(*stands, objects=(), circuits=(), tray=(), **fields):
    return PlanView(
        venue_id=VENUE,
        venue="Marktplatz",
        plan_id=None,
        fields=SitePlanFields(**fields),
        file_name="",
        sha256=None,
        stands=tuple(stands),
        tray=tuple(tray),
        objects=tuple(objects),
        circuits=tuple(circuits),
    )
