"""The key file beside a store: its data key, wrapped once for each way of opening it.

The key itself is never written. What must stay true: no new key beside an existing store, and
an entry that is missing is never taken for a first start.
"""

import hashlib
import re
import secrets
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from db.key_wrap import (
    KEY_BYTES,
    KeyringSlot,
    Part,
    PassphraseSlot,
    keyring_slot,
    passphrase_slot,
)
from db.keyring_slot import Secrets
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import KeyDoesNotFit, KeyFileDamaged, KeyFileMissing, NoKeyring
from praeventionsrat.files import write_atomically

LARGEST = 64 * 1024


class KeyFile(Part):
    """What the key file says; ``check`` tells whether a key is the right one."""

    version: Literal[1] = 1
    store_id: str = Field(min_length=1, max_length=64)
    check: str
    keyring: KeyringSlot | None = None
    passphrase: PassphraseSlot | None = None

    def fits(self, key: bytes) -> bool:
        """Whether this is the data key the file was made for."""
        return secrets.compare_digest(self.check, _check(self.store_id, key))


def companion(store: Path) -> Path:
    """Where the key file of a store lies."""
    return store.with_name(store.name + ".keys")


def new_key() -> bytes:
    """A data key for a new store."""
    return secrets.token_bytes(KEY_BYTES)


def read(store: Path) -> KeyFile:
    """What the key file of a store says; raises ``KeyFileMissing`` or ``KeyFileDamaged``."""
    path = companion(store)
    try:
        with path.open("rb") as file:
            return KeyFile.model_validate_json(file.read(LARGEST))
    except FileNotFoundError:
        raise KeyFileMissing(path.name) from None
    except ValidationError:
        raise KeyFileDamaged(path.name) from None


def create(
    store: Path, store_id: str, key: bytes, *, keyring: Secrets | None, passphrase: str | None
) -> KeyFile:
    """Write the key file of a store that does not exist yet."""
    for path in (store, companion(store)):
        if path.exists():
            message = f"„{path.name}“ gibt es schon. Bitte wählen Sie einen anderen Namen."
            raise UserError(message)
    return rewrap(store, store_id, key, keyring=keyring, passphrase=passphrase)


def rewrap(
    store: Path, store_id: str, key: bytes, *, keyring: Secrets | None, passphrase: str | None
) -> KeyFile:
    """Make or replace the given slots for a key that is known to open the store; keep the others.

    Where both are asked for, a keyring that fails is left out: look at ``.keyring`` of the answer.
    With nothing else to fall back on, its trouble (``NoKeyring``, ``KeyringLocked``) is raised.
    """
    slots: dict[str, Part] = {}
    if passphrase is not None:
        slots["passphrase"] = passphrase_slot(key, passphrase, store_id)
    found = _kept(store, store_id, key)
    try:
        secret = _entry_for(store_id, keyring)
        slots["keyring"] = keyring_slot(key, secret, store_id)
    except UserError:
        if not slots:
            raise
    return _save(store, found.model_copy(update=slots))


def remove_keyring(store: Path, keyring: Secrets) -> KeyFile:
    """From now on the file is opened by typing, and the keyring forgets it."""
    found = _save(store, read(store).model_copy(update={"keyring": None}))
    keyring.delete(found.store_id)
    return found


def secret_of(entry: str | None) -> bytes | None:
    """The secret in a keyring entry; None if there is none or somebody wrote something else."""
    return bytes.fromhex(entry) if entry and re.fullmatch(r"[0-9a-f]{64}", entry) else None


def _entry_for(store_id: str, keyring: Secrets | None) -> bytes:
    """The secret already in the keyring (copies of one store stay openable), else a new one."""
    if keyring is None:
        raise NoKeyring
    secret = secret_of(keyring.get(store_id))
    if secret is None:
        secret = secrets.token_bytes(KEY_BYTES)
        keyring.set(store_id, secret.hex())
    return secret


def _kept(store: Path, store_id: str, key: bytes) -> KeyFile:
    """The key file as it stands, or an empty one where it is lost; never that of another key."""
    try:
        found = read(store)
    except (KeyFileMissing, KeyFileDamaged):
        return KeyFile(store_id=store_id, check=_check(store_id, key))
    if found.store_id != store_id or not found.fits(key):
        raise KeyDoesNotFit(store.name)
    return found


def _save(store: Path, found: KeyFile) -> KeyFile:
    text = found.model_dump_json(exclude_none=True, indent=1)
    write_atomically(companion(store), lambda out: out.write(text.encode()))
    return found


def _check(store_id: str, key: bytes) -> str:
    told = b"praeventionsrat key check\0" + store_id.encode() + b"\0" + key
    return hashlib.sha256(told).hexdigest()[:32]
