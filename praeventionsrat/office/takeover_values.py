"""What the cells of a foreign list mean: days, states, kinds, columns by their headings."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from praeventionsrat.errors import UserError
from praeventionsrat.german import MONTHS, fold
from praeventionsrat.meetings.tracking import AssignmentKind, Progress


class What(StrEnum):
    """What a list is about."""

    RESOLUTIONS = "resolutions"
    ASSIGNMENTS = "assignments"


class Target(StrEnum):
    """What a column of the list says."""

    NUMBER = "number"
    HELD_ON = "held_on"
    COMMITTEE = "committee"
    MEETING = "meeting"
    ITEM = "item"
    WORDING = "wording"
    RESULT = "result"
    YES = "yes"
    NO = "no"
    ABSTENTIONS = "abstentions"
    PART = "part"
    TITLE = "title"
    RESPONSIBLE = "responsible"
    CONTRIBUTORS = "contributors"
    DUE_ON = "due_on"
    STATE = "state"
    DONE_ON = "done_on"
    DONE_NOTE = "done_note"
    DELAY = "delay"
    NOTE = "note"
    KIND = "kind"
    ORIGINATOR = "originator"
    FOLLOW_UP = "follow_up"


WORDS: Mapping[Target, tuple[str, tuple[str, ...]]] = {
    Target.NUMBER: ("Nummer", ("nummer", "nr", "beschluss-nr", "lfd. nr", "auftragsnummer")),
    Target.HELD_ON: (
        "Sitzungstag",
        ("datum", "sitzungstag", "sitzung am", "vom", "beschlossen am"),
    ),
    Target.COMMITTEE: ("Gremium", ("gremium", "ausschuss", "rat")),
    Target.MEETING: ("Sitzungsnummer", ("sitzung", "sitzungsnummer", "sitzung nr")),
    Target.ITEM: ("TOP", ("top", "tagesordnungspunkt", "gegenstand", "betreff")),
    Target.WORDING: ("Wortlaut", ("wortlaut", "beschlusstext", "beschluss", "text")),
    Target.RESULT: ("Ergebnis", ("ergebnis", "abstimmung", "beschlossen", "abstimmungsergebnis")),
    Target.YES: ("Ja-Stimmen", ("ja", "ja-stimmen", "dafur")),
    Target.NO: ("Nein-Stimmen", ("nein", "nein-stimmen", "dagegen")),
    Target.ABSTENTIONS: ("Enthaltungen", ("enthaltung", "enthaltungen", "enth")),
    Target.PART: ("Teil (Ö/N)", ("teil", "offentlich", "o/n", "offentlichkeit")),
    Target.TITLE: ("Auftrag", ("auftrag", "was", "aufgabe", "masnahme", "massnahme", "thema")),
    Target.RESPONSIBLE: (
        "Zuständig",
        ("zustandig", "wer", "zustandigkeit", "verantwortlich", "zustandige stelle", "stelle"),
    ),
    Target.CONTRIBUTORS: ("Mitwirkend", ("mit wem", "mitwirkend", "beteiligt", "mitwirkung")),
    Target.DUE_ON: ("Frist", ("frist", "bis wann", "termin", "bis", "fallig", "zieldatum")),
    Target.STATE: ("Stand", ("stand", "status", "bearbeitungsstand", "ampel", "umsetzungsstand")),
    Target.DONE_ON: ("Erledigt am", ("erledigt am", "erledigt", "abgeschlossen am")),
    Target.DONE_NOTE: ("Erledigungsvermerk", ("erledigungsvermerk", "vermerk")),
    Target.DELAY: ("Grund der Verzögerung", ("grund der verzogerung", "verzogerung", "hindernis")),
    Target.NOTE: ("Sachstand", ("sachstand", "bemerkung", "notiz", "kommentar", "bericht")),
    Target.KIND: ("Art", ("art", "typ")),
    Target.ORIGINATOR: ("Antrag von", ("antrag", "antragsteller", "antrag von", "fraktion")),
    Target.FOLLOW_UP: ("Wiedervorlage", ("wiedervorlage", "wv")),
}
"""How each is called here, and by which headings (folded) it is known elsewhere."""

COMMON = (Target.NUMBER, Target.HELD_ON, Target.COMMITTEE, Target.MEETING, Target.ITEM)
TARGETS: Mapping[What, tuple[Target, ...]] = {
    What.RESOLUTIONS: (
        *COMMON,
        *(Target.WORDING, Target.RESULT, Target.YES, Target.NO, Target.ABSTENTIONS, Target.PART),
    ),
    What.ASSIGNMENTS: (
        *COMMON,
        *(Target.TITLE, Target.WORDING, Target.RESPONSIBLE, Target.CONTRIBUTORS, Target.DUE_ON),
        *(Target.STATE, Target.DONE_ON, Target.DONE_NOTE, Target.DELAY, Target.NOTE, Target.KIND),
        *(Target.ORIGINATOR, Target.FOLLOW_UP, Target.PART),
    ),
}
NEEDED: Mapping[What, tuple[Target, ...]] = {
    What.RESOLUTIONS: (Target.HELD_ON, Target.WORDING),
    What.ASSIGNMENTS: (Target.HELD_ON, Target.TITLE),
}


def suggest(what: What, headings: Sequence[str]) -> tuple[Target | None, ...]:
    """What each column most likely says; none twice."""
    free = list(TARGETS[what])
    found: list[Target | None] = [None] * len(headings)
    for exact in (True, False):
        for place, heading in enumerate(headings):
            if found[place] is None:
                found[place] = next((t for t in free if _fits(t, heading, exact=exact)), None)
                free = [t for t in free if t is not found[place]]
    return tuple(found)


def _fits(target: Target, heading: str, *, exact: bool) -> bool:
    words = fold(heading).strip(" .:")
    known = WORDS[target][1]
    if exact:
        return words in known
    return any(len(word) > 3 and word in words for word in known)


@dataclass(frozen=True, slots=True)
class Cells:
    """One line of the list by what its columns say."""

    line: int
    """As the program that wrote it counts: the heading is line 1."""
    values: Mapping[Target, str]

    def text(self, target: Target) -> str:
        """The words of a cell on one line."""
        return " ".join(self.values.get(target, "").split())

    def day(self, target: Target) -> date | None:
        """The day in a cell; raises ``UserError`` where it is none."""
        return day_of(self.text(target), WORDS[target][0])

    def number(self, target: Target) -> int:
        """The figure in a cell; nothing is 0."""
        words = self.text(target)
        if not words:
            return 0
        if not words.isdecimal() or len(words) > 4:
            raise UserError(f"„{words}“ unter „{WORDS[target][0]}“ ist keine Zahl.")
        return int(words)


def cells_of(rows: Sequence[Sequence[str]], mapping: Sequence[Target | None]) -> Sequence[Cells]:
    """The lines below the heading that say anything."""
    return [
        Cells(
            line,
            {target: row[place] for place, target in enumerate(mapping) if target is not None},
        )
        for line, row in enumerate(rows[1:], start=2)
        if any(value.strip() for value in row)
    ]


NUMBERS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})")
ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[ T].*)?")
SPOKEN = re.compile(r"(\d{1,2})\.\s?([A-Za-zÄäÖöÜü]+)\.?\s(\d{4})")


def day_of(words: str, name: str = "Datum") -> date | None:
    """„17.03.2026“, „17.3.26“, „2026-03-17“, „17. März 2026“; nothing is no day."""
    if not words:
        return None
    try:
        if found := ISO.fullmatch(words):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := NUMBERS.fullmatch(words):
            year = int(found[3])
            return date(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))
        if found := SPOKEN.fullmatch(words):
            return date(int(found[3]), _month(found[2]), int(found[1]))
    except ValueError:
        pass
    raise UserError(f"„{words}“ unter „{name}“ ist kein Datum.")


def _month(word: str) -> int:
    folded = fold(word)
    found = [
        n for n, name in enumerate(MONTHS, 1) if len(word) > 2 and fold(name).startswith(folded)
    ]
    if not found:
        raise ValueError(word)
    return found[0]


def is_public(words: str) -> bool:
    """What the column about the part says; nothing is public."""
    folded = fold(words)
    return not (folded.startswith(("n", "vertraulich")) or "nichtof" in folded.replace("-", ""))


def is_adopted(words: str) -> bool:
    """What the column about the result says; nothing is adopted."""
    folded = fold(words)
    return not any(word in folded for word in ("abgelehnt", "nicht beschlossen", "ablehnung"))


DONE = ("erledigt", "umgesetzt", "grun", "abgeschlossen", "fertig")
BEGUN = ("umsetzung", "gelb", "arbeit", "lauft", "begonnen", "teilweise", "bearbeitung")


def state_of(words: str) -> tuple[Progress, bool]:
    """How far the work is, and whether it is done."""
    folded = fold(words)
    if any(word in folded for word in ("nicht ", "noch nicht", "un" + "erledigt", "rot")):
        return Progress.NOT_STARTED, False
    if "in umsetzung" not in folded and any(word in folded for word in DONE):
        return Progress.IN_PROGRESS, True
    begun = any(word in folded for word in BEGUN)
    return (Progress.IN_PROGRESS if begun else Progress.NOT_STARTED), False


def kind_of(words: str) -> AssignmentKind:
    """Beschluss, Prüfauftrag or Anfrage."""
    folded = fold(words)
    if "pruf" in folded:
        return AssignmentKind.REVIEW
    return AssignmentKind.INQUIRY if "anfrage" in folded else AssignmentKind.RESOLUTION
