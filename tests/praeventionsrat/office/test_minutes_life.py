"""The life of minutes after the meeting: Entwurf to genehmigt, nothing written over."""

import io
from datetime import date, time

import pytest
from sqlalchemy.exc import IntegrityError

from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.documents.head import Head
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.ids import uuid7
from praeventionsrat.meetings.approval import (
    CorrectionFields,
    Decision,
    MinutesState,
    MinutesStepFields,
    ObjectionFields,
    PublishedNames,
)
from praeventionsrat.meetings.documents.minutes_document import MINUTES, gather_internal
from praeventionsrat.meetings.elections import (
    CandidateVotes,
    ElectionBallotFields,
    ElectionFields,
    Tally,
    VoteChoice,
)
from praeventionsrat.meetings.publicity import AnnouncementFields
from praeventionsrat.meetings.records import (
    AgendaItemFields,
    AssignmentFields,
    AttachmentFields,
    AttendanceFields,
    ItemState,
    MeetingFields,
    MinutesFields,
    Vote,
    VoteFields,
)
from praeventionsrat.meetings.usecases import (
    attendance,
    elections,
    items,
    live,
    meeting,
    minutes,
    publicity,
    skeleton,
    voting,
)
from praeventionsrat.meetings.usecases.approval import (
    decide_objection,
    names_published,
    raise_objection,
    set_names_published,
    step_back,
    steps_of,
)
from praeventionsrat.meetings.usecases.supplement import vote_supplement
from praeventionsrat.office.minutes import bring_minutes_to, correct_minutes
from praeventionsrat.office.overview import gather
from tests.word_reading import lines, opened

S = MinutesState
HELD, SIGNED, SENT = date(2026, 3, 17), date(2026, 3, 24), date(2026, 3, 26)
HEAD = Head(city="Musterau")


def on(day, **more):
    return MinutesStepFields(taken_on=day, **more)


@pytest.fixture
def held(work):
    """A meeting that is over, with a text, a vote and a recusal."""
    committee = create_committee(work, CommitteeFields(name="Lenkungsgruppe"), HGO)
    found = meeting.create_meeting(work, committee, MeetingFields(number=12, held_on=HELD))
    item = items.add_item(work, found, AgendaItemFields(title="Beleuchtung"))
    items.write_minutes(work, item, "Es wurde beraten.")
    meeting.begin_meeting(work, found, at=time(16))
    meeting.end_meeting(work, found, at=time(17))
    return found


@pytest.fixture
def item(work, held):
    return work.agenda_items.where(meeting_id=held)[0].id


@pytest.fixture
def following(work, held):
    """The next meeting, with the item that approves."""
    committee = work.meetings.get(held).committee_id
    fields = MeetingFields(number=13, held_on=date(2026, 6, 16))
    found = meeting.create_meeting(work, committee, fields)
    approving = items.add_item(work, found, AgendaItemFields(title="Genehmigung"))
    return found, approving


@pytest.fixture
def sent(work, held):
    bring_minutes_to(work, held, S.SIGNED, on(SIGNED, person="Frau Ahorn"))
    bring_minutes_to(work, held, S.SENT, on(SENT))
    return held


def state(work, held):
    return work.minutes_steps.state(held)


def said(work, held):
    out = io.BytesIO()
    MINUTES.render(MINUTES.gather(work, held, HEAD), out)
    return lines(opened(out.getvalue()))


def test_the_whole_way_is_kept_with_dates_and_persons(work, held, following):
    assert state(work, held) is S.DRAFT
    bring_minutes_to(work, held, S.CIRCULATED, on(date(2026, 3, 20), person="Frau Birke"))
    bring_minutes_to(work, held, S.SIGNED, on(SIGNED, person="Frau Ahorn, Frau Birke"))
    bring_minutes_to(work, held, S.SENT, on(SENT))
    approved = on(date(2026, 6, 16), approved_in_id=following[0], approved_item_id=following[1])
    bring_minutes_to(work, held, S.APPROVED, approved)
    assert [(s.state, s.taken_on) for s in steps_of(work, held)] == [
        (S.CIRCULATED, date(2026, 3, 20)),
        (S.SIGNED, SIGNED),
        (S.SENT, SENT),
        (S.APPROVED, date(2026, 6, 16)),
    ]
    assert steps_of(work, held)[1].person == "Frau Ahorn, Frau Birke"
    wanted = "Genehmigt am 16. Juni 2026 in der 13. Sitzung der Lenkungsgruppe (TOP 1)"
    assert said(work, held)[-1] == wanted


