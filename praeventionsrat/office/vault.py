"""What the window may ask of the file itself: key, backups, check; and how a file is founded."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from praeventionsrat.office.backups import (
    BackupDays,
    BackupInfo,
    BackupMade,
    MeetingLine,
    SecondTarget,
)

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class KeyState:
    """The ways in which this file can be opened on this computer."""

    keyring: bool
    passphrase: bool


@dataclass(frozen=True, slots=True)
class BackupPreview:
    """What a backup holds, shown before it replaces anything."""

    info: BackupInfo
    last_meetings: Sequence[MeetingLine]


class Vault(Protocol):
    """The open file as an object of care."""

    @property
    def path(self) -> Path:
        """Where the file lies."""
        ...

    @property
    def backup_folder(self) -> Path:
        """Where its backups lie."""
        ...

    def key_state(self) -> KeyState:
        """Which slots the key file has."""
        ...

    def recovery_code(self) -> str:
        """The code for the recovery sheet."""
        ...

    def set_passphrase(self, passphrase: str) -> None:
        """Let the file also be opened with this passphrase."""
        ...

    def use_keyring(self) -> None:
        """Keep the key in this computer's keyring; raises ``NoKeyring`` or ``KeyringLocked``."""
        ...

    def forget_keyring(self) -> None:
        """From now on the file is opened by typing."""
        ...

    def backups(self) -> Sequence[BackupInfo]:
        """The backups of this file, newest first."""
        ...

    def back_up(self, progress: Progress, *, spare: Path | None = None) -> BackupMade:
        """Take a backup and copy it to the second place; runs in a worker.

        Thinning out leaves ``spare`` alone: somebody is about to restore it.
        """
        ...

    def second_target(self) -> SecondTarget | None:
        """The second place for backups and when it was last reached."""
        ...

    def choose_second_target(self, folder: Path) -> None:
        """From now on copy backups there as well."""
        ...

    def preview(self, backup: Path) -> BackupPreview:
        """What a backup of this file holds; slow, runs in a worker."""
        ...

    def check(self) -> Sequence[str]:
        """Findings of the thorough check, made on a fresh copy; empty when sound; in a worker."""
        ...

    def data_gone_on(self) -> BackupDays:
        """When the last backup goes that holds what is on file now; in a worker."""
        ...

    def scrub(self, progress: Progress) -> None:
        """After purge or erasure: let no page of the file keep what was deleted; in a worker."""
        ...

    def stop(self) -> None:
        """Make everything end that runs in a worker; the file is about to be closed."""
        ...


class Founder(Protocol):
    """Makes new files; the first-start assistant works with it."""

    def has_keyring(self) -> bool:
        """Whether this computer has a keyring we trust."""
        ...

    def found(self, path: Path, passphrase: str | None) -> str:
        """Make an empty file; returns its recovery code. Raises ``UserError``."""
        ...
