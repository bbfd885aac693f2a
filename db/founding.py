"""A new store with its key, filled or not at all: key file, file and keyring entry together."""

import secrets
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

from db import ballast, keyfile, lock
from db.faults import in_german
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
    key, store_id = keyfile.new_key(), secrets.token_hex(16)
    with in_german(), ExitStack() as back:
        if keyring:
            back.callback(_forget, keyring, store_id)
        private_folder(path.parent)
        keyfile.create(path, store_id, key, keyring=keyring, passphrase=passphrase)
        back.callback(_leave_nothing, path)
        create_store(path, key, store_id)
        _fill(path, key, fill, user)
        back.pop_all()
    return key


def _fill(path: Path, key: bytes, fill: Callable[[SqlWork], object], user: str) -> None:
    store = open_store(path, lambda: key, user=user)
    try:
        with store.begin("Anlegen", undoable=False) as work:
            fill(work)
    finally:
        store.close()


def _forget(keyring: Secrets, store_id: str) -> None:
    with suppress(UserError):
        keyring.delete(store_id)


def _leave_nothing(path: Path) -> None:
    names = [path.with_name(path.name + suffix) for suffix in COMPANIONS]
    for left in (path, *names, keyfile.companion(path), ballast.companion(path)):
        left.unlink(missing_ok=True)
    lock.companion(path).unlink(missing_ok=True)
