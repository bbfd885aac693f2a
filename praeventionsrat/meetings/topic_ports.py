"""What the Themenspeicher and the agenda skeletons ask of the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from praeventionsrat.meetings.skeleton import SkeletonItem
    from praeventionsrat.meetings.topics import CarriedItem, Topic, TopicState, Urgency


@dataclass(frozen=True, slots=True)
class TopicRow:
    """One line of the Themenspeicher."""

    id: UUID
    title: str
    submitted_by: str
    submitted_on: date | None
    committee_id: UUID | None
    committee: str
    """Short name where there is one; empty for a topic of any committee."""
    wished_meeting_id: UUID | None
    wished_number: int | None
    wished_on: date | None
    urgency: Urgency
    state: TopicState
    agenda_item_id: UUID | None
    used_on: date | None
    """Day of the meeting on whose agenda it stands."""


class Topics(Repository["Topic"], Protocol):
    """The Themenspeicher."""

    def rows(self) -> Sequence[TopicRow]:
        """Every topic not in the Papierkorb, the most urgent and then the oldest first."""
        ...

    def row(self, topic_id: UUID) -> TopicRow | None:
        """One of them."""
        ...


class Work(Protocol):
    """One transaction, as those who prepare agendas see it."""

    @property
    def topics(self) -> Topics:
        """Topics."""
        ...

    @property
    def carried_items(self) -> Repository[CarriedItem]:
        """Items of earlier agendas that came again."""
        ...

    @property
    def skeleton_items(self) -> Repository[SkeletonItem]:
        """Agenda skeletons of committees."""
        ...
