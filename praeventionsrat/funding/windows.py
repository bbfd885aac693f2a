"""When one may apply, and when a proof of use is due: days that come again every year."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from praeventionsrat.german import count, full_day, long_day, weekday

SATURDAY = 5


class Opening(StrEnum):
    """How a window stands today."""

    ALWAYS = "always"
    """No last day is known."""
    AHEAD = "ahead"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Window:
    """The window that matters today."""

    opens_on: date | None
    closes_on: date | None
    opening: Opening
    days_left: int | None
    """Until the last day; 0 on it, negative afterwards."""

    @property
    def words(self) -> str:
        """What a list says of it."""
        match self.opening:
            case Opening.ALWAYS:
                return "ohne Frist"
            case Opening.AHEAD:
                return f"öffnet am {long_day(self.opens_on)}"
            case Opening.CLOSED:
                return f"geschlossen seit {long_day(self.closes_on)}"
            case Opening.OPEN if self.days_left == 0:
                return "heute letzter Tag"
            case _:
                left = count(self.days_left or 0, "Tag", "Tage")
                return f"noch {left} bis {long_day(self.closes_on)}"

    @property
    def short_words(self) -> str:
        """The same in a narrow list: „noch 12 Tage“."""
        match self.opening:
            case Opening.OPEN if self.days_left:
                return f"noch {count(self.days_left, 'Tag', 'Tage')}"
            case Opening.CLOSED:
                return "geschlossen"
            case _:
                return self.words

    @property
    def weekend_note(self) -> str:
        """What to mind where the last day is one on which no post is opened."""
        if self.closes_on is None or self.closes_on.weekday() < SATURDAY:
            return ""
        return (
            f"Der letzte Tag ist ein {weekday(self.closes_on)} ({full_day(self.closes_on)}). "
            "Es zählt der Posteingang: Bitte so absenden, dass der Antrag am Freitag davor da ist."
        )


def window(
    opens_on: date | None, closes_on: date | None, today: date, *, is_yearly: bool = False
) -> Window:
    """The window of today; a yearly one that has closed is the next one."""
    if closes_on is None:
        opening = Opening.AHEAD if opens_on and opens_on > today else Opening.ALWAYS
        return Window(opens_on, None, opening, None)
    if is_yearly:
        closes_on = next_of(closes_on, today)
        opens_on = last_of(opens_on, closes_on) if opens_on else None
    left = (closes_on - today).days
    opening = Opening.CLOSED if left < 0 else Opening.OPEN
    if opens_on and opens_on > today:
        opening = Opening.AHEAD
    return Window(opens_on, closes_on, opening, left)


def next_of(day: date, today: date) -> date:
    """The same day of the year, today or later."""
    here = in_year(day, today.year)
    return here if here >= today else in_year(day, today.year + 1)


def last_of(day: date, until: date) -> date:
    """The same day of the year, on that day or before."""
    here = in_year(day, until.year)
    return here if here <= until else in_year(day, until.year - 1)


def in_year(day: date, year: int) -> date:
    """The day in another year; the 29th of February is the 28th where there is none."""
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def came_late(
    submitted_on: date | None, closes_on: date | None, *, is_yearly: bool = False
) -> bool:
    """Whether an application came in after the last day; every day is in time for a yearly one."""
    if submitted_on is None or closes_on is None or is_yearly:
        return False
    return submitted_on > closes_on


def months_later(day: date, months: int) -> date:
    """So many months later; the 31st is the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def proof_due(due_on: date | None, ends_on: date | None, months: int) -> date | None:
    """Last day of a Verwendungsnachweis: as written down, else so many months after the end."""
    if due_on or ends_on is None:
        return due_on
    return months_later(ends_on, months)


def due_words(due_on: date, today: date) -> str:
    """How far off a day is: „in 3 Tagen“, „heute“, „seit 3 Tagen überfällig“."""
    days = (due_on - today).days
    if days == 0:
        return "heute"
    if days > 0:
        return f"in {count(days, 'Tag', 'Tagen')}"
    return f"seit {count(-days, 'Tag', 'Tagen')} überfällig"
