"""Which meetings somebody sat in, from when to when, and the votes she took part in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.clocktime import minute
from praeventionsrat.meetings.elections import VoteChoice
from praeventionsrat.meetings.records import (
    Absence,
    AgendaItem,
    Attendance,
    AttendanceKind,
    Meeting,
    Presence,
    Vote,
)
from praeventionsrat.office.ports import Work

CHOICES = {
    VoteChoice.YES: "Ja",
    VoteChoice.NO: "Nein",
    VoteChoice.ABSTENTION: "Enthaltung",
}
ABSENCES = {
    Absence.EXCUSED: "entschuldigt",
    Absence.UNEXCUSED: "unentschuldigt gefehlt",
}


@dataclass(frozen=True, slots=True)
class Sat:
    """One meeting of a person."""

    attendance_id: UUID
    meeting_id: UUID
    held_on: date
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class _Read:
    """What is known of the meetings, read in a few questions whatever their number."""

    meetings: dict[UUID, Meeting]
    committees: dict[UUID, str]
    spans: dict[UUID, list[Presence]]
    numbers: dict[UUID, str]
    """Of the items."""
    votes: dict[UUID, list[Vote]]
    """By meeting."""
    choices: dict[UUID | None, list[tuple[UUID, VoteChoice]]]
    """By attendance: vote and choice."""
    voted: dict[UUID, UUID]
    """By vote: its item."""
    recused: dict[UUID, list[UUID]]
    """By attendance: items."""


def sittings(work: Work, person_id: UUID) -> Iterator[Sat]:
    """Every meeting on whose attendance list the person stands."""
    entries = work.attendances.where(person_id=person_id)
    if not entries:
        return
    read = _read(work, entries)
    for entry in entries:
        meeting = read.meetings[entry.meeting_id]
        if meeting.deleted_at is None:
            title = f"{meeting.number}. Sitzung, {read.committees[meeting.committee_id]}"
            detail = " · ".join(_details(read, entry, meeting))
            yield Sat(entry.id, meeting.id, meeting.held_on, title, detail)


def _details(read: _Read, entry: Attendance, meeting: Meeting) -> Iterator[str]:
    spans = read.spans.get(entry.id, [])
    if not spans:
        yield ABSENCES.get(entry.absence, "eingetragen")
        return
    yield "anwesend " + german.and_list(_span(span) for span in spans)
    if entry.kind is AttendanceKind.VOTING:
        count = sum(_took_part(vote, spans, meeting) for vote in read.votes.get(meeting.id, ()))
        if count:
            yield german.count(count, "Abstimmung", "Abstimmungen")
    for item_id in read.recused.get(entry.id, ()):
        yield f"befangen bei TOP {read.numbers[item_id]}"
    for vote_id, choice in read.choices.get(entry.id, ()):
        if choice in CHOICES:
            number = read.numbers[read.voted[vote_id]]
            yield f"namentlich TOP {number}: {CHOICES[choice]}"


def _span(span: Presence) -> str:
    if span.left_at is None:
        return f"ab {german.oclock(span.came_at)}"
    return f"{german.clock(span.came_at)}–{german.oclock(span.left_at)}"


def _took_part(vote: Vote, spans: Sequence[Presence], meeting: Meeting) -> bool:
    """Whether somebody was in the room; a vote without a time counts for all who came."""
    begun = meeting.begun_at or meeting.planned_start
    return vote.taken_at is None or any(_covers(span, vote.taken_at, begun) for span in spans)


def _covers(span: Presence, at: time, begun: time | None) -> bool:
    now = minute(at, begun)
    return minute(span.came_at, begun) <= now and (
        span.left_at is None or now < minute(span.left_at, begun)
    )


def _read(work: Work, entries: Sequence[Attendance]) -> _Read:
    ids = frozenset(entry.id for entry in entries)
    meetings = {
        meeting.id: meeting
        for meeting in work.meetings.where(id=frozenset(entry.meeting_id for entry in entries))
    }
    committees = work.committees.where(id=frozenset(m.committee_id for m in meetings.values()))
    items = {i.id: i for i in work.agenda_items.where(meeting_id=frozenset(meetings))}
    by_meeting: dict[UUID, list[AgendaItem]] = {}
    for item in items.values():
        by_meeting.setdefault(item.meeting_id, []).append(item)
    numbered = {key: n for own in by_meeting.values() for key, n in agenda.numbers(own).items()}
    spans: dict[UUID, list[Presence]] = {}
    for span in work.presences.where(attendance_id=ids):
        spans.setdefault(span.attendance_id, []).append(span)
    votes: dict[UUID, list[Vote]] = {}
    voted: dict[UUID, UUID] = {}
    for vote in work.votes.where(agenda_item_id=frozenset(items)):
        votes.setdefault(items[vote.agenda_item_id].meeting_id, []).append(vote)
        voted[vote.id] = vote.agenda_item_id
    choices: dict[UUID | None, list[tuple[UUID, VoteChoice]]] = {}
    for choice in work.voter_choices.where(attendance_id=ids):
        choices.setdefault(choice.attendance_id, []).append((choice.vote_id, choice.choice))
    recused: dict[UUID, list[UUID]] = {}
    for recusal in work.recusals.where(attendance_id=ids):
        recused.setdefault(recusal.attendance_id, []).append(recusal.agenda_item_id)
    names = {committee.id: committee.label for committee in committees}
    return _Read(meetings, names, spans, numbered, votes, choices, voted, recused)
