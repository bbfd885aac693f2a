"""Wer fehlt am Tisch: the groups a committee wants to hear, held against a meeting (rule 12)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from praeventionsrat.contacts.reach import is_held
from praeventionsrat.council.composition import Composition, composition
from praeventionsrat.council.planning import wished_groups
from praeventionsrat.council.usecases import members_on
from praeventionsrat.meetings.invitees import Reply
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Meeting, MeetingState

COMING = frozenset({Reply.ACCEPTED, Reply.REPRESENTED})
BEGUN = frozenset({MeetingState.RUNNING, MeetingState.HELD})


class Counted(StrEnum):
    """Who was held against the wishes."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    ATTENDED = "attended"


SAID = {
    Counted.INVITED: (
        "Alle gewünschten Gruppen werden eingeladen.",
        "Unter den Eingeladenen fehlen",
    ),
    Counted.ACCEPTED: ("Aus allen gewünschten Gruppen kommt jemand.", "Noch ohne Zusage"),
    Counted.ATTENDED: ("Alle gewünschten Gruppen waren da.", "Es fehlten"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """Who sits at the table of a meeting."""

    counted: Counted
    found: Composition
    uninvited: Sequence[str] = ()
    """Of those missing among who accepted: whom nobody asked."""

    @property
    def words(self) -> str:
        """One or two sentences; empty where the committee wishes for nobody."""
        if not self.found.there and not self.found.missing:
            return ""
        complete, lacking = SAID[self.counted]
        if not self.found.missing:
            return complete
        silent = [group for group in self.found.missing if group not in self.uninvited]
        said = [f"{lacking}: {', '.join(silent)}."] if silent else []  # „A und B“ may be one group
        if self.uninvited:
            said.append(f"Nicht eingeladen: {', '.join(self.uninvited)}.")
        return " ".join(said)


def table_of(work: Work, meeting_id: UUID, counted: Counted | None = None) -> Table:
    """Hold the wished groups against a meeting.

    Args:
        work: The transaction.
        meeting_id: The meeting.
        counted: Who counts; empty: those who attended once it has begun, those who accepted as
            soon as anybody replied, else the invited (the members, while nobody is on the list).
    """
    meeting = work.meetings.get(meeting_id)
    counted = counted or _stage(work, meeting)
    persons = _persons(work, meeting, counted)
    wished = wished_groups(work, meeting.committee_id)
    present = _words(work, meeting, persons) if wished else ()
    found = composition(wished, present)
    uninvited: Sequence[str] = ()
    if counted is Counted.ACCEPTED and found.missing:
        asked = _words(work, meeting, _persons(work, meeting, Counted.INVITED))
        uninvited = composition(found.missing, asked).missing
    return Table(counted, found, uninvited)


def _stage(work: Work, meeting: Meeting) -> Counted:
    if meeting.state in BEGUN:
        return Counted.ATTENDED
    replies = {invitee.reply for invitee in work.invitees.where(meeting_id=meeting.id)}
    return Counted.ACCEPTED if replies - {Reply.NONE} else Counted.INVITED


def _persons(work: Work, meeting: Meeting, counted: Counted) -> set[UUID]:
    invited = work.invitees.where(meeting_id=meeting.id)
    if counted is Counted.ACCEPTED:
        return {one.person_id for one in invited if one.reply in COMING}
    if counted is Counted.INVITED:
        seats = members_on(work, meeting.committee_id, meeting.held_on)
        return {one.person_id for one in invited or seats}
    listed = work.attendances.where(meeting_id=meeting.id)
    there = {
        span.attendance_id
        for span in work.presences.where(attendance_id={entry.id for entry in listed})
    }
    # Who stands in for a member speaks for the group of the member.
    came = [entry for entry in listed if entry.id in there]
    return {
        person
        for entry in came
        for person in (entry.person_id, entry.represents_id)
        if person is not None
    }


def _words(work: Work, meeting: Meeting, persons: Iterable[UUID]) -> list[Collection[str]]:
    """By what each person may be counted: her seat, and the institutions she speaks for."""
    ids = set(persons)
    seats = members_on(work, meeting.committee_id, meeting.held_on)
    posts = [p for p in work.posts.where(person_id=ids) if is_held(p, meeting.held_on)]
    found: list[Collection[str]] = []
    for person in ids:
        own = [seat for seat in seats if seat.person_id == person]
        senders = {seat.organization_id for seat in own}
        senders |= {post.organization_id for post in posts if post.person_id == person}
        words = [seat.seat for seat in own]
        for organization in filter(None, map(work.organizations.find, senders)):
            words += [organization.sector, organization.short_name, organization.name]
        found.append(words)
    return found
