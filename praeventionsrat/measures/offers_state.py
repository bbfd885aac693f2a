"""How fresh an offer is: whether it still runs, and how long nobody has asked."""

from datetime import date
from enum import StrEnum

from praeventionsrat.german import count
from praeventionsrat.measures.offer_ports import OfferRow

MONTHS = 12
"""Whoever has not been asked for so long is asked again."""


class OfferState(StrEnum):
    """What the list says of an offer, the most pressing first."""

    OVER = "over"
    """Its time has ended."""
    NEVER_CHECKED = "never_checked"
    OLD = "old"
    """Not checked for a year."""
    COMING = "coming"
    FRESH = "fresh"


def months_between(earlier: date, later: date) -> int:
    """Whole months, across the ends of years: 31 January to 28 February is none."""
    whole = (later.year - earlier.year) * 12 + later.month - earlier.month
    return whole - (later.day < earlier.day)


def state_of(row: OfferRow, today: date) -> OfferState:
    """How fresh this one is."""
    if row.ends_on and row.ends_on < today:
        return OfferState.OVER
    if row.checked_on is None:
        return OfferState.NEVER_CHECKED
    if months_between(row.checked_on, today) >= MONTHS:
        return OfferState.OLD
    return OfferState.COMING if row.starts_on and row.starts_on > today else OfferState.FRESH


def state_words(row: OfferRow, today: date) -> str:
    """The same in words, for the pill and for Excel."""
    state = state_of(row, today)
    if state is OfferState.OLD:
        assert row.checked_on is not None
        months = months_between(row.checked_on, today)
        return f"nicht geprüft seit {count(months, 'Monat', 'Monaten')}"
    return {
        OfferState.OVER: "beendet",
        OfferState.NEVER_CHECKED: "noch nie geprüft",
        OfferState.COMING: "beginnt bald",
        OfferState.FRESH: "aktuell",
    }[state]


def runs(row: OfferRow, today: date) -> bool:
    """Whether somebody could go there today."""
    begun = row.starts_on is None or row.starts_on <= today
    return begun and (row.ends_on is None or row.ends_on >= today)
