from datetime import UTC, date, datetime

import pytest

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.funding.records import (
    CriterionFields,
    FundingProgrammeFields,
    FundingSide,
)
from praeventionsrat.funding.usecases.programmes import (
    USUAL,
    add_criterion,
    create_programme,
    delete_programme,
    edit_criterion,
    edit_programme,
    remove_criterion,
)


def test_a_programme_that_gives_money_begins_with_the_usual_criteria(work, plan):
    assert [one.name for one in work.criteria.where(programme_id=plan.id)] == [u[0] for u in USUAL]
    received = create_programme(work, FundingProgrammeFields(title="RL KommPräv"))
    assert not work.criteria.where(programme_id=received)


def test_programmes_are_listed_with_what_was_granted(work, plan):
    made = plan.apply("Licht")
    work.funding_applications.get(made).granted_cents = 150_000
    work.organizations.get(plan.club).name = "Stadt Musterau"
    work.funding_programmes.get(plan.id).organization_id = plan.club
    create_programme(work, FundingProgrammeFields(title="Ärztefonds", funder="Land"))
    first, second = work.funding_programmes.rows()
    assert (first.title, first.funder, first.applications, first.granted_cents) == (
        *("Ärztefonds", "Land"),
        *(0, 0),
    )
    assert (second.funder, second.applications, second.granted_cents) == (
        *("Stadt Musterau", 1),
        150_000,
    )
    assert second.side is FundingSide.GIVEN


@pytest.mark.parametrize(
    "fields",
    [
        {"opens_on": date(2026, 5, 2), "closes_on": date(2026, 5, 1)},
        {"is_yearly": True},
    ],
)
def test_a_window_that_cannot_be_is_told_at_its_last_day(work, fields):
    with pytest.raises(Invalid) as caught:
        create_programme(work, FundingProgrammeFields(title="Fonds", **fields))
    assert list(caught.value.fields) == ["closes_on"]


def test_a_programme_is_changed_and_moved_to_the_papierkorb(work, plan):
    fields = FundingProgrammeFields(title="Fonds", closes_on=date(2026, 10, 15), is_yearly=True)
    edit_programme(work, plan.id, fields, seen=1)
    assert work.funding_programmes.rows()[0].window(date(2026, 12, 1)).closes_on == date(
        2027, 10, 15
    )
    plan.apply("Licht")
    delete_programme(work, plan.id, at=datetime.now(UTC))
    assert not work.funding_programmes.rows()
    assert not work.funding_applications.rows()


def test_fewer_points_than_were_given_are_refused(work, plan):
    made = plan.apply("Licht")
    plan.score(made, plan.people[0], 4)
    criterion = work.criteria.where(programme_id=plan.id)[0]
    with pytest.raises(UserError, match=r"schon 4 Punkte"):
        edit_criterion(work, criterion.id, CriterionFields(name="Bedarf", most_points=3))
    edit_criterion(work, criterion.id, CriterionFields(name="Bedarf", most_points=4))
    assert criterion.name == "Bedarf"
    remove_criterion(work, criterion.id)
    added = add_criterion(work, plan.id, CriterionFields(name="Nachhaltigkeit"))
    assert work.criteria.where(programme_id=plan.id)[-1].id == added
