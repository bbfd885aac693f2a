"""What is said about stands."""

from collections.abc import Mapping

from praeventionsrat.prevention_day.stands.records import PlanObjectKind, StandState

STAND_STATES: Mapping[StandState, str] = {
    StandState.ASKED: "angefragt",
    StandState.REGISTERED: "angemeldet",
    StandState.INCOMPLETE: "Unterlagen fehlen",
    StandState.WAITING: "Warteliste",
    StandState.CONFIRMED: "bestätigt",
    StandState.DECLINED: "abgesagt",
}
OBJECT_KINDS: Mapping[PlanObjectKind, str] = {
    PlanObjectKind.STAGE: "Bühne",
    PlanObjectKind.BUILDING: "Gebäude",
    PlanObjectKind.TREE: "Baum",
    PlanObjectKind.WATER: "Wasseranschluss",
    PlanObjectKind.POWER: "Verteilerkasten",
    PlanObjectKind.TOILET: "Toilette",
    PlanObjectKind.FIRST_AID: "Erste Hilfe",
    PlanObjectKind.EXIT: "Ausgang",
    PlanObjectKind.RESCUE_PATH: "Rettungsweg",
    PlanObjectKind.INFORMATION: "Information",
    PlanObjectKind.SEATING: "Sitzplätze",
    PlanObjectKind.OTHER: "Sonstiges",
}


def metres(centimetres: int) -> str:
    """„3“, „7,2“, „0,75“: centimetres as metres."""
    whole, rest = divmod(abs(centimetres), 100)
    tail = f",{rest:02}".rstrip("0") if rest else ""
    return f"{'−' if centimetres < 0 else ''}{whole}{tail}"


def size_told(width_cm: int, depth_cm: int) -> str:
    """„3 × 6 m“."""
    return f"{metres(width_cm)} × {metres(depth_cm)} m"


def power_told(watts: int) -> str:
    """„500 W“, „3,5 kW“; a dash without any."""
    if not watts:
        return "–"
    if watts < 1000:
        return f"{watts} W"
    return f"{watts / 1000:.2f}".rstrip("0").rstrip(".").replace(".", ",") + " kW"
