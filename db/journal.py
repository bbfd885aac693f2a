"""The journal of undo: temporary triggers write the inverse of every row change.

The idea is SQLite's own (https://www.sqlite.org/undoredo.html). Because triggers see rows and
not objects, bulk statements and cascaded deletes are undone as well. Rows are addressed by their
primary key: a rebuilt table renumbers its rowids. A revision is never turned back but raised, or
a form read before the undo would be allowed to overwrite what came after.
"""

from collections.abc import Iterable, Iterator

import sqlcipher3

from db.schema import columns
from db.undo import Inverse, Step
from praeventionsrat.changes import Changes

NOT_JOURNALLED = ("blob", "generated_file", "search_", "store_meta", "alembic", "sqlite_")
"""Beginnings of the names of tables whose rows are derived or too large to log."""


def install(connection: sqlcipher3.Connection) -> Iterator[str]:
    """Put the journal on a connection, a table at a time; it goes when the connection closes.

    Nothing may be written before the last one; some sixty milliseconds for all.
    """
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS undo_log"
        " (seq INTEGER PRIMARY KEY, tbl TEXT, row TEXT, kind TEXT, inverse TEXT)"
    )
    for table, keyed in columns(connection).items():
        if not table.startswith(NOT_JOURNALLED):
            for trigger in _triggers(table, list(keyed), [c for c in keyed if keyed[c]]):
                connection.execute(trigger)
            yield table


def collect(
    connection: sqlcipher3.Connection, label: str, merge: str | None = None, started: float = 0.0
) -> Step:
    """What the current transaction has written so far."""
    rows = connection.execute("SELECT tbl, row, kind, inverse FROM undo_log ORDER BY seq DESC")
    inverses = tuple(Inverse(*row) for row in rows)
    connection.execute("DELETE FROM undo_log")
    return Step(Changes(label, frozenset(i.table for i in inverses)), inverses, merge, started)


def play(connection: sqlcipher3.Connection, step: Step) -> Step:
    """Take a step back inside the current transaction; the answer would repeat it."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for inverse in step.inverses:
        connection.execute(inverse.sql)
    return collect(connection, step.changes.label)


def _triggers(table: str, names: list[str], keys: list[str]) -> Iterator[str]:
    own, plain = _name(table), [c for c in names if c != "revision"]
    changed = " OR ".join(f"old.{_name(c)} IS NOT new.{_name(c)}" for c in names)
    moved = " OR ".join(f"old.{_name(c)} IS NOT new.{_name(c)}" for c in keys)
    raised = '\', "revision" = "revision" + 1\'' if "revision" in names else "''"
    listed = ", ".join(_name(c) for c in names)
    where, row = _pairs(keys, "new", " AND "), _values(keys, "new")
    inverses = {
        "INSERT": ("1", row, "'insert'", f"'DELETE FROM {own} WHERE ' || {where}"),
        "UPDATE": (
            changed,
            row,
            f"CASE WHEN {moved} THEN 'move' ELSE 'update' END",
            f"'UPDATE {own} SET ' || {_pairs(plain, 'old', ', ')} || {raised}"
            f" || ' WHERE ' || {where}",
        ),
        "DELETE": (
            "1",
            _values(keys, "old"),
            "'delete'",
            f"'INSERT INTO {own} ({listed}) VALUES (' || {_values(names, 'old')} || ')'",
        ),
    }
    for event, (when, key, kind, inverse) in inverses.items():
        yield f"""CREATE TEMP TRIGGER IF NOT EXISTS "undo_{event.lower()}_{table}"
            AFTER {event} ON main.{own} WHEN {when}
            BEGIN INSERT INTO undo_log (tbl, row, kind, inverse)
            VALUES ('{table}', {key}, {kind}, {inverse}); END"""


def _name(word: str) -> str:
    return f'"{word}"'


def _values(names: Iterable[str], row: str) -> str:
    """An SQL expression that writes the values of a row, the revision raised by one."""
    return " || ', ' || ".join(
        f"quote({row}.{_name(c)}{' + 1' if c == 'revision' else ''})" for c in names
    )


def _pairs(names: Iterable[str], row: str, between: str) -> str:
    """An SQL expression that writes ``column = value`` for each column."""
    return f" || '{between}' || ".join(f"'{_name(c)} = ' || quote({row}.{_name(c)})" for c in names)
