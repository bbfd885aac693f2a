"""The rules a meeting can break, by their numbers in the list of what the program computes."""

from datetime import date, time
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praeventionsrat.council.presets import CONSENSUS, FREE, HGO
from praeventionsrat.council.records import (
    Majority,
    NoticeCounting,
    QuorumKind,
    RuleSetFields,
    Tie,
)
from praeventionsrat.meetings import deadlines, followup, voting, wording
from praeventionsrat.meetings.agenda import in_order, numbers
from praeventionsrat.meetings.ballot import Away, Ballot
from praeventionsrat.meetings.findings import Finding, Level
from praeventionsrat.meetings.followup import Followed, Standing, control_list
from praeventionsrat.meetings.leaks import Passage, Secret, find_leaks
from praeventionsrat.meetings.notice import explain, latest_receipt, notice
from praeventionsrat.meetings.quorum import (
    quorum,
    repeat_sentence,
    repeated_rules,
    supplement_consent,
)
from praeventionsrat.meetings.records import (
    Absence,
    AgendaItem,
    AssignmentFields,
    AttendanceKind,
    InvitationForm,
    MeetingFields,
    VoteFields,
)
from praeventionsrat.meetings.room import Occupant, Room, Span
from praeventionsrat.meetings.sundries import check_sundries, is_sundries

MONDAY = date(2026, 3, 16)


def rules(**more):
    return RuleSetFields(name="Eigene Geschäftsordnung", **more)


def codes(findings):
    return [finding.code for finding in findings]


def vote(yes=0, no=0, abstentions=0, **more):
    return VoteFields(yes=yes, no=no, abstentions=abstentions, **more)


def room(voters, *, begun=time(16), ended=None, **more):
    occupants = tuple(
        Occupant(uuid4(), f"M{n}", f"Frau M{n}", "", AttendanceKind.VOTING, Absence.NONE,
                 (Span(begun),), person_id=uuid4())
        for n in range(voters)
    )  # fmt: skip
    return Room(occupants, begun, ended, **more)


# --- 1: Ladungsfrist -----------------------------------------------------------------------------

CLEAR, CALENDAR, WORKING = (
    {"notice_counting": c}
    for c in (
        NoticeCounting.CLEAR_DAYS,
        NoticeCounting.CALENDAR_DAYS,
        NoticeCounting.WORKING_DAYS,
    )
)


@pytest.mark.parametrize(
    ("sent", "form", "how", "days", "kept"),
    [
        (date(2026, 3, 12), InvitationForm.EMAIL, CLEAR, 3, True),
        (date(2026, 3, 13), InvitationForm.EMAIL, CLEAR, 2, False),
        (date(2026, 3, 12), InvitationForm.HAND, CLEAR, 3, True),
        (date(2026, 3, 12), InvitationForm.POST, CLEAR, 0, False),
        (date(2026, 3, 9), InvitationForm.POST, CLEAR, 3, True),
        (date(2026, 3, 13), InvitationForm.EMAIL, CALENDAR, 3, True),
        (date(2026, 3, 14), InvitationForm.EMAIL, CALENDAR, 2, False),
        (date(2026, 3, 10), InvitationForm.EMAIL, WORKING, 3, True),
        (date(2026, 3, 11), InvitationForm.EMAIL, WORKING, 2, False),
        (MONDAY, InvitationForm.EMAIL, CLEAR, 0, False),
        (MONDAY, InvitationForm.EMAIL, CALENDAR, 0, False),
        (MONDAY, InvitationForm.POST, CALENDAR, 0, False),
    ],
)
def test_rule_01_days_of_notice_are_counted_as_the_rule_set_says(sent, form, how, days, kept):
    meeting = MeetingFields(number=1, held_on=MONDAY, invited_on=sent, invitation_form=form)
    given = notice(meeting, rules(notice_days=3, **how))
    assert (given.days, given.kept) == (days, kept)


@pytest.mark.parametrize(
    ("held_on", "received_on", "days"),
    [
        (date(2028, 3, 2), date(2028, 2, 27), 3),
        (date(2027, 3, 2), date(2027, 2, 27), 2),
        (date(2027, 1, 2), date(2026, 12, 29), 3),
        (date(2026, 3, 31), date(2026, 3, 27), 3),
    ],
)
def test_rule_01_leap_days_new_year_and_summer_time_change_nothing(held_on, received_on, days):
    meeting = MeetingFields(number=1, held_on=held_on, received_on=received_on)
    assert notice(meeting, HGO).days == days


