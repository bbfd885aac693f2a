"""The sums of a cost and finance plan, and whether it adds up."""

from collections.abc import Iterable
from dataclasses import dataclass

from praeventionsrat.measures.parts import CostItem, CostKind
from praeventionsrat.money import money


@dataclass(frozen=True, slots=True)
class CostSums:
    """What a plan comes to, in cents."""

    planned: int
    """Costs as planned."""
    spent: int | None
    """Costs as they were; None: nothing is known yet."""
    funding: int
    """What others give: as it was where that is known, else as planned."""
    own: int

    @property
    def money(self) -> int:
        """What there is to pay with."""
        return self.funding + self.own

    @property
    def finding(self) -> str:
        """What does not add up; empty: it does, or nobody has planned any money yet."""
        if not self.planned or not self.money:
            return ""
        gap = self.planned - self.money
        if gap > 0:
            return f"Es fehlen noch {money(gap)}."
        return f"{money(-gap)} mehr als gebraucht." if gap < 0 else ""


def sums_of(items: Iterable[CostItem]) -> CostSums:
    """The sums of a plan."""
    every = list(items)
    spent = [one.actual_cents for one in every if one.kind is CostKind.COST]
    known = [cents for cents in spent if cents is not None]
    return CostSums(
        planned=sum(one.planned_cents for one in every if one.kind is CostKind.COST),
        spent=sum(known) if known else None,
        funding=_given(every, CostKind.FUNDING),
        own=_given(every, CostKind.OWN),
    )


def _given(items: Iterable[CostItem], kind: CostKind) -> int:
    return sum(
        one.planned_cents if one.actual_cents is None else one.actual_cents
        for one in items
        if one.kind is kind
    )