def test_an_approval_may_stand_without_meeting_or_item(work, sent, following):
    bring_minutes_to(work, sent, S.APPROVED, on(SENT))
    assert said(work, sent)[-1] == "Genehmigt am 26. März 2026"
    step_back(work, sent, on=SENT, person="", reason="Sitzung fehlte")
    bring_minutes_to(work, sent, S.APPROVED, on(SENT, approved_in_id=following[0]))
    assert said(work, sent)[-1].endswith("in der 13. Sitzung der Lenkungsgruppe")


def test_no_step_is_skipped_or_dated_before_the_last(work, held):
    with pytest.raises(UserError, match="„versandt“ folgt nicht"):
        bring_minutes_to(work, held, S.SENT, on(SENT))
    with pytest.raises(Invalid):
        bring_minutes_to(work, held, S.CIRCULATED, on(date(2026, 3, 16)))
    bring_minutes_to(work, held, S.SIGNED, on(SIGNED))
    with pytest.raises(Invalid) as err:
        bring_minutes_to(work, held, S.SENT, on(date(2026, 3, 23)))
    assert "unterzeichnet“ am 24.03.2026" in err.value.fields["taken_on"]


def test_a_meeting_that_is_not_over_has_nothing_to_sign(work, following):
    with pytest.raises(UserError, match="noch nicht beendet"):
        bring_minutes_to(work, following[0], S.SIGNED, on(date(2026, 6, 20)))


def test_signing_sets_the_day_of_issue_unless_it_is_known(work, held):
    minutes.edit_minutes(work, held, MinutesFields(issued_on=date(2026, 3, 23)))
    bring_minutes_to(work, held, S.SIGNED, on(SIGNED))
    assert minutes.minutes_of(work, held).issued_on == date(2026, 3, 23)
    assert work.meetings.get(held).rule_set_id is not None


def test_a_step_back_wants_a_reason_and_opens_the_text_again(work, held, item):
    bring_minutes_to(work, held, S.CIRCULATED, on(SIGNED))
    bring_minutes_to(work, held, S.SIGNED, on(SIGNED))
    with pytest.raises(Invalid) as err:
        step_back(work, held, on=SIGNED, person="", reason=" ")
    assert list(err.value.fields) == ["reason"]
    assert step_back(work, held, on=SIGNED, person="Frau Ahorn", reason="Zahl") is S.CIRCULATED
    assert minutes.minutes_of(work, held).issued_on is None
    items.write_minutes(work, item, "Neu.")
    assert step_back(work, held, on=SIGNED, person="", reason="noch einmal") is S.DRAFT
    with pytest.raises(UserError, match="noch ein Entwurf"):
        step_back(work, held, on=SIGNED, person="", reason="weiter")
    assert [s.reason for s in steps_of(work, held)] == ["", "", "Zahl", "noch einmal"]
    bring_minutes_to(work, held, S.SIGNED, on(SIGNED))
    assert [v.position for v in work.minutes_versions.where(meeting_id=held)] == [1, 2]


def test_from_sent_back_to_signed_the_text_stays_locked(work, sent, item):
    assert step_back(work, sent, on=SENT, person="", reason="falscher Verteiler") is S.SIGNED
    assert minutes.minutes_of(work, sent).issued_on == SIGNED
    items.write_minutes(work, item, "Anders.")
    with pytest.raises(UserError, match="steht fest"):
        work.minutes.where(meeting_id=sent)
    items.write_minutes(work, item, "Es wurde beraten.")


def test_signed_minutes_say_what_was_signed_whatever_happens_to_assignments(work, held, item):
    given = minutes.give_assignment(
        work, held, AssignmentFields(title="Lampen", responsible="Bauhof"), item_id=item
    )
    bring_minutes_to(work, held, S.SIGNED, on(SIGNED))
    minutes.edit_assignment(work, given, AssignmentFields(title="Lampen", responsible="Stadtwerke"))
    assert any("zuständig: Bauhof" in line for line in said(work, held))
    assert not any("Stadtwerke" in line for line in said(work, held))


