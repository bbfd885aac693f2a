"""What was answered to the invitation stands in the attendance list when the meeting begins."""

from uuid import UUID

from praeventionsrat.meetings.invitees import Invitee, Reply
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Absence, Attendance, AttendanceFields, AttendanceKind
from praeventionsrat.meetings.usecases.attendance import add_attendance, represent


def prefill_attendance(work: Work, meeting_id: UUID) -> None:
    """Excuse who declined, enter who stands in for whom, expect guests who accepted.

    What somebody noted on the attendance list before stays.
    """
    listed = {a.person_id: a for a in work.attendances.where(meeting_id=meeting_id)}
    for invitee in work.invitees.where(meeting_id=meeting_id):
        entry = listed.get(invitee.person_id)
        if entry is not None:
            _answer(work, invitee, entry)
        elif invitee.reply is Reply.ACCEPTED and invitee.in_place_of_id is None:
            fields = AttendanceFields(person_id=invitee.person_id, kind=invitee.kind)
            add_attendance(work, meeting_id, fields)


def _answer(work: Work, invitee: Invitee, entry: Attendance) -> None:
    if entry.absence is not Absence.NONE or work.presences.where(attendance_id=entry.id):
        return
    if invitee.reply is Reply.DECLINED:
        entry.absence = Absence.EXCUSED
    deputy_id = invitee.represented_by_id
    if invitee.reply is Reply.REPRESENTED and deputy_id is not None:
        _let_represent(work, entry, deputy_id)


def _let_represent(work: Work, entry: Attendance, deputy_id: UUID) -> None:
    """Who votes herself already cannot stand in; the member is excused all the same."""
    meeting_id = entry.meeting_id
    taken = work.attendances.where(meeting_id=meeting_id, represents_id=entry.person_id)
    there = work.attendances.where(meeting_id=meeting_id, person_id=deputy_id)
    if taken or any(one.kind is AttendanceKind.VOTING for one in there):
        entry.absence = Absence.EXCUSED
        return
    represent(work, entry.id, deputy_id)
