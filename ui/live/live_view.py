"""What the Sitzungsmodus shows, read in one go and frozen; the clock is applied to it later."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from praeventionsrat.council.records import RuleSetFields
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.quorum import Quorum, quorum
from praeventionsrat.meetings.records import ItemState, MeetingState
from praeventionsrat.meetings.room import Occupant, Room
from praeventionsrat.meetings.sitting import SET_ASIDE, Pace, pace
from praeventionsrat.meetings.usecases.attendance import read_room
from praeventionsrat.meetings.usecases.live import next_item, running_item
from praeventionsrat.meetings.usecases.publicity import joint_with
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of
from ui.meetings.figures import meeting_title

MARKS = {
    ItemState.WITHDRAWN: "abgesetzt",
    ItemState.POSTPONED: "vertagt",
    ItemState.REFERRED: "verwiesen",
}


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item of the agenda at the left."""

    id: UUID
    number: str
    title: str
    is_public: bool
    planned_minutes: int
    state: ItemState
    started_at: time | None
    ended_at: time | None
    is_running: bool
    joint: tuple[str, ...] = ()
    """Numbers of the items discussed together with it."""
    part: str = ""
    """Heading, where another part of the meeting begins."""

    @property
    def is_done(self) -> bool:
        """Whether it was called and closed."""
        return self.ended_at is not None and self.state not in SET_ASIDE


@dataclass(frozen=True, slots=True)
class Barred:
    """Somebody who is out of the room because of an item."""

    recusal_id: UUID
    item_id: UUID
    left_at: time | None


@dataclass(frozen=True, slots=True)
class DeputyOffer:
    """Somebody who may come in the place of a member."""

    member_id: UUID
    """Attendance of the member."""
    member: str
    person_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class LiveView:
    """A meeting that is going on."""

    meeting_id: UUID
    committee_id: UUID
    title: str
    held_on: date
    state: MeetingState
    planned_start: time | None
    lines: tuple[AgendaLine, ...]
    room: Room
    rules: RuleSetFields
    legal: int
    names: dict[UUID, str]
    """Short names by attendance."""
    barred: dict[UUID, Barred]
    """Who is barred from an item and not back, by attendance."""
    deputies: tuple[DeputyOffer, ...]
    pause_since: time | None
    next_id: UUID | None

    @property
    def running(self) -> AgendaLine | None:
        """The item in hand."""
        return next((line for line in self.lines if line.is_running), None)

    def line(self, item_id: UUID | None) -> AgendaLine | None:
        """One line."""
        return next((line for line in self.lines if line.id == item_id), None)

    def quorum(self, at: time) -> Quorum:
        """Whether the committee can decide at a minute."""
        return quorum(self.rules, self.legal, len(self.room.voters(at)))

    def pace(self, now: time) -> Pace | None:
        """The clock against the plan; None before the begin."""
        if self.room.begun is None:
            return None
        start = self.planned_start
        return pace(self.lines, self.running, begun=self.room.begun, planned_start=start, now=now)

    def is_here(self, occupant: Occupant, at: time) -> bool:
        """Whether somebody is in the meeting at a minute."""
        return any(span.covers(at, self.room.origin) for span in occupant.spans)


def read_live(work: Work, meeting_id: UUID) -> LiveView:
    """Everything the screen shows of a meeting."""
    meeting = work.meetings.get(meeting_id)
    rules = rules_of(work, meeting)
    room = read_room(work, meeting_id)
    pauses = work.breaks.where(meeting_id=meeting_id, ends_at=None)
    running = running_item(work, meeting_id)
    return LiveView(
        meeting_id=meeting_id,
        committee_id=meeting.committee_id,
        title=meeting_title(meeting.number, work.committees.get(meeting.committee_id)),
        held_on=meeting.held_on,
        state=meeting.state,
        planned_start=meeting.planned_start,
        lines=_lines(work, meeting_id, running.id if running else None),
        room=room,
        rules=RuleSetFields(**{n: getattr(rules, n) for n in RuleSetFields.model_fields}),
        legal=legal_members(work, meeting),
        names={o.id: _short(work, o) for o in room.occupants},
        barred=_barred(work, meeting_id),
        deputies=_deputies(work, meeting_id, room),
        pause_since=pauses[0].starts_at if pauses else None,
        next_id=next_item(work, meeting_id, running.id if running else None),
    )


def _lines(work: Work, meeting_id: UUID, running: UUID | None) -> tuple[AgendaLine, ...]:
    items = work.agenda_items.where(meeting_id=meeting_id)
    joint = joint_with(work, meeting_id)
    mixed = len({item.is_public for item in items}) > 1
    found: list[AgendaLine] = []
    for place in agenda.places(items):
        item = place.item
        begins = mixed and (not found or found[-1].is_public != item.is_public)
        part = "Öffentlicher Teil" if item.is_public else "Nichtöffentlicher Teil"
        found.append(
            AgendaLine(
                id=item.id,
                number=place.number,
                title=item.minutes_title or item.title,
                is_public=item.is_public,
                planned_minutes=item.planned_minutes,
                state=item.state,
                started_at=item.started_at,
                ended_at=item.ended_at,
                is_running=item.id == running,
                joint=tuple(joint.get(item.id, ())),
                part=part if begins else "",
            )
        )
    return tuple(found)


def _short(work: Work, occupant: Occupant) -> str:
    person = work.persons.find(occupant.person_id)
    return person.name if person else occupant.name


def _barred(work: Work, meeting_id: UUID) -> dict[UUID, Barred]:
    ids = frozenset(item.id for item in work.agenda_items.where(meeting_id=meeting_id))
    waiting = work.recusals.where(agenda_item_id=ids, returned_at=None)
    return {r.attendance_id: Barred(r.id, r.agenda_item_id, r.left_at) for r in waiting}


def _deputies(work: Work, meeting_id: UUID, room: Room) -> tuple[DeputyOffer, ...]:
    meeting = work.meetings.get(meeting_id)
    listed = {o.person_id for o in room.occupants}
    members: Sequence[Occupant] = [o for o in room.occupants if o.represents_id is None]
    seats = work.memberships.where(committee_id=meeting.committee_id)
    found = []
    for member in members:
        for seat in (s for s in seats if s.person_id == member.person_id):
            for deputy in work.deputies.where(membership_id=seat.id):
                if deputy.person_id not in listed:
                    person = work.persons.get(deputy.person_id)
                    name = _short(work, member)
                    found.append(DeputyOffer(member.id, name, person.id, person.name))
    return tuple(found)
