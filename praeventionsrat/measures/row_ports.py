"""What lists of measures ask of the store: frozen lines, read by one question for thousands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from praeventionsrat.measures.records import Light, Measure, MeasureState


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One line of a list of measures."""

    id: UUID
    number: str
    title: str
    state: MeasureState
    light: Light
    light_reason: str
    person_id: UUID | None
    person: str
    organization_id: UUID | None
    organization: str
    district_id: UUID | None
    district: str
    field_id: UUID | None
    field: str
    field_place: int
    """Where its field of action stands among the fields."""
    place: str
    starts_on: date | None
    ends_on: date | None
    parent_id: UUID | None
    report_months: int
    follow_up_on: date | None
    began_on: date
    """Its beginning, or since when it is on record."""
    last_report_on: date | None
    milestone: str
    """The open one that is due next."""
    milestone_on: date | None
    keywords: str
    """Topics and target groups, one after the other."""
    pledges: int
    resolutions: int
    plan_ids: frozenset[UUID]
    """Plans that promise it, or whose field of action it belongs to."""
    progress: int | None
    is_overdue: bool
    """Its end or its next milestone has passed."""
    report_overdue: bool
    """Its Sachstand should have been there by now."""

    @property
    def owner(self) -> str:
        """Federführung in one line."""
        return ", ".join(name for name in (self.person, self.organization) if name)

    @property
    def due_on(self) -> date | None:
        """What comes first: its next milestone, or its end."""
        days = [day for day in (self.milestone_on, self.ends_on) if day is not None]
        return min(days, default=None)


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """A milestone as a timeline shows it."""

    id: UUID
    measure_id: UUID
    title: str
    starts_on: date | None
    due_on: date | None
    done_on: date | None


class Measures(Repository["Measure"], Protocol):
    """The measures, and their lists."""

    def rows(self, today: date) -> Sequence[MeasureRow]:
        """Every measure that is not in the Papierkorb, by number."""
        ...

    def read_ahead(self) -> object:
        """What belongs to measures, read and kept before anybody asks for the list."""
        ...

    def milestone_rows(self) -> Sequence[MilestoneRow]:
        """Their milestones with a day, by measure and day."""
        ...

    def milestone_links(self) -> Sequence[tuple[UUID, UUID]]:
        """Which milestone comes only after which: the later one first."""
        ...
