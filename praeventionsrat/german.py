"""How German writes, counts and sorts things; used by windows and documents alike."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, time
from functools import lru_cache
from typing import Any

from praeventionsrat.genitive import genitive as genitive  # noqa: PLC0414 - one door to German

WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)


def day(value: date | None) -> str:
    """A date in figures (DIN 5008): 01.03.2026."""
    return f"{value.day:02}.{value.month:02}.{value.year:04}" if value else ""


def long_day(value: date | None) -> str:
    """A date in running text, without leading zero (DIN 5008): 1. März 2026."""
    return f"{value.day}. {MONTHS[value.month - 1]} {value.year:04}" if value else ""


def weekday(value: date) -> str:
    """The name of the day: Dienstag."""
    return WEEKDAYS[value.weekday()]


def full_day(value: date | None) -> str:
    """Day and date: Dienstag, 17. März 2026."""
    return f"{weekday(value)}, {long_day(value)}" if value else ""


def short_day(value: date | None) -> str:
    """Day and date for lists: Di, 17.03.2026."""
    return f"{weekday(value)[:2]}, {day(value)}" if value else ""


def clock(value: time | None) -> str:
    """A clock time: 16:02."""
    return f"{value.hour:02}:{value.minute:02}" if value else ""


def oclock(value: time | None) -> str:
    """A clock time as spoken: 16:02 Uhr."""
    return f"{clock(value)} Uhr" if value else ""


def count(number: int, one: str, many: str) -> str:
    """A number with its noun: 1 Stimme, 2 Stimmen."""
    return f"{number} {one if number == 1 else many}"


def and_list(words: Iterable[str]) -> str:
    """Words as a sentence lists them: a, b und c."""
    items = list(words)
    return " und ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def fold(text: str) -> str:
    """Text as the search compares it: „Präventionsstraße“, „praeventionsstrasse“ are one.

    Lower case; ß is ss; ä and ae are a, ö and oe are o, ü and ue are u; other marks removed.
    """
    plain = sort_key(text)
    return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("\x00", "")


BARE = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
"""Letters whose mark Unicode does not take apart: „Wałęsa“ is found as „walesa“."""


MARKS = re.compile("[\u0300-\u036f]+")  # most marks there are; lists fold thousands of lines
FOREIGN = re.compile("[^\x00-\u02ff\u2010-\u20cf]")  # where the others are: no German text has one


def strip_marks(text: str) -> str:
    """Text without accents and the like."""
    if text.isascii():  # most text, and fourteen times as fast
        return text
    bare = MARKS.sub("", unicodedata.normalize("NFKD", text))
    return bare if bare.isascii() else FOREIGN.sub(_unless_mark, bare)


def _unless_mark(found: re.Match[str]) -> str:
    return "" if unicodedata.combining(found[0]) else found[0]


def sort_key(text: str) -> str:
    """Order of DIN 5007-1 (ä like a, ß like ss), the same on every computer."""
    if text.isascii():
        return text.casefold()
    return _known_key(text) if len(text) <= NAME else _key(text)


def _key(text: str) -> str:
    # Twice: „™“ has capitals inside, and lower case can bring marks of its own (Turkish İ).
    return strip_marks(strip_marks(text).casefold()).translate(BARE)


NAME = 80
"""Names are sorted again and again, on every page; longer texts are not worth remembering."""
_known_key = lru_cache(maxsize=20_000)(_key)


COMPLAINTS = {
    "string_too_short": "Bitte ausfüllen.",
    "string_too_long": "Bitte höchstens {max_length} Zeichen eingeben.",
    "greater_than_equal": "Bitte mindestens {ge} eingeben.",
    "less_than_equal": "Bitte höchstens {le} eingeben.",
    "missing": "Bitte ausfüllen.",
    "extra_forbidden": "Dieses Feld gibt es nicht.",
    "enum": "Dieser Wert ist nicht vorgesehen; möglich sind {expected}.",
    "int_parsing": "Bitte eine ganze Zahl eingeben.",
    "int_type": "Bitte eine ganze Zahl eingeben.",
    "int_from_float": "Bitte eine ganze Zahl eingeben.",
    "bool_parsing": "Bitte ja oder nein angeben.",
    "bool_type": "Bitte ja oder nein angeben.",
    "string_type": "Bitte Text eingeben.",
    "uuid_parsing": "Diese Kennung ist nicht lesbar.",
}


def complaint(error: dict[str, Any]) -> str:
    """A complaint of pydantic as a German sentence."""
    kind, context = str(error["type"]), dict(error.get("ctx") or {})
    if kind == "value_error":
        return str(context.get("error", "Diese Eingabe passt nicht."))
    if kind.startswith("date"):
        return "Dieses Datum gibt es nicht; bitte so eingeben: 17.03.2026."
    if kind.startswith("time"):
        return "Diese Uhrzeit gibt es nicht; bitte so eingeben: 16:02."
    if "expected" in context:
        context["expected"] = str(context["expected"]).replace(" or ", " oder ")
    return COMPLAINTS.get(kind, "Diese Eingabe passt nicht.").format(**context)
