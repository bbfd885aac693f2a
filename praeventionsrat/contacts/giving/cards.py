"""Contacts on record as plain cards: what leaves the program, and nothing that must not."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.card import ContactCard, Reach
from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.disclosure import (
    disclosed,
    disclosed_addresses,
    disclosed_channels,
)
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Organization, Person, Post

Words = Mapping[KeywordKind, tuple[str, ...]]
NO_WORDS: Words = {}


@dataclass
class Book:
    """Everything the cards need, read in a few questions whatever their number."""

    persons: dict[UUID, Person]
    organizations: dict[UUID, Organization]
    posts: Mapping[UUID, list[Post]] = field(default_factory=lambda: defaultdict(list))
    channels: Mapping[UUID, list[Channel]] = field(default_factory=lambda: defaultdict(list))
    addresses: Mapping[UUID, list[ContactAddress]] = field(
        default_factory=lambda: defaultdict(list)
    )
    words: Mapping[UUID, dict[KeywordKind, tuple[str, ...]]] = field(
        default_factory=lambda: defaultdict(dict)
    )


def cards_of_persons(work: Work, ids: Iterable[UUID], *, on: date) -> Sequence[ContactCard]:
    """A card for each person, one more for each further institution she works in that day."""
    wanted = list(ids)
    book = _read(work, frozenset(wanted), frozenset(), on)
    cards = []
    for person_id in wanted:
        person = book.persons[person_id]
        posts: Sequence[Post | None] = book.posts.get(person_id) or [None]
        cards += [_person(book, person, post) for post in posts]
    return _numbered(cards)


def cards_of_organizations(work: Work, ids: Iterable[UUID], *, on: date) -> Sequence[ContactCard]:
    """A card for each institution."""
    wanted = list(ids)
    book = _read(work, frozenset(), frozenset(wanted), on)
    return _numbered([_organization(book, book.organizations[one]) for one in wanted])


def _numbered(cards: Sequence[ContactCard]) -> Sequence[ContactCard]:
    return [replace(card, line=number) for number, card in enumerate(cards, 1)]


def _person(book: Book, person: Person, post: Post | None) -> ContactCard:
    house = book.organizations[post.organization_id] if post else None
    shown = not person.no_forwarding
    channels = disclosed_channels(person, book.channels.get(person.id, ()))
    addresses = disclosed_addresses(person, book.addresses.get(person.id, ()))
    official = _reach(person, channels, addresses, house, is_private=False)
    home = _reach(person, channels, addresses, None, is_private=True) if shown else Reach()
    emails, phones = _further(channels, official, home)
    card = ContactCard(
        uid=str(person.id),
        form_of_address=person.form_of_address,
        title=person.title,
        given_name=person.given_name,
        affix=person.affix,
        family_name=person.family_name,
        post_title=person.post_title,
        organization=house.name if house else "",
        organization_short=house.short_name if house else "",
        organization_kind=house.kind if house else "",
        sector=house.sector if house else "",
        department=post.department if post else "",
        role=post.role if post else "",
        official=official,
        private=home,
        further_emails=emails,
        further_phones=phones,
        is_confidential=person.no_forwarding,
        note=disclosed(person).note,
    )
    return _worded(book, person.id, card)


def _organization(book: Book, house: Organization) -> ContactCard:
    shown = not house.no_forwarding
    channels = disclosed_channels(house, book.channels.get(house.id, ()))
    official = Reach(
        house.street,
        house.postal_code,
        house.city,
        email=house.email,
        phone=house.phone,
        mobile=_first(channels, ChannelKind.MOBILE, is_private=False),
        fax=_first(channels, ChannelKind.FAX, is_private=False),
        website=house.website,
    )
    emails, phones = _further(channels, official, Reach())
    card = ContactCard(
        uid=str(house.id),
        organization=house.name,
        organization_short=house.short_name,
        organization_kind=house.kind,
        sector=house.sector,
        official=official,
        further_emails=emails,
        further_phones=phones,
        is_confidential=house.no_forwarding,
        note=house.note if shown else "",
    )
    return _worded(book, house.id, card)


def _worded(book: Book, owner: UUID, card: ContactCard) -> ContactCard:
    """With the words of the office's lists."""
    words = book.words.get(owner, NO_WORDS)
    return replace(
        card,
        languages=words.get(KeywordKind.LANGUAGE, ()),
        topics=words.get(KeywordKind.TOPIC, ()),
        districts=words.get(KeywordKind.DISTRICT, ()),
        target_groups=words.get(KeywordKind.TARGET_GROUP, ()),
    )


