"""Who is invited: members, their deputies, guests; who comes, and who in whose place."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from praeventionsrat.contacts.reach import email_of
from praeventionsrat.council.records import Membership, Role
from praeventionsrat.council.usecases import members_on
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.invitees import (
    Extent,
    Invitee,
    InviteeFields,
    InviteeSource,
    Reply,
)
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AttendanceKind, InvitationForm, Meeting
from praeventionsrat.meetings.usecases.attendance import KINDS
from praeventionsrat.meetings.usecases.rules import rules_of


def invite_members(work: Work, meeting_id: UUID) -> int:
    """Put every member of that day on the list; returns how many are new."""
    meeting = work.meetings.get(meeting_id)
    known = {i.person_id for i in work.invitees.where(meeting_id=meeting_id)}
    seats = members_on(work, meeting.committee_id, meeting.held_on)
    new = [s for s in seats if s.person_id not in known and _is_there(work, s.person_id)]
    for seat in new:
        kind = KINDS.get(seat.role, AttendanceKind.ADVISORY)
        _add(
            work,
            meeting_id,
            seat.person_id,
            kind=AttendanceKind.VOTING if seat.voting_right else kind,
            extent=Extent.PUBLIC if seat.role is Role.GUEST else Extent.ALL,
            source=InviteeSource.MEMBER,
        )
    return len(new)


def invite(
    work: Work,
    meeting_id: UUID,
    person_ids: Iterable[UUID],
    *,
    source: InviteeSource = InviteeSource.HAND,
) -> int:
    """Put persons on the list, guests of the public part at first; returns how many are new."""
    known = {i.person_id for i in work.invitees.where(meeting_id=meeting_id)}
    new = [one for one in dict.fromkeys(person_ids) if one not in known]
    for person_id in new:
        _add(work, meeting_id, person_id, source=source)
    return len(new)


def invite_person(work: Work, meeting_id: UUID, person_id: UUID) -> UUID:
    """Put one person on the list by hand; twice is refused."""
    if work.invitees.where(meeting_id=meeting_id, person_id=person_id):
        raise UserError(f"{work.persons.get(person_id).name} steht schon auf der Liste.")
    return _add(work, meeting_id, person_id)


def edit_invitee(
    work: Work,
    invitee_id: UUID,
    *,
    extent: Extent | None = None,
    channel: InvitationForm | None = None,
    note: str | None = None,
) -> None:
    """Change what goes to somebody, how, and what is noted about her."""
    invitee = work.invitees.get(invitee_id)
    fields = InviteeFields.checked(
        person_id=invitee.person_id,
        extent=extent or invitee.extent,
        channel=channel or invitee.channel,
        note=invitee.note if note is None else note,
    )
    invitee.extent, invitee.channel = fields.extent, fields.channel
    invitee.note = fields.note


def uninvite(work: Work, invitee_id: UUID) -> None:
    """Take somebody off the list; whom a deputy stood in for is open again."""
    invitee = work.invitees.get(invitee_id)
    _unrepresent(work, invitee)
    work.invitees.remove(invitee)


def set_reply(
    work: Work, invitee_id: UUID, reply: Reply, *, represented_by_id: UUID | None = None
) -> None:
    """Note what somebody said.

    A deputy who accepts represents the member in whose place she was asked; when she declines or
    takes it back, the member has declined again.
    """
    invitee = work.invitees.get(invitee_id)
    if reply is Reply.REPRESENTED and represented_by_id is None:
        raise UserError("Bitte nennen Sie, wer vertritt.")
    if represented_by_id == invitee.person_id:
        raise UserError("Niemand kann sich selbst vertreten.")
    invitee.reply = reply
    invitee.represented_by_id = represented_by_id if reply is Reply.REPRESENTED else None
    if reply is Reply.ACCEPTED:
        for member in _members_of(work, invitee):
            member.reply, member.represented_by_id = Reply.REPRESENTED, invitee.person_id
    else:
        _unrepresent(work, invitee)


def deputies_to_ask(work: Work, invitee_id: UUID) -> list[UUID]:
    """The ranked deputies of a member who are not on the list yet, the first to be asked first."""
    invitee = work.invitees.get(invitee_id)
    meeting = work.meetings.get(invitee.meeting_id)
    asked = {i.person_id for i in work.invitees.where(meeting_id=meeting.id)}
    return [
        deputy.person_id
        for seat in _seats(work, meeting, invitee.person_id)
        for deputy in work.deputies.where(membership_id=seat.id)
        if deputy.person_id not in asked and _is_there(work, deputy.person_id)
    ]


def ask_deputy(work: Work, invitee_id: UUID, person_id: UUID | None = None) -> UUID:
    """Invite a deputy in the place of a member: the next in rank, or the one that is named."""
    member = work.invitees.get(invitee_id)
    if member.reply is Reply.NONE:
        member.reply = Reply.DECLINED
    if person_id is None:
        ranked = deputies_to_ask(work, invitee_id)
        if not ranked:
            raise UserError("Es ist keine Vertretung mehr hinterlegt, die gefragt werden könnte.")
        person_id = ranked[0]
    for known in work.invitees.where(meeting_id=member.meeting_id, person_id=person_id):
        known.in_place_of_id = member.person_id
        return known.id
    return _add(
        work,
        member.meeting_id,
        person_id,
        kind=member.kind,
        extent=member.extent,
        channel=member.channel,
        source=InviteeSource.DEPUTY,
        in_place_of_id=member.person_id,
    )


def mark_sent(work: Work, meeting_id: UUID, *, on: date) -> int:
    """Note for everybody on the list to whom nothing went out yet that it did; how many.

    An e-mail and a messenger arrive on the same day, a letter some days later.
    """
    days = rules_of(work, work.meetings.get(meeting_id)).post_days
    waiting = [i for i in work.invitees.where(meeting_id=meeting_id) if i.sent_on is None]
    for invitee in waiting:
        by_post = invitee.channel is InvitationForm.POST
        invitee.sent_on, invitee.received_on = on, on + timedelta(days=days if by_post else 0)
    return len(waiting)


def _add(work: Work, meeting_id: UUID, person_id: UUID, **more: object) -> UUID:
    day = work.meetings.get(meeting_id).held_on
    has_mail = bool(email_of(work, person_id, on=day))
    channel = InvitationForm.EMAIL if has_mail else InvitationForm.POST
    values = {"channel": channel, **more}
    listed = work.invitees.where(meeting_id=meeting_id)
    invitee = Invitee.model_validate(
        InviteeFields.checked(person_id=person_id, **values),
        update={
            "meeting_id": meeting_id,
            "position": 1 + max((i.position for i in listed), default=-1),
        },
    )
    work.invitees.add(invitee)
    return invitee.id


def _unrepresent(work: Work, deputy: Invitee) -> None:
    for member in _members_of(work, deputy):
        if member.represented_by_id == deputy.person_id:
            member.reply, member.represented_by_id = Reply.DECLINED, None


def _members_of(work: Work, deputy: Invitee) -> list[Invitee]:
    if deputy.in_place_of_id is None:
        return []
    return list(work.invitees.where(meeting_id=deputy.meeting_id, person_id=deputy.in_place_of_id))


def _seats(work: Work, meeting: Meeting, person_id: UUID) -> list[Membership]:
    seats = members_on(work, meeting.committee_id, meeting.held_on)
    return [seat for seat in seats if seat.person_id == person_id]


def _is_there(work: Work, person_id: UUID) -> bool:
    return work.persons.get(person_id).deleted_at is None
