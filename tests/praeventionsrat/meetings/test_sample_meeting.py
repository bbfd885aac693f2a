"""The 12th meeting of Musterau's Lenkungsgruppe, as the sample minutes tell it."""

from datetime import date, time

import pytest

from praeventionsrat import numbering
from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields, MembershipFields, Role
from praeventionsrat.council.usecases import add_member, create_committee
from praeventionsrat.meetings import wording
from praeventionsrat.meetings.agenda import places, planned_end
from praeventionsrat.meetings.notice import explain
from praeventionsrat.meetings.records import (
    Absence,
    AgendaItemFields,
    AssignmentFields,
    AttendanceKind,
    MeetingFields,
    MinutesFields,
    VoteFields,
)
from praeventionsrat.meetings.usecases import attendance, items, meeting, minutes, voting

VOTING = (
    "Eichenlaub", "Dornbusch", "Holtkötter", "Ögretmen", "Wisselbeck", "Pfefferkorn", "Tüncher",
    "Abendroth", "Lohgerber", "Vielhaber", "Achtnich",
)  # fmt: skip
AGENDA = (  # number, title, planned minutes, public
    ("1", "Eröffnung, Begrüßung", 5, True),
    ("2", "Feststellung der Tagesordnung", 2, True),
    ("3", "Genehmigung der Niederschrift über die 11. Sitzung am 2. Dezember 2025", 8, True),
    ("4", "Beschlusskontrolle", 10, True),
    ("5", "Sicherheitslage", 15, True),
    ("6", "KOMPASS", 10, True),
    ("6.1", "Angstraum Bahnhofsunterführung", 15, True),
    ("6.2", "Fahrradabstellanlage Bahnhof", 15, True),
    ("7", "9. Musterauer Präventionstag", 15, True),
    ("8", "Berichte aus den Arbeitsgruppen", 10, True),
    ("9", "Mitteilungen und Anfragen, Verschiedenes", 5, True),
    ("10", "Förderantrag „Demokratie leben!“", 10, False),
)
VOTES = (  # item, figures, time, what the minutes say, adopted
    ("3", {"yes": 7, "abstentions": 1}, time(16, 20),
     "Abstimmung: Ja 7 · Nein 0 · Enthaltung 1 – einstimmig bei 1 Enthaltung", True),
    ("6.1", {"yes": 8, "recused": 1}, time(16, 55),
     "Abstimmung: Ja 8 · Nein 0 · Enthaltung 0 · befangen 1 (Frau Abendroth, hat den Saal von "
     "16:48 bis 16:58 Uhr verlassen) – einstimmig", True),
    ("6.2", {"yes": 5, "no": 3, "abstentions": 1}, time(17, 17),
     "Abstimmung: Ja 5 · Nein 3 · Enthaltung 1 – mit Mehrheit beschlossen", True),
    ("7", {"yes": 4, "no": 4}, time(17, 38),
     "Abstimmung: Ja 4 · Nein 4 · Enthaltung 0 – bei Stimmengleichheit abgelehnt", False),
)  # fmt: skip


@pytest.fixture
def person(work):
    known = {}

    def find(family):
        if family not in known:
            address = "Frau" if family in {"Abendroth", "Pfefferkorn", "Eichenlaub"} else "Herr"
            known[family] = create_person(
                work, PersonFields(form_of_address=address, family_name=family)
            )
        return known[family]

    return find


@pytest.fixture
def twelfth(work, person):
    """The meeting with its invitation, before it begins."""
    fields = CommitteeFields(name="Lenkungsgruppe des Präventionsrates", legal_members=11)
    committee = create_committee(work, fields, HGO)
    for family in VOTING:
        role = Role.CHAIR if family == "Eichenlaub" else Role.MEMBER
        seat = MembershipFields(committee_id=committee, person_id=person(family), role=role)
        add_member(work, seat)
    for family, role in (("Rabenhorst", Role.ADVISER), ("Querfurth", Role.KEEPER)):
        seat = MembershipFields(
            committee_id=committee, person_id=person(family), role=role, voting_right=False
        )
        add_member(work, seat)
    held = MeetingFields(number=12, held_on=date(2026, 3, 17), planned_start=time(16))
    return meeting.create_meeting(work, committee, held)


@pytest.fixture
def item(work, twelfth):
    ids = {}
    for number, title, planned, public in AGENDA:
        fields = AgendaItemFields(title=title, planned_minutes=planned, is_public=public)
        parent = ids.get(number.split(".")[0]) if "." in number else None
        ids[number] = items.add_item(work, twelfth, fields, parent_id=parent)
    meeting.send_invitation(work, twelfth, on=date(2026, 2, 24))
    return ids


