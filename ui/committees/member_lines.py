"""The seats of a committee as lines of a list."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.council.open_seats import OpenSeat
from praeventionsrat.council.ports import Work
from praeventionsrat.council.records import Membership, Role
from ui.committees.words import ROLES

OPEN = "noch nicht benannt"


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One seat."""

    id: UUID
    person_id: UUID | None
    """None: an institution has the seat and names nobody yet."""
    name: str
    role: Role
    voting: bool
    sender: str
    span: str
    deputies: str
    is_over: bool

    @property
    def detail(self) -> str:
        """What stands below the name."""
        return " · ".join(part for part in (ROLES[self.role], self.sender) if part)


@dataclass(frozen=True, slots=True)
class DeputyLine:
    """One deputy of a seat, in rank."""

    id: UUID
    name: str


def read_members(work: Work, committee_id: UUID, today: date) -> Sequence[MemberLine]:
    """Every seat in its order, those that ended at the foot."""
    seats = [
        (seat.position, _line(work, seat, today))
        for seat in work.memberships.where(committee_id=committee_id)
    ]
    seats += [
        (seat.position, _open_line(work, seat))
        for seat in work.open_seats.where(committee_id=committee_id)
    ]
    ordered = sorted(seats, key=lambda pair: (pair[1].is_over, pair[0]))
    return [line for _position, line in ordered]


def read_deputies(work: Work, membership_id: UUID) -> Sequence[DeputyLine]:
    """Who stands in for a seat, first the one who is asked first."""
    ranked = work.deputies.where(membership_id=membership_id)
    return [DeputyLine(deputy.id, work.persons.get(deputy.person_id).name) for deputy in ranked]


def span_words(starts_on: date | None, ends_on: date | None) -> str:
    """„seit 01.03.2023“, „01.03.2023 – 30.06.2026“."""
    if starts_on and ends_on:
        return f"{german.day(starts_on)} – {german.day(ends_on)}"
    if ends_on:
        return f"bis {german.day(ends_on)}"
    return f"seit {german.day(starts_on)}" if starts_on else ""


def _open_line(work: Work, seat: OpenSeat) -> MemberLine:
    return MemberLine(
        id=seat.id,
        person_id=None,
        name=OPEN,
        role=seat.role,
        voting=seat.voting_right,
        sender=work.organizations.get(seat.organization_id).label,
        span=span_words(seat.starts_on, None),
        deputies="",
        is_over=False,
    )


def _line(work: Work, seat: Membership, today: date) -> MemberLine:
    sender = work.organizations.find(seat.organization_id)
    words = [sender.label if sender else "", seat.seat]
    if words[0] == words[1]:
        words.pop()
    return MemberLine(
        id=seat.id,
        person_id=seat.person_id,
        name=work.persons.get(seat.person_id).name,
        role=seat.role,
        voting=seat.voting_right,
        sender=", ".join(word for word in words if word),
        span=span_words(seat.starts_on, seat.ends_on),
        deputies=", ".join(deputy.name for deputy in read_deputies(work, seat.id)),
        is_over=seat.ends_on is not None and seat.ends_on < today,
    )
