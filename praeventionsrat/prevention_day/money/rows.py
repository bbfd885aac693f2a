"""Lines of the budget, sponsors and press entries as lists show them; all amounts are cents."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.funding.records import ApplicationState
from praeventionsrat.money import short_money
from praeventionsrat.prevention_day.money.records import MoneySide, PressKind, SponsorKind

ASKED = {ApplicationState.DRAFT, ApplicationState.SUBMITTED}
GIVEN = {ApplicationState.GRANTED, ApplicationState.PROVED}


@dataclass(frozen=True, slots=True)
class Grant:
    """What an application to a funder brings; read where it is kept, never typed again."""

    id: UUID
    title: str
    state: ApplicationState
    requested: int
    granted: int | None
    paid: int
    """What was paid less what came back."""

    @property
    def planned(self) -> int:
        """What may be counted on: granted, as long as undecided what is asked for."""
        if self.state in GIVEN:
            return self.requested if self.granted is None else self.granted
        return self.requested if self.state in ASKED else 0

    @property
    def told(self) -> str:
        """„bewilligt 2.500 €, ausgezahlt 1.000 €“."""
        if self.state in GIVEN:
            words = f"bewilligt {short_money(self.planned)}"
        elif self.state in ASKED:
            words = f"beantragt {short_money(self.requested)}, noch nicht bewilligt"
        else:
            words = "nicht bewilligt"
        return f"{words}, ausgezahlt {short_money(self.paid)}" if self.paid else words


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """One line of the budget."""

    id: UUID
    title: str
    side: MoneySide
    category: str
    typed_planned: int
    typed_actual: int | None
    offered: int | None
    paid_on: date | None
    receipt: str
    partner: str
    """Who is paid, or pays."""
    application_id: UUID | None
    note: str
    files: int
    grant: Grant | None = None

    @property
    def planned(self) -> int:
        """As typed, or as the application says."""
        return self.typed_planned if self.grant is None else self.grant.planned

    @property
    def actual(self) -> int | None:
        """As typed, or as the application was paid; None while nobody knows."""
        if self.grant is None:
            return self.typed_actual
        return self.grant.paid or None

    @property
    def expected(self) -> int:
        """What it comes to as far as one knows: the bill, else the offer, else the plan."""
        if self.actual is not None:
            return max(self.actual, self.planned) if self.grant is not None else self.actual
        return self.planned if self.offered is None else self.offered

    @property
    def is_open(self) -> bool:
        """Whether money is still to flow."""
        return self.actual is None or self.expected > self.actual

    @property
    def beyond(self) -> int:
        """How much an expense is, or will be, above its plan."""
        if self.side is not MoneySide.EXPENSE:
            return 0
        return max(self.expected - self.planned, 0)


@dataclass(frozen=True, slots=True)
class SponsorRow:
    """One sponsor and what it gives."""

    id: UUID
    name: str
    kind: SponsorKind
    gift: str
    value: int
    promised_on: date | None
    received_on: date | None
    in_return: str
    thanked_on: date | None
    note: str

    @property
    def is_certain(self) -> bool:
        """Whether it counts: promised or already there."""
        return self.promised_on is not None or self.received_on is not None

    @property
    def is_money(self) -> bool:
        """Whether it is cash rather than a gift in kind or a service."""
        return self.kind is SponsorKind.MONEY


@dataclass(frozen=True, slots=True)
class PressRow:
    """One entry of the press list."""

    id: UUID
    kind: PressKind
    medium: str
    person: str
    title: str
    happened_on: date | None
    page: str
    website: str
    comes_to_day: bool
    note: str
    files: int
    person_id: UUID | None
    organization_id: UUID | None
