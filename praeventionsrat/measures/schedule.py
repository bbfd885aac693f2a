"""What is due, what is overdue, and what the dates say beside the light somebody set."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from praeventionsrat.german import count, day
from praeventionsrat.measures.records import Light, MeasureState
from praeventionsrat.measures.states import RESTING

SOON = 30
"""Days before its day something counts as due soon."""


class Due(StrEnum):
    """How something stands to its day."""

    NONE = "none"
    """No day, or nothing is expected any more."""
    LATER = "later"
    SOON = "soon"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day something is wanted by."""

    title: str
    """Of a milestone; empty: the end of the measure itself."""
    on: date | None
    is_done: bool = False


def due_of(on: date | None, today: date, *, is_done: bool = False, soon: int = SOON) -> Due:
    """How something stands to its day; on the day itself it is not late yet."""
    if on is None or is_done:
        return Due.NONE
    if on < today:
        return Due.OVERDUE
    return Due.SOON if on <= today + timedelta(days=soon) else Due.LATER


def measure_due(ends_on: date | None, state: MeasureState, today: date) -> Due:
    """How a measure stands to its end; done, rejected and postponed ones are never late."""
    return due_of(ends_on, today, is_done=state in RESTING)


def days_late(on: date, today: date) -> int:
    """Days since something should have been there; 0 on its day and before."""
    return max((today - on).days, 0)


def due_words(on: date | None, today: date, *, is_done: bool = False) -> str:
    """„noch 3 Tage“, „seit 12 Tagen überfällig“; far away the day alone."""
    state = due_of(on, today, is_done=is_done)
    if on is None or state is Due.NONE:
        return ""
    if state is Due.OVERDUE:
        return f"seit {count(days_late(on, today), 'Tag', 'Tagen')} überfällig"
    if on == today:
        return "heute fällig"
    if state is Due.SOON:
        return f"noch {count((on - today).days, 'Tag', 'Tage')}"
    return f"bis {day(on)}"


def light_hint(
    light: Light, state: MeasureState, deadlines: Iterable[Deadline], today: date
) -> str:
    """What the dates say where the light says otherwise; the light stays what somebody set.

    „Frist überschritten“ beside a green light is a question, not a correction.
    """
    if state in RESTING:
        return ""
    late = [one for one in deadlines if due_of(one.on, today, is_done=one.is_done) is Due.OVERDUE]
    if late:
        return _late(late, today) if light in {Light.NONE, Light.GREEN} else ""
    return ""


def next_deadline(deadlines: Iterable[Deadline]) -> Deadline | None:
    """The open one that is due first."""
    opened = [one for one in deadlines if one.on is not None and not one.is_done]
    return min(opened, key=lambda one: one.on or date.max, default=None)


def _late(late: list[Deadline], today: date) -> str:
    first = min(late, key=lambda one: one.on or date.max)
    assert first.on is not None
    since = f"seit {count(days_late(first.on, today), 'Tag', 'Tagen')}"
    what = f"Meilenstein „{first.title}“" if first.title else "Ende der Maßnahme"
    more = f" und {count(len(late) - 1, 'weitere Frist', 'weitere Fristen')}" if late[1:] else ""
    return f"Frist überschritten: {what} {since}{more}."
