"""By which words a person is recognised in text, and how they are taken out of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from praeventionsrat.german import fold

GONE = "[gelöscht]"
"""What stands where a name was."""
SPELLINGS = {
    "ä": "(?:ä|ae|a\u0308)",
    "ö": "(?:ö|oe|o\u0308)",
    "ü": "(?:ü|ue|u\u0308)",
    "ß": "(?:ß|ss)",
}
PAIRS = {"ae": "(?:ae|ä)", "oe": "(?:oe|ö)", "ue": "(?:ue|ü)", "ss": "(?:ss|ß)"}
LETTER = r"[^\W\d_]"
NAMES = re.compile(rf"{LETTER}+(?:-{LETTER}+)*")
"""Words as names are written: „Müller-Lüdenscheidt“ is one."""
START, END = rf"(?<!{LETTER})", rf"(?!{LETTER})"
GENITIVE = "(?:s|['’]s?)?"
BEFORE = ("Frau", "Herrn?", "Fr\\.", "Hr\\.", "Dr\\.", "Prof\\.")
SHORT = ("Dr", "Prof", "Nr", "Fr", "Hr", "Ing", "Dipl", "Str", "Abs", "Art", "bzw", "ca", "Tel")
SENTENCE = re.compile(
    r"(?<!\b\w)(?<!\d)" + "".join(rf"(?<!\b{w})" for w in SHORT) + r"[.!?…]\s+(?=[A-ZÄÖÜ„])|\n"
)
"""Where a sentence ends: not after „Dr.“, „z. B.“, „3.“."""
SHORTEST_NUMBER = 5
LONGEST_SENTENCE = 400


@dataclass(frozen=True, slots=True)
class Found:
    """One place in a text; ``is_sure`` if more than the family name says who is meant."""

    start: int
    end: int
    is_sure: bool


@dataclass(frozen=True)
class Traces:
    """The words of one person."""

    family: str
    given: str = ""
    title: str = ""
    affix: str = ""
    words: tuple[str, ...] = ()
    """Addresses, numbers and names written differently: each is enough to know who is meant."""
    is_only_one: bool = True
    """Whether nobody else on record is called so; the family name alone is enough then."""

    @cached_property
    def needles(self) -> tuple[str, ...]:
        """Patterns for ``LIKE``: every text that may hold the person matches one of them."""
        groups = [re.findall(r"\d+", _domestic(w)) for w in self.words if _is_number(w)]
        numbers = [max(digits, key=len) for digits in groups]
        others = [w for w in self.words if w.strip() and not _is_number(w)]
        return tuple(dict.fromkeys(f"%{_loose(w)}%" for w in (self.family, *others, *numbers)))

    def find(self, text: str) -> Sequence[Found]:
        """Every place in a text where the person is spoken of, in order."""
        return list(self._found(text))

    def redact(self, text: str, instead: str = GONE) -> str:
        """The text without the person."""
        return self._pattern.sub(
            lambda found: instead if self._is_meant(text, found) else found.group(), text
        )

    def quotes(self, text: str) -> Sequence[tuple[str, bool]]:
        """The sentences that speak of the person, not what stands around them.

        With each, whether nobody else can be meant.
        """
        ends = [0, *(m.end() for m in SENTENCE.finditer(text)), len(text)]
        pieces = (text[start:end].strip() for start, end in pairwise(ends))
        found = [(piece, self.find(piece)) for piece in pieces if self._may_be_in(piece)]
        return [(_shortened(piece), any(f.is_sure for f in f_)) for piece, f_ in found if f_]

    def _may_be_in(self, text: str) -> bool:
        """A quick look before the thorough one: kept minutes are long."""
        folded = fold(text)
        return any(core in folded for core in self._cores)

    @cached_property
    def _cores(self) -> tuple[str, ...]:
        numbers = [needle.strip("%") for needle in self.needles if needle.strip("%").isdigit()]
        words = [fold(w) for w in (self.family, *self.words) if w.strip() and not _is_number(w)]
        return tuple(word.split()[-1] for word in (*words, *numbers))

    def _found(self, text: str) -> Iterator[Found]:
        for match in self._pattern.finditer(text):
            if self._is_meant(text, match):
                is_sure = bool(match["sure"]) or self._is_sure_alone(text, match)
                yield Found(match.start(), match.end(), is_sure)

    def _is_meant(self, text: str, match: re.Match[str]) -> bool:
        """A family name in small letters is a word like „koch“, but in the name of a file."""
        if match["sure"] or "@" in match.group() or match.group()[:1].isupper():
            return True
        around = text[max(match.start() - 1, 0) : match.start()] + text[match.end() :][:1]
        return any(sign in around for sign in "_.-@")

    def _is_sure_alone(self, text: str, match: re.Match[str]) -> bool:
        around = text[max(match.start() - 1, 0) : match.start()] + text[match.end() :][:1]
        return self.is_only_one and "-" not in around

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        family = _spelled(" ".join(w for w in (self.affix, self.family) if w))
        if self.affix:
            family = f"(?:{family}|{_spelled(self.family)})"
        titles = "|".join([*BEFORE, *(_spelled(w) for w in self.title.split())])
        given = self._given
        named = rf"(?:(?:{_either([titles, given])})\s+)+{family}{GENITIVE}"
        turned = rf"{family},\s*(?:(?:{titles})\s+)*(?:{given})" if given else "(?!)"
        mail = rf"[\w.+-]*{_spelled(self.family)}[\w.+-]*@[\w.-]+\w"
        literal = "|".join(_number(w) if _is_number(w) else _spelled(w) for w in self._longest)
        sure = [literal, mail if self.is_only_one else "", turned, named]
        unsure = [mail, rf"{family}{GENITIVE}"]
        whole = rf"{START}(?:(?P<sure>{_either(sure)})|{_either(unsure)}){END}"
        return re.compile(whole, re.IGNORECASE)

    @property
    def _given(self) -> str:
        """Her given names, whole, one by one, and as an initial."""
        if not self.given:
            return ""
        parts = [part for part in re.split(r"[\s-]+", self.given) if part]
        spelled = [_spelled(self.given), *map(_spelled, parts)]
        return _either([*spelled, rf"{re.escape(self.given[0])}\."])

    @property
    def _longest(self) -> Sequence[str]:
        return sorted((w for w in self.words if w), key=len, reverse=True)


def _either(patterns: Sequence[str]) -> str:
    return "|".join(pattern for pattern in patterns if pattern)


def _spelled(word: str) -> str:
    """A pattern for a word in every spelling Germans use for it."""
    parts = re.split("(ae|oe|ue|ss)", word.casefold().replace("ß", "ss"))
    return "".join(PAIRS.get(part) or "".join(map(_letter, part)) for part in parts)


def _letter(sign: str) -> str:
    if sign.isspace():
        return r"\s+"
    return SPELLINGS.get(sign) or re.escape(sign)


def _is_number(word: str) -> bool:
    digits = sum(sign.isdigit() for sign in word)
    return digits >= SHORTEST_NUMBER and not any(sign.isalpha() for sign in word)


def _number(word: str) -> str:
    """A telephone number, however it is grouped."""
    between = r"[\s/().–-]*"
    signs = between.join(sign for sign in _domestic(word) if sign.isdigit())
    return rf"(?<!\d)\(?(?:(?:\+|00)49{between}(?:\(0\){between})?|0)?{signs}(?!\d)"


def _domestic(word: str) -> str:
    """A number without the code of the country and the 0 before the town."""
    return re.sub(r"^\W*(?:\+49|0049)?\W*0?", "", word)


def _loose(word: str) -> str:
    """Every sign that may be spelled differently is left open."""
    loose = re.sub("ae|oe|ue|ss|[^\x20-\x7e]|[%_\\s]", "%", word.casefold())
    return re.sub("%+", "%", loose)


def _shortened(sentence: str) -> str:
    if len(sentence) <= LONGEST_SENTENCE:
        return sentence
    return sentence[: LONGEST_SENTENCE - 1].rstrip() + "…"
