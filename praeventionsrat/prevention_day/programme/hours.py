"""Clock times of an event day as minutes in their order, also when it goes on past midnight."""

from datetime import time

from praeventionsrat.errors import UserError
from praeventionsrat.german import oclock

DAY = 24 * 60
MORNING = 6 * 60
BEYOND = (
    "{clock} am nächsten Morgen gehört schon zum nächsten Tag; dieser Tag endet vor Mitternacht."
)
TOO_FAR = "Damit begänne etwas vor oder nach dem Tag, an dem es stattfindet."


def minute(value: time) -> int:
    """Minutes since midnight."""
    return value.hour * 60 + value.minute


def closing_minute(opens_at: time, closes_at: time) -> int:
    """When a day closes; at or before its opening means on the next morning."""
    closes = minute(closes_at)
    return closes if closes > minute(opens_at) else closes + DAY


def begin_minute(starts_at: time, opens: int, closes: int) -> int:
    """When something begins, in minutes since midnight of its day.

    On a day that closes after midnight, times before six in the morning (or before its closing)
    belong to the next morning.
    """
    begins = minute(starts_at)
    is_overnight = closes >= DAY
    if is_overnight and begins < opens and begins <= max(closes - DAY, MORNING):
        return begins + DAY
    return begins


def clock_of(begins: int) -> time:
    """The clock time of a minute."""
    return time(begins // 60 % 24, begins % 60)


def start_of(begins: int, opens: int, closes: int) -> time:
    """The clock time to keep for a minute; refused where it would be read as another day's."""
    if not 0 <= begins < 2 * DAY:
        raise UserError(TOO_FAR)
    kept = clock_of(begins)
    if begin_minute(kept, opens, closes) != begins:
        if closes < DAY <= begins:
            raise UserError(BEYOND.format(clock=oclock(kept)))
        raise UserError(TOO_FAR)
    return kept


def clock_words(begins: int) -> str:
    """„11:00“; after midnight the clock begins anew."""
    return f"{begins // 60 % 24:02}:{begins % 60:02}"


def span_words(begins: int, ends: int) -> str:
    """„11:00–11:45 Uhr“."""
    return f"{clock_words(begins)}–{clock_words(ends)} Uhr"
