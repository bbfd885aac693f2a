"""The search index inside the file, kept by triggers, so that nothing leaves it behind.

Every table with ``search_text`` is copied row by row into ``search_entry``, on which an FTS5
trigram index hangs (it finds the middle of words). Each kind has its own range of row numbers:
the newest hits of one kind are then found without walking through those of another. FTS5's own
secure-delete stays off, with it one save costs 207–319 ms; ``scrub`` does its work after erasure.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import sqlcipher3

from db.copying import PAUSE, Progress
from db.schema import columns
from praeventionsrat.file_errors import Cancelled

MERGED_PAGES, MERGED = 64, 2
PATIENCE = 500
"""How often the journal is tried to be emptied while others read."""
TRUNCATE = "PRAGMA wal_checkpoint(TRUNCATE)"
RANGE = 1 << 40
"""Row numbers a kind has for itself."""

INDEX = """
    CREATE VIRTUAL TABLE search_fts USING fts5(text, content = 'search_entry',
    content_rowid = 'row', tokenize = 'trigram', columnsize = 0)
"""
FEED = (
    """CREATE TRIGGER search_entry_insert AFTER INSERT ON search_entry BEGIN
    INSERT INTO search_fts (rowid, text) VALUES (new.row, new.text); END""",
    """CREATE TRIGGER search_entry_delete AFTER DELETE ON search_entry BEGIN
    INSERT INTO search_fts (search_fts, rowid, text) VALUES ('delete', old.row, old.text);
    END""",
    """CREATE TRIGGER search_entry_update AFTER UPDATE OF text ON search_entry
    WHEN old.text IS NOT new.text BEGIN
    INSERT INTO search_fts (search_fts, rowid, text) VALUES ('delete', old.row, old.text);
    INSERT INTO search_fts (rowid, text) VALUES (new.row, new.text); END""",
)


def uninstall(connection: sqlcipher3.Connection) -> None:
    """Take the triggers away, so that a migration may rebuild any table."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'search_*'"
    ).fetchall()
    for (name,) in names:
        connection.execute(f'DROP TRIGGER "{name}"')


def install(connection: sqlcipher3.Connection) -> None:
    """Make index and triggers anew and fill the index from the records."""
    uninstall(connection)
    connection.execute("DROP TABLE IF EXISTS search_fts")
    connection.execute("DELETE FROM search_entry")
    connection.execute("DELETE FROM search_kind")
    kinds = {t: c for t, c in columns(connection).items() if "search_text" in c}
    for number, (kind, names) in enumerate(sorted(kinds.items()), start=1):
        connection.execute("INSERT INTO search_kind VALUES (?, ?)", (number, kind))
        connection.execute(_fill(number, kind, "deleted_at" in names))
        for trigger in _triggers(number, kind, "deleted_at" in names):
            connection.execute(trigger)
    for statement in (INDEX, *FEED):
        connection.execute(statement)
    connection.execute("INSERT INTO search_fts (search_fts) VALUES ('rebuild')")


def scrub(
    connection: sqlcipher3.Connection,
    progress: Progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """After erasure: let no page of the file keep what was deleted.

    Runs in a worker, in small steps between which the window has its turn (one ``optimize``
    would hold the connection for seconds); raises ``Cancelled``.
    """
    _merge(connection, -MERGED_PAGES)
    steps = 1
    while _merge(connection, MERGED_PAGES):
        if cancelled():
            raise Cancelled
        steps += 1
        progress(steps, steps + 1)
        time.sleep(PAUSE)
    _empty_journal(connection, cancelled)


def _empty_journal(connection: sqlcipher3.Connection, cancelled: Callable[[], bool]) -> None:
    """Refused while the window reads on the same connection, which takes it milliseconds."""
    for _ in range(PATIENCE):
        with suppress(sqlcipher3.OperationalError):
            connection.execute(TRUNCATE).fetchall()
            return
        if cancelled():
            raise Cancelled
        time.sleep(PAUSE)
    connection.execute(TRUNCATE).fetchall()


def _merge(connection: sqlcipher3.Connection, pages: int) -> bool:
    """One step of putting the index into one piece; whether more is to be done."""
    before = connection.total_changes
    connection.execute("INSERT INTO search_fts (search_fts, rank) VALUES ('merge', ?)", (pages,))
    done: int = connection.total_changes - before
    return done >= MERGED  # fewer: SQLite has nothing more to do


def _fill(number: int, kind: str, has_bin: bool) -> str:
    where = " WHERE deleted_at IS NULL" if has_bin else ""
    return f"""INSERT INTO search_entry (row, kind, record_id, heading, text)
        SELECT {number * RANGE} + row_number() OVER (ORDER BY id), '{kind}', id, search_heading,
        search_text || char(10) FROM "{kind}"{where}"""


def _triggers(number: int, kind: str, has_bin: bool) -> Iterator[str]:
    kept = "new.deleted_at IS NULL" if has_bin else "1"
    gone = "new.deleted_at IS NOT NULL" if has_bin else "0"
    watched = "id, search_heading, search_text" + (", deleted_at" if has_bin else "")
    newest = f"row BETWEEN {number * RANGE} AND {(number + 1) * RANGE - 1}"
    enter = f"""INSERT INTO search_entry (row, kind, record_id, heading, text)
        SELECT 1 + coalesce((SELECT max(row) FROM search_entry WHERE {newest}), {number * RANGE}),
        '{kind}', new.id, new.search_heading, new.search_text || char(10)"""
    leave = f"DELETE FROM search_entry WHERE kind = '{kind}' AND record_id = old.id"
    entered = f"SELECT 1 FROM search_entry WHERE kind = '{kind}' AND record_id = new.id"
    yield f"""CREATE TRIGGER "search_insert_{kind}" AFTER INSERT ON "{kind}"
        WHEN {kept} BEGIN {enter}; END"""
    yield f"""CREATE TRIGGER "search_delete_{kind}" AFTER DELETE ON "{kind}" BEGIN {leave}; END"""
    yield f"""CREATE TRIGGER "search_leave_{kind}" AFTER UPDATE OF {watched} ON "{kind}"
        WHEN {gone} OR old.id IS NOT new.id BEGIN {leave}; END"""
    yield f"""CREATE TRIGGER "search_update_{kind}" AFTER UPDATE OF {watched} ON "{kind}"
        WHEN {kept} BEGIN
        UPDATE search_entry SET heading = new.search_heading, text = new.search_text || char(10)
        WHERE kind = '{kind}' AND record_id = new.id AND (heading IS NOT new.search_heading
        OR text IS NOT new.search_text || char(10));
        {enter} WHERE NOT EXISTS ({entered}); END"""