def test_an_objection_is_decided_and_answered_by_a_correction_at_the_end(work, sent, item):
    raised = ObjectionFields(raised_by="Herr Tüncher", raised_on=date(2026, 4, 2), text="8 statt 9")
    objection = raise_objection(work, sent, raised)
    assert state(work, sent) is S.OBJECTED
    with pytest.raises(UserError, match=r"02\.04\.2026 .Herr Tüncher. ist noch nicht"):
        bring_minutes_to(work, sent, S.APPROVED, on(date(2026, 6, 16)))
    decide_objection(work, objection, Decision.UPHELD, in_meeting=None)
    fields = CorrectionFields(
        text="8 von 11", corrected_on=date(2026, 6, 16), decision="Beschluss der 13. Sitzung",
        agenda_item_id=item, objection_id=objection,
    )  # fmt: skip
    correct_minutes(work, sent, fields, person="Frau Birke")
    assert state(work, sent) is S.CORRECTED
    assert said(work, sent)[-3:] == [
        "Berichtigungen",
        "Berichtigung 1 zu TOP 1 (16.06.2026, Beschluss der 13. Sitzung)",
        "8 von 11",
    ]
    assert "Es wurde beraten." in said(work, sent)
    first, second = work.minutes_versions.where(meeting_id=sent)
    assert ("8 von 11" in first.public, "8 von 11" in second.public) == (False, True)
    bring_minutes_to(work, sent, S.APPROVED, on(date(2026, 6, 16)))
    with pytest.raises(UserError, match="schon entschieden"):
        decide_objection(work, objection, Decision.REJECTED, in_meeting=None)
    with pytest.raises(UserError, match="ist genehmigt"):
        correct_minutes(work, sent, CorrectionFields(text="x", corrected_on=date(2026, 6, 17)))


def test_a_second_objection_and_an_early_correction_change_no_state(work, held, sent):
    step_back(work, held, on=SENT, person="", reason="Tippfehler")
    correct_minutes(work, held, CorrectionFields(text="Ahorn", corrected_on=date(2026, 3, 25)))
    assert state(work, held) is S.SIGNED
    bring_minutes_to(work, held, S.SENT, on(SENT))
    for name in ("A", "B"):
        raised = ObjectionFields(raised_by=name, raised_on=date(2026, 3, 20), text="t")
        raise_objection(work, held, raised)
    assert [s.state for s in steps_of(work, held)][-2:] == [S.SENT, S.OBJECTED]
    assert steps_of(work, held)[-1].taken_on == SENT


def test_objections_and_corrections_have_their_time(work, held, following):
    raised = ObjectionFields(raised_by="A", raised_on=SENT, text="t")
    with pytest.raises(UserError, match="sobald die Niederschrift versandt"):
        raise_objection(work, held, raised)
    with pytest.raises(UserError, match="noch nicht unterzeichnet"):
        correct_minutes(work, held, CorrectionFields(text="x", corrected_on=SENT))
    bring_minutes_to(work, held, S.SIGNED, on(SIGNED))
    bring_minutes_to(work, held, S.SENT, on(SENT))
    early = date(2026, 3, 1)
    with pytest.raises(Invalid):
        raise_objection(work, held, raised.model_copy(update={"raised_on": early}))
    with pytest.raises(Invalid):
        correct_minutes(work, held, CorrectionFields(text="x", corrected_on=early))
    foreign = CorrectionFields(text="x", corrected_on=SENT, agenda_item_id=following[1])
    with pytest.raises(UserError, match="anderen Sitzung"):
        correct_minutes(work, held, foreign)


def test_a_meeting_approves_neither_itself_nor_a_later_one(work, sent, following):
    with pytest.raises(Invalid):
        bring_minutes_to(work, sent, S.APPROVED, on(SENT, approved_in_id=sent))
    fields = MeetingFields(number=11, held_on=date(2025, 12, 2))
    older = meeting.create_meeting(work, work.meetings.get(sent).committee_id, fields)
    with pytest.raises(Invalid):
        bring_minutes_to(work, sent, S.APPROVED, on(SENT, approved_in_id=older))


def test_a_correction_of_a_secret_item_stays_in_its_part(work, held):
    secret = items.add_item(work, held, AgendaItemFields(title="Personal", is_public=False))
    bring_minutes_to(work, held, S.SIGNED, on(SIGNED))
    fields = CorrectionFields(text="Besoldung A 13", corrected_on=SIGNED, agenda_item_id=secret)
    correct_minutes(work, held, fields)
    assert not any("A 13" in line for line in said(work, held))
    both = gather_internal(work, held, HEAD)
    assert [c.text for c in both.corrections] == ["Besoldung A 13"]
    assert [entry.part for entry in both.items] == [
        "I. Öffentlicher Teil",
        "II. Nichtöffentlicher Teil",
    ]
    assert both.marking == "Intern – enthält nichtöffentliche Punkte"


