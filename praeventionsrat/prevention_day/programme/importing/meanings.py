"""What words of a programme mean here: formats, kinds of places, yes and no, numbers."""

import re
from collections.abc import Mapping

from praeventionsrat.german import fold
from praeventionsrat.prevention_day.programme.records import (
    ContributorRole,
    ItemFormat,
    ProgrammeState,
    VenueKind,
)
from praeventionsrat.prevention_day.programme.words import FORMAT_NAMES, STATE_NAMES

FURTHER: Mapping[ItemFormat, str] = {
    ItemFormat.OPENING: "begrussung grusswort auftakt",
    ItemFormat.CLOSING: "verabschiedung ausklang ende",
    ItemFormat.LECTURE: "referat fachvortrag keynote lesung",
    ItemFormat.IMPULSE: "impuls",
    ItemFormat.WORKSHOP: "training seminar kurs ubung",
    ItemFormat.PANEL: "podiumsdiskussion diskussion podiumsgesprach",
    ItemFormat.TALK: "interview talk gesprachsrunde",
    ItemFormat.CONSULTATION: "beratung",
    ItemFormat.ACTIVITY: "aktion mitmachangebot codierung fahrradcodierung parcours",
    ItemFormat.SHOW: "show demonstration auffuhrung",
    ItemFormat.MUSIC: "konzert chor band",
    ItemFormat.FILM: "kino",
    ItemFormat.CHILDREN: "kinder kinderuni",
    ItemFormat.SLAM: "poetryslam",
    ItemFormat.BREAK: "mittagspause kaffeepause mittag imbiss",
    ItemFormat.EXCURSION: "fuhrung rundgang",
}
FORMATS = {fold(name): one for one, name in FORMAT_NAMES.items()} | {
    fold(word): one for one, words in FURTHER.items() for word in words.split()
}
STATES = {fold(name): one for one, name in STATE_NAMES.items()} | {
    "bestatigt": ProgrammeState.CONFIRMED,
    "fix": ProgrammeState.CONFIRMED,
    "ja": ProgrammeState.CONFIRMED,
    "zusage": ProgrammeState.CONFIRMED,
    "offen": ProgrammeState.ASKED,
    "geplant": ProgrammeState.ASKED,
    "angefragt": ProgrammeState.ASKED,
    "entfallt": ProgrammeState.CANCELLED,
    "absage": ProgrammeState.CANCELLED,
    "nein": ProgrammeState.CANCELLED,
}
ROLES: Mapping[ItemFormat, ContributorRole] = {
    ItemFormat.OPENING: ContributorRole.WELCOME,
    ItemFormat.LECTURE: ContributorRole.SPEAKER,
    ItemFormat.IMPULSE: ContributorRole.SPEAKER,
    ItemFormat.PANEL: ContributorRole.PANELLIST,
    ItemFormat.TALK: ContributorRole.PANELLIST,
    ItemFormat.WORKSHOP: ContributorRole.LEADER,
    ItemFormat.CONSULTATION: ContributorRole.LEADER,
    ItemFormat.ACTIVITY: ContributorRole.LEADER,
    ItemFormat.SHOW: ContributorRole.PERFORMER,
    ItemFormat.CULTURE: ContributorRole.PERFORMER,
    ItemFormat.THEATRE: ContributorRole.PERFORMER,
    ItemFormat.MUSIC: ContributorRole.PERFORMER,
    ItemFormat.SLAM: ContributorRole.PERFORMER,
}
PLACES: tuple[tuple[VenueKind, re.Pattern[str]], ...] = (
    (VenueKind.STAGE, re.compile("buhne")),
    (VenueKind.HALL, re.compile("halle|mensa|foyer|atrium")),
    (VenueKind.ROOM, re.compile("raum|saal|zimmer|klasse|bucherei|rathaus")),
    (VenueKind.SQUARE, re.compile("platz|markt|hof|wiese|park")),
    (VenueKind.STREET, re.compile("strasse|gasse|allee|weg")),
    (VenueKind.ZONE, re.compile("bereich|zone|ecke|zelt|insel")),
)
LONGEST_PLACE = 60
OUTDOORS = re.compile("platz|markt|strasse|gasse|wiese|hof\\b|park|freigelande|draussen")
EVERYWHERE = frozenset(
    {"uberall", "alle", "alle orte", "an allen orten", "gesamtes gelande", "ganzes gelande"}
)
NOTHING = frozenset({"", "-", "–", "—", "/", "k. a.", "keine", "keiner", "entfallt"})
YES = re.compile(r"(?:ja|j|x|erforderlich|mit|notwendig|pflicht|true|1)\b.*", re.DOTALL)
NO = re.compile(r"(?:nein|n|ohne|nicht|keine|offen|false|0)\b.*", re.DOTALL)
NUMBER = re.compile(
    r"(?:max\.?|maximal|bis(?: zu)?|ca\.?)?\s*(\d{1,3}(?:\.\d{3})*|\d{1,7})\b\D{0,40}"
)
MINUTES = re.compile(r"(\d{1,4})(?:\s*(?:min\.?|minuten|'|′))?")
SLOT = re.compile(
    r"(\d{1,3})[- ]?min(?:uten)?[-. ]+(?:termin|takt|zeitfenster|slot)", re.IGNORECASE
)
SIGN_LANGUAGE = re.compile(r"\bdgs\b|gebardensprach")


def read_format(text: str, title: str) -> ItemFormat:
    """The format of that name; without one what the title begins with; else another one."""
    words = fold(text).replace("-", "").strip()
    if words:
        return FORMATS.get(words) or _first_known(words) or ItemFormat.OTHER
    return _first_known(fold(title).replace("-", "")) or ItemFormat.OTHER


def read_state(text: str) -> ProgrammeState:
    """How sure it is; what is not said has been asked."""
    return STATES.get(fold(text).strip(), ProgrammeState.ASKED)


def is_state(text: str) -> bool:
    """Whether it is an answer that is known here."""
    return fold(text).strip() in STATES


def read_yes(text: str) -> bool | None:
    """Ja or nein; None where it says something else."""
    said = fold(text).strip()
    if said in NOTHING or NO.fullmatch(said):
        return False
    return True if YES.fullmatch(said) else None


def read_number(text: str) -> int | None:
    """„max. 40 Personen“ is 40."""
    found = NUMBER.fullmatch(text.strip().casefold())
    return int(found[1].replace(".", "")) if found else None


def read_minutes(text: str) -> int | None:
    """„45 Min.“ is 45."""
    found = MINUTES.fullmatch(text.strip().casefold())
    return int(found[1]) if found else None


def slot_in(title: str) -> int | None:
    """„Fahrradcodierung (10-Minuten-Termine)“ is given in time slots of ten minutes."""
    found = SLOT.search(title)
    return int(found[1]) if found else None


def kind_of_place(name: str) -> VenueKind:
    """What kind of place has such a name."""
    said = fold(name)
    return next((kind for kind, shape in PLACES if shape.search(said)), VenueKind.ROOM)


def is_place(words: str) -> bool:
    """Whether words that stand alone are the name of a place: „Bühne Marktplatz“."""
    said = fold(words)
    return len(said) <= LONGEST_PLACE and any(shape.search(said) for _, shape in PLACES)


def is_outdoors(name: str) -> bool:
    """Whether a place of that name lies in the rain."""
    said = fold(name)
    return kind_of_place(name) is not VenueKind.ROOM and OUTDOORS.search(said) is not None


def _first_known(words: str) -> ItemFormat | None:
    return next((FORMATS[word] for word in re.findall(r"\w+", words) if word in FORMATS), None)
