"""Contacts of a file as the search for duplicates compares them."""

from praeventionsrat.contacts.card import ContactCard
from praeventionsrat.contacts.duplicates.values import Candidate, Kind


def candidate_of(card: ContactCard, number: int) -> Candidate:
    """A card as a candidate; ``number`` is what it is called by in the pairs found."""
    houses = tuple(name for name in (card.organization, card.organization_short) if name)
    where = card.official if card.official.street or not card.is_person else card.private
    return Candidate(
        number,
        Kind.PERSON if card.is_person else Kind.ORGANIZATION,
        card.given_name,
        card.affix,
        f"{card.family_name} {card.suffix}".strip(),
        houses,
        card.emails,
        card.phones,
        where.street,
        where.city,
    )
