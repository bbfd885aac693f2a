from datetime import UTC, date, datetime, time

import pytest

from praeventionsrat.contacts.records import OrganizationFields
from praeventionsrat.contacts.usecases import create_organization, delete_person
from praeventionsrat.council.presets import CONSENSUS
from praeventionsrat.council.records import Role
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.records import Absence, AttendanceFields, AttendanceKind
from praeventionsrat.meetings.usecases import attendance, meeting


def room(council):
    return attendance.read_room(council.work, council.meeting)


def voters(council, at):
    return [o.name for o in room(council).voters(at)]


def test_every_member_of_the_day_is_expected_once(council, work):
    council.member("Später", starts_on=date(2026, 3, 18))
    council.member("Früher", ends_on=date(2026, 3, 16))
    new = council.member("Neu", starts_on=date(2026, 3, 17))
    assert attendance.expect_members(work, council.meeting) == 1
    assert attendance.expect_members(work, council.meeting) == 0
    entries = work.attendances.where(meeting_id=council.meeting)
    assert [e.name for e in entries] == [*(f"Mitglied {n}" for n in range(5)), "Neu"]
    assert entries[-1].person_id == new


def test_roles_become_kinds(council, work):
    council.member("Rabenhorst", role=Role.ADVISER, voting_right=False)
    council.member("Querfurth", role=Role.KEEPER, voting_right=False)
    council.member("Brettschneider", role=Role.GUEST, voting_right=False)
    council.member("Chor", role=Role.MEMBER, voting_right=False)
    council.member("Feder", role=Role.KEEPER)
    attendance.expect_members(work, council.meeting)
    entries = work.attendances.where(meeting_id=council.meeting)[5:]
    assert [(e.kind, e.note) for e in entries] == [
        (AttendanceKind.ADVISORY, ""),
        (AttendanceKind.ADMINISTRATION, "Protokoll"),
        (AttendanceKind.GUEST, ""),
        (AttendanceKind.ADVISORY, ""),
        (AttendanceKind.VOTING, "Protokoll"),
    ]


def test_a_member_stands_for_a_seat_or_for_who_sends_her(council, work):
    sender = create_organization(work, OrganizationFields(name="Polizeistation Musterau"))
    council.member("A", organization_id=sender, seat="Polizei")
    council.member("B", organization_id=sender)
    attendance.expect_members(work, council.meeting)
    entries = work.attendances.where(meeting_id=council.meeting)
    assert [e.affiliation for e in entries[-3:]] == ["", "Polizei", "Polizeistation Musterau"]


def test_a_person_in_the_papierkorb_is_expected_no_more_but_stays_in_old_minutes(council, work):
    council.begin()
    delete_person(work, council.persons[1], at=datetime(2026, 3, 18, tzinfo=UTC))
    assert "Mitglied 1" in voters(council, time(17))
    council.call(number=13, held_on=date(2026, 6, 16))
    assert len(council.listed) == 4


def test_a_person_deleted_for_good_leaves_her_name_in_the_minutes(council, work):
    council.begin()
    work.persons.remove(work.persons.get(council.persons[1]))
    work.persons.session.expire_all()
    gone = next(o for o in room(council).occupants if o.name == "Mitglied 1")
    assert (gone.person_id, gone.spoken) == (None, "Mitglied 1")
    assert "Mitglied 1" in voters(council, time(17))


def test_a_guest_without_a_record_is_listed_by_name(council, work):
    guest = attendance.add_attendance(
        work, council.meeting, AttendanceFields(name="Presse", kind=AttendanceKind.GUEST)
    )
    attendance.add_attendance(
        work, council.meeting, AttendanceFields(name="Presse", kind=AttendanceKind.GUEST)
    )
    attendance.comes(work, guest, at=time(16, 10))
    seen = next(o for o in room(council).occupants if o.id == guest)
    assert (seen.spoken, seen.was_there, seen.is_chair, seen.is_keeper) == (
        "Presse", True, False, False,
    )  # fmt: skip
    with pytest.raises(Invalid, match="Namen eintragen"):
        attendance.add_attendance(work, council.meeting, AttendanceFields())


def test_nobody_is_listed_twice(council, work):
    with pytest.raises(Invalid, match="steht schon auf der Liste"):
        attendance.add_attendance(
            work, council.meeting, AttendanceFields(person_id=council.persons[0])
        )


def test_chair_and_keeper_may_be_one_person(council, work):
    council.record().keeper_id = council.persons[0]
    both = room(council).occupants[0]
    assert both.is_chair
    assert both.is_keeper