@pytest.mark.parametrize(
    ("how", "latest"),
    [(CLEAR, date(2026, 3, 12)), (CALENDAR, date(2026, 3, 13)), (WORKING, date(2026, 3, 10))],
)
def test_rule_01_the_latest_day_of_receipt_is_the_last_that_keeps_the_period(how, latest):
    own = rules(notice_days=3, **how)
    assert latest_receipt(MONDAY, own) == latest
    assert latest_receipt(MONDAY, rules(notice_days=0, **how)) == MONDAY


@given(
    st.dates(date(2024, 1, 1), date(2032, 12, 31)),
    st.integers(0, 40),
    st.sampled_from(NoticeCounting),
)
@settings(deadline=None, max_examples=100)
def test_rule_01_one_day_later_would_be_too_late(held_on, needed, counting):
    own = rules(notice_days=needed, notice_counting=counting)
    latest = latest_receipt(held_on, own)

    def kept(day):
        return notice(MeetingFields(number=1, held_on=held_on, received_on=day), own).kept

    assert kept(latest)
    assert not kept(date.fromordinal(latest.toordinal() + 1))


def test_rule_01_what_is_computed_is_explained_with_rule_and_way_out():
    base = {"number": 1, "held_on": MONDAY}
    nothing_sent = explain(MeetingFields(**base), HGO)
    assert nothing_sent.code == "notice-open"
    assert "spätestens am Donnerstag, 12. März 2026" in nothing_sent.what

    kept = explain(MeetingFields(**base, invited_on=date(2026, 3, 12)), HGO)
    assert (kept.code, kept.level) == ("notice-kept", Level.OK)
    assert "dazwischen liegen 3 Tage, nötig sind 3. Die Frist ist gewahrt." in kept.what
    assert kept.why == "Regel: §§ 53, 54, 58, 61 HGO."

    short = explain(MeetingFields(**base, invited_on=date(2026, 3, 14)), HGO)
    assert (short.code, short.level) == ("notice-short", Level.WARNING)
    assert "dazwischen liegt 1 Tag, nötig sind 3." in short.what
    assert "Grund der Eile" in short.todo

    one = explain(MeetingFields(**base, invited_on=MONDAY), rules(notice_days=1))
    assert "nötig ist 1." in one.what
    assert "hinterlegte Geschäftsordnung „Eigene Geschäftsordnung“" in one.why


@pytest.mark.parametrize(
    ("received_on", "code"),
    [(date(2026, 3, 15), "notice-shortened"), (MONDAY, "notice-short")],
)
def test_rule_01_an_urgent_invitation_must_arrive_on_the_day_before(received_on, code):
    meeting = MeetingFields(
        number=1, held_on=MONDAY, received_on=received_on, urgency_reason="Brand im Rathaus."
    )
    found = explain(meeting, HGO)
    assert found.code == code
    if code == "notice-shortened":
        assert "Die Frist wurde verkürzt: Brand im Rathaus." in found.what
    else:
        assert "Auch verkürzt reicht es nicht (1 Tag vor der Sitzung)." in found.todo


def test_rule_01_an_invitation_after_the_meeting_is_never_in_time():
    late = MeetingFields(number=1, held_on=MONDAY, received_on=date(2026, 3, 17))
    assert not notice(late, rules(notice_days=0)).kept
    assert notice(MeetingFields(number=1, held_on=MONDAY), HGO) is None


# --- 2: Beschlussfähigkeit -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("how", "legal", "present", "reached"),
    [
        ({}, 11, 5, False),
        ({}, 11, 6, True),
        ({}, 10, 5, False),
        ({}, 10, 6, True),
        ({}, 1, 1, True),
        ({}, 0, 0, False),
        ({"quorum": QuorumKind.HALF}, 10, 5, True),
        ({"quorum": QuorumKind.HALF}, 11, 5, False),
        ({"quorum": QuorumKind.HALF}, 0, 0, False),
        ({"quorum": QuorumKind.FIXED, "quorum_fixed": 3}, 11, 3, True),
        ({"quorum": QuorumKind.FIXED, "quorum_fixed": 3}, 11, 2, False),
        ({"quorum": QuorumKind.FIXED}, 11, 0, False),
        ({"quorum": QuorumKind.NONE}, 11, 0, True),
    ],
)
def test_rule_02_a_committee_decides_with_enough_voting_members(how, legal, present, reached):
    assert quorum(rules(**how), legal, present).reached is reached


