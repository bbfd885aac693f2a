"""A rhythm as people say it: „alle 3 Monate am dritten Dienstag“."""

from collections.abc import Sequence
from datetime import date

from praeventionsrat import german
from praeventionsrat.council.holidays import holiday
from praeventionsrat.council.rhythm import RhythmFields, Unit, Weekday, Which

WHICH = {
    Which.FIRST: "ersten",
    Which.SECOND: "zweiten",
    Which.THIRD: "dritten",
    Which.FOURTH: "vierten",
    Which.LAST: "letzten",
}


def rhythm_words(rhythm: RhythmFields) -> str:
    """How often and on which day; empty without a rhythm."""
    if rhythm.unit is Unit.NONE:
        return ""
    weekday = "" if rhythm.weekday is Weekday.ANY else german.WEEKDAYS[rhythm.weekday.number]
    if rhythm.unit is Unit.WEEKS:
        often = "jede Woche" if rhythm.every == 1 else f"alle {rhythm.every} Wochen"
        return f"{often} am {weekday}" if weekday else often
    often = {1: "jeden Monat", 12: "jedes Jahr"}.get(rhythm.every, f"alle {rhythm.every} Monate")
    return f"{often} am {WHICH[rhythm.which]} {weekday}" if weekday else often


def days_words(days: Sequence[date]) -> str:
    """Days for a look before they are taken, each with the holiday it falls on."""
    return " · ".join(
        german.short_day(day).replace(" ", "\u00a0")  # a day stays on one line
        + (f" ({holiday(day)})" if holiday(day) else "")
        for day in days
    )
