"""From the date to the end of a meeting: plan, invite, begin, interrupt, end, cancel."""

from datetime import date, datetime, time
from uuid import UUID

from praeventionsrat.council.records import Role
from praeventionsrat.council.usecases import holds, rules_of
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import clock, day
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.clocktime import DAY, minute, origin
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import (
    Break,
    InvitationForm,
    Meeting,
    MeetingFields,
    MeetingState,
    Minutes,
)
from praeventionsrat.meetings.usecases.inviting import invite_members, mark_sent
from praeventionsrat.meetings.usecases.replies import prefill_attendance
from praeventionsrat.meetings.usecases.tracking import report_done

FIRST_YEAR, LAST_YEAR = 1900, 2199


def create_meeting(work: Work, committee_id: UUID, fields: MeetingFields) -> UUID:
    """Put a meeting on record; chair and keeper come from the committee where not named."""
    _check_meeting(work, committee_id, fields, None)
    meeting = Meeting.model_validate(fields, update={"committee_id": committee_id})
    meeting.chair_id = fields.chair_id or _holder(work, committee_id, Role.CHAIR, fields.held_on)
    meeting.keeper_id = fields.keeper_id or _holder(work, committee_id, Role.KEEPER, fields.held_on)
    work.meetings.add(meeting)
    kind = rules_of(work, committee_id).minutes_kind
    work.minutes.add(Minutes(meeting_id=meeting.id, kind=kind))
    return meeting.id