ADA = "Ada Ahorn"
TRIES = {
    "text": lambda w, m, i: items.write_minutes(w, i, "Anders."),
    "outcome": lambda w, m, i: items.set_outcome(w, i, "vertagt"),
    "times": lambda w, m, i: items.set_item_times(w, i, started_at=time(16), ended_at=None),
    "title": lambda w, m, i: items.edit_item(w, i, AgendaItemFields(title="Neu")),
    "new item": lambda w, m, i: items.add_item(w, m, AgendaItemFields(title="Neu")),
    "no vote": lambda w, m, i: voting.remove_vote(w, vote_of(w, i)),
    "vote": lambda w, m, i: voting.edit_vote(w, vote_of(w, i), VoteFields(yes=9, remark="x")),
    "new vote": lambda w, m, i: voting.record_vote(w, i, VoteFields(yes=1, remark="x")),
    "resolution": lambda w, m, i: voting.make_resolution(w, vote_of(w, i)),
    "presence": lambda w, m, i: attendance.comes(w, entry_of(w, m), at=time(18)),
    "nobody": lambda w, m, i: attendance.remove_attendance(w, entry_of(w, m)),
    "begin": lambda w, m, i: meeting.begin_meeting(w, m, at=time(16, 1)),
    "break": lambda w, m, i: meeting.add_break(w, m, starts_at=time(16, 10), ends_at=None),
    "head": lambda w, m, i: minutes.edit_minutes(w, m, MinutesFields(distribution="alle")),
    "assignment": lambda w, m, i: minutes.give_assignment(w, m, AssignmentFields(title="x")),
    "attachment": lambda w, m, i: minutes.attach(w, m, AttachmentFields(title="x")),
    "recusal": lambda w, m, i: voting.add_recusal(w, i, entry_of(w, m)),
    "election": lambda w, m, i: elections.hold_election(w, i, ElectionFields(office="Vorsitz")),
    "ballot": lambda w, m, i: elections.record_ballot(
        w, first(w.elections, agenda_item_id=i), ElectionBallotFields(remark="x"), [Tally("A", 1)]
    ),
    "no election": lambda w, m, i: elections.remove_election(
        w, first(w.elections, agenda_item_id=i)
    ),
    "named vote": lambda w, m, i: elections.record_named_vote(
        w, i, VoteFields(remark="x"), {entry_of(w, m): VoteChoice.YES}
    ),
    "supplement": lambda w, m, i: vote_supplement(w, i, "Neu", VoteFields(yes=1, remark="x")),
    "joint": lambda w, m, i: publicity.discuss_jointly(w, i, other_of(w, m, i)),
    "announce": lambda w, m, i: publicity.announce(w, secret_of(w), AnnouncementFields()),
    "call": lambda w, m, i: live.call_item(w, m, i, at=time(16, 5)),
    "put off": lambda w, m, i: live.set_aside(w, i, ItemState.POSTPONED, "später"),
    "take up": lambda w, m, i: items.set_item_state(w, i, ItemState.CALLED),
    "pause": lambda w, m, i: live.turn_break(w, m, at=time(16, 10)),
    "close": lambda w, m, i: live.close_sitting(w, m, at=time(18)),
    "never there": lambda w, m, i: attendance.forget_presence(
        w, first(w.presences, attendance_id=entry_of(w, m))
    ),
    "move": lambda w, m, i: items.move_item(w, i, parent_id=None, before_id=None),
    "day": lambda w, m, i: meeting.edit_meeting(
        w, m, MeetingFields(number=12, held_on=date(2026, 3, 18))
    ),
    "skeleton": lambda w, m, i: skeleton.apply_skeleton(w, m),
    "no attachment": lambda w, m, i: minutes.detach(w, first(w.attachments, meeting_id=m)),
}


def first(records, **which):
    return records.where(**which)[0].id


def other_of(work, held, item):
    items_ = work.agenda_items.where(meeting_id=held)
    return next(i.id for i in items_ if i.id != item and i.is_public)


def secret_of(work):
    return work.resolutions.all()[0].id


def vote_of(work, item):
    return work.votes.where(agenda_item_id=item)[0].id


def entry_of(work, held):
    return work.attendances.where(meeting_id=held)[0].id


