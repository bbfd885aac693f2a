"""Takes a person's name apart, wherever somebody typed its parts: „Au, von der“, „Dr. E. Haber“."""

import re
from dataclasses import dataclass

from praeventionsrat.contacts.duplicates.values import Candidate
from praeventionsrat.contacts.name_words import FORMER, is_post, tokens
from praeventionsrat.contacts.names import AFFIXES
from praeventionsrat.german import fold

WORDS = re.compile(r"[^\W\d_]+")
BRACKETS = re.compile(r"\([^)]*\)?")
GENERATIONS = {"jun": "jun", "junior": "jun", "jr": "jun", "sen": "sen", "senior": "sen"}
TITLE_WORDS = """
dr prof dipl pd med phil jur rer nat hc mag päd ing soz theol habil phk pok pk ehk khk
frau herr herrn fr hr bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
pfarrer pfarrerin pastor pastorin erster erste stadtrat stadträtin landrat landrätin polizeirat
"""
TITLES = frozenset(fold(word) for word in TITLE_WORDS.split())
JUNK = frozenset(
    {"neu", "alt", "privat", "dienstlich", "vertretung", "doppelt", "kopie", "ehemals"}
)
SMALL = AFFIXES | {"v"}


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name as it is compared: folded words, without titles."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    whole: frozenset[str]
    """The family name in one word, with its affix and without."""
    generation: str
    """„jun“, „sen“ or nothing."""

    @property
    def joined(self) -> str:
        """The family name in one word, without affix."""
        return "".join(self.family)

    def swapped(self) -> "NameParts":
        """With given and family name changed over."""
        given = tuple(word for word in self.given if word not in SMALL)
        return NameParts(self.family, given, frozenset({"".join(given)}), self.generation)


def name_parts(person: Candidate) -> NameParts:
    """The parts of a person's name."""
    given, family, affix = person.given_name, person.family_name, fold(person.affix)
    if not given and "@" in family:
        family = " ".join(WORDS.findall(family.partition("@")[0]))
    if not given:
        given, family = _parted(family)
    elif "," in family:
        family, _, rest = family.partition(",")
        affix += " " + fold(rest)
    return _folded(given, family, affix)


def _parted(text: str) -> tuple[str, str]:
    """Given and family name of a whole name in one field."""
    family, comma, given = BRACKETS.sub(" ", text).partition(",")
    if comma:
        return given, family
    words = [word for word in text.split() if not _is_before(word)]
    return " ".join(words[:-1]), " ".join(words[-1:])


def _is_before(word: str) -> bool:
    return is_post(word) or set(WORDS.findall(fold(word))) <= TITLES


def _folded(given: str, family: str, affix: str) -> NameParts:
    given = " ".join(w for w in tokens(given) if not (is_post(w) or FORMER.fullmatch(w)))
    before = [word for word in _words(given) if word not in TITLES]
    after = _words(family)
    generation = next((GENERATIONS[w] for w in [*after, *before] if w in GENERATIONS), "")
    core = [word for word in after if word not in SMALL and word not in GENERATIONS] or after
    core = [word for word in core if word not in JUNK] or core
    names = tuple(w for w in before if w not in GENERATIONS and w not in SMALL)
    small = [word for word in [*_words(affix), *after] if word in SMALL]
    small += [word for word in before if word in SMALL]
    whole = frozenset({"".join(core), "".join([*small, *core])})
    return NameParts(names, tuple(core), whole, generation)


def _words(text: str) -> list[str]:
    """The folded words of a field without titles, unless there is nothing else."""
    words = WORDS.findall(fold(BRACKETS.sub(" ", text)))
    return [word for word in words if word not in TITLES] or words
