"""When a task is due: a fixed day, or so many days from the first day of the event."""

from datetime import date, timedelta

from praeventionsrat.council.holidays import holiday
from praeventionsrat.german import day, weekday

SATURDAY = 5
NEAR_DAYS = 2
"""So near to the event everybody works at the weekend anyway."""
EARLIEST, LATEST = date(1900, 1, 1), date(9000, 12, 31)


def due_day(offset_days: int, fixed: date | None, first_day: date | None) -> date | None:
    """The day a task is due; None while nobody knows when the event is."""
    if fixed or first_day is None:
        return fixed
    if not EARLIEST <= first_day <= LATEST:
        return None
    return first_day + timedelta(days=offset_days)


def is_free(on: date) -> bool:
    """Whether offices are closed: a weekend, or a holiday of all Länder."""
    return on.weekday() >= SATURDAY or bool(holiday(on))


def working_day_before(on: date) -> date:
    """The day itself, or the last one before it on which offices work."""
    while is_free(on):
        on -= timedelta(days=1)
    return on


def free_day_note(due_on: date | None, first_day: date | None) -> str:
    """What to mind where a task is due on a day on which nobody is at work; else empty."""
    if due_on is None or not is_free(due_on):
        return ""
    if first_day and abs((due_on - first_day).days) <= NEAR_DAYS:
        return ""
    better = working_day_before(due_on)
    name = holiday(due_on) or weekday(due_on)
    return f"Der {day(due_on)} ist frei ({name}): bitte bis {weekday(better)}, {day(better)}."
