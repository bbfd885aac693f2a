"""Serie und Turnus: what the next meetings of a committee will be, and putting them on record."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from praeventionsrat.council.planning import rhythm_of
from praeventionsrat.council.rhythm import proposed_days
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Meeting, MeetingFields, MeetingState
from praeventionsrat.meetings.usecases.meeting import create_meeting, next_number
from praeventionsrat.meetings.usecases.skeleton import apply_skeleton, copy_agenda

MOST = 24
"""How many meetings are put on record at once."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is known of the next meeting of a committee before anybody types."""

    number: int
    place: str
    access_note: str
    held_on: date | None
    """By the rhythm; None where there is none."""
    start: time | None
    end: time | None


def propose_meeting(work: Work, committee_id: UUID, today: date) -> Proposal:
    """Number, place, day and hour of the next meeting, from the rhythm and the last meeting."""
    committee, rhythm = work.committees.get(committee_id), rhythm_of(work, committee_id)
    last = _newest(work, committee_id)
    days = propose_days(work, committee_id, today, 1)
    usual = rhythm if rhythm and rhythm.starts_at else None
    return Proposal(
        number=next_number(work, committee_id),
        place=committee.default_place or (last.place if last else ""),
        access_note=last.access_note if last else "",
        held_on=days[0] if days else None,
        start=usual.starts_at if usual else last.planned_start if last else None,
        end=usual.ends_at if usual else last.planned_end if last else None,
    )


def propose_days(work: Work, committee_id: UUID, today: date, number: int) -> Sequence[date]:
    """The next days by the rhythm, behind the last meeting on record and behind today."""
    rhythm = rhythm_of(work, committee_id)
    if rhythm is None:
        return ()
    last = _newest(work, committee_id)
    return proposed_days(rhythm, last.held_on if last else today, after=today, number=number)


def plan_series(
    work: Work,
    committee_id: UUID,
    days: Sequence[date],
    fields: MeetingFields,
    *,
    agenda_of: UUID | None = None,
    with_skeleton: bool = True,
) -> Sequence[UUID]:
    """Put a meeting on record for each day, numbered on from the first; returns their ids."""
    if len(days) > MOST:
        raise UserError(f"Bitte höchstens {MOST} Sitzungen auf einmal anlegen.")
    made = []
    for step, day in enumerate(sorted(set(days))):
        own = fields.model_copy(update={"held_on": day, "number": fields.number + step})
        made.append(
            plan_meeting(work, committee_id, own, agenda_of=agenda_of, with_skeleton=with_skeleton)
        )
    return made


def plan_meeting(
    work: Work,
    committee_id: UUID,
    fields: MeetingFields,
    *,
    agenda_of: UUID | None = None,
    with_skeleton: bool = True,
) -> UUID:
    """Put a meeting on record and begin its agenda: like another one, by the skeleton or empty."""
    meeting_id = create_meeting(work, committee_id, fields)
    if agenda_of is not None:
        copy_agenda(work, meeting_id, agenda_of)
    elif with_skeleton:
        apply_skeleton(work, meeting_id)
    return meeting_id


def newest_day(work: Work, committee_id: UUID) -> date | None:
    """Day of the last meeting on record, held or to come."""
    last = _newest(work, committee_id)
    return last.held_on if last else None


def _newest(work: Work, committee_id: UUID) -> Meeting | None:
    known = [
        meeting
        for meeting in work.meetings.where(committee_id=committee_id)
        if meeting.deleted_at is None and meeting.state is not MeetingState.CANCELLED
    ]
    return max(known, key=lambda meeting: meeting.held_on, default=None)
