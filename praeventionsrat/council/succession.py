"""Nachfolge: with a post go the seats its holder had for the institution."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.posts import ONE_DAY, hand_over_post
from praeventionsrat.council.open_seats import OpenSeat
from praeventionsrat.council.ports import Work
from praeventionsrat.council.records import Deputy, Membership, MembershipFields, Role
from praeventionsrat.council.sending import keep_deputies
from praeventionsrat.council.usecases import check_member
from praeventionsrat.errors import Invalid


@dataclass(frozen=True, slots=True)
class PassedSeat:
    """A seat, or a place as deputy, that can go along with a post."""

    id: UUID
    """Of the membership or of the deputy."""
    committee: str
    role: Role
    stands_in_for: str = ""
    """For whom, where it is a place as deputy."""


def seats_with_post(work: Work, post_id: UUID, *, on: date) -> Sequence[PassedSeat]:
    """What the holder of a post has in committees on behalf of the institution from a day on."""
    post = work.posts.get(post_id)
    if post.person_id is None:
        return ()
    found = []
    for seat in work.memberships.where(organization_id=post.organization_id):
        committee = work.committees.get(seat.committee_id)
        if committee.deleted_at is not None or (seat.ends_on and seat.ends_on < on):
            continue
        if seat.person_id == post.person_id:
            found.append(PassedSeat(seat.id, committee.label, seat.role))
        for deputy in work.deputies.where(membership_id=seat.id, person_id=post.person_id):
            name = work.persons.get(seat.person_id).name
            found.append(PassedSeat(deputy.id, committee.label, seat.role, name))
    return found


def hand_over(
    work: Work,
    post_id: UUID,
    person_id: UUID | None,
    *,
    on: date,
    along: Collection[UUID] = (),
) -> None:
    """Hand a post over, and with it these seats and places as deputy.

    Without a successor a seat stays with the institution, open until it names somebody.
    """
    offered = [seat.id for seat in seats_with_post(work, post_id, on=on)]
    hand_over_post(work, post_id, person_id, on=on)
    for passed in offered:
        if passed not in along:
            continue
        seat = work.memberships.find(passed)
        if seat is not None:
            _pass_seat(work, seat, person_id, on)
        else:
            _pass_deputy(work, work.deputies.get(passed), person_id)


def _pass_seat(work: Work, seat: Membership, person_id: UUID | None, on: date) -> None:
    values = {name: getattr(seat, name) for name in MembershipFields.model_fields}
    begins = max(on, seat.starts_on or on)
    if person_id is None:
        work.open_seats.add(_open_seat(seat, begins))
        _end(work, seat, on)
        return
    changed = {"person_id": person_id, "starts_on": begins}
    fields = MembershipFields.checked(**{**values, **changed})
    check_member(work, fields, seat.id)
    made = Membership.model_validate(fields, update={"position": seat.position})
    work.memberships.add(made)
    keep_deputies(work, seat.id, made)
    _end(work, seat, on)


def _end(work: Work, seat: Membership, on: date) -> None:
    """A seat that has not begun by then never was."""
    if seat.starts_on and seat.starts_on >= on:
        work.memberships.remove(seat)
    else:
        seat.ends_on = on - ONE_DAY


def _open_seat(seat: Membership, starts_on: date) -> OpenSeat:
    return OpenSeat(
        committee_id=seat.committee_id,
        organization_id=seat.organization_id,
        role=seat.role,
        voting_right=seat.voting_right,
        starts_on=starts_on,
        position=seat.position,
    )


def _pass_deputy(work: Work, deputy: Deputy, person_id: UUID | None) -> None:
    seat = work.memberships.get(deputy.membership_id)
    ranked = work.deputies.where(membership_id=seat.id)
    if person_id is None or any(other.person_id == person_id for other in ranked):
        work.deputies.remove(deputy)
    elif seat.person_id == person_id:
        raise Invalid({"person_id": "Niemand kann sich selbst vertreten."})
    else:
        deputy.person_id = person_id
