from datetime import UTC, date, datetime

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.funding.records import (
    ApplicationCostFields,
    ApplicationState,
    BudgetSide,
    FundingApplicationFields,
    FundingProgrammeFields,
)
from praeventionsrat.funding.usecases.applications import (
    add_cost,
    create_application,
    delete_application,
    edit_application,
    edit_cost,
    plan_of,
    remove_cost,
    submit_application,
    withdraw_application,
)
from praeventionsrat.funding.usecases.programmes import create_programme

TODAY = date(2026, 5, 4)


def cost(title, cents, side=BudgetSide.COST):
    return ApplicationCostFields(title=title, side=side, planned_cents=cents)


def test_applications_are_numbered_as_they_came_and_name_who_applies(work, plan):
    person = create_person(work, PersonFields(family_name="Dorn"))
    plan.apply("Licht", organization_id=plan.club)
    plan.apply("Sport", person_id=person)
    third = plan.apply("Musik", applicant="Bandprojekt")
    delete_application(work, third, at=datetime.now(UTC))
    plan.apply("Kunst", applicant="Atelier")
    rows = work.funding_applications.rows(plan.id)
    assert [(row.number, row.title, row.applicant) for row in rows] == [
        ("001", "Licht", "Jugendtreff Auweg"),
        ("002", "Sport", "Dorn"),
        ("004", "Kunst", "Atelier"),
    ]
    assert work.funding_applications.rows() == rows


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"starts_on": date(2026, 6, 1), "ends_on": date(2026, 5, 31)}, "ends_on"),
        ({"submitted_on": date(2026, 6, 1), "decided_on": date(2026, 5, 31)}, "decided_on"),
        ({"starts_on": date(2026, 6, 1), "proof_on": date(2026, 5, 31)}, "proof_on"),
        ({"requested_cents": 100, "granted_cents": 101}, "granted_cents"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(work, plan, fields, wrong):
    with pytest.raises(Invalid) as caught:
        create_application(work, plan.id, FundingApplicationFields(title="Licht", **fields))
    assert list(caught.value.fields) == [wrong]


def test_more_than_it_costs_cannot_be_asked_for(work, plan):
    made = plan.apply("Licht", 100_000)
    line = add_cost(work, made, cost("Material", 80_000))
    with pytest.raises(Invalid, match=r"nur 800,00 €"):
        edit_application(
            work, made, FundingApplicationFields(title="Licht", requested_cents=90_000)
        )
    edit_application(work, made, FundingApplicationFields(title="Hell", requested_cents=100_000))
    edit_cost(work, line, cost("Material", 120_000))
    edit_application(work, made, FundingApplicationFields(title="Hell", requested_cents=110_000))
    edit_application(work, made, FundingApplicationFields(title="Hell", requested_cents=100_000))
    add_cost(work, made, cost("Beitrag", 10_000, BudgetSide.OWN))
    add_cost(work, made, cost("Spende", 10_000, BudgetSide.OTHER))
    found = plan_of(work, made)
    assert (found.costs, found.own, found.other, found.asked, found.gap) == (
        *(120_000, 10_000, 10_000, 100_000),
        0,
    )
    remove_cost(work, line)
    assert plan_of(work, made).gap == -120_000


def test_what_others_changed_meanwhile_is_not_overwritten(work, plan):
    made = plan.apply("Licht")
    with pytest.raises(Stale):
        edit_application(work, made, FundingApplicationFields(title="Hell"), seen=99)


@pytest.mark.parametrize(
    ("opens", "closes", "said"),
    [
        (None, date(2026, 5, 3), "die Frist endete am 03.05.2026"),
        (date(2026, 5, 5), None, "erst ab 05.05.2026"),
        (None, TODAY, ""),
    ],
)
def test_what_comes_in_outside_the_window_is_taken_and_told(work, plan, opens, closes, said):
    programme = work.funding_programmes.get(plan.id)
    programme.opens_on, programme.closes_on = opens, closes
    made = create_application(work, plan.id, FundingApplicationFields(title="Licht"))
    assert said in submit_application(work, made, on=TODAY)
    assert work.funding_applications.get(made).state is ApplicationState.SUBMITTED


def test_advice_comes_before_the_application_where_the_programme_asks_for_it(work):
    fields = FundingProgrammeFields(title="RL KommPräv", needs_advice=True)
    programme = create_programme(work, fields)
    made = create_application(work, programme, FundingApplicationFields(title="Licht"))
    with pytest.raises(UserError, match=r"Beratung vor dem Antrag"):
        submit_application(work, made, on=TODAY)
    work.funding_applications.get(made).advised_on = TODAY
    assert submit_application(work, made, on=TODAY) == ""


def test_an_application_is_withdrawn_and_comes_again(work, plan):
    made = plan.apply("Licht")
    withdraw_application(work, made)
    submit_application(work, made, on=TODAY)
    application = work.funding_applications.get(made)
    assert application.state is ApplicationState.SUBMITTED
    application.state, application.granted_cents = ApplicationState.GRANTED, 1
    submit_application(work, made, on=TODAY)
    assert application.state is ApplicationState.GRANTED
    with pytest.raises(UserError, match=r"zuerst die Entscheidung"):
        withdraw_application(work, made)
