"""A new store with its key, filled or not at all: key file, file and keyring entry together."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from db import ballast, keyfile, lock
from db.keyring_slot import Secrets
from db.opening import create_store, open_store
from db.work import SqlWork
from praeventionsrat.errors import UserError
from praeventionsrat.files import private_folder

COMPANIONS = ("-wal", "-shm")


def found_store(
    path: Path,
    *,
    keyring: Secrets | None,
    passphrase: str | None,
    fill: Callable[[SqlWork], object] = lambda _work: None,
    user: str = "",
) -> bytes:
    """Make a store and fill it in one transaction; returns its new data key.

    Raises ``NoKeyring`` or ``KeyringLocked`` where neither keyring nor passphrase can keep the
    key, and whatever ``fill`` raises; then neither file nor key file nor keyring entry stays.
    """
    private_folder(path.parent)
    key, store_id = keyfile.new_key(), secrets.token_hex(16)
    keyfile.create(path, store_id, key, keyring=keyring, passphrase=passphrase)
    try:
        create_store(path, key, store_id)
        _fill(path, key, fill, user)
    except BaseException:
        _leave_nothing(path, keyring)
        raise
    return key


def _fill(path: Path, key: bytes, fill: Callable[[SqlWork], object], user: str) -> None:
    store = open_store(path, lambda: key, user=user)
    try:
        with store.begin("Anlegen", undoable=False) as work:
            fill(work)
    finally:
        store.close()


def _leave_nothing(path: Path, keyring: Secrets | None) -> None:
    with suppress(UserError):
        keyfile.discard(path, keyring)
    names = [path.with_name(path.name + suffix) for suffix in COMPANIONS]
    for left in (path, *names, ballast.companion(path), lock.companion(path)):
        left.unlink(missing_ok=True)
