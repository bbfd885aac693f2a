"""All SQL about measures that wait for somebody."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, String, case, cast, func, literal, select, type_coerce
from sqlmodel import Session, col

from praeventionsrat.measures.due_ports import Waiting, WaitingRow
from praeventionsrat.measures.parts import Milestone
from praeventionsrat.measures.records import Measure
from praeventionsrat.measures.reports import MeasureReport
from praeventionsrat.measures.states import RESTING
from praeventionsrat.plans.records import Plan, PlanPhase


class WaitingRepository:
    """What should have happened by a day."""

    def __init__(self, session: Session) -> None:
        """Work inside the given transaction."""
        self.session = session

    def waiting(self, today: date, limit: int) -> Sequence[WaitingRow]:
        """The oldest of each kind, not more than ``limit`` of one."""
        found: list[WaitingRow] = []
        for what, query, due in _questions(today):
            rows = self.session.execute(query.order_by(due).limit(limit))
            kind = "plan" if what is Waiting.REVIEW else "measure"
            found += [WaitingRow(kind, of, heading, what, title, on)
                      for of, heading, title, on in rows]  # fmt: skip
        return sorted(found, key=lambda row: (row.due_on, row.heading))

    def count_waiting(self, today: date) -> int:
        """How many measures and plans wait; one that waits for two things counts once."""
        found: set[Any] = set()
        for _what, query, _due in _questions(today):
            found.update(row[0] for row in self.session.execute(query))
        return len(found)


def _questions(today: date) -> Iterator[tuple[Waiting, Any, Any]]:
    heading, none = _heading(), literal("")
    measures = select(col(Measure.id), heading, none)
    for what, due in ((Waiting.END, col(Measure.ends_on)), (Waiting.REPORT, _report_due())):
        query = measures.add_columns(due).where(_is_open(), due < today)
        yield what, query, due
    follow_up = col(Measure.follow_up_on)
    query = measures.add_columns(follow_up).where(
        col(Measure.deleted_at).is_(None), follow_up <= today
    )
    yield Waiting.FOLLOW_UP, query, follow_up
    due = col(Milestone.due_on)
    stones = select(col(Measure.id), heading, col(Milestone.title), due).join(
        Milestone, col(Milestone.measure_id) == col(Measure.id)
    )
    late = (due < today, col(Milestone.done_on).is_(None))
    yield Waiting.MILESTONE, stones.where(_is_open(), *late), due
    review = col(Plan.review_on)
    plans = select(col(Plan.id), col(Plan.title), none, review)
    live = (col(Plan.deleted_at).is_(None), col(Plan.phase) != PlanPhase.ENDED)
    yield Waiting.REVIEW, plans.where(*live, review <= today), review


def _heading() -> ColumnElement[str]:
    return col(Measure.number) + literal(" ") + col(Measure.title)


def _is_open() -> ColumnElement[bool]:
    return col(Measure.deleted_at).is_(None) & col(Measure.state).not_in(RESTING)


def _report_due() -> ColumnElement[Any]:
    """The day the next Sachstand is due: some months after the last, or after the beginning."""
    last = (
        select(func.max(MeasureReport.reported_on))
        .where(col(MeasureReport.measure_id) == col(Measure.id))
        .correlate(Measure)
        .scalar_subquery()
    )
    since = func.coalesce(last, col(Measure.starts_on), func.date(col(Measure.created_at)))
    months = literal("+") + cast(col(Measure.report_months), String) + literal(" months")
    due = case((col(Measure.report_months) > 0, func.date(since, months)))
    return type_coerce(due, Date)
