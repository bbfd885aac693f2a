"""What is on record of a contact, in the words of the form „Stimmen Ihre Angaben noch?“."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.checking.book import Whose, read_book
from praeventionsrat.contacts.consents import ACCESS_NEEDS, PURPOSES
from praeventionsrat.contacts.form_fields import FormField, organization_fields, person_fields
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.privacy import last_wording
from praeventionsrat.contacts.reach import is_held
from praeventionsrat.contacts.records import Post
from praeventionsrat.contacts.tagging import Given, keywords_of

ASKED = tuple(one for one in PURPOSES if one != ACCESS_NEEDS)
"""Nobody is asked about her health on a form that travels by mail."""
AGREED = "Ich willige ein: {purpose}. Das kann ich jederzeit für die Zukunft widerrufen."


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
    return values_of_many(work, [whose], on)[whose]


def values_of_many(work: Work, whose: Sequence[Whose], on: date) -> Mapping[Whose, dict[str, str]]:
    """The same for all of a mailing, in a few questions."""
    book = read_book(work, whose, ASKED, on)
    return {one: book.values(one) for one in whose}


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
