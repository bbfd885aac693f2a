"""The open file as an object of care: key slots, recovery code, backups, check."""

import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from db import backup, founding, keyfile, restore, rotation, search_index, second_target, space
from db.copying import copy_pages
from db.faults import in_german
from db.gates import STORE_ID
from db.integrity import check_file
from db.keyring_slot import Secrets
from db.rescue import BACKUPS
from db.schema import meta
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat import VERSION
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import KeyDoesNotFit, KeyTrouble
from praeventionsrat.files import private_folder
from praeventionsrat.office.backups import BackupDays, BackupInfo, BackupMade, SecondTarget
from praeventionsrat.office.vault import BackupPreview, KeyState, Progress
from praeventionsrat.recovery import to_code

PROBE = "praeventionsrat-probe"


class StoreVault:
    """The care of one open store; satisfies ``praeventionsrat.office.vault.Vault``."""

    def __init__(self, store: SqlStore[SqlWork], path: Path, key: bytes, keyring: Secrets) -> None:
        """Look after this store."""
        self._store, self._path, self._key, self._keyring = store, path, key, keyring
        self._stopped = Event()
        self._store_id = meta(store.connection, STORE_ID)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._path

    @property
    def backup_folder(self) -> Path:
        """Where its backups lie."""
        return self._path.parent / BACKUPS

    def key_state(self) -> KeyState:
        """Which slots the key file has."""
        try:
            found = keyfile.read(self._path)
        except UserError:
            return KeyState(keyring=False, passphrase=False)
        return KeyState(found.keyring is not None, found.passphrase is not None)

    def recovery_code(self) -> str:
        """The code for the recovery sheet."""
        return to_code(self._key)

    def set_passphrase(self, passphrase: str) -> None:
        """Let the file also be opened with this passphrase."""
        self._rewrap(keyring=None, passphrase=passphrase)

    def use_keyring(self) -> None:
        """Keep the key in this computer's keyring."""
        self._rewrap(keyring=self._keyring, passphrase=None)

    def forget_keyring(self) -> None:
        """From now on the file is opened by typing; needs a passphrase first."""
        if not self.key_state().passphrase:
            raise UserError("Bitte vergeben Sie zuerst ein Kennwort.")
        with in_german():
            keyfile.remove_keyring(self._path, self._keyring)

    def backups(self) -> Sequence[BackupInfo]:
        """The backups of this file, newest first."""
        folder = self.backup_folder
        return backup.backups_in(folder, self._store_id) if folder.is_dir() else []

    def back_up(self, progress: Progress, *, spare: Path | None = None) -> BackupMade:
        """Take a backup and copy it to the second place; the first is safe without the second."""
        with in_german():
            made = backup.make_backup(
                self._store.connection,
                self._path,
                self._key,
                self.backup_folder,
                program_version=VERSION,
                progress=progress,
                cancelled=self._stopped.is_set,
                spare=spare,
            )
        return BackupMade(made, _copied(made))

    def second_target(self) -> SecondTarget | None:
        """The second place for backups and when it was last reached."""
        try:
            return second_target.chosen(self.backup_folder)
        except OSError:  # somebody put something else in its place
            return None

    def choose_second_target(self, folder: Path) -> None:
        """From now on copy backups there as well."""
        with in_german():
            second_target.choose(private_folder(self.backup_folder), folder)

    def preview(self, backup_file: Path) -> BackupPreview:
        """What a backup of this file holds."""
        info = restore.inspect(backup_file)
        with restore.opened(backup_file, self._path.parent) as copy:
            if not keyfile.read(copy).fits(self._key):
                raise KeyDoesNotFit(backup_file.name)
            return BackupPreview(info, restore.last_meetings(copy, self._key))

    def check(self) -> Sequence[str]:
        """Findings of the thorough check, made on a copy of what lies on the disk.

        What the connection remembers is forgotten first: memory would hide what the disk lost.
        """
        folder = self._path.parent
        backup.sweep(folder)
        space.need(folder, self._path.stat().st_size + backup.SPARE)
        with (
            in_german(),
            space.told(folder),
            tempfile.TemporaryDirectory(prefix=backup.UNFINISHED, dir=folder) as name,
        ):
            copy = Path(name) / self._path.name
            self._store.connection.execute("PRAGMA shrink_memory")
            copy_pages(self._store.connection, copy, self._key, None, self._stopped.is_set)
            return check_file(copy, self._key)

    def data_gone_on(self) -> BackupDays:
        """When the last backup goes that holds what is on file now, one taken now included."""
        now = datetime.now(UTC)
        first = rotation.gone_on({now, *(b.created_at for b in self.backups())}, now.date())
        second, copies = self.second_target(), self._copies()
        if second is None:
            return BackupDays(first, copies=copies)
        if not second.folder.is_dir():
            return BackupDays(first, is_second_away=True, copies=copies)
        there = backup.backups_in(second.folder, self._store_id)
        last = rotation.gone_on({now, *(b.created_at for b in there)}, now.date())
        return BackupDays(max(first, last), copies=copies)

    def _copies(self) -> tuple[str, ...]:
        """What restoring and migrating laid beside the file."""
        folder, stem, suffix = self._path.parent, self._path.stem, self._path.suffix
        kept = (*folder.glob(f"* vor *{suffix}"), *folder.glob(f"*.vor-*{suffix}"))
        return tuple(sorted(path.name for path in kept if path.name.startswith(stem)))

    def scrub(self, progress: Progress) -> None:
        """After purge or erasure: let no page of the file keep what was deleted."""
        with in_german():
            search_index.scrub(self._store.connection, progress, self._stopped.is_set)

    def stop(self) -> None:
        """Backup and check end at their next step; wait for their worker, then close the file."""
        self._stopped.set()

    def _rewrap(self, *, keyring: Secrets | None, passphrase: str | None) -> None:
        with in_german():
            keyfile.rewrap(
                self._path, self._store_id, self._key, keyring=keyring, passphrase=passphrase
            )


def _copied(made: Path) -> str:
    """Copy a backup to the second place; why that failed."""
    try:
        with in_german():
            second_target.copy_there(made)
    except UserError as err:
        return str(err)
    return ""


class StoreFounder:
    """Makes new files; satisfies ``praeventionsrat.office.vault.Founder``."""

    def __init__(self, keyring: Secrets, user: str) -> None:
        """Keep keys in this keyring where there is one."""
        self._keyring, self._user = keyring, user

    def has_keyring(self) -> bool:
        """Whether this computer has a keyring we trust."""
        try:
            self._keyring.get(PROBE)
        except KeyTrouble:
            return False
        return True

    def found(self, path: Path, passphrase: str | None) -> str:
        """Make an empty file; returns its recovery code."""
        key = founding.found_store(
            path, keyring=self._keyring, passphrase=passphrase, user=self._user
        )
        return to_code(key)
