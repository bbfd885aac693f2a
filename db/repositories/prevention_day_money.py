"""All SQL about budgets, sponsors and the press."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.prevention_day.money.records import BudgetItem, PressItem, Sponsor


class BudgetItemRepository(Repository[BudgetItem]):
    """What a day costs and who pays."""

    record = BudgetItem
    missing = "Dieser Posten wurde inzwischen gelöscht."


class SponsorRepository(Repository[Sponsor]):
    """Who gives something."""

    record = Sponsor
    missing = "Dieser Sponsor wurde inzwischen gelöscht."


class PressItemRepository(Repository[PressItem]):
    """What goes to the press and comes from it."""

    record = PressItem
    missing = "Dieser Presseeintrag wurde inzwischen gelöscht."


class Paying:
    """The part of a transaction that keeps budgets."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.budget_items = BudgetItemRepository(session)
        self.sponsors = SponsorRepository(session)
        self.press_items = PressItemRepository(session)
