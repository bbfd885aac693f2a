"""All SQL that lets every reference to one record point to another."""

from uuid import UUID

from sqlalchemy import Column, Table, Uuid, update
from sqlmodel import Session, SQLModel

from db.minutes_lock import is_signed
from praeventionsrat.office.tables import TABLES

STAY = frozenset({"erasure"})
"""Whom it says was erased stays the one who was: nobody else is erased in her stead."""


class References:
    """Every reference of every table, found in the schema: a new table is no exception."""

    def __init__(self, session: Session) -> None:
        """Work inside the given transaction."""
        self.session = session

    def redirect(self, old: UUID, new: UUID) -> None:
        """Whatever names ``old`` names ``new``; records read before are read anew.

        Not through the records: minutes that are signed name a person by her id too, and their
        text, which is locked, says her name and does not change.
        """
        self.session.flush()
        for kind in TABLES:
            table: Table = kind.__table__  # type: ignore[attr-defined]
            for column in _naming(table):
                values = {column.name: new, **_raised(table)}
                self.session.execute(update(table).where(column == old).values(values))
        self.session.expire_all()

    def is_signed(self, record: SQLModel) -> bool:
        """Whether the minutes a record belongs to are signed."""
        return is_signed(self.session, record)


def _naming(table: Table) -> list[Column[UUID]]:
    """The columns that hold the id of another record, with a foreign key or without."""
    if table.name in STAY:
        return []
    return [c for c in table.columns if isinstance(c.type, Uuid) and not c.primary_key]


def _raised(table: Table) -> dict[str, object]:
    """Bulk statements raise the revision themselves: a stale form is not saved over them."""
    return {"revision": table.c.revision + 1} if "revision" in table.c else {}
