"""Coming in: a file is opened by any way to its key, and a way that was lost is made anew."""

from dataclasses import dataclass, field
from pathlib import Path

from db import unlock
from db.integrity import Progress
from db.keyring_slot import Secrets
from db.opening import open_store
from db.store import SqlStore
from db.vault import StoreVault
from db.work import SqlWork
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import EntryMissing, KeyDoesNotFit, KeyFileDamaged, KeyFileMissing

LOST = (EntryMissing, KeyDoesNotFit, KeyFileMissing, KeyFileDamaged)
AGAIN = "Ab jetzt öffnet der Schlüsselbund dieses Computers die Datei wieder von selbst."
NOT_AGAIN = (
    "Auf diesem Computer öffnet vorerst nur, was Sie eben eingegeben haben. Vergeben Sie bitte in "
    "den Einstellungen unter „Schlüssel“ ein Kennwort."
)


@dataclass(frozen=True)
class Entered:
    """An open file, what cares for it, and what the user should know about its key."""

    store: SqlStore[SqlWork]
    vault: StoreVault
    key: bytes = field(repr=False)
    remark: str = ""


def enter(
    path: Path,
    keyring: Secrets,
    ask: unlock.Ask,
    *,
    user: str = "",
    progress: Progress | None = None,
    known: bytes | None = None,
) -> Entered:
    """Open a file with keyring, passphrase or recovery code; a lost keyring entry is made anew.

    ``known`` is the key where the file was open just now, before a backup took its place.
    """
    keys: list[bytes] = []
    reasons: list[UserError] = []

    def noted(why: UserError) -> str | None:
        reasons.append(why)
        return ask(why)

    def key() -> bytes:
        keys.append(known or unlock.unlock(path, keyring, noted))
        return keys[0]

    store = open_store(path, key, user=user, progress=progress)
    vault = StoreVault(store, path, keys[0], keyring)
    return Entered(store, vault, keys[0], _mended(vault, reasons))


def _mended(vault: StoreVault, reasons: list[UserError]) -> str:
    """Only what was lost is made anew: who opens by typing on purpose goes on doing so."""
    if not reasons or not isinstance(reasons[0], LOST):
        return ""
    try:
        vault.use_keyring()
    except UserError:
        return NOT_AGAIN
    return AGAIN
