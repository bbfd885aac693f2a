"""Where each field of a form stands on record: how it is read, and how an answer is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts import tagging
from praeventionsrat.contacts.channels import (
    Channel,
    ChannelFields,
    ChannelKind,
    ContactAddress,
    ContactAddressFields,
)
from praeventionsrat.contacts.consents import ConsentFields
from praeventionsrat.contacts.form_fields import NO, YES, consent_tag
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.privacy import give_consent, last_wording, revoke_consent
from praeventionsrat.contacts.reach import is_held
from praeventionsrat.contacts.reaching import add_channel
from praeventionsrat.contacts.records import Organization, Person, Post, PostFields

WAY = "Formular"
ADDRESS = {"strasse": "street", "plz": "postal_code", "ort": "city"}
NAMES = {
    "anrede": "form_of_address",
    "titel": "title",
    "vorname": "given_name",
    "namenszusatz": "affix",
    "nachname": "family_name",
}
INSTITUTION = {
    "institution": "name", **ADDRESS, "email": "email", "telefon": "phone", "website": "website"
}  # fmt: skip
WAYS = {
    "email": ChannelKind.EMAIL, "telefon": ChannelKind.PHONE, "mobil": ChannelKind.MOBILE
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spot:
    """One field on record."""

    read: Callable[[], str]
    write: Callable[[str], None] | None = None
    """None: somebody must look, because the record is not hers alone."""


def spots_of_person(
    work: Work, person: Person, purposes: tuple[str, ...], *, on: date
) -> Mapping[str, Spot]:
    """Every field of a person's form."""
    post = main_post(work, person, on)
    at = work.organizations.find(post.organization_id) if post else None
    found = {name: _attribute(person, column) for name, column in NAMES.items()}
    for name, column in {"institution": "name", **ADDRESS}.items():
        found[name] = _told(at, column)
    for name, column in {"abteilung": "department", "funktion": "role"}.items():
        found[name] = _attribute(post, column) if post else Spot(str)
    for name, kind in WAYS.items():
        found[name] = _way(work, person, post, kind)
        found[f"privat_{name}"] = _private_way(work, person, kind)
    for name, column in ADDRESS.items():
        found[f"privat_{name}"] = _home(work, person, column, is_only=post is None)
    found["themen"] = _topics(work, person_id=person.id)
    found["keine_weitergabe"] = _flag(person)
    for purpose in purposes:
        found[consent_tag(purpose)] = _consent(work, person.id, purpose, on)
    return found


def spots_of_organization(work: Work, organization: Organization) -> Mapping[str, Spot]:
    """Every field of an institution's form."""
    found = {name: _attribute(organization, column) for name, column in INSTITUTION.items()}
    return {**found, "themen": _topics(work, organization_id=organization.id)}


def main_post(work: Work, person: Person, on: date) -> Post | None:
    """The post a form speaks of: her main one, else the first she holds."""
    held = [post for post in work.posts.where(person_id=person.id) if is_held(post, on)]
    return next(iter(sorted(held, key=lambda post: not post.is_main_contact)), None)


def _attribute(record: Person | Organization | Post, column: str) -> Spot:
    return Spot(lambda: str(getattr(record, column)), lambda text: setattr(record, column, text))


def _told(at: Organization | None, column: str) -> Spot:
    """What stands on the record of an institution, which is not hers alone."""
    return Spot(lambda: str(getattr(at, column, "")))


def _flag(person: Person) -> Spot:
    def write(text: str) -> None:
        person.no_forwarding = text == YES

    return Spot(lambda: YES if person.no_forwarding else NO, write)


def _way(work: Work, person: Person, post: Post | None, kind: ChannelKind) -> Spot:
    """At work: that of the post, else the own one unless it is private, else a further one."""
    column, further = kind.value, _further(work, person.id, kind, is_private=False)
    own = bool(getattr(person, column)) and not getattr(person, f"{column}_private")
    if post is not None and column in PostFields.model_fields and getattr(post, column):
        return _attribute(post, column)
    if own or not (getattr(person, column) or further.read()):
        return _main(person, column, is_private=False)
    return further


