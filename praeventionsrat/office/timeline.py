"""Everything that passed with a contact, on one line of time.

Somebody is on the telephone with a name in front of her and asks: what did we last have to do with
each other? Every subject adds its entries here; nothing is copied, all is read when asked.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.mailings import MailingKind
from praeventionsrat.contacts.notes import NoteKind
from praeventionsrat.office.ports import Work
from praeventionsrat.office.timeline_events import event_deeds
from praeventionsrat.office.timeline_measures import deeds
from praeventionsrat.office.timeline_meetings import Sat, sittings
from praeventionsrat.records import Record

R = TypeVar("R", bound=Record)


class EntryKind(StrEnum):
    """What an entry is about; the filter of the Verlauf."""

    NOTE = "note"
    MEETING = "meeting"
    ASSIGNMENT = "assignment"
    LETTER = "letter"
    SEAT = "seat"
    MEASURE = "measure"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the Verlauf.

    Args:
        id: Of the record it is read from.
        on: The day; a thing without a day is not shown.
        kind: What it is about.
        title: What happened.
        detail: More of it, or nothing.
        waits_until: The Wiedervorlage of a note that is not done.
        link: Kind and id of the record to open; none where it is edited in the Verlauf itself.
    """

    id: UUID
    on: date
    kind: EntryKind
    title: str
    detail: str = ""
    link: tuple[str, UUID] | None = None
    waits_until: date | None = None


NOTES = {
    NoteKind.CALL: "Anruf",
    NoteKind.VISIT: "Besuch",
    NoteKind.LETTER: "Brief",
    NoteKind.MAIL: "E-Mail",
    NoteKind.TALK: "Gespräch",
    NoteKind.OTHER: "Notiz",
}
MAILINGS = {
    MailingKind.LETTER: "Serienbrief",
    MailingKind.MAIL: "E-Mail an viele",
    MailingKind.LABELS: "Etikett",
    MailingKind.ENVELOPES: "Umschlag",
    MailingKind.ADDRESSES: "Adresse ausgegeben",
    MailingKind.CHECK_UP: "Prüfbogen",
}


def timeline_of_person(work: Work, person_id: UUID) -> Sequence[Entry]:
    """All entries of a person, the newest first."""
    own = {"person_id": person_id}
    parts = (
        _notes,
        _mailings,
        _assignments,
        _invitations,
        _circulars,
        _seats,
        _posts,
        _deeds,
        _events,
    )
    found = [entry for part in parts for entry in part(work, own)]
    found += [_sat(sat) for sat in sittings(work, person_id)]
    return _newest_first(found)


def timeline_of_organization(work: Work, organization_id: UUID) -> Sequence[Entry]:
    """All entries of an institution, the newest first."""
    own = {"organization_id": organization_id}
    parts = (_notes, _mailings, _assignments, _seats, _posts, _deeds, _events)
    found = [entry for part in parts for entry in part(work, own)]
    return _newest_first(found)


def _newest_first(found: Sequence[Entry]) -> Sequence[Entry]:
    return sorted(found, key=lambda entry: (entry.on, entry.id), reverse=True)


def _notes(work: Work, own: dict[str, UUID]) -> Iterator[Entry]:
    for note in work.contact_notes.where(**own):
        waits = None if note.followed_up_on else note.follow_up_on
        words = NOTES[note.kind]
        yield Entry(note.id, note.happened_on, EntryKind.NOTE, words, note.text, None, waits)


def _mailings(work: Work, own: dict[str, UUID]) -> Iterator[Entry]:
    received = work.mailing_recipients.where(**own)
    mailings = _by_id(work.mailings.where, {one.mailing_id for one in received})
    for one in received:
        mailing = mailings[one.mailing_id]
        if mailing.sent_on is None or mailing.deleted_at is not None:
            continue
        answer = f"beantwortet am {german.day(one.answered_on)}" if one.answered_on else ""
        back = f"unzustellbar zurück am {german.day(one.came_back_on)}" if one.came_back_on else ""
        said = " · ".join(part for part in (MAILINGS[mailing.kind], answer, back) if part)
        link = ("mailing", mailing.id)
        yield Entry(one.id, mailing.sent_on, EntryKind.LETTER, mailing.title, said, link)


