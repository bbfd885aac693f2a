"""Numbers of PKS files: with commas, points or nothing between thousands, and either decimal mark.

A file that writes „10,148“ cases writes „63.6“ percent, another „12.148“ as its HZ beside them:
each column is asked as a whole, not one cell.
"""

import re
from collections.abc import Iterable

MISSING = frozenset({"", "-", "–", "—", ".", "..", "...", "x", "X", "/", "•"})
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f']+")
_WHOLE = re.compile(r"[0-9]{1,12}(?:[.,]0)?|[0-9]{1,3}(?:[.,][0-9]{3}){1,3}")
_PARTED = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,20})?")
_GROUPED = re.compile(r"(?<=[0-9])([.,])[0-9]{3}$")
_SHORT = re.compile(r"([.,])(?:[0-9]{1,2}|[0-9]{4,})$")


class Unreadable(Exception):
    """A cell that should hold a number and does not."""


def decimal_mark(cells: Iterable[str]) -> str:
    """What stands before the last digits of the shares or rates in this column."""
    plain = [cell.strip(" %") for cell in cells]
    marks = [found[1] for cell in plain if (found := _SHORT.search(cell))]
    if not marks:  # what parts thousands does not part digits behind the point
        grouped = [found[1] for cell in plain if (found := _GROUPED.search(cell))]
        marks = ["." if mark == "," else "," for mark in grouped]
    return "," if marks.count(",") > marks.count(".") else "."


def whole(cell: str) -> int | None:
    """A count; None where it is missing."""
    plain = _SPACES.sub("", cell)
    if plain in MISSING:
        return None
    if not _WHOLE.fullmatch(plain):
        raise Unreadable
    return int(re.sub(r"[.,]", "", re.sub(r"(?<=[0-9])[.,]0$", "", plain)))


def parted(cell: str, mark: str) -> float | None:
    """A share or a rate; None where it is missing."""
    plain = _SPACES.sub("", cell).rstrip("%")
    if plain in MISSING:
        return None
    other = "." if mark == "," else ","
    plain = plain.replace(other, "").replace(mark, ".")
    if not _PARTED.fullmatch(plain):
        raise Unreadable
    return float(plain)
