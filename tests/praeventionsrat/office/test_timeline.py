"""Everything that passed with a contact stands on one line of time."""

from datetime import UTC, date, datetime, time

import pytest

from praeventionsrat.contacts.history import note_contact
from praeventionsrat.contacts.mailings import Mailing, MailingKind, MailingRecipient
from praeventionsrat.contacts.notes import ContactNoteFields
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import (
    create_organization,
    create_person,
    delete_person,
    give_post,
)
from praeventionsrat.council.presets import HGO
from praeventionsrat.council.records import CommitteeFields, Membership
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.meetings.circulars import Circular, CircularAnswer
from praeventionsrat.meetings.elections import VoteChoice, VoterChoice
from praeventionsrat.meetings.invitees import Invitee
from praeventionsrat.meetings.records import (
    Absence,
    AgendaItemFields,
    Assignment,
    Attendance,
    AttendanceKind,
    MeetingFields,
    Presence,
    Recusal,
    Vote,
)
from praeventionsrat.meetings.usecases.items import add_item
from praeventionsrat.meetings.usecases.meeting import create_meeting, delete_meeting
from praeventionsrat.office.timeline import (
    EntryKind,
    timeline_of_organization,
    timeline_of_person,
)

DAY = date(2026, 3, 17)


@pytest.fixture
def person(work):
    return create_person(work, PersonFields(given_name="Malte", family_name="Dornbusch"))


@pytest.fixture
def organization(work):
    return create_organization(work, OrganizationFields(name="Polizeistation", short_name="Pol"))


@pytest.fixture
def committee(work):
    return create_committee(work, CommitteeFields(name="Lenkungsgruppe"), HGO)


@pytest.fixture
def meeting(work, committee):
    return meet(work, committee)


def meet(work, committee, number=12, day=DAY):
    fields = MeetingFields(number=number, held_on=day, planned_start=time(16))
    return create_meeting(work, committee, fields)


def come(work, meeting, person, *spans, kind=AttendanceKind.VOTING, absence=Absence.NONE):
    entry = Attendance(meeting_id=meeting, person_id=person, name="D", kind=kind, absence=absence)
    work.attendances.add(entry)
    for came, left in spans:
        work.presences.add(Presence(attendance_id=entry.id, came_at=came, left_at=left))
    return entry.id


def vote(work, meeting, at):
    item = add_item(work, meeting, AgendaItemFields(title="Streifen"))
    found = Vote(agenda_item_id=item, taken_at=at)
    work.votes.add(found)
    return item, found.id


def lines(entries):
    return [(entry.on, entry.title, entry.detail) for entry in entries]


def test_a_meeting_says_when_somebody_was_there_and_in_how_many_votes(work, meeting, person):
    entry = come(work, meeting, person, (time(16), time(17)), (time(17, 30), None))
    vote(work, meeting, time(16, 30))
    item, named = vote(work, meeting, time(18))
    vote(work, meeting, time(17, 15))
    vote(work, meeting, None)
    work.recusals.add(Recusal(agenda_item_id=item, attendance_id=entry))
    for choice in (VoteChoice.NO, VoteChoice.NOT_VOTING):
        work.voter_choices.add(VoterChoice(vote_id=named, attendance_id=entry, choice=choice))
    (found,) = timeline_of_person(work, person)
    assert found.kind is EntryKind.MEETING
    assert found.link == ("meeting", meeting)
    assert lines([found]) == [
        (
            DAY,
            "12. Sitzung, Lenkungsgruppe",
            "anwesend 16:00–17:00 Uhr und ab 17:30 Uhr · 3 Abstimmungen · befangen bei TOP 2"
            " · namentlich TOP 2: Nein",
        )
    ]


def test_guests_do_not_vote_and_who_is_missing_is_said_so(work, committee, person):
    come(work, meet(work, committee, 1, date(2026, 1, 6)), person, (time(16), None),
         kind=AttendanceKind.GUEST)  # fmt: skip
    come(work, meet(work, committee, 2, date(2026, 2, 3)), person, absence=Absence.EXCUSED)
    come(work, meet(work, committee, 3, date(2026, 3, 3)), person)
    quiet = meet(work, committee, 4, date(2026, 4, 7))
    come(work, quiet, person, (time(16), None))
    gone = meet(work, committee, 5, date(2026, 5, 5))
    come(work, gone, person)
    delete_meeting(work, gone, at=datetime.now(UTC))
    assert [entry.detail for entry in timeline_of_person(work, person)] == [
        "anwesend ab 16:00 Uhr",
        "eingetragen",
        "entschuldigt",
        "anwesend ab 16:00 Uhr",
    ]


