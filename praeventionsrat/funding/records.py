"""Förderprogramm, Förderantrag, Bewertung, Zahlung; all amounts are cents."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record, text_enum

TITLE = 300
TEXT = 1_000_000
MOST_CENTS = 10**14


class FundingSide(StrEnum):
    """Who gives."""

    RECEIVED = "received"
    """The council applies there."""
    GIVEN = "given"
    """Others apply to the council (Lokaler Aktionsplan)."""


class FundingProgrammeFields(Fields):
    """What is typed about a programme."""

    title: Line = Field(min_length=1, max_length=TITLE)
    side: FundingSide = Field(default=FundingSide.RECEIVED, sa_type=text_enum(FundingSide))
    funder: Line = Field(default="", max_length=TITLE)
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    """Who gives the money, where on record."""
    committee_id: UUID | None = Field(
        default=None, foreign_key="committee.id", index=True, ondelete="SET NULL"
    )
    """Begleitausschuss: whose members score."""
    opens_on: date | None = None
    closes_on: date | None = None
    """Last day an application may come in (Posteingang)."""
    is_yearly: bool = False
    """The window comes again every year on the same days."""
    quota_percent: float | None = Field(default=None, gt=0, le=100)
    """At most this share of the costs is paid."""
    most_cents: int | None = Field(default=None, ge=0, le=MOST_CENTS)
    """At most this for one application."""
    own_percent: float | None = Field(default=None, ge=0, le=100)
    """At least this share of the costs is the applicant's own money."""
    needs_advice: bool = False
    """Nobody may apply without having been advised before."""
    budget_cents: int | None = Field(default=None, ge=0, le=MOST_CENTS)
    """What there is to give in all."""
    least_points: float | None = Field(default=None, ge=0)
    """Fewer points: no money."""
    proof_months: int = Field(default=6, ge=0, le=120)
    """The Verwendungsnachweis is due so many months after the project's end."""
    conditions: Prose = Field(default="", max_length=TEXT)
    """What must hold: one line each."""
    website: Line = Field(default="", max_length=TITLE)
    note: Prose = Field(default="", max_length=TEXT)


class FundingProgramme(FundingProgrammeFields, MainRecord, table=True):
    """Förderprogramm, Fonds."""

    __tablename__ = "funding_programme"

    def search_words(self) -> tuple[str, ...]:
        """Override: what a programme is looked for by."""
        return (self.title, self.funder, self.note)


class CriterionFields(Fields):
    """What is typed about a criterion."""

    name: Line = Field(min_length=1, max_length=TITLE)
    hint: Line = Field(default="", max_length=1000)
    most_points: int = Field(default=5, ge=1, le=1000)
    weight: int = Field(default=1, ge=1, le=100)


class Criterion(CriterionFields, Record, table=True):
    """Bewertungskriterium of a programme."""

    programme_id: UUID = Field(foreign_key="funding_programme.id", index=True, ondelete="CASCADE")
    position: int = 0


class ApplicationState(StrEnum):
    """How far an application has come."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    PROVED = "proved"
    """Verwendungsnachweis geprüft: closed."""


class FundingApplicationFields(Fields):
    """What is typed about an application."""

    title: Line = Field(min_length=1, max_length=TITLE)
    measure_id: UUID | None = Field(
        default=None, foreign_key="measure.id", index=True, ondelete="SET NULL"
    )
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    applicant: Line = Field(default="", max_length=TITLE)
    """Who applies, where it is nobody on record."""
    description: Prose = Field(default="", max_length=TEXT)
    submitted_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    """The project's time."""
    requested_cents: int = Field(default=0, ge=0, le=MOST_CENTS)
    advised_on: date | None = None
    """Day of the advice that some programmes ask for."""
    decided_on: date | None = None
    granted_cents: int | None = Field(default=None, ge=0, le=MOST_CENTS)
    decision_note: Prose = Field(default="", max_length=TEXT)
    """Auflagen, reasons."""
    resolution_id: UUID | None = Field(
        default=None, foreign_key="resolution.id", index=True, ondelete="SET NULL"
    )
    proof_due_on: date | None = None
    """Empty: computed from the end of the project."""
    proof_on: date | None = None
    """Day the Verwendungsnachweis went out or came in."""
    proof_note: Prose = Field(default="", max_length=TEXT)


class FundingApplication(FundingApplicationFields, MainRecord, table=True):
    """Förderantrag, of the council or to the council."""

    __tablename__ = "funding_application"

    programme_id: UUID = Field(foreign_key="funding_programme.id", index=True, ondelete="CASCADE")
    number: Line = Field(default="", max_length=60)
    state: ApplicationState = Field(
        default=ApplicationState.DRAFT, sa_type=text_enum(ApplicationState)
    )
    position: int = 0

    def search_words(self) -> tuple[str, ...]:
        """Override: what an application is looked for by."""
        return (self.title, self.number, self.applicant, self.description)


class BudgetSide(StrEnum):
    """Which side of the cost and finance plan."""

    COST = "cost"
    OWN = "own"
    OTHER = "other"
    """Money of third parties."""


class ApplicationCostFields(Fields):
    """What is typed about a line of the plan."""

    title: Line = Field(min_length=1, max_length=TITLE)
    side: BudgetSide = Field(default=BudgetSide.COST, sa_type=text_enum(BudgetSide))
    planned_cents: int = Field(default=0, ge=0, le=MOST_CENTS)
    actual_cents: int | None = Field(default=None, ge=0, le=MOST_CENTS)
    note: Line = Field(default="", max_length=1000)


class ApplicationCost(ApplicationCostFields, Record, table=True):
    """Posten of the Kosten- und Finanzierungsplan of an application."""

    __tablename__ = "application_cost"

    application_id: UUID = Field(
        foreign_key="funding_application.id", index=True, ondelete="CASCADE"
    )
    position: int = 0


class Score(Record, table=True):
    """Bewertung: points of a member for an application by a criterion."""

    application_id: UUID = Field(
        foreign_key="funding_application.id", index=True, ondelete="CASCADE"
    )
    criterion_id: UUID = Field(foreign_key="criterion.id", index=True, ondelete="CASCADE")
    person_id: UUID = Field(foreign_key="person.id", index=True, ondelete="CASCADE")
    points: float = Field(ge=0)


class ScoreRecusal(Record, table=True):
    """Befangenheit: a member does not score an application."""

    __tablename__ = "score_recusal"

    application_id: UUID = Field(
        foreign_key="funding_application.id", index=True, ondelete="CASCADE"
    )
    person_id: UUID = Field(foreign_key="person.id", index=True, ondelete="CASCADE")
    reason: Line = Field(default="", max_length=1000)


class PaymentKind(StrEnum):
    """Which way the money went."""

    PAID = "paid"
    RETURNED = "returned"


class PaymentFields(Fields):
    """What is typed about a payment."""

    kind: PaymentKind = Field(default=PaymentKind.PAID, sa_type=text_enum(PaymentKind))
    paid_on: date
    cents: int = Field(ge=1, le=MOST_CENTS)
    note: Line = Field(default="", max_length=1000)


class Payment(PaymentFields, Record, table=True):
    """Zahlung for an application."""

    application_id: UUID = Field(
        foreign_key="funding_application.id", index=True, ondelete="CASCADE"
    )
    position: int = 0
