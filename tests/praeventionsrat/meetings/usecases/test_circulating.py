import io
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from praeventionsrat.council.presets import CONSENSUS, HGO
from praeventionsrat.council.records import CommitteeFields, Majority
from praeventionsrat.council.usecases import create_committee, rules_of
from praeventionsrat.documents.head import Head
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.circular_rules import count, outcome
from praeventionsrat.meetings.circular_views import CircularRow
from praeventionsrat.meetings.circulars import CircularFields, CircularReply
from praeventionsrat.meetings.documents.circular_letter import CIRCULAR_LETTERS, CIRCULAR_RESULT
from praeventionsrat.meetings.records import ItemState, MeetingFields, VoteFields
from praeventionsrat.meetings.usecases import circulating, items, voting
from praeventionsrat.meetings.usecases.followup import suggest_items
from praeventionsrat.meetings.usecases.meeting import create_meeting
from tests.word_reading import lines, opened

YES, NO, ABSTAIN, OBJECTS = list(CircularReply)[1:]
NONE = CircularReply.NONE
SENT, DUE, AFTER = date(2026, 3, 1), date(2026, 3, 15), date(2026, 3, 16)
HEAD = Head(municipality="Stadt Musterau", city="Musterau", phone="1", email="rat@x.example")


@pytest.mark.parametrize(
    ("replies", "every", "decided", "adopted", "said"),
    [
        ([YES] * 6 + [NONE] * 5, False, True, True, "Einstimmig beschlossen."),
        ([YES] * 5 + [NO] + [NONE] * 5, False, True, True, "Mit Mehrheit beschlossen."),
        ([YES] * 3 + [NO] * 3, False, True, False, "Bei Stimmengleichheit abgelehnt."),
        ([NO] * 6, False, True, False, "Einstimmig abgelehnt."),
        (
            [YES] * 5 + [NONE] * 6,
            False,
            False,
            False,
            "Noch kein Beschluss: 5 von 11 haben geantwortet, nötig 6.",
        ),
        (
            [YES] * 10 + [NONE],
            True,
            False,
            False,
            "Noch kein Beschluss: 1 Antwort fehlt.",
        ),
        ([YES] * 10 + [ABSTAIN], True, True, True, "Einstimmig beschlossen bei 1 Enthaltung."),
        (
            [YES] * 10 + [OBJECTS],
            False,
            False,
            False,
            "Kein Beschluss: 1 Mitglied widerspricht dem Umlaufverfahren.",
        ),
        (
            [YES] * 9 + [OBJECTS] * 2,
            False,
            False,
            False,
            "Kein Beschluss: 2 Mitglieder widersprechen dem Umlaufverfahren.",
        ),
    ],
)
def test_the_result_follows_the_rules_of_the_committee(replies, every, decided, adopted, said):
    found = outcome(count(replies), HGO, 11, every_answer=every)
    assert (found.is_decided, found.is_adopted, found.sentence) == (decided, adopted, said)


def test_a_round_without_a_number_still_needs_an_answer():
    found = outcome(count([NONE, NONE]), CONSENSUS, 2, every_answer=False)
    assert found.sentence == "Noch kein Beschluss: niemand hat geantwortet."
    found = outcome(count([YES, NONE]), CONSENSUS, 2, every_answer=False)
    assert (found.is_adopted, found.sentence) == (True, "Im Konsens beschlossen.")


def test_the_count_is_told_in_figures():
    assert count([YES, NO, NONE]).sentence == "Ja 1 · Nein 1 · Enthaltung 0 · offen 1"
    assert "widersprochen 1" in count([OBJECTS]).sentence


@pytest.fixture
def circular(council):
    fields = CircularFields(
        committee_id=council.committee,
        subject="Zuschuss Spielmobil",
        wording="500 Euro für das Spielmobil.",
        answer_by=DUE,
    )
    council.circular = circulating.create_circular(council.work, fields, today=SENT)
    return council


@pytest.fixture
def sent(circular):
    circulating.send_circular(circular.work, circular.circular, on=SENT)
    return circular


def view(council):
    return circulating.view_circular(council.work, council.circular)


def answer(council, *replies):
    for line, reply in zip(view(council).answers, replies, strict=False):
        circulating.note_answer(council.work, line.id, reply, on=SENT)


def close(council, on=AFTER):
    return circulating.close_circular(council.work, council.circular, on=on)


def test_the_voting_members_are_asked(circular):
    circular.member("Beraterin", role="adviser", voting_right=False)
    found = view(circular)
    assert [line.name for line in found.answers] == [f"Mitglied {n}" for n in range(5)]
    assert (found.row.answered, found.row.asked, found.legal) == (0, 5, 5)


