"""What stands in a programme and says nothing: page numbers, buttons of web pages, dotted lines."""

import re
from collections import Counter
from collections.abc import Sequence

BUTTONS = frozenset(
    """mehr infos|mehr info|mehr lesen|weiterlesen|mehr erfahren|mehr dazu|mehr|zurück|zurueck
    |nach oben|zum seitenanfang|drucken|teilen|facebook|facebookrss|rss|twitter|instagram|x
    |seite drucken|seite teilen|menü|suche|inhaltsverzeichnis|inhalt""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
PAGE = re.compile(
    r"(seite\s*)?[-–—|/ ]*\d{1,4}([-–—|/ ]+(von\s+)?\d{1,4})?[-–—|/ ]*", re.IGNORECASE
)
LEADER = re.compile(r"(\.\s?){4,}\s*\d{1,4}$")
"""A line of a table of contents: „Sicherheit ........ 12“."""
ORNAMENT = re.compile(r"[\W_]*")
EDGE, REPEATED, SHORT = 2, 3, 100
"""So many lines beside a page number is the edge of a page; so often the same short line stands
there that it is the head or the foot of the pages."""


def is_noise(text: str) -> bool:
    """Whether a line is left out."""
    plain = _plain(text)
    return (
        plain in BUTTONS
        or ORNAMENT.fullmatch(plain) is not None
        or PAGE.fullmatch(plain) is not None
        or LEADER.search(plain) is not None
    )


def page_edges(texts: Sequence[str]) -> set[int]:
    """Where lines stand that every page of a PDF repeats: its head and its foot.

    Only what stands beside a page number is meant, so that the title of the document stays; what
    stands elsewhere more often is the author's own repetition („Wir wollen:“).
    """
    beside = _beside_page_numbers(texts)
    everywhere = Counter(_words(text) for text in texts)
    repeated = {
        words
        for words, times in Counter(_words(texts[place]) for place in beside).items()
        if times >= REPEATED and 2 * times >= everywhere[words] and len(words) <= SHORT
    }
    return {place for place in beside if _words(texts[place]) in repeated}


def _beside_page_numbers(texts: Sequence[str]) -> set[int]:
    filled = [place for place, text in enumerate(texts) if text.strip()]
    beside: set[int] = set()
    for spot, place in enumerate(filled):
        if PAGE.fullmatch(_plain(texts[place])):
            beside.update(filled[max(spot - EDGE, 0) : spot + EDGE + 1])
    return beside


def _plain(text: str) -> str:
    return text.strip().strip("»«>›[]").strip().casefold()


def _words(text: str) -> str:
    return " ".join(text.split())
