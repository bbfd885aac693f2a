"""Angebotskataster (Präventionsatlas) for print: by topic or by district, with an index.

Every offer stands in it once, under a number that contents, cross references and the index of
providers use; so they hold in every program that opens the file.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.measures.documents.offer_entries import WHOLE_TOWN, Told, told_offers
from praeventionsrat.measures.ports import Work
from praeventionsrat.records import now

NO_TOPIC, NO_PROVIDER = "Ohne Thema", "Ohne Träger"


@dataclass(frozen=True, slots=True)
class OfferEntry:
    """One offer under its number."""

    number: Annotated[str, "laufende Nummer"]
    title: Annotated[str, "Bezeichnung"]
    text: Annotated[str, "Beschreibung"]
    about: Annotated[str, "Beschreibung der Tabelle"]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class OfferChapter:
    """A topic or a district."""

    title: Annotated[str, "Überschrift"]
    mark: Annotated[str, "Sprungmarke"]
    place: Annotated[str, "Nummer des Kapitels"]
    range: Annotated[str, "welche Nummern darin stehen"]
    entries: tuple[OfferEntry, ...]
    see_also: Annotated[str, "was anderswo steht und auch hierher gehört"]


@dataclass(frozen=True, slots=True)
class ProviderLine:
    """One line of the index."""

    provider: Annotated[str, "Träger"]
    numbers: Annotated[str, "Nummern seiner Angebote"]


@dataclass(frozen=True, kw_only=True)
class OfferRegister(Sheet):
    """Everything the register says."""

    template: ClassVar[str] = "offers"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Ordnung, Anzahl und Stand"]
    chapters: tuple[OfferChapter, ...]
    providers: tuple[ProviderLine, ...]


def gather_by_topic(work: Work, offer_id: UUID, head: Head) -> OfferRegister:
    """Topic by topic; an offer of several topics stands under its first.

    ``offer_id`` is any offer of the register.
    """
    work.offers.get(offer_id)
    offers = told_offers(work, _today(head))
    titles = _titles((offer.topics or (NO_TOPIC,) for offer in offers), last=NO_TOPIC)
    homes = {offer.id: (offer.topics or (NO_TOPIC,)) for offer in offers}
    return _register(offers, titles, homes, "nach Themen", head)


def gather_by_district(work: Work, offer_id: UUID, head: Head) -> OfferRegister:
    """District by district, first what is for the whole town."""
    work.offers.get(offer_id)
    offers = told_offers(work, _today(head))
    titles = _titles(((offer.district,) for offer in offers), first=WHOLE_TOWN)
    homes = {offer.id: (offer.district,) for offer in offers}
    return _register(offers, titles, homes, "nach Stadtteilen", head)


def _today(head: Head) -> date:
    return head.today or now().date()


def _titles(
    titles_of_each: Iterable[Iterable[str]], *, first: str = "", last: str = ""
) -> Sequence[str]:
    found = {title for titles in titles_of_each for title in titles}
    return sorted(
        found, key=lambda title: (title != first, title == last, german.sort_key(title))
    )  # fmt: skip


def _register(
    offers: Sequence[Told],
    titles: Sequence[str],
    homes: Mapping[UUID, Sequence[str]],
    order: str,
    head: Head,
) -> OfferRegister:
    numbers: dict[UUID, int] = {}
    for title in titles:
        for offer in offers:
            if homes[offer.id][0] == title:
                numbers[offer.id] = len(numbers) + 1
    many = german.count(len(offers), "Angebot", "Angebote")
    return OfferRegister(
        head=head,
        title=f"Angebotskataster {order}",
        running_title="Angebotskataster",
        heading="Angebotskataster Prävention",
        subtitle=f"{many} {order} · Stand {german.day(_today(head))}",
        chapters=tuple(
            _chapter(place, title, offers, homes, numbers)
            for place, title in enumerate(titles, 1)
        ),
        providers=tuple(_index(offers, numbers)),
    )  # fmt: skip


def _chapter(
    place: int,
    title: str,
    offers: Sequence[Told],
    homes: Mapping[UUID, Sequence[str]],
    numbers: Mapping[UUID, int],
) -> OfferChapter:
    own = [offer for offer in offers if homes[offer.id][0] == title]
    others = [offer for offer in offers if title in homes[offer.id][1:]]
    also = ", ".join(f"Nr. {numbers[one.id]} {one.title}" for one in others)
    return OfferChapter(
        title=title,
        mark=f"kapitel{place}",
        place=str(place),
        range=_range([numbers[offer.id] for offer in own]),
        entries=tuple(
            OfferEntry(
                str(numbers[offer.id]),
                offer.title,
                offer.text,
                f"Angaben zu Angebot {numbers[offer.id]}",
                offer.facts,
            )
            for offer in own
        ),
        see_also=f"Siehe auch: {also}" if also else "",
    )


def _range(numbers: Sequence[int]) -> str:
    if not numbers:
        return "Verweise"
    first, last = numbers[0], numbers[-1]
    return f"Nr. {first}" if first == last else f"Nr. {first} bis {last}"


def _index(offers: Sequence[Told], numbers: Mapping[UUID, int]) -> Iterable[ProviderLine]:
    found: dict[str, list[int]] = {}
    for offer in offers:
        found.setdefault(offer.provider or NO_PROVIDER, []).append(numbers[offer.id])
    ordered = sorted(found, key=lambda name: (name == NO_PROVIDER, german.sort_key(name)))
    for name in ordered:
        yield ProviderLine(name, ", ".join(str(one) for one in sorted(found[name])))


WORD, PDF = "praeventionsrat.documents.word:render", f"{__package__}.offer_register_pdf:render"
OFFERS_BY_TOPIC = Export(
    "offers-topic",
    "Angebotskataster nach Themen (Word)",
    ".docx",
    gather_by_topic,
    WORD,
    of="offer",
    description="Alle Angebote nach Themen, mit Inhaltsverzeichnis und Verzeichnis der Träger.",
)
OFFERS_BY_DISTRICT = Export(
    "offers-district",
    "Angebotskataster nach Stadtteilen (Word)",
    ".docx",
    gather_by_district,
    WORD,
    of="offer",
    description="Alle Angebote nach Stadtteilen, mit Inhaltsverzeichnis und Trägerverzeichnis.",
)
OFFERS_BY_TOPIC_PDF = Export(
    "offers-topic-pdf",
    "Angebotskataster nach Themen (PDF)",
    ".pdf",
    gather_by_topic,
    PDF,
    of="offer",
    description="Dasselbe nach Themen zum Drucken und für das Internet, mit Seitenzahlen.",
)
OFFERS_BY_DISTRICT_PDF = Export(
    "offers-district-pdf",
    "Angebotskataster nach Stadtteilen (PDF)",
    ".pdf",
    gather_by_district,
    PDF,
    of="offer",
    description="Dasselbe nach Stadtteilen zum Drucken und für das Internet, mit Seitenzahlen.",
)
OFFER_EXPORTS: tuple[Export, ...] = (
    OFFERS_BY_TOPIC,
    OFFERS_BY_TOPIC_PDF,
    OFFERS_BY_DISTRICT,
    OFFERS_BY_DISTRICT_PDF,
)
