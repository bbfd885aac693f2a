"""All SQL about what follows a decision: Beschlusskontrolle, Beschlussbuch."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, func, not_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.council.records import Committee
from praeventionsrat.meetings.records import AgendaItem, Assignment, Meeting, Resolution, Vote
from praeventionsrat.meetings.tracking import (
    AssignmentKind,
    AttachmentText,
    Progress,
    ProgressNote,
    Revocation,
    Tracking,
)
from praeventionsrat.meetings.tracking_ports import RegisterRow, RegisterSource, TrackedRow

AT_ONCE = 500
"""Ids a question names; for more it is quicker to read all."""
FIGURES = ("yes", "no", "abstentions", "invalid", "recused", "not_voting")
NOT_IN_BIN = (col(Meeting.deleted_at).is_(None), col(Committee.deleted_at).is_(None))


def _committee() -> ColumnElement[str]:
    short: ColumnElement[str] = func.nullif(col(Committee.short_name), "")
    return func.coalesce(short, col(Committee.name))


def _titled() -> ColumnElement[str]:
    short: ColumnElement[str] = func.nullif(col(AgendaItem.minutes_title), "")
    return func.coalesce(short, col(AgendaItem.title))


def _item() -> ColumnElement[str]:
    whole: ColumnElement[str] = func.trim(col(AgendaItem.number) + " " + _titled())
    return func.coalesce(whole, "")


class TrackingRepository(Repository[Tracking]):
    """State of assignments."""

    record = Tracking

    def rows(self, assignment_id: UUID | None = None) -> Sequence[TrackedRow]:
        """Every assignment that is not in the Papierkorb (or one), the most urgent first."""
        query = _tracked()
        if assignment_id is not None:
            query = query.where(col(Assignment.id) == assignment_id)
        return self._rows(query)

    def open_rows(self) -> Sequence[TrackedRow]:
        """The ones that are not done, the most urgent first."""
        return self._rows(_tracked().where(col(Assignment.done_on).is_(None)))

    def done_rows(self, year: int) -> Sequence[TrackedRow]:
        """The ones that were done in a year."""
        within = col(Assignment.done_on).between(date(year, 1, 1), date(year, 12, 31))
        return self._rows(_tracked().where(within))

    def done_years(self) -> Sequence[int]:
        """The years in which something was done, the first one first."""
        query = select(func.strftime("%Y", col(Assignment.done_on))).distinct()
        found = self.session.scalars(query.where(col(Assignment.done_on).is_not(None)))
        return sorted(int(year) for year in found)

    def _rows(self, query: Select[*tuple[Any, ...]]) -> Sequence[TrackedRow]:
        return [TrackedRow(*row) for row in self.in_parts(query)]


def _has_secrets() -> ColumnElement[bool]:
    """Whether its meeting has a non-public part, from which a loose assignment may come."""
    other = aliased(AgendaItem)
    hidden = select(col(other.id)).where(
        col(other.meeting_id) == col(Assignment.meeting_id), col(other.is_public).is_(False)
    )
    return hidden.correlate(Assignment).exists()


def _tracked() -> Select[*tuple[Any, ...]]:
    latest = (
        select(
            col(ProgressNote.assignment_id).label("of"),
            func.max(col(ProgressNote.noted_on)).label("on"),
        )
        .group_by(col(ProgressNote.assignment_id))
        .subquery()
    )
    return (
        select(
            col(Assignment.id),
            col(Assignment.number),
            col(Assignment.title),
            col(Assignment.responsible),
            col(Assignment.organization_id),
            col(Assignment.person_id),
            col(Assignment.due_on),
            col(Assignment.done_on),
            col(Assignment.meeting_id),
            col(Meeting.committee_id),
            _committee(),
            col(Meeting.held_on),
            func.coalesce(col(AgendaItem.is_public), not_(_has_secrets())),
            _item(),
            func.coalesce(col(Tracking.kind), AssignmentKind.RESOLUTION),
            func.coalesce(col(Tracking.originator), ""),
            func.coalesce(col(Tracking.progress), Progress.NOT_STARTED),
            func.coalesce(col(Tracking.delay_reason), ""),
            func.coalesce(col(Tracking.done_note), ""),
            col(Tracking.follow_up_on),
            col(Tracking.reported_in_id),
            latest.c.on,
        )
        .join(Meeting, col(Meeting.id) == col(Assignment.meeting_id))
        .join(Committee, col(Committee.id) == col(Meeting.committee_id))
        .outerjoin(AgendaItem, col(AgendaItem.id) == col(Assignment.agenda_item_id))
        .outerjoin(Tracking, col(Tracking.assignment_id) == col(Assignment.id))
        .outerjoin(latest, latest.c.of == col(Assignment.id))
        .where(col(Assignment.deleted_at).is_(None), *NOT_IN_BIN)
        .order_by(
            col(Assignment.due_on).asc().nulls_last(), col(Assignment.number), col(Assignment.id)
        )
    )


class ProgressNoteRepository(Repository[ProgressNote]):
    """Notes about the state of assignments."""

    record = ProgressNote


class RevocationRepository(Repository[Revocation]):
    """Ends of resolutions, and the register of all of them."""

    record = Revocation

    def years(self) -> Sequence[int]:
        """The years with meetings, the newest first."""
        query = select(func.strftime("%Y", col(Meeting.held_on))).distinct()
        return sorted((int(year) for year in self.session.scalars(query)), reverse=True)

    def sources(self, resolution_ids: Sequence[UUID]) -> Sequence[RegisterSource]:
        """What these resolutions say, in any order."""
        wanted = set(resolution_ids)
        query = _sources()
        if len(wanted) <= AT_ONCE:
            query = query.where(col(Resolution.id).in_(wanted))
        found = self.session.execute(query)
        return [_source(row) for row in found if row[0] in wanted]

    def register(
        self, held: tuple[date, date] | None = None, *, committee_id: UUID | None = None
    ) -> Sequence[RegisterRow]:
        """Every resolution of meetings not in the Papierkorb, newest first; or between two days."""
        given = (
            select(
                col(Assignment.agenda_item_id).label("item"),
                func.count().label("every"),
                func.sum(case((col(Assignment.done_on).is_(None), 1), else_=0)).label("open"),
            )
            .where(col(Assignment.deleted_at).is_(None))
            .group_by(col(Assignment.agenda_item_id))
            .subquery()
        )
        query = (
            select(
                col(Resolution.id),
                col(Resolution.number),
                col(Meeting.id),
                col(Meeting.committee_id),
                _committee(),
                col(Meeting.held_on),
                _titled(),
                col(Resolution.is_adopted),
                col(AgendaItem.is_public),
                col(Revocation.id).is_not(None),
                func.coalesce(given.c.every, 0),
                func.coalesce(given.c.open, 0),
            )
            .join(Vote, col(Vote.id) == col(Resolution.vote_id))
            .join(AgendaItem, col(AgendaItem.id) == col(Vote.agenda_item_id))
            .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
            .join(Committee, col(Committee.id) == col(Meeting.committee_id))
            .outerjoin(Revocation, col(Revocation.resolution_id) == col(Resolution.id))
            .outerjoin(given, given.c.item == col(AgendaItem.id))
            .where(*NOT_IN_BIN)
            .order_by(col(Meeting.held_on).desc(), col(Resolution.number).desc())
        )
        if held is not None:
            meetings = select(col(Meeting.id)).where(col(Meeting.held_on).between(*held))
            query = query.where(col(AgendaItem.meeting_id).in_(meetings))  # by the index on it
        if committee_id is not None:
            query = query.where(col(Meeting.committee_id) == committee_id)
        return [RegisterRow(*row) for row in self.in_parts(query)]


def _source(row: Sequence[Any]) -> RegisterSource:
    values: list[Any] = [*row[:10], tuple(row[10:16]), *row[16:]]
    return RegisterSource(*values)


def _sources() -> Select[*tuple[Any, ...]]:
    later, by_vote, by_item = aliased(Resolution), aliased(Vote), aliased(AgendaItem)
    return (
        select(
            col(Resolution.id),
            col(Resolution.number),
            col(Meeting.id),
            col(Meeting.held_on),
            _committee(),
            _titled(),
            col(Resolution.text),
            col(Vote.motion),
            col(Resolution.is_adopted),
            col(AgendaItem.is_public),
            *(getattr(Vote, name) for name in FIGURES),
            col(Vote.chair_decision),
            col(Revocation.id).is_not(None),
            func.coalesce(col(later.number), ""),
            func.coalesce(col(by_item.is_public), False),
        )
        .join(Vote, col(Vote.id) == col(Resolution.vote_id))
        .join(AgendaItem, col(AgendaItem.id) == col(Vote.agenda_item_id))
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .join(Committee, col(Committee.id) == col(Meeting.committee_id))
        .outerjoin(Revocation, col(Revocation.resolution_id) == col(Resolution.id))
        .outerjoin(later, col(later.id) == col(Revocation.by_id))
        .outerjoin(by_vote, col(by_vote.id) == col(later.vote_id))
        .outerjoin(by_item, col(by_item.id) == col(by_vote.agenda_item_id))
    )


class AttachmentTextRepository(Repository[AttachmentText]):
    """Words of files taken over."""

    record = AttachmentText


class Following:
    """The part of a transaction that follows decisions until they are done."""

    def __init__(self, session: Session) -> None:
        """Hang these repositories on the session."""
        self.trackings = TrackingRepository(session)
        self.progress_notes = ProgressNoteRepository(session)
        self.revocations = RevocationRepository(session)
        self.attachment_texts = AttachmentTextRepository(session)