def test_what_was_sent_stands(sent):
    fields = view(sent).fields
    longer = fields.model_copy(update={"answer_by": date(2026, 3, 20), "is_public": True})
    circulating.edit_circular(sent.work, sent.circular, longer, seen=view(sent).revision)
    assert view(sent).fields.is_public
    with pytest.raises(UserError, match="Wortlaut ist versandt"):
        circulating.edit_circular(
            sent.work, sent.circular, fields.model_copy(update={"wording": "1000 Euro"})
        )


def test_it_is_not_sent_without_wording_and_time(circular):
    fields = view(circular).fields
    bare = fields.model_copy(update={"wording": " ", "answer_by": None})
    circulating.edit_circular(circular.work, circular.circular, bare)
    with pytest.raises(Invalid) as refused:
        circulating.send_circular(circular.work, circular.circular, on=SENT)
    assert set(refused.value.fields) == {"wording", "answer_by"}
    early = fields.model_copy(update={"answer_by": date(2026, 2, 1)})
    circulating.edit_circular(circular.work, circular.circular, early)
    with pytest.raises(Invalid) as refused:
        circulating.send_circular(circular.work, circular.circular, on=SENT)
    assert refused.value.fields == {"answer_by": "Die Frist liegt vor dem Versand."}
    with pytest.raises(UserError, match="noch nicht versandt"):
        close(circular)


def test_an_adopted_one_gets_the_next_number_and_then_stands(sent):
    answer(sent, YES, YES, YES, NONE)
    with pytest.raises(UserError, match="Frist läuft noch bis zum 15"):
        close(sent, on=DUE)
    assert close(sent).is_adopted
    found = view(sent)
    assert (found.row.number, found.row.is_adopted, found.row.closed_on) == (
        "2026-U-01",
        True,
        AFTER,
    )
    for refused in (
        lambda: answer(sent, NO),
        lambda: close(sent),
        lambda: circulating.edit_circular(sent.work, sent.circular, found.fields),
        lambda: circulating.send_circular(sent.work, sent.circular, on=SENT),
    ):
        with pytest.raises(UserError, match="steht fest"):
            refused()
    with pytest.raises(UserError, match="2026-U-01 ist gefasst"):
        circulating.delete_circular(sent.work, sent.circular)


def test_when_all_have_answered_nobody_waits_for_the_day(sent):
    answer(sent, *[NO] * 5)
    assert not close(sent, on=SENT).is_adopted
    assert view(sent).row.number == "2026-U-01"


def test_what_was_decided_stays_whatever_the_rules_say_later(sent):
    answer(sent, YES, YES, YES, NO)
    close(sent)
    rules_of(sent.work, sent.committee).majority = Majority.CONSENSUS
    noted = view(sent).outcome
    assert (noted.is_decided, noted.is_adopted) == (True, True)
    assert noted.sentence == "Mit Mehrheit beschlossen."
    assert noted.why == "So festgestellt am 16.03.2026."


def test_an_answer_after_the_last_day_is_counted_and_shown_as_late(sent):
    answer(sent, *[YES] * 4)
    assert "Frist" not in view(sent).outcome.why
    last = view(sent).answers[4]
    circulating.note_answer(sent.work, last.id, NO, on=AFTER)
    found = view(sent)
    assert [row.is_late for row in found.answers] == [False] * 4 + [True]
    assert found.outcome.why.startswith("1 Antwort kam nach Ablauf der Frist. ")
    assert "16.03.2026 (nach der Frist)" in printed(sent, CIRCULAR_RESULT)


def test_an_answer_can_be_taken_back(sent):
    answer(sent, YES)
    answer(sent, NONE)
    assert (view(sent).row.answered, view(sent).answers[0].answered_on) == (0, None)


def test_numbers_have_no_gaps_and_none_is_given_twice(sent):
    sent.work.series.all()
    first = sent.circular
    answer(sent, *[YES] * 5)
    close(sent)
    item = sent.item("Zuschuss")
    vote = voting.record_vote(sent.work, item, VoteFields(yes=1, motion="Ja.", remark="gezählt"))
    voting.make_resolution(sent.work, vote)
    numbers = [r.number for r in sent.work.resolutions.all()]
    assert numbers == ["2026-12-01"]
    fields = circulating.view_circular(sent.work, first).fields
    sent.circular = circulating.create_circular(sent.work, fields, today=SENT)
    circulating.send_circular(sent.work, sent.circular, on=SENT)
    answer(sent, *[YES] * 5)
    close(sent)
    assert view(sent).row.number == "2026-U-02"


def test_an_objection_brings_it_to_a_meeting_without_a_number(sent):
    answer(sent, YES, OBJECTS)
    assert not close(sent, on=SENT).is_decided
    assert view(sent).row.number == ""
    following = next_meeting(sent)
    assert [f.title for f in suggest_items(sent.work, following)] == ["Zuschuss Spielmobil"]
    circulating.delete_circular(sent.work, sent.circular)
    assert circulating.circular_rows(sent.work) == []


