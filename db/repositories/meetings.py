"""All SQL about meetings: the lists, and the bytes of attachments."""

import hashlib
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    delete,
    false,
    func,
    select,
    true,
)
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.blobs import Blob
from praeventionsrat.council.records import Committee
from praeventionsrat.errors import NotFound
from praeventionsrat.meetings.approval import MinutesStep
from praeventionsrat.meetings.ports import AssignmentRow, ItemLine, MeetingRow, ResolutionRow
from praeventionsrat.meetings.records import (
    AgendaItem,
    Assignment,
    Attachment,
    Attendance,
    Break,
    Meeting,
    MeetingState,
    Minutes,
    Presence,
    Recusal,
    Resolution,
    Vote,
)

NOT_IN_BIN = (col(Meeting.deleted_at).is_(None), col(Committee.deleted_at).is_(None))
FROM = frozenset({"meeting", "committee", "minutes", "minutes_step"})
"""What the rows of meetings are read from."""
NEWEST = (col(Meeting.held_on).desc(), col(Meeting.number).desc(), col(Meeting.id))
AHEAD = (MeetingState.SCHEDULED, MeetingState.INVITED, MeetingState.RUNNING)
UNWRITTEN = (col(Meeting.state) == MeetingState.HELD, col(Minutes.issued_on).is_(None))
NONPUBLIC_ITEMS = select(col(AgendaItem.id)).where(col(AgendaItem.is_public) == false())
"""Few; as the index ``ix_agenda_item_nonpublic`` has them."""
REFERENCES = """
    SELECT t.name, k."from" FROM sqlite_master t, pragma_foreign_key_list(t.name) k
    WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%'
    AND k."table" = 'blob' AND k.on_delete <> 'CASCADE'
"""
"""Every column that keeps bytes alive; what is derived from them goes with them."""


def _committee() -> ColumnElement[str]:
    short: ColumnElement[str] = func.nullif(col(Committee.short_name), "")
    return func.coalesce(short, col(Committee.name))


class MeetingRepository(Repository[Meeting]):
    """The meetings on record."""

    record = Meeting

    def rows(self) -> Sequence[MeetingRow]:
        """Every meeting of every committee, both not in the Papierkorb, newest first."""
        query = _meetings().order_by(*NEWEST)
        return self.kept("meetings", FROM, lambda: self._rows(query))

    def exist(self) -> bool:
        """Whether there is any."""
        return self.session.scalar(_meetings().limit(1)) is not None

    def coming(self, today: date, limit: int) -> Sequence[MeetingRow]:
        """The next meetings that are planned, invited to or running, soonest first."""
        query = _meetings().where(col(Meeting.state).in_(AHEAD), col(Meeting.held_on) >= today)
        order = (col(Meeting.held_on), col(Meeting.planned_start), col(Meeting.id))
        return self._rows(query.order_by(*order).limit(limit))

    def lapsed(self, today: date, limit: int) -> Sequence[MeetingRow]:
        """The last meetings whose day has passed and of which nobody said what became of them."""
        query = _meetings().where(col(Meeting.state).in_(AHEAD), col(Meeting.held_on) < today)
        return self._rows(query.order_by(*NEWEST).limit(limit))

    def unwritten(self, limit: int) -> Sequence[MeetingRow]:
        """The last meetings that were held and whose minutes are not issued, newest first."""
        return self._rows(_meetings().where(*UNWRITTEN).order_by(*NEWEST).limit(limit))

    def count_unwritten(self) -> int:
        """How many there are."""
        found = _meetings().where(*UNWRITTEN).subquery()
        return self.session.scalar(select(func.count()).select_from(found)) or 0

    def _rows(self, query: Select[*tuple[Any, ...]]) -> Sequence[MeetingRow]:
        return [MeetingRow(*row) for row in self.in_parts(query)]


def _meetings() -> Select[*tuple[Any, ...]]:
    newest_step = (
        select(col(MinutesStep.state))
        .where(col(MinutesStep.meeting_id) == col(Meeting.id))
        .order_by(col(MinutesStep.position).desc())
        .limit(1)
    )
    return (
        select(
            col(Meeting.id),
            col(Meeting.committee_id),
            _committee(),
            col(Meeting.number),
            col(Meeting.held_on),
            col(Meeting.planned_start),
            col(Meeting.place),
            col(Meeting.state),
            col(Minutes.issued_on).is_not(None),
            newest_step.scalar_subquery(),
        )
        .join(Committee, col(Committee.id) == col(Meeting.committee_id))
        .outerjoin(Minutes, col(Minutes.meeting_id) == col(Meeting.id))
        .where(*NOT_IN_BIN)
    )