def test_notes_letters_assignments_and_answers_stand_beside_them(work, committee, meeting, person):
    note_contact(
        work,
        ContactNoteFields(
            happened_on=DAY, text="Zelt?", follow_up_on=date(2026, 4, 1), person_id=person
        ),
    )
    done = ContactNoteFields(happened_on=DAY, text="Ja", follow_up_on=DAY, person_id=person)
    work.contact_notes.get(note_contact(work, done)).followed_up_on = DAY
    for title, sent, answered, back, gone in (
        ("Rundbrief", date(2026, 3, 18), date(2026, 3, 20), None, None),
        ("Prüfung", date(2026, 3, 19), None, date(2026, 3, 25), None),
        ("Entwurf", None, None, None, None),
        ("Gelöscht", DAY, None, None, datetime.now(UTC)),
    ):
        mailing = Mailing(title=title, kind=MailingKind.LETTER, sent_on=sent, deleted_at=gone)
        work.mailings.add(mailing)
        work.mailing_recipients.add(
            MailingRecipient(
                mailing_id=mailing.id, person_id=person, answered_on=answered, came_back_on=back
            )
        )
    for number, due, finished in (
        ("M-1", date(2026, 4, 1), None),
        ("", None, None),
        ("M-3", None, date(2026, 3, 30)),
    ):
        work.assignments.add(
            Assignment(
                title="Zelt", number=number, due_on=due, done_on=finished, meeting_id=meeting,
                person_id=person,
            )
        )  # fmt: skip
    gone = meet(work, committee, 13)
    for where, sent in ((meeting, date(2026, 3, 5)), (gone, DAY), (meeting, None)):
        work.invitees.add(Invitee(meeting_id=where, person_id=person, sent_on=sent))
    delete_meeting(work, gone, at=datetime.now(UTC))
    for subject, sent, answered in (
        ("Spende", date(2026, 3, 2), date(2026, 3, 4)),
        ("Zaun", date(2026, 3, 1), None),
        ("Entwurf", None, None),
    ):
        circular = Circular(committee_id=committee, subject=subject, sent_on=sent)
        work.circulars.add(circular)
        work.circular_answers.add(
            CircularAnswer(
                circular_id=circular.id, person_id=person, name="D", answered_on=answered
            )
        )
    found = timeline_of_person(work, person)
    assert sorted(lines(found)) == [
        (date(2026, 3, 1), "Umlaufbeschluss: Zaun", "noch keine Antwort"),
        (date(2026, 3, 4), "Umlaufbeschluss: Spende", "geantwortet"),
        (date(2026, 3, 5), "Eingeladen zur 12. Sitzung, Lenkungsgruppe", ""),
        (DAY, "Anruf", "Ja"),
        (DAY, "Anruf", "Zelt?"),
        (DAY, "Auftrag M-1: Zelt", "offen, Frist 01.04.2026"),
        (DAY, "Auftrag M-3: Zelt", "erledigt am 30.03.2026"),
        (DAY, "Auftrag: Zelt", "offen"),
        (date(2026, 3, 18), "Rundbrief", "Serienbrief · beantwortet am 20.03.2026"),
        (date(2026, 3, 19), "Prüfung", "Serienbrief · unzustellbar zurück am 25.03.2026"),
    ]
    assert [entry.on for entry in found] == sorted((e.on for e in found), reverse=True)
    assert [entry.waits_until for entry in found if entry.kind is EntryKind.NOTE] == [
        None,
        date(2026, 4, 1),
    ]


def test_seats_and_posts_stand_with_their_days_on_both_sides(work, committee, person, organization):
    seat = Membership(
        committee_id=committee,
        person_id=person,
        organization_id=organization,
        starts_on=date(2024, 1, 1),
        ends_on=date(2026, 1, 1),
    )
    work.memberships.add(seat)
    fields = PostFields(person_id=person, organization_id=organization, starts_on=DAY)
    give_post(work, fields.model_copy(update={"role": "Leiter"}))
    give_post(work, fields.model_copy(update={"starts_on": None, "ends_on": DAY}))
    give_post(work, PostFields(organization_id=organization, role="frei", starts_on=DAY))
    assert sorted(lines(timeline_of_person(work, person))) == [
        (date(2024, 1, 1), "Sitz seit: Lenkungsgruppe", ""),
        (date(2026, 1, 1), "Sitz beendet: Lenkungsgruppe", ""),
        (DAY, "Funktion beendet: Polizeistation", ""),
        (DAY, "Leiter begonnen: Polizeistation", ""),
    ]
    assert sorted(lines(timeline_of_organization(work, organization))) == [
        (date(2024, 1, 1), "Sitz seit: Lenkungsgruppe", "Malte Dornbusch"),
        (date(2026, 1, 1), "Sitz beendet: Lenkungsgruppe", "Malte Dornbusch"),
        (DAY, "Funktion beendet: Malte Dornbusch", ""),
        (DAY, "Leiter begonnen: Malte Dornbusch", ""),
    ]
    delete_person(work, person, at=datetime.now(UTC))
    work.committees.get(committee).deleted_at = datetime.now(UTC)
    assert lines(timeline_of_organization(work, organization)) == []
