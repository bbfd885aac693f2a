"""All SQL about budgets, sponsors and the press."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ScalarSelect, func, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.prevention_day.money.records import BudgetItem, PressItem, Sponsor
from praeventionsrat.prevention_day.money.rows import BudgetRow, PressRow, SponsorRow
from praeventionsrat.prevention_day.tasks.records import EventAttachment


class BudgetItemRepository(Repository[BudgetItem]):
    """What a day costs and who pays."""

    record = BudgetItem
    missing = "Dieser Posten wurde inzwischen gelöscht."

    def rows(self, event_id: UUID) -> Sequence[BudgetRow]:
        """Every line, expenses first; what applications bring is not looked up."""
        one = BudgetItem
        query = (
            select(
                *(col(one.id), col(one.title), col(one.side), col(one.category)),
                *(col(one.planned_cents), col(one.actual_cents), col(one.offered_cents)),
                *(col(one.paid_on), col(one.receipt), func.coalesce(Organization.name, "")),
                *(col(one.application_id), col(one.note)),
                _files(EventAttachment.budget_item_id, one),
            )
            .outerjoin(Organization, col(Organization.id) == col(one.organization_id))
            .where(col(one.prevention_day_id) == event_id)
            .order_by(col(one.side), col(one.position), col(one.id))
        )
        return [BudgetRow(*line) for line in self.session.execute(query)]


class SponsorRepository(Repository[Sponsor]):
    """Who gives something."""

    record = Sponsor
    missing = "Dieser Sponsor wurde inzwischen gelöscht."

    def rows(self, event_id: UUID) -> Sequence[SponsorRow]:
        """Every sponsor as they were put."""
        one = Sponsor
        query = (
            select(
                *(col(one.id), col(one.name), col(one.kind), col(one.gift)),
                *(col(one.value_cents), col(one.promised_on), col(one.received_on)),
                *(col(one.in_return), col(one.thanked_on), col(one.note)),
            )
            .where(col(one.prevention_day_id) == event_id)
            .order_by(col(one.position), col(one.id))
        )
        return [SponsorRow(*line) for line in self.session.execute(query)]


class PressItemRepository(Repository[PressItem]):
    """What goes to the press and comes from it."""

    record = PressItem
    missing = "Dieser Presseeintrag wurde inzwischen gelöscht."

    def rows(self, event_id: UUID) -> Sequence[PressRow]:
        """Every entry, the latest first, those without a day on top."""
        one = PressItem
        names = func.trim(col(Person.given_name) + " " + col(Person.family_name))
        query = (
            select(
                *(col(one.id), col(one.kind), col(one.medium), func.coalesce(names, "")),
                *(col(one.title), col(one.happened_on), col(one.page), col(one.website)),
                *(col(one.comes_to_day), col(one.note)),
                _files(EventAttachment.press_item_id, one),
                *(col(one.person_id), col(one.organization_id)),
            )
            .outerjoin(Person, col(Person.id) == col(one.person_id))
            .where(col(one.prevention_day_id) == event_id)
            .order_by(col(one.happened_on).desc().nulls_first(), col(one.position), col(one.id))
        )
        return [PressRow(*line) for line in self.session.execute(query)]


class Paying:
    """The part of a transaction that keeps budgets."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.budget_items = BudgetItemRepository(session)
        self.sponsors = SponsorRepository(session)
        self.press_items = PressItemRepository(session)


def _files(column: Any, record: Any) -> ScalarSelect[int]:
    query = select(func.count()).where(col(column) == col(record.id)).correlate(record)
    return query.scalar_subquery()