def test_a_decision_is_reported_at_the_next_meeting_once(sent):
    following = next_meeting(sent)
    assert suggest_items(sent.work, following) == []
    answer(sent, *[YES] * 5)
    close(sent)
    (fields,) = suggest_items(sent.work, following)
    assert fields.title == "Bekanntgabe des Umlaufbeschlusses 2026-U-01: Zuschuss Spielmobil"
    assert not fields.is_public
    assert suggest_items(sent.work, sent.meeting) != []
    sent.meeting = following
    item = items.add_item(sent.work, following, fields)
    assert suggest_items(sent.work, following) == []
    items.set_item_state(sent.work, item, ItemState.POSTPONED)
    assert len(suggest_items(sent.work, following)) == 1
    early = create_meeting(
        sent.work, sent.committee, MeetingFields(number=9, held_on=date(2026, 3, 10))
    )
    assert suggest_items(sent.work, early) == []


def next_meeting(council):
    fields = MeetingFields(number=13, held_on=date(2026, 4, 14))
    return create_meeting(council.work, council.committee, fields)


def test_those_of_a_committee_in_the_bin_are_not_listed(sent):
    assert [row.subject for row in circulating.circular_rows(sent.work)] == ["Zuschuss Spielmobil"]
    sent.work.committees.get(sent.committee).deleted_at = datetime(2026, 3, 2, tzinfo=UTC)
    assert circulating.circular_rows(sent.work) == []


def test_the_search_finds_it(sent):
    found = [hit.title for hit in sent.work.search("spielmobil")]
    assert found == ["Umlaufbeschluss: Zuschuss Spielmobil"]


# --- documents -----------------------------------------------------------------------------------


def printed(council, export, head=HEAD):
    out = io.BytesIO()
    export.render(export.gather(council.work, council.circular, head), out)
    return lines(opened(out.getvalue()))


def test_each_member_gets_a_letter_with_boxes(circular):
    fields = view(circular).fields
    update = {"reason": "Der Antrag **eilt**."}
    circulating.edit_circular(circular.work, circular.circular, fields.model_copy(update=update))
    circulating.send_circular(circular.work, circular.circular, on=SENT)
    said = printed(circular, CIRCULAR_LETTERS)
    assert said.count("500 Euro für das Spielmobil.") == 5
    assert said.count("☐ Ich stimme zu.") == 5
    assert "Sehr geehrte Frau Mitglied 4," in said
    assert "Der Antrag eilt." in said
    assert "Bitte antworten Sie bis Sonntag, 15. März 2026 an rat@x.example." in said
    assert "gez. Mitglied 0" in said


def test_a_letter_without_chair_date_and_address_has_no_gaps(work, new_council):
    council = new_council().found(members=0)
    council.member("Allein")
    fields = CircularFields(committee_id=council.committee, subject="Kurz", wording="Ja?")
    council.circular = circulating.create_circular(work, fields, today=SENT)
    said = printed(council, CIRCULAR_LETTERS, Head())
    assert "Bitte antworten Sie an die Geschäftsstelle." in said
    assert not any("gez." in line for line in said)
    assert "Begründung" not in said
    assert "" not in said


def test_a_committee_without_votes_has_no_letters(work):
    committee = create_committee(work, CommitteeFields(name="Leer"), HGO)
    fields = CircularFields(committee_id=committee, subject="Kurz")
    made = circulating.create_circular(work, fields, today=SENT)
    with pytest.raises(UserError, match="keine stimmberechtigten"):
        CIRCULAR_LETTERS.gather(work, made, HEAD)


def test_the_result_is_noted_with_every_answer(sent):
    answer(sent, YES, YES, YES, NO)
    close(sent)
    said = printed(sent, CIRCULAR_RESULT)
    assert "Stimmen: Ja 3 · Nein 1 · Enthaltung 0 · offen 1" in said
    assert "Ergebnis: Mit Mehrheit beschlossen." in said
    place = said.index("Mitglied 3")
    assert said[place : place + 3] == ["Mitglied 3", "Nein", "01.03.2026"]
    assert "keine Antwort" in said
    assert "Musterau, 16. März 2026" in said


@pytest.mark.parametrize(
    ("known", "word"),
    [
        ({}, "Entwurf"),
        ({"sent_on": SENT}, "läuft"),
        ({"sent_on": SENT, "closed_on": SENT}, "nicht zustande gekommen"),
        ({"sent_on": SENT, "closed_on": SENT, "is_adopted": True}, "angenommen"),
        ({"sent_on": SENT, "closed_on": SENT, "is_adopted": False}, "abgelehnt"),
    ],
)
def test_a_row_says_in_a_word_how_far_it_is(known, word):
    nothing = dict.fromkeys(("sent_on", "answer_by", "closed_on", "is_adopted"))
    row = CircularRow(
        **{"id": uuid4(), "subject": "x", "committee": "", "number": "", "answered": 0, "asked": 0}
        | nothing
        | known
    )
    assert row.state == word
