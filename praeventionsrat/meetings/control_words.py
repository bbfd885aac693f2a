"""How the Beschlusskontrolle speaks: kinds, states and the traffic light, always in words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from praeventionsrat import german
from praeventionsrat.meetings.tracking import AssignmentKind, Progress
from praeventionsrat.meetings.tracking_ports import TrackedRow

KINDS = {
    AssignmentKind.RESOLUTION: "Beschluss",
    AssignmentKind.REVIEW: "Prüfauftrag",
    AssignmentKind.INQUIRY: "Anfrage",
}


class Light(StrEnum):
    """Traffic light: red not begun, yellow in progress, green done (DOMAIN 2.8)."""

    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"


LIGHTS = {
    Light.RED: "rot – nicht begonnen",
    Light.YELLOW: "gelb – in Umsetzung",
    Light.GREEN: "grün – umgesetzt",
}
STATES = {
    Light.RED: "nicht begonnen",
    Light.YELLOW: "in Umsetzung",
    Light.GREEN: "umgesetzt",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an assignment stands on a day."""

    light: Light
    is_overdue: bool


def standing_of(
    progress: Progress, due_on: date | None, done_on: date | None, on: date
) -> Standing:
    """The traffic light of a day; what was done later was still open on it."""
    if done_on is not None and done_on <= on:
        return Standing(Light.GREEN, is_overdue=False)
    light = Light.YELLOW if progress is Progress.IN_PROGRESS else Light.RED
    return Standing(light, is_overdue=due_on is not None and due_on < on)


def row_standing(row: TrackedRow, on: date) -> Standing:
    """The same for a line of the list."""
    return standing_of(row.progress, row.due_on, row.done_on, on)


def state_words(row: TrackedRow, on: date) -> str:
    """„gelb – in Umsetzung, überfällig seit 01.05.2026“."""
    found = row_standing(row, on)
    words = LIGHTS[found.light]
    if found.light is Light.GREEN:
        return f"{words} am {german.day(row.done_on)}"
    return f"{words}, überfällig seit {german.day(row.due_on)}" if found.is_overdue else words
