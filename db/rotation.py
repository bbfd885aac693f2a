"""Which backups stay: the 12 newest, then one a week for 10 weeks and one a month for 9 months."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar

NEWEST, WEEKS, MONTHS = 12, 10, 9

K = TypeVar("K")


def kept(backups: Iterable[tuple[datetime, K]]) -> set[K]:
    """The ones to keep, out of pairs of time and name; all others may go."""
    newest_first = sorted(backups, key=lambda backup: backup[0], reverse=True)
    keep = {name for _at, name in newest_first[:NEWEST]}
    keep |= _last_of(newest_first, WEEKS, lambda at: at.isocalendar()[:2])
    return keep | _last_of(newest_first, MONTHS, lambda at: (at.year, at.month))


def _last_of(
    newest_first: list[tuple[datetime, K]], count: int, span: Callable[[datetime], object]
) -> set[K]:
    """The newest of each of the last ``count`` spans that have one."""
    last: dict[object, K] = {}
    for at, name in newest_first:
        last.setdefault(span(at), name)
    return set(list(last.values())[:count])
