"""How registrations are told."""

from collections.abc import Mapping
from datetime import time

from praeventionsrat.german import clock, count, day, oclock
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow, RegistrationRow

STATES: Mapping[RegistrationState, str] = {
    RegistrationState.CONFIRMED: "angemeldet",
    RegistrationState.WAITING: "Warteliste",
    RegistrationState.CANCELLED: "abgesagt",
}
ERASED = "gelöscht"
"""Stands in place of a name after the data were deleted."""
ANY_TIME = "ganz gleich wann"


def seats_told(row: ItemSeatsRow) -> str:
    """„14 von 20 · 3 auf der Warteliste“."""
    if row.seats is None:
        parts = [f"{row.confirmed} angemeldet"]
    else:
        parts = [f"{row.confirmed} von {row.seats}"]
    if row.over:
        parts.append(f"{row.over} zu viel")
    if row.waiting:
        parts.append(f"{row.waiting} auf der Warteliste")
    return " · ".join(parts)


def when_told(row: ItemSeatsRow) -> str:
    """„12.09.2026, 13:00, Marktplatz“."""
    parts = (day(row.held_on), clock(row.starts_at), row.venue)
    return ", ".join(part for part in parts if part)


def slot_told(slot_at: time | None, *, has_times: bool) -> str:
    """„13:20 Uhr“; who waits for any time says so."""
    if slot_at is not None:
        return oclock(slot_at)
    return ANY_TIME if has_times else ""


def state_told(row: RegistrationRow) -> str:
    """„angemeldet“, „nachgerückt am 03.09.2026“."""
    if row.state is RegistrationState.CONFIRMED and row.moved_up_on:
        return f"nachgerückt am {day(row.moved_up_on)}"
    return STATES[row.state]


def free_told(free: int | None) -> str:
    """„noch 3 Plätze“."""
    if free is None:
        return "ohne Begrenzung"
    return f"noch {count(free, 'Platz', 'Plätze')}" if free else "voll"