@pytest.fixture
def signed(store):
    """Signed minutes of a meeting with everything in it; ids of meeting and item."""
    with store.begin("Aufbau") as work:
        committee = create_committee(work, CommitteeFields(name="Lenkungsgruppe"), HGO)
        found = meeting.create_meeting(work, committee, MeetingFields(number=12, held_on=HELD))
        item = items.add_item(work, found, AgendaItemFields(title="Beleuchtung"))
        meeting.begin_meeting(work, found, at=time(16))
        listed = attendance.add_attendance(work, found, AttendanceFields(name=ADA))
        attendance.comes(work, listed, at=time(16), until=time(17))
        voting.record_vote(work, item, VoteFields(yes=1, taken_at=time(16, 30)))
        items.add_item(work, found, AgendaItemFields(title="Wahl"))
        elections.hold_election(work, item, ElectionFields(office="Schriftführung"))
        hidden = items.add_item(work, found, AgendaItemFields(title="Geheim", is_public=False))
        counted = VoteFields(yes=1, taken_at=time(16, 40))
        voting.make_resolution(work, voting.record_vote(work, hidden, counted))
        minutes.attach(work, found, AttachmentFields(title="Plan"))
        meeting.end_meeting(work, found, at=time(17))
        bring_minutes_to(work, found, S.SIGNED, on(SIGNED))
    return found, item


@pytest.mark.parametrize("what", TRIES)
def test_nothing_signed_minutes_say_can_be_changed(store, signed, what):
    with pytest.raises(UserError, match="unterzeichnet; ihr Text steht fest"):  # noqa: SIM117
        with store.begin("Versuch") as work:
            TRIES[what](work, *signed)


def test_what_the_minutes_do_not_say_can_still_be_changed(store, signed):
    held, item = signed
    with store.begin("Beschlusskontrolle") as work:
        work.meetings.get(held).reference = "32-70"
        work.agenda_items.get(item).planned_minutes = 0
        work.attendances.get(entry_of(work, held)).person_id = None
    with store.begin("Papierkorb", undoable=False) as work:
        work.meetings.remove(work.meetings.get(held))
    with store.read() as work:
        assert list(work.minutes_versions.all()) == []


def test_the_wording_of_published_names_is_kept_for_each_committee(work, held):
    committee = work.meetings.get(held).committee_id
    assert names_published(work, committee) is PublishedNames.GENERAL
    for names in (PublishedNames.NAMES, PublishedNames.FUNCTION):
        set_names_published(work, committee, names)
        assert names_published(work, committee) is names


def waiting(work, today):
    found = gather(work, today).minutes_signed
    return [(line.title, line.step, line.is_late) for line in found]


def test_the_overview_says_what_is_due_with_signed_minutes(work, held):
    title = "12. Sitzung Lenkungsgruppe"
    bring_minutes_to(work, held, S.SIGNED, on(SIGNED))
    assert waiting(work, SIGNED) == [(title, "versenden bis 31.03.2026", False)]
    assert waiting(work, date(2026, 4, 1)) == [(title, "versenden bis 31.03.2026", True)]
    bring_minutes_to(work, held, S.SENT, on(SENT))
    assert waiting(work, SENT) == [(title, "Einwendungen möglich bis 09.04.2026", False)]
    over = "genehmigen; Einwendungen waren bis 09.04.2026 möglich"
    assert waiting(work, date(2026, 4, 10)) == [(title, over, False)]
    raised = ObjectionFields(raised_by="A", raised_on=SENT, text="t")
    objection = raise_objection(work, held, raised)
    undecided = "über die Einwendung entscheiden bis 09.04.2026"
    assert waiting(work, SENT) == [(title, undecided, False)]
    decide_objection(work, objection, Decision.UPHELD, in_meeting=None)
    correct_minutes(work, held, CorrectionFields(text="t", corrected_on=SENT))
    assert waiting(work, SENT) == [(title, "in der nächsten Sitzung genehmigen", False)]
    bring_minutes_to(work, held, S.APPROVED, on(SENT))
    assert waiting(work, SENT) == []


def test_what_hangs_on_nothing_is_no_business_of_the_lock(store):
    with pytest.raises(IntegrityError), store.begin("Waise") as work:
        work.candidate_votes.add(CandidateVotes(ballot_id=uuid7(), name="Niemand"))


def test_a_dump_brings_locked_minutes_back(store, signed):
    _, item = signed
    with store.begin("Einlesen") as work:
        work.insert([Vote(agenda_item_id=item, motion="Nachgetragen")])
    with store.read() as work:
        assert len(work.votes.where(agenda_item_id=item)) == 2
