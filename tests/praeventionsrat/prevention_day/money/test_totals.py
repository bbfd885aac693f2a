"""Sums of a budget: exact to the cent, gifts in kind apart, empty amounts are unknown."""

from datetime import date
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.funding.records import ApplicationState
from praeventionsrat.prevention_day.money.records import MoneySide, SponsorKind
from praeventionsrat.prevention_day.money.rows import BudgetRow, Grant, SponsorRow
from praeventionsrat.prevention_day.money.totals import (
    NO_CATEGORY,
    SPONSORS,
    Sum,
    above_plan,
    balance_told,
    per_visitor,
    totals,
)

DAY = date(2026, 9, 1)
CENTS = st.integers(0, 10**12)


def line(planned=0, actual=None, offered=None, side=MoneySide.EXPENSE, category="", grant=None):
    return BudgetRow(
        UUID(int=1), "Bühne", side, category, planned, actual, offered, None, "", "",
        grant.id if grant else None, "", 0, grant,
    )  # fmt: skip


def gift(value, kind=SponsorKind.MONEY, promised=None, received=None):
    return SponsorRow(
        UUID(int=2), "Sparkasse", kind, "", value, promised, received, "", None, ""
    )  # fmt: skip


def grant(state=ApplicationState.GRANTED, requested=0, granted=None, paid=0):
    return Grant(UUID(int=3), "Landesprogramm", state, requested, granted, paid)


def test_an_empty_budget_comes_to_nothing():
    found = totals([], [])
    assert (found.expense, found.income, found.in_kind) == (Sum(), Sum(), 0)
    assert found.categories == ()
    assert balance_told(found.expected_balance) == "ausgeglichen"


def test_a_bill_counts_before_an_offer_and_an_offer_before_the_plan():
    assert totals([line(100), line(100, None, 130), line(100, 90, 130)], []).expense == Sum(
        planned=300, actual=90, expected=320, open=230
    )


def test_nothing_known_is_not_nothing_paid():
    unknown, free = line(500), line(500, 0)
    assert (unknown.is_open, free.is_open) == (True, False)
    assert totals([unknown, free], []).expense == Sum(1000, 0, 500, 500)


def test_money_of_sponsors_is_income_once_it_is_promised():
    given_ = [gift(100), gift(200, promised=DAY), gift(400, received=DAY)]
    found = totals([line(50, side=MoneySide.INCOME, category="Eigenmittel")], given_)
    assert found.sponsors == Sum(600, 400, 600, 200)
    assert found.income == Sum(650, 400, 650, 250)
    assert [(one.name, one.sum.planned) for one in found.categories] == [
        ("Eigenmittel", 50), (SPONSORS, 600),
    ]  # fmt: skip


def test_gifts_in_kind_are_no_cash():
    given_ = [
        gift(100, SponsorKind.IN_KIND, promised=DAY),
        gift(50, SponsorKind.SERVICE, received=DAY),
        gift(7, SponsorKind.SERVICE),
    ]
    found = totals([], given_)
    assert (found.in_kind, found.income) == (150, Sum())


@pytest.mark.parametrize(
    ("one", "planned", "actual", "expected", "told"),
    [
        (grant(granted=2500_00, requested=3000_00), 2500_00, None, 2500_00, "bewilligt 2.500 €"),
        (grant(granted=2500_00, paid=1000_00), 2500_00, 1000_00, 2500_00,
         "bewilligt 2.500 €, ausgezahlt 1.000 €"),
        (grant(requested=3000_00), 3000_00, None, 3000_00, "bewilligt 3.000 €"),
        (grant(ApplicationState.SUBMITTED, 3000_00), 3000_00, None, 3000_00,
         "beantragt 3.000 €, noch nicht bewilligt"),
        (grant(ApplicationState.REFUSED, 3000_00), 0, None, 0, "nicht bewilligt"),
    ],
)  # fmt: skip
def test_a_line_of_an_application_says_what_the_application_says(
    one, planned, actual, expected, told
):
    row = line(99_00, 98_00, 97_00, MoneySide.INCOME, grant=one)
    assert (row.planned, row.actual) == (planned, actual)
    assert one.told == told
    if actual is not None:
        assert row.expected == expected
    assert row.beyond == 0


def test_what_is_above_its_plan_is_said():
    assert above_plan(line(400_00, 520_00)) == "„Bühne“ liegt 120 € über dem Plan von 400 €."
    assert above_plan(line(0, None, 12_50)) == "„Bühne“ war nicht geplant: 12,50 €."
    assert above_plan(line(400_00, 400_00)) == ""
    assert [row.beyond for row in totals([line(1, 3), line(3, 1)], []).beyond] == [2]


def test_balances_are_told():
    assert balance_told(-120_50) == "Es fehlen 120,50 €"
    assert balance_told(80_00) == "Es bleiben 80,00 €"


def test_cost_per_visitor_is_rounded_as_tradesmen_do():
    assert [per_visitor(1000, n) for n in (None, 0, 3, 16)] == [None, None, 333, 63]


LINES = st.lists(
    st.builds(
        line,
        planned=CENTS,
        actual=st.none() | CENTS,
        offered=st.none() | CENTS,
        side=st.sampled_from(MoneySide),
        category=st.sampled_from(["", "Technik", "Druck"]),
    )
)
GIFTS = st.lists(
    st.builds(
        gift,
        CENTS,
        st.sampled_from(SponsorKind),
        promised=st.sampled_from([None, DAY]),
        received=st.sampled_from([None, DAY]),
    )
)


@given(LINES, GIFTS)
def test_sides_are_the_sum_of_their_categories_and_nothing_is_lost(rows, gifts):
    found = totals(rows, gifts)
    for side, whole in ((MoneySide.EXPENSE, found.expense), (MoneySide.INCOME, found.income)):
        parts = [one.sum for one in found.categories if one.side is side]
        assert sum(parts, Sum()) == whole
        assert whole.open == whole.expected - whole.actual >= 0
    cash = [one.value for one in gifts if one.is_money and one.is_certain]
    assert found.sponsors.planned == sum(cash)
    assert found.expense.planned == sum(r.planned for r in rows if r.side is MoneySide.EXPENSE)
    assert found.actual_balance == found.income.actual - found.expense.actual
    assert found.planned_balance == found.income.planned - found.expense.planned
    assert all(one.name in {NO_CATEGORY, "Technik", "Druck", SPONSORS} for one in found.categories)


@given(CENTS, st.integers(1, 10**6))
def test_cost_per_visitor_is_at_most_half_a_cent_off(cents, visitors):
    found = per_visitor(cents, visitors)
    assert abs(Fraction(cents, visitors) - found) <= Fraction(1, 2)
