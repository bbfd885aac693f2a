from fractions import Fraction
from itertools import pairwise
from random import Random
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praeventionsrat.funding.ranking import (
    Candidate,
    Place,
    Yardstick,
    most_points,
    rank,
    rate,
    suggested_recusals,
)
from praeventionsrat.funding.rows import ScoreRow

ANN, BEN, CEM, DOA = (UUID(int=n) for n in range(1, 5))
NEED, WORK = Yardstick(UUID(int=11), 5, 2), Yardstick(UUID(int=12), 10, 1)


def candidate(title, asked, points):
    return Candidate(uuid4(), title, asked, None if points is None else Fraction(points))


def points(criterion, person, value):
    return ScoreRow(UUID(int=0), criterion.id, person, value)


def test_points_count_by_weight_and_as_the_mean_of_those_who_scored():
    given = [
        *(points(NEED, ANN, 5), points(WORK, ANN, 8)),
        *(points(NEED, BEN, 4), points(WORK, BEN, 7)),
    ]
    rating = rate([NEED, WORK], given, {ANN, BEN, CEM}, set())
    assert rating.points == Fraction(9, 2) * 2 + Fraction(15, 2)
    assert (rating.scorers, rating.awaited) == (2, 1)
    assert most_points([NEED, WORK]) == 20


def test_points_of_a_recused_member_never_count():
    given = [points(NEED, ANN, 1), points(NEED, BEN, 5), points(WORK, BEN, 10)]
    rating = rate([NEED, WORK], given, {ANN, BEN}, {ANN})
    assert rating.points == 20
    assert (rating.scorers, rating.awaited) == (1, 0)


def test_points_of_somebody_outside_the_committee_never_count():
    assert rate([NEED], [points(NEED, DOA, 5)], {ANN}, set()).points is None


def test_points_by_a_criterion_that_was_removed_do_not_count():
    assert rate([NEED], [points(WORK, ANN, 5)], {ANN}, set()) == rate([NEED], [], {ANN}, set())


def test_half_points_are_counted_exactly():
    given = [points(NEED, ANN, 0.1), points(NEED, BEN, 0.2)]
    assert rate([NEED], given, {ANN, BEN}, set()).points == Fraction(3, 10)


def test_the_money_ends_in_the_middle_of_an_application():
    ranking = rank([candidate("A", 200, 9), candidate("B", 200, 8), candidate("C", 1, 7)], 300)
    assert [line.place for line in ranking.lines] == [Place.FULL, Place.PART, Place.BEHIND]
    assert [line.covered_cents for line in ranking.lines] == [200, 100, 0]
    assert [line.running_cents for line in ranking.lines] == [200, 400, 401]
    assert ranking.left_cents == 0
    assert ranking.notes == (
        "Für „B“ (Rang 2) reichen die Mittel nur zum Teil: 1,00 € von 2,00 €.",
    )


def test_a_tie_that_does_not_fit_whole_is_left_to_the_committee():
    ranking = rank(
        [candidate("C", 50, 7), candidate("B", 200, 8), candidate("A", 200, 8),
         candidate("D", 100, 9)],
        300,
    )  # fmt: skip
    assert [(line.title, line.rank) for line in ranking.lines] == [
        *(("D", 1), ("A", 2), ("B", 2), ("C", 4)),
    ]
    places = [line.place for line in ranking.lines]
    assert places == [Place.FULL, Place.TIED, Place.TIED, Place.BEHIND]
    assert ranking.left_cents == 200
    assert ranking.notes == (
        "2 Anträge teilen sich Rang 2 und beantragen zusammen 4,00 €; übrig sind 2,00 €. "
        "Hier entscheidet das Gremium.",
    )


def test_a_tie_that_fits_whole_is_paid():
    ranking = rank([candidate("B", 150, 8), candidate("A", 150, 8)], 300)
    assert {line.place for line in ranking.lines} == {Place.FULL}
    assert ranking.left_cents == 0
    assert not ranking.notes


def test_the_money_may_end_between_two_ranks():
    ranking = rank([candidate("A", 300, 9), candidate("B", 1, 8)], 300)
    assert ranking.lines[1].place is Place.BEHIND
    assert ranking.notes == ("Die Mittel enden vor Rang 2.",)


def test_too_few_points_get_no_money_even_where_there_is_some():
    ranking = rank([candidate("A", 1, 9), candidate("B", 1, 4), candidate("C", 1, None)], 300, 4.5)
    places = [line.place for line in ranking.lines]
    assert places == [Place.FULL, Place.BELOW, Place.UNSCORED]
    assert ranking.lines[2].rank is None


def test_without_a_budget_there_is_no_line():
    ranking = rank([candidate("A", 300, 9)], None)
    assert ranking.lines[0].place is Place.FULL
    assert ranking.left_cents is None


def test_sixty_one_applications_for_more_money_than_there_is():
    """Of the shape of Chemnitz 2019: 750,000 € asked for, 380,000 € there."""
    chance = Random(2019)
    asked = [chance.randrange(40_000, 300_001, 5_000) for _ in range(40)]
    asked += [75_000_000 // 21 - sum(asked) // 21] * 20
    asked.append(75_000_000 - sum(asked))
    found = [
        candidate(f"Projekt {n:02}", cents, chance.randrange(20, 101))
        for n, cents in enumerate(asked)
    ]
    ranking = rank(found, 38_000_000, 30)
    assert ranking.asked_cents == 75_000_000
    assert ranking.covered_cents <= 38_000_000
    assert len(ranking.lines) == 61
    assert ranking.notes
    assert ranking.lines[-1].running_cents == 75_000_000


CANDIDATES = st.lists(
    st.tuples(st.integers(0, 300_000), st.none() | st.integers(0, 12)), max_size=25
)


@given(CANDIDATES, st.none() | st.integers(0, 1_500_000), st.none() | st.integers(0, 12))
def test_never_more_than_there_is_and_nobody_before_a_better_one(found, budget, least):
    made = [candidate(f"P{n}", asked, points) for n, (asked, points) in enumerate(found)]
    ranking = rank(made, budget, least)
    again = rank(made[::-1], budget, least)
    assert [line.id for line in ranking.lines] == [line.id for line in again.lines]
    if budget is not None:
        assert ranking.covered_cents <= budget
    scored = [line for line in ranking.lines if line.points is not None]
    order = [Place.FULL, Place.PART, Place.TIED, Place.BEHIND, Place.BELOW]
    assert [order.index(line.place) for line in scored] == sorted(
        order.index(line.place) for line in scored
    )
    for one, other in pairwise(scored):
        assert one.rank <= other.rank
        if one.points == other.points:
            assert (one.rank, one.place) == (other.rank, other.place)


@pytest.mark.parametrize(
    ("organization", "person", "found"),
    [
        (UUID(int=99), None, ((BEN, "gehört zu Jugendtreff"),)),
        (None, CEM, ((CEM, "stellt den Antrag selbst"),)),
        (None, None, ()),
    ],
)
def test_people_of_the_applicant_are_suggested_as_recused(organization, person, found):
    posts = {BEN: {UUID(int=99)}, CEM: set()}
    members = [ANN, BEN, CEM]
    assert (
        suggested_recusals(posts, organization, person, members, lambda _: "Jugendtreff") == found
    )
