import pytest
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.funding.finance import FinancePlan, Limits, findings, most_to_ask

KOMMPRAEV = Limits(quota_percent=90, most_cents=None, own_percent=10)


def test_a_plan_that_adds_up_and_keeps_to_the_programme_finds_nothing():
    plan = FinancePlan(costs=1_000_000, own=100_000, other=0, asked=900_000)
    assert findings(plan, KOMMPRAEV) == ()


@pytest.mark.parametrize(
    ("plan", "sentence"),
    [
        (FinancePlan(1_000_000, 100_000, 0, 800_000), "Es fehlen 1.000,00 €."),
        (FinancePlan(1_000_000, 100_000, 100_000, 900_000), "um 1.000,00 € höher als die Kosten."),
        (FinancePlan(1_000_000, 99_999, 0, 900_001), "90 %: 9.000,00 €."),
        (FinancePlan(1_000_000, 50_000, 50_000, 900_000), "verlangt mindestens 10 %."),
        (FinancePlan(100_000, 0, 0, 123_456), "die Kosten betragen nur 1.000,00 €"),
    ],
)
def test_what_is_wrong_with_a_plan_is_a_sentence(plan, sentence):
    assert any(sentence in found for found in findings(plan, KOMMPRAEV))


def test_a_programme_may_name_a_most_for_one_application():
    plan = FinancePlan(400_000, 50_000, 49_999, 300_001)
    assert findings(plan, Limits(most_cents=300_000)) == (
        "Beantragt sind 3.000,01 €, das Programm zahlt höchstens 3.000,00 € je Antrag.",
    )


def test_without_costs_a_quota_says_nothing():
    assert findings(FinancePlan(0, 0, 0, 0), KOMMPRAEV) == ()


def test_the_most_to_ask_is_rounded_down():
    assert most_to_ask(1, KOMMPRAEV) == 0
    assert most_to_ask(500_000, Limits(90, 300_000)) == 300_000
    assert most_to_ask(500_000, Limits()) == 500_000


@given(st.integers(1, 10**12), st.floats(0.01, 100), st.none() | st.integers(0, 10**12))
def test_whoever_asks_for_the_most_asks_for_nothing_wrong(costs, quota, most):
    limits = Limits(round(quota, 2), most)
    asked = most_to_ask(costs, limits)
    assert not findings(FinancePlan(costs, costs - asked, 0, asked), limits)
