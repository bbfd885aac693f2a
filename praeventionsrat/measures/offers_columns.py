"""Which column of somebody's list of offers means what."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from praeventionsrat.contacts.reading.mapping import ContactTable
from praeventionsrat.german import fold


class OfferColumn(StrEnum):
    """What a column of the list says."""

    TITLE = "title"
    PROVIDER = "provider"
    DESCRIPTION = "description"
    GROUPS = "groups"
    TOPICS = "topics"
    LANGUAGES = "languages"
    DISTRICT = "district"
    PLACE = "place"
    ACCESS = "access"
    COSTS = "costs"
    WEBSITE = "website"
    STARTS = "starts"
    ENDS = "ends"
    CHECKED = "checked"
    EVIDENCE = "evidence"


COLUMN_NAMES: Mapping[OfferColumn, str] = {
    OfferColumn.TITLE: "Bezeichnung",
    OfferColumn.PROVIDER: "Träger",
    OfferColumn.DESCRIPTION: "Beschreibung",
    OfferColumn.GROUPS: "Zielgruppen",
    OfferColumn.TOPICS: "Themen",
    OfferColumn.LANGUAGES: "Sprachen",
    OfferColumn.DISTRICT: "Stadtteil",
    OfferColumn.PLACE: "Ort",
    OfferColumn.ACCESS: "Zugang",
    OfferColumn.COSTS: "Kosten",
    OfferColumn.WEBSITE: "Internet",
    OfferColumn.STARTS: "Gültig ab",
    OfferColumn.ENDS: "Gültig bis",
    OfferColumn.CHECKED: "Geprüft am",
    OfferColumn.EVIDENCE: "Quelle der Evidenz",
}
WORDS: Mapping[OfferColumn, str] = {
    OfferColumn.TITLE: "bezeichnung angebot titel name projekt projektname massnahme angebotsname",
    OfferColumn.PROVIDER: "trager anbieter institution organisation veranstalter verein",
    OfferColumn.DESCRIPTION: "beschreibung inhalt kurzbeschreibung text inhalte ziel",
    OfferColumn.GROUPS: "zielgruppe zielgruppen wen alter altersgruppe adressaten",
    OfferColumn.TOPICS: "thema themen themenfeld bereich handlungsfeld schlagworte kategorie",
    OfferColumn.LANGUAGES: "sprache sprachen",
    OfferColumn.DISTRICT: "stadtteil quartier ortsteil bezirk sozialraum stadtbezirk",
    OfferColumn.PLACE: "ort adresse anschrift standort raum veranstaltungsort wo",
    OfferColumn.ACCESS: "zugang anmeldung zeiten offnungszeiten termin termine wann",
    OfferColumn.COSTS: "kosten preis gebuhr teilnahmebeitrag kostenbeitrag",
    OfferColumn.WEBSITE: "internet webseite website homepage link url web",
    OfferColumn.STARTS: "beginn start ab von startdatum",
    OfferColumn.ENDS: "ende bis enddatum laufzeitende befristet",
    OfferColumn.CHECKED: "gepruft stand aktualisiert prufdatum",
    OfferColumn.EVIDENCE: "evidenz wirksamkeit wirkung evaluation liste",
}
KNOWN = {
    word: column for column, words in WORDS.items() for word in words.split()
}  # fmt: skip
WORD = re.compile("[a-z]+")


def told_apart(table: ContactTable) -> ContactTable:
    """The list with its headings on top, also where they mean nothing to the contacts."""
    if table.has_headings or not table.rows:
        return table
    first = table.rows[0].cells
    if not any(suggest_columns(first)):
        return table
    headings = (*first, *table.headings[len(first) :])
    return replace(table, headings=headings, rows=table.rows[1:], has_headings=True)


def suggest_columns(headings: Sequence[str]) -> list[OfferColumn | None]:
    """What each heading means; each meaning is given once, to the first that says it."""
    found: list[OfferColumn | None] = []
    for heading in headings:
        words = WORD.findall(fold(heading))
        meant = (KNOWN[word] for word in words if word in KNOWN)
        found.append(next((one for one in meant if one not in found), None))
    return found
