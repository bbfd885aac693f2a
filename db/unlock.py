"""The ways to the data key of a store: keyring, passphrase, recovery code."""

from collections.abc import Callable
from pathlib import Path

from db import keyfile
from db.key_wrap import open_keyring_slot, open_passphrase_slot
from db.keyring_slot import Secrets
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import (
    EntryMissing,
    KeyDoesNotFit,
    KeyFileDamaged,
    KeyFileMissing,
    KeyTrouble,
    PassphraseNeeded,
    WrongPassphrase,
)
from praeventionsrat.recovery import WrongCode, from_code, looks_like_code

Ask = Callable[[UserError], str | None]
"""Given why it must be asked; answers with passphrase or recovery code, None to give up."""


def unlock(store: Path, keyring: Secrets, ask: Ask) -> bytes:
    """The data key: from the keyring, else from what the user types until it fits or None."""
    try:
        return from_keyring(store, keyring)
    except KeyTrouble as err:
        trouble: UserError = err
    while (typed := ask(trouble)) is not None:
        try:
            return from_typed(store, typed)
        except (KeyTrouble, WrongCode) as err:
            trouble = err
    raise trouble


def from_keyring(store: Path, keyring: Secrets) -> bytes:
    """The data key, unwrapped with the entry of the keyring."""
    found = keyfile.read(store)
    if found.keyring is None:
        raise PassphraseNeeded(store.name)
    entry = keyring.get(found.store_id)
    if entry is None:
        raise EntryMissing(store.name)
    secret = keyfile.secret_of(entry)
    key = secret and open_keyring_slot(found.keyring, secret, found.store_id)
    if not key or not found.fits(key):
        raise KeyDoesNotFit(store.name)
    return key


def from_passphrase(store: Path, passphrase: str) -> bytes:
    """The data key, unwrapped with what the user knows."""
    found = keyfile.read(store)
    key = found.passphrase and open_passphrase_slot(found.passphrase, passphrase, found.store_id)
    if not key or not found.fits(key):
        raise WrongPassphrase
    return key


def from_recovery_code(store: Path, code: str) -> bytes:
    """The data key a recovery sheet carries; needs no key file, but believes one that is there."""
    key = from_code(code)
    try:
        found = keyfile.read(store)
    except (KeyFileMissing, KeyFileDamaged):
        return key
    if not found.fits(key):
        raise KeyDoesNotFit(store.name)
    return key


def from_typed(store: Path, typed: str) -> bytes:
    """The data key from one field into which people type passphrase or recovery code."""
    try:
        return from_recovery_code(store, typed)
    except WrongCode as err:
        trouble = err
    try:
        return from_passphrase(store, typed)
    except KeyTrouble:
        if looks_like_code(typed):
            raise trouble from None
        raise
