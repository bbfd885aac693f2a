"""Which column of somebody's list of registrations means what."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from praeventionsrat.german import fold


class ReplyColumn(StrEnum):
    """What a column of the list says."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    EMAIL = "email"
    PHONE = "phone"
    AFFILIATION = "affiliation"
    ITEM = "item"
    SLOT = "slot"
    SEATS = "seats"
    NEEDS = "needs"
    NOTE = "note"
    RECEIVED = "received"


COLUMN_NAMES: Mapping[ReplyColumn, str] = {
    ReplyColumn.NAME: "Name",
    ReplyColumn.GIVEN_NAME: "Vorname",
    ReplyColumn.EMAIL: "E-Mail",
    ReplyColumn.PHONE: "Telefon",
    ReplyColumn.AFFILIATION: "Einrichtung",
    ReplyColumn.ITEM: "Programmpunkt",
    ReplyColumn.SLOT: "Termin",
    ReplyColumn.SEATS: "Plätze",
    ReplyColumn.NEEDS: "Bedarf",
    ReplyColumn.NOTE: "Notiz",
    ReplyColumn.RECEIVED: "Eingang",
}
WORDS: Mapping[ReplyColumn, str] = {
    ReplyColumn.GIVEN_NAME: "vorname rufname",
    ReplyColumn.NAME: (
        "name namen nachname familienname teilnehmer teilnehmerin teilnehmende person"
    ),
    ReplyColumn.EMAIL: "mail email mailadresse emailadresse",
    ReplyColumn.PHONE: "telefon telefonnummer tel mobil handy rufnummer",
    ReplyColumn.AFFILIATION: "einrichtung institution organisation verein schule firma behorde",
    ReplyColumn.ITEM: (
        "programmpunkt programmpunkte angebot angebote veranstaltung veranstaltungen workshop "
        "workshops vortrag vortrage kurs kurse titel thema anmeldung"
    ),
    ReplyColumn.SLOT: "termin uhrzeit zeitfenster wunschtermin zeit beginn slot",
    ReplyColumn.SEATS: "platze anzahl personen personenzahl teilnehmerzahl plaetze",
    ReplyColumn.NEEDS: "bedarf barrierefreiheit unterstutzung assistenz rollstuhl dgs",
    ReplyColumn.NOTE: "notiz bemerkung bemerkungen hinweis hinweise kommentar anmerkung",
    ReplyColumn.RECEIVED: (
        "eingang zeitstempel eingegangen angemeldet startzeit abgeschickt fertigstellungszeit "
        "bestelldatum"
    ),
}
KNOWN = {word: one for one, words in WORDS.items() for word in words.split()}
WORD = re.compile("[a-z]+")


def suggest_columns(headings: Sequence[str]) -> list[ReplyColumn | None]:
    """What each heading means; each meaning is given once, to the first that says it."""
    found: list[ReplyColumn | None] = []
    for heading in headings:
        words = WORD.findall(fold(heading))
        meant = (KNOWN[word] for word in words if word in KNOWN)
        found.append(next((one for one in meant if one not in found), None))
    return found