def test_rule_02_the_arithmetic_is_shown():
    assert quorum(HGO, 11, 8).sentence == (
        "8 von 11 Stimmberechtigten anwesend, nötig 6: beschlussfähig"
    )
    assert quorum(HGO, 1, 0).sentence == (
        "0 von 1 Stimmberechtigtem anwesend, nötig 1: nicht beschlussfähig"
    )
    assert "keine Mindestzahl" in quorum(CONSENSUS, 4, 1).sentence


def test_rule_02_a_lost_quorum_is_told_but_holds_until_somebody_objects():
    ballot = Ballot(HGO, 11, room(5), at=time(17))
    found = voting.check(vote(5), ballot)
    assert codes(found) == ["vote-quorum"]
    assert "5 von 11 Stimmberechtigten anwesend, nötig 6: nicht" in found[0].what
    assert "fortgilt, bis jemand sie rügt" in found[0].todo
    assert voting.contradictions(vote(5), ballot) == []


def test_rule_02_who_is_recused_does_not_count():
    away = Away("Frau A", Span(time(16, 50), time(17, 10)))
    ballot = Ballot(HGO, 11, room(6), (away,), time(17))
    found = voting.check(vote(5, recused=1), ballot)
    assert codes(found) == ["vote-quorum"]
    assert "5 von 11" in found[0].what
    assert "(ohne 1 befangen)" in found[0].what


def test_rule_02_a_repeated_meeting_needs_no_number_and_one_day():
    rules = repeated_rules(HGO)
    assert quorum(rules, 11, 1).reached
    assert not quorum(rules, 11, 0).reached
    assert rules.notice_days == 1
    assert rules.source == "§§ 53, 54, 58, 61 HGO; Wiederholungssitzung nach § 53 Abs. 2 HGO"
    assert "In der Sitzung am 1. März 2026" in repeat_sentence(date(2026, 3, 1))
    free = repeated_rules(RuleSetFields(name="x", quorum=QuorumKind.NONE, notice_days=0))
    assert (free.quorum, free.notice_days) == (QuorumKind.NONE, 0)
    assert free.source == "Wiederholungssitzung nach § 53 Abs. 2 HGO"


# --- 3 and 6: Mehrheit and its sentence ----------------------------------------------------------

