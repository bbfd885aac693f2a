"""Who is expected, comes, goes, is missing or represented."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import time
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.grouping import grouped
from praeventionsrat.contacts.records import Person
from praeventionsrat.council.records import Membership, Role
from praeventionsrat.council.usecases import members_on
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.clocktime import minute, origin
from praeventionsrat.meetings.findings import Finding, Level
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import Quorum, quorum
from praeventionsrat.meetings.records import (
    Absence,
    Attendance,
    AttendanceFields,
    AttendanceKind,
    Presence,
)
from praeventionsrat.meetings.room import Occupant, Room, Span
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of

KINDS: Mapping[Role, AttendanceKind] = {
    Role.ADVISER: AttendanceKind.ADVISORY,
    Role.KEEPER: AttendanceKind.ADMINISTRATION,
    Role.GUEST: AttendanceKind.GUEST,
}


def expect_members(work: Work, meeting_id: UUID) -> int:
    """Put every member of that day on the attendance list; returns how many are new."""
    meeting = work.meetings.get(meeting_id)
    known = {a.person_id for a in work.attendances.where(meeting_id=meeting_id)}
    new = [
        seat
        for seat in members_on(work, meeting.committee_id, meeting.held_on)
        if seat.person_id not in known and not work.persons.get(seat.person_id).deleted_at
    ]
    for seat in new:
        _expect(work, meeting_id, seat)
    return len(new)


def _expect(work: Work, meeting_id: UUID, seat: Membership) -> None:
    kind = KINDS.get(seat.role, AttendanceKind.ADVISORY)
    fields = AttendanceFields(
        person_id=seat.person_id,
        kind=AttendanceKind.VOTING if seat.voting_right else kind,
        affiliation=affiliation(work, seat),
        note="Protokoll" if seat.role is Role.KEEPER else "",
    )
    add_attendance(work, meeting_id, fields)


def affiliation(work: Work, seat: Membership) -> str:
    """What a member stands for: the seat as noted, else the institution that sends her."""
    sender = work.organizations.find(seat.organization_id)
    return seat.seat or (sender.label if sender else "")


def add_attendance(work: Work, meeting_id: UUID, fields: AttendanceFields) -> UUID:
    """Put somebody on the attendance list."""
    _check(work, meeting_id, fields, None)
    listed = work.attendances.where(meeting_id=meeting_id)
    entry = Attendance.model_validate(fields, update={"meeting_id": meeting_id})
    entry.name = fields.name or _name(work.persons.find(fields.person_id))
    entry.position = 1 + max((a.position for a in listed), default=-1)
    work.attendances.add(entry)
    return entry.id


def edit_attendance(work: Work, attendance_id: UUID, fields: AttendanceFields) -> None:
    """Replace what is typed about somebody on the list."""
    entry = work.attendances.get(attendance_id)
    _check(work, entry.meeting_id, fields, attendance_id)
    if fields.absence is not Absence.NONE and work.presences.where(attendance_id=attendance_id):
        raise Invalid({"absence": f"{entry.name} ist als anwesend eingetragen."})
    entry.sqlmodel_update(fields.model_dump())
    entry.name = fields.name or _name(work.persons.find(fields.person_id))


def remove_attendance(work: Work, attendance_id: UUID) -> None:
    """Take somebody off the list."""
    work.attendances.remove(work.attendances.get(attendance_id))


def comes(work: Work, attendance_id: UUID, *, at: time, until: time | None = None) -> UUID:
    """Note that somebody is in the room from a minute on."""
    entry = work.attendances.get(attendance_id)
    begun = origin(work.meetings.get(entry.meeting_id))
    new = (minute(at, begun), minute(until, begun) if until else 24 * 120)
    if new[1] <= new[0]:
        raise Invalid({"left_at": f"{entry.name} kann nicht vor dem Kommen gehen."})
    for span in work.presences.where(attendance_id=attendance_id):
        old = (minute(span.came_at, begun), _end(span, begun))
        if old[0] < new[1] and new[0] < old[1]:
            raise Invalid(
                {"came_at": f"{entry.name} ist in dieser Zeit schon als anwesend eingetragen."}
            )
    entry.absence = Absence.NONE
    presence = Presence(attendance_id=attendance_id, came_at=at, left_at=until)
    work.presences.add(presence)
    return presence.id


def goes(work: Work, attendance_id: UUID, *, at: time) -> None:
    """Note that somebody leaves the meeting."""
    entry = work.attendances.get(attendance_id)
    begun = origin(work.meetings.get(entry.meeting_id))
    spans = [s for s in work.presences.where(attendance_id=attendance_id) if s.left_at is None]
    if not spans:
        raise Invalid({"left_at": f"{entry.name} ist nicht als anwesend eingetragen."})
    if minute(at, begun) <= minute(spans[-1].came_at, begun):
        raise Invalid({"left_at": f"{entry.name} kann nicht vor dem Kommen gehen."})
    spans[-1].left_at = at


def forget_presence(work: Work, presence_id: UUID) -> None:
    """Take one interval off the record."""
    work.presences.remove(work.presences.get(presence_id))


def is_absent(work: Work, attendance_id: UUID, absence: Absence) -> None:
    """Note that somebody is missing, excused or not."""
    entry = work.attendances.get(attendance_id)
    for span in work.presences.where(attendance_id=attendance_id):
        work.presences.remove(span)
    entry.absence = absence


def all_present(work: Work, meeting_id: UUID, *, at: time) -> int:
    """Everybody on the list who is not noted as missing came at this time; returns how many."""
    count = 0
    for entry in work.attendances.where(meeting_id=meeting_id):
        if entry.absence is Absence.NONE and not work.presences.where(attendance_id=entry.id):
            comes(work, entry.id, at=at)
            count += 1
    return count


def represent(
    work: Work, member_attendance_id: UUID, person_id: UUID, *, affiliation: str = ""
) -> UUID:
    """Let somebody vote in the place of a member.

    A member who never came counts as excused; one who has left keeps her times. While both are in
    the room the member votes (``Room.voters``). Somebody on the list without a vote of her own
    gets this one.
    """
    member = work.attendances.get(member_attendance_id)
    if not work.presences.where(attendance_id=member_attendance_id):
        member.absence = Absence.EXCUSED
    fields = AttendanceFields(
        person_id=person_id,
        kind=member.kind,
        represents_id=member.person_id,
        affiliation=affiliation or member.affiliation,
    )
    for entry in work.attendances.where(meeting_id=member.meeting_id, person_id=person_id):
        if entry.kind is not AttendanceKind.VOTING:
            known = {"note": entry.note, "name": entry.name, "absence": entry.absence}
            edit_attendance(work, entry.id, fields.model_copy(update=known))
            return entry.id
    return add_attendance(work, member.meeting_id, fields)


def read_room(work: Work, meeting_id: UUID) -> Room:
    """The attendance list with all its times."""
    meeting = work.meetings.get(meeting_id)
    entries = work.attendances.where(meeting_id=meeting_id)
    named = {a.person_id: a.name for a in entries}
    known = {one for a in entries for one in (a.person_id, a.represents_id) if one}
    persons = {person.id: person for person in work.persons.where(id=known)}
    presences = work.presences.where(attendance_id={a.id for a in entries})
    spans = grouped(presences, lambda one: one.attendance_id)
    occupants = []
    for entry in entries:
        person = persons.get(entry.person_id) if entry.person_id else None
        represented = entry.represents_id
        occupants.append(
            Occupant(
                id=entry.id,
                name=entry.name,
                spoken=person.spoken if person else entry.name,
                affiliation=entry.affiliation,
                kind=entry.kind,
                absence=entry.absence,
                spans=_in_order(spans[entry.id], origin(meeting)),
                person_id=entry.person_id,
                represents_id=represented,
                represents=(
                    named.get(represented) or _name(persons.get(represented)) if represented else ""
                ),
                is_chair=entry.person_id is not None and entry.person_id == meeting.chair_id,
                is_keeper=entry.person_id is not None and entry.person_id == meeting.keeper_id,
                note=entry.note,
            )
        )
    return Room(
        occupants=tuple(occupants),
        begun=meeting.begun_at,
        ended=meeting.ended_at,
        planned=meeting.planned_start,
        breaks=tuple(
            Span(pause.starts_at, pause.ends_at)
            for pause in work.breaks.where(meeting_id=meeting_id)
            if pause.ends_at
        ),
    )


def quorum_at(work: Work, meeting_id: UUID, at: time) -> Quorum:
    """Whether the committee could decide at a minute, with the arithmetic."""
    meeting = work.meetings.get(meeting_id)
    legal = legal_members(work, meeting)
    voters = read_room(work, meeting_id).voters(at)
    return quorum(rules_of(work, meeting), legal, len(voters))


def check_attendance(work: Work, meeting_id: UUID) -> Sequence[Finding]:
    """Who would stand nowhere in the minutes, once the meeting has begun."""
    room = read_room(work, meeting_id)
    open_names = [occupant.name for occupant in room.unaccounted()]
    if room.begun is None or not open_names:
        return []
    what = f"Weder anwesend noch fehlend eingetragen: {german.and_list(open_names)}."
    why = "Die Niederschrift würde diese Personen nicht nennen."
    todo = "Tragen Sie Kommen, entschuldigt oder unentschuldigt ein."
    return [Finding("attendance-open", Level.WARNING, what, why, todo)]


def _in_order(spans: Iterable[Presence], begun: time | None) -> tuple[Span, ...]:
    ordered = sorted(spans, key=lambda s: minute(s.came_at, begun))
    return tuple(Span(s.came_at, s.left_at) for s in ordered)


def _end(span: Presence, begun: time | None) -> int:
    return minute(span.left_at, begun) if span.left_at else 24 * 120


def _has_left(work: Work, entry: Attendance) -> bool:
    spans = work.presences.where(attendance_id=entry.id)
    return bool(spans) and all(span.left_at for span in spans)


def _name(person: Person | None) -> str:
    return person.full_name if person else ""


def _check(work: Work, meeting_id: UUID, fields: AttendanceFields, own: UUID | None) -> None:
    if fields.person_id is None and not fields.name:
        raise Invalid({"name": "Bitte einen Namen eintragen."})
    if fields.represents_id is not None and fields.represents_id == fields.person_id:
        raise Invalid({"represents_id": "Niemand kann sich selbst vertreten."})
    for other in work.attendances.where(meeting_id=meeting_id):
        if other.id == own:
            continue
        if fields.person_id is not None and other.person_id == fields.person_id:
            raise Invalid({"person_id": f"{other.name} steht schon auf der Liste."})
        if fields.represents_id is not None and other.represents_id == fields.represents_id:
            if _has_left(work, other):
                continue
            raise Invalid(
                {"represents_id": f"Diese Person wird schon durch {other.name} vertreten."}
            )
