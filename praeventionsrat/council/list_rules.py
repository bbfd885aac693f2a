"""Whom one rule of a list finds, and why; whom it would find had they not said no."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.addressees import Recipient
from praeventionsrat.contacts.lists import MailingListRuleFields
from praeventionsrat.contacts.reach_ports import Agreed, Contact, PostFacts, Tagged
from praeventionsrat.council.list_words import narrowing, seat_words, tag_kinds
from praeventionsrat.council.ports import Work
from praeventionsrat.council.records import Committee, Membership
from praeventionsrat.council.usecases import members_on

REVOKED, NOT_AGREED = "Einwilligung widerrufen", "Einwilligung fehlt"
CLOSED = "Institution besteht nicht mehr"


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody a rule or an entry leads to."""

    whom: Recipient
    contact: Contact
    why: str
    left_out: str = ""


@dataclass(slots=True)
class Directory:
    """All contacts of one moment, read once for all rules of a list."""

    persons: Mapping[UUID, Contact]
    organizations: Mapping[UUID, Contact]
    posts: Sequence[PostFacts]
    on: date
    of_person: dict[UUID, list[PostFacts]] = field(default_factory=dict)
    of_organization: dict[UUID, list[PostFacts]] = field(default_factory=dict)
    by_id: dict[UUID, PostFacts] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Sort the posts of that day by who holds them and where."""
        for post in self.posts:
            self.by_id[post.id] = post
            person = post.person_id
            if person is not None and person in self.persons and post.holds(self.on):
                self.of_person.setdefault(person, []).append(post)
                self.of_organization.setdefault(post.organization_id, []).append(post)

    def main_contact(self, organization_id: UUID) -> PostFacts | None:
        """The post through which an institution is reached."""
        held = self.of_organization.get(organization_id, ())
        return next((post for post in held if post.is_main), None)


def directory(work: Work, on: date) -> Directory:
    """Everything lists ask about contacts."""
    reach = work.reach
    return Directory(reach.persons(), reach.organizations(), reach.posts(), on)


def found_by(work: Work, book: Directory, rule: MailingListRuleFields) -> Iterator[Found]:
    """Everybody a rule leads to."""
    criteria = _criteria(work, book, rule)
    if rule.committee_id is not None:
        yield from _seated(work, rule, criteria)
    elif criteria.agreed is not None:
        yield from _agreeing(criteria)
    else:
        yield from _institutions(criteria)
        yield from _tagged(criteria)


@dataclass(slots=True)
class _Criteria:
    """What a rule asks of contacts beside a seat."""

    book: Directory
    rule: MailingListRuleFields
    tags: tuple[Tagged, ...]
    agreed: Agreed | None
    words: str

    def fits(self, person: UUID | None, organization: Contact | None) -> bool:
        """Whether they have all of it together: the person, the institution, or both."""
        kind = organization.kind if organization else ""
        sector = organization.sector if organization else ""
        if self.rule.organization_kind not in {"", kind} or self.rule.sector not in {"", sector}:
            return False
        place = organization.id if organization else None
        return all(person in tag.persons or place in tag.organizations for tag in self.tags)

    def fits_person(self, person: UUID, at: Iterable[UUID | None] = ()) -> bool:
        """Whether a person has it by herself or by one of her institutions."""
        posts = self.book.of_person.get(person, ())
        places = {*at, *(post.organization_id for post in posts)}
        houses = (self.book.organizations.get(one) for one in places if one)
        return self.fits(person, None) or any(self.fits(person, h) for h in houses if h)

    def refusal(self, person: UUID) -> str:
        """Why a person must not be written to; empty: nothing stands against it."""
        if self.agreed is None or person in self.agreed.persons:
            return ""
        return REVOKED if person in self.agreed.revoked else NOT_AGREED


def _criteria(work: Work, book: Directory, rule: MailingListRuleFields) -> _Criteria:
    tags = {kind: work.reach.tagged(key) for kind, key in tag_kinds(rule) if key}
    agreed = work.reach.agreed(rule.consent, book.on) if rule.consent else None
    words = narrowing(rule, {kind: tag.name for kind, tag in tags.items()})
    return _Criteria(book, rule, tuple(tags.values()), agreed, ", ".join(words))


def _seated(work: Work, rule: MailingListRuleFields, criteria: _Criteria) -> Iterator[Found]:
    committee = work.committees.find(rule.committee_id)
    if committee is None or committee.deleted_at is not None:
        return
    seats = [
        seat
        for seat in members_on(work, committee.id, criteria.book.on)
        if rule.role in {"", seat.role} and (seat.voting_right or not rule.voting_only)
    ]
    for seat in seats:
        yield from _sitting(criteria, seat, seat.person_id, seat_words(committee, seat))
    if rule.with_deputies:
        yield from _standing_in(work, criteria, committee, seats)
    yield from _not_named(work, criteria, committee)


def _not_named(work: Work, criteria: _Criteria, committee: Committee) -> Iterator[Found]:
    """Institutions with a seat for which they name nobody yet; none of them agrees to anything."""
    rule = criteria.rule
    for seat in work.open_seats.where(committee_id=committee.id):
        place = criteria.book.organizations.get(seat.organization_id)
        if place is None or rule.role not in {"", seat.role} or criteria.agreed is not None:
            continue
        if (seat.voting_right or not rule.voting_only) and criteria.fits(None, place):
            words = f"{seat_words(committee, seat)}, noch niemand benannt"
            why = ", ".join(word for word in (words, criteria.words) if word)
            yield Found(Recipient(organization_id=place.id), place, why)


def _standing_in(
    work: Work, criteria: _Criteria, committee: Committee, seats: Sequence[Membership]
) -> Iterator[Found]:
    by_id = {seat.id: seat for seat in seats}
    for deputy in work.deputies.where(membership_id=frozenset(by_id)):
        seat = by_id[deputy.membership_id]
        member = criteria.book.persons.get(seat.person_id)
        words = f"Vertretung für {member.name if member else 'ein Mitglied'} ({committee.label})"
        yield from _sitting(criteria, seat, deputy.person_id, words)


def _sitting(criteria: _Criteria, seat: Membership, person_id: UUID, words: str) -> Iterator[Found]:
    person = criteria.book.persons.get(person_id)
    at = seat.organization_id if person_id == seat.person_id else None
    if person is not None and criteria.fits_person(person_id, (at,)):
        why = ", ".join(word for word in (words, criteria.words) if word)
        whom = Recipient(person_id=person_id, organization_id=at)
        yield Found(whom, person, why, criteria.refusal(person_id))


def _agreeing(criteria: _Criteria) -> Iterator[Found]:
    assert criteria.agreed is not None
    for person_id in (*criteria.agreed.persons, *criteria.agreed.revoked):
        person = criteria.book.persons.get(person_id)
        if person is not None and criteria.fits_person(person_id):
            whom = Recipient(person_id=person_id)
            yield Found(whom, person, criteria.words, criteria.refusal(person_id))


def _institutions(criteria: _Criteria) -> Iterator[Found]:
    """Institutions through their main contact, else as they are."""
    for one in criteria.book.organizations.values():
        if not criteria.fits(None, one):
            continue
        gone = one.closed_on is not None and one.closed_on <= criteria.book.on
        found = Found(
            Recipient(organization_id=one.id), one, criteria.words, CLOSED if gone else ""
        )
        post = None if gone else criteria.book.main_contact(one.id)
        holder = criteria.book.persons.get(post.person_id) if post and post.person_id else None
        if post is None or holder is None:
            yield found
        else:
            why = f"{as_post(post, one)}, {criteria.words}"
            yield replace(found, whom=Recipient(post_id=post.id), contact=holder, why=why)


def _tagged(criteria: _Criteria) -> Iterator[Found]:
    """Persons who have one of the keywords themselves."""
    own = frozenset[UUID]().union(*(tag.persons for tag in criteria.tags))
    for person_id in own:
        person = criteria.book.persons.get(person_id)
        if person is not None and criteria.fits_person(person_id):
            yield Found(Recipient(person_id=person_id), person, criteria.words)


def as_post(post: PostFacts, organization: Contact) -> str:
    """„als Schulleiterin (Gesamtschule Musterau)“."""
    return f"als {post.role or 'Hauptkontakt'} ({organization.name})"
