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
BEFORE = ("Dr\\.", "Prof\\.")
SHORT = ("Dr", "Prof", "Nr", "Fr", "Hr", "Ing", "Dipl", "Str", "Abs", "Art", "bzw", "ca", "Tel")
SENTENCE = re.compile(
    r"(?<!\b\w)(?<!\d)" + "".join(rf"(?<!\b{w})" for w in SHORT) + r"[.!?…]\s+(?=[A-ZÄÖÜ„])|\n"
)
"""Where a sentence ends: not after „Dr.“, „z. B.“, „3.“."""
MEN, WOMEN = "Herrn?|Hr\\.", "Frau|Fr\\."
OPPOSITE = {"Frau": MEN, "Herr": WOMEN}
SAME = {"Frau": WOMEN, "Herr": MEN}
AND = r"\s*(?:\bund\b|\bu\.|&|/)\s*"
"""Between two of a couple."""
NEAR = 80
"""How far before or behind a name somebody else's given name may stand."""
SHORTEST_NUMBER = 5
WHOLE_NUMBER = 8
"""From so many digits on a number is looked for however it is grouped."""
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
    form: str = ""
    """„Frau“ or „Herr“: the other of the two is somebody else."""
    namesakes: tuple[str, ...] = ()
    """Given names of other persons of this family name."""

    @cached_property
    def needles(self) -> tuple[str, ...]:
        """Patterns for ``LIKE``: every text that may hold the person matches one of them."""
        numbers = [_grouped(w) for w in self.words if is_number(w)]
        others = [w for w in self.words if w.strip() and not is_number(w)]
        names = [f"%{_loose(w)}%" for w in (self.family, *others)]
        return tuple(dict.fromkeys([*names, *numbers]))

    def find(self, text: str) -> Sequence[Found]:
        """Every place in a text where the person is spoken of, in order."""
        return list(self._found(text))

    def redact(self, text: str, instead: str = GONE) -> str:
        """The text without the person.

        Where somebody else of the family is named, too, the name alone may mean either.
        """
        found = self.find(text)
        if any(one.is_sure for one in found) and self._names_others(text):
            found = [one for one in found if one.is_sure]
        for one in reversed(found):
            text = text[: one.start] + instead + text[one.end :]
        return text

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
        if any(core in folded for core in self._cores):
            return True
        digits = "".join(filter(str.isdigit, text))
        return any(number in digits for number in self._numbers)

    @cached_property
    def _cores(self) -> tuple[str, ...]:
        words = [fold(w) for w in (self.family, *self.words) if w.strip() and not is_number(w)]
        return tuple(word.split()[-1] for word in words)

    @cached_property
    def _numbers(self) -> tuple[str, ...]:
        return tuple(domestic_digits(word) for word in self.words if is_number(word))

    def _found(self, text: str) -> Iterator[Found]:
        for match in self._pattern.finditer(text):
            if self._is_meant(text, match):
                yield Found(match.start(), match.end(), self._is_sure(text, match))

    def _is_sure(self, text: str, match: re.Match[str]) -> bool:
        if match["sure"] or (match["titled"] and not self.namesakes):
            return True
        around = text[max(match.start() - 1, 0) : match.start()] + text[match.end() :][:1]
        return self.is_only_one and "-" not in around

    def _names_others(self, text: str) -> bool:
        return any(self._is_other(text, match) for match in self._pattern.finditer(text))

    def _is_other(self, text: str, match: re.Match[str]) -> bool:
        """Whether it is somebody else's name: „Bernd Koch“, or „Herr Koch“ where she is Ina."""
        if match["sure"]:
            return False
        before = text[max(match.start() - NEAR, 0) : match.start()]
        if self.namesakes and (before.endswith("@") or "@" in match.group()):
            return before.endswith("@") or bool(self._others_anywhere.search(match.group()))
        if self._others_behind.match(text[match.end() :][:NEAR]):
            return True
        other = self._others_before.search(before)
        return other is not None and not self._herself_before.search(before[: other.start()])

    def _is_meant(self, text: str, match: re.Match[str]) -> bool:
        """A family name in small letters is a word like „koch“, but in the name of a file."""
        if self._is_other(text, match):
            return False
        if match["sure"] or match["titled"] or "@" in match.group() or match.group()[:1].isupper():
            return True
        around = text[max(match.start() - 1, 0) : match.start()] + text[match.end() :][:1]
        return any(sign in around for sign in "_.-@")

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        family = _spelled(" ".join(w for w in (self.affix, self.family) if w))
        if self.affix:
            family = f"(?:{family}|{_spelled(self.family)})"
        titles, given = self._titles, self._given
        words = rf"(?:(?:{_either([titles, given])})\s+)*"
        named = rf"{words}(?:{given})\s+{words}{family}{GENITIVE}" if given else ""
        turned = rf"{family},\s*(?:(?:{titles})\s+)*(?:{given})" if given else ""
        mail = rf"[\w.+-]*{_spelled(self.family)}[\w.+-]*@[\w.-]+\w"
        longest = sorted(filter(None, self.words), key=len, reverse=True)
        literal = "|".join(_number(w) if is_number(w) else _whole(w) for w in longest)
        sure = _either([literal, mail if self.is_only_one else "", turned, named]) or "(?!)"
        own_titles = titles.replace(OPPOSITE.get(self.form, "(?!)") + "|", "")
        titled = rf"(?P<titled>(?:(?:{own_titles})\s+)+{family}{GENITIVE})"
        unsure = _either([titled, mail, rf"{family}{GENITIVE}"])
        return re.compile(rf"{START}(?:(?P<sure>{sure})|{unsure}){END}", re.IGNORECASE)

    @property
    def _titles(self) -> str:
        return "|".join([MEN, WOMEN, *BEFORE, *map(_spelled, self.title.split())])

    @cached_property
    def _given(self) -> str:
        """Her given names, whole, one by one, and as an initial, but those of namesakes."""
        theirs = {part for name in self.namesakes for part in _parts(name)}
        own = [part for part in _parts(self.given) if part not in theirs]
        initials = {self.given[:1].casefold()} - {part[0] for part in theirs} - {""}
        whole = [_spelled(self.given)] if own else []
        return _either([*whole, *map(_spelled, own), *(rf"{re.escape(i)}\." for i in initials)])

    @cached_property
    def _others(self) -> str:
        """Given names and initials of namesakes that are not hers, too."""
        theirs = sorted({part for name in self.namesakes for part in _parts(name)})
        names = [_spelled(part) for part in theirs if part not in _parts(self.given)]
        initials = {part[0] for part in theirs} - {part[0] for part in _parts(self.given)}
        return _either([*names, *(rf"{re.escape(i)}\." for i in sorted(initials))]) or "(?!)"

    @cached_property
    def _others_anywhere(self) -> re.Pattern[str]:
        return re.compile(rf"{START}(?:{self._others}){END}", re.IGNORECASE)

    @cached_property
    def _others_before(self) -> re.Pattern[str]:
        words = _either([self._others, OPPOSITE.get(self.form, "")])
        titles = rf"(?:(?:{self._titles})\s+)*"
        return re.compile(rf"{START}(?:{words})\s+{titles}$", re.IGNORECASE)

    @cached_property
    def _others_behind(self) -> re.Pattern[str]:
        return re.compile(rf",\s*(?:(?:{self._titles})\s+)*(?:{self._others})", re.IGNORECASE)

    @cached_property
    def _herself_before(self) -> re.Pattern[str]:
        """„Ina und Bernd Koch“ are both."""
        words = _either([*map(_spelled, _parts(self.given)), SAME.get(self.form, "")]) or "(?!)"
        return re.compile(rf"{START}(?:{words}){AND}$", re.IGNORECASE)