def test_an_entry_is_edited_and_removed(council, work):
    first = council.listed[0]
    fields = AttendanceFields(person_id=council.persons[0], affiliation="Kirchen")
    attendance.edit_attendance(work, first, fields)
    entry = work.attendances.get(first)
    assert (entry.name, entry.affiliation) == ("Mitglied 0", "Kirchen")
    attendance.comes(work, first, at=time(16))
    with pytest.raises(Invalid, match="als anwesend eingetragen"):
        attendance.edit_attendance(
            work, first, fields.model_copy(update={"absence": Absence.EXCUSED})
        )
    attendance.remove_attendance(work, first)
    assert len(work.attendances.where(meeting_id=council.meeting)) == 4


def test_comings_and_goings_never_overlap(council, work):
    one = council.listed[0]
    attendance.comes(work, one, at=time(16))
    with pytest.raises(Invalid, match="in dieser Zeit schon"):
        attendance.comes(work, one, at=time(17))
    with pytest.raises(Invalid, match="vor dem Kommen"):
        attendance.goes(work, one, at=time(16))
    attendance.goes(work, one, at=time(16, 30))
    with pytest.raises(Invalid, match="nicht als anwesend"):
        attendance.goes(work, one, at=time(16, 40))
    attendance.comes(work, one, at=time(16, 30), until=time(17))
    with pytest.raises(Invalid, match="in dieser Zeit schon"):
        attendance.comes(work, one, at=time(15), until=time(16, 1))
    with pytest.raises(Invalid, match="vor dem Kommen"):
        attendance.comes(work, one, at=time(18), until=time(18))
    last = attendance.comes(work, one, at=time(18))
    spans = room(council).occupants[0].spans
    assert [(s.start, s.end) for s in spans] == [
        (time(16), time(16, 30)), (time(16, 30), time(17)), (time(18), None),
    ]  # fmt: skip
    attendance.forget_presence(work, last)
    assert len(room(council).occupants[0].spans) == 2


def test_a_meeting_may_go_on_past_midnight(new_council, work):
    night = new_council().found().call(planned_start=time(20))
    attendance.comes(work, night.listed[0], at=time(23, 50))
    attendance.goes(work, night.listed[0], at=time(0, 20))
    night.begin(time(20))
    assert len(voters(night, time(0, 10))) == 5
    assert len(voters(night, time(0, 20))) == 4


def test_who_comes_is_no_longer_excused_and_who_is_absent_was_never_there(council, work):
    one, two, *_ = council.listed
    attendance.is_absent(work, one, Absence.EXCUSED)
    attendance.is_absent(work, two, Absence.UNEXCUSED)
    assert attendance.all_present(work, council.meeting, at=time(16)) == 3
    assert attendance.all_present(work, council.meeting, at=time(16, 5)) == 0
    attendance.comes(work, one, at=time(16, 30))
    assert work.attendances.get(one).absence is Absence.NONE
    attendance.is_absent(work, one, Absence.EXCUSED)
    assert [o.name for o in room(council).missing(Absence.EXCUSED)] == ["Mitglied 0"]


def test_a_deputy_votes_for_a_member_who_is_excused(council, work):
    deputy = council.person("Karadeniz", form_of_address="Herr")
    attendance.represent(work, council.listed[1], deputy, affiliation="TSV")
    council.begin()
    seen = room(council).occupants[-1]
    assert (seen.represents, seen.spoken, seen.affiliation) == (
        "Mitglied 1", "Herr Karadeniz", "TSV",
    )  # fmt: skip
    assert work.attendances.get(council.listed[1]).absence is Absence.EXCUSED
    assert len(voters(council, time(17))) == 5


def test_a_member_who_leaves_keeps_her_times_and_one_vote_stays(council, work):
    council.begin()
    attendance.goes(work, council.listed[1], at=time(17))
    deputy = attendance.represent(work, council.listed[1], council.person("Karadeniz"))
    attendance.comes(work, deputy, at=time(16, 50))
    member = room(council).occupants[1]
    assert [(s.start, s.end) for s in member.spans] == [(time(16), time(17))]
    assert member.absence is Absence.NONE
    assert "Mitglied 1" in voters(council, time(16, 55))
    assert "Karadeniz" not in voters(council, time(16, 55))
    assert "Karadeniz" in voters(council, time(17))
    attendance.comes(work, council.listed[1], at=time(18))
    assert len(voters(council, time(18))) == 5


