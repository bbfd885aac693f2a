"""What is on record of a contact, in the words of the form „Stimmen Ihre Angaben noch?“."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.consents import ACCESS_NEEDS, PURPOSES
from praeventionsrat.contacts.form_fields import (
    NO,
    YES,
    FormField,
    consent_tag,
    organization_fields,
    person_fields,
)
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.privacy import last_wording
from praeventionsrat.contacts.reach import is_held
from praeventionsrat.contacts.records import Organization, Person, Post, PostFields
from praeventionsrat.contacts.tagging import Given, keywords_of

ASKED = tuple(one for one in PURPOSES if one != ACCESS_NEEDS)
"""Nobody is asked about her health on a form that travels by mail."""
AGREED = "Ich willige ein: {purpose}. Das kann ich jederzeit für die Zukunft widerrufen."
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


@dataclass(frozen=True, slots=True)
class Whose:
    """Whom a form is about."""

    person_id: UUID | None = None
    organization_id: UUID | None = None


def fields_of(work: Work, whose: Whose) -> tuple[FormField, ...]:
    """The fields of her form; consents in the words that will be kept."""
    if whose.person_id is None:
        return organization_fields()
    return person_fields(ASKED, {one: wording_of(work, one)[0] for one in ASKED})


def wording_of(work: Work, purpose: str) -> tuple[str, str]:
    """What a form says somebody agrees to, and its version: as it was asked last, else ours."""
    wording, version = last_wording(work, purpose)
    return wording or AGREED.format(purpose=purpose), version


def values_of(work: Work, whose: Whose, on: date) -> dict[str, str]:
    """Name of each field and what is on record."""
    if whose.person_id is not None:
        return _of_person(work, work.persons.get(whose.person_id), on)
    assert whose.organization_id is not None
    place = work.organizations.get(whose.organization_id)
    found = {tag: str(getattr(place, name)) for tag, name in OF_PLACE.items()}
    return {**found, "themen": _topics(topics_of(work, whose)), "ansprechperson": "",
            "bemerkung": ""}  # fmt: skip


def main_post(work: Work, person_id: UUID, on: date) -> Post | None:
    """The post she is asked about: where she is the main contact, else the first she holds."""
    held = [post for post in work.posts.where(person_id=person_id) if is_held(post, on)]
    ordered = sorted(held, key=lambda post: not post.is_main_contact)
    return next(iter(ordered), None)


def channel_of(
    work: Work, person_id: UUID, kind: ChannelKind, *, is_private: bool
) -> Channel | None:
    """The first further channel of a kind."""
    found = work.channels.where(person_id=person_id, kind=kind, is_private=is_private)
    return next(iter(found), None)


def private_address(work: Work, person_id: UUID) -> ContactAddress | None:
    """Where she lives, as far as she said so."""
    return next(iter(work.contact_addresses.where(person_id=person_id, is_private=True)), None)


def topics_of(work: Work, whose: Whose) -> Sequence[Given]:
    """The topics somebody cares for."""
    given = keywords_of(work, person_id=whose.person_id, organization_id=whose.organization_id)
    return [one for one in given if one.kind is KeywordKind.TOPIC]


def _of_person(work: Work, person: Person, on: date) -> dict[str, str]:
    post = main_post(work, person.id, on)
    place = work.organizations.find(post.organization_id) if post else None
    home = private_address(work, person.id)
    held = {c.purpose for c in work.consents.where(person_id=person.id) if c.holds(on)}
    return {
        **{tag: str(getattr(person, name)) for tag, name in LINES.items()},
        "abteilung": post.department if post else "",
        "funktion": post.role if post else "",
        **_place(place),
        **{tag: _at_work(work, person, tag, post) for tag in WAYS},
        **{f"{PRIVATE}{tag}": _way(work, person, tag, is_private=True) for tag in WAYS},
        **{f"{PRIVATE}{t}": str(getattr(home, n)) if home else "" for t, n in PLACE.items()},
        "themen": _topics(topics_of(work, Whose(person_id=person.id))),
        "keine_weitergabe": YES if person.no_forwarding else NO,
        **{consent_tag(one): YES if one in held else "" for one in ASKED},
        "bemerkung": "",
    }


def _place(place: Organization | None) -> dict[str, str]:
    names = {"institution": "name", **PLACE}
    return {tag: str(getattr(place, name)) if place else "" for tag, name in names.items()}


def of_post(post: Post | None, tag: str) -> str:
    """The address or telephone of the post itself."""
    name = WAYS[tag][1]
    return str(getattr(post, name)) if post and name in PostFields.model_fields else ""


def _at_work(work: Work, person: Person, tag: str, post: Post | None) -> str:
    """Her own, else that of her post."""
    return _way(work, person, tag, is_private=False) or of_post(post, tag)


def _way(work: Work, person: Person, tag: str, *, is_private: bool) -> str:
    """The preferred one where it is of this kind, else a further one that is."""
    kind, name = WAYS[tag]
    value = str(getattr(person, name))
    if value and getattr(person, f"{name}_private") is is_private:
        return value
    further = channel_of(work, person.id, kind, is_private=is_private)
    return further.value if further else ""


def _topics(given: Sequence[Given]) -> str:
    return ", ".join(one.name for one in given)
