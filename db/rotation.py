"""Which backups stay: the 12 newest, then one a week for 10 weeks and one a month for 9 months."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

NEWEST, WEEKS, MONTHS = 12, 10, 9
WEEK = timedelta(days=7)

K = TypeVar("K")


def kept(backups: Iterable[tuple[datetime, K]]) -> set[K]:
    """The ones to keep, out of pairs of time and name; all others may go."""
    newest_first = sorted(backups, key=lambda backup: backup[0], reverse=True)
    keep = {name for _at, name in newest_first[:NEWEST]}
    keep |= _last_of(newest_first, WEEKS, lambda at: at.isocalendar()[:2])
    return keep | _last_of(newest_first, MONTHS, lambda at: (at.year, at.month))


def gone_on(backups: Iterable[datetime], today: date) -> date:
    """The day on which the last of these backups goes, if one is taken in every week to come."""
    old = set(backups)
    there, day = set(old), today
    while there & old:
        day += WEEK
        there.add(datetime.combine(day, time(12), UTC))
        there = kept((at, at) for at in there)
    return day


def _last_of(
    newest_first: list[tuple[datetime, K]], count: int, span: Callable[[datetime], object]
) -> set[K]:
    """The newest of each of the last ``count`` spans that have one."""
    last: dict[object, K] = {}
    for at, name in newest_first:
        last.setdefault(span(at), name)
    return set(list(last.values())[:count])
