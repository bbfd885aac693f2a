"""Which column of somebody's programme means what."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from praeventionsrat.contacts.reading.mapping import ContactTable
from praeventionsrat.contacts.reading.separated import Row
from praeventionsrat.german import and_list, fold
from praeventionsrat.prevention_day.programme.importing.meanings import is_place


class ProgrammeColumn(StrEnum):
    """What a column of the list says."""

    DAY = "day"
    TIME = "time"
    """„11:00–11:15“ in one cell."""
    BEGIN = "begin"
    END = "end"
    MINUTES = "minutes"
    PLACE = "place"
    FORMAT = "format"
    TITLE = "title"
    WHO = "who"
    HOUSE = "house"
    GROUP = "group"
    SEATS = "seats"
    REGISTRATION = "registration"
    ACCESS = "access"
    EQUIPMENT = "equipment"
    TEXT = "text"
    STATE = "state"
    NOTE = "note"


COLUMN_NAMES: Mapping[ProgrammeColumn, str] = {
    ProgrammeColumn.DAY: "Tag",
    ProgrammeColumn.TIME: "Uhrzeit (von–bis)",
    ProgrammeColumn.BEGIN: "Beginn",
    ProgrammeColumn.END: "Ende",
    ProgrammeColumn.MINUTES: "Dauer in Minuten",
    ProgrammeColumn.PLACE: "Ort",
    ProgrammeColumn.FORMAT: "Format",
    ProgrammeColumn.TITLE: "Titel",
    ProgrammeColumn.WHO: "Mitwirkende",
    ProgrammeColumn.HOUSE: "Institution",
    ProgrammeColumn.GROUP: "Zielgruppe",
    ProgrammeColumn.SEATS: "Plätze",
    ProgrammeColumn.REGISTRATION: "Anmeldung",
    ProgrammeColumn.ACCESS: "Barrierefreiheit",
    ProgrammeColumn.EQUIPMENT: "Technik",
    ProgrammeColumn.TEXT: "Beschreibung",
    ProgrammeColumn.STATE: "Stand der Zusage",
    ProgrammeColumn.NOTE: "Hinweis",
}
WORDS: Mapping[ProgrammeColumn, str] = {
    ProgrammeColumn.DAY: "tag datum termin veranstaltungstag wochentag date day",
    ProgrammeColumn.TIME: "uhrzeit zeit uhr zeitraum wann time zeiten slot",
    ProgrammeColumn.BEGIN: "beginn von start anfang ab startzeit",
    ProgrammeColumn.END: "ende bis schluss endzeit end",
    ProgrammeColumn.MINUTES: "dauer minuten min lange",
    ProgrammeColumn.PLACE: "ort raum buhne flache saal halle wo location standort room "
    "veranstaltungsort raume buhnen platz",
    ProgrammeColumn.FORMAT: "format art typ kategorie rubrik veranstaltungsart type "
    "veranstaltungsformat angebotsform",
    ProgrammeColumn.TITLE: "titel thema programmpunkt veranstaltung bezeichnung angebot beitrag "
    "was aktion programm title",
    ProgrammeColumn.WHO: "mitwirkende mitwirkender referent referentin referenten referentinnen "
    "referierende person personen sprecher sprecherin kunstler kunstlerin leitung wer akteure "
    "durchfuhrung vortragende vortragender name speaker",
    ProgrammeColumn.HOUSE: "institution organisation einrichtung trager verein veranstalter "
    "anbieter",
    ProgrammeColumn.GROUP: "zielgruppe zielgruppen alter altersgruppe",
    ProgrammeColumn.SEATS: "platze teilnehmerzahl teilnehmer platzzahl kapazitat max teilnehmende",
    ProgrammeColumn.REGISTRATION: "anmeldung anmeldepflicht anmeldepflichtig voranmeldung",
    ProgrammeColumn.ACCESS: "barrierefreiheit barrierefrei zuganglichkeit barrieren",
    ProgrammeColumn.EQUIPMENT: "technik ausstattung bedarf material technikbedarf",
    ProgrammeColumn.TEXT: "beschreibung kurzbeschreibung inhalt kurztext text abstract "
    "erlauterung inhalte",
    ProgrammeColumn.STATE: "status zusage",
    ProgrammeColumn.NOTE: "bemerkung bemerkungen hinweis hinweise notiz notizen anmerkung",
}
KNOWN = {fold(word): column for column, words in WORDS.items() for word in words.split()}
WHEN = (
    ProgrammeColumn.DAY, ProgrammeColumn.TIME, ProgrammeColumn.BEGIN, ProgrammeColumn.END,
)  # fmt: skip
LEAST_PLACES = 2
"""Columns named like places that make a programme one by place."""
WORD = re.compile("[a-z]+")


def suggest_columns(headings: Sequence[str]) -> list[ProgrammeColumn | None]:
    """What each heading means; each meaning is given once, to the first that says it."""
    found: list[ProgrammeColumn | None] = []
    for heading in headings:
        words = WORD.findall(fold(heading[:200]))
        meant = (KNOWN[word] for word in words if word in KNOWN)
        found.append(next((one for one in meant if one not in found), None))
    return found


def missing_columns(columns: Sequence[ProgrammeColumn | None]) -> str:
    """What cannot be done with these columns, as a sentence; empty when all is there."""
    given = set(columns)
    if ProgrammeColumn.TITLE not in given:
        return (
            "Es fehlt die Spalte mit dem Titel der Programmpunkte (zum Beispiel „Titel“ oder "
            "„Thema“). Bitte sagen Sie, welche Spalte das ist."
        )
    lacking = []
    if not given & {ProgrammeColumn.TIME, ProgrammeColumn.BEGIN, ProgrammeColumn.DAY}:
        lacking.append("die Uhrzeit")
    if ProgrammeColumn.PLACE not in given:
        lacking.append("der Ort")
    if not lacking:
        return ""
    verb = "Es fehlt" if len(lacking) == 1 else "Es fehlen"
    return (
        f"{verb} {and_list(lacking)}; was sich nicht einplanen lässt, "
        "liegt danach bei „noch nicht eingeplant“."
    )


def told_by_place(table: ContactTable) -> ContactTable:
    """A programme with a column for each place („Uhrzeit | Bühne | Zelt“) as one line an item.

    What stands in every column alike, like the break at noon, is everywhere.
    """
    meant = suggest_columns(table.headings)
    places = [n for n, heading in enumerate(table.headings) if heading and is_place(heading)]
    first = [n for n, one in enumerate(meant) if one in WHEN]
    if ProgrammeColumn.TITLE in meant or not first or len(places) < LEAST_PLACES:
        return table
    rows: list[Row] = []
    for row in table.rows:
        said = {n: row.cells[n] for n in places if n < len(row.cells) and row.cells[n].strip()}
        when = tuple(row.cells[n] if n < len(row.cells) else "" for n in first)
        alike = len(said) == len(places) and len(set(said.values())) == 1
        cells = {"überall": said[places[0]]} if alike else {
            table.headings[n]: words for n, words in said.items()
        }  # fmt: skip
        rows += [Row(row.line, (*when, place, words)) for place, words in cells.items()]
        if not said:
            rows.append(row)
    headings = (*(table.headings[n] for n in first), "Ort", "Titel")
    numbered = (
        row if row.line < 0 else replace(row, line=place) for place, row in enumerate(rows, 1)
    )
    return replace(table, headings=headings, rows=tuple(numbered))