def _reach(
    person: Person,
    channels: Sequence[Channel],
    addresses: Sequence[ContactAddress],
    house: Organization | None,
    *,
    is_private: bool,
) -> Reach:
    """At work or at home; at work the address of the institution where she has none of her own."""
    told = disclosed(person)
    own = {
        kind: getattr(told, kind) if getattr(person, f"{kind}_private") is is_private else ""
        for kind in ("email", "phone", "mobile")
    }
    place = next((a for a in addresses if a.is_private is is_private), None) or house
    website = _first(channels, ChannelKind.WEBSITE, is_private=is_private)
    return Reach(
        street=place.street if place else "",
        postal_code=place.postal_code if place else "",
        city=place.city if place else "",
        country=place.country if isinstance(place, ContactAddress) else "",
        email=own["email"] or _first(channels, ChannelKind.EMAIL, is_private=is_private),
        phone=own["phone"] or _first(channels, ChannelKind.PHONE, is_private=is_private),
        mobile=own["mobile"] or _first(channels, ChannelKind.MOBILE, is_private=is_private),
        fax=_first(channels, ChannelKind.FAX, is_private=is_private),
        website=(house.website if house else "") or website,
    )


def _first(channels: Sequence[Channel], kind: ChannelKind, *, is_private: bool) -> str:
    found = (c.value for c in channels if c.kind is kind and c.is_private is is_private)
    return next(found, "")


def _further(channels: Sequence[Channel], *told: Reach) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """E-mail addresses and telephones that have no place of their own."""
    known = {value for at in told for value in (at.email, at.phone, at.mobile)}
    rest = [c for c in channels if c.value not in known]
    phones = (ChannelKind.PHONE, ChannelKind.MOBILE)
    return (
        tuple(c.value for c in rest if c.kind is ChannelKind.EMAIL),
        tuple(c.value for c in rest if c.kind in phones),
    )


def _read(work: Work, persons: frozenset[UUID], houses: frozenset[UUID], on: date) -> Book:
    posts = [
        post
        for post in work.posts.where(person_id=persons)
        if not post.ends_on or post.ends_on > on
    ]
    named = houses | {post.organization_id for post in posts}
    known = {one.id: one for one in work.organizations.where(id=named) if one.deleted_at is None}
    book = Book({one.id: one for one in work.persons.where(id=persons)}, known)
    for post in posts:
        if post.person_id and post.organization_id in known:
            book.posts[post.person_id].append(post)
    for owner in ({"person_id": persons}, {"organization_id": houses}):
        for channel in work.channels.where(**owner):
            book.channels[_owner(channel)].append(channel)
        for address in work.contact_addresses.where(**owner):
            book.addresses[_owner(address)].append(address)
    _read_words(work, book, persons, houses)
    return book


def _read_words(work: Work, book: Book, persons: frozenset[UUID], houses: frozenset[UUID]) -> None:
    names = {word.id: word for word in work.keywords.all()}
    for owner in ({"person_id": persons}, {"organization_id": houses}):
        for given in work.contact_keywords.where(**owner):
            word, own = names[given.keyword_id], book.words[_owner(given)]
            own[word.kind] = (*own.get(word.kind, ()), word.name)


def _owner(one: object) -> UUID:
    owner = getattr(one, "person_id", None) or getattr(one, "organization_id", None)
    assert isinstance(owner, UUID)
    return owner
