"""Posten, Sponsor, Presseeintrag; all amounts are cents."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.prevention_day.records import MOST_CENTS, NOTE, TEXT, TITLE
from praeventionsrat.records import Fields, Line, Prose, Record, text_enum


class MoneySide(StrEnum):
    """Which side of the budget."""

    EXPENSE = "expense"
    INCOME = "income"


class BudgetItemFields(Fields):
    """What is typed about a line of the budget."""

    title: Line = Field(min_length=1, max_length=TITLE)
    side: MoneySide = Field(default=MoneySide.EXPENSE, sa_type=text_enum(MoneySide))
    category: Line = Field(default="", max_length=TITLE)
    """Kostenstelle: „Technik“, „Druck“."""
    planned_cents: int = Field(default=0, ge=0, le=MOST_CENTS)
    actual_cents: int | None = Field(default=None, ge=0, le=MOST_CENTS)
    """Empty: not yet known; 0: it cost nothing."""
    offered_cents: int | None = Field(default=None, ge=0, le=MOST_CENTS)
    """Angebot."""
    paid_on: date | None = None
    receipt: Line = Field(default="", max_length=TITLE)
    """Belegnummer."""
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    """Who is paid, or pays."""
    application_id: UUID | None = Field(
        default=None, foreign_key="funding_application.id", index=True, ondelete="SET NULL"
    )
    """Förderantrag the money comes from."""
    note: Line = Field(default="", max_length=NOTE)


class BudgetItem(BudgetItemFields, Record, table=True):
    """Posten of the budget of a prevention day."""

    __tablename__ = "budget_item"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0


class SponsorKind(StrEnum):
    """What a sponsor gives."""

    MONEY = "money"
    IN_KIND = "in_kind"
    """Sachleistung."""
    SERVICE = "service"


class SponsorFields(Fields):
    """What is typed about a sponsor."""

    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    name: Line = Field(default="", max_length=TITLE)
    """Filled from the contact and kept when that goes."""
    kind: SponsorKind = Field(default=SponsorKind.MONEY, sa_type=text_enum(SponsorKind))
    gift: Line = Field(default="", max_length=NOTE)
    """„40 Bierzeltgarnituren“."""
    value_cents: int = Field(default=0, ge=0, le=MOST_CENTS)
    """Money, or what the gift is worth."""
    promised_on: date | None = None
    received_on: date | None = None
    in_return: Line = Field(default="", max_length=NOTE)
    """Gegenleistung: „Logo auf dem Plakat“."""
    note: Line = Field(default="", max_length=NOTE)


class Sponsor(SponsorFields, Record, table=True):
    """Sponsor and what it gives."""

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0
    thanked_on: date | None = None


class PressKind(StrEnum):
    """What kind of entry it is."""

    INVITATION = "invitation"
    RELEASE = "release"
    """Pressemitteilung."""
    ENQUIRY = "enquiry"
    REPORT = "report"
    """It appeared: newspaper, radio, television, Internet."""
    POST = "post"
    """Own or others' post in social media."""


class PressItemFields(Fields):
    """What is typed about an entry of the press list."""

    kind: PressKind = Field(default=PressKind.RELEASE, sa_type=text_enum(PressKind))
    medium: Line = Field(default="", max_length=TITLE)
    """„Musterauer Anzeiger“."""
    organization_id: UUID | None = Field(
        default=None, foreign_key="organization.id", index=True, ondelete="SET NULL"
    )
    person_id: UUID | None = Field(
        default=None, foreign_key="person.id", index=True, ondelete="SET NULL"
    )
    """Who writes there."""
    title: Line = Field(default="", max_length=TITLE)
    """Headline."""
    happened_on: date | None = None
    page: Line = Field(default="", max_length=60)
    website: Line = Field(default="", max_length=NOTE)
    comes_to_day: bool = False
    """Has announced to come."""
    note: Prose = Field(default="", max_length=TEXT)


class PressItem(PressItemFields, Record, table=True):
    """Presseeintrag: sent, asked, appeared."""

    __tablename__ = "press_item"

    prevention_day_id: UUID = Field(foreign_key="prevention_day.id", index=True, ondelete="CASCADE")
    position: int = 0