CHAIR = {"tie": Tie.CHAIR_DECIDES}
PRESENT, LEGAL, TWO_THIRDS = (
    {"majority": m} for m in (Majority.PRESENT, Majority.LEGAL, Majority.TWO_THIRDS)
)
CONSENT = {"majority": Majority.CONSENSUS}
RESULTS = [
    ({}, vote(8), True, "einstimmig"),
    ({}, vote(7, 0, 1), True, "einstimmig bei 1 Enthaltung"),
    ({}, vote(1, 0, 10), True, "einstimmig bei 10 Enthaltungen"),
    ({}, vote(5, 3, 1), True, "mit Mehrheit beschlossen"),
    ({}, vote(9999), True, "einstimmig"),
    ({}, vote(4, 4, 3), False, "bei Stimmengleichheit abgelehnt"),
    ({}, vote(3, 5), False, "mit Mehrheit abgelehnt"),
    ({}, vote(0, 5), False, "einstimmig abgelehnt"),
    ({}, vote(0, 5, 2), False, "einstimmig abgelehnt bei 2 Enthaltungen"),
    ({}, vote(0, 0, 9), False, "abgelehnt, keine Ja-Stimme"),
    ({}, vote(recused=9), False, "abgelehnt, keine Ja-Stimme"),
    ({}, vote(4, 3, invalid=5, not_voting=5), True, "mit Mehrheit beschlossen"),
    ({"abstentions_count": True}, vote(4, 3, 2), False,
     "abgelehnt, die nötige Mehrheit wurde nicht erreicht"),
    ({"abstentions_count": True}, vote(5, 2, 2), True, "mit Mehrheit beschlossen"),
    (CHAIR, vote(4, 4, chair_decision=True), True,
     "bei Stimmengleichheit durch Stimme des Vorsitzes beschlossen"),
    (CHAIR, vote(4, 4, chair_decision=False), False,
     "bei Stimmengleichheit durch Stimme des Vorsitzes abgelehnt"),
    (CHAIR, vote(4, 4), False, "bei Stimmengleichheit abgelehnt"),
    ({}, vote(4, 4, chair_decision=True), False, "bei Stimmengleichheit abgelehnt"),
    (PRESENT, vote(5, 4), True, "mit Mehrheit beschlossen"),
    (PRESENT, vote(5, 4, 1), False, "abgelehnt, die nötige Mehrheit wurde nicht erreicht"),
    (PRESENT, vote(4, 4), False, "bei Stimmengleichheit abgelehnt"),
    (LEGAL, vote(6), True, "einstimmig"),
    (LEGAL, vote(5), False, "abgelehnt, die nötige Mehrheit wurde nicht erreicht"),
    (TWO_THIRDS, vote(6, 3), True, "mit Mehrheit beschlossen"),
    (TWO_THIRDS, vote(5, 3), False, "abgelehnt, die nötige Mehrheit wurde nicht erreicht"),
    (TWO_THIRDS, vote(0, 0, 4), False, "abgelehnt, keine Ja-Stimme"),
    (CONSENT, vote(6, 0, 2), True, "im Konsens beschlossen bei 2 Enthaltungen"),
    (CONSENT, vote(0, 0, 2), True, "im Konsens beschlossen bei 2 Enthaltungen"),
    (CONSENT, vote(), True, "im Konsens beschlossen"),
    (CONSENT, vote(7, 1), False, "kein Konsens bei 1 Gegenstimme"),
    (CONSENT, vote(0, 2), False, "kein Konsens bei 2 Gegenstimmen"),
    (CONSENT, vote(not_voting=3), False, "abgelehnt, keine Ja-Stimme"),
]  # fmt: skip


@pytest.mark.parametrize(("how", "cast", "adopted", "phrase"), RESULTS)
def test_rule_03_a_motion_is_carried_as_the_rule_set_says(how, cast, adopted, phrase):
    assert voting.is_adopted(cast, rules(**how), 11) is adopted


@pytest.mark.parametrize(("how", "cast", "adopted", "phrase"), RESULTS)
def test_rule_06_the_sentence_says_what_happened(how, cast, adopted, phrase):
    assert wording.phrase(cast, rules(**how), 11) == phrase


@given(*[st.integers(0, 30)] * 4, st.sampled_from(Majority), st.sampled_from(Tie), st.booleans(),
       st.none() | st.booleans(), st.integers(0, 40))  # fmt: skip
@settings(deadline=None, max_examples=300)
def test_rule_06_result_and_sentence_never_contradict(
    yes, no, abstentions, absent, majority, tie, count, decision, legal
):
    own = rules(majority=majority, tie=tie, abstentions_count=count)
    cast = vote(yes, no, abstentions, not_voting=absent, chair_decision=decision)
    text = wording.sentence(cast, own, legal)
    adopted = voting.is_adopted(cast, own, legal)
    assert ("beschlossen" in text) is adopted
    assert ("bgelehnt" in text or "Kein Konsens" in text) is not adopted
    assert ("Stimmengleichheit" in text) <= (yes == no)
    assert ("instimmig beschlossen" in text) <= (no == 0 < yes)
    assert text[0].isupper()
    assert text.endswith(".")


@pytest.mark.parametrize(
    ("cast", "text"),
    [
        (vote(8), "Einstimmig beschlossen."),
        (vote(7, 0, 1), "Einstimmig beschlossen bei 1 Enthaltung."),
        (vote(0, 8), "Einstimmig abgelehnt."),
        (vote(8, recused=1),
         "Einstimmig beschlossen; 1 Mitglied war befangen und hat den Saal verlassen."),
        (vote(5, 3, recused=2),
         "Mit Mehrheit beschlossen; 2 Mitglieder waren befangen und haben den Saal verlassen."),
    ],
)  # fmt: skip
def test_rule_06_the_window_says_it_as_a_whole_sentence(cast, text):
    assert wording.sentence(cast, HGO, 11) == text


