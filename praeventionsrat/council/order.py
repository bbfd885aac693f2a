"""The order in which members are listed, and in which deputies are asked."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from praeventionsrat.contacts.names import read_name
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.ports import Work
from praeventionsrat.council.records import Deputy, Membership, MembershipFields
from praeventionsrat.council.usecases import add_deputy, add_member, edit_member

ONE_DAY = timedelta(days=1)
Ranked = TypeVar("Ranked", Membership, Deputy)


def move_member(work: Work, membership_id: UUID, step: int) -> None:
    """Move a seat up or down the list; at its ends it stays."""
    member = work.memberships.get(membership_id)
    seats = work.memberships.where(committee_id=member.committee_id)
    _move(seats, member, step)


def move_deputy(work: Work, deputy_id: UUID, step: int) -> None:
    """Ask a deputy earlier or later."""
    deputy = work.deputies.get(deputy_id)
    _move(work.deputies.where(membership_id=deputy.membership_id), deputy, step)


def end_membership(work: Work, membership_id: UUID, *, on: date) -> None:
    """Note the last day of a seat."""
    member = work.memberships.get(membership_id)
    values = {name: getattr(member, name) for name in MembershipFields.model_fields}
    edit_member(work, membership_id, MembershipFields.checked(**{**values, "ends_on": on}))


def add_person(work: Work, committee_id: UUID, person_id: UUID, *, today: date) -> UUID:
    """Give a person a seat; who had one before comes back today, or once the other has ended."""
    seats = work.memberships.where(committee_id=committee_id, person_id=person_id)
    ended = [seat.ends_on + ONE_DAY for seat in seats if seat.ends_on]
    fields = MembershipFields(
        committee_id=committee_id,
        person_id=person_id,
        starts_on=max([today, *ended]) if ended else None,
    )
    return add_member(work, fields)


def add_new_member(work: Work, committee_id: UUID, name: str) -> UUID:
    """Put a person on record by the name alone, and give her a seat."""
    person_id = create_person(work, read_name(name))
    return add_member(work, MembershipFields(committee_id=committee_id, person_id=person_id))


def add_new_deputy(work: Work, membership_id: UUID, name: str) -> UUID:
    """Put a person on record by the name alone, as the next deputy of a member."""
    return add_deputy(work, membership_id, create_person(work, read_name(name)))


def _move(line: Sequence[Ranked], moved: Ranked, step: int) -> None:
    others = [one for one in line if one.id != moved.id]
    place = next(place for place, one in enumerate(line) if one.id == moved.id) + step
    others.insert(max(place, 0), moved)
    for position, one in enumerate(others):
        if one.position != position:
            one.position = position
