"""Votes, recusals and the resolutions they make."""

from collections.abc import Sequence
from datetime import time
from functools import partial
from uuid import UUID

from praeventionsrat import numbering, terms
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings import voting
from praeventionsrat.meetings.agenda import in_order
from praeventionsrat.meetings.ballot import Away, Ballot
from praeventionsrat.meetings.clocktime import minute, origin
from praeventionsrat.meetings.findings import Finding
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import (
    AgendaItem,
    AttendanceKind,
    Meeting,
    Recusal,
    Resolution,
    Vote,
    VoteFields,
)
from praeventionsrat.meetings.room import Span
from praeventionsrat.meetings.sundries import check_sundries
from praeventionsrat.meetings.usecases.attendance import read_room
from praeventionsrat.meetings.usecases.rules import legal_members, rules_for_item


def add_recusal(
    work: Work,
    item_id: UUID,
    attendance_id: UUID,
    *,
    left_at: time | None = None,
    returned_at: time | None = None,
) -> UUID:
    """Note that somebody is barred from an item and leaves the room meanwhile."""
    entry = work.attendances.get(attendance_id)
    check_item(work, entry.meeting_id, item_id)
    begun = origin(work.meetings.get(entry.meeting_id))
    if returned_at and not left_at:
        raise Invalid({"left_at": "Bitte auch eintragen, wann der Raum verlassen wurde."})
    if left_at and returned_at and minute(returned_at, begun) <= minute(left_at, begun):
        raise Invalid({"returned_at": "Die Rückkehr liegt vor dem Verlassen des Raums."})
    if work.recusals.where(agenda_item_id=item_id, attendance_id=attendance_id):
        raise Invalid({"attendance_id": f"{entry.name} ist hier schon als befangen eingetragen."})
    recusal = Recusal(
        agenda_item_id=item_id,
        attendance_id=attendance_id,
        left_at=left_at,
        returned_at=returned_at,
    )
    work.recusals.add(recusal)
    return recusal.id


def remove_recusal(work: Work, recusal_id: UUID) -> None:
    """Take a recusal off the record."""
    work.recusals.remove(work.recusals.get(recusal_id))


def record_vote(work: Work, item_id: UUID, fields: VoteFields) -> UUID:
    """Keep a vote as announced; figures that contradict the room need a remark."""
    item = work.agenda_items.get(item_id)
    _check(work, item, fields)
    vote = Vote.model_validate(fields, update={"agenda_item_id": item_id})
    held = work.votes.where(agenda_item_id=item_id)
    vote.position = 1 + max((v.position for v in held), default=-1)
    work.votes.add(vote)
    return vote.id


def edit_vote(work: Work, vote_id: UUID, fields: VoteFields, *, seen: int | None = None) -> None:
    """Replace a vote; its resolution follows the new figures."""
    vote = work.votes.get(vote_id)
    vote.see(seen)
    item = work.agenda_items.get(vote.agenda_item_id)
    _check(work, item, fields)
    vote.sqlmodel_update(fields.model_dump())
    for resolution in work.resolutions.where(vote_id=vote_id):
        resolution.is_adopted = _adopted(work, item, fields)
        resolution.text = fields.motion


def remove_vote(work: Work, vote_id: UUID) -> None:
    """Delete a vote with its resolution, if that was the last of its series."""
    vote = work.votes.get(vote_id)
    for resolution in work.resolutions.where(vote_id=vote_id):
        meeting = _meeting(work, work.agenda_items.get(vote.agenda_item_id))
        values = number_values(work, meeting)
        if not numbering.take_back(work, numbering.RESOLUTION, values, resolution.number):
            raise UserError(
                f"Beschluss {resolution.number} kann nicht gelöscht werden, weil in der "
                "Nummernfolge sonst eine Lücke bliebe. Berichtigen Sie stattdessen die Abstimmung."
            )
        work.resolutions.remove(resolution)
    work.votes.remove(vote)


def make_resolution(work: Work, vote_id: UUID) -> UUID:
    """Give the decision of a vote its number; rejected motions are numbered too."""
    found = work.resolutions.where(vote_id=vote_id)
    if found:
        return found[0].id
    vote = work.votes.get(vote_id)
    item = work.agenda_items.get(vote.agenda_item_id)
    values = number_values(work, _meeting(work, item))
    resolution = Resolution(
        vote_id=vote_id,
        number=numbering.next_number(
            work,
            numbering.RESOLUTION,
            values,
            taken=partial(is_taken, work),
        ),
        text=vote.motion,
        is_adopted=_adopted(work, item, vote),
    )
    work.resolutions.add(resolution)
    return resolution.id