@pytest.mark.parametrize(
    ("cast", "away", "text"),
    [
        (vote(8, recused=1), [Away("Frau Abendroth", Span(time(16, 48), time(16, 58)))],
         "Ja 8 · Nein 0 · Enthaltung 0 · befangen 1 "
         "(Frau Abendroth, hat den Saal von 16:48 bis 16:58 Uhr verlassen)"),
        (vote(7, recused=2), [Away("Frau A", Span(time(16, 48))), Away("Herr B", None)],
         "Ja 7 · Nein 0 · Enthaltung 0 · befangen 2 "
         "(Frau A, hat den Saal um 16:48 Uhr verlassen; Herr B)"),
        (vote(5, 1, invalid=2, not_voting=1), [],
         "Ja 5 · Nein 1 · Enthaltung 0 · ungültig 2 · nicht teilgenommen 1"),
        (vote(5, recused=1), [], "Ja 5 · Nein 0 · Enthaltung 0 · befangen 1"),
    ],
)  # fmt: skip
def test_rule_06_the_minutes_give_every_figure(cast, away, text):
    assert wording.figures(cast, away) == text
    assert wording.line(cast, HGO, 11, away).startswith(f"Abstimmung: {text} – ")


def test_rule_06_a_round_that_did_not_count_says_so():
    assert wording.line(vote(), CONSENSUS, 4) == "Ohne Abstimmung – im Konsens beschlossen"


# --- 4: Nachtrag ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("legal", "needed"), [(11, 8), (9, 6), (10, 7), (12, 8), (3, 2), (2, 2), (1, 1), (0, 1)]
)
def test_rule_04_a_nachtrag_needs_two_thirds_of_the_legal_number(legal, needed):
    assert supplement_consent(HGO, legal, legal) == needed


def test_rule_04_or_the_majority_where_the_rules_say_no_more():
    assert [supplement_consent(FREE, 11, present) for present in (8, 9, 0)] == [5, 5, 1]


# --- 5: plausibility -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cast", "present", "found"),
    [
        (vote(7, 0, 1), 8, []),
        (vote(5, 3, 1), 9, []),
        (vote(4, 2, 1, invalid=1, not_voting=1), 9, []),
        (vote(8), 9, ["vote-sum"]),
        (vote(9, 1), 9, ["vote-sum"]),
        (vote(9999), 9, ["vote-sum"]),
        (vote(8, recused=1), 9, ["vote-recused"]),
    ],
)
def test_rule_05_all_figures_add_up_to_who_is_there(cast, present, found):
    ballot = Ballot(HGO, 9, room(present), at=time(17))
    assert codes(voting.contradictions(cast, ballot)) == found


def test_rule_05_a_contradiction_says_the_arithmetic_and_what_to_do():
    ballot = Ballot(HGO, 9, room(9), at=time(17))
    found = voting.contradictions(vote(4, 2, 1, recused=0, invalid=1, not_voting=2), ballot)[0]
    assert found.what == (
        "4 Ja + 2 Nein + 1 Enth. + 1 ungültig + 2 ohne Stimme = 10, "
        "anwesend sind 9 Stimmberechtigte (um 17:00 Uhr)."
    )
    assert "mit einer Bemerkung" in found.sentence
    alone = voting.contradictions(vote(2), Ballot(CONSENSUS, 1, room(1), at=time(17)))[0]
    assert "anwesend ist 1 Stimmberechtigter" in alone.what


def test_rule_05_without_a_time_nothing_is_compared_and_that_is_said():
    found = voting.check(vote(3), Ballot(HGO, 9, room(9)))
    assert codes(found) == ["vote-unchecked"]
    assert found[0].level is Level.NOTE


@pytest.mark.parametrize("at", [time(15, 59), time(17, 6), time(18, 12)])
def test_rule_05_nobody_votes_before_the_begin_in_a_break_or_after_the_end(at):
    held = room(9, begun=time(16), ended=time(18, 11), breaks=(Span(time(17, 5), time(17, 12)),))
    found = voting.check(vote(9), Ballot(HGO, 9, held, at=at))
    assert "vote-time" in codes(found)
    assert "vote-time" not in codes(voting.check(vote(9), Ballot(HGO, 9, held, at=time(17, 12))))


def test_rule_05_a_tie_that_the_chair_must_break_is_told_until_she_did():
    ballot = Ballot(FREE, 8, room(8), at=time(17))
    assert codes(voting.check(vote(4, 4), ballot)) == ["vote-tie"]
    assert voting.check(vote(4, 4, chair_decision=False), ballot) == []
    assert voting.check(vote(4, 4), Ballot(HGO, 8, room(8), at=time(17))) == []


