"""Elections in several ballots, named votes, and the review before minutes go out."""

from datetime import time

import pytest

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.elections import (
    ElectionBallotFields,
    ElectionFields,
    Tally,
    VoteChoice,
    outcome,
)
from praeventionsrat.meetings.records import AttendanceFields, AttendanceKind, VoteFields
from praeventionsrat.meetings.usecases import attendance, elections, voting
from praeventionsrat.meetings.usecases.review import review_recusals, review_votes

AT = time(16, 30)


@pytest.fixture
def election(work, council):
    item = council.item("Wahlen")
    council.begin()
    council.item_id = item
    return elections.hold_election(work, item, ElectionFields(office="Schriftführung"))


def fields(**more):
    return ElectionBallotFields(taken_at=AT, **more)


def tally(kaya, brand):
    return [Tally("Frau Kaya", kaya), Tally("Herr Brand", brand)]


def test_an_election_goes_on_until_somebody_is_elected(work, council, election):
    elections.record_ballot(work, election, fields(abstentions=1), tally(2, 2))
    (row,) = elections.read_elections(work, council.item_id)
    assert (row.elected, row.title) == ("", "Geheime Wahl: Schriftführung")
    second = elections.record_ballot(work, election, fields(invalid=1), tally(2, 2))
    with pytest.raises(UserError, match="Los"):
        elections.draw_lot(work, second, "Frau Niemand")
    elections.draw_lot(work, second, "Herr Brand")
    elections.draw_lot(work, second, "Herr Brand")
    (row,) = elections.read_elections(work, council.item_id)
    assert row.elected == "Herr Brand"
    assert [b.line for b in row.ballots] == [
        "1. Wahlgang: Frau Kaya 2 · Herr Brand 2 · Enthaltung 1 – niemand gewählt, Stichwahl "
        "zwischen Frau Kaya und Herrn Brand",
        "2. Wahlgang: Frau Kaya 2 · Herr Brand 2 · ungültig 1 – gewählt ist Herr Brand (durch Los)",
    ]
    with pytest.raises(UserError, match="entschieden"):
        elections.record_ballot(work, election, fields(), tally(3, 2))
    with pytest.raises(UserError, match="letzten Wahlgang"):
        elections.remove_ballot(work, row.ballots[0].id)
    elections.remove_ballot(work, second)
    elections.remove_election(work, election)
    assert elections.read_elections(work, council.item_id) == []


def test_in_a_runoff_only_those_stand_whom_the_first_ballot_left(work, council, election):
    three = [Tally("Frau Kaya", 2), Tally("Herr Brand", 2), Tally("Frau Vogt", 1)]
    elections.record_ballot(work, election, fields(), three)
    with pytest.raises(Invalid) as err:
        elections.record_ballot(work, election, fields(), three)
    assert err.value.fields["candidates"] == (
        "In der Stichwahl stehen nur Frau Kaya und Herr Brand zur Wahl, nicht Frau Vogt."
    )
    elections.record_ballot(work, election, fields(), tally(3, 2))
    assert elections.read_elections(work, council.item_id)[0].elected == "Frau Kaya"


def test_only_a_tie_is_drawn(work, election):
    first = elections.record_ballot(work, election, fields(), tally(3, 2))
    with pytest.raises(UserError, match="Los"):
        elections.draw_lot(work, first, "Frau Kaya")


def test_a_second_election_under_the_same_item_comes_after_the_first(work, council, election):
    open_one = ElectionFields(office="Delegierte", is_secret=False)
    elections.hold_election(work, council.item_id, open_one)
    titles = [row.title for row in elections.read_elections(work, council.item_id)]
    assert titles == ["Geheime Wahl: Schriftführung", "Wahl: Delegierte"]


