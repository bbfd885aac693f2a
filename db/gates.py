"""The gates a file passes before it is used, in an order in which none can be fooled.

Page 1 is encrypted, so nothing can be read before the key; nothing is written before the file is
known to be ours, whole, and not from a newer program.
"""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlcipher3

from db import keyfile
from db.engine import APPLICATION_ID, PAGE_SIZE, connect
from db.schema import SCHEMA_VERSION, meta
from praeventionsrat.file_errors import KeyDoesNotFit, KeyFileDamaged, KeyFileMissing
from praeventionsrat.open_errors import Damaged, Empty, NewerSchema, NotOurs, OtherKeyFile, WrongKey

CHECKED = "checked_at"
STORE_ID = "store_id"
CHECK_AGE = timedelta(days=7)
PLAIN_SQLITE = b"SQLite format 3\0"


def refuse_strangers(path: Path) -> None:
    """What can be seen without a key: an empty file, and one that is not encrypted."""
    if path.stat().st_size < PAGE_SIZE:
        raise Empty(path.name)
    with path.open("rb") as file:
        if file.read(len(PLAIN_SQLITE)) == PLAIN_SQLITE:
            raise NotOurs(path.name)


def pass_gates(path: Path, key: bytes) -> str:
    """Key, owner, length and schema; the answer is when the file was last checked."""
    pair = _key_file(path)
    if pair and not pair.fits(key):
        raise KeyDoesNotFit(path.name)
    try:
        version, checked = _read_head(path, key, pair)
    except sqlcipher3.OperationalError:  # the disk, not the file
        raise
    except sqlcipher3.DatabaseError as err:
        raise Damaged(path.name, [f"Sie lässt sich nicht lesen ({err})."]) from err
    if version > SCHEMA_VERSION:
        raise NewerSchema(path.name)
    if version < SCHEMA_VERSION:
        _migrate(path, key)
    return checked


def needs_check(checked: str) -> bool:
    """Whether the last full check is over a week ago, in the future or unknown."""
    try:
        age = datetime.now(UTC) - datetime.fromisoformat(checked)
    except ValueError:
        return True
    return not timedelta() <= age <= CHECK_AGE


def _key_file(path: Path) -> keyfile.KeyFile | None:
    try:
        return keyfile.read(path)
    except (KeyFileMissing, KeyFileDamaged):  # the recovery sheet opens without it
        return None


def _read_head(path: Path, key: bytes, pair: keyfile.KeyFile | None) -> tuple[int, str]:
    """Schema version and time of the last check of a file that is ours and whole."""
    with closing(_unlocked(path, key, fits=pair is not None)) as connection:
        _refuse_foreign(connection, path, pair)
        _refuse_cut(connection, path)
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return int(version), meta(connection, CHECKED)


def _unlocked(path: Path, key: bytes, *, fits: bool) -> sqlcipher3.Connection:
    try:
        return connect(path, key)
    except sqlcipher3.DatabaseError as err:
        if "not a database" not in str(err):
            raise
        if fits:
            raise Damaged(path.name, ["Der Anfang der Datei ist nicht lesbar."]) from None
        raise WrongKey(path.name) from None


def _refuse_foreign(
    connection: sqlcipher3.Connection, path: Path, pair: keyfile.KeyFile | None
) -> None:
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    if owner != APPLICATION_ID:
        raise NotOurs(path.name)
    if pair and pair.store_id != meta(connection, STORE_ID):
        raise OtherKeyFile(path.name)


def _refuse_cut(connection: sqlcipher3.Connection, path: Path) -> None:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    if pages * PAGE_SIZE != path.stat().st_size:
        raise Damaged(path.name, ["Ein Teil am Ende fehlt oder wurde angehängt."])


def _migrate(path: Path, key: bytes) -> None:
    from db.migrate import migrate  # noqa: PLC0415 - Alembic would cost 189 ms of each start

    migrate(path, key)
