"""All SQL about what comes before a meeting: topics, skeletons, rhythms, wished groups."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.council.composition import WishedGroup
from praeventionsrat.council.open_seats import OpenSeat
from praeventionsrat.council.records import Committee
from praeventionsrat.council.rhythm import Rhythm
from praeventionsrat.meetings.records import AgendaItem, Meeting
from praeventionsrat.meetings.skeleton import SkeletonItem
from praeventionsrat.meetings.topic_ports import TopicRow
from praeventionsrat.meetings.topics import CarriedItem, Topic, TopicState, Urgency

URGENCIES = list(reversed(Urgency))


class RhythmRepository(Repository[Rhythm]):
    """How often committees meet."""

    record = Rhythm


class WishedGroupRepository(Repository[WishedGroup]):
    """Who should sit at their tables."""

    record = WishedGroup


class OpenSeatRepository(Repository[OpenSeat]):
    """Seats of institutions that named nobody yet."""

    record = OpenSeat


class SkeletonItemRepository(Repository[SkeletonItem]):
    """Agenda skeletons."""

    record = SkeletonItem
    missing = "Dieser Musterpunkt wurde inzwischen gelöscht."


class CarriedItemRepository(Repository[CarriedItem]):
    """Items of earlier agendas that came again."""

    record = CarriedItem


FROM = frozenset({"topic", "committee", "meeting", "agenda_item"})
"""What the rows of topics are read from."""


class TopicRepository(Repository[Topic]):
    """The Themenspeicher."""

    record = Topic
    missing = "Dieses Thema wurde inzwischen gelöscht."

    def rows(self) -> Sequence[TopicRow]:
        """Every topic not in the Papierkorb, the most urgent and then the oldest first."""
        return self.kept("topics", FROM, self._rows)

    def _rows(self) -> Sequence[TopicRow]:
        found = self.session.execute(_lines().where(col(Topic.deleted_at).is_(None)))
        rows = [_row(line) for line in found]
        return sorted(rows, key=lambda row: (URGENCIES.index(row.urgency), row.id))

    def row(self, topic_id: UUID) -> TopicRow | None:
        """One of them."""
        wanted = (col(Topic.id) == topic_id, col(Topic.deleted_at).is_(None))
        line = self.session.execute(_lines().where(*wanted)).first()
        return _row(line) if line else None


def _lines() -> Any:
    wished, used = aliased(Meeting), aliased(Meeting)
    short = func.nullif(col(Committee.short_name), "")
    return (
        select(
            col(Topic.id),
            col(Topic.title),
            col(Topic.submitted_by),
            col(Topic.submitted_on),
            col(Topic.committee_id),
            func.coalesce(short, col(Committee.name), ""),
            col(wished.id),
            col(wished.number),
            col(wished.held_on),
            col(Topic.urgency),
            col(Topic.agenda_item_id),
            col(used.held_on),
            col(Topic.dropped_on),
        )
        .outerjoin(Committee, col(Committee.id) == col(Topic.committee_id))
        .outerjoin(
            wished,
            (col(wished.id) == col(Topic.wished_meeting_id)) & col(wished.deleted_at).is_(None),
        )
        .outerjoin(AgendaItem, col(AgendaItem.id) == col(Topic.agenda_item_id))
        .outerjoin(
            used, (col(used.id) == col(AgendaItem.meeting_id)) & col(used.deleted_at).is_(None)
        )
    )


def _row(line: Any) -> TopicRow:
    """A topic whose meeting lies in the Papierkorb is open again."""
    urgency, item_id, used_on, dropped_on = line[9:]
    state = TopicState.OPEN if dropped_on is None else TopicState.DROPPED
    state = TopicState.USED if used_on else state
    found: list[Any] = [*line[:9], urgency, state, item_id if used_on else None, used_on]
    return TopicRow(*found)


class Planning:
    """The part of a transaction that prepares meetings."""

    def __init__(self, session: Session) -> None:
        """Hang these repositories on the session."""
        self.rhythms = RhythmRepository(session)
        self.open_seats = OpenSeatRepository(session)
        self.wished_groups = WishedGroupRepository(session)
        self.skeleton_items = SkeletonItemRepository(session)
        self.carried_items = CarriedItemRepository(session)
        self.topics = TopicRepository(session)
