"""What Musterau offers already, whoever does it: the beginnings of its Angebotskataster."""

from datetime import date, timedelta
from typing import NamedTuple

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.tagging import find_or_add_keyword
from praeventionsrat.measures.offers import OfferFields
from praeventionsrat.measures.offers_usecases import create_offer, give_offer_keyword
from praeventionsrat.measures.records import Approach, Evidence, Reach
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work

GROUP, TOPIC = KeywordKind.TARGET_GROUP, KeywordKind.TOPIC


class Offered(NamedTuple):
    """An offer as somebody told it on the telephone."""

    title: str
    house: str
    person: str
    district: str
    access: str
    text: str
    groups: tuple[str, ...]
    topics: tuple[str, ...]
    checked: int | None
    """Days before today; None: nobody ever asked."""
    evidence: Evidence = Evidence.NONE
    languages: tuple[str, ...] = ()
    costs: str = "kostenlos"


OFFERS = (
    Offered("Boxtraining ohne Fäuste", "Sportverein TSV", "Karadeniz", "Nordstadt",
            "ohne Anmeldung, dienstags 17–19 Uhr", "Sport, Regeln und Gespräche in einer festen "
            "Gruppe.", ("Jugendliche",), ("Gewaltprävention",), 40, languages=("Türkisch",)),
    Offered("Klassenrat an der Gesamtschule", "Schulen", "", "Nordstadt",
            "für alle 5. und 6. Klassen", "Jede Woche eine Stunde, in der die Klasse ihre "
            "Konflikte selbst klärt.", ("Kinder",), ("Gewaltprävention",), 120, Evidence.LIKELY),
    Offered("Elternabend „Was trinken die denn?“", "Suchtberatung", "Wunderlich", "",
            "auf Anfrage an Schulen und Vereinen", "Anderthalb Stunden über Alkohol und Energy"
            "drinks, mit Rauschbrille.", ("Eltern",), ("Suchtprävention",), 430),
    Offered("Sprechstunde Einbruchschutz", "Polizeistation", "Dornbusch", "",
            "mit Anmeldung, erster Donnerstag im Monat", "Beratung am eigenen Grundriss.",
            ("Ältere Menschen",), ("Einbruchschutz",), 75, Evidence.LIKELY),
    Offered("Café am Abend", "Kirchen", "", "Altstadt", "ohne Anmeldung, freitags ab 18 Uhr",
            "Ein Ort, an dem jemand zuhört.", ("Zugewanderte", "Frauen"), ("Integration",), None,
            languages=("Arabisch", "Ukrainisch")),
    Offered("Medienscouts", "Schulen", "", "Nordstadt", "über die Klassenleitungen",
            "Ältere Schülerinnen und Schüler beraten jüngere.", ("Kinder", "Jugendliche"),
            ("Medien und Internet",), 210, Evidence.THRESHOLD),
)  # fmt: skip


def offer(work: Work, town: Town, today: date) -> None:
    """Put the offers on record."""
    for one in OFFERS:
        made = create_offer(work, _fields(work, town, one, today))
        words = {GROUP: one.groups, TOPIC: one.topics, KeywordKind.LANGUAGE: one.languages}
        for kind, names in words.items():
            for name in names:
                give_offer_keyword(work, kind, name, offer_id=made)


def _fields(work: Work, town: Town, one: Offered, today: date) -> OfferFields:
    district = (
        find_or_add_keyword(work, KeywordKind.DISTRICT, one.district).id if one.district else None
    )
    return OfferFields(
        title=one.title,
        description=one.text,
        organization_id=town.organizations[one.house],
        person_id=town.persons[one.person] if one.person else None,
        district_id=district,
        access=one.access,
        costs=one.costs,
        approach=Approach.SOCIAL,
        reach=Reach.UNIVERSAL,
        evidence=one.evidence,
        checked_on=None if one.checked is None else today - timedelta(days=one.checked),
    )
