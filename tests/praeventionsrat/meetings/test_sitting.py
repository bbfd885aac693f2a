"""A meeting that goes on: the clock against the plan, figures in one line, elections by rule."""

from datetime import time

import pytest

from praeventionsrat import richtext
from praeventionsrat.council.presets import CONSENSUS, HGO
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings import sitting, snippets, voting, wording
from praeventionsrat.meetings.elections import (
    ElectionBallotFields,
    Outcome,
    Tally,
    VoteChoice,
    ballot_line,
    outcome,
)
from praeventionsrat.meetings.records import AgendaItem, ItemState, VoteFields, VoteManner


def item(planned=10, started=None, ended=None, state=ItemState.PLANNED):
    return AgendaItem(
        title="Bericht",
        planned_minutes=planned,
        state=state,
        started_at=started,
        ended_at=ended,
        meeting_id=None,
    )


def pace(items, current, now, begun=time(16, 2), planned_start=time(16)):
    return sitting.pace(items, current, begun=begun, planned_start=planned_start, now=now)


def test_an_item_that_takes_longer_than_planned_moves_the_end():
    done = item(5, time(16, 2), time(16, 8))
    here, ahead = item(20, time(16, 8)), item(15)
    found = pace([done, here, ahead], here, time(16, 31))
    assert (found.running, found.planned) == (23, 20)
    assert found.drift == 31 - 5 - 20
    assert found.ends == time(16, 46)


def test_what_was_set_aside_saves_its_time():
    gone = item(30, state=ItemState.WITHDRAWN)
    half = item(10, time(16, 2), time(16, 5), ItemState.POSTPONED)
    here = item(20, time(16, 2))
    assert pace([gone, half, here], here, time(16, 10)).drift == 2
    assert pace([gone, half, here], here, time(16, 10)).ends == time(16, 22)


def test_without_a_plan_there_is_no_drift_and_before_the_first_item_nothing_runs():
    assert pace([item(0)], None, time(16, 10)) == sitting.Pace(0, 0, None, None)
    assert pace([item(10)], None, time(16, 5), planned_start=None).drift == 3
    assert pace([item(10)], item(10), time(16, 5)).running == 0


def test_the_clock_goes_on_past_midnight():
    here = item(30, time(23, 50))
    found = pace([here], here, time(0, 15), begun=time(23, 50), planned_start=time(23, 45))
    assert (found.running, found.drift, found.ends) == (25, 5, time(0, 20))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("8 0 1", {"yes": 8, "no": 0, "abstentions": 1}),
        ("8/2", {"yes": 8, "no": 2}),
        ("7", {"yes": 7}),
        ("8-0-0 1b 2o", {"yes": 8, "no": 0, "abstentions": 0, "recused": 1, "not_voting": 2}),
        ("ja5, nein3", {"yes": 5, "no": 3}),
        ("5j 1n 2enth u1", {"yes": 5, "no": 1, "abstentions": 2, "invalid": 1}),
        ("E", {"yes": 8, "no": 0, "abstentions": 0}),
        ("einstimmig", {"yes": 8, "no": 0, "abstentions": 0}),
        ("  ", {}),
    ],
)
def test_figures_are_read_from_one_line(typed, read):
    assert sitting.read_figures(typed, voters=9, recused=1) == read


@pytest.mark.parametrize("typed", ["1 2 3 4", "acht", "3x", "j3n", "5j 5j", "12345", "e"])
def test_what_is_no_figure_is_said(typed):
    with pytest.raises(UserError, match="8 0 1"):
        sitting.read_figures(typed)


def ballot(**more):
    return ElectionBallotFields(**more)


A, B, C = "Frau Kaya", "Herr Brand", "Frau Aydin"


@pytest.mark.parametrize(
    ("votes", "fields", "number", "found"),
    [
        ([], {}, 1, Outcome()),
        ([(A, 5), (B, 3)], {}, 1, Outcome(elected=A)),
        ([(A, 4), (B, 4)], {}, 1, Outcome(next_between=(A, B))),
        ([(A, 4), (B, 3), (C, 1)], {}, 1, Outcome(next_between=(A, B))),
        ([(A, 4), (B, 2), (C, 2)], {}, 1, Outcome(next_between=(A, B, C))),
        ([(A, 4), (B, 3), (C, 1)], {}, 2, Outcome(elected=A)),
        ([(A, 4), (B, 4)], {}, 2, Outcome(lot_between=(A, B))),
        ([(A, 4), (B, 4)], {"drawn": B}, 2, Outcome(elected=B, by_lot=True)),
        ([(A, 4)], {"no": 4}, 1, Outcome()),
        ([(A, 4)], {"no": 4}, 2, Outcome()),
        ([(A, 4)], {"no": 3, "abstentions": 9}, 1, Outcome(elected=A)),
    ],
)
def test_the_first_ballot_asks_for_more_than_half_the_next_for_most_then_the_lot(
    votes, fields, number, found
):
    assert outcome([Tally(*v) for v in votes], ballot(**fields), number) == found


