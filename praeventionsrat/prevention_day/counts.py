"""How much there is of everything a prevention day has."""

from dataclasses import dataclass


@dataclass(frozen=True)
class EventCounts:
    """Plain counts of one prevention day."""

    items: int
    """Of the programme, without breaks and what was cancelled."""
    unplaced: int
    """Without a day."""
    stands: int
    """Without those who declined."""
    stands_confirmed: int
    stands_incomplete: int
    tasks_open: int
    tasks_done: int
    permits_open: int
    helpers: int
    shifts: int
    shifts_short: int
    """With fewer people than needed."""
    seats: int
    """Confirmed, over all items."""
    waiting: int
    press: int
    """What appeared."""
    sheets: int
    """Filled visitors' sheets."""