def test_a_ballot_that_contradicts_the_room_needs_a_remark_the_review_shows(
    work, council, election
):
    with pytest.raises(Invalid) as err:
        elections.record_ballot(work, election, fields(), tally(3, 1))
    assert "anwesend sind 5" in err.value.fields["remark"]
    kept = fields(remark="Ein Zettel fehlte.")
    elections.record_ballot(work, election, kept, tally(3, 1))
    (line,) = review_votes(work, council.meeting)
    assert line.sentence.startswith("TOP 1: 4 Ja")
    assert line.sentence.endswith("Festgehalten mit der Bemerkung: Ein Zettel fehlte.")


@pytest.mark.parametrize("tallies", [[], [Tally(" ", 5)], [Tally("A", 3), Tally("A", 2)]])
def test_who_stands_for_election_is_named_once(work, election, tallies):
    with pytest.raises(Invalid):
        elections.record_ballot(work, election, fields(), tallies)


def test_the_figures_of_a_named_vote_follow_from_the_names(work, council):
    item = council.item("Budget")
    guest = AttendanceFields(name="Gast Ohneperson", kind=AttendanceKind.VOTING)
    council.listed.append(attendance.add_attendance(work, council.meeting, guest))
    council.begin()
    marked = [VoteChoice.YES] * 3 + [VoteChoice.NO, VoteChoice.ABSTENTION, VoteChoice.NOT_VOTING]
    choices = dict(zip(council.listed, marked, strict=True))
    vote_id = elections.record_named_vote(work, item, VoteFields(taken_at=AT), choices)
    vote = work.votes.get(vote_id)
    assert (vote.yes, vote.no, vote.abstentions, vote.not_voting) == (3, 1, 1, 1)
    names = elections.names_of(work, vote_id)
    assert names[VoteChoice.NO] == ["Frau Mitglied 3"]
    assert names[VoteChoice.NOT_VOTING] == ["Gast Ohneperson"]
    assert review_votes(work, council.meeting) == []


def test_figures_changed_without_the_names_are_noticed(work, council):
    item = council.item("Budget")
    council.begin()
    choices = dict.fromkeys(council.listed, VoteChoice.YES)
    vote_id = elections.record_named_vote(work, item, VoteFields(taken_at=AT), choices)
    voting.edit_vote(work, vote_id, VoteFields(yes=4, no=1, taken_at=AT))
    (line,) = review_votes(work, council.meeting)
    assert "passen nicht zu den Namen" in line.sentence


def test_a_named_vote_with_somebody_missing_needs_a_remark(work, council):
    item = council.item("Budget")
    council.begin()
    choices = dict.fromkeys(council.listed[:-1], VoteChoice.YES)
    with pytest.raises(Invalid):
        elections.record_named_vote(work, item, VoteFields(taken_at=AT), choices)


@pytest.mark.parametrize("is_recused", [True, False])
def test_who_was_out_or_recused_votes_by_name_only_with_a_remark(work, council, is_recused):
    item = council.item("Budget")
    council.begin()
    if is_recused:
        voting.add_recusal(work, item, council.listed[4])
    else:
        attendance.goes(work, council.listed[4], at=time(16, 10))
    choices = dict.fromkeys(council.listed[:3] + council.listed[4:], VoteChoice.YES)
    with pytest.raises(Invalid) as err:
        elections.record_named_vote(work, item, VoteFields(taken_at=AT), choices)
    assert "befangen: Frau Mitglied 4." in err.value.fields["remark"]
    kept = VoteFields(taken_at=AT, remark="So verkündet.")
    assert elections.record_named_vote(work, item, kept, choices)


def test_a_named_vote_without_a_time_is_not_held_against_the_room(work, council):
    choices = dict.fromkeys(council.listed, VoteChoice.YES)
    assert elections.record_named_vote(work, council.item("Budget"), VoteFields(), choices)


