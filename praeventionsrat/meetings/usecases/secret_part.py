"""What belongs to the non-public part of a meeting only, and what the public knows anyway."""

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.council.usecases import members_on
from praeventionsrat.meetings.agenda import numbers
from praeventionsrat.meetings.leaks import Secret
from praeventionsrat.meetings.papers import Paper
from praeventionsrat.meetings.parts import public_room
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItem, Attachment, Meeting
from praeventionsrat.meetings.room import Occupant
from praeventionsrat.meetings.usecases.attendance import read_room
from praeventionsrat.meetings.usecases.publicity import announceable

EARLIER = 12
"""Meetings before this one whose public minutes are known."""


def secrets_of(work: Work, meeting_id: UUID) -> Sequence[Secret]:
    """Everything the non-public items say, with their papers, attachments and guests."""
    items = work.agenda_items.where(meeting_id=meeting_id)
    named = numbers(items)
    found: list[Secret] = []
    for item in items:
        if not item.is_public:
            found += _of_item(work, item, f"TOP {named[item.id]}")
    if found:
        found += _attachments(work, meeting_id, {i.id: named[i.id] for i in items if i.is_public})
        found += _guests(work, meeting_id, items)
        found += _loose(work, meeting_id)
    return [secret for secret in found if secret.text.strip()]


def known_of(work: Work, meeting_id: UUID) -> Sequence[str]:
    """The agenda as sent, who was there, what was announced, and earlier public minutes."""
    meeting = work.meetings.get(meeting_id)
    committee = work.committees.get(meeting.committee_id)
    found = [committee.name, committee.short_name, meeting.place, meeting.reference]
    for item in work.agenda_items.where(meeting_id=meeting_id):
        if item.is_public:
            found += _announced(item)
            found += _papers(work, item.id)
    found += _people(work, meeting)
    found += [a.title for a in _public_attachments(work, meeting_id) if a.in_invitation]
    found += [row.number for row in announceable(work, meeting_id) if row.announcement_id]
    earlier = [
        other
        for other in work.meetings.where(committee_id=committee.id)
        if other.held_on < meeting.held_on and other.deleted_at is None
    ]
    for other in sorted(earlier, key=lambda m: m.held_on)[-EARLIER:]:
        found += _earlier(work, other)
    return [text for text in found if text]


def _of_item(work: Work, item: AgendaItem, source: str) -> Iterator[Secret]:
    votes = work.votes.where(agenda_item_id=item.id)
    resolutions = work.resolutions.where(vote_id=frozenset(vote.id for vote in votes))
    texts = [*_heading(item), richtext.words(item.minutes_text), item.outcome]
    texts += [text for vote in votes for text in (richtext.words(vote.motion), vote.remark)]
    texts += [f"{one.number} {richtext.words(one.text)}" for one in resolutions]
    texts += _papers(work, item.id)
    for given in work.assignments.where(agenda_item_id=item.id):
        texts += [given.title, given.responsible, given.contributors, given.number]
    yield from (Secret(source, text) for text in texts)
    for election in work.elections.where(agenda_item_id=item.id):
        yield Secret(source, election.office)
        yield from _candidates(work, election.id, source)


def _candidates(work: Work, election_id: UUID, source: str) -> Iterator[Secret]:
    for ballot in work.election_ballots.where(election_id=election_id):
        for candidate in work.candidate_votes.where(ballot_id=ballot.id):
            yield Secret(source, candidate.name, is_name=True)


def _announced(item: AgendaItem) -> list[str]:
    """What the agenda said of an item when it was sent."""
    return [item.title, item.rapporteur, item.paper_reference, item.invitation_note]


def _heading(item: AgendaItem) -> list[str]:
    return [*_announced(item), item.minutes_title]


def _papers(work: Work, item_id: UUID) -> list[str]:
    found = [work.papers.get(c.paper_id) for c in work.consultations.where(agenda_item_id=item_id)]
    return [text for paper in found for text in _said_in(work, paper)]


def _said_in(work: Work, paper: Paper) -> list[str]:
    """Everything a paper says, and what its attachments are called."""
    texts = (paper.proposal, paper.facts, paper.alternatives, paper.costs)
    attached = [a.title for a in work.paper_attachments.where(paper_id=paper.id)]
    heading = f"{paper.number} {paper.subject}"
    return [heading, paper.originator, paper.lead, *map(richtext.words, texts), *attached]


def _attachments(work: Work, meeting_id: UUID, public: dict[UUID, str]) -> Iterator[Secret]:
    for attachment in work.attachments.where(meeting_id=meeting_id):
        if not _is_public(attachment, public):
            source = "einer nichtöffentlichen Anlage"
            yield Secret(source, attachment.title)
            yield Secret(source, attachment.file_name)


def _public_attachments(work: Work, meeting_id: UUID) -> list[Attachment]:
    items = work.agenda_items.where(meeting_id=meeting_id)
    public = {item.id: "" for item in items if item.is_public}
    every = work.attachments.where(meeting_id=meeting_id)
    return [attachment for attachment in every if _is_public(attachment, public)]


def _is_public(attachment: Attachment, public: dict[UUID, str]) -> bool:
    item = attachment.agenda_item_id
    return attachment.is_public and (item is None or item in public)


def _guests(work: Work, meeting_id: UUID, items: Sequence[AgendaItem]) -> Iterator[Secret]:
    """Who was there for the non-public part only."""
    room = read_room(work, meeting_id)
    shown = {o.id for o in _shown(work, meeting_id, items)}
    for occupant in room.occupants:
        if occupant.id not in shown and occupant.was_there:
            source = "der Anwesenheit im nichtöffentlichen Teil"
            yield Secret(source, occupant.name, is_name=True)
            yield Secret(source, occupant.affiliation)


def _loose(work: Work, meeting_id: UUID) -> Iterator[Secret]:
    """Assignments of no item may come from the non-public part, where there is one."""
    for given in work.assignments.where(meeting_id=meeting_id, agenda_item_id=None):
        source = f"Auftrag {given.number}"
        yield from (Secret(source, t) for t in (given.title, given.responsible, given.number))


def _shown(work: Work, meeting_id: UUID, items: Sequence[AgendaItem]) -> Sequence[Occupant]:
    meeting = work.meetings.get(meeting_id)
    seats = members_on(work, meeting.committee_id, meeting.held_on)
    members = {seat.person_id for seat in seats}
    return public_room(read_room(work, meeting_id), items, members).occupants


def _people(work: Work, meeting: Meeting) -> Iterator[str]:
    for occupant in _shown(work, meeting.id, work.agenda_items.where(meeting_id=meeting.id)):
        yield f"{occupant.name}, {occupant.affiliation}, {occupant.represents}"
    for seat in members_on(work, meeting.committee_id, meeting.held_on):
        yield work.persons.get(seat.person_id).full_name


def _earlier(work: Work, meeting: Meeting) -> Iterable[str]:
    items = [i for i in work.agenda_items.where(meeting_id=meeting.id) if i.is_public]
    votes = work.votes.where(agenda_item_id=frozenset(item.id for item in items))
    for item in items:
        yield from (*_heading(item), richtext.words(item.minutes_text), item.outcome)
    yield from (richtext.words(vote.motion) for vote in votes)
