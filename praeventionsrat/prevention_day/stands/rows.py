"""Stands as lists and the plan show them, and what they need together."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from praeventionsrat.german import count
from praeventionsrat.prevention_day.stands.records import StandState
from praeventionsrat.prevention_day.stands.words import power_told, size_told

OUT = {StandState.DECLINED, StandState.WAITING}
"""Neither needs a place nor power."""


@dataclass(frozen=True, slots=True)
class StandRow:
    """One stand as one line."""

    id: UUID
    number: str
    exhibitor: str
    organization_id: UUID | None
    contact_id: UUID | None
    contact_name: str
    email: str
    mobile_on_day: str
    width_cm: int
    depth_cm: int
    power_watts: int
    needs_water: bool
    needs_wifi: bool
    table_count: int
    chair_count: int
    pinboard_count: int
    vehicle: str
    vehicle_length_cm: int | None
    vehicle_width_cm: int | None
    is_loud: bool
    wants_quiet: bool
    topics: str
    activity: str
    liability_proved: bool
    uses_reusables: bool
    registered_on: date | None
    state: StandState
    venue_id: UUID | None
    venue: str
    circuit_id: UUID | None
    circuit: str
    x_cm: int | None
    y_cm: int | None
    turned_degrees: int
    checked_in_at: datetime | None
    thanked_on: date | None
    position: int

    @property
    def size(self) -> str:
        """„3 × 6 m“."""
        return size_told(self.width_cm, self.depth_cm)

    @property
    def name(self) -> str:
        """„A01 Polizeistation Musterau“."""
        return f"{self.number} {self.exhibitor}".strip()

    @property
    def comes(self) -> bool:
        """Whether it needs a place and whatever else."""
        return self.state not in OUT

    @property
    def is_placed(self) -> bool:
        """Whether it stands on a plan."""
        return self.venue_id is not None and self.x_cm is not None and self.y_cm is not None

    @property
    def lacks(self) -> str:
        """What is still missing of a stand that comes; empty: nothing."""
        if not self.comes:
            return ""
        missing = (
            ("Haftpflichtnachweis", self.liability_proved),
            ("Mobilnummer am Tag", bool(self.mobile_on_day)),
            ("Ansprechperson", bool(self.contact_name)),
        )
        return ", ".join(words for words, there in missing if not there)


@dataclass(frozen=True, slots=True)
class StandTotals:
    """What all stands that come need together."""

    stands: int
    watts: int
    tables: int
    chairs: int
    pinboards: int
    water: int
    wifi: int
    vehicles: int

    @property
    def told(self) -> str:
        """„5 Stände · 6,2 kW · 9 Tische · 2 Fahrzeuge“; only zeros are left out."""
        parts = (
            (self.stands, count(self.stands, "Stand", "Stände")),
            (self.watts, power_told(self.watts)),
            (self.tables, count(self.tables, "Tisch", "Tische")),
            (self.chairs, count(self.chairs, "Stuhl", "Stühle")),
            (self.pinboards, count(self.pinboards, "Stellwand", "Stellwände")),
            (self.water, f"{self.water} × Wasser"),
            (self.wifi, f"{self.wifi} × WLAN"),
            (self.vehicles, count(self.vehicles, "Fahrzeug", "Fahrzeuge")),
        )
        return " · ".join(words for number, words in parts if number)


def totals_of(rows: Iterable[StandRow]) -> StandTotals:
    """What the stands that come need together."""
    come = [row for row in rows if row.comes]
    return StandTotals(
        stands=len(come),
        watts=sum(row.power_watts for row in come),
        tables=sum(row.table_count for row in come),
        chairs=sum(row.chair_count for row in come),
        pinboards=sum(row.pinboard_count for row in come),
        water=sum(row.needs_water for row in come),
        wifi=sum(row.needs_wifi for row in come),
        vehicles=sum(bool(row.vehicle) for row in come),
    )
