"""Makes addressees of what is on record: where a letter goes, how it begins, what stays private."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from praeventionsrat.contacts import mail_addresses
from praeventionsrat.contacts.address_lines import Place, full_lines, name_lines
from praeventionsrat.contacts.addressee import NO_ADDRESS, RESTRICTED, Addressee
from praeventionsrat.contacts.channels import ContactAddress
from praeventionsrat.contacts.disclosure import disclosed
from praeventionsrat.contacts.grouping import grouped
from praeventionsrat.contacts.letters import place_of
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.reach import is_held
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.contacts.salutations import office_salutation, salutation


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who shall get something: a person, a person by one of her posts, an institution."""

    person_id: UUID | None = None
    organization_id: UUID | None = None
    """Alone: the institution itself; with a person: the one she is written to at."""
    post_id: UUID | None = None
    """Whoever holds it."""


def gather_addressees(
    work: Work, recipients: Iterable[Recipient], *, on: date
) -> tuple[Addressee, ...]:
    """Read them all at once, in their order; what lies in the Papierkorb is left out."""
    wanted = tuple(recipients)
    met = find_addressees(work, wanted, on=on)
    return tuple(met[recipient] for recipient in wanted if recipient in met)


def find_addressees(
    work: Work, recipients: Iterable[Recipient], *, on: date
) -> Mapping[Recipient, Addressee]:
    """The same, each by whom it was asked for."""
    wanted = tuple(recipients)
    book = _read(work, wanted, on)
    found = {recipient: book.addressee(recipient) for recipient in wanted}
    return {recipient: one for recipient, one in found.items() if one is not None}


@dataclass(slots=True)
class _Book:
    """What was read for a mailing."""

    persons: dict[UUID, Person]
    organizations: dict[UUID, Organization]
    posts: dict[UUID, Post]
    posts_of: defaultdict[UUID | None, list[Post]]
    addresses: defaultdict[UUID | None, list[ContactAddress]]

    def addressee(self, recipient: Recipient) -> Addressee | None:
        named = self.posts.get(recipient.post_id) if recipient.post_id else None
        person_id = named.person_id if named else recipient.person_id
        person = self.persons.get(person_id) if person_id else None
        if person is None:
            return None if recipient.person_id else self._institution(recipient, named)
        post = named or self._post(person, recipient.organization_id)
        return self._person(person, post, is_named=named is not None)

    def _post(self, person: Person, organization_id: UUID | None) -> Post | None:
        """The post she is written to at: the one asked for, else one with an address."""
        held = [p for p in self.posts_of[person.id] if p.organization_id in self.organizations]
        there = [p for p in held if p.organization_id == organization_id]
        reached = [p for p in held if self._seat(p.organization_id).place.is_complete]
        return next(iter([*there, *reached, *held]), None)

    def _person(self, person: Person, post: Post | None, *, is_named: bool) -> Addressee:
        goal = self._goal(person, post, is_named=is_named)
        email = self._email(person, post, is_named=is_named)
        phone = (post.phone if post else "") or person.phone or person.mobile
        department = post.department if post and goal.organization else ""
        return replace(
            self._ground(person, post, goal, email, phone),
            address=full_lines(person, goal.organization, goal.place, department),
            names=name_lines(person),
            salutation=salutation(person),
            has_own_salutation=bool(person.letter_salutation),
            office_salutation=office_salutation(person),
            letter_with=person.letter_with_id,
            form_of_address=person.form_of_address,
            post_title=person.post_title,
            title=person.title,
            given_name=person.given_name,
            affix=person.affix,
            family_name=person.family_name,
            private=_private(person, goal, email, phone),
        )

    @staticmethod
    def _email(person: Person, post: Post | None, *, is_named: bool) -> str:
        """Her own address, unless it is the holder of the post who is written to."""
        of_post = post.email if post else ""
        return (of_post or person.email) if is_named else (person.email or of_post)

    def _institution(self, recipient: Recipient, post: Post | None) -> Addressee | None:
        wanted = post.organization_id if post else recipient.organization_id
        organization = self.organizations.get(wanted) if wanted else None
        if organization is None:
            return None
        goal = self._seat(organization.id)
        email = (post.email if post else "") or organization.email
        phone = (post.phone if post else "") or organization.phone
        above = f"{post.department} {post.role}".strip() if post else ""
        return replace(
            self._ground(organization, post, goal, email, phone),
            is_person=False,
            organization=organization.name,
            address=full_lines(None, organization, goal.place, above),
        )

    def _ground(
        self, of: Person | Organization, post: Post | None, goal: "_Goal", email: str, phone: str
    ) -> Addressee:
        """What persons and institutions have in common."""
        at = self.organizations[post.organization_id].name if post else ""
        closed = RESTRICTED if of.restricted_on is not None else ""
        return Addressee(
            id=of.id,
            organization=at,
            department=post.department if post else "",
            post=post.role if post else "",
            street=goal.place.street,
            postal_code=goal.place.postal_code,
            city=goal.place.city,
            country=goal.place.country,
            email=email,
            phone=phone,
            is_restricted=bool(closed),
            no_address=closed or ("" if goal.place.is_complete else NO_ADDRESS),
            no_email=closed or mail_addresses.fault(email),
        )

    def _goal(self, person: Person, post: Post | None, *, is_named: bool) -> "_Goal":
        """Where she gets letters: as she wished, else at work, else at home."""
        own = self.addresses[person.id]
        wished = [] if is_named else [_goal_of(one) for one in own if one.for_letters]
        at_work = [self._seat(post.organization_id)] if post else []
        found = [*wished, *at_work, *map(_goal_of, own)]
        return next((one for one in found if one.place.is_complete), NOWHERE)

    def _seat(self, organization_id: UUID) -> "_Goal":
        """Where an institution gets letters."""
        organization = self.organizations[organization_id]
        wished = [one for one in self.addresses[organization_id] if one.for_letters]
        goal = _goal_of(wished[0]) if wished else NOWHERE
        place = goal.place if goal.place.is_complete else place_of(organization)
        return _Goal(place, organization=organization)