def test_an_adviser_on_the_list_may_take_the_seat_of_a_member(council, work):
    adviser = council.person("Rabenhorst")
    fields = AttendanceFields(
        person_id=adviser, kind=AttendanceKind.ADVISORY, note="KOMPASS", name="PHK'in Rabenhorst"
    )
    listed = attendance.add_attendance(work, council.meeting, fields)
    council.begin()
    assert attendance.represent(work, council.listed[1], adviser) == listed
    entry = work.attendances.get(listed)
    assert (entry.kind, entry.name, entry.note) == (
        AttendanceKind.VOTING, "PHK'in Rabenhorst", "KOMPASS",
    )  # fmt: skip


def test_nobody_votes_twice_or_for_herself(council, work):
    with pytest.raises(Invalid, match="steht schon auf der Liste"):
        attendance.represent(work, council.listed[1], council.persons[2])
    deputy = council.person("Karadeniz")
    attendance.represent(work, council.listed[1], deputy)
    with pytest.raises(Invalid, match="schon durch Karadeniz vertreten"):
        attendance.represent(work, council.listed[1], council.person("Zweite"))
    with pytest.raises(Invalid, match="sich selbst"):
        attendance.edit_attendance(
            work,
            council.listed[2],
            AttendanceFields(person_id=council.persons[2], represents_id=council.persons[2]),
        )


def test_a_second_deputy_may_come_when_the_first_has_left(council, work):
    first = attendance.represent(work, council.listed[1], council.person("Erste"))
    council.begin()
    with pytest.raises(Invalid, match="schon durch Erste vertreten"):
        attendance.represent(work, council.listed[1], council.person("Zweiter"))
    attendance.goes(work, first, at=time(17))
    second = attendance.represent(work, council.listed[1], council.person("Dritte"))
    attendance.comes(work, second, at=time(17))
    assert "Dritte" in voters(council, time(17))
    assert len(voters(council, time(17))) == 5


def test_who_is_represented_is_named_though_not_on_the_list(council, work):
    absent = council.person("Lohgerber")
    fields = AttendanceFields(person_id=council.person("Karadeniz"), represents_id=absent)
    attendance.add_attendance(work, council.meeting, fields)
    assert room(council).occupants[-1].represents == "Lohgerber"


def test_the_quorum_is_known_at_any_minute(council, work):
    council.begin(time(16, 2))
    for listed in council.listed[:3]:
        attendance.goes(work, listed, at=time(17))
    assert attendance.quorum_at(work, council.meeting, time(16, 1)).present == 0
    assert attendance.quorum_at(work, council.meeting, time(16, 59)).reached
    lost = attendance.quorum_at(work, council.meeting, time(17))
    assert lost.sentence == "2 von 5 Stimmberechtigten anwesend, nötig 3: nicht beschlussfähig"


def test_the_legal_number_of_the_committee_counts_not_who_is_expected(new_council):
    eleven = new_council(legal=11).found().call().begin()
    assert not attendance.quorum_at(eleven.work, eleven.meeting, time(16)).reached


def test_a_committee_of_nobody_has_no_quorum(new_council):
    empty = new_council().found(members=0).call().begin()
    assert not attendance.quorum_at(empty.work, empty.meeting, time(16)).reached
    round_table = new_council(rules=CONSENSUS).found(members=0).call().begin()
    assert attendance.quorum_at(round_table.work, round_table.meeting, time(16)).reached


def test_who_is_neither_here_nor_missing_is_told_of(council, work):
    assert attendance.check_attendance(work, council.meeting) == []
    meeting.begin_meeting(work, council.meeting, at=time(16))
    attendance.is_absent(work, council.listed[0], Absence.UNEXCUSED)
    for listed in council.listed[1:3]:
        attendance.comes(work, listed, at=time(16))
    found = attendance.check_attendance(work, council.meeting)
    assert [f.what for f in found] == [
        "Weder anwesend noch fehlend eingetragen: Mitglied 3 und Mitglied 4."
    ]
    attendance.all_present(work, council.meeting, at=time(16, 5))
    assert attendance.check_attendance(work, council.meeting) == []


def test_the_room_knows_the_finished_breaks(council, work):
    council.begin()
    meeting.add_break(work, council.meeting, starts_at=time(17), ends_at=time(17, 10))
    meeting.add_break(work, council.meeting, starts_at=time(18), ends_at=None)
    assert [(b.start, b.end) for b in room(council).breaks] == [(time(17), time(17, 10))]
