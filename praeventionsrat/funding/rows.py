"""Lines that lists of programmes and applications are made of."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.funding.records import ApplicationState, FundingSide
from praeventionsrat.funding.windows import Window, proof_due, window


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """Points of one member for one application by one criterion."""

    application_id: UUID
    criterion_id: UUID
    person_id: UUID
    points: float


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """One line of the list of programmes."""

    id: UUID
    title: str
    side: FundingSide
    funder: str
    opens_on: date | None
    closes_on: date | None
    is_yearly: bool
    budget_cents: int | None
    applications: int
    granted_cents: int

    def window(self, today: date) -> Window:
        """When one may apply."""
        return window(self.opens_on, self.closes_on, today, is_yearly=self.is_yearly)


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """One line of the list of applications."""

    id: UUID
    programme_id: UUID
    programme: str
    side: FundingSide
    number: str
    title: str
    applicant: str
    state: ApplicationState
    submitted_on: date | None
    requested_cents: int
    granted_cents: int | None
    paid_cents: int
    """What was paid less what came back."""
    ends_on: date | None
    proof_months: int
    proof_due_on: date | None
    proof_on: date | None

    @property
    def needs_proof_on(self) -> date | None:
        """Last day of the proof of use that is still missing."""
        if self.state is not ApplicationState.GRANTED or self.proof_on is not None:
            return None
        return proof_due(self.proof_due_on, self.ends_on, self.proof_months)