def edit_meeting(
    work: Work, meeting_id: UUID, fields: MeetingFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a meeting; a calendar entry handed out gets a new version."""
    meeting = work.meetings.get(meeting_id)
    meeting.see(seen)
    _check_meeting(work, meeting.committee_id, fields, meeting_id)
    known = ("held_on", "planned_start", "planned_end", "place")
    if any(getattr(meeting, name) != getattr(fields, name) for name in known):
        meeting.sequence += 1
    _shift_arrivals(work, meeting, fields.begun_at)
    meeting.sqlmodel_update(fields.model_dump())


def delete_meeting(work: Work, meeting_id: UUID, *, at: datetime) -> None:
    """Move a meeting with everything in it to the Papierkorb."""
    work.meetings.get(meeting_id).deleted_at = at


def send_invitation(
    work: Work, meeting_id: UUID, *, on: date, form: InvitationForm = InvitationForm.EMAIL
) -> None:
    """Note that the invitation is out; from now on the numbers of the agenda stand."""
    meeting = work.meetings.get(meeting_id)
    if meeting.state is MeetingState.CANCELLED:
        raise UserError("Diese Sitzung ist ausgefallen; sie kann nicht mehr eingeladen werden.")
    items = work.agenda_items.where(meeting_id=meeting_id)
    if not items:
        raise UserError("Die Tagesordnung ist noch leer. Bitte zuerst einen Punkt eintragen.")
    if on > meeting.held_on:
        raise Invalid({"invited_on": "Die Einladung liegt nach dem Sitzungstag."})
    fixed = agenda.numbers(items)
    for item in items:
        item.number = fixed[item.id]
    meeting.invited_on, meeting.invitation_form = on, form
    if meeting.state is MeetingState.SCHEDULED:
        meeting.state = MeetingState.INVITED
    if not work.invitees.where(meeting_id=meeting_id):
        invite_members(work, meeting_id)
    mark_sent(work, meeting_id, on=on)


def begin_meeting(work: Work, meeting_id: UUID, *, at: time) -> None:
    """Note the real begin; who is there is noted with ``all_present``."""
    meeting = work.meetings.get(meeting_id)
    _refuse_cancelled(meeting)
    if meeting.ended_at:
        _check_order(at, meeting.ended_at)
    _shift_arrivals(work, meeting, at)
    if meeting.begun_at is None:
        prefill_attendance(work, meeting_id)
    meeting.begun_at = at
    if meeting.state is not MeetingState.HELD:
        meeting.state = MeetingState.RUNNING


def end_meeting(work: Work, meeting_id: UUID, *, at: time) -> None:
    """Note the real end."""
    meeting = work.meetings.get(meeting_id)
    _refuse_cancelled(meeting)
    if meeting.begun_at is None:
        raise Invalid({"begun_at": "Bitte zuerst den Beginn eintragen."})
    _check_order(meeting.begun_at, at)
    report_done(work, meeting_id)
    meeting.ended_at, meeting.state = at, MeetingState.HELD


def cancel_meeting(work: Work, meeting_id: UUID) -> None:
    """Note that the meeting does not take place."""
    meeting = work.meetings.get(meeting_id)
    if meeting.state in {MeetingState.RUNNING, MeetingState.HELD}:
        raise UserError("Diese Sitzung hat schon begonnen; sie kann nicht mehr ausfallen.")
    meeting.state = MeetingState.CANCELLED
    meeting.sequence += 1


def hold_after_all(work: Work, meeting_id: UUID) -> None:
    """Take back that a meeting does not take place; a calendar learns of it by a new version."""
    meeting = work.meetings.get(meeting_id)
    if meeting.state is not MeetingState.CANCELLED:
        return
    meeting.state = MeetingState.INVITED if meeting.invited_on else MeetingState.SCHEDULED
    meeting.sequence += 1


def add_break(work: Work, meeting_id: UUID, *, starts_at: time, ends_at: time | None) -> UUID:
    """Note an interruption."""
    meeting = work.meetings.get(meeting_id)
    begun, start = meeting.begun_at, origin(meeting)
    if ends_at and minute(ends_at, start) <= minute(starts_at, start):
        raise Invalid({"ends_at": "Die Unterbrechung endet vor ihrem Beginn."})
    if begun and minute(starts_at, start) < minute(begun, start):
        raise Invalid({"starts_at": f"Die Sitzung hat erst um {clock(begun)} Uhr begonnen."})
    for other in work.breaks.where(meeting_id=meeting_id):
        if _breaks_overlap(other, starts_at, ends_at, start):
            raise Invalid({"starts_at": "In dieser Zeit ist die Sitzung schon unterbrochen."})
    pause = Break(meeting_id=meeting_id, starts_at=starts_at, ends_at=ends_at)
    work.breaks.add(pause)
    return pause.id


def end_break(work: Work, break_id: UUID, *, at: time) -> None:
    """Note when an interruption was over."""
    pause = work.breaks.get(break_id)
    start = origin(work.meetings.get(pause.meeting_id))
    if minute(at, start) <= minute(pause.starts_at, start):
        raise Invalid({"ends_at": "Die Unterbrechung endet vor ihrem Beginn."})
    pause.ends_at = at


def remove_break(work: Work, break_id: UUID) -> None:
    """Take an interruption off the record."""
    work.breaks.remove(work.breaks.get(break_id))


def next_number(work: Work, committee_id: UUID) -> int:
    """The number the next meeting of a committee gets."""
    known = [m.number for m in work.meetings.where(committee_id=committee_id) if not m.deleted_at]
    return max(known, default=0) + 1


def _shift_arrivals(work: Work, meeting: Meeting, begun: time | None) -> None:
    """Whoever was there from the begin stays so when the begin is corrected."""
    if begun is None or meeting.begun_at is None or begun == meeting.begun_at:
        return
    for entry in work.attendances.where(meeting_id=meeting.id):
        for span in work.presences.where(attendance_id=entry.id, came_at=meeting.begun_at):
            if span.left_at is None or _ordered(begun, span.left_at):
                span.came_at = begun


def _check_meeting(work: Work, committee_id: UUID, fields: MeetingFields, own: UUID | None) -> None:
    complaints = {}
    if not FIRST_YEAR <= fields.held_on.year <= LAST_YEAR:
        complaints["held_on"] = "Bitte prüfen Sie das Jahr."
    if (
        fields.planned_start
        and fields.planned_end
        and not _ordered(fields.planned_start, fields.planned_end)
    ):
        complaints["planned_end"] = "Das Ende liegt vor dem Beginn."
    if fields.begun_at and fields.ended_at and not _ordered(fields.begun_at, fields.ended_at):
        complaints["ended_at"] = "Das Ende liegt vor dem Beginn."
    if fields.invited_on and fields.invited_on > fields.held_on:
        complaints["invited_on"] = "Die Einladung liegt nach dem Sitzungstag."
    for other in work.meetings.where(committee_id=committee_id, number=fields.number):
        if other.id != own and other.deleted_at is None:
            complaints["number"] = (
                f"Die {fields.number}. Sitzung gibt es schon: am {day(other.held_on)}."
            )
    if complaints:
        raise Invalid(complaints)


def _breaks_overlap(other: Break, starts: time, ends: time | None, start: time | None) -> bool:
    late = 2 * DAY
    before = minute(other.ends_at, start) if other.ends_at else late
    until = minute(ends, start) if ends else late
    return minute(other.starts_at, start) < until and minute(starts, start) < before


def _ordered(start: time, end: time) -> bool:
    return minute(end, start) > minute(start, start)


def _check_order(start: time, end: time) -> None:
    if not _ordered(start, end):
        raise Invalid({"ended_at": "Das Ende liegt vor dem Beginn."})


def _refuse_cancelled(meeting: Meeting) -> None:
    if meeting.state is MeetingState.CANCELLED:
        raise UserError("Diese Sitzung ist ausgefallen.")


def _holder(work: Work, committee_id: UUID, role: Role, on: date) -> UUID | None:
    seats = work.memberships.where(committee_id=committee_id, role=role)
    return next((seat.person_id for seat in seats if holds(seat, on)), None)