def test_a_ballot_is_one_line_of_the_minutes():
    tallies = [Tally(A, 4), Tally(B, 4)]
    said = ballot_line(tallies, ballot(abstentions=1, invalid=2), 1)
    assert said == (
        "1. Wahlgang: Frau Kaya 4 · Herr Brand 4 · Enthaltung 1 · ungültig 2 – niemand gewählt, "
        "Stichwahl zwischen Frau Kaya und Herrn Brand"
    )
    second = ballot_line(tallies, ballot(), 2)
    assert second.endswith(
        "– Stimmengleichheit, es entscheidet das Los zwischen Frau Kaya und Herrn Brand"
    )
    drawn = ballot_line(tallies, ballot(drawn=A), 2)
    assert drawn.endswith("– gewählt ist Frau Kaya (durch Los)")
    alone = ballot_line([Tally(A, 3)], ballot(no=4, recused=1, not_voting=1), 1)
    assert alone == (
        "1. Wahlgang: Frau Kaya 3 · Nein 4 · befangen 1 · nicht teilgenommen 1 – niemand gewählt"
    )


def test_a_named_vote_names_everybody_behind_the_figure():
    names = {VoteChoice.YES: ["Frau A", "Herr B"], VoteChoice.NOT_VOTING: ["Frau C"]}
    vote = VoteFields(yes=2, not_voting=1, manner=VoteManner.NAMED)
    assert wording.line(vote, HGO, 5, names=names) == (
        "Namentliche Abstimmung: Ja 2 (Frau A, Herr B) · Nein 0 · Enthaltung 0 · nicht "
        "teilgenommen 1 (Frau C) – einstimmig"
    )
    secret = VoteFields(yes=2, no=1, manner=VoteManner.SECRET)
    assert wording.line(secret, HGO, 5).startswith("Geheime Abstimmung: Ja 2")


def test_a_vote_that_needs_a_number_is_not_carried_by_less():
    vote = VoteFields(yes=6, no=1, needed_yes=8)
    assert not voting.is_adopted(vote, HGO, 11)
    assert voting.is_adopted(vote.model_copy(update={"yes": 8}), HGO, 11)
    assert wording.line(vote, HGO, 11) == (
        "Abstimmung: Ja 6 · Nein 1 · Enthaltung 0 · nötig 8 Ja – abgelehnt, die nötige Mehrheit "
        "wurde nicht erreicht"
    )
    tie = VoteFields(yes=4, no=4, needed_yes=4)
    assert not voting.is_tie(tie, HGO)
    assert voting.is_adopted(tie, CONSENSUS, 11)


def test_a_text_block_is_filled_with_the_moment_and_unknown_braces_stay():
    text = "**{Vorsitz}** eröffnet um {Uhrzeit}; {Budget}."
    document = snippets.filled(text, {"Vorsitz": "Frau *E*", "Uhrzeit": "16:02 Uhr"})
    assert richtext.plain(document) == "Frau *E* eröffnet um 16:02 Uhr; {Budget}."
    assert document.blocks[0].runs[0].bold


def test_an_own_text_block_stands_in_for_its_shipped_namesake():
    mine = snippets.SnippetRow("BGR", "Unsere Begrüßung", "Glück auf!")
    rows = snippets.offered([mine])
    assert snippets.find(rows, "bgr") is mine
    assert len(rows) == len(snippets.SHIPPED)
    assert snippets.find(rows, "nix") is None


def test_shipped_text_blocks_keep_their_own_rules():
    names = []
    for row in snippets.SHIPPED:
        fields = snippets.SnippetFields.checked(
            abbreviation=row.abbreviation, title=row.title, text=row.text
        )
        snippets.check_snippet(fields, names)
        names.append(row.abbreviation)


@pytest.mark.parametrize(
    ("abbreviation", "text", "field", "said"),
    [
        ("a b", "x", "abbreviation", "ohne Leerzeichen"),
        ("a", "x", "abbreviation", "2 bis 20"),
        ("BGR", "x", "abbreviation", "gibt es schon"),
        ("neu", "{Vorsitzende} kommt", "text", "{Vorsitzende} gibt es nicht"),
    ],
)
def test_a_text_block_that_could_not_be_used_is_refused(abbreviation, text, field, said):
    fields = snippets.SnippetFields(abbreviation=abbreviation, title="T", text=text)
    with pytest.raises(Invalid) as err:
        snippets.check_snippet(fields, ["bgr"])
    assert said in err.value.fields[field]


def test_candidates_are_read_from_one_line():
    read = sitting.read_tallies("Frau Kaya 5, Herr von Brand: 3;  ")
    assert read == [Tally("Frau Kaya", 5), Tally("Herr von Brand", 3)]
    with pytest.raises(UserError, match="Kaya 5"):
        sitting.read_tallies("Kaya, 5")


@pytest.mark.parametrize(
    ("typed", "words", "at"),
    [
        ("kar 1625", "kar", time(16, 25)),
        ("kar 9:05", "kar", time(9, 5)),
        ("1625", "", time(16, 25)),
        (" kar ", "kar", None),
        ("kar 2575", "kar 2575", None),
        ("kar12", "kar12", None),
    ],
)
def test_a_clock_time_may_stand_at_the_end(typed, words, at):
    assert sitting.split_time(typed) == (words, at)