def _private_way(work: Work, person: Person, kind: ChannelKind) -> Spot:
    """At home: the own one where it is private, else a further one."""
    column, further = kind.value, _further(work, person.id, kind, is_private=True)
    if getattr(person, column) and getattr(person, f"{column}_private"):
        return _main(person, column, is_private=True)
    return further


def _main(person: Person, column: str, *, is_private: bool) -> Spot:
    def write(text: str) -> None:
        setattr(person, column, text)
        setattr(person, f"{column}_private", is_private and bool(text))

    return Spot(lambda: str(getattr(person, column)), write)


def _further(work: Work, person_id: UUID, kind: ChannelKind, *, is_private: bool) -> Spot:
    def found() -> Channel | None:
        listed = work.channels.where(person_id=person_id, kind=kind, is_private=is_private)
        return next(iter(listed), None)

    def read() -> str:
        channel = found()
        return channel.value if channel else ""

    def write(text: str) -> None:
        channel = found()
        if not text:
            if channel is not None:
                work.channels.remove(channel)
            return
        fields = ChannelFields.checked(
            person_id=person_id, kind=kind, is_private=is_private, value=text
        )
        if channel is None:
            add_channel(work, fields)
        else:
            channel.value = fields.value

    return Spot(read, write)


def _home(work: Work, person: Person, column: str, *, is_only: bool) -> Spot:
    """One line of the private address; one that says nothing any more goes."""

    def found() -> ContactAddress | None:
        listed = work.contact_addresses.where(person_id=person.id, is_private=True)
        return next(iter(listed), None)

    def write(text: str) -> None:
        address = found()
        if address is None:
            fields = ContactAddressFields(
                person_id=person.id, label="Privat", is_private=True, for_letters=is_only
            )
            address = ContactAddress.model_validate(fields)
            work.contact_addresses.add(address)
        setattr(address, column, getattr(ContactAddressFields.checked(**{column: text}), column))
        if not (address.street or address.postal_code or address.city):
            work.contact_addresses.remove(address)

    return Spot(lambda: str(getattr(found(), column, "")), write)


def _topics(
    work: Work, *, person_id: UUID | None = None, organization_id: UUID | None = None
) -> Spot:
    def given() -> dict[str, UUID]:
        words = tagging.keywords_of(work, person_id=person_id, organization_id=organization_id)
        return {word.name: word.id for word in words if word.kind is KeywordKind.TOPIC}

    def write(text: str) -> None:
        wanted = [" ".join(w.split()) for w in text.replace(";", ",").replace("\n", ",").split(",")]
        kept = {
            tagging.give_keyword(
                work,
                KeywordKind.TOPIC,
                word,
                person_id=person_id,
                organization_id=organization_id,
            )
            for word in wanted
            if word
        }
        for given_id in given().values():
            if given_id not in kept:
                tagging.take_keyword(work, given_id)

    return Spot(lambda: ", ".join(given()), write)


def _consent(work: Work, person_id: UUID, purpose: str, on: date) -> Spot:
    def held() -> list[UUID]:
        found = work.consents.where(person_id=person_id, purpose=purpose)
        return [consent.id for consent in found if consent.holds(on)]

    def write(text: str) -> None:
        if text == YES and not held():
            wording, version = last_wording(work, purpose)
            fields = ConsentFields(
                person_id=person_id,
                purpose=purpose,
                wording=wording or purpose,
                version=version,
                given_on=on,
                way=WAY,
            )
            give_consent(work, fields, today=on)
        elif text != YES:
            for consent_id in held():
                revoke_consent(work, consent_id, on=on, way=WAY)

    return Spot(lambda: YES if held() else "", write)