def _assignments(work: Work, own: dict[str, UUID]) -> Iterator[Entry]:
    found = [one for one in work.assignments.where(**own) if one.deleted_at is None]
    meetings = _by_id(work.meetings.where, {one.meeting_id for one in found})
    for one in found:
        given = meetings[one.meeting_id].held_on
        state = "offen"
        if one.done_on:
            state = f"erledigt am {german.day(one.done_on)}"
        elif one.due_on:
            state = f"offen, Frist {german.day(one.due_on)}"
        title = f"Auftrag {one.number}: {one.title}" if one.number else f"Auftrag: {one.title}"
        yield Entry(one.id, given, EntryKind.ASSIGNMENT, title, state, ("assignment", one.id))


def _invitations(work: Work, own: dict[str, UUID]) -> Iterator[Entry]:
    invited = [one for one in work.invitees.where(**own) if one.sent_on]
    meetings = _by_id(work.meetings.where, {one.meeting_id for one in invited})
    committees = _by_id(work.committees.where, {m.committee_id for m in meetings.values()})
    for one in invited:
        meeting = meetings[one.meeting_id]
        if meeting.deleted_at is not None or one.sent_on is None:
            continue
        name = committees[meeting.committee_id].label
        title = f"Eingeladen zur {meeting.number}. Sitzung, {name}"
        link = ("meeting", meeting.id)
        yield Entry(one.id, one.sent_on, EntryKind.LETTER, title, one.note, link)


def _circulars(work: Work, own: dict[str, UUID]) -> Iterator[Entry]:
    answers = work.circular_answers.where(**own)
    circulars = _by_id(work.circulars.where, {one.circular_id for one in answers})
    for one in answers:
        circular = circulars[one.circular_id]
        when = one.answered_on or circular.sent_on
        if when is None:
            continue
        said = "geantwortet" if one.answered_on else "noch keine Antwort"
        title = f"Umlaufbeschluss: {circular.subject}"
        link = ("circular", circular.id)
        yield Entry(one.id, when, EntryKind.MEETING, title, said, link)


def _seats(work: Work, own: dict[str, UUID]) -> Iterator[Entry]:
    seats = work.memberships.where(**own)
    committees = _by_id(work.committees.where, {one.committee_id for one in seats})
    persons = _by_id(work.persons.where, {one.person_id for one in seats})
    for one in seats:
        committee = committees[one.committee_id]
        who = "" if "person_id" in own else persons[one.person_id].name
        link = ("committee", committee.id)
        for on, words in ((one.starts_on, "Sitz seit"), (one.ends_on, "Sitz beendet")):
            if on and committee.deleted_at is None:
                title = f"{words}: {committee.label}"
                yield Entry(one.id, on, EntryKind.SEAT, title, who, link)


def _posts(work: Work, own: dict[str, UUID]) -> Iterator[Entry]:
    posts = work.posts.where(**own)
    organizations = _by_id(work.organizations.where, {one.organization_id for one in posts})
    persons = _by_id(work.persons.where, {one.person_id for one in posts if one.person_id})
    for one in posts:
        person = persons.get(one.person_id) if one.person_id else None
        if "person_id" in own:
            other, link = organizations[one.organization_id].name, "organization"
        elif person is None or person.deleted_at is not None:
            continue
        else:
            other, link = person.name, "person"
        target = one.organization_id if link == "organization" else one.person_id
        assert target is not None
        role = one.role or "Funktion"
        for on, words in ((one.starts_on, "begonnen"), (one.ends_on, "beendet")):
            if on:
                title = f"{role} {words}: {other}"
                yield Entry(one.id, on, EntryKind.SEAT, title, one.department, (link, target))


def _deeds(work: Work, own: dict[str, UUID]) -> Iterator[Entry]:
    for deed in deeds(work, own):
        kind = EntryKind.LETTER if deed.is_letter else EntryKind.MEASURE
        yield Entry(deed.id, deed.on, kind, deed.title, deed.detail, deed.link)


def _events(work: Work, own: dict[str, UUID]) -> Iterator[Entry]:
    for deed in event_deeds(work, own):
        yield Entry(deed.id, deed.on, EntryKind.EVENT, deed.title, deed.detail, deed.link)


def _sat(sat: Sat) -> Entry:
    link = ("meeting", sat.meeting_id)
    return Entry(sat.attendance_id, sat.held_on, EntryKind.MEETING, sat.title, sat.detail, link)


def _by_id(where: Callable[..., Sequence[R]], ids: Collection[UUID]) -> dict[UUID, R]:
    """Records by their id, in one question; without ids none is asked."""
    return {one.id: one for one in where(id=frozenset(ids))} if ids else {}
