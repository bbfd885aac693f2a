"""Whether every byte of a store is what was written: every flipped bit and every cut is noticed.

Each check has its own connection, because after one bad page SQLite talks nonsense on that one.
"""

from collections.abc import Callable
from pathlib import Path

import sqlcipher3

from db.engine import PAGE_SIZE, connect

MOST = 20  # findings of one kind; more would only hide the first
SEARCH = "search_fts"

BAD_PAGE = "HMAC verification failed for page"
UNREADABLE = "Der Anfang der Datei ist beschädigt, oder der Schlüssel gehört zu einer anderen."
WRONG_LENGTH = "Die Länge der Datei stimmt nicht; ein Teil fehlt oder ist angehängt worden."

Progress = Callable[[int, int], None]
"""Told how many of how many checks are done."""


def check_file(path: Path, key: bytes, progress: Progress | None = None) -> list[str]:
    """What is wrong with a store nobody else has open, in German; empty if it is sound."""
    for number, check in enumerate(CHECKS):
        if progress:
            progress(number, len(CHECKS))
        found = _run(check, path, key)
        if found:
            return found
    if progress:
        progress(len(CHECKS), len(CHECKS))
    return []


def _run(
    check: Callable[[sqlcipher3.Connection, Path], list[str]], path: Path, key: bytes
) -> list[str]:
    if not path.is_file() or path.stat().st_size < PAGE_SIZE:
        return ["Die Datei ist leer oder abgeschnitten."]
    try:
        connection = connect(path, key)
    except sqlcipher3.DatabaseError as err:
        return [UNREADABLE if "not a database" in str(err) else WRONG_LENGTH]
    try:
        return check(connection, path)
    except sqlcipher3.DatabaseError as err:
        return [f"Die Datei lässt sich nicht vollständig lesen ({err})."]
    finally:
        connection.close()


def _pages(connection: sqlcipher3.Connection, path: Path) -> list[str]:
    """Every page carries its own seal; a cut between two pages shows in the length only."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    bad = connection.execute("PRAGMA cipher_integrity_check").fetchmany(MOST)
    if bad:
        return [f"Beschädigte Stelle: {finding.replace(BAD_PAGE, 'Seite')}." for (finding,) in bad]
    (count,) = connection.execute("PRAGMA page_count").fetchone()
    lengths = {count * PAGE_SIZE, path.stat().st_size}
    return [WRONG_LENGTH] if len(lengths) > 1 else []


def _structure(connection: sqlcipher3.Connection, _path: Path) -> list[str]:
    found = connection.execute("PRAGMA quick_check").fetchmany(MOST)
    return [f"Innerer Fehler: {finding}." for (finding,) in found if finding != "ok"]


def _references(connection: sqlcipher3.Connection, _path: Path) -> list[str]:
    found = connection.execute("PRAGMA foreign_key_check").fetchmany(MOST)
    return [
        f"Eine Zeile in „{table}“ verweist auf einen Eintrag in „{parent}“, den es nicht gibt."
        for table, _row, parent, _key in found
    ]


def _search(connection: sqlcipher3.Connection, _path: Path) -> list[str]:
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (SEARCH,)).fetchone()
    if known is None:
        return []
    try:
        connection.execute(f"INSERT INTO {SEARCH}({SEARCH}, rank) VALUES ('integrity-check', 1)")
    except sqlcipher3.DatabaseError:
        return ["Das Suchverzeichnis passt nicht zu den Daten; die Daten selbst sind heil."]
    return []


CHECKS = (_pages, _structure, _references, _search)