@dataclass(frozen=True, slots=True)
class _Goal:
    """Where a letter goes."""

    place: Place
    is_private: bool = False
    organization: Organization | None = None


NOWHERE = _Goal(Place())


def _read(work: Work, wanted: Sequence[Recipient], on: date) -> _Book:
    named = frozenset(one.post_id for one in wanted if one.post_id)
    posts = {post.id: post for post in work.posts.where(id=named)} if named else {}
    ids = {one.person_id for one in wanted} | {post.person_id for post in posts.values()}
    people = frozenset(one for one in ids if one)
    persons = {p.id: p for p in work.persons.where(id=people) if p.deleted_at is None}
    held = [p for p in work.posts.where(person_id=people) if is_held(p, on)]
    places = {post.organization_id for post in (*held, *posts.values())}
    seats = frozenset(places | {one.organization_id for one in wanted if one.organization_id})
    organizations = {o.id: o for o in work.organizations.where(id=seats) if o.deleted_at is None}
    known = {key: post for key, post in posts.items() if post.organization_id in organizations}
    addresses = [
        *work.contact_addresses.where(person_id=people),
        *work.contact_addresses.where(organization_id=seats),
    ]
    main_first = sorted(held, key=lambda one: not one.is_main_contact)
    return _Book(
        persons,
        organizations,
        known,
        grouped(main_first, lambda post: post.person_id),
        grouped(addresses, lambda one: one.person_id or one.organization_id),
    )


def _goal_of(address: ContactAddress) -> _Goal:
    place = Place(
        address.street, address.postal_code, address.city, address.country, address.addition
    )
    return _Goal(place, address.is_private)


def _private(person: Person, goal: _Goal, email: str, phone: str) -> frozenset[str]:
    """What of these is private and must not be passed on."""
    if not person.no_forwarding:
        return frozenset()
    told = disclosed(person)
    own = {person.phone, person.mobile}
    found = {
        "address": goal.is_private,
        "email": email == person.email != told.email,
        "phone": phone in own and phone not in {told.phone, told.mobile},
    }
    return frozenset(what for what, closed in found.items() if closed)
