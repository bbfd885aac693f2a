"""Which lines without a mark are headings, and how high each stands."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from praeventionsrat.plans.reading.line import Line, Shape
from praeventionsrat.plans.reading.marks import looks_like_title
from praeventionsrat.plans.reading.promising import promises

DOCUMENT = re.compile(
    r"(koalitions|wahlprogramm|programm\b|masterplan|aktionsplan|die koalition\b|kapitel\b|teil\b"
    r"|handlungsfeld|präambel|vorwort|überblick)",
    re.IGNORECASE,
)
OF_DOCUMENT, CAPITALS, APART, TIGHT = 60, 70, 80, 90
NUMBERED = 40
PLAIN, DEEPER = re.compile(r"(\d{1,2})\s+(?=[A-ZÄÖÜ„])"), re.compile(r"\d{1,2}\.\d")
LIST = 3
"""So many short lines one under the other are a list, not headings."""


def with_headings(lines: Sequence[Line]) -> list[Line]:
    """The same lines; short ones above others have become headings, numbered lists items."""
    lines = _numbered_lists(_plain_numbers(lines))
    found = list(lines)
    for place, line in enumerate(lines):
        follows = lines[place + 1] if place + 1 < len(lines) else None
        if line.shape is Shape.TEXT and follows is not None and _heads(line, follows):
            found[place] = replace(
                line, text=line.text.rstrip(": "), shape=Shape.HEADING, rank=_rank(line)
            )
    return _short_lists(_first_among_equals(found))


def _first_among_equals(lines: Sequence[Line]) -> Sequence[Line]:
    """Nothing stands above the first line; only where others stand apart does that mean much."""
    first, following = lines[:1], lines[1:]
    alone = [line.rank for line in first] == [APART] and not any(
        line.rank == APART for line in following
    )
    if alone and following and following[0].shape is not Shape.HEADING:
        return [replace(first[0], rank=TIGHT), *following]
    return lines


def _plain_numbers(lines: Sequence[Line]) -> Sequence[Line]:
    """„3 Öffentlicher Raum“ is a chapter where „3.1“ is one."""
    deeper = {line.mark.partition(".")[0] for line in lines if DEEPER.match(line.mark)}
    found = list(lines)
    for place, line in enumerate(lines):
        number = PLAIN.match(line.text) if line.shape is Shape.TEXT else None
        if number is not None and number[1] in deeper and looks_like_title(line.text):
            rest = line.text[number.end() :]
            found[place] = replace(
                line, text=rest, mark=number[1], shape=Shape.HEADING, rank=NUMBERED
            )
    return found


def _numbered_lists(lines: Sequence[Line]) -> list[Line]:
    """„1. …“ directly under „2. …“ is a list, however short its items are."""
    found = list(lines)
    for place, (line, below) in enumerate(pairwise(lines)):
        if _is_number(line) and _is_number(below):
            for spot in (place, place + 1):
                found[spot] = replace(found[spot], shape=Shape.BULLET, rank=0)
    return found


def _is_number(line: Line) -> bool:
    return re.fullmatch(r"\d{1,3}[.)]", line.mark) is not None


def _heads(line: Line, follows: Line) -> bool:
    text = line.text
    if not looks_like_title(text) or text[:1].islower() or promises(text):
        return False
    return line.gap or follows.shape is not Shape.TEXT or text.endswith(":")


def _rank(line: Line) -> int:
    if DOCUMENT.search(line.text):
        return OF_DOCUMENT
    if line.text.isupper():
        return CAPITALS
    return APART if line.gap else TIGHT


def _short_lists(lines: Sequence[Line]) -> list[Line]:
    """Short lines one under the other, without a gap and without anything of their own: items."""
    found = list(lines)
    for start, end in _runs(lines):
        if end - start >= LIST:
            for place in range(start, end):
                line = lines[place]
                found[place] = replace(line, shape=Shape.BULLET, rank=0)
    return found


def _runs(lines: Sequence[Line]) -> list[tuple[int, int]]:
    runs, start = [], 0
    while start < len(lines):
        end = start
        while end < len(lines) and _is_bare(lines[end]) and (end == start or not lines[end].gap):
            end += 1
        if (
            end < len(lines)
            and not lines[end].gap
            and end - start
            and lines[end].shape is not Shape.HEADING
        ):
            end -= 1  # the last one heads what follows
        runs.append((start, end))
        start = max(end, start + 1)
    return runs


def _is_bare(line: Line) -> bool:
    unmarked = not line.mark and (line.shape is Shape.TEXT or line.rank >= OF_DOCUMENT)
    return unmarked and looks_like_title(line.text)
