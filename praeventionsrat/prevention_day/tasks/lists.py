"""What of all tasks is late, soon or blocked, how far each area is, and who has how many."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from praeventionsrat.german import sort_key
from praeventionsrat.prevention_day.tasks.records import TaskState
from praeventionsrat.prevention_day.tasks.rows import SOON_DAYS, Bucket, TaskRow

NOBODY = "ohne Zuständige"
NO_AREA = "ohne Bereich"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an area or a person is."""

    name: str
    total: int
    done: int
    overdue: int

    @property
    def percent(self) -> int:
        """Done of all; what was dropped is not counted."""
        return 100 * self.done // self.total if self.total else 0


def late(rows: Iterable[TaskRow]) -> Sequence[TaskRow]:
    """What should be done already."""
    return [row for row in rows if row.bucket is Bucket.OVERDUE]


def soon(rows: Iterable[TaskRow], today: date, days: int = SOON_DAYS) -> Sequence[TaskRow]:
    """What is due from today on within so many days."""
    until = today + timedelta(days=days)
    return [
        row
        for row in rows
        if not row.is_finished and row.due_on is not None and today <= row.due_on <= until
    ]


def blocked(rows: Iterable[TaskRow]) -> Sequence[TaskRow]:
    """What waits for another task."""
    return [row for row in rows if row.is_blocked]


def by_area(rows: Iterable[TaskRow]) -> Sequence[Progress]:
    """How far each area is."""
    return _progress((row.area or NO_AREA, row) for row in rows)


def by_owner(rows: Iterable[TaskRow]) -> Sequence[Progress]:
    """How many tasks each one has."""
    return _progress((row.owner or NOBODY, row) for row in rows)


def _progress(pairs: Iterable[tuple[str, TaskRow]]) -> Sequence[Progress]:
    groups: dict[str, list[TaskRow]] = {}
    for name, row in pairs:
        if row.state is not TaskState.DROPPED:
            groups.setdefault(name, []).append(row)
    return [
        Progress(
            name,
            len(listed),
            sum(row.state is TaskState.DONE for row in listed),
            len(late(listed)),
        )
        for name, listed in sorted(groups.items(), key=lambda pair: sort_key(pair[0]))
    ]