class AssignmentRepository(Repository[Assignment]):
    """The assignments on record."""

    record = Assignment

    def rows(self) -> Sequence[AssignmentRow]:
        """Every assignment not in the Papierkorb, most urgent first, undated ones last."""
        return self._rows(_assignments())

    def waiting(self, limit: int) -> Sequence[AssignmentRow]:
        """The most urgent ones that are not done."""
        return self._rows(_assignments().where(col(Assignment.done_on).is_(None)).limit(limit))

    def count_waiting(self, today: date) -> tuple[int, int]:
        """How many are not done, and how many of them are overdue."""
        waiting = _assignments().where(col(Assignment.done_on).is_(None))
        found = waiting.with_only_columns(col(Assignment.due_on)).order_by(None).subquery()
        late = func.count().filter(found.c.due_on < today)
        number, overdue = self.session.execute(select(func.count(), late).select_from(found)).one()
        return number, overdue

    def _rows(self, query: Select[*tuple[Any, ...]]) -> Sequence[AssignmentRow]:
        return [AssignmentRow(*row) for row in self.session.execute(query)]


def _assignments() -> Select[*tuple[Any, ...]]:
    return (
        select(
            col(Assignment.id),
            col(Assignment.number),
            col(Assignment.title),
            col(Assignment.responsible),
            col(Assignment.due_on),
            col(Assignment.done_on),
            col(Assignment.meeting_id),
            _committee(),
            col(Meeting.held_on).label("held_on"),
            func.coalesce(col(Assignment.agenda_item_id).not_in(NONPUBLIC_ITEMS), true()).label(
                "is_public"
            ),
        )
        .join(Meeting, col(Meeting.id) == col(Assignment.meeting_id))
        .join(Committee, col(Committee.id) == col(Meeting.committee_id))
        .where(col(Assignment.deleted_at).is_(None), *NOT_IN_BIN)
        .order_by(
            col(Assignment.due_on).asc().nulls_last(),
            col(Assignment.number),
            col(Assignment.id),
        )
    )


class ResolutionRepository(Repository[Resolution]):
    """The resolutions on record."""

    record = Resolution

    def rows(self) -> Sequence[ResolutionRow]:
        """Every resolution of meetings not in the Papierkorb, newest first."""
        query = (
            select(
                col(Resolution.id),
                col(Resolution.number),
                col(Meeting.id),
                _committee(),
                col(Meeting.held_on),
                col(AgendaItem.title),
                col(Resolution.is_adopted),
                col(AgendaItem.is_public),
            )
            .join(Vote, col(Vote.id) == col(Resolution.vote_id))
            .join(AgendaItem, col(AgendaItem.id) == col(Vote.agenda_item_id))
            .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
            .join(Committee, col(Committee.id) == col(Meeting.committee_id))
            .where(*NOT_IN_BIN)
            .order_by(col(Meeting.held_on).desc(), col(Resolution.number).desc())
        )
        return [ResolutionRow(*row) for row in self.session.execute(query)]


class BlobRepository:
    """Bytes of attachments, once per content."""

    def __init__(self, session: Session) -> None:
        """Work inside the given transaction."""
        self.session = session

    def put(self, content: bytes) -> str:
        """Keep the bytes; returns their sha256."""
        sha256 = hashlib.sha256(content).hexdigest()
        if self.session.get(Blob, sha256) is None:
            self.session.add(Blob(sha256=sha256, size=len(content), content=content))
            self.session.flush()
        return sha256

    def get(self, sha256: str) -> Blob:
        """The bytes; raises ``NotFound``."""
        blob = self.session.get(Blob, sha256)
        if blob is None:
            message = "Der Inhalt dieser Anlage fehlt."
            raise NotFound(message)
        return blob

    def unused(self) -> Sequence[str]:
        """The sha256 of bytes nobody refers to; as the file says, no record is asked for it."""
        ask = self.session.connection().exec_driver_sql
        used = " UNION ".join(
            f'SELECT "{key}" FROM "{table}" WHERE "{key}" IS NOT NULL'
            for table, key in ask(REFERENCES)
        )
        return ask(f"SELECT sha256 FROM blob WHERE sha256 NOT IN ({used})").scalars().all()

    def sweep(self) -> None:
        """Delete the bytes nobody refers to; only where no undo could ask for them again."""
        self.session.flush()
        self.session.execute(delete(Blob).where(col(Blob.sha256).in_(self.unused())))


class BreakRepository(Repository[Break]):
    """Interruptions."""

    record = Break


class AgendaItemRepository(Repository[AgendaItem]):
    """Agendas."""

    record = AgendaItem

    def lines(self, meeting_ids: Collection[UUID]) -> Sequence[ItemLine]:
        """The items of these meetings, without their texts."""
        query = select(
            col(AgendaItem.id),
            col(AgendaItem.meeting_id),
            col(AgendaItem.title),
            col(AgendaItem.state),
            col(AgendaItem.is_public),
        ).where(col(AgendaItem.meeting_id).in_(meeting_ids))
        return [ItemLine(*row) for row in self.session.execute(query)]


class AttendanceRepository(Repository[Attendance]):
    """Who was expected."""

    record = Attendance


class PresenceRepository(Repository[Presence]):
    """Who was there when."""

    record = Presence


class RecusalRepository(Repository[Recusal]):
    """Who was recused."""

    record = Recusal


class VoteRepository(Repository[Vote]):
    """Votes."""

    record = Vote


class MinutesRepository(Repository[Minutes]):
    """Minutes."""

    record = Minutes


class AttachmentRepository(Repository[Attachment]):
    """Attachments."""

    record = Attachment
