"""Lines that end where the page ended, not the sentence: put together again."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from praeventionsrat.plans.reading.line import Line, Shape

WORDS = """
    und oder sowie für von mit in im an am auf bei zu zur zum der die das den dem des ein eine
    einen einer eines einem durch über unter gegen ohne um als wie nach vor aus bis dass bzw
    beziehungsweise & nicht auch sich mehr ihre ihrer ihren unsere unserer unserem unseren dieser
    diese alle allen aller zwischen während wegen sowohl insbesondere vom beim ins"""
CONNECTING = frozenset(WORDS.split())
"""No line ends with one of these."""
LAST_BUT_ONE = frozenset({"und", "oder", "sowie", "&"})
"""With these an item of a list may end, before the last one."""
ENDS = re.compile(r"[.!?:;…][“”\"»)]?$")
NARROW, WIDE = 50, 130
"""A page of less is a list, one of more is not broken at all."""
PARTED = re.compile(r"\w-$")
KEPT_HYPHEN = re.compile(r"(und|oder|bzw\.?|sowie)\b")


def joined(lines: Iterable[Line]) -> list[Line]:
    """The lines with broken sentences whole."""
    lines = list(lines)
    width = _width(lines)
    whole: list[tuple[Line, list[str]]] = []
    item = False
    for line in lines:
        before, end = (whole[-1][0], whole[-1][1][-1]) if whole else (line, "")
        follows = bool(whole) and _goes_on(before, end, line, width, item=item)
        item = (follows and item) or _is_item(before, end, line, item=item)
        if follows:
            _add(whole[-1][1], line.text)
        else:
            whole.append((_like(before, line) if item else line, [line.text]))
    return [
        line if len(pieces) == 1 and pieces[0] == line.text else replace(line, text="".join(pieces))
        for line, pieces in whole
    ]


def _width(lines: Sequence[Line]) -> int:
    """How wide the page was; 0 where it was not broken."""
    lengths = sorted(len(line.text) + line.indent for line in lines)
    widest = lengths[len(lengths) * 9 // 10] if lengths else 0
    long = sum(length > NARROW for length in lengths)
    return widest if long > 2 and widest <= WIDE and lengths[-1] <= WIDE else 0


def _is_item(before: Line, end: str, line: Line, *, item: bool) -> bool:
    """Whether a line is one of those that „Wir wollen:“ announces: begun small, or hung below."""
    if line.shape is not Shape.TEXT:
        return False
    small = line.text[:1].islower()
    if end.endswith(":"):
        return small or (not line.gap and _hangs(before, line))
    beside = before.shape is Shape.BULLET and line.indent == before.indent
    return item and not line.gap and (small or beside)


def _like(before: Line, line: Line) -> Line:
    """What a point of a list announces are points, not headings of the next one."""
    return replace(line, shape=Shape.BULLET) if before.shape is Shape.BULLET else line


def _hangs(before: Line, line: Line) -> bool:
    return before.shape is Shape.BULLET and line.indent > before.indent + 1


def _goes_on(before: Line, end: str, line: Line, width: int, *, item: bool) -> bool:
    if line.gap or line.shape is not Shape.TEXT or before.shape is Shape.HEADING:
        return False
    if end.endswith(":"):
        return False
    if item and line.text[:1].islower():
        return _is_cut(end) or _is_full(end, line, width)
    if line.text[:1].islower() or _is_open(end):
        return True
    return _hangs(before, line) or (_is_full(end, line, width) and ENDS.search(end) is None)


def _is_full(end: str, line: Line, width: int) -> bool:
    """Whether the next word had no room on the line."""
    first = line.text.split(" ", 1)[0]
    return bool(width) and len(end) > NARROW and len(end) + len(first) >= width


def _is_cut(end: str) -> bool:
    """Whether not even an item of „mehr Licht, / mehr Bänke und / mehr Wege“ ends like that."""
    last = end.rsplit(" ", 1)[-1].casefold()
    return _is_open(end) and not end.endswith(",") and last not in LAST_BUT_ONE


def _is_open(end: str) -> bool:
    """Whether a line cannot be the end of anything."""
    last = end.rsplit(" ", 1)[-1]
    return end.endswith((",", "-", "\u00ad")) or last.casefold() in CONNECTING


def _add(pieces: list[str], more: str) -> None:
    """Hang a piece on a line: after a blank, or without the hyphen that parted a word.

    The pieces stay apart until the end; a book without a full stop would be copied again and again.
    """
    end = pieces[-1]
    if end.endswith("\u00ad"):
        pieces[-1] = end[:-1]
    elif PARTED.search(end) and not KEPT_HYPHEN.match(more):
        pieces[-1] = end[:-1] if more[:1].islower() else end
    else:
        pieces.append(" ")
    pieces.append(more)
