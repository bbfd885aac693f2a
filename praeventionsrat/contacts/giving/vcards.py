"""Cards as vCard 4.0 (RFC 6350); what vCard has no word for stands in lines of our own."""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from praeventionsrat.contacts.card import ContactCard, Reach
from praeventionsrat.contacts.giving.table import said
from praeventionsrat.contacts.reading.targets import LISTS, Target
from praeventionsrat.contacts.reading.vcards import OWN
from praeventionsrat.documents.vcard import escaped, folded

OWN_WORDS = (
    Target.FORM_OF_ADDRESS,
    Target.AFFIX,
    Target.POST_TITLE,
    Target.ORGANIZATION_SHORT,
    Target.ORGANIZATION_KIND,
    Target.SECTOR,
    Target.DISTRICTS,
    Target.TARGET_GROUPS,
    Target.LANGUAGES,
    Target.IS_CONFIDENTIAL,
)


def write_vcards(cards: Sequence[ContactCard], out: BinaryIO) -> None:
    """Write them one after the other."""
    for card in cards:
        for line in _lines(card):
            out.write(folded(line))


def _lines(card: ContactCard) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"UID:urn:uuid:{card.uid}"
    yield f"KIND:{'individual' if card.is_person else 'org'}"
    yield f"FN:{escaped(card.label)}"
    if card.is_person:
        parts = (card.family_name, card.given_name, "", card.title, card.suffix)
        yield f"N:{';'.join(map(escaped, parts))}"
    yield from _written("ORG", ";".join(filter(None, map(escaped, _houses(card)))))
    yield from _written("ROLE", escaped(card.role))
    yield from _reach(card.official, "work")
    yield from _reach(card.private, "home")
    for email in card.further_emails:
        yield f"EMAIL:{escaped(email)}"
    for phone in card.further_phones:
        yield f"TEL;TYPE=voice:{escaped(phone)}"
    yield from _written("CATEGORIES", ",".join(map(escaped, card.topics)))
    yield from _written("NOTE", escaped(card.note))
    for target in OWN_WORDS:
        yield from _own(card, target)
    yield "END:VCARD"


def _houses(card: ContactCard) -> tuple[str, str]:
    return card.organization, card.department


def _reach(at: Reach, where: str) -> Iterator[str]:
    place = ("", "", at.street, at.city, "", at.postal_code, at.country)
    if any(place):
        yield f"ADR;TYPE={where}:{';'.join(map(escaped, place))}"
    for name, kinds, value in (
        ("EMAIL", "", at.email),
        ("TEL", ",voice", at.phone),
        ("TEL", ",cell", at.mobile),
        ("TEL", ",fax", at.fax),
        ("URL", "", at.website),
    ):
        quoted = f'"{where}{kinds}"' if kinds else where
        yield from _written(f"{name};TYPE={quoted}", escaped(value))


def _own(card: ContactCard, target: Target) -> Iterator[str]:
    if target in LISTS:
        value = ",".join(map(escaped, getattr(card, target.value)))
    else:
        value = escaped(said(card, target))
    yield from _written(f"{OWN}{target.value.replace('_', '-')}".upper(), value)


def _written(name: str, value: str) -> Iterator[str]:
    if value:
        yield f"{name}:{value}"
