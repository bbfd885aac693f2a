"""What the printed Angebotskataster says of each offer; private data of contacts stay in."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.disclosure import disclosed
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.documents.values import Fact
from praeventionsrat.german import day
from praeventionsrat.measures.offer_ports import OfferRow
from praeventionsrat.measures.offers import Offer
from praeventionsrat.measures.offers_words import EVIDENCE_NAMES
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Evidence

WHOLE_TOWN = "Ganze Stadt"


@dataclass(frozen=True, slots=True)
class Told:
    """One offer, ready to be printed."""

    id: UUID
    title: str
    provider: str
    district: str
    topics: tuple[str, ...]
    text: str
    facts: tuple[Fact, ...]


def told_offers(work: Work, today: date) -> list[Told]:
    """Those that shall be printed and have not ended, by title."""
    offers = {offer.id: offer for offer in work.offers.all()}
    people = frozenset(offer.person_id for offer in offers.values() if offer.person_id)
    houses = frozenset(offer.organization_id for offer in offers.values() if offer.organization_id)
    persons: dict[UUID | None, Person] = {
        person.id: person for person in work.persons.where(id=people)
    }
    organizations: dict[UUID | None, Organization] = {
        house.id: house for house in work.organizations.where(id=houses)
    }
    return [
        _told(
            row,
            offers[row.id],
            persons.get(offers[row.id].person_id),
            organizations.get(offers[row.id].organization_id),
        )
        for row in work.offers.rows()
        if row.is_printed and not (row.ends_on and row.ends_on < today)
    ]


def _told(row: OfferRow, offer: Offer, person: Person | None, house: Organization | None) -> Told:
    place = " · ".join(word for word in (row.district or WHOLE_TOWN, row.place) if word)
    facts = (
        ("Träger", row.provider),
        ("Kontakt", _contact(offer, person, house)),
        ("Zielgruppen", ", ".join(row.groups)),
        ("Themen", ", ".join(row.topics)),
        ("Ort", place),
        ("Zugang", row.access),
        ("Sprachen", ", ".join(row.languages)),
        ("Kosten", offer.costs),
        ("Zeitraum", _period(row)),
        ("Wirkung", _worth(offer)),
        ("Geprüft am", day(row.checked_on)),
    )
    return Told(
        row.id,
        row.title,
        row.provider,
        row.district or WHOLE_TOWN,
        row.topics,
        offer.description.strip(),
        tuple(Fact(name, words) for name, words in facts if words),
    )


def _contact(offer: Offer, person: Person | None, house: Organization | None) -> str:
    """Whom one asks: name and what may leave the house, else the institution's own."""
    parts: list[str] = []
    if person is not None:
        reach = disclosed(person)
        parts += [person.full_name, reach.phone, reach.email]
    if house is not None and not any(parts[1:]):
        parts += [house.phone, house.email]
    parts.append(offer.website or (house.website if house else ""))
    return " · ".join(part for part in parts if part)


def _period(row: OfferRow) -> str:
    if row.starts_on and row.ends_on:
        return f"{day(row.starts_on)} bis {day(row.ends_on)}"
    if row.starts_on:
        return f"ab {day(row.starts_on)}"
    return f"bis {day(row.ends_on)}" if row.ends_on else ""


def _worth(offer: Offer) -> str:
    level = EVIDENCE_NAMES[offer.evidence] if offer.evidence is not Evidence.NONE else ""
    return " – ".join(word for word in (level, offer.evidence_source) if word)
