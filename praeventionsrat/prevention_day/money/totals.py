"""What a budget comes to: plan, what is known, what is to be expected; gifts in kind apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from praeventionsrat.german import sort_key
from praeventionsrat.money import money, short_money
from praeventionsrat.prevention_day.money.records import MoneySide
from praeventionsrat.prevention_day.money.rows import BudgetRow, SponsorRow

SPONSORS = "Sponsoren"
NO_CATEGORY = "ohne Kostenstelle"


@dataclass(frozen=True, slots=True)
class Sum:
    """One side, or one category of it."""

    planned: int = 0
    actual: int = 0
    """Of the lines whose amount is known."""
    expected: int = 0
    """Known amounts, and for the others the offer or the plan."""
    open: int = 0
    """What is still to be paid, or to come in."""

    def __add__(self, other: "Sum") -> "Sum":
        """Both together."""
        return Sum(
            self.planned + other.planned,
            self.actual + other.actual,
            self.expected + other.expected,
            self.open + other.open,
        )


@dataclass(frozen=True, slots=True)
class CategorySum:
    """What a Kostenstelle comes to."""

    side: MoneySide
    name: str
    sum: Sum


@dataclass(frozen=True, slots=True)
class Totals:
    """The whole budget in figures."""

    expense: Sum
    income: Sum
    """Grants and money of sponsors among it."""
    sponsors: Sum
    """Of the income what sponsors give in money."""
    in_kind: int
    """Value of gifts and services: on both sides, and never cash."""
    categories: tuple[CategorySum, ...]
    beyond: tuple[BudgetRow, ...]
    """Expenses above their plan."""

    @property
    def planned_balance(self) -> int:
        """What is left by plan; negative where money is missing."""
        return self.income.planned - self.expense.planned

    @property
    def actual_balance(self) -> int:
        """What is left of what is known."""
        return self.income.actual - self.expense.actual

    @property
    def expected_balance(self) -> int:
        """What will be left."""
        return self.income.expected - self.expense.expected


def line_sum(row: BudgetRow) -> Sum:
    """What one line adds."""
    actual = row.actual or 0
    return Sum(row.planned, actual, row.expected, row.expected - actual)


def sponsor_sum(row: SponsorRow) -> Sum:
    """What a gift of money adds: nothing before it is promised."""
    if not row.is_money or not row.is_certain:
        return Sum()
    came = row.value if row.received_on is not None else 0
    return Sum(row.value, came, row.value, row.value - came)


def totals(rows: Sequence[BudgetRow], sponsors: Iterable[SponsorRow]) -> Totals:
    """Add it all up."""
    given = tuple(sponsors)
    cash = sum((sponsor_sum(one) for one in given), Sum())
    sides = {
        side: sum((line_sum(row) for row in rows if row.side is side), Sum()) for side in MoneySide
    }
    return Totals(
        expense=sides[MoneySide.EXPENSE],
        income=sides[MoneySide.INCOME] + cash,
        sponsors=cash,
        in_kind=sum(one.value for one in given if not one.is_money and one.is_certain),
        categories=_categories(rows, cash),
        beyond=tuple(row for row in rows if row.beyond),
    )


def above_plan(row: BudgetRow) -> str:
    """„Bühne: 120,00 € über dem Plan von 400 €“; empty where it keeps to it."""
    if not row.beyond:
        return ""
    if not row.planned:
        return f"„{row.title}“ war nicht geplant: {short_money(row.expected)}."
    plan = short_money(row.planned)
    return f"„{row.title}“ liegt {short_money(row.beyond)} über dem Plan von {plan}."


def balance_told(cents: int) -> str:
    """„Es fehlen 120,00 €“, „Es bleiben 80,00 €“, „ausgeglichen“."""
    if cents < 0:
        return f"Es fehlen {money(-cents)}"
    return f"Es bleiben {money(cents)}" if cents else "ausgeglichen"


def per_visitor(cents: int, visitors: int | None) -> int | None:
    """Cents for each visitor, rounded as tradesmen do; None where nobody was counted."""
    if not visitors:
        return None
    return (2 * cents + visitors) // (2 * visitors)


def _categories(rows: Sequence[BudgetRow], cash: Sum) -> tuple[CategorySum, ...]:
    found: dict[tuple[MoneySide, str], Sum] = {}
    for row in rows:
        key = (row.side, row.category or NO_CATEGORY)
        found[key] = found.get(key, Sum()) + line_sum(row)
    if cash != Sum():
        key = (MoneySide.INCOME, SPONSORS)
        found[key] = found.get(key, Sum()) + cash
    order = sorted(found, key=lambda key: (key[0] is MoneySide.INCOME, sort_key(key[1])))
    return tuple(CategorySum(side, name, found[side, name]) for side, name in order)
