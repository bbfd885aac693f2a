"""What every save writes by itself: revision, when, by whom, and the words the search finds."""

from datetime import datetime
from typing import Any

from sqlalchemy import event, inspect
from sqlmodel import Session, SQLModel

from db.minutes_lock import refuse_changes
from praeventionsrat.german import fold
from praeventionsrat.records import Searchable, now


class StampedSession(Session):
    """A session whose records are stamped before each flush; ``info["user"]`` says by whom."""


@event.listens_for(StampedSession, "before_flush")
def stamp(session: Session, _context: object, _instances: object) -> None:
    """Stamp what is new or changed.

    What a new record brings along (a dump that is read back) stands. Bulk statements pass by
    here: whoever writes one raises the revision in it.
    """
    refuse_changes(session)
    user, instant = session.info.get("user", ""), now()
    for record in session.new:
        _stamp_new(record, "" if session.info.get("as_is") else user)
    for record in session.dirty:
        if session.is_modified(record):
            _stamp_changed(record, user, instant)


def _stamp_new(record: SQLModel, user: str) -> None:
    _without_nul(record)
    _write_words(record)
    if getattr(record, "changed_by", None) == "":
        record.changed_by = user


def _stamp_changed(record: SQLModel, user: str, instant: datetime) -> None:
    _without_nul(record)
    _write_words(record)
    stamps: dict[str, Any] = {
        "revision": getattr(record, "revision", 0) + 1,
        "changed_at": instant,
        "changed_by": user,
    }
    for name, value in stamps.items():
        if hasattr(record, name):
            setattr(record, name, value)


def _write_words(record: SQLModel) -> None:
    if not isinstance(record, Searchable):
        return
    heading, *more = record.search_words()
    record.search_heading = heading
    record.search_text = fold("\n".join(word for word in (heading, *more) if word))


def _without_nul(record: SQLModel) -> None:
    """NUL would end the text in the journal of undo; entry drops it, this is the second lock."""
    for column in inspect(type(record)).column_attrs:
        value = getattr(record, column.key)
        if isinstance(value, str) and "\0" in value:
            setattr(record, column.key, value.replace("\0", ""))
