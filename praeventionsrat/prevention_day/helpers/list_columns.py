"""Which column of somebody's list of helpers means what."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from praeventionsrat.contacts.reading.mapping import ContactTable
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
    NOTE = "note"


COLUMN_NAMES: Mapping[HelperColumn, str] = {
    HelperColumn.NAME: "Name",
    HelperColumn.GIVEN_NAME: "Vorname",
    HelperColumn.PHONE: "Telefon",
    HelperColumn.EMAIL: "E-Mail",
    HelperColumn.SKILLS: "Fähigkeiten",
    HelperColumn.AVAILABLE: "Verfügbar",
    HelperColumn.MINOR: "Alter oder unter 18",
    HelperColumn.NOTE: "Notiz",
}
WORDS: Mapping[HelperColumn, str] = {
    HelperColumn.GIVEN_NAME: "vorname rufname",
    HelperColumn.NAME: "name nachname familienname helfer helferin wer person",
    HelperColumn.PHONE: "telefon tel handy mobil mobiltelefon mobilnummer telefonnummer nummer",
    HelperColumn.EMAIL: "mail email emailadresse mailadresse",
    HelperColumn.SKILLS: "fahigkeiten kenntnisse kann qualifikation ausbildung schein scheine",
    HelperColumn.AVAILABLE: "verfugbar verfugbarkeit zeit zeiten wann einsatzzeit",
    HelperColumn.MINOR: "alter minderjahrig jugendlich jugendliche unter volljahrig",
    HelperColumn.NOTE: "notiz bemerkung bemerkungen hinweis hinweise anmerkung kommentar",
}
KNOWN = {word: column for column, words in WORDS.items() for word in words.split()}
WORD = re.compile("[a-z]+")


def told_apart(table: ContactTable) -> ContactTable:
    """The list with its headings on top, also where they mean nothing to the contacts."""
    if table.has_headings or not table.rows:
        return table
    first = table.rows[0].cells
    if not any(_meant(first)):
        return table
    headings = (*first, *table.headings[len(first) :])
    return replace(table, headings=headings, rows=table.rows[1:], has_headings=True)


def suggest_columns(headings: Sequence[str]) -> list[HelperColumn | None]:
    """What each heading means; a list that says nothing of names has them in its first column."""
    found = _meant(headings)
    if HelperColumn.NAME not in found and found and found[0] is None:
        found[0] = HelperColumn.NAME
    return found


def _meant(headings: Sequence[str]) -> list[HelperColumn | None]:
    """Each meaning is given once, to the first heading that says it."""
    found: list[HelperColumn | None] = []
    for heading in headings:
        words = [*WORD.findall(fold(heading.replace("-", ""))), *WORD.findall(fold(heading))]
        meant = (KNOWN[word] for word in words if word in KNOWN)
        found.append(next((one for one in meant if one not in found), None))
    return found
