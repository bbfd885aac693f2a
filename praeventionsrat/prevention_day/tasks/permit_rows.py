"""Permits as lists show them, and what is urgent about one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.german import count, day
from praeventionsrat.prevention_day.tasks.records import PermitState

ANSWER_DAYS = 14
"""So long before the event every answer should be there."""


@dataclass(frozen=True, slots=True)
class PermitRow:
    """A permit as one line."""

    id: UUID
    title: str
    authority: str
    responsible: str
    state: PermitState
    apply_until: date | None
    applied_on: date | None
    granted_on: date | None
    reference: str
    conditions: str
    fee_cents: int | None
    files: int

    @property
    def condition_list(self) -> Sequence[str]:
        """The conditions, one a line."""
        return conditions_of(self.conditions)


def conditions_of(text: str) -> Sequence[str]:
    """The conditions of a permit: one line each, bullets taken off."""
    lines = (one.strip().lstrip("-–•*").strip() for one in text.splitlines())
    return [one for one in lines if one]


def is_too_late(row: PermitRow, today: date) -> bool:
    """Whether the last day to apply has passed and nobody has applied."""
    is_open = row.state is PermitState.NEEDED
    return is_open and row.apply_until is not None and row.apply_until < today


def permit_warning(row: PermitRow, first_day: date | None, today: date) -> str:
    """What is urgent about a permit, and what to do; empty if nothing is."""
    if row.state is PermitState.REFUSED:
        return "Abgelehnt: Bitte umplanen, oder mit geänderten Angaben neu beantragen."
    if is_too_late(row, today) and row.apply_until:
        ago = count((today - row.apply_until).days, "Tag", "Tagen")
        return f"Die Antragsfrist ist seit {ago} vorbei: Bitte heute noch bei der Stelle anrufen."
    left = (first_day - today).days if first_day else None
    is_near = left is not None and 0 <= left <= ANSWER_DAYS
    if row.state is PermitState.APPLIED and is_near and first_day:
        return (
            f"Noch nicht erteilt, die Veranstaltung beginnt am {day(first_day)}: Bitte nachfragen."
        )
    if row.state is PermitState.NEEDED and row.apply_until is None:
        return "Noch ohne Antragsfrist: Bitte eintragen, bis wann zu beantragen ist."
    return ""