def _either(patterns: Sequence[str]) -> str:
    return "|".join(pattern for pattern in patterns if pattern)


def _spelled(word: str) -> str:
    """A pattern for a word in every spelling Germans use for it."""
    parts = re.split("(ae|oe|ue|ss)", word.casefold().replace("ß", "ss"))
    return "".join(PAIRS.get(part) or "".join(map(_letter, part)) for part in parts)


def _whole(word: str) -> str:
    """„Gartenweg 3“ is not „Gartenweg 37“."""
    return _spelled(word) + (r"(?!\d)" if word[-1].isdigit() else "")


def _letter(sign: str) -> str:
    if sign.isspace():
        return r"\s+"
    return SPELLINGS.get(sign) or re.escape(sign)


def _parts(given: str) -> tuple[str, ...]:
    """Given names one by one."""
    return tuple(part for part in re.split(r"[\s-]+", given.casefold()) if part)


def is_number(word: str) -> bool:
    """Whether a word is the number of a telephone."""
    digits = sum(sign.isdigit() for sign in word)
    return digits >= SHORTEST_NUMBER and not any(sign.isalpha() for sign in word)


def _number(word: str) -> str:
    """A telephone number, however it is grouped."""
    between = r"[\s/().–-]*"
    signs = between.join(sign for sign in _domestic(word) if sign.isdigit())
    return rf"(?<!\d)\(?(?:(?:\+|00)49{between}(?:\(0\){between})?|0)?{signs}(?!\d)"


def _domestic(word: str) -> str:
    """A number without the code of the country and the 0 before the town."""
    return re.sub(r"^[^\w+]*(?:\+49|0049)?\W*0?", "", word)


def domestic_digits(word: str) -> str:
    """The digits of a number by which it is the same however it is written."""
    return "".join(filter(str.isdigit, _domestic(word)))


def _grouped(word: str) -> str:
    """A number as a pattern for ``LIKE``; short ones by their longest group, or all would match."""
    digits = domestic_digits(word)
    if len(digits) >= WHOLE_NUMBER:
        return f"%{'%'.join(digits)}%"
    return f"%{max(re.findall(r'[0-9]+', _domestic(word)), key=len)}%"


def _loose(word: str) -> str:
    """Every sign that may be spelled differently is left open."""
    loose = re.sub("ae|oe|ue|ss|[^\x20-\x7e]|[%_\\s]", "%", word.casefold())
    return re.sub("%+", "%", loose)


def _shortened(sentence: str) -> str:
    if len(sentence) <= LONGEST_SENTENCE:
        return sentence
    return sentence[: LONGEST_SENTENCE - 1].rstrip() + "…"
