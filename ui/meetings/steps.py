"""Steps of the secretary at the table that are made of several use cases."""

from datetime import time
from uuid import UUID

from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import (
    Attendance,
    AttendanceFields,
    AttendanceKind,
    MeetingFields,
    MeetingState,
    VoteFields,
)
from praeventionsrat.meetings.usecases.attendance import (
    add_attendance,
    all_present,
    comes,
    forget_presence,
)
from praeventionsrat.meetings.usecases.meeting import (
    add_break,
    begin_meeting,
    edit_meeting,
    end_meeting,
    remove_break,
)
from praeventionsrat.meetings.usecases.voting import (
    add_recusal,
    make_resolution,
    record_vote,
    remove_recusal,
)


def set_meeting_times(
    work: Work, meeting_id: UUID, *, begun_at: time | None, ended_at: time | None
) -> None:
    """Note real begin and end; whoever came at the begin noted before came at the new one."""
    meeting = work.meetings.get(meeting_id)
    before, state = meeting.begun_at, meeting.state
    values = {name: getattr(meeting, name) for name in MeetingFields.model_fields}
    values |= {"begun_at": begun_at, "ended_at": ended_at}
    edit_meeting(work, meeting_id, MeetingFields.checked(**values))
    if begun_at is None and state in {MeetingState.RUNNING, MeetingState.HELD}:
        meeting.state = MeetingState.INVITED if meeting.invited_on else MeetingState.SCHEDULED
    if begun_at is not None:
        meeting.state = MeetingState.RUNNING if state is MeetingState.HELD else state
        begin_meeting(work, meeting_id, at=begun_at)
        _follow_begin(work, meeting_id, before, begun_at)
    if ended_at is not None:
        end_meeting(work, meeting_id, at=ended_at)


def _follow_begin(work: Work, meeting_id: UUID, before: time | None, now: time) -> None:
    if before is None or before == now:
        return
    for entry in work.attendances.where(meeting_id=meeting_id):
        for span in work.presences.where(attendance_id=entry.id, came_at=before):
            span.came_at = now


def everybody_came(work: Work, meeting_id: UUID, *, at: time) -> int:
    """Everybody not noted as missing came at a minute, which begins the meeting if need be."""
    if work.meetings.get(meeting_id).begun_at is None:
        begin_meeting(work, meeting_id, at=at)
    return all_present(work, meeting_id, at=at)


def change_presence(work: Work, presence_id: UUID, *, at: time, until: time | None) -> None:
    """Correct an interval."""
    attendance_id = work.presences.get(presence_id).attendance_id
    forget_presence(work, presence_id)
    comes(work, attendance_id, at=at, until=until)


def replace_break(
    work: Work, meeting_id: UUID, break_id: UUID | None, *, starts_at: time, ends_at: time | None
) -> None:
    """Note an interruption, in place of another where one is corrected."""
    if break_id is not None:
        remove_break(work, break_id)
    add_break(work, meeting_id, starts_at=starts_at, ends_at=ends_at)


def add_guest(
    work: Work, meeting_id: UUID, *, person_id: UUID | None, name: str, at: time | None
) -> UUID:
    """Put a guest on the list, in the room from a minute on."""
    fields = AttendanceFields(person_id=person_id, name=name, kind=AttendanceKind.GUEST)
    attendance_id = add_attendance(work, meeting_id, fields)
    if at is not None:
        comes(work, attendance_id, at=at)
    return attendance_id


def attendance_fields(entry: Attendance) -> AttendanceFields:
    """What can be typed about somebody on the list."""
    return AttendanceFields(**{n: getattr(entry, n) for n in AttendanceFields.model_fields})


def record_resolution(work: Work, item_id: UUID, fields: VoteFields) -> UUID:
    """Keep a vote and give its decision a number."""
    vote_id = record_vote(work, item_id, fields)
    make_resolution(work, vote_id)
    return vote_id


def change_recusal(
    work: Work, recusal_id: UUID, *, left_at: time | None, returned_at: time | None
) -> None:
    """Correct when a recused person was out of the room."""
    recusal = work.recusals.get(recusal_id)
    item_id, attendance_id = recusal.agenda_item_id, recusal.attendance_id
    remove_recusal(work, recusal_id)
    add_recusal(work, item_id, attendance_id, left_at=left_at, returned_at=returned_at)
