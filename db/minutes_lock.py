"""The second lock on signed minutes: whatever a use case does, their text does not change."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import inspect, select
from sqlmodel import Session, SQLModel, col

from praeventionsrat.errors import UserError
from praeventionsrat.meetings import lock
from praeventionsrat.meetings.approval import MinutesStep
from praeventionsrat.meetings.approval_rules import LOCKED
from praeventionsrat.meetings.records import Meeting


def refuse_changes(session: Session) -> None:
    """Refuse the flush where it would change what signed minutes say.

    A dump that is read back stands as it is; undo passes by, signing is a barrier for it.
    """
    if session.info.get("as_is"):
        return
    known: dict[UUID, bool] = {}
    for record in _touched(session):
        meeting = _meeting_of(session, record)
        if meeting is None:
            continue
        if meeting not in known:
            known[meeting] = _is_locked(session, meeting)
        if known[meeting]:
            raise UserError(lock.SENTENCE)


def is_signed(session: Session, record: SQLModel | None) -> bool:
    """Whether the minutes a record belongs to are signed."""
    meeting = _meeting_of(session, record)
    return meeting is not None and _is_locked(session, meeting)


def _touched(session: Session) -> Iterator[SQLModel]:
    for record in session.new:
        if type(record) in lock.FIELDS and not lock.may_come_later(record):
            yield record
    for record in session.deleted:
        if type(record) in lock.FIELDS and type(record) not in lock.GOES:
            yield record
    for record in session.dirty:
        fields = lock.FIELDS.get(type(record), frozenset())
        if fields and _changed(record) & fields:
            yield record


def _changed(record: SQLModel) -> set[str]:
    state = inspect(record)
    return {name for name in state.committed_state if state.attrs[name].history.has_changes()}


def _meeting_of(session: Session, record: SQLModel | None) -> UUID | None:
    if isinstance(record, Meeting):
        return record.id
    while record is not None:
        meeting: UUID | None = getattr(record, "meeting_id", None)
        if meeting is not None:
            return meeting
        links = ((getattr(record, name, None), kind) for name, kind in lock.PARENTS)
        record = next((session.get(kind, key) for key, kind in links if key), None)
    return None


def _is_locked(session: Session, meeting: UUID) -> bool:
    query = (
        select(col(MinutesStep.state))
        .where(col(MinutesStep.meeting_id) == meeting)
        .order_by(col(MinutesStep.position).desc())
        .limit(1)
    )
    return session.scalar(query) in LOCKED
