"""Seats of institutions: given before anybody is named, and filled when somebody is."""

from datetime import date
from uuid import UUID

from praeventionsrat.contacts.names import read_name
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.open_seats import OpenSeat, OpenSeatFields
from praeventionsrat.council.order import add_person
from praeventionsrat.council.ports import Work
from praeventionsrat.council.records import Deputy, Membership, MembershipFields, Role
from praeventionsrat.council.usecases import check_member
from praeventionsrat.errors import Invalid

VOICELESS = frozenset({Role.ADVISER, Role.GUEST})


def offer_seat(work: Work, fields: OpenSeatFields) -> UUID:
    """Give an institution a seat for which it names nobody yet; two of them are possible."""
    _check(work, fields)
    seats = work.memberships.where(committee_id=fields.committee_id)
    offered = work.open_seats.where(committee_id=fields.committee_id)
    places = [*(seat.position for seat in seats), *(seat.position for seat in offered)]
    place = 1 + max(places, default=-1)
    made = OpenSeat.model_validate(fields, update={"position": place})
    work.open_seats.add(made)
    return made.id


def edit_open_seat(work: Work, seat_id: UUID, fields: OpenSeatFields) -> None:
    """Replace what is typed about a seat without a person."""
    _check(work, fields)
    work.open_seats.get(seat_id).sqlmodel_update(fields.model_dump())


def withdraw_seat(work: Work, seat_id: UUID) -> None:
    """The institution has this seat no longer."""
    work.open_seats.remove(work.open_seats.get(seat_id))


def name_for_seat(work: Work, seat_id: UUID, person_id: UUID, *, on: date) -> UUID:
    """Somebody is named: the open seat becomes hers from that day; returns her membership."""
    seat = work.open_seats.get(seat_id)
    fields = MembershipFields(
        committee_id=seat.committee_id,
        person_id=person_id,
        role=seat.role,
        voting_right=seat.voting_right,
        organization_id=seat.organization_id,
        starts_on=max(on, seat.starts_on or on),
    )
    check_member(work, fields, None)
    made = Membership.model_validate(fields, update={"position": seat.position})
    work.memberships.add(made)
    work.open_seats.remove(seat)
    before = [
        one
        for one in work.memberships.where(
            committee_id=seat.committee_id, organization_id=seat.organization_id
        )
        if one.position == seat.position and one.ends_on
    ]
    if before:  # who had this seat before it was open
        last = max(before, key=lambda one: one.ends_on or on)
        keep_deputies(work, last.id, made)
    return made.id


def name_new_for_seat(work: Work, seat_id: UUID, name: str, *, on: date) -> UUID:
    """The same for somebody nobody had heard of."""
    return name_for_seat(work, seat_id, create_person(work, read_name(name)), on=on)


def keep_deputies(work: Work, former_id: UUID, seat: Membership) -> None:
    """Who stood in for the former member of a seat stands in for the new one."""
    for deputy in work.deputies.where(membership_id=former_id):
        if deputy.person_id != seat.person_id:
            kept = Deputy(
                membership_id=seat.id, person_id=deputy.person_id, position=deputy.position
            )
            work.deputies.add(kept)


def seat_for(work: Work, committee_id: UUID, found_id: UUID, *, today: date) -> UUID:
    """A seat for somebody found by name: a person sits at once, an institution names later."""
    if work.persons.find(found_id) is not None:
        return add_person(work, committee_id, found_id, today=today)
    fields = OpenSeatFields(committee_id=committee_id, organization_id=found_id)
    return offer_seat(work, fields)


def _check(work: Work, fields: OpenSeatFields) -> None:
    work.committees.get(fields.committee_id)
    work.organizations.get(fields.organization_id)
    if fields.voting_right and fields.role in VOICELESS:
        raise Invalid({"voting_right": "Beratende Mitglieder und Gäste haben kein Stimmrecht."})
