"""Lines, sponsors, applications and counted visitors on record."""

from datetime import date

import pytest

from praeventionsrat.contacts.records import OrganizationFields
from praeventionsrat.contacts.usecases import create_organization
from praeventionsrat.errors import Invalid
from praeventionsrat.funding.records import FundingSide, PaymentFields
from praeventionsrat.funding.usecases.applications import submit_application
from praeventionsrat.funding.usecases.deciding import add_payment, grant_application
from praeventionsrat.prevention_day.money.budgeting import (
    edit_budget_item,
    edit_sponsor,
    remove_budget_item,
    remove_sponsor,
    set_amount,
    thank_sponsor,
)
from praeventionsrat.prevention_day.money.reading import grants_to_choose
from praeventionsrat.prevention_day.money.records import (
    BudgetItemFields,
    MoneySide,
    SponsorFields,
)
from praeventionsrat.prevention_day.money.words import sponsor_state, sponsor_when
from praeventionsrat.prevention_day.records import VisitorCount

DAY = date(2026, 6, 1)


def test_lines_are_put_changed_and_taken_away(money, work):
    made = money.expense("Bühne", 400_00, category="Technik")
    money.income("Eigenmittel", 500_00)
    fields = BudgetItemFields(title="Bühne mit Dach", planned_cents=450_00)
    edit_budget_item(work, made, fields, seen=1)
    set_amount(work, made, "actual_cents", 470_00)
    set_amount(work, made, "planned_cents", None)
    assert [(row.title, row.planned, row.actual) for row in money.budget.lines] == [
        ("Bühne mit Dach", 0, 470_00), ("Eigenmittel", 500_00, None),
    ]  # fmt: skip
    remove_budget_item(work, made)
    assert len(money.budget.lines) == 1


def test_what_an_application_brings_is_read_there(money, work):
    application = money.application("Bühne frei", 3000_00)
    money.income("Landesmittel", application_id=application)
    assert money.budget.totals.income.planned == 3000_00
    submit_application(work, application, on=DAY)
    grant_application(work, application, 2500_00, on=DAY)
    add_payment(work, application, PaymentFields(paid_on=DAY, cents=1000_00))
    row = money.budget.lines[0]
    assert (row.planned, row.actual, row.expected, row.is_open) == (
        2500_00, 1000_00, 2500_00, True,
    )  # fmt: skip
    assert row.grant.title == "Bühne frei (Landesprogramm)"
    assert [one.id for one in grants_to_choose(work)] == [application]


def test_money_the_council_gives_is_no_income(money, work):
    given = money.application(side=FundingSide.GIVEN)
    money.income("Fremd", 10, application_id=given)
    assert grants_to_choose(work) == ()
    assert money.budget.lines[0].planned == 10


def test_an_application_is_income_and_counted_once(money, work):
    application = money.application()
    with pytest.raises(Invalid, match="Einnahme"):
        money.expense("Falsch", application_id=application)
    made = money.income("Land", application_id=application)
    with pytest.raises(Invalid, match="„Land“"):
        money.income("Noch einmal", application_id=application)
    same = BudgetItemFields(title="Land NRW", side=MoneySide.INCOME, application_id=application)
    edit_budget_item(work, made, same)


def test_sponsors_bear_the_name_of_their_contact(money, work):
    house = create_organization(work, OrganizationFields(name="Sparkasse Musterau"))
    made = money.sponsor("", 500_00, organization_id=house, promised_on=DAY)
    with pytest.raises(Invalid, match="wer etwas gibt"):
        money.sponsor("")
    edit_sponsor(
        work, made, SponsorFields(name="Sparkasse", value_cents=600_00, received_on=DAY), seen=1
    )
    thank_sponsor(work, made, date(2026, 9, 20))
    row = money.budget.sponsors[0]
    assert (row.name, row.value, sponsor_state(row)) == ("Sparkasse", 600_00, "bedankt")
    assert sponsor_when(row) == "erhalten 01.06.2026 · bedankt 20.09.2026"
    remove_sponsor(work, made)
    assert money.budget.sponsors == ()


def test_how_far_a_sponsor_is(money):
    money.sponsor("A")
    money.sponsor("B", promised_on=DAY)
    money.sponsor("C", promised_on=DAY, received_on=DAY)
    states = [sponsor_state(one) for one in money.budget.sponsors]
    assert states == ["angefragt", "zugesagt", "erhalten"]


def test_visitors_are_counted_by_day_or_by_place(money, work):
    assert (money.budget.visitors, money.budget.per_visitor) == (None, None)

    def counted(visitors, **more):
        work.visitor_counts.add(
            VisitorCount(prevention_day_id=money.id, visitors=visitors, is_total=True, **more)
        )

    money.expense("Bühne", 100, 900_00)
    counted(300, event_day_id=money.day_id)
    assert (money.budget.visitors, money.budget.per_visitor) == (300, 3_00)
    counted(450)
    assert money.budget.visitors == 450
