"""Speaks of persons without naming them: „Herr Tüncher weist hin“ → „ein Mitglied weist hin“."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from praeventionsrat.meetings.approval import PublishedNames
from praeventionsrat.meetings.records import AttendanceKind

TITLES = r"(?:Frau|Herrn?|Dr\.|Prof\.|Dipl\.-\w+\.|Mag\.|M\.A\.|h\.\s?c\.|-Ing\.)"
DATIVE = frozenset(
    (
        *("von", "vom", "mit", "bei", "zu", "zum", "zur", "nach", "aus", "seit", "gegenüber"),
        *("dankt", "danken", "gratuliert", "widerspricht", "antwortet", "erwidert", "erteilt"),
        *("gibt", "nebst", "samt", "außer", "entgegen", "gemäß", "laut"),
    )
)
"""Words after which German wants the dative; a person is told by nothing else in a text."""
GENITIVE = frozenset(("wegen", "trotz", "statt", "anstelle", "seitens", "namens", "hinsichtlich"))
START = re.compile(r"(?:^|[.!?:]\s+|\n\s*(?:[-*+]|\d+[.)])?\s*|^\s*(?:[-*+]|\d+[.)])\s+)[*_]*$")
LAST = re.compile(r"([\wäöüß]+)\W*$", re.IGNORECASE)


class Case(StrEnum):
    """What the sentence asks of a noun."""

    PLAIN = "plain"
    """Nominative and accusative: alike for what is neuter or feminine."""
    DATIVE = "dative"
    GENITIVE = "genitive"


@dataclass(frozen=True, slots=True)
class Wording:
    """How one spoken of is called, by case."""

    plain: str
    dative: str
    genitive: str


MEMBER = Wording("ein Mitglied", "einem Mitglied", "eines Mitglieds")
ADVISER = Wording("eine beratende Person", "einer beratenden Person", "einer beratenden Person")
OFFICE = Wording("die Verwaltung", "der Verwaltung", "der Verwaltung")
GUEST = Wording("eine eingeladene Person", "einer eingeladenen Person", "einer eingeladenen Person")
CHAIR = Wording("die Sitzungsleitung", "der Sitzungsleitung", "der Sitzungsleitung")
KEEPER = Wording("die Protokollführung", "der Protokollführung", "der Protokollführung")
KINDS = {
    AttendanceKind.VOTING: MEMBER,
    AttendanceKind.ADVISORY: ADVISER,
    AttendanceKind.ADMINISTRATION: OFFICE,
    AttendanceKind.GUEST: GUEST,
}


@dataclass(frozen=True)
class Named:
    """Somebody the minutes may name."""

    name: str
    """As the minutes print it: „Dr. Ada Ahorn“."""
    family: str
    kind: AttendanceKind
    affiliation: str = ""
    is_chair: bool = False
    is_keeper: bool = False

    def wording(self, names: PublishedNames) -> Wording:
        """What stands instead of the name."""
        if self.is_chair or self.is_keeper:
            return CHAIR if self.is_chair else KEEPER
        if names is PublishedNames.FUNCTION and self.affiliation:
            tail = f"Vertretung ({self.affiliation})"
            return Wording(f"die {tail}", f"der {tail}", f"der {tail}")
        return KINDS[self.kind]

    @cached_property
    def pattern(self) -> "re.Pattern[str]":
        """The name with what stands before it, in any of its cases."""
        words = [re.escape(word) for word in self.name.split() if word != self.family]
        before = rf"(?:(?:{TITLES}|{'|'.join(words)})\s*)" if words else rf"(?:{TITLES}\s*)"
        return re.compile(rf"(?<!\w){before}*{re.escape(self.family)}(?P<genitive>s|’|')?(?!\w)")


def without_names(text: str, persons: Iterable[Named], names: PublishedNames) -> str:
    """A text in which nobody of these is named."""
    if names is PublishedNames.NAMES or not text:
        return text
    for person in sorted(persons, key=lambda p: len(p.family), reverse=True):
        if person.family in text:
            wording = person.wording(names)
            text = _replaced(text, person, wording).replace(f"/{wording.plain}", "")
    return text


def _replaced(text: str, person: Named, wording: Wording) -> str:
    pieces, at = [], 0
    for match in person.pattern.finditer(text):
        before = text[: match.start()]
        words = getattr(wording, _case(before, match))
        if START.search(before):
            words = words[0].upper() + words[1:]
        pieces += [text[at : match.start()], words]
        at = match.end()
    return "".join([*pieces, text[at:]])


def _case(before: str, match: "re.Match[str]") -> Case:
    if match["genitive"]:
        return Case.GENITIVE
    last = LAST.search(before)
    word = last[1].lower() if last else ""
    if word in GENITIVE:
        return Case.GENITIVE
    return Case.DATIVE if word in DATIVE else Case.PLAIN
