"""How wide words are, without the machinery of any painter.

A layout that had to wait for the fonts of the PDF files would cost the window a tenth of a second.
"""

from functools import lru_cache
from unicodedata import normalize

_WIDE = (
    "318401460838636950780275390390500838318361318337636636636636636636636636636636337337838838"
    "838531999684686698770632575775752295295656557863748787603787695635611732684989685611685390"
    "337390838500500613635550635615352635634278278579278974634612635635411521392634592818592592"
    "525636337636838"
)
"""Thousandths of an em from the space to the tilde, three figures each."""
_OTHER = {"ß": 630, "–": 500, "„": 518, "“": 518, "·": 318, "…": 1000, "’": 318, "ı": 278}
_UNKNOWN, _STRONG = 790, 1.13


@lru_cache(maxsize=20_000)
def width_of(words: str, size: float, *, strong: bool = False) -> float:
    """How wide words are in DejaVu Sans, the widest of our typefaces; rare letters count much."""
    total = sum(_width(letter) for letter in words)
    return total * size / 1000 * (_STRONG if strong else 1)


def shortened(words: str, size: float, most: float, *, strong: bool = False) -> str:
    """The words, cut with an ellipsis where they are wider than that."""
    if width_of(words, size, strong=strong) <= most:
        return words
    kept = words
    while kept and width_of(f"{kept}…", size, strong=strong) > most:
        kept = kept[:-1]
    return f"{kept.rstrip(' ,-–')}…"


@lru_cache(maxsize=1024)
def _width(letter: str) -> int:
    base = normalize("NFD", letter)[0]
    place = 3 * (ord(base) - 32)
    if 0 <= place < len(_WIDE):
        return int(_WIDE[place : place + 3])
    return _OTHER.get(letter, _UNKNOWN)
