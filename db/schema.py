"""The whole schema: the records of every subject, and the tables only the file itself needs."""

from functools import cache

import sqlcipher3
from sqlalchemy import Column, Index, Integer, MetaData, String, Table, Text, text
from sqlmodel import SQLModel

from praeventionsrat.late_tables import map_all, table_named

SCHEMA_VERSION = 6
"""Number of the newest migration; known without Alembic, which would cost 189 ms of each start."""

ERASED = "erased:"
"""Beginning of the words by which a file remembers whom the file before it had erased."""

METADATA = SQLModel.metadata

STORE_META = Table(
    "store_meta",
    METADATA,
    Column("key", String(40), primary_key=True),
    Column("value", String(200), nullable=False),
)
SEARCH_KIND = Table(
    "search_kind",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("kind", String(60), nullable=False, unique=True),
)
SEARCH_ENTRY = Table(
    "search_entry",
    METADATA,
    Column("row", Integer, primary_key=True),
    Column("kind", String(60), nullable=False),
    Column("record_id", String(32), nullable=False),
    Column("heading", Text, nullable=False),
    Column("text", Text, nullable=False),
    Index("ix_search_entry_record_id", "record_id", "kind", unique=True),
)

COLUMNS = """
    SELECT t.name, c.name, c.pk FROM sqlite_master t, pragma_table_xinfo(t.name) c
    WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%' AND c.hidden = 0
    ORDER BY t.rowid, c.cid
"""


@cache
def whole() -> MetaData:
    """Every table, with the indexes over some rows, or over what a list needs."""
    map_all()
    item, assignment, paper = map(table_named, ("agenda_item", "assignment", "paper"))
    # Without it the list of assignments reads, and decrypts, the minutes of each of their items.
    Index("ix_agenda_item_nonpublic", item.c.id, sqlite_where=text("is_public = 0"))
    Index(
        "ix_assignment_waiting",
        *(assignment.c[n] for n in ("due_on", "deleted_at", "meeting_id")),
        sqlite_where=text("done_on IS NULL"),
    )
    # The order of the list of papers, without decrypting what they say.
    Index("ix_paper_newest", *(paper.c[n] for n in ("dated_on", "number", "id", "deleted_at")))
    # The Papierkorb, without looking at all that is not in it.
    for table in METADATA.tables.values():
        if "deleted_at" in table.c:
            there = text("deleted_at IS NOT NULL")
            Index(f"ix_{table.name}_trash", table.c.deleted_at, sqlite_where=there)
    return METADATA


def columns(connection: sqlcipher3.Connection) -> dict[str, dict[str, bool]]:
    """Every table as it stands in the file: its columns, and whether each is part of the key."""
    found: dict[str, dict[str, bool]] = {}
    for table, column, in_key in connection.execute(COLUMNS):
        found.setdefault(str(table), {})[str(column)] = bool(in_key)
    return found


def meta(connection: sqlcipher3.Connection, key: str) -> str:
    """A word the file keeps about itself; empty when it does not."""
    row = connection.execute("SELECT value FROM store_meta WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else ""


def set_meta(connection: sqlcipher3.Connection, key: str, value: str) -> None:
    """Keep a word about the file."""
    connection.execute(
        "INSERT INTO store_meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