def number_values(
    work: Work, meeting: Meeting, series: str = numbering.RESOLUTION
) -> dict[str, object]:
    """What the tokens of a number pattern stand for at a meeting.

    Two committees may hold their 12th meeting in one year. Where the pattern does not name the
    committee, the later one is named with its meeting: 2026-12-01 and 2026-AG Sucht-12-01. So
    each meeting counts without gaps, and no number is given twice.
    """
    label = work.committees.get(meeting.committee_id).label
    names = numbering.names(numbering.pattern_of(work, series))
    shared = "Gremium" not in names and _is_second(work, meeting)
    return {
        **terms.number_words(work, meeting.held_on),
        "Sitzung": f"{label}-{meeting.number}" if shared else meeting.number,
        "Gremium": label,
    }


def is_taken(work: Work, number: str) -> bool:
    """Whether a resolution has that number; those in writing are numbered in the same series."""
    return bool(work.resolutions.where(number=number) or work.circulars.where(number=number))


def _is_second(work: Work, meeting: Meeting) -> bool:
    """Whether another committee had a meeting of this number in this year before."""
    return any(
        other.committee_id != meeting.committee_id
        and other.held_on.year == meeting.held_on.year
        and other.id < meeting.id
        for other in work.meetings.where(number=meeting.number)
    )


def ballot_of(work: Work, item: AgendaItem, at: time | None) -> Ballot:
    """What a vote on an item at a time is held against."""
    meeting = _meeting(work, item)
    return Ballot(
        rules=rules_for_item(work, item),
        legal=legal_members(work, meeting),
        room=read_room(work, meeting.id),
        recused=recused(work, item.id),
        at=at or item.ended_at or item.started_at,
        debate=_debate(work, item, meeting),
    )


def _debate(work: Work, item: AgendaItem, meeting: Meeting) -> Span | None:
    """When an item was discussed; jointly with another one, since that one was called."""
    leaders = {kept.with_item_id for kept in work.joint_discussions.where(agenda_item_id=item.id)}
    starts = [item.started_at, *(work.agenda_items.get(one).started_at for one in leaders)]
    begun = origin(meeting)
    called = min((s for s in starts if s), key=lambda s: minute(s, begun), default=None)
    return Span(called, item.ended_at) if called else None


def check_vote(work: Work, item_id: UUID, fields: VoteFields) -> Sequence[Finding]:
    """What contradicts the room in figures not yet kept; for the live check while typing."""
    item = work.agenda_items.get(item_id)
    ballot = ballot_of(work, item, fields.taken_at)
    sundry = check_sundries(
        item.title,
        ballot.rules,
        ballot.legal,
        len(ballot.room.voters(ballot.at)) if ballot.at else 0,
    )
    return [*sundry, *voting.check(fields, ballot)]


def check_votes(work: Work, meeting_id: UUID) -> Sequence[tuple[Vote, Finding]]:
    """What contradicts the room in the votes kept, also through times that were noted later."""
    found = []
    for item in in_order(work.agenda_items.where(meeting_id=meeting_id)):
        for vote in work.votes.where(agenda_item_id=item.id):
            kept = VoteFields.model_validate(vote.model_dump())
            found += [(vote, finding) for finding in check_vote(work, item.id, kept)]
    return found


def check_item(work: Work, meeting_id: UUID, item_id: UUID | None) -> None:
    """Refuse an item that is on the agenda of another meeting."""
    if item_id is not None and work.agenda_items.get(item_id).meeting_id != meeting_id:
        raise UserError("Dieser Tagesordnungspunkt gehört zu einer anderen Sitzung.")


def recused(work: Work, item_id: UUID) -> tuple[Away, ...]:
    """Who was recused at an item, and when out of the room."""
    found = []
    for recusal in work.recusals.where(agenda_item_id=item_id):
        entry = work.attendances.get(recusal.attendance_id)
        person = work.persons.find(entry.person_id)
        span = Span(recusal.left_at, recusal.returned_at) if recusal.left_at else None
        spoken = person.spoken if person else entry.name
        votes = entry.kind is AttendanceKind.VOTING
        found.append(Away(spoken, span, votes, entry.id))
    return tuple(found)


def _check(work: Work, item: AgendaItem, fields: VoteFields) -> None:
    ballot = ballot_of(work, item, fields.taken_at)
    if voting.total(fields) == 0 and not voting.is_uncounted(fields, ballot.rules):
        raise Invalid({"yes": "Bitte mindestens eine Stimme eintragen."})
    found = voting.contradictions(fields, ballot)
    if found and not fields.remark:
        raise Invalid({"remark": " ".join(finding.sentence for finding in found)})


def _adopted(work: Work, item: AgendaItem, vote: VoteFields) -> bool:
    ballot = ballot_of(work, item, vote.taken_at)
    return voting.is_adopted(vote, ballot.rules, ballot.legal)


def _meeting(work: Work, item: AgendaItem) -> Meeting:
    return work.meetings.get(item.meeting_id)
