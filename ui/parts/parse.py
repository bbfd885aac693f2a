"""Days and clock times as they are typed in a hurry."""

import re
from datetime import date, time, timedelta

from praeventionsrat.errors import UserError

DAY_WORDS = {"heute": 0, "h": 0, "morgen": 1, "m": 1, "übermorgen": 2, "gestern": -1}
WEEKDAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")
SPELT_OUT = (
    *("montag", "dienstag", "mittwoch", "donnerstag", "freitag"),
    *("samstag", "sonntag", "sonnabend"),
)
NO_DAY = "Dieses Datum gibt es nicht; bitte so eingeben: 17.3.2026."
NO_TIME = "Diese Uhrzeit gibt es nicht; bitte so eingeben: 16:02."
_DAY = re.compile(r"(\d{1,2})[.\-/ ]\s*(\d{1,2})(?:[.\-/ ]\s*(\d{4}|\d{2})?)?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIGHT = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
_TIME = re.compile(r"(\d{1,2})(?:[:.,h ]\s*(\d{1,2}))?")
_TIGHT_TIME = re.compile(r"(\d{1,2})(\d{2})")


def parse_day(text: str, today: date) -> date | None:
    """The day meant by „17.3.“, „17.3.26“, „170326“, „2026-03-17“, „heute“, „+14“, „Fr“.

    A day without a year is the one nearest to today; nothing typed is no day.

    Raises:
        UserError: There is no such day.
    """
    typed = text.strip().casefold()
    if "," in typed and typed[:2] in WEEKDAYS:  # „Di, 17.03.2026“ as we write it ourselves
        typed = typed.split(",", 1)[1].strip()
    if not typed:
        return None
    try:
        return _spoken_day(typed, today) or _written_day(typed, today)
    except (ValueError, OverflowError):
        raise UserError(NO_DAY) from None


def parse_time(text: str) -> time | None:
    """The clock time meant by „1602“, „16:02“, „16.02 Uhr“, „16“; nothing typed is no time.

    Raises:
        UserError: There is no such time.
    """
    typed = text.strip().casefold().removesuffix("uhr").strip()
    if not typed:
        return None
    found = _TIGHT_TIME.fullmatch(typed) or _TIME.fullmatch(typed)
    if found is None:
        raise UserError(NO_TIME)
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59:
        raise UserError(NO_TIME)
    return time(hour, minute)


def parse_number(text: str, least: int | None = None, most: int | None = None) -> int | None:
    """A whole number as Germans write it („1.250“); nothing typed is no number.

    Raises:
        UserError: It is none, or outside the bounds.
    """
    typed = re.sub(r"[.\s](?=\d{3}(\D|$))", "", text.strip())
    if not typed:
        return None
    if not re.fullmatch(r"[+-]?[0-9]{1,12}", typed):
        raise UserError("Bitte eine ganze Zahl eingeben.")
    number = int(typed)
    if least is not None and number < least:
        raise UserError(f"Bitte mindestens {least} eingeben.")
    if most is not None and number > most:
        raise UserError(f"Bitte höchstens {most} eingeben.")
    return number


def _spoken_day(typed: str, today: date) -> date | None:
    if typed in DAY_WORDS:
        return today + timedelta(days=DAY_WORDS[typed])
    if re.fullmatch(r"[+-]\d{1,4}", typed):
        return today + timedelta(days=int(typed))
    if typed[:2] in WEEKDAYS and any(name.startswith(typed) for name in SPELT_OUT):
        short = "sa" if typed.startswith("sonna") else typed[:2]
        ahead = (WEEKDAYS.index(short) - today.weekday()) % 7
        return today + timedelta(days=ahead or 7)
    return None


def _written_day(typed: str, today: date) -> date:
    if found := _ISO.fullmatch(typed):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _TIGHT.fullmatch(typed) or _DAY.fullmatch(typed):
        day, month, year = int(found[1]), int(found[2]), found[3]
        if year is None:
            return _nearest(day, month, today)
        return date(_full_year(int(year)) if len(year) == 2 else int(year), month, day)
    raise ValueError(typed)


def _full_year(short: int) -> int:
    return 2000 + short if short < 70 else 1900 + short


def _nearest(day: int, month: int, today: date) -> date:
    candidates = []
    for year in (today.year, today.year + 1, today.year - 1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:  # the 29th of February
            continue
    return min(candidates, key=lambda found: abs(found - today))
