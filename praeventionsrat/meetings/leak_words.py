"""What in a text could give something away: names, nouns, numbers, addresses, and their forms."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from praeventionsrat import german
from praeventionsrat.meetings.common_words import COMMON

SHORTEST = 5
"""Letters of a noun that tells something."""
IN_COMPOUND = 6
"""Letters of a word that is looked for inside others."""
FILES = r"pdf|docx?|xlsx?|pptx?|od[tsp]|jpe?g|png|gif|txt|csv|zip|msg|eml|mp[34]"
MONTHS = "|".join(german.MONTHS)
TOKEN = re.compile(
    rf"""
      (?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
    | (?P<file>\w[\w.()-]*\.(?:{FILES})\b)
    | (?P<iban>\b[A-Z]{{2}}\d{{2}}(?:[ ]?\d{{4}}){{3,}}(?:[ ]?\d{{1,3}})?)
    | (?P<day>\b\d{{1,2}}\.[ ]?(?:\d{{1,2}}\.[ ]?|(?:{MONTHS})[ ]?)(?:\d{{4}}|\d{{2}})\b)
    | (?P<sign>\b[A-ZÄÖÜ]{{1,6}}[-/ ]?\d[\w]*(?:[-/.]\w+)*)
    | (?P<phone>(?:\+49|\b0)[ ]?\d{{2,5}}[ /-]+\d[\d -]{{2,}}\d|\b0\d{{6,}}\b)
    | (?P<file_number>\b\d[\d]*(?:[-/]\d+)+\b)
    | (?P<amount>\b\d{{1,3}}(?:[. ]\d{{3}})+(?:,\d{{1,2}})?|\b\d+(?:,\d{{1,2}})?)
      (?P<unit>[ ]?(?:€|Euro|EUR)\b|[ ]?€)?
    | (?P<word>[^\W\d_]+(?:[-'’][^\W\d_]+)*)
    """,
    re.VERBOSE,
)
DIGITS = re.compile(r"\D")
YEARS = range(1900, 2101)
ENDINGS = ("ern", "em", "en", "er", "es", "e", "n", "s")
CASES = ("ern", "en", "es", "e", "n", "s")
ADJECTIVES = ("lich", "lichen", "liche", "ische", "ischen", "weise", "ens", "mals", "falls", "end")
"""How words end that have a capital only because a sentence begins with them."""
STOPS = re.compile(r"[.!?:;„“\"»«•·–(\n][\s„“\"»(]*$")


class Sort(StrEnum):
    """How a token is compared."""

    WORD = "word"
    EXACT = "exact"
    """Numbers, addresses, references: letter by letter, but for signs in between."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of text."""

    sort: Sort
    text: str
    key: str
    is_capital: bool = False
    opens: bool = False
    """Whether a sentence begins with it."""
    inside: bool = False
    """Whether it is a part of the one before: „Bergfeld“ in „Bergfeld-Akte“."""

    @property
    def is_noun(self) -> bool:
        """Whether it is a name or a noun that is not everybody's."""
        if not self.is_capital or self.key in COMMON or stems(self.key) & COMMON_STEMS:
            return False
        if self.opens and self.key.endswith(ADJECTIVES):
            return False
        is_short_sign = self.text.isupper() and len(self.text) >= SHORTEST - 2
        return len(self.text) >= SHORTEST or is_short_sign


def tokens(text: str) -> Iterator[Token]:
    """Everything in a text that can be compared."""
    for match in TOKEN.finditer(text):
        kind = match.lastgroup if match.lastgroup != "unit" else "amount"
        if kind == "word":
            yield from _words(match.group("word"), text, match.start())
        else:
            token = _exact(str(kind), match)
            if token is not None:
                yield token
            if kind in {"mail", "file"}:
                yield from _inside(match.group())


NAMED = re.compile(
    r"\b(?:Frau|Herrn?|Familie|Eheleute|Dr\.|Prof\.)\s+(?:Dr\.\s+|Prof\.\s+)*"
    r"([A-ZÄÖÜ][\w’'-]+(?:\s+(?:von\s+|zu\s+)?[A-ZÄÖÜ][\w’'-]+)?)"
)


def names_in(text: str) -> Iterator[str]:
    """Whoever is spoken of as Frau, Herr, Familie or by a title."""
    return (match[1] for match in NAMED.finditer(text))


def stems(key: str) -> frozenset[str]:
    """A folded word and what is left of it without the endings of its cases."""
    found = {key}
    for ending in ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= SHORTEST - 1:
            found.add(key[: -len(ending)])
    return frozenset(found)


def name_forms(key: str) -> frozenset[str]:
    """A folded name and its genitive."""
    return frozenset({key, f"{key}s", f"{key}ns", f"{key}es"})


def parts(key: str) -> Iterator[str]:
    """Every beginning and every end of a word that could be a word of its own."""
    for cut in range(IN_COMPOUND - 1, len(key) - 2):
        yield key[:cut]
    for cut in range(3, len(key) - IN_COMPOUND + 2):
        yield key[cut:]


COMMON_STEMS = frozenset(stem for word in COMMON if len(word) >= SHORTEST for stem in stems(word))


def _words(text: str, whole: str, start: int) -> Iterator[Token]:
    opens = start == 0 or STOPS.search(whole[max(start - 8, 0) : start]) is not None
    pieces = re.split(r"[-'’]", text)
    if len(pieces) > 1:
        yield Token(Sort.WORD, text, german.fold(text), text[0].isupper(), opens)
    for place, piece in enumerate(pieces):
        begins, part = opens and place == 0, len(pieces) > 1
        yield Token(Sort.WORD, piece, german.fold(piece), piece[0].isupper(), begins, part)


def _inside(text: str) -> Iterator[Token]:
    """Words in an address or a file name are names, whatever their letters."""
    stem = text.rsplit("@", 1)[0] if "@" in text else text.rsplit(".", 1)[0]
    for piece in re.split(r"[^A-Za-zÄÖÜäöüß]+", stem):
        for word in re.findall(r"[A-ZÄÖÜ]?[a-zäöüß]+|[A-ZÄÖÜ]+", piece):
            if len(word) >= SHORTEST:
                yield Token(Sort.WORD, word, german.fold(word), is_capital=True, inside=True)


def _exact(kind: str, match: "re.Match[str]") -> Token | None:
    text = match.group().strip()
    if kind == "day":
        key = _day(text)
    elif kind == "amount":
        key = _amount(match)
    elif kind in {"mail", "file"}:
        key = german.fold(text)
    else:
        key = re.sub(r"[\W_]", "", german.fold(text))
        counts = key.rstrip("0123456789") in COMMON  # „TOP 10“, „KW 12“
        key = f"#{key}" if len(key) >= SHORTEST - 1 and not counts else ""
    return Token(Sort.EXACT, text, key) if key else None


def _amount(match: "re.Match[str]") -> str:
    whole = match["amount"].split(",")
    digits = DIGITS.sub("", whole[0])
    cents = whole[1] if len(whole) > 1 and whole[1].strip("0") else ""
    if match["unit"]:
        return f"{digits},{cents}eur" if len(digits) >= 2 else ""
    if len(digits) < SHORTEST - 1 or (len(digits) == 4 and int(digits) in YEARS):
        return ""
    return f"{digits},{cents}"


def _day(text: str) -> str:
    month = next((n for n, name in enumerate(german.MONTHS, 1) if name in text), 0)
    figures: Sequence[str] = re.findall(r"\d+", text)
    if month:
        day, year = figures[0], figures[-1]
    else:
        day, month, year = figures[0], int(figures[1]), figures[-1]
    return f"day{int(day)}.{month}.{int(year) % 100}"
