"""The holidays of all German Länder, for a hint beside a proposed day; those of a Land are more."""

from datetime import date

FIXED = {
    (1, 1): "Neujahr",
    (5, 1): "Tag der Arbeit",
    (10, 3): "Tag der Deutschen Einheit",
    (12, 24): "Heiligabend",
    (12, 25): "1. Weihnachtstag",
    (12, 26): "2. Weihnachtstag",
    (12, 31): "Silvester",
}
AFTER_EASTER = {
    -2: "Karfreitag",
    1: "Ostermontag",
    39: "Christi Himmelfahrt",
    50: "Pfingstmontag",
}


def holiday(day: date) -> str:
    """The name of the holiday (or of a day on which nobody meets); empty on any other day."""
    return FIXED.get((day.month, day.day)) or AFTER_EASTER.get((day - easter(day.year)).days, "")


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Anonymous algorithm, Meeus 1991)."""
    century, rest = divmod(year, 100)
    lunar = (19 * (year % 19) + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - lunar - rest % 4) % 7
    shift = (year % 19 + 11 * lunar + 22 * weekday) // 451
    month, day = divmod(lunar + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