def test_the_review_names_open_contradictions_before_those_kept_with_a_remark(work, council):
    item, later = council.item("Budget"), council.item("Zaun")
    council.begin()
    kept = VoteFields(yes=4, taken_at=AT, remark="Eine Person zählte nicht mit.")
    voting.record_vote(work, item, kept)
    voting.record_vote(work, later, VoteFields(yes=5, taken_at=AT))
    attendance.goes(work, council.listed[1], at=time(16, 20))
    attendance.goes(work, council.listed[2], at=time(16, 20))
    lines = review_votes(work, council.meeting)
    assert [(line.number, bool(line.remark)) for line in lines] == [("2", False), ("1", True)]


def test_a_remark_about_figures_does_not_excuse_another_warning(work, council):
    item = council.item("Budget")
    council.begin()
    for listed in council.listed[2:]:
        attendance.goes(work, listed, at=time(16, 20))
    voting.record_vote(work, item, VoteFields(yes=2, taken_at=AT))
    (line,) = review_votes(work, council.meeting)
    assert "beschlussfähig" in line.what


def test_what_could_not_be_checked_is_no_contradiction(work, council):
    item = council.item("Budget")
    voting.record_vote(work, item, VoteFields(yes=4))
    assert review_votes(work, council.meeting) == []


def test_a_vote_kept_with_a_remark_is_not_reproached_with_the_quorum(work, council):
    item = council.item("Budget")
    council.begin()
    for listed in council.listed[2:]:
        attendance.goes(work, listed, at=time(16, 20))
    kept = VoteFields(yes=3, taken_at=AT, remark="Eine Person zählte doppelt.")
    voting.record_vote(work, item, kept)
    (line,) = review_votes(work, council.meeting)
    assert line.remark


@pytest.mark.parametrize(
    ("votes", "more", "number", "phrase"),
    [
        ((3, 3, 2), {}, 1, "niemand gewählt, Stichwahl zwischen A und B"),
        ((3, 2, 2), {}, 1, "niemand gewählt, Stichwahl zwischen A, B und C"),
        ((5, 3), {"no": 2}, 1, "niemand gewählt, Stichwahl zwischen A und B"),
        ((4, 3), {"abstentions": 5}, 1, "gewählt ist A"),
        ((4, 3), {"invalid": 5}, 1, "gewählt ist A"),
        ((4,), {"no": 4}, 1, "niemand gewählt"),
        ((4,), {"no": 4}, 2, "niemand gewählt"),
        ((3, 2), {"no": 5}, 2, "gewählt ist A"),
        ((4, 4), {}, 2, "Stimmengleichheit, es entscheidet das Los zwischen A und B"),
        ((4, 4), {"drawn": "B"}, 2, "gewählt ist B (durch Los)"),
        ((4, 4), {"drawn": "C"}, 2, "Stimmengleichheit, es entscheidet das Los zwischen A und B"),
        ((0, 0), {"abstentions": 8}, 2, "niemand gewählt"),
        ((0,), {}, 1, "niemand gewählt"),
    ],
)
def test_a_ballot_elects_as_the_law_says(votes, more, number, phrase):
    tallies = [Tally(name, count) for name, count in zip("ABC", votes, strict=False)]
    assert outcome(tallies, ElectionBallotFields(**more), number).phrase == phrase


def test_rule_08_the_review_tells_until_when_a_recusal_can_be_held_against_a_decision(
    work, council
):
    item = council.item("Zuschuss")
    council.begin()
    voting.add_recusal(work, item, council.listed[1], left_at=time(16, 10))
    held_on = work.meetings.get(council.meeting).held_on
    assert review_recusals(work, council.meeting, today=held_on) is None
    vote = voting.record_vote(work, item, VoteFields(yes=4, recused=1, taken_at=AT))
    voting.make_resolution(work, vote)
    flag = review_recusals(work, council.meeting, today=held_on)
    assert flag.what.startswith("TOP 1: Ein Verstoß gegen das Mitwirkungsverbot kann bis")
    year_later = held_on.replace(year=held_on.year + 1)
    assert review_recusals(work, council.meeting, today=year_later) is None
