from datetime import UTC, date, datetime, time

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.records import Role
from praeventionsrat.council.usecases import add_deputy
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.invitation_list import invitation_rows, replies
from praeventionsrat.meetings.invitees import Extent, InviteeSource, Reply
from praeventionsrat.meetings.records import (
    Absence,
    AttendanceFields,
    AttendanceKind,
    InvitationForm,
)
from praeventionsrat.meetings.usecases import attendance
from praeventionsrat.meetings.usecases.inviting import (
    ask_deputy,
    deputies_to_ask,
    edit_invitee,
    invite,
    invite_members,
    invite_person,
    mark_sent,
    set_reply,
    uninvite,
)
from praeventionsrat.meetings.usecases.meeting import begin_meeting, send_invitation


@pytest.fixture
def invited(council):
    invite_members(council.work, council.meeting)
    return council


def row(council, place=0):
    return invitation_rows(council.work, council.meeting)[place]


def reply(council, place, answer, **more):
    set_reply(council.work, row(council, place).id, answer, **more)


def test_the_list_is_filled_from_the_seats_of_the_day(council):
    council.member("Gast", role=Role.GUEST, voting_right=False)
    gone = council.member("Fort")
    council.work.persons.get(gone).deleted_at = datetime(2026, 1, 1, tzinfo=UTC)
    assert invite_members(council.work, council.meeting) == 6
    assert invite_members(council.work, council.meeting) == 0
    rows = invitation_rows(council.work, council.meeting)
    assert [r.name for r in rows][-1] == "Gast"
    assert {r.kind for r in rows[:5]} == {AttendanceKind.VOTING}
    assert (rows[5].kind, rows[5].extent) == (AttendanceKind.GUEST, Extent.PUBLIC)
    assert {r.extent for r in rows[:5]} == {Extent.ALL}


def test_others_are_added_by_hand_or_from_a_list_once(invited):
    work = invited.work
    guest = create_person(work, PersonFields(family_name="Gast", email="gast@x.example"))
    added = invite_person(work, invited.meeting, guest)
    assert row(invited, 5).extent is Extent.PUBLIC
    assert row(invited, 5).is_reachable
    with pytest.raises(UserError, match="Gast steht schon auf der Liste"):
        invite_person(work, invited.meeting, guest)
    other = invited.person("Presse")
    many = [guest, other, other]
    assert invite(work, invited.meeting, many, source=InviteeSource.LIST) == 1
    uninvite(work, added)
    assert [r.name for r in invitation_rows(work, invited.meeting)][-1] == "Presse"


def test_way_and_papers_of_each_can_be_changed(invited):
    edit_invitee(
        invited.work,
        row(invited).id,
        extent=Extent.PUBLIC,
        channel=InvitationForm.HAND,
        note=" braucht Höranlage ",
    )
    found = row(invited)
    assert (found.extent, found.channel, found.note) == (
        Extent.PUBLIC,
        InvitationForm.HAND,
        "braucht Höranlage",
    )
    assert found.is_reachable
    edit_invitee(invited.work, found.id, channel=InvitationForm.POST)
    assert not row(invited).is_reachable
    assert row(invited).note == "braucht Höranlage"
    with pytest.raises(Invalid):
        edit_invitee(invited.work, found.id, note="x" * 400)


def test_replies_are_counted_over_the_voting_members(invited):
    assert replies(invited.work, invited.meeting).sentence == (
        "0 zugesagt, 0 abgesagt, 5 offen; beschlussfähig mit 3"
    )
    for place in range(2):
        reply(invited, place, Reply.ACCEPTED)
    reply(invited, 2, Reply.DECLINED)
    found = replies(invited.work, invited.meeting)
    assert found.sentence == "2 zugesagt, 1 abgesagt, 2 offen; beschlussfähig mit 3"
    assert not found.is_enough
    assert not found.is_lost
    reply(invited, 3, Reply.DECLINED)
    reply(invited, 4, Reply.DECLINED)
    assert replies(invited.work, invited.meeting).is_lost


def test_a_round_without_quorum_counts_all_the_same(invited):
    invited.work.rule_sets.get(
        invited.work.committees.get(invited.committee).rule_set_id
    ).quorum = "none"
    found = replies(invited.work, invited.meeting)
    assert found.sentence == "0 zugesagt, 0 abgesagt, 5 offen"
    assert found.is_enough


def test_when_a_member_declines_the_deputies_are_asked_in_their_order(invited):
    work, seat = invited.work, invited.seats[1]
    first, second = invited.person("Erste"), invited.person("Zweiter")
    add_deputy(work, seat, first)
    add_deputy(work, seat, second)
    assert row(invited, 1).deputy == "Erste"
    member = row(invited, 1).id
    ask_deputy(work, member)
    rows = invitation_rows(work, invited.meeting)
    assert [r.name for r in rows[:4]] == ["Mitglied 0", "Mitglied 1", "Erste", "Mitglied 2"]
    assert rows[1].reply is Reply.DECLINED
    assert (rows[2].in_place_of, rows[2].kind) == ("Mitglied 1", AttendanceKind.VOTING)
    assert rows[1].deputy == "Zweiter"
    assert rows[2].deputy == ""
    set_reply(work, rows[2].id, Reply.ACCEPTED)
    assert (row(invited, 1).reply, row(invited, 1).represented_by) == (Reply.REPRESENTED, "Erste")
    assert replies(work, invited.meeting).accepted == 1
    set_reply(work, rows[2].id, Reply.DECLINED)
    assert (row(invited, 1).reply, row(invited, 1).represented_by) == (Reply.DECLINED, "")
    ask_deputy(work, member)
    assert deputies_to_ask(work, member) == []
    with pytest.raises(UserError, match="keine Vertretung mehr"):
        ask_deputy(work, member)