def test_rule_05_a_round_without_counting_contradicts_nothing():
    assert voting.check(vote(), Ballot(CONSENSUS, 4, room(4), at=time(17))) == []


# --- 7: Verschiedenes ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "is_one"),
    [
        ("Verschiedenes", True),
        ("VERSCHIEDENES", True),
        ("Mitteilungen und Anfragen, Verschiedenes", True),
        ("Sonstiges", True),
        ("Verschiedenes/Termine", True),
        ("Allfälliges", True),
        ("Förderantrag für verschiedene Projekte", False),
        ("Präventionstag", False),
        ("", False),
    ],
)
def test_rule_07_an_item_for_everything_is_recognised(title, is_one):
    assert is_sundries(title) is is_one


def test_rule_07_a_vote_under_verschiedenes_is_warned_of_with_two_ways_out():
    found = check_sundries("Verschiedenes", HGO, 11, 9)
    assert codes(found) == ["vote-sundries"]
    assert found[0].level is Level.WARNING
    assert "Nachtrag beschließen (nötig: 8 Ja)" in found[0].todo
    assert "Themenspeicher" in found[0].todo
    assert check_sundries("Präventionstag", HGO, 11, 9) == []


# --- 8: Befangenheit -----------------------------------------------------------------------------


def out(start, end=None, **more):
    return Away("Frau Abendroth", Span(start, end), **more)


@pytest.mark.parametrize(
    ("away", "debate", "found"),
    [
        (out(time(16, 48), time(16, 58)), None, []),
        (out(time(16, 46), time(16, 58)), Span(time(16, 46), time(17)), []),
        (out(time(16, 46)), Span(time(16, 46), None), []),
        (out(time(16, 48), time(16, 58)), Span(time(16, 46), time(17)), ["vote-recusal-debate"]),
        (out(time(16, 48), time(16, 55)), None, ["vote-recusal-time"]),
        (out(time(16, 56), time(16, 58)), None, ["vote-recusal-time"]),
        (Away("Frau Abendroth", None), None, ["vote-recusal-open"]),
    ],
)
def test_rule_08_who_is_recused_is_out_for_debate_and_vote(away, debate, found):
    ballot = Ballot(HGO, 9, room(9), (away,), time(16, 55), debate)
    assert codes(voting.check(vote(8, recused=1), ballot)) == found


def test_rule_08_recused_persons_are_counted_by_name():
    two = (out(time(16)), Away("Herr Dornbusch", Span(time(16))))
    found = voting.contradictions(vote(8, recused=1), Ballot(HGO, 9, room(9), two, time(17)))
    assert found[0].what == (
        "Als befangen ist 1 gezählt, namentlich eingetragen sind 2 "
        "(Frau Abendroth und Herr Dornbusch)."
    )
    none = voting.contradictions(vote(7, recused=2), Ballot(HGO, 9, room(9), (), time(17)))
    assert none[0].what == "Als befangen sind 2 gezählt, namentlich eingetragen sind 0."


def test_rule_08_an_adviser_or_somebody_who_went_home_is_in_no_figure():
    adviser = out(time(16, 48), time(16, 58), votes=False)
    gone = out(time(16, 48), None, attendance_id=uuid4())
    ballot = Ballot(HGO, 9, room(9), (adviser, gone), time(16, 55))
    assert voting.check(vote(9), ballot) == []
    untimed = Ballot(HGO, 9, room(9), (adviser,))
    assert codes(voting.check(vote(9), untimed)) == ["vote-unchecked"]
    assert codes(voting.check(vote(99), untimed)) == ["vote-unchecked", "vote-sum"]


def test_rule_08_all_may_be_recused():
    away = tuple(Away(f"M{n}", Span(time(16, 30))) for n in range(3))
    ballot = Ballot(HGO, 3, room(3), away, time(17))
    assert codes(voting.check(vote(recused=3), ballot)) == ["vote-quorum"]
    assert not voting.is_adopted(vote(recused=3), HGO, 3)


