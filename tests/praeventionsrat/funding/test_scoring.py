from datetime import date

import pytest

from praeventionsrat.council.records import MembershipFields
from praeventionsrat.council.usecases import add_member
from praeventionsrat.errors import UserError
from praeventionsrat.funding.ranking import Place
from praeventionsrat.funding.records import FundingProgrammeFields
from praeventionsrat.funding.usecases.applications import withdraw_application
from praeventionsrat.funding.usecases.programmes import create_programme
from praeventionsrat.funding.usecases.scoring import (
    admit_scorer,
    holds_post,
    rank_applications,
    read_scoring,
    recuse_scorer,
    score_application,
    scorers_of,
)

TODAY = date(2026, 5, 4)


def test_members_of_the_begleitausschuss_score_and_the_applicants_own_are_suggested(work, plan):
    made = plan.apply("Treff", organization_id=plan.club)
    plan.score(made, plan.people[0], 5)
    view = read_scoring(work, made, today=TODAY)
    assert view.committee == "Begleitausschuss"
    assert [(one.name, one.is_suggested, one.reason) for one in view.scorers] == [
        ("Kim Abel", False, ""),
        ("Kim Berg", True, "gehört zu Jugendtreff Auweg"),
        ("Kim Cohn", False, ""),
    ]
    assert (view.rating.points, view.most_points) == (30, 30)
    assert (view.rating.scorers, view.rating.awaited) == (1, 2)


def test_whoever_is_sent_by_the_applicant_is_suggested_as_well(work, plan):
    seat = work.memberships.where(person_id=plan.people[2])[0]
    seat.organization_id = plan.club
    made = plan.apply("Treff", organization_id=plan.club)
    found = read_scoring(work, made, today=TODAY).scorers
    assert [one.is_suggested for one in found] == [False, True, True]
    seat.starts_on = date(2027, 1, 1)
    work.posts.where(person_id=plan.people[1])[0].ends_on = date(2026, 1, 1)
    found = read_scoring(work, made, today=TODAY).scorers
    assert not any(one.is_suggested for one in found)


def test_points_of_a_recused_member_stay_and_do_not_count(work, plan):
    made = plan.apply("Treff", organization_id=plan.club)
    plan.score(made, plan.people[0], 2)
    plan.score(made, plan.people[1], 5)
    assert read_scoring(work, made, today=TODAY).rating.points == 21
    recuse_scorer(work, made, plan.people[1])
    recuse_scorer(work, made, plan.people[1], "Vorstand des Vereins")
    view = read_scoring(work, made, today=TODAY)
    assert view.rating.points == 12
    assert view.scorers[1].points
    assert view.scorers[1].reason == "Vorstand des Vereins"
    with pytest.raises(UserError, match=r"befangen"):
        plan.score(made, plan.people[1], 3)
    admit_scorer(work, made, plan.people[1])
    admit_scorer(work, made, plan.people[1])
    assert read_scoring(work, made, today=TODAY).rating.points == 21


def test_points_above_the_most_are_refused_and_points_can_be_taken_back(work, plan):
    made = plan.apply("Treff")
    criterion = work.criteria.where(programme_id=plan.id)[0]
    for wrong in (5.5, -1):
        with pytest.raises(UserError, match=r"0 bis 5 Punkte"):
            score_application(work, made, criterion.id, plan.people[0], wrong)
    score_application(work, made, criterion.id, plan.people[0], 4.5)
    score_application(work, made, criterion.id, plan.people[0], 3)
    assert len(work.scores.where(application_id=made)) == 1
    score_application(work, made, criterion.id, plan.people[0], None)
    assert not work.scores.where(application_id=made)


def test_the_ranked_list_knows_points_recusals_and_the_budget(work, plan):
    first, second, third = (plan.apply(title) for title in ("Licht", "Sport", "Musik"))
    for made, points in ((first, 5), (second, 4), (third, 3)):
        plan.score(made, plan.people[0], points)
    plan.score(third, plan.people[1], 5)
    recuse_scorer(work, third, plan.people[1])
    withdrawn = plan.apply("Kunst")
    withdraw_application(work, withdrawn)
    ranking = rank_applications(work, plan.id, today=TODAY)
    assert [(line.title, line.place) for line in ranking.lines] == [
        ("Licht", Place.FULL),
        ("Sport", Place.FULL),
        ("Musik", Place.PART),
    ]


def test_only_voting_members_of_today_score(work, plan):
    seat = work.memberships.where(person_id=plan.people[0])[0]
    seat.voting_right = False
    work.memberships.where(person_id=plan.people[1])[0].ends_on = date(2026, 1, 1)
    assert list(scorers_of(work, plan.committee, TODAY)) == [plan.people[2]]
    add_member(
        work, MembershipFields(committee_id=plan.committee, person_id=plan.people[1],
                               starts_on=date(2026, 5, 4))
    )  # fmt: skip
    assert len(scorers_of(work, plan.committee, TODAY)) == 2
    assert scorers_of(work, None, TODAY) == {}


def test_a_programme_without_committee_has_a_grid_without_lines(work):
    from praeventionsrat.funding.records import FundingApplicationFields
    from praeventionsrat.funding.usecases.applications import create_application

    programme = create_programme(work, FundingProgrammeFields(title="RL KommPräv"))
    made = create_application(work, programme, FundingApplicationFields(title="Licht"))
    view = read_scoring(work, made, today=TODAY)
    assert (view.scorers, view.committee, view.rating.points) == ((), "", None)


def test_a_post_is_held_from_its_first_to_its_last_day():
    assert holds_post(None, None, TODAY)
    assert holds_post(TODAY, TODAY, TODAY)
    assert not holds_post(date(2026, 5, 5), None, TODAY)
    assert not holds_post(None, date(2026, 5, 3), TODAY)
