"""What can be done with committees, seats and deputies."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from praeventionsrat.council.ports import Work
from praeventionsrat.council.records import (
    Committee,
    CommitteeFields,
    Deputy,
    Membership,
    MembershipFields,
    Role,
    RuleSet,
    RuleSetFields,
)
from praeventionsrat.errors import Invalid
from praeventionsrat.german import fold


def create_committee(work: Work, fields: CommitteeFields, rules: RuleSetFields) -> UUID:
    """Put a committee on record with its own copy of a rule set."""
    _check_committee(work, fields, None)
    rule_set = RuleSet.model_validate(rules)
    work.rule_sets.add(rule_set)
    committee = Committee.model_validate(fields, update={"rule_set_id": rule_set.id})
    work.committees.add(committee)
    return committee.id


def edit_committee(
    work: Work, committee_id: UUID, fields: CommitteeFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a committee."""
    _check_committee(work, fields, committee_id)
    committee = work.committees.get(committee_id)
    committee.see(seen)
    committee.sqlmodel_update(fields.model_dump())


def edit_rules(
    work: Work, committee_id: UUID, fields: RuleSetFields, *, seen: int | None = None
) -> None:
    """Replace the rules of a committee."""
    rules = rules_of(work, committee_id)
    rules.see(seen)
    rules.sqlmodel_update(fields.model_dump())


def delete_committee(work: Work, committee_id: UUID, *, at: datetime) -> None:
    """Move a committee to the Papierkorb, and its meetings out of sight with it."""
    work.committees.get(committee_id).deleted_at = at


def add_member(work: Work, fields: MembershipFields) -> UUID:
    """Give a person a seat; twice in the same seat is refused."""
    check_member(work, fields, None)
    seats = work.memberships.where(committee_id=fields.committee_id)
    place = 1 + max((seat.position for seat in seats), default=-1)
    member = Membership.model_validate(fields, update={"position": place})
    work.memberships.add(member)
    return member.id


def edit_member(work: Work, membership_id: UUID, fields: MembershipFields) -> None:
    """Replace what is typed about a seat."""
    check_member(work, fields, membership_id)
    work.memberships.get(membership_id).sqlmodel_update(fields.model_dump())


def remove_member(work: Work, membership_id: UUID) -> None:
    """Take a seat off the record (a member who leaves gets an end date instead)."""
    work.memberships.remove(work.memberships.get(membership_id))


def add_deputy(work: Work, membership_id: UUID, person_id: UUID) -> UUID:
    """Rank a person as the next deputy of a member."""
    member = work.memberships.get(membership_id)
    work.persons.get(person_id)
    ranked = work.deputies.where(membership_id=membership_id)
    if person_id == member.person_id:
        raise Invalid({"person_id": "Niemand kann sich selbst vertreten."})
    if any(deputy.person_id == person_id for deputy in ranked):
        raise Invalid({"person_id": "Diese Vertretung ist schon eingetragen."})
    place = 1 + max((deputy.position for deputy in ranked), default=-1)
    deputy = Deputy(membership_id=membership_id, person_id=person_id, position=place)
    work.deputies.add(deputy)
    return deputy.id


def remove_deputy(work: Work, deputy_id: UUID) -> None:
    """Take a deputy off the record."""
    work.deputies.remove(work.deputies.get(deputy_id))


def rules_of(work: Work, committee_id: UUID) -> RuleSet:
    """The rules a committee follows."""
    return work.rule_sets.get(work.committees.get(committee_id).rule_set_id)


def members_on(work: Work, committee_id: UUID, on: date) -> Sequence[Membership]:
    """The seats held on a day, in their order."""
    seats = work.memberships.where(committee_id=committee_id)
    return [seat for seat in seats if holds(seat, on)]


def holds(seat: MembershipFields, on: date) -> bool:
    """Whether a seat is held on a day."""
    return (seat.starts_on is None or seat.starts_on <= on) and (
        seat.ends_on is None or on <= seat.ends_on
    )


def legal_members(work: Work, committee_id: UUID, on: date) -> int:
    """Legal number of voting members: as fixed, else the voting seats on that day."""
    fixed = work.committees.get(committee_id).legal_members
    return fixed or sum(seat.voting_right for seat in members_on(work, committee_id, on))


def namesake(work: Work, name: str, own: UUID | None) -> Committee | None:
    """Another committee of the same name that is not in the Papierkorb."""
    wanted = fold(name)
    return next(
        (
            committee
            for committee in work.committees.where(deleted_at=None)
            if committee.id != own and fold(committee.name) == wanted
        ),
        None,
    )


def _check_committee(work: Work, fields: CommitteeFields, own: UUID | None) -> None:
    _check_span(fields.starts_on, fields.ends_on)
    other = namesake(work, fields.name, own)
    if other is not None:
        raise Invalid({"name": f"Ein Gremium „{other.name}“ gibt es schon."})


def _check_span(start: date | None, end: date | None) -> None:
    if start and end and end < start:
        raise Invalid({"ends_on": "Das Ende liegt vor dem Beginn."})


def check_member(work: Work, fields: MembershipFields, own: UUID | None) -> None:
    """Refuse a seat that cannot be; ``own`` is the one that is corrected."""
    _check_span(fields.starts_on, fields.ends_on)
    work.committees.get(fields.committee_id)
    person = work.persons.get(fields.person_id)
    if fields.voting_right and fields.role in {Role.ADVISER, Role.GUEST}:
        raise Invalid({"voting_right": "Beratende Mitglieder und Gäste haben kein Stimmrecht."})
    for seat in work.memberships.where(committee_id=fields.committee_id):
        if seat.id == own or seat.person_id != fields.person_id:
            continue
        if _overlap(seat, fields):
            raise Invalid({"person_id": f"{person.name} hat in dieser Zeit schon einen Sitz."})


def _overlap(one: MembershipFields, other: MembershipFields) -> bool:
    return (one.ends_on or date.max) >= (other.starts_on or date.min) and (
        other.ends_on or date.max
    ) >= (one.starts_on or date.min)