@pytest.mark.parametrize(
    ("decided_on", "until"),
    [
        (date(2026, 3, 17), date(2026, 9, 17)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 8, 29)),
        (date(2026, 12, 1), date(2027, 6, 1)),
        (date(2026, 10, 31), date(2027, 4, 30)),
    ],
)
def test_rule_08_a_breach_can_be_held_against_a_decision_for_six_months(decided_on, until):
    assert deadlines.recusal_cured_on(decided_on) == until
    flag = deadlines.check_recusal_period(decided_on, until)
    assert (flag.code, flag.level) == ("recusal-period", Level.NOTE)
    after = date.fromordinal(until.toordinal() + 1)
    assert deadlines.check_recusal_period(decided_on, after) is None


# --- 9: due dates --------------------------------------------------------------------------------

TUESDAY = date(2026, 3, 17)


def test_rule_09_the_minutes_are_due_some_days_after_the_meeting():
    assert deadlines.minutes_due_on(TUESDAY, HGO) == date(2026, 3, 31)
    assert deadlines.minutes_due_on(date(2028, 2, 15), HGO) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("sent_on", "last"),
    [
        (date(2026, 3, 24), date(2026, 4, 7)),
        (date(2026, 3, 20), date(2026, 4, 3)),
        (date(2026, 3, 21), date(2026, 4, 6)),
        (date(2026, 3, 22), date(2026, 4, 6)),
    ],
)
def test_rule_09_objections_end_on_a_working_day(sent_on, last):
    assert deadlines.objections_end_on(sent_on, HGO) == last


@pytest.mark.parametrize(
    ("issued_on", "today", "code", "says"),
    [
        (None, date(2026, 3, 31), "minutes-open", "bis Dienstag, 31. März 2026 fällig"),
        (None, date(2026, 4, 1), "minutes-overdue", "seit 1 Tag überfällig"),
        (None, date(2026, 4, 10), "minutes-overdue", "seit 10 Tagen überfällig"),
        (date(2026, 3, 24), date(2026, 4, 7), "minutes-issued", "läuft (bis Dienstag, 7. April"),
        (date(2026, 3, 24), date(2026, 4, 8), "minutes-issued", "ist abgelaufen"),
    ],
)
def test_rule_09_the_state_of_the_minutes_explains_itself(issued_on, today, code, says):
    found = deadlines.check_minutes(TUESDAY, issued_on, HGO, today)
    assert found.code == code
    assert says in found.what
    assert "14 Tage" in found.why


def test_rule_09_the_next_agenda_approves_the_minutes():
    eleventh = (11, date(2025, 12, 2))
    wanted = followup.missing_items(["Eröffnung"], [eleventh], controls=True)
    assert [item.title for item in wanted] == [
        "Genehmigung der Niederschrift über die 11. Sitzung am 2. Dezember 2025",
        "Beschlusskontrolle – offene Aufträge",
    ]
    titles = [item.title for item in wanted]
    assert followup.missing_items(titles, [eleventh], controls=True) == []
    assert followup.missing_items([], [], controls=False) == []


@pytest.mark.parametrize(
    ("title", "is_it"),
    [
        ("Genehmigung der Niederschrift über die 11. Sitzung", True),
        ("Genehmigung des Protokolls der 11. Sitzung", True),
        ("Genehmigung der Niederschrift vom 2. Dezember 2025", True),
        ("Genehmigung der Niederschrift vom 02.12.2025", True),
        ("Einwendungen gegen die Niederschrift vom 2. Dezember 2025", True),
        ("Genehmigung der Niederschrift über die 111. Sitzung", False),
        ("Genehmigung der Niederschrift vom 12. Dezember 2025", False),
        ("Bericht über die 11. Sitzung", False),
    ],
)
def test_rule_09_an_approval_is_recognised_by_number_or_day(title, is_it):
    assert followup.is_approval_of(title, 11, date(2025, 12, 2)) is is_it


# --- 10: public and non-public -------------------------------------------------------------------


def test_rule_10_public_and_other_items_never_mix_and_count_on():
    meeting = uuid4()
    items = [
        AgendaItem(meeting_id=meeting, title=title, is_public=public, position=place)
        for place, (title, public) in enumerate(
            [("Eröffnung", True), ("Förderantrag", False), ("Bericht", True), ("Personal", False)]
        )
    ]
    assert [i.title for i in in_order(items)] == [
        "Eröffnung", "Bericht", "Förderantrag", "Personal",
    ]  # fmt: skip
    named = numbers(items)
    assert [named[i.id] for i in items] == ["1", "3", "2", "4"]


