"""What waits with measures, plans and money, for the first page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.funding.usecases.deciding import FundingHint, funding_hints
from praeventionsrat.measures.due_ports import Waiting, WaitingRow
from praeventionsrat.office.ports import Work

MOST = 5
WORDS = {
    Waiting.END: "sollte bis {day} fertig sein",
    Waiting.MILESTONE: "Meilenstein „{title}“ war bis {day} fällig",
    Waiting.FOLLOW_UP: "Wiedervorlage seit {day}",
    Waiting.REPORT: "Sachstand seit {day} überfällig",
    Waiting.REVIEW: "Überprüfung seit {day} vorgesehen",
}


@dataclass(frozen=True, slots=True)
class MeasureDue:
    """One line: a thing and all it waits for."""

    id: tuple[str, UUID]
    """Kind and id of what opens."""
    title: str
    detail: str
    due_on: date
    is_late: bool


@dataclass(frozen=True, slots=True)
class MeasuresDue:
    """The lines shown, and how many there are."""

    lines: Sequence[MeasureDue]
    more: int


def measures_due(work: Work, today: date) -> MeasuresDue:
    """The lines of the first page that have waited longest."""
    rows = work.measures_waiting.waiting(today, MOST)
    money = funding_hints(work, today)
    lines = [*_joined(rows), *(_money(hint) for hint in money)]
    lines.sort(key=lambda line: (line.due_on, line.title))
    shown = lines[:MOST]
    waiting = work.measures_waiting.count_waiting(today)
    return MeasuresDue(shown, waiting + len(money) - len(shown))


def _joined(rows: Iterable[WaitingRow]) -> Sequence[MeasureDue]:
    """One line for each thing, however much it waits for."""
    found: dict[tuple[str, UUID], list[WaitingRow]] = {}
    for row in rows:
        found.setdefault((row.kind, row.id), []).append(row)
    return [
        MeasureDue(key, own[0].heading, " · ".join(map(_words, own)), own[0].due_on, is_late=True)
        for key, own in found.items()
    ]


def _words(row: WaitingRow) -> str:
    return WORDS[row.what].format(day=german.day(row.due_on), title=row.title)


def _money(hint: FundingHint) -> MeasureDue:
    return MeasureDue(
        (hint.kind, hint.id), hint.title, hint.words, hint.due_on, is_late=hint.is_overdue
    )
