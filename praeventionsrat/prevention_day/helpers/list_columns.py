"""Which column of somebody's list of helpers means what."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from praeventionsrat.german import fold


class HelperColumn(StrEnum):
    """What a column of the list says."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    PHONE = "phone"
    EMAIL = "email"
    SKILLS = "skills"
    AVAILABLE = "available"
    MINOR = "minor"
    ADULT = "adult"
    NOTE = "note"


COLUMN_NAMES: Mapping[HelperColumn, str] = {
    HelperColumn.NAME: "Name",
    HelperColumn.GIVEN_NAME: "Vorname",
    HelperColumn.PHONE: "Telefon",
    HelperColumn.EMAIL: "E-Mail",
    HelperColumn.SKILLS: "Fähigkeiten",
    HelperColumn.AVAILABLE: "Verfügbar",
    HelperColumn.MINOR: "Alter oder unter 18",
    HelperColumn.ADULT: "Volljährig",
    HelperColumn.NOTE: "Notiz",
}
WORDS: Mapping[HelperColumn, str] = {
    HelperColumn.GIVEN_NAME: "vorname rufname",
    HelperColumn.NAME: "name nachname familienname helfer helferin wer person",
    HelperColumn.PHONE: "telefon tel handy mobil mobiltelefon mobilnummer telefonnummer nummer",
    HelperColumn.EMAIL: "mail email emailadresse mailadresse",
    HelperColumn.SKILLS: "fahigkeiten kenntnisse kann qualifikation ausbildung schein scheine",
    HelperColumn.AVAILABLE: "verfugbar verfugbarkeit zeit zeiten wann einsatzzeit",
    HelperColumn.MINOR: "alter minderjahrig jugendlich jugendliche unter u",
    HelperColumn.ADULT: "volljahrig erwachsen",
    HelperColumn.NOTE: "notiz bemerkung bemerkungen hinweis hinweise anmerkung kommentar",
}
KNOWN = {word: column for column, words in WORDS.items() for word in words.split()}
WORD = re.compile("[a-z]+")


def known_columns(headings: Sequence[str]) -> list[HelperColumn | None]:
    """What each heading says it means; each meaning is given once, to the first that says it."""
    found: list[HelperColumn | None] = []
    for heading in headings:
        words = [*WORD.findall(fold(heading.replace("-", ""))), *WORD.findall(fold(heading))]
        meant = (KNOWN[word] for word in words if word in KNOWN)
        found.append(next((one for one in meant if one not in found), None))
    return found


def suggest_columns(headings: Sequence[str]) -> list[HelperColumn | None]:
    """What each heading most likely means.

    A list of bare names has no heading: its only column is the names.
    """
    found = known_columns(headings)
    if HelperColumn.NAME not in found and found and found[0] is None:
        found[0] = HelperColumn.NAME
    return found


def missing_columns(columns: Sequence[HelperColumn | None]) -> str:
    """What cannot be done with these columns, as a sentence; empty when all is there."""
    if {HelperColumn.NAME, HelperColumn.GIVEN_NAME} & set(columns):
        return ""
    return "Es fehlt die Spalte mit den Namen. Bitte sagen Sie, welche Spalte das ist."
