"""Reads budget, sponsors and press of a prevention day in a few questions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from uuid import UUID

from praeventionsrat.funding.records import FundingSide
from praeventionsrat.prevention_day.money.rows import BudgetRow, Grant, SponsorRow
from praeventionsrat.prevention_day.money.totals import Totals, per_visitor, totals
from praeventionsrat.prevention_day.ports import Work


@dataclass(frozen=True)
class Budget:
    """Everything about the money of a prevention day."""

    lines: tuple[BudgetRow, ...]
    """Expenses first, each side by category as they were put."""
    sponsors: tuple[SponsorRow, ...]
    visitors: int | None
    """As counted; None where nobody counted."""

    @cached_property
    def totals(self) -> Totals:
        """What it comes to."""
        return totals(self.lines, self.sponsors)

    @property
    def per_visitor(self) -> int | None:
        """What the day cost for each visitor, by what is known."""
        return per_visitor(self.totals.expense.actual, self.visitors)


def read_budget(work: Work, event_id: UUID) -> Budget:
    """All of a prevention day."""
    rows = work.budget_items.rows(event_id)
    known = _grants(work) if any(row.application_id for row in rows) else {}
    lines = [
        replace(row, grant=known.get(row.application_id)) if row.application_id else row
        for row in rows
    ]
    return Budget(
        tuple(lines), tuple(work.sponsors.rows(event_id)), counted_visitors(work, event_id)
    )


def grants_to_choose(work: Work) -> Sequence[Grant]:
    """Applications the council has made, the latest first."""
    return tuple(reversed(list(_grants(work).values())))


def counted_visitors(work: Work, event_id: UUID) -> int | None:
    """How many came: for each day its total, or the totals of its places together."""
    found: dict[UUID | None, dict[UUID | None, int]] = {}
    for one in work.visitor_counts.where(prevention_day_id=event_id, is_total=True):
        found.setdefault(one.event_day_id, {})[one.venue_id] = one.visitors
    if not found:
        return None
    by_day = {
        on: places[None] if None in places else sum(places.values()) for on, places in found.items()
    }
    if None in by_day:  # a figure for all days at once
        return by_day[None]
    return sum(by_day.values())


def _grants(work: Work) -> Mapping[UUID, Grant]:
    return {
        row.id: Grant(
            row.id,
            f"{row.title} ({row.programme})",
            row.state,
            row.requested_cents,
            row.granted_cents,
            row.paid_cents,
        )
        for row in work.funding_applications.rows()
        if row.side is FundingSide.RECEIVED
    }