def test_a_deputy_who_is_on_the_list_is_asked_there(invited):
    guest = invite_person(invited.work, invited.meeting, invited.person("Gast"))
    person = invited.work.invitees.get(guest).person_id
    assert ask_deputy(invited.work, row(invited, 2).id, person) == guest
    set_reply(invited.work, guest, Reply.ACCEPTED)
    assert row(invited, 2).represented_by == "Gast"
    uninvite(invited.work, guest)
    assert row(invited, 2).reply is Reply.DECLINED


def test_a_deputy_of_somebody_who_is_off_the_list_stays(invited):
    add_deputy(invited.work, invited.seats[0], invited.person("Vertretung"))
    member = row(invited).id
    ask_deputy(invited.work, member)
    uninvite(invited.work, member)
    rows = invitation_rows(invited.work, invited.meeting)
    assert rows[-1].name == "Vertretung"
    set_reply(invited.work, rows[-1].id, Reply.ACCEPTED)
    assert row(invited, -1).reply is Reply.ACCEPTED


def test_who_is_represented_must_be_said(invited):
    first = row(invited)
    with pytest.raises(UserError, match="wer vertritt"):
        set_reply(invited.work, first.id, Reply.REPRESENTED)
    with pytest.raises(UserError, match="sich selbst"):
        set_reply(invited.work, first.id, Reply.REPRESENTED, represented_by_id=first.person_id)
    other = invited.person("Andere")
    set_reply(invited.work, first.id, Reply.REPRESENTED, represented_by_id=other)
    assert row(invited).represented_by == "Andere"


def test_sending_notes_the_day_for_everybody_and_fills_an_empty_list(council):
    council.item()
    send_invitation(council.work, council.meeting, on=date(2026, 2, 24))
    rows = invitation_rows(council.work, council.meeting)
    assert [r.sent_on for r in rows] == [date(2026, 2, 24)] * 5
    assert {r.received_on for r in rows} == {date(2026, 2, 27)}
    late = invite_person(council.work, council.meeting, council.person("Später"))
    assert mark_sent(council.work, council.meeting, on=date(2026, 3, 1)) == 1
    assert council.work.invitees.get(late).sent_on == date(2026, 3, 1)
    council.work.invitees.get(late).sent_on = None
    edit_invitee(council.work, late, channel=InvitationForm.HAND)
    mark_sent(council.work, council.meeting, on=date(2026, 3, 1))
    assert council.work.invitees.get(late).received_on == date(2026, 3, 1)
    assert mark_sent(council.work, council.meeting, on=date(2026, 3, 2)) == 0


def test_replies_stand_in_the_attendance_list_when_the_meeting_begins(invited):
    work = invited.work
    reply(invited, 0, Reply.ACCEPTED)
    reply(invited, 1, Reply.DECLINED)
    deputy = invited.person("Vertretung")
    reply(invited, 2, Reply.REPRESENTED, represented_by_id=deputy)
    reply(invited, 3, Reply.REPRESENTED, represented_by_id=invited.persons[0])
    guest = invite_person(work, invited.meeting, invited.person("Gast"))
    set_reply(work, guest, Reply.ACCEPTED)
    invite_person(work, invited.meeting, invited.person("Schweigt"))
    attendance.is_absent(work, invited.listed[4], Absence.UNEXCUSED)
    set_reply(work, row(invited, 4).id, Reply.DECLINED)
    begin_meeting(work, invited.meeting, at=time(16))
    listed = {a.name: a for a in work.attendances.where(meeting_id=invited.meeting)}
    absences = {name: entry.absence for name, entry in listed.items()}
    assert absences == {
        "Mitglied 0": Absence.NONE,
        "Mitglied 1": Absence.EXCUSED,
        "Mitglied 2": Absence.EXCUSED,
        "Mitglied 3": Absence.EXCUSED,
        "Mitglied 4": Absence.UNEXCUSED,
        "Vertretung": Absence.NONE,
        "Gast": Absence.NONE,
    }
    assert listed["Vertretung"].represents_id == invited.persons[2]
    assert listed["Vertretung"].kind is AttendanceKind.VOTING
    assert listed["Gast"].kind is AttendanceKind.GUEST
    attendance.is_absent(work, invited.listed[1], Absence.NONE)
    begin_meeting(work, invited.meeting, at=time(16, 5))
    assert work.attendances.get(invited.listed[1]).absence is Absence.NONE


def test_who_stands_in_for_a_member_already_is_entered_once(invited):
    deputy = invited.person("Vertretung")
    fields = AttendanceFields(
        person_id=deputy, kind=AttendanceKind.VOTING, represents_id=invited.persons[2]
    )
    attendance.add_attendance(invited.work, invited.meeting, fields)
    reply(invited, 2, Reply.REPRESENTED, represented_by_id=deputy)
    begin_meeting(invited.work, invited.meeting, at=time(16))
    assert len(invited.work.attendances.where(person_id=deputy)) == 1
    assert invited.work.attendances.get(invited.listed[2]).absence is Absence.EXCUSED


def test_a_deputy_who_declines_leaves_another_one_in_place(invited):
    add_deputy(invited.work, invited.seats[0], invited.person("Vertretung"))
    member = row(invited).id
    asked = ask_deputy(invited.work, member)
    other = invited.person("Andere")
    set_reply(invited.work, member, Reply.REPRESENTED, represented_by_id=other)
    set_reply(invited.work, asked, Reply.DECLINED)
    assert row(invited).represented_by == "Andere"
