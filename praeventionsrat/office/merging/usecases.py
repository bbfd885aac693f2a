"""Merging two contacts: one stays with the fields that were chosen, the other goes."""

from typing import Protocol
from uuid import UUID

from praeventionsrat.contacts.channels import Channel, ChannelKind
from praeventionsrat.contacts.duplicates.usecases import keep_apart
from praeventionsrat.contacts.records import Organization, OrganizationFields, Person, PersonFields
from praeventionsrat.contacts.usecases import edit_organization, edit_person
from praeventionsrat.errors import UserError
from praeventionsrat.german import fold
from praeventionsrat.office.merging.doubles import Owner, join_doubles
from praeventionsrat.office.ports import Work

PERSON_WAYS = (
    ("email", ChannelKind.EMAIL),
    ("phone", ChannelKind.PHONE),
    ("mobile", ChannelKind.MOBILE),
)
HOUSE_WAYS = (
    ("email", ChannelKind.EMAIL),
    ("phone", ChannelKind.PHONE),
    ("website", ChannelKind.WEBSITE),
)
SAME = "Das ist zweimal derselbe Kontakt."


class Reachable(Protocol):
    """Whoever has an id, an e-mail address and a telephone."""

    id: UUID


def merge_persons(work: Work, keep_id: UUID, other_id: UUID, fields: PersonFields) -> None:
    """Make two persons one; addresses and numbers not chosen stay as further channels."""
    kept, other = _both(work.persons.get(keep_id), work.persons.get(other_id))
    ways = _ways(kept, PERSON_WAYS) + _ways(other, PERSON_WAYS)
    if fields.letter_with_id in {keep_id, other_id}:
        fields = fields.model_copy(update={"letter_with_id": None})
    edit_person(work, keep_id, fields)
    _turn_over(work, "person_id", keep_id, other_id)
    _no_longer_two(work, keep_id)
    work.persons.remove(work.persons.get(other_id))
    _keep_ways(work, "person_id", work.persons.get(keep_id), ways)


def merge_organizations(
    work: Work, keep_id: UUID, other_id: UUID, fields: OrganizationFields
) -> None:
    """Make two institutions one; what was not chosen to reach them stays as further channels."""
    kept, other = _both(work.organizations.get(keep_id), work.organizations.get(other_id))
    ways = _ways(kept, HOUSE_WAYS) + _ways(other, HOUSE_WAYS)
    edit_organization(work, keep_id, fields)
    _turn_over(work, "organization_id", keep_id, other_id)
    work.organizations.remove(work.organizations.get(other_id))
    _keep_ways(work, "organization_id", work.organizations.get(keep_id), ways)


Way = tuple[str, ChannelKind, str, bool]
"""Field, kind, value, and whether it is private."""


def _both(kept: Reachable, other: Reachable) -> tuple[Reachable, Reachable]:
    if kept.id == other.id:
        raise UserError(SAME)
    return kept, other


def _turn_over(work: Work, owner: Owner, keep_id: UUID, other_id: UUID) -> None:
    """Everything that named the other names the one that stays."""
    join_doubles(work, owner, keep_id, other_id)
    apart = _known_apart(work, other_id)
    for third in apart:
        _forget_pair(work, other_id, third)
    kind = Person if owner == "person_id" else Organization
    work.references.redirect(kind, other_id, keep_id)
    for third in apart - {keep_id}:
        keep_apart(work, keep_id, third)


def _known_apart(work: Work, contact: UUID) -> set[UUID]:
    firsts = {pair.second_id for pair in work.distinct_pairs.where(first_id=contact)}
    return firsts | {pair.first_id for pair in work.distinct_pairs.where(second_id=contact)}


def _forget_pair(work: Work, contact: UUID, third: UUID) -> None:
    for one, other in ((contact, third), (third, contact)):
        for pair in work.distinct_pairs.where(first_id=one, second_id=other):
            work.distinct_pairs.remove(pair)


def _no_longer_two(work: Work, person_id: UUID) -> None:
    """Nobody is her own deputy or stands in for herself."""
    for deputy in work.deputies.where(person_id=person_id):
        if work.memberships.get(deputy.membership_id).person_id == person_id:
            work.deputies.remove(deputy)
    _once_in_each_shift(work, person_id)
    for attendance in work.attendances.where(person_id=person_id, represents_id=person_id):
        attendance.represents_id = None
    for invitee in work.invitees.where(person_id=person_id):
        if invitee.represented_by_id == person_id:
            invitee.represented_by_id = None
        if invitee.in_place_of_id == person_id:
            invitee.in_place_of_id = None


def _once_in_each_shift(work: Work, person_id: UUID) -> None:
    for helper in work.helpers.where(person_id=person_id):
        shifts: set[UUID] = set()
        duties = work.duties.where(helper_id=helper.id)
        for duty in sorted(duties, key=lambda one: one.checked_in_at is None):
            if duty.shift_id in shifts:
                work.duties.remove(duty)
            shifts.add(duty.shift_id)


def _ways(contact: Reachable, ways: tuple[tuple[str, ChannelKind], ...]) -> list[Way]:
    return [
        (name, kind, getattr(contact, name), getattr(contact, f"{name}_private", False))
        for name, kind in ways
        if getattr(contact, name)
    ]


def _keep_ways(work: Work, owner: Owner, kept: Reachable, ways: list[Way]) -> None:
    """What the fields do not say any more is kept as a further channel."""
    known = work.channels.where(**{owner: kept.id})
    said = {(channel.kind, fold(channel.value)) for channel in known}
    said |= {(kind, fold(getattr(kept, name))) for name, kind, _value, _private in ways}
    place = max((channel.position for channel in known), default=-1)
    for _name, kind, value, is_private in ways:
        if (kind, fold(value)) in said:
            continue
        said.add((kind, fold(value)))
        place += 1
        work.channels.add(
            Channel(
                kind=kind, value=value, is_private=is_private, position=place, **{owner: kept.id}
            )
        )
