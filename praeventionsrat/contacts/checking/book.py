"""Everything the forms of a mailing are filled in with, read at once."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.consents import Consent
from praeventionsrat.contacts.form_fields import NO, YES, consent_tag
from praeventionsrat.contacts.grouping import grouped
from praeventionsrat.contacts.keywords import ContactKeyword, Keyword, KeywordKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.reach import is_held
from praeventionsrat.contacts.records import Organization, Person, Post, PostFields

LINES: Mapping[str, str] = {
    "anrede": "form_of_address",
    "titel": "title",
    "vorname": "given_name",
    "namenszusatz": "affix",
    "nachname": "family_name",
}
"""Fields that stand on the person as they are."""
WAYS: Mapping[str, tuple[ChannelKind, str]] = {
    "email": (ChannelKind.EMAIL, "email"),
    "telefon": (ChannelKind.PHONE, "phone"),
    "mobil": (ChannelKind.MOBILE, "mobile"),
}
PRIVATE = "privat_"
PLACE: Mapping[str, str] = {"strasse": "street", "plz": "postal_code", "ort": "city"}
OF_PLACE: Mapping[str, str] = {
    "institution": "name",
    **PLACE,
    "email": "email",
    "telefon": "phone",
    "website": "website",
}
"""Fields that stand on the institution as they are."""
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Whose:
    """Whom a form is about."""

    person_id: UUID | None = None
    organization_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """What was read."""

    persons: Mapping[UUID, Person]
    organizations: Mapping[UUID, Organization]
    posts: Mapping[UUID | None, list[Post]]
    channels: Mapping[UUID | None, list[Channel]]
    homes: Mapping[UUID | None, list[ContactAddress]]
    topics: Mapping[UUID | None, list[str]]
    consents: Mapping[UUID | None, list[str]]
    asked: Sequence[str]

    def values(self, whose: Whose) -> dict[str, str]:
        """Name of each field and what is on record."""
        if whose.person_id is not None:
            return self._of_person(self.persons[whose.person_id])
        assert whose.organization_id is not None
        place = self.organizations[whose.organization_id]
        found = {tag: str(getattr(place, name)) for tag, name in OF_PLACE.items()}
        topics = ", ".join(self.topics[place.id])
        return {**found, "themen": topics, "ansprechperson": "", "bemerkung": ""}

    def _of_person(self, person: Person) -> dict[str, str]:
        post = next(iter(self.posts[person.id]), None)
        place = self.organizations.get(post.organization_id) if post else None
        home = next(iter(self.homes[person.id]), None)
        held = self.consents[person.id]
        return {
            **{tag: str(getattr(person, name)) for tag, name in LINES.items()},
            "abteilung": post.department if post else "",
            "funktion": post.role if post else "",
            **_told({"institution": "name", **PLACE}, place),
            **{t: self._way(person, t, is_private=False) or of_post(post, t) for t in WAYS},
            **{f"{PRIVATE}{tag}": self._way(person, tag, is_private=True) for tag in WAYS},
            **{f"{PRIVATE}{tag}": text for tag, text in _told(PLACE, home).items()},
            "themen": ", ".join(self.topics[person.id]),
            "keine_weitergabe": YES if person.no_forwarding else NO,
            **{consent_tag(one): YES if one in held else "" for one in self.asked},
            "bemerkung": "",
        }

    def _way(self, person: Person, tag: str, *, is_private: bool) -> str:
        """The preferred one where it is of this kind, else a further one that is."""
        kind, name = WAYS[tag]
        value = str(getattr(person, name))
        if value and getattr(person, f"{name}_private") is is_private:
            return value
        further = (
            one.value
            for one in self.channels[person.id]
            if one.kind is kind and one.is_private is is_private
        )
        return next(further, "")


def of_post(post: Post | None, tag: str) -> str:
    """The address or telephone of the post itself."""
    name = WAYS[tag][1]
    return str(getattr(post, name)) if post and name in PostFields.model_fields else ""


def read_book(work: Work, whose: Sequence[Whose], asked: Sequence[str], on: date) -> Book:
    """Read what the forms of these contacts need; ``asked``: consents on the form."""
    people = frozenset(one.person_id for one in whose if one.person_id)
    places = frozenset(one.organization_id for one in whose if one.organization_id)
    held = [post for post in work.posts.where(person_id=people) if is_held(post, on)]
    seats = places | {post.organization_id for post in held}
    consents = [one for one in work.consents.where(person_id=people) if one.holds(on)]
    channels = work.channels.where(person_id=people)
    homes = work.contact_addresses.where(person_id=people, is_private=True)
    return Book(
        persons={one.id: one for one in work.persons.where(id=people)},
        organizations={one.id: one for one in work.organizations.where(id=seats)},
        posts=grouped(sorted(held, key=lambda post: not post.is_main_contact), _person),
        channels=grouped(channels, _person),
        homes=grouped(homes, _person),
        topics=_topics(work, people, places),
        consents=_named(grouped(consents, _person), lambda one: one.purpose),
        asked=asked,
    )


def _topics(
    work: Work, people: frozenset[UUID], places: frozenset[UUID]
) -> Mapping[UUID | None, list[str]]:
    given: list[ContactKeyword] = [
        *work.contact_keywords.where(person_id=people),
        *work.contact_keywords.where(organization_id=places),
    ]
    known = frozenset(one.keyword_id for one in given)
    words: dict[UUID, Keyword] = {
        word.id: word for word in work.keywords.where(id=known, kind=KeywordKind.TOPIC)
    }
    of_topics = [one for one in given if one.keyword_id in words]
    ordered = sorted(of_topics, key=lambda one: words[one.keyword_id].position)
    by_owner = grouped(ordered, lambda one: one.person_id or one.organization_id)
    return _named(by_owner, lambda one: words[one.keyword_id].name)


def _person(record: Post | Channel | ContactAddress | Consent) -> UUID | None:
    return record.person_id


def _named(
    by_owner: Mapping[UUID | None, list[R]], name: Callable[[R], str]
) -> defaultdict[UUID | None, list[str]]:
    found: defaultdict[UUID | None, list[str]] = defaultdict(list)
    found.update({owner: [name(one) for one in many] for owner, many in by_owner.items()})
    return found


def _told(names: Mapping[str, str], record: Organization | ContactAddress | None) -> dict[str, str]:
    return {tag: str(getattr(record, name)) if record else "" for tag, name in names.items()}
