"""Stand, Standplan and what is drawn on it; lengths are centimetres."""

from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.prevention_day.records import NOTE, TEXT, TITLE
from praeventionsrat.records import (
    Fields,
    Line,
    Prose,
    Record,
    Searchable,
    UtcDateTime,
    text_enum,
)

LONGEST_CM = 100_000
"""A kilometre: no square and no street section is longer."""


class StandState(StrEnum):
    """How far a registration of an exhibitor has come."""

    ASKED = "asked"
    REGISTERED = "registered"
    INCOMPLETE = "incomplete"
    """Unterlagen fehlen."""
    WAITING = "waiting"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


class StandFields(Fields):
    """What is typed about a stand."""

    number: Line = Field(default="", max_length=20)
    """„A01“."""
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    exhibitor: Line = Field(default="", max_length=TITLE)
    """Name as printed; filled from the contact and kept when that goes."""
    contact_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    contact_name: Line = Field(default="", max_length=TITLE)
    email: Line = Field(default="", max_length=TITLE)
    mobile_on_day: Line = Field(default="", max_length=100)
    width_cm: int = Field(default=300, ge=10, le=LONGEST_CM)
    depth_cm: int = Field(default=300, ge=10, le=LONGEST_CM)
    power_watts: int = Field(default=0, ge=0, le=1_000_000)
    needs_water: bool = False
    needs_wifi: bool = False
    table_count: int = Field(default=0, ge=0, le=1000)
    chair_count: int = Field(default=0, ge=0, le=10_000)
    pinboard_count: int = Field(default=0, ge=0, le=1000)
    vehicle: Line = Field(default="", max_length=TITLE)
    vehicle_length_cm: int | None = Field(default=None, ge=0, le=LONGEST_CM)
    vehicle_width_cm: int | None = Field(default=None, ge=0, le=LONGEST_CM)
    is_loud: bool = False
    wants_quiet: bool = False
    """A quiet place: counselling, victims' help."""
    topics: Line = Field(default="", max_length=NOTE)
    activity: Line = Field(default="", max_length=NOTE)
    liability_proved: bool = False
    uses_reusables: bool = False
    """Food and drink in reusable dishes only."""
    registered_on: date | None = None
    arrives_at: time | None = None
    note: Prose = Field(default="", max_length=TEXT)


class Stand(StandFields, Record, Searchable, table=True):
    """Stand of an exhibitor (Aussteller)."""

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    state: StandState = Field(default=StandState.REGISTERED, sa_type=text_enum(StandState))
    position: int = 0
    venue_id: UUID | None = Field(
        default=None, foreign_key="venue.id", index=True, ondelete="SET NULL"
    )
    circuit_id: UUID | None = Field(
        default=None, foreign_key="power_circuit.id", index=True, ondelete="SET NULL"
    )
    x_cm: int | None = None
    y_cm: int | None = None
    """Its middle on the plan of its place; empty: not yet placed."""
    turned_degrees: int = Field(default=0, ge=0, le=359)
    checked_in_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    thanked_on: date | None = None

    def search_words(self) -> tuple[str, ...]:
        """Override: what a stand is looked for by."""
        names = (self.exhibitor or self.number, self.number, self.contact_name)
        return (*names, self.topics, self.activity, self.note)


class SitePlanFields(Fields):
    """What is typed about the plan of a place."""

    width_cm: int = Field(default=4000, ge=100, le=LONGEST_CM)
    depth_cm: int = Field(default=3000, ge=100, le=LONGEST_CM)
    grid_cm: int = Field(default=50, ge=5, le=1000)
    quiet_cm: int = Field(default=1000, ge=0, le=LONGEST_CM)
    """Nearer than this a loud stand disturbs a quiet one."""


class SitePlan(SitePlanFields, Record, table=True):
    """Standplan of a place, drawn to scale."""

    __tablename__ = "site_plan"

    venue_id: UUID = Field(foreign_key="venue.id", index=True, ondelete="CASCADE")
    file_name: Line = Field(default="", max_length=255)
    sha256: str | None = Field(default=None, foreign_key="blob.sha256", index=True, max_length=64)
    """Picture below the stands, stretched over the whole plan."""


class PlanObjectKind(StrEnum):
    """What is drawn beside the stands."""

    STAGE = "stage"
    BUILDING = "building"
    TREE = "tree"
    WATER = "water"
    POWER = "power"
    """Verteilerkasten."""
    TOILET = "toilet"
    FIRST_AID = "first_aid"
    EXIT = "exit"
    RESCUE_PATH = "rescue_path"
    """Rettungsweg, Feuerwehrzufahrt: nothing may stand on it."""
    INFORMATION = "information"
    SEATING = "seating"
    OTHER = "other"


class PlanObjectFields(Fields):
    """What is typed about a drawn thing."""

    kind: PlanObjectKind = Field(default=PlanObjectKind.OTHER, sa_type=text_enum(PlanObjectKind))
    label: Line = Field(default="", max_length=TITLE)
    x_cm: int = 0
    y_cm: int = 0
    """Its middle."""
    width_cm: int = Field(default=300, ge=10, le=LONGEST_CM)
    depth_cm: int = Field(default=300, ge=10, le=LONGEST_CM)
    turned_degrees: int = Field(default=0, ge=0, le=359)


class PlanObject(PlanObjectFields, Record, table=True):
    """Objekt on the plan: stage, tree, rescue path."""

    __tablename__ = "plan_object"

    plan_id: UUID = Field(foreign_key="site_plan.id", index=True, ondelete="CASCADE")
    position: int = 0


class ExhibitorFeedbackFields(Fields):
    """What an exhibitor says afterwards; grades from 1 (very good) to 5."""

    grade: int | None = Field(default=None, ge=1, le=5)
    organisation_grade: int | None = Field(default=None, ge=1, le=5)
    place_grade: int | None = Field(default=None, ge=1, le=5)
    talks: int | None = Field(default=None, ge=0, le=100_000)
    """Conversations counted at the stand."""
    comes_again: bool | None = None
    comment: Prose = Field(default="", max_length=TEXT)


class ExhibitorFeedback(ExhibitorFeedbackFields, Record, table=True):
    """Rückmeldung of an exhibitor."""

    __tablename__ = "exhibitor_feedback"

    stand_id: UUID = Field(foreign_key="stand.id", index=True, ondelete="CASCADE")
    received_on: date | None = None
