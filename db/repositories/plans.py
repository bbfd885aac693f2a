"""All SQL about plans and what they promise."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.plans.records import (
    Chapter,
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


class ChapterRepository(Repository[Chapter]):
    """Their chapters."""

    record = Chapter
    missing = "Dieses Kapitel wurde inzwischen gelöscht."


class PledgeRepository(Repository[Pledge]):
    """What they promise."""

    record = Pledge
    missing = "Dieses Vorhaben wurde inzwischen gelöscht."


class PledgePairRepository(Repository[PledgePair]):
    """Which pledges of two plans belong together."""

    record = PledgePair


class PledgeResolutionRepository(Repository[PledgeResolution]):
    """Which resolution carries out which pledge."""

    record = PledgeResolution


class PledgeTopicRepository(Repository[PledgeTopic]):
    """Which pledge became which topic."""

    record = PledgeTopic


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
