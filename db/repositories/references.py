"""All SQL that lets every reference to one record point to another."""

from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, Update, Uuid, bindparam, update
from sqlmodel import Session, SQLModel

from db.minutes_lock import is_signed

STAY = frozenset({"erasure"})
"""Whom it says was erased stays the one who was: nobody else is erased in her stead."""


class References:
    """Every reference of every table, found in the schema: a new table is no exception."""

    def __init__(self, session: Session) -> None:
        """Work inside the given transaction."""
        self.session = session

    def redirect(self, kind: type[SQLModel], old: UUID, new: UUID) -> None:
        """Whatever names the record ``old`` names ``new``; records read before are read anew.

        Not through the records: minutes that are signed name a person by her id too, and their
        text, which is locked, says her name and does not change.
        """
        self.session.flush()
        for statement in _statements(str(kind.__tablename__)):
            self.session.execute(statement, {"old_id": old, "new_id": new})
        self.session.expire_all()

    def is_signed(self, record: SQLModel) -> bool:
        """Whether the minutes a record belongs to are signed."""
        return is_signed(self.session, record)


@cache
def _statements(target: str) -> Sequence[Update]:
    """One for each column that may name a record of that table; made once, they take long."""
    from praeventionsrat.office.tables import TABLES  # noqa: PLC0415 - all code of all tables

    tables: list[Table] = [kind.__table__ for kind in TABLES]  # type: ignore[attr-defined]
    return [
        update(table)
        .where(column == bindparam("old_id", type_=column.type))
        .values({column.name: bindparam("new_id", type_=column.type), **_raised(table)})
        for table in tables
        for column in table.columns
        if _may_name(column, target)
    ]


def _may_name(column: Column[Any], target: str) -> bool:
    """Whether it refers to that table, or holds an id without saying whose."""
    if column.foreign_keys:
        return any(key.column.table.name == target for key in column.foreign_keys)
    return (
        isinstance(column.type, Uuid) and not column.primary_key and column.table.name not in STAY
    )


def _raised(table: Table) -> dict[str, object]:
    """Bulk statements raise the revision themselves: a stale form is not saved over them."""
    return {"revision": table.c.revision + 1} if "revision" in table.c else {}