@pytest.fixture
def listed(work, twelfth, item, person):
    """Everybody as the attendance of the minutes says."""
    attendance.expect_members(work, twelfth)
    meeting.begin_meeting(work, twelfth, at=time(16, 2))
    entries = {e.name: e.id for e in work.attendances.where(meeting_id=twelfth)}
    attendance.is_absent(work, entries["Vielhaber"], Absence.EXCUSED)
    attendance.is_absent(work, entries["Achtnich"], Absence.UNEXCUSED)
    entries["Karadeniz"] = attendance.represent(
        work, entries["Lohgerber"], person("Karadeniz"), affiliation="Sportverein TSV"
    )
    attendance.comes(work, entries["Karadeniz"], at=time(16, 25))
    attendance.all_present(work, twelfth, at=time(16, 2))
    attendance.goes(work, entries["Pfefferkorn"], at=time(17, 20))
    meeting.add_break(work, twelfth, starts_at=time(17, 5), ends_at=time(17, 12))
    voting.add_recusal(
        work, item["6.1"], entries["Abendroth"], left_at=time(16, 48), returned_at=time(16, 58)
    )
    return entries


def test_the_invitation_was_in_time_and_numbers_as_sent(work, twelfth, item):
    record = work.meetings.get(twelfth)
    assert explain(record, HGO).code == "notice-kept"
    found = work.agenda_items.where(meeting_id=twelfth)
    assert [p.number for p in places(found)] == [number for number, *_ in AGENDA]
    assert planned_end(found, time(16)) == time(18)


def test_eight_then_nine_then_eight_may_vote(work, twelfth, listed):
    room = attendance.read_room(work, twelfth)
    at = (time(16, 1), time(16, 2), time(16, 24), time(16, 25), time(17, 19), time(17, 20))
    assert [len(room.voters(t)) for t in at] == [0, 8, 8, 9, 9, 8]
    assert room.most_voters() == 9
    assert [(t, o.spoken, came) for t, o, came in room.changes_of_voters()] == [
        (time(16, 25), "Herr Karadeniz", True),
        (time(17, 20), "Frau Pfefferkorn", False),
    ]
    assert attendance.quorum_at(work, twelfth, time(16, 2)).sentence == (
        "8 von 11 Stimmberechtigten anwesend, nötig 6: beschlussfähig"
    )
    assert [o.name for o in room.missing(Absence.EXCUSED)] == ["Lohgerber", "Vielhaber"]
    assert [o.name for o in room.missing(Absence.UNEXCUSED)] == ["Achtnich"]
    assert [o.represents for o in room.occupants if o.represents] == ["Lohgerber"]
    assert [o.name for o in room.ever(AttendanceKind.ADVISORY)] == ["Rabenhorst"]


def test_every_vote_fits_the_room_and_reads_as_in_the_minutes(work, twelfth, item, listed):
    made = []
    for number, figures, at, line, _ in VOTES:
        fields = VoteFields(**figures, taken_at=at)
        assert voting.check_vote(work, item[number], fields) == []
        vote = voting.record_vote(work, item[number], fields)
        made.append(work.resolutions.get(voting.make_resolution(work, vote)))
        recused = voting.recused(work, item[number])
        assert wording.line(fields, HGO, 11, recused) == line
    assert [r.number for r in made] == ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"]
    assert [r.is_adopted for r in made] == [adopted for *_, adopted in VOTES]
    assert voting.check_votes(work, twelfth) == []


def test_each_vote_would_contradict_the_room_of_another_hour(work, item, listed):
    for number, figures, at, *_ in VOTES[:3]:
        wrong = time(16, 10) if at > time(16, 25) else time(17)
        found = voting.check_vote(work, item[number], VoteFields(**figures, taken_at=wrong))
        assert "vote-sum" in [finding.code for finding in found]


def test_the_assignment_counts_on_from_ten(work, twelfth, item):
    numbering.set_start(work, numbering.ASSIGNMENT, {"Jahr": 2026}, 11)
    fields = AssignmentFields(
        title="Beleuchtung Bahnhofsunterführung",
        responsible="Stadtwerke/Brettschneider",
        contributors="Tiefbauamt",
        due_on=date(2026, 6, 30),
    )
    one = minutes.give_assignment(work, twelfth, fields, item_id=item["6.1"])
    assert work.assignments.get(one).number == "M-2026-011"


def test_the_minutes_end_and_are_issued_a_week_later(work, twelfth, listed):
    meeting.end_meeting(work, twelfth, at=time(18, 11))
    minutes.edit_minutes(work, twelfth, MinutesFields(issued_on=date(2026, 3, 24)))
    room = attendance.read_room(work, twelfth)
    assert room.ended == time(18, 11)
    assert not room.sits(time(17, 5))
