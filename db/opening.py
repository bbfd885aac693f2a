"""Making and opening a store."""

import os
from collections.abc import Callable
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3

from db import ballast
from db.engine import APPLICATION_ID, connect
from db.faults import in_german, is_full
from db.gates import CHECKED, STORE_ID, needs_check, pass_gates, refuse_strangers
from db.integrity import Progress, check_file
from db.lock import StoreLock
from db.schema import set_meta
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.errors import UserError
from praeventionsrat.files import sync_folder
from praeventionsrat.open_errors import Damaged, Missing

if TYPE_CHECKING:
    from collections.abc import Iterator


def create_store(path: Path, key: bytes, store_id: str) -> None:
    """Make a new store; it appears under its name only when it is whole."""
    from db.migrate import upgrade  # noqa: PLC0415 - Alembic would cost 189 ms of each start

    if path.exists():
        message = f"„{path.name}“ gibt es schon. Bitte wählen Sie einen anderen Namen."
        raise UserError(message)
    fresh = path.with_name(path.name + ".new")
    with in_german():
        fresh.unlink(missing_ok=True)
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            upgrade(fresh, key)
            _sign(fresh, key, store_id)
            fresh.rename(path)
        finally:
            fresh.unlink(missing_ok=True)
        sync_folder(path.parent)


def open_store(
    path: Path, key: Callable[[], bytes], *, user: str = "", progress: Progress | None = None
) -> SqlStore[SqlWork]:
    """The store behind all gates; ``key`` is asked for once the file is ours alone.

    ``progress`` hears of the full check, which runs after an unclean end and once a week.
    """
    if not path.is_file():
        raise Missing(path.name)
    with _locked(path) as lock, in_german():
        unclean = lock.was_unclean or path.with_name(path.name + "-wal").exists()
        refuse_strangers(path)
        found = key()
        check = needs_check(_pass_gates(path, found)) or unclean
        if check:
            _check(path, found, progress)
        ballast.ensure(path)
        store = SqlStore(
            connect(path, found),
            SqlWork,
            user=user,
            on_full=partial(ballast.release, path),
            on_close=lock.release,
        )
        _tidy(store, checked=check)
        return store


@contextmanager
def _locked(path: Path) -> "Iterator[StoreLock]":
    """The lock, kept by the store; a failed opening gives it back as it was found."""
    lock = StoreLock(path)
    try:
        yield lock
    except BaseException:
        lock.release(clean=not lock.was_unclean)
        raise


def _pass_gates(path: Path, key: bytes) -> str:
    """The gates, with the ballast for the journal that a full disk did not let in."""
    try:
        return pass_gates(path, key)
    except sqlcipher3.OperationalError as err:
        if not is_full(err) or not ballast.release(path):
            raise
        return pass_gates(path, key)


def _tidy(store: SqlStore[SqlWork], *, checked: bool) -> None:
    """What can wait for the next opening when the disk is full."""
    with store.read() as work:
        if not (checked or work.blobs.unused()):
            return
    with suppress(UserError), store.begin("", undoable=False) as work:
        work.blobs.sweep()
        if checked:
            set_meta(store.connection, CHECKED, datetime.now(UTC).isoformat())


def _check(path: Path, key: bytes, progress: Progress | None) -> None:
    findings = check_file(path, key, progress)
    if findings:
        raise Damaged(path.name, findings)


def _sign(path: Path, key: bytes, store_id: str) -> None:
    connection = connect(path, key)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        set_meta(connection, STORE_ID, store_id)
        set_meta(connection, CHECKED, datetime.now(UTC).isoformat())
    finally:
        connection.close()