SECRET = Secret("TOP 10", "Förderantrag „Demokratie leben!“ Frau Bergfeld PR-2026/008")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Frau Bergfeld stellte den Antrag vor.", ["Bergfeld"]),
        ("Siehe PR-2026/008 und den FÖRDERANTRAG.", ["PR-2026/008", "FÖRDERANTRAG"]),
        ("Das Leben im Stadtteil; Frau Muster berichtet.", []),
        ("", []),
    ],
)
def test_rule_10_names_and_keywords_of_the_other_part_are_found_in_public_text(text, shown):
    found = find_leaks([Passage("TOP 9", "item", text)], [SECRET])
    assert [leak.word for leak in found] == shown
    assert {leak.source for leak in found} <= {"TOP 10"}


def test_rule_10_what_the_public_knows_anyway_is_no_leak():
    said = [Passage("TOP 3", "item", "Die Demokratie wurde gelobt.")]
    assert [leak.word for leak in find_leaks(said, [SECRET])] == ["Demokratie"]
    assert find_leaks(said, [SECRET], ["Demokratie im Quartier"]) == []


def test_rule_10_the_public_beschlusskontrolle_shows_public_assignments_only():
    open_one, secret = assignment("M-1"), assignment("M-2", is_public=False)
    for public, wanted in ((True, ["M-1"]), (False, ["M-2"]), (None, ["M-1", "M-2"])):
        lines = control_list([open_one, secret], MARCH[2], public=public)
        assert [line.assignment.number for line in lines] == wanted


# --- 16: Beschlusskontrolle ----------------------------------------------------------------------

MARCH = [date(2026, 3, d) for d in (1, 8, 15, 22, 29)]


def assignment(number="M-1", given_on=MARCH[0], is_public=True, **more):
    fields = AssignmentFields(title="Beleuchtung", **more)
    return Followed(uuid4(), number, given_on, fields, is_public)


def seen(one, days):
    """What the lists of a row of meetings say of an assignment."""
    found = []
    for place, day in enumerate(days):
        lines = control_list([one], day, days[place - 1] if place else None)
        found.append(lines[0].standing if lines else None)
    return found


@pytest.mark.parametrize(
    ("done_on", "wanted"),
    [
        (None, [None, "open", "open", "overdue", "overdue"]),
        (date(2026, 3, 10), [None, "open", "done", None, None]),
        (date(2026, 3, 8), [None, "done", None, None, None]),
        (date(2026, 3, 1), [None, "done", None, None, None]),
        (date(2026, 3, 29), [None, "open", "open", "overdue", "done"]),
        (date(2026, 4, 1), [None, "open", "open", "overdue", "overdue"]),
    ],
)
def test_rule_16_what_is_done_is_reported_exactly_once_more(done_on, wanted):
    one = assignment(done_on=done_on, due_on=date(2026, 3, 20))
    assert seen(one, MARCH) == wanted


@given(
    st.lists(st.dates(date(2026, 1, 1), date(2026, 12, 31)), min_size=1, max_size=8, unique=True),
    st.integers(0, 7),
    st.integers(0, 400),
)
@settings(deadline=None, max_examples=200)
def test_rule_16_no_done_assignment_is_lost_or_told_twice(days, given_at, later):
    days.sort()
    given_on = days[given_at % len(days)]
    done_on = date.fromordinal(given_on.toordinal() + later)
    one = assignment(given_on=given_on, done_on=done_on)
    told = seen(one, days)
    due = any(day > given_on and day >= done_on for day in days)
    assert told.count(Standing.DONE) == due
    assert all(
        said is Standing.OPEN
        for day, said in zip(days, told, strict=True)
        if given_on < day < done_on
    )


def test_rule_16_the_most_urgent_comes_first():
    lines = control_list(
        [
            assignment("d", done_on=MARCH[1]),
            assignment("c"),
            assignment("b", due_on=date(2026, 5, 1)),
            assignment("a", due_on=date(2026, 3, 5)),
            assignment("new", given_on=MARCH[2]),
        ],
        MARCH[2],
    )
    assert [line.assignment.number for line in lines] == ["a", "b", "c", "d"]


def test_a_finding_reads_as_running_text():
    assert Finding("x", Level.NOTE, "Was.", "", "Tun.").sentence == "Was. Tun."
