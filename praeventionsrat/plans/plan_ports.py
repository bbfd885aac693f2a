"""What lists and views of plans are read as: frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from praeventionsrat.plans.records import (
        PairRelation,
        Plan,
        PlanKind,
        PlanPhase,
        Pledge,
        PledgeKind,
        PledgePair,
        PledgeResolution,
        PledgeTopic,
        Priority,
        Verdict,
    )


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One line of the list of plans."""

    id: UUID
    title: str
    kind: PlanKind
    publisher: str
    phase: PlanPhase
    adopted_on: date | None
    review_on: date | None
    pledges: int


@dataclass(frozen=True, slots=True)
class PledgeRow:
    """One pledge of a plan."""

    id: UUID
    plan_id: UUID
    chapter_id: UUID | None
    wording: str
    number: str
    kind: PledgeKind
    place: str
    priority: Priority
    verdict: Verdict | None
    """The office's own."""
    verdict_reason: str
    verdict_on: date | None


@dataclass(frozen=True, slots=True)
class PledgeDecision:
    """A resolution that carries out a pledge."""

    pledge_id: UUID
    resolution_id: UUID
    number: str
    decided_on: date
    is_adopted: bool
    is_public: bool
    by_itself: bool
    """The topic the pledge was put into became the item it was decided under."""


@dataclass(frozen=True, slots=True)
class PledgeNote:
    """A topic a pledge became."""

    pledge_id: UUID
    topic_id: UUID
    title: str
    item_id: UUID | None
    """The item of an agenda it became."""


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two pledges of two plans that were set against each other."""

    id: UUID
    first_id: UUID
    second_id: UUID
    relation: PairRelation
    note: str


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A pledge of another plan that was set against one of this plan."""

    pledge_id: UUID
    other_id: UUID
    plan: str
    wording: str
    relation: PairRelation
    """Seen from this plan: it is the first."""


class Plans(Repository["Plan"], Protocol):
    """The plans and programmes."""

    def rows(self) -> Sequence[PlanRow]:
        """Every plan not in the Papierkorb, the newest first."""
        ...


class Pledges(Repository["Pledge"], Protocol):
    """What plans promise."""

    def rows(self, plan_id: UUID) -> Sequence[PledgeRow]:
        """Every pledge of a plan in its order."""
        ...


class PledgePairs(Repository["PledgePair"], Protocol):
    """Which pledges of two plans belong together."""

    def of_plan(self, plan_id: UUID) -> Sequence[Counterpart]:
        """What a plan is set against, without what was refused."""
        ...

    def between(self, first_plan: UUID, second_plan: UUID) -> Sequence[PairRow]:
        """What is settled between two plans, whichever stood first then."""
        ...


class PledgeResolutions(Repository["PledgeResolution"], Protocol):
    """Which resolution carries out which pledge."""

    def of_plan(self, plan_id: UUID) -> Sequence[PledgeDecision]:
        """Those of one plan, also the ones that follow from its topics; the oldest first."""
        ...


class PledgeTopics(Repository["PledgeTopic"], Protocol):
    """Which pledge became which topic."""

    def of_plan(self, plan_id: UUID) -> Sequence[PledgeNote]:
        """Those of one plan."""
        ...
