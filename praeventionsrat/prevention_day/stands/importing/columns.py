"""Which column of somebody's list of exhibitors means what."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from praeventionsrat.german import fold


class StandColumn(StrEnum):
    """What a column of the list says."""

    NUMBER = "number"
    EXHIBITOR = "exhibitor"
    CONTACT = "contact"
    EMAIL = "email"
    MOBILE = "mobile"
    SIZE = "size"
    WIDTH = "width"
    DEPTH = "depth"
    POWER = "power"
    WATER = "water"
    WIFI = "wifi"
    TABLES = "tables"
    CHAIRS = "chairs"
    PINBOARDS = "pinboards"
    VEHICLE = "vehicle"
    LOUD = "loud"
    QUIET = "quiet"
    TOPICS = "topics"
    ACTIVITY = "activity"
    LIABILITY = "liability"
    REUSABLES = "reusables"
    REGISTERED = "registered"
    ARRIVES = "arrives"
    STATE = "state"
    NOTE = "note"


COLUMN_NAMES: Mapping[StandColumn, str] = {
    StandColumn.NUMBER: "Standnummer",
    StandColumn.EXHIBITOR: "Aussteller",
    StandColumn.CONTACT: "Ansprechperson",
    StandColumn.EMAIL: "E-Mail",
    StandColumn.MOBILE: "Mobil am Tag",
    StandColumn.SIZE: "Standgröße",
    StandColumn.WIDTH: "Breite",
    StandColumn.DEPTH: "Tiefe",
    StandColumn.POWER: "Strom",
    StandColumn.WATER: "Wasser",
    StandColumn.WIFI: "WLAN",
    StandColumn.TABLES: "Tische",
    StandColumn.CHAIRS: "Stühle",
    StandColumn.PINBOARDS: "Stellwände",
    StandColumn.VEHICLE: "Fahrzeug",
    StandColumn.LOUD: "Lärm",
    StandColumn.QUIET: "ruhige Lage",
    StandColumn.TOPICS: "Themen",
    StandColumn.ACTIVITY: "Aktion",
    StandColumn.LIABILITY: "Haftpflicht nachgewiesen",
    StandColumn.REUSABLES: "Mehrweggeschirr",
    StandColumn.REGISTERED: "Anmeldung am",
    StandColumn.ARRIVES: "Ankunft",
    StandColumn.STATE: "Status",
    StandColumn.NOTE: "Bemerkung",
}
WORDS: Mapping[StandColumn, str] = {
    StandColumn.NUMBER: "standnummer standnr nr nummer stand platznummer lfd",
    StandColumn.EXHIBITOR: "aussteller ausstellerin einrichtung institution organisation verein "
    "firma teilnehmer anbieter name trager ausstellende standbetreiber",
    StandColumn.CONTACT: "ansprechperson ansprechpartner ansprechpartnerin kontakt kontaktperson "
    "verantwortlich verantwortliche person",
    StandColumn.EMAIL: "mail email emailadresse mailadresse",
    StandColumn.MOBILE: "mobil handy handynummer mobilnummer telefon tel rufnummer",
    StandColumn.SIZE: "standgroe grosse standgrosse flache standflache platzbedarf masse mae groe "
    "standmae",
    StandColumn.WIDTH: "breite",
    StandColumn.DEPTH: "tiefe",
    StandColumn.POWER: "strom watt leistung stromanschluss strombedarf stromverbrauch",
    StandColumn.WATER: "wasser wasseranschluss",
    StandColumn.WIFI: "wlan wifi internet",
    StandColumn.TABLES: "tische tisch",
    StandColumn.CHAIRS: "stuhle stuhl sitzgelegenheiten",
    StandColumn.PINBOARDS: "stellwande stellwand pinnwande pinnwand metaplanwande",
    StandColumn.VEHICLE: "fahrzeug fahrzeuge infomobil anhanger",
    StandColumn.LOUD: "larm laut lautstarke musik gerausch",
    StandColumn.QUIET: "ruhig ruhige ruhe",
    StandColumn.TOPICS: "themen thema inhalte",
    StandColumn.ACTIVITY: "aktion aktionen angebot mitmachaktion aktivitat programm",
    StandColumn.LIABILITY: "haftpflicht versicherung haftpflichtnachweis betriebshaftpflicht",
    StandColumn.REUSABLES: "mehrweg mehrweggeschirr",
    StandColumn.REGISTERED: "anmeldung angemeldet anmeldedatum eingang eingegangen datum",
    StandColumn.ARRIVES: "ankunft anreise aufbau aufbauzeit",
    StandColumn.STATE: "status stand zusage anmeldestatus",
    StandColumn.NOTE: "bemerkung bemerkungen hinweis hinweise notiz anmerkung anmerkungen "
    "sonstiges wunsche",
}
KNOWN: dict[str, tuple[StandColumn, ...]] = {}
for _column, _words in WORDS.items():
    for _word in _words.split():
        KNOWN[fold(_word)] = (*KNOWN.get(fold(_word), ()), _column)
WORD = re.compile("[a-z]+")


def suggest_columns(headings: Sequence[str]) -> list[StandColumn | None]:
    """What each heading means; each meaning is given once, to the first that says it."""
    found: list[StandColumn | None] = []
    for heading in headings:
        words = WORD.findall(fold(heading[:200]).replace("-", ""))
        meant = (one for word in words for one in KNOWN.get(word, ()))
        found.append(next((one for one in meant if one not in found), None))
    return found


def missing_columns(columns: Sequence[StandColumn | None]) -> str:
    """What cannot be done with these columns, as a sentence; empty when all is there."""
    if StandColumn.EXHIBITOR in columns:
        return ""
    return (
        "Es fehlt die Spalte mit dem Namen der Aussteller (zum Beispiel „Einrichtung“ oder "
        "„Verein“). Bitte sagen Sie, welche Spalte das ist."
    )
