"""Measured numbers as Germans type and write them: 4.800,4; odd ones meet a sentence."""

import re
from math import isfinite

from praeventionsrat.errors import UserError

HOW = "Bitte eine Zahl so eingeben: 1.234,5 – Punkt für Tausend, Komma für Nachkommastellen."
POINT = (
    "Bitte Nachkommastellen mit Komma schreiben: Meinen Sie {one}? "
    "Punkte stehen nur vor je drei Ziffern."
)
ENGLISH = "Hier stehen Komma und Punkt in englischer Reihenfolge. Meinen Sie {one}?"
TOO_LARGE = "Diese Zahl ist zu groß; bitte höchstens 999.999.999.999 eingeben."
MOST = 999_999_999_999
LONGEST = 40
SHOWN = 6
"""Digits after the comma that are kept: more is noise of computing."""

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_MINUS = str.maketrans({"−": "-", "–": "-", "—": "-", "‑": "-", "’": "'"})
_GERMAN = re.compile(r"([+-]?)([0-9]+|[0-9]{1,3}(?:[. '][0-9]{3})+)(?:,([0-9]+))?")
_POINTED = re.compile(r"([+-]?)([0-9]+)\.([0-9]{1,2}|[0-9]{4,})")
_ENGLISH = re.compile(r"([+-]?)([0-9]{1,3}(?:,[0-9]{3})+)\.([0-9]+)")


def parse_number(text: str, unit: str = "") -> float | None:
    """The number meant by „1.234,5“, „12 %“, „−3“; nothing typed is no number.

    Raises:
        UserError: It is no number, or could be read in two ways.
    """
    typed = _bare(text, unit)
    if not typed:
        return None
    found = _GERMAN.fullmatch(typed) if len(typed) <= LONGEST else None
    if found is None:
        raise UserError(_why_not(typed[:LONGEST]))
    value = float(f"{found[1]}{re.sub(r'[. ]', '', found[2]).replace(chr(39), '')}.{found[3] or 0}")
    if abs(value) > MOST:
        raise UserError(TOO_LARGE)
    return value


def number(value: float | None, decimals: int | None = None) -> str:
    """A number as German writes it: 4.800,4; as many digits as it has, or just so many."""
    if value is None or not isfinite(value):
        return "–"
    text = f"{abs(value):,.{SHOWN if decimals is None else decimals}f}"
    whole, _, rest = text.partition(".")
    rest = rest.rstrip("0") if decimals is None else rest
    shown = whole.replace(",", ".") + (f",{rest}" if rest else "")
    return f"−{shown}" if value < 0 and shown.strip("0,.") else shown


def with_unit(value: float | None, unit: str, decimals: int | None = None) -> str:
    """A number and what it counts: 63,6 %."""
    return f"{number(value, decimals)} {unit}".strip() if value is not None else "–"


def _bare(text: str, unit: str) -> str:
    typed = _SPACES.sub(" ", text).translate(_MINUS).strip()
    for ending in (unit.strip(), "%"):
        if ending and typed.casefold().endswith(ending.casefold()):
            typed = typed[: -len(ending)].rstrip()
    return re.sub(r"^([+-]) ", r"\1", typed)


def _why_not(typed: str) -> str:
    if found := _ENGLISH.fullmatch(typed):
        return ENGLISH.format(one=f"{found[1]}{found[2].replace(',', '.')},{found[3]}")
    if found := _POINTED.fullmatch(typed):
        return POINT.format(one=f"{found[1]}{found[2]},{found[3]}")
    return HOW
