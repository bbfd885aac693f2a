"""Leck-Prüfung: what of the non-public part shows through in a public text (DOMAIN 10.10)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from praeventionsrat.meetings.leak_words import (
    IN_COMPOUND,
    Sort,
    Token,
    name_forms,
    names_in,
    parts,
    stems,
    tokens,
)

MANY = 3
"""Public items in which a noun must stand to be the meeting's own word, not the secret's."""
ROUND = 40
"""Letters around a hit that are shown with it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A public paragraph.

    Attributes:
        place: „TOP 6.1, Verlauf“.
        target: Where it is written: the id of an item, or the name of a tab.
        text: Without markup.
    """

    place: str
    target: str
    text: str


@dataclass(frozen=True, slots=True)
class Secret:
    """Something that belongs to the non-public part only.

    Attributes:
        source: „TOP 10“, „Anlage zu TOP 10“, „Gast zu TOP 10“.
        text: What is said there.
        is_name: Whether every word of it is somebody's name, however short or usual.
    """

    source: str
    text: str
    is_name: bool = False


@dataclass(frozen=True, slots=True)
class Leak:
    """A word of the non-public part in a public text."""

    word: str
    source: str
    place: str
    target: str
    excerpt: str

    @property
    def sentence(self) -> str:
        """For lists and for what is remembered."""
        return f"{self.place}: „{self.word}“ steht auch in {self.source} (nichtöffentlich)."


def find_leaks(
    public: Sequence[Passage], secrets: Iterable[Secret], known: Iterable[str] = ()
) -> Sequence[Leak]:
    """Every place that names what only the non-public part knows.

    ``known`` is what the public knows anyway: the agenda as sent, the members, earlier public
    minutes. Whatever several items of the public part speak of is known too, unless it is a name.
    """
    wanted = _Wanted(secrets, known, public)
    found: dict[tuple[str, str], Leak] = {}
    for passage in public:
        told = False
        for token in tokens(passage.text):
            if token.inside and told:
                continue
            source = wanted.source(token)
            told = bool(source)
            if source:
                leak = _leak(token.text, source, passage)
                found.setdefault((passage.place, token.text), leak)
    return list(found.values())


class _Wanted:
    """The words to look for, by every form in which they may come."""

    def __init__(
        self, secrets: Iterable[Secret], known: Iterable[str], public: Sequence[Passage]
    ) -> None:
        self._known = {key for text in known for key in _keys(tokens(text))}
        self._usual = _usual(public)
        self._exact: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._inside: dict[str, str] = {}
        for secret in secrets:
            for name in names_in(secret.text):
                self._want_all(Secret(secret.source, name, is_name=True))
            self._want_all(secret)

    def source(self, token: Token) -> str:
        """Where the word is known from; empty where it gives nothing away."""
        if token.sort is Sort.EXACT:
            return self._exact.get(token.key, "")
        if not token.is_capital:
            return ""
        if token.key in self._names:
            return self._names[token.key]
        if token.key in self._known:
            return ""
        for stem in sorted(stems(token.key)):
            if stem in self._stems:
                return self._stems[stem]
        return next((self._inside[part] for part in parts(token.key) if part in self._inside), "")

    def _want_all(self, secret: Secret) -> None:
        for token in tokens(secret.text):
            self._want(token, secret)

    def _want(self, token: Token, secret: Secret) -> None:
        if token.sort is Sort.EXACT:
            if token.key not in self._known:
                self._exact.setdefault(token.key, secret.source)
            return
        if stems(token.key) & self._known:
            return
        if secret.is_name:
            if token.is_capital and len(token.key) > 1:
                self._names |= dict.fromkeys(name_forms(token.key), secret.source)
                self._look_inside(token.key, secret)
        elif token.is_noun and not stems(token.key) & self._usual:
            self._stems |= dict.fromkeys(stems(token.key), secret.source)
            self._look_inside(token.key, secret)

    def _look_inside(self, key: str, secret: Secret) -> None:
        """Compounds join a word as it is, or with an s or n between."""
        if len(key) >= IN_COMPOUND:
            self._inside |= dict.fromkeys((key, f"{key}s", f"{key}n"), secret.source)


def _keys(found: Iterable[Token]) -> Iterator[str]:
    """What is said with a capital; „lang“ does not make Herr Lang known."""
    for token in found:
        if token.sort is Sort.EXACT:
            yield token.key
        elif token.is_capital:
            yield from stems(token.key)


def _usual(public: Sequence[Passage]) -> set[str]:
    where: dict[str, set[str]] = {}
    for passage in public:
        for key in _keys(tokens(passage.text)):
            where.setdefault(key, set()).add(passage.target)
    return {key for key, places in where.items() if len(places) >= MANY}


def _leak(word: str, source: str, passage: Passage) -> Leak:
    at = passage.text.find(word)
    start = passage.text.rfind(" ", 0, at - ROUND) + 1 if at > ROUND else 0
    end = passage.text.find(" ", at + len(word) + ROUND)
    excerpt = passage.text[start : end if end >= 0 else None].replace("\n", " ").strip()
    before, after = "… " if start else "", " …" if end >= 0 else ""
    return Leak(word, source, passage.place, passage.target, f"{before}{excerpt}{after}")
