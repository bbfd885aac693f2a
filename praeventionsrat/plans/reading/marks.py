"""Bullets and numbers at the beginning of a line, and several bullets on one line."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from praeventionsrat.plans.reading.line import Line, Shape

STRONG = "•●▪■◦○‣▶►▸➢➤➔→✓✔☑☐□❖⁃∙·"
WEAK = "-–—*+"
BULLET = re.compile(rf"\s*([{STRONG}]\s*|[{WEAK}]\s+|o\s{{2,}})(?=\S)")
CIRCLE = re.compile(r"(\s*o) (?=[A-ZÄÖÜ])")
"""„o Licht“, as Word is pasted; one alone may be a letter that got lost."""
WIDE_CIRCLE = re.compile(r"\s*o\s{2,}\S")
CIRCLES = 2
INNER = re.compile(rf"\s+[{STRONG}]\s+")
TITLE_LENGTH, TITLE_WORDS = 110, 14
MONTH = re.compile(
    r"(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|jahrhundert)\b",
    re.IGNORECASE,
)
NUMBERED = (
    (re.compile(r"(#{1,6})\s+"), 0),
    (re.compile(r"((?:kapitel|teil|abschnitt)\s+(?:\d{1,2}|[IVX]{1,5}))\b[:.)–-]*\s*", re.I), 20),
    (re.compile(r"([IVX]{1,5}[.)])\s+"), 30),
    (re.compile(r"([A-H][.)])\s+"), 35),
    (re.compile(r"(§\s*\d{1,3}[a-z]?)\s+"), 40),
    (re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,4}\.?)\s+"), 40),
    (re.compile(r"(\d{1,3}[.)])\s+"), 40),
    (re.compile(r"(\(\d{1,3}\)|[a-z]\)|\(?[ivx]{1,4}\))\s+"), 0),
)
"""How headings are numbered, and the rank each has; the last kind numbers items only."""
NUMBER_BEGINS = re.compile(r"[#§(\dIVXivx]|[a-z]\)|[A-H][.)]|kapitel|teil|abschnitt", re.IGNORECASE)
"""Most lines begin with nothing of the kind: asked once instead of eight times."""
ENDS = re.compile(r"[.!?;,…][“”\"»)]?$")


def marked(line: Line) -> list[Line]:
    """The line without its mark and with its shape; several where bullets stand inside."""
    bullet = BULLET.match(line.text)
    if bullet is not None:
        sign = bullet[1].strip()
        rest = line.text[bullet.end() :]
        return [
            replace(line, text=part, shape=Shape.BULLET, mark=sign, gap=line.gap and not n)
            for n, part in enumerate(piece.strip(STRONG + " ") for piece in _split(rest, sign))
            if part
        ]
    text = line.text.strip()
    return [_numbered(line if text == line.text else replace(line, text=text))]


def with_circles(lines: Iterable[Line]) -> Sequence[Line]:
    """The lines; where „o Licht“ is an item, the circle stands as far from it as from others."""
    lines = list(lines)
    narrow = [place for place, line in enumerate(lines) if CIRCLE.match(line.text)]
    wide = (place for place, line in enumerate(lines) if WIDE_CIRCLE.match(line.text))
    first = 0 if len(narrow) >= CIRCLES else next(wide, len(lines))
    for place in narrow:
        if place >= first:
            line = lines[place]
            lines[place] = replace(line, text=CIRCLE.sub(r"\1  ", line.text, count=1))
    return lines


def looks_like_title(text: str) -> bool:
    """Short, without the end of a sentence."""
    return (
        len(text) <= TITLE_LENGTH
        and len(text.split()) <= TITLE_WORDS
        and ENDS.search(text) is None
        and any(letter.isalpha() for letter in text)
    )


def _split(text: str, sign: str) -> list[str]:
    """„a • b • c“; a dash parts only where three or more capitals follow one each."""
    if sign in STRONG:
        return INNER.split(text)
    parts = re.split(rf"\s+{re.escape(sign)}\s+", text)
    apart = len(parts) > 2 and all(part[:1].isupper() for part in parts)
    return parts if apart or (sign == "*" and len(parts) > 1) else [text]


def _numbered(line: Line) -> Line:
    if NUMBER_BEGINS.match(line.text) is None:
        return line
    for pattern, rank in NUMBERED:
        found = pattern.match(line.text)
        if found is not None:
            return _with_number(line, found, rank)
    return line


def _with_number(line: Line, found: re.Match[str], rank: int) -> Line:
    mark, rest = found[1], line.text[found.end() :].strip()
    if mark.startswith("#"):
        return replace(line, text=rest or mark, shape=Shape.HEADING, rank=len(mark))
    if not rest or MONTH.match(rest):
        return line  # „Kapitel 3“ alone keeps its words; „1. Januar“ is a day
    if rank and looks_like_title(rest):
        depth = mark.rstrip(".").count(".")
        return replace(line, text=rest, mark=mark, shape=Shape.HEADING, rank=rank + depth)
    return replace(line, text=rest, mark=mark, shape=Shape.BULLET)
