"""The parts of a name out of whatever cells a file keeps them in: „Herr Dr.“ in the salutation."""

import re
from dataclasses import dataclass, field

from praeventionsrat.contacts.name_words import ADDRESSES, is_title, take_front, tokens
from praeventionsrat.contacts.names import AFFIXES, NOBLE, read_name
from praeventionsrat.german import fold

FORMS = {
    **ADDRESSES,
    "mr": "Herr",
    "ms": "Frau",
    "mrs": "Frau",
    "miss": "Frau",
}
POLITE = frozenset(("sehr", "geehrte", "geehrter", "liebe", "lieber", "firma", "damen"))
NEUTRAL = frozenset(("divers", "neutral", "geschlechtsneutral"))
NOBODY = re.compile(r"n\.? ?n\.?", re.IGNORECASE)
"""„N. N.“: nobody yet."""


@dataclass(slots=True)
class Names:
    """How somebody is called and spoken to."""

    form_of_address: str = ""
    is_neutral: bool = False
    title: str = ""
    given_name: str = ""
    affix: str = ""
    family_name: str = ""
    post_title: str = ""
    asides: list[str] = field(default_factory=list)
    """What stood with the name and is no part of it: „geb. Kern“."""

    @property
    def has_digits(self) -> bool:
        """Whether it may be no name at all: „12.03.1980“."""
        return any(sign.isdigit() for sign in self.given_name + self.family_name)

    def read_salutation(self, words: str) -> None:
        """„Herr Dr.“, „Sehr geehrte Frau Prof.“; what is neither is a post: „Pfarrerin“."""
        rest = self._take(words.split(), everywhere=True)
        left = [word for word in rest if word.strip(",").casefold() not in POLITE]
        if fold(" ".join(left)) in NEUTRAL:
            self.is_neutral, left = True, []
        self.post_title = self.post_title or " ".join(left)

    def read_title(self, words: str) -> None:
        """An academic title, kept as it stands but for „Herr“ and „Frau“."""
        kept = [word for word in words.split() if not self._takes_form(word)]
        self.title = " ".join([self.title, *kept]).strip()

    def read_parts(self, given: str, family: str) -> None:
        """Given and family name from two cells; titles and „von“ are often put in with them."""
        if not given and "," in family:
            self.read_whole(family)
            return
        before = self._take_all(tokens(given), [])
        while len(before) > 1 and is_title(before[-1]):
            self._add_title(before.pop())
        self.given_name = " ".join(before)
        after = tokens(family)
        words = self._take_all(after[:-1], after[-1:])  # somebody may be called Herr
        end = 0
        while end < len(words) - 1 and words[end].casefold() in AFFIXES | NOBLE:
            end += 1
        self.affix = self.affix or " ".join(words[:end])
        self.family_name = " ".join(words[end:])
        self._forget_nobody()

    def read_whole(self, words: str) -> None:
        """One cell with the whole name."""
        name = read_name(words)
        self.form_of_address = self.form_of_address or name.form_of_address
        self._add_title(name.title)
        self.given_name, self.family_name = name.given_name, name.family_name
        self.affix = self.affix or name.affix
        self._add_post(name.post_title)
        self.asides += [name.note] if name.note else []
        self._forget_nobody()

    def _forget_nobody(self) -> None:
        if NOBODY.fullmatch(f"{self.given_name} {self.family_name}".strip()):
            self.given_name = self.family_name = ""

    def _take_all(self, cell: list[str], last: list[str]) -> list[str]:
        """The words of a cell without forms of address, titles and posts before them."""
        words = [*self._take(cell), *last]
        titles, posts = take_front(words)
        self._add_title(" ".join(titles))
        self._add_post(" ".join(posts))
        return words

    def _take(self, words: list[str], *, everywhere: bool = False) -> list[str]:
        """Take forms of address and titles from the front (or from everywhere)."""
        left: list[str] = []
        for word in words:
            if left and not everywhere:
                left.append(word)
            elif self._takes_form(word):
                continue
            elif is_title(word):
                self._add_title(word)
            else:
                left.append(word)
        return left

    def _takes_form(self, word: str) -> bool:
        form = FORMS.get(word.strip(".,").casefold())
        self.form_of_address = self.form_of_address or form or ""
        return form is not None

    def _add_title(self, words: str) -> None:
        if words and words not in self.title:
            self.title = f"{self.title} {words}".strip()

    def _add_post(self, words: str) -> None:
        if words and words not in self.post_title:
            self.post_title = f"{self.post_title} {words}".strip()
