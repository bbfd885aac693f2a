"""Reads how far from the day something is due: „90 vorher“, „T-90“, „2 Wochen danach“."""

import re

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.tasks.records import FURTHEST_DAYS

HOW = "Bitte so eingeben: „90 Tage vorher“, „2 Wochen danach“ oder „am Tag selbst“."
ON_THE_DAY = re.compile(r"(am tag( selbst)?|t)", re.IGNORECASE)
OFFSET = re.compile(
    r"(?:t\s*)?(?P<sign>[-+]?)\s*(?P<number>\d{1,5})\s*"
    r"(?:(?P<unit>tage?|wochen?)\b)?\s*(?P<side>vorher|vor|davor|danach|nach|nachher|später)?",
    re.IGNORECASE,
)
DASHES = str.maketrans("−–—‐‑", "-----")
WEEK = 7


def parse_offset(text: str) -> int:
    """The days meant, negative before the event; a number alone is before it.

    Raises:
        UserError: It means nothing, or is years away.
    """
    typed = " ".join(text.translate(DASHES).split())
    if ON_THE_DAY.fullmatch(typed):
        return 0
    match = OFFSET.fullmatch(typed)
    if match is None:
        raise UserError(HOW)
    days = int(match["number"])
    if (match["unit"] or "").casefold().startswith("w"):
        days *= WEEK
    if days > FURTHEST_DAYS:
        raise UserError(f"Bitte höchstens {FURTHEST_DAYS} Tage eingeben.")
    side = (match["side"] or "").casefold()
    is_after = side.startswith(("nach", "danach", "später")) or (not side and match["sign"] == "+")
    return days if is_after else -days
