"""Periods of a series: how they are typed, named, and where they stand on an axis."""

import re
from datetime import date

from praeventionsrat import german
from praeventionsrat.errors import UserError
from praeventionsrat.figures.records import Interval

HOW = {
    Interval.YEAR: "Bitte ein Jahr eingeben: 2025.",
    Interval.HALF_YEAR: "Bitte Halbjahr und Jahr eingeben: 1/2025 oder 1. Halbjahr 2025.",
    Interval.QUARTER: "Bitte Quartal und Jahr eingeben: 3/2025 oder 3. Quartal 2025.",
    Interval.MONTH: "Bitte Monat und Jahr eingeben: 03/2025 oder März 2025.",
    Interval.ANY: "Bitte ein Datum eingeben: 17.03.2025.",
}
TO_COME = "Dieser Zeitraum hat noch nicht begonnen."
TOO_EARLY = "Bitte einen Zeitraum ab 1900 eingeben."
FIRST = 1900
MONTHS_OF = {Interval.YEAR: 12, Interval.HALF_YEAR: 6, Interval.QUARTER: 3, Interval.MONTH: 1}
PARTS = {Interval.HALF_YEAR: 2, Interval.QUARTER: 4, Interval.MONTH: 12}
NOUNS = {Interval.HALF_YEAR: "Halbjahr", Interval.QUARTER: "Quartal"}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_DAY = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})|([0-9]{4})-([0-9]{2})-([0-9]{2})")
_PART = re.compile(
    r"(?:q|hj\.?\s*)?([0-9]{1,2}|i{1,3}|iv)\s*\.?\s*(?:halbjahr|hj\.?|quartal|q\.?)?\s*[/.\s-]\s*"
    r"([0-9]{4})",
    re.IGNORECASE,
)
_NAMED = re.compile(r"([a-zä]{3,9})\.?\s+([0-9]{4})", re.IGNORECASE)
_YEAR = re.compile(r"[0-9]{4}")


def parse_period(typed: str, interval: Interval, today: date) -> date:
    """The first day of the period meant.

    Raises:
        UserError: It is none, or still to come.
    """
    words = " ".join(typed.split())
    found = _day(words) if interval is Interval.ANY else _begin(words, interval)
    if found is None:
        raise UserError(HOW[interval])
    if found.year < FIRST:
        raise UserError(TOO_EARLY)
    if found > today:
        raise UserError(TO_COME)
    return found


def period(starts_on: date, interval: Interval) -> str:
    """The period in words: 2025, 1. Halbjahr 2025, 3. Quartal 2025, März 2025, 17.03.2025."""
    match interval:
        case Interval.YEAR:
            return f"{starts_on.year}"
        case Interval.MONTH:
            return f"{german.MONTHS[starts_on.month - 1]} {starts_on.year}"
        case Interval.ANY:
            return german.day(starts_on)
        case _:
            part = (starts_on.month - 1) // MONTHS_OF[interval] + 1
            return f"{part}. {NOUNS[interval]} {starts_on.year}"


def short_period(starts_on: date, interval: Interval) -> str:
    """The same for an axis: 1/2025, Mrz 25."""
    match interval:
        case Interval.HALF_YEAR | Interval.QUARTER:
            sign = "Hj." if interval is Interval.HALF_YEAR else "Q"
            part = (starts_on.month - 1) // MONTHS_OF[interval] + 1
            return f"{part}. {sign} {starts_on.year}"
        case Interval.MONTH:
            return f"{starts_on.month:02}/{starts_on.year}"
        case _:
            return period(starts_on, interval)


def place(starts_on: date) -> float:
    """Where a day stands on an axis of years."""
    return starts_on.year + (starts_on.timetuple().tm_yday - 1) / 366


def _begin(words: str, interval: Interval) -> date | None:
    if (found := _day(words)) is not None:
        months = MONTHS_OF[interval]
        return date(found.year, (found.month - 1) // months * months + 1, 1)
    if interval is Interval.YEAR:
        return _first(int(words), 1) if _YEAR.fullmatch(words) else None
    if interval is Interval.MONTH and (named := _NAMED.fullmatch(words)):
        return _named(named[1], int(named[2]))
    parted = _PART.fullmatch(words)
    if parted is None:
        return None
    part = _ROMAN.get(parted[1].casefold()) or int(re.sub("[a-z]", "", parted[1].casefold()) or 0)
    if not 1 <= part <= PARTS[interval]:
        return None
    return _first(int(parted[2]), (part - 1) * MONTHS_OF[interval] + 1)


def _day(words: str) -> date | None:
    found = _DAY.fullmatch(words)
    if found is None:
        return None
    day, month, year = (
        (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    )
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _named(name: str, year: int) -> date | None:
    plain = german.fold(name).replace("mrz", "mar")  # as Excel shortens März
    hits = [n for n, month in enumerate(german.MONTHS, 1) if german.fold(month).startswith(plain)]
    return _first(year, hits[0]) if len(hits) == 1 else None


def _first(year: int, month: int) -> date | None:
    return date(year, month, 1) if year else None
