"""All SQL about plans and what they promise."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, literal, or_, select, union
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.meetings.records import AgendaItem, Meeting, Resolution, Vote
from praeventionsrat.meetings.topics import Topic
from praeventionsrat.plans.plan_ports import (
    Counterpart,
    PairRow,
    PlanRow,
    PledgeDecision,
    PledgeNote,
    PledgeRow,
)
from praeventionsrat.plans.records import (
    Chapter,
    PairRelation,
    Plan,
    Pledge,
    PledgePair,
    PledgeResolution,
    PledgeTopic,
)


class PlanRepository(Repository[Plan]):
    """The plans and programmes."""

    record = Plan
    missing = "Dieser Plan wurde inzwischen gelöscht."

    def rows(self) -> Sequence[PlanRow]:
        """Every plan not in the Papierkorb, the newest first."""
        counted = (
            select(func.count())
            .where(col(Pledge.plan_id) == col(Plan.id))
            .correlate(Plan)
            .scalar_subquery()
        )
        query = (
            select(
                col(Plan.id),
                col(Plan.title),
                col(Plan.kind),
                col(Plan.publisher),
                col(Plan.phase),
                col(Plan.adopted_on),
                col(Plan.review_on),
                counted,
            )
            .where(col(Plan.deleted_at).is_(None))
            .order_by(col(Plan.adopted_on).desc().nulls_last(), col(Plan.title), col(Plan.id))
        )
        return [PlanRow(*line) for line in self.session.execute(query)]


class ChapterRepository(Repository[Chapter]):
    """Their chapters."""

    record = Chapter
    missing = "Dieses Kapitel wurde inzwischen gelöscht."


class PledgeRepository(Repository[Pledge]):
    """What they promise."""

    record = Pledge
    missing = "Dieses Vorhaben wurde inzwischen gelöscht."

    def rows(self, plan_id: UUID) -> Sequence[PledgeRow]:
        """Every pledge of a plan in its order."""
        query = (
            select(
                col(Pledge.id),
                col(Pledge.plan_id),
                col(Pledge.chapter_id),
                col(Pledge.wording),
                col(Pledge.number),
                col(Pledge.kind),
                col(Pledge.place),
                col(Pledge.priority),
                col(Pledge.verdict),
                col(Pledge.verdict_reason),
                col(Pledge.verdict_on),
            )
            .where(col(Pledge.plan_id) == plan_id)
            .order_by(col(Pledge.position), col(Pledge.id))
        )
        return [PledgeRow(*line) for line in self.session.execute(query)]


class PledgePairRepository(Repository[PledgePair]):
    """Which pledges of two plans belong together."""

    record = PledgePair

    def of_plan(self, plan_id: UUID) -> Sequence[Counterpart]:
        """What a plan is set against, without what was refused."""
        sides = col(PledgePair.pledge_id), col(PledgePair.other_id)
        found: list[Counterpart] = []
        for turned, (ours, theirs) in enumerate((sides, sides[::-1])):
            own, other = aliased(Pledge), aliased(Pledge)
            query = (
                select(ours, theirs, col(Plan.title), col(other.wording), col(PledgePair.relation))
                .join(own, col(own.id) == ours)
                .join(other, col(other.id) == theirs)
                .join(Plan, col(Plan.id) == col(other.plan_id))
                .where(
                    col(own.plan_id) == plan_id,
                    col(Plan.deleted_at).is_(None),
                    col(PledgePair.relation) != PairRelation.NONE,
                )
                .order_by(col(Plan.title), col(PledgePair.id))
            )
            lines = [Counterpart(*line) for line in self.session.execute(query)]
            found += [replace(one, relation=one.relation.turned) for one in lines if turned]
            found += [one for one in lines if not turned]
        return found

    def between(self, first_plan: UUID, second_plan: UUID) -> Sequence[PairRow]:
        """What is settled between two plans, whichever stood first then."""
        one, other = aliased(Pledge), aliased(Pledge)
        query = (
            select(
                col(PledgePair.id),
                col(PledgePair.pledge_id),
                col(PledgePair.other_id),
                col(PledgePair.relation),
                col(PledgePair.note),
            )
            .join(one, col(one.id) == col(PledgePair.pledge_id))
            .join(other, col(other.id) == col(PledgePair.other_id))
            .where(
                or_(
                    and_(col(one.plan_id) == first_plan, col(other.plan_id) == second_plan),
                    and_(col(one.plan_id) == second_plan, col(other.plan_id) == first_plan),
                )
            )
            .order_by(col(PledgePair.id))
        )
        return [PairRow(*line) for line in self.session.execute(query)]


class PledgeResolutionRepository(Repository[PledgeResolution]):
    """Which resolution carries out which pledge."""

    record = PledgeResolution

    def of_plan(self, plan_id: UUID) -> Sequence[PledgeDecision]:
        """Those of one plan, also the ones that follow from its topics; the oldest first."""
        linked = _decided(col(PledgeResolution.pledge_id), by_itself=False).join(
            PledgeResolution, col(PledgeResolution.resolution_id) == col(Resolution.id)
        )
        topics = (
            _decided(col(PledgeTopic.pledge_id), by_itself=True)
            .join(Topic, col(Topic.agenda_item_id) == col(AgendaItem.id))
            .join(PledgeTopic, col(PledgeTopic.topic_id) == col(Topic.id))
            .where(col(Topic.deleted_at).is_(None))
        )
        of_plan = select(col(Pledge.id)).where(col(Pledge.plan_id) == plan_id)
        both = union(
            linked.where(col(PledgeResolution.pledge_id).in_(of_plan)),
            topics.where(col(PledgeTopic.pledge_id).in_(of_plan)),
        ).subquery()
        query = select(both).order_by(both.c.held_on, both.c.number, both.c.by_itself)
        known: dict[tuple[UUID, UUID], PledgeDecision] = {}
        for line in self.session.execute(query):
            found = PledgeDecision(*line)
            known.setdefault((found.pledge_id, found.resolution_id), found)
        return list(known.values())


def _decided(pledge_id: Any, *, by_itself: bool) -> Select[*tuple[Any, ...]]:
    return (
        select(
            pledge_id.label("pledge_id"),
            col(Resolution.id).label("resolution_id"),
            col(Resolution.number).label("number"),
            col(Meeting.held_on).label("held_on"),
            col(Resolution.is_adopted).label("is_adopted"),
            col(AgendaItem.is_public).label("is_public"),
            literal(by_itself).label("by_itself"),
        )
        .select_from(Resolution)
        .join(Vote, col(Vote.id) == col(Resolution.vote_id))
        .join(AgendaItem, col(AgendaItem.id) == col(Vote.agenda_item_id))
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .where(col(Meeting.deleted_at).is_(None))
    )


class PledgeTopicRepository(Repository[PledgeTopic]):
    """Which pledge became which topic."""

    record = PledgeTopic

    def of_plan(self, plan_id: UUID) -> Sequence[PledgeNote]:
        """Those of one plan."""
        query = (
            select(
                col(PledgeTopic.pledge_id),
                col(Topic.id),
                col(Topic.title),
                col(Topic.agenda_item_id),
            )
            .join(Topic, col(Topic.id) == col(PledgeTopic.topic_id))
            .join(Pledge, col(Pledge.id) == col(PledgeTopic.pledge_id))
            .where(col(Pledge.plan_id) == plan_id, col(Topic.deleted_at).is_(None))
            .order_by(col(PledgeTopic.id))
        )
        return [PledgeNote(*line) for line in self.session.execute(query)]


class Promising:
    """The part of a transaction that keeps plans."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.plans = PlanRepository(session)
        self.chapters = ChapterRepository(session)
        self.pledges = PledgeRepository(session)
        self.pledge_pairs = PledgePairRepository(session)
        self.pledge_resolutions = PledgeResolutionRepository(session)
        self.pledge_topics = PledgeTopicRepository(session)
