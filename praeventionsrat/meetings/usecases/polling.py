"""Terminabfrage without a server: ask, note what was answered, choose, call the meeting."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.reach import emails_of
from praeventionsrat.council.records import Role
from praeventionsrat.council.usecases import legal_members, members_on, rules_of
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings import date_choice
from praeventionsrat.meetings.date_choice import Asked, Fit, ProposedDate
from praeventionsrat.meetings.polls import (
    Answer,
    DatePoll,
    DatePollFields,
    PollAnswer,
    PollDate,
    PollDateFields,
    PollMember,
)
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import needed_members
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.meeting import next_number
from praeventionsrat.meetings.usecases.series import plan_meeting, propose_meeting


@dataclass(frozen=True, slots=True)
class PollRow:
    """One line of the list of polls."""

    id: UUID
    committee_id: UUID
    title: str
    committee: str
    replied: int
    asked: int
    reply_by: date | None
    meeting_id: UUID | None


@dataclass(frozen=True, slots=True)
class PollView:
    """A poll with everything that is known of it."""

    row: PollRow
    place: str
    dates: tuple[ProposedDate, ...]
    asked: tuple[Asked, ...]
    fits: tuple[Fit, ...]
    best: Fit | None


def create_poll(
    work: Work, fields: DatePollFields, dates: Iterable[PollDateFields] = (), *, today: date
) -> UUID:
    """Ask the members of a committee for a day."""
    committee = work.committees.get(fields.committee_id)
    poll = DatePoll.model_validate(fields)
    poll.place = fields.place or committee.default_place
    number = next_number(work, fields.committee_id)
    poll.title = fields.title or f"{number}. Sitzung {committee.label}"
    work.date_polls.add(poll)
    for proposed in dates:
        add_date(work, poll.id, proposed)
    for seat in members_on(work, fields.committee_id, today):
        if seat.role is not Role.GUEST and work.persons.get(seat.person_id).deleted_at is None:
            is_chair = seat.role is Role.CHAIR
            _ask(work, poll.id, seat.person_id, votes=seat.voting_right, is_chair=is_chair)
    return poll.id


def edit_poll(work: Work, poll_id: UUID, fields: DatePollFields) -> None:
    """Replace what is typed about a poll; its committee stays."""
    poll = work.date_polls.get(poll_id)
    poll.title, poll.place, poll.reply_by = fields.title, fields.place, fields.reply_by


def delete_poll(work: Work, poll_id: UUID) -> None:
    """Take a poll off the record; undo is the safety net."""
    work.date_polls.remove(work.date_polls.get(poll_id))


def add_date(work: Work, poll_id: UUID, fields: PollDateFields) -> UUID:
    """Propose another day; the same one twice is refused."""
    if fields.starts_at and fields.ends_at and fields.ends_at <= fields.starts_at:
        raise Invalid({"ends_at": "Das Ende liegt vor dem Beginn."})
    known = {"held_on": fields.held_on, "starts_at": fields.starts_at}
    if work.poll_dates.where(poll_id=poll_id, **known):
        raise Invalid({"held_on": "Dieser Termin ist schon vorgeschlagen."})
    proposed = PollDate.model_validate(fields, update={"poll_id": poll_id})
    work.poll_dates.add(proposed)
    return proposed.id


def remove_date(work: Work, date_id: UUID) -> None:
    """Take a proposal back, and what was answered to it."""
    work.poll_dates.remove(work.poll_dates.get(date_id))


def ask_person(work: Work, poll_id: UUID, person_id: UUID) -> UUID:
    """Ask somebody who has no seat; her answer does not count for the quorum."""
    if work.poll_members.where(poll_id=poll_id, person_id=person_id):
        raise UserError(f"{work.persons.get(person_id).name} wird schon gefragt.")
    return _ask(work, poll_id, person_id, votes=False, is_chair=False)


def leave_out(work: Work, member_id: UUID) -> None:
    """Do not ask somebody after all."""
    work.poll_members.remove(work.poll_members.get(member_id))


def answer(
    work: Work, member_id: UUID, date_id: UUID, given: Answer | None, *, today: date
) -> None:
    """Note whether somebody can come on a day; None takes it back."""
    member = work.poll_members.get(member_id)
    if work.poll_dates.get(date_id).poll_id != member.poll_id:
        raise UserError("Dieser Termin gehört zu einer anderen Terminabfrage.")
    known = work.poll_answers.where(member_id=member_id, date_id=date_id)
    for old in known:
        work.poll_answers.remove(old)
    if given is not None:
        work.poll_answers.add(PollAnswer(member_id=member_id, date_id=date_id, answer=given))
    is_answered = bool(work.poll_answers.where(member_id=member_id))
    member.replied_on = (member.replied_on or today) if is_answered else None


def call_meeting(work: Work, poll_id: UUID, date_id: UUID) -> UUID:
    """Put the meeting on record on the day that was chosen, as any new one begins."""
    poll, chosen = work.date_polls.get(poll_id), work.poll_dates.get(date_id)
    before = work.meetings.find(poll.meeting_id)
    if before is not None and before.deleted_at is None:
        raise UserError("Aus dieser Terminabfrage ist schon eine Sitzung entstanden.")
    known = propose_meeting(work, poll.committee_id, chosen.held_on)
    start, end = chosen.starts_at or known.start, chosen.ends_at or known.end
    fields = MeetingFields(
        number=known.number,
        held_on=chosen.held_on,
        planned_start=start,
        planned_end=None if start and end and end <= start else end,
        place=poll.place or known.place,
    )
    own = bool(work.skeleton_items.where(committee_id=poll.committee_id))
    poll.meeting_id = plan_meeting(work, poll.committee_id, fields, with_skeleton=own)
    return poll.meeting_id


def poll_rows(work: Work) -> Sequence[PollRow]:
    """Every poll of a committee that is not in the Papierkorb, the newest first."""
    polls = [
        poll
        for poll in work.date_polls.all()
        if work.committees.get(poll.committee_id).deleted_at is None
    ]
    return [_row(work, poll) for poll in reversed(polls)]


def view_poll(work: Work, poll_id: UUID) -> PollView:
    """Everything about a poll, with the day that fits best."""
    poll = work.date_polls.get(poll_id)
    dates = _dates(work, poll_id)
    day = dates[0].held_on if dates else date.max
    members = work.poll_members.where(poll_id=poll_id)
    emails = emails_of(work, [one.person_id for one in members], on=day)
    asked = tuple(_asked(work, one, emails[one.person_id]) for one in members)
    legal = legal_members(work, poll.committee_id, day)
    needed = needed_members(rules_of(work, poll.committee_id), legal)
    found = tuple(date_choice.fits(dates, asked, needed))
    return PollView(_row(work, poll), poll.place, dates, asked, found, date_choice.best(found))


def _dates(work: Work, poll_id: UUID) -> tuple[ProposedDate, ...]:
    found = [
        ProposedDate(one.id, one.held_on, one.starts_at, one.ends_at)
        for one in work.poll_dates.where(poll_id=poll_id)
    ]
    return tuple(sorted(found, key=lambda one: (one.held_on, one.starts_at is not None, one.words)))


def _asked(work: Work, member: PollMember, email: str) -> Asked:
    person = work.persons.get(member.person_id)
    given = work.poll_answers.where(member_id=member.id)
    return Asked(
        id=member.id,
        person_id=member.person_id,
        name=person.name,
        votes=member.votes,
        is_chair=member.is_chair,
        replied_on=member.replied_on,
        remark=member.remark,
        answers={one.date_id: one.answer for one in given},
        email=email,
    )


def _row(work: Work, poll: DatePoll) -> PollRow:
    members = work.poll_members.where(poll_id=poll.id)
    committee = work.committees.get(poll.committee_id)
    replied = sum(one.replied_on is not None for one in members)
    return PollRow(
        poll.id,
        poll.committee_id,
        poll.title,
        committee.label,
        replied,
        len(members),
        poll.reply_by,
        poll.meeting_id,
    )


def _ask(work: Work, poll_id: UUID, person_id: UUID, *, votes: bool, is_chair: bool) -> UUID:
    listed = work.poll_members.where(poll_id=poll_id)
    member = PollMember(
        poll_id=poll_id,
        person_id=person_id,
        votes=votes,
        is_chair=is_chair,
        position=1 + max((one.position for one in listed), default=-1),
    )
    work.poll_members.add(member)
    return member.id
