"""All SQL about meetings: the lists, and the bytes of attachments."""

import hashlib
from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import ColumnElement, CursorResult, delete, func, select, union
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.blobs import Blob
from praeventionsrat.council.records import Committee
from praeventionsrat.errors import NotFound
from praeventionsrat.meetings.ports import AssignmentRow, MeetingRow, ResolutionRow
from praeventionsrat.meetings.records import (
    AgendaItem,
    Assignment,
    Attachment,
    Attendance,
    Break,
    Meeting,
    Minutes,
    Presence,
    Recusal,
    Resolution,
    Vote,
)
from praeventionsrat.office.records import Office

ATTACHED, LETTERHEAD = col(Attachment.sha256), col(Office.letterhead_sha256)
NOT_IN_BIN = (col(Meeting.deleted_at).is_(None), col(Committee.deleted_at).is_(None))


def _committee() -> ColumnElement[str]:
    short: ColumnElement[str] = func.nullif(col(Committee.short_name), "")
    return func.coalesce(short, col(Committee.name))


class MeetingRepository(Repository[Meeting]):
    """The meetings on record."""

    record = Meeting

    def rows(self) -> Sequence[MeetingRow]:
        """Every meeting of every committee, both not in the Papierkorb, newest first."""
        query = (
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
            )
            .join(Committee, col(Committee.id) == col(Meeting.committee_id))
            .outerjoin(Minutes, col(Minutes.meeting_id) == col(Meeting.id))
            .where(*NOT_IN_BIN)
            .order_by(col(Meeting.held_on).desc(), col(Meeting.number).desc(), col(Meeting.id))
        )
        return [MeetingRow(*row) for row in self.session.execute(query)]


class AssignmentRepository(Repository[Assignment]):
    """The assignments on record."""

    record = Assignment

    def rows(self) -> Sequence[AssignmentRow]:
        """Every assignment not in the Papierkorb, most urgent first, undated ones last."""
        query = (
            select(
                col(Assignment.id),
                col(Assignment.number),
                col(Assignment.title),
                col(Assignment.responsible),
                col(Assignment.due_on),
                col(Assignment.done_on),
                col(Assignment.meeting_id),
                _committee(),
                col(Meeting.held_on),
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
        return [AssignmentRow(*row) for row in self.session.execute(query)]


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

    def sweep(self) -> int:
        """Delete the bytes nobody refers to; only where no undo could ask for them again."""
        used = union(*(select(key).where(key.is_not(None)) for key in (ATTACHED, LETTERHEAD)))
        done = self.session.execute(delete(Blob).where(col(Blob.sha256).not_in(used)))
        return int(cast("CursorResult[Any]", done).rowcount)


class BreakRepository(Repository[Break]):
    """Interruptions."""

    record = Break


class AgendaItemRepository(Repository[AgendaItem]):
    """Agendas."""

    record = AgendaItem


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
