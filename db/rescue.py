"""When a file cannot be opened where it lies: its backups, and a copy on this computer."""

import shutil
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import BinaryIO

from db import keyfile, restore, second_target, space, unlock
from db.backup import backups_in
from db.faults import in_german
from db.keyring_slot import Secrets
from db.lock import StoreLock
from praeventionsrat.errors import UserError
from praeventionsrat.files import private_folder, unused, write_atomically
from praeventionsrat.office.backups import BackupInfo

BACKUPS = "Sicherungen"
PARTS = (".keys", "-wal", "")  # the store itself last: without it the others are nothing


def newest_backup(path: Path) -> BackupInfo | None:
    """The newest backup beside a file, of that file as far as its key file tells."""
    folder = path.parent / BACKUPS
    try:
        found = backups_in(folder, keyfile.read(path).store_id)
    except UserError:
        found = [info for info in backups_in(folder) if info.path.name.startswith(path.stem)]
    return next(iter(found), None)


def bring_back(backup: Path, path: Path, keyring: Secrets, ask: unlock.Ask) -> Path | None:
    """Put a backup in the place of a file nobody can open; returns where that one lies now."""
    with in_german():
        with restore.opened(backup, path.parent) as copy:
            key = unlock.unlock(copy, keyring, ask)
        return restore.restore(backup, path, key)


def copy_home(path: Path, folder: Path) -> Path:
    """Copy a closed file from a network drive to this computer; backups go on to the drive."""
    with in_german(), StoreLock(path), space.told(private_folder(folder)), ExitStack() as back:
        space.need(folder, sum(part.stat().st_size for part, _suffix in _parts(path)))
        target = unused(folder / path.name)
        for part, suffix in _parts(path):
            copy = target.with_name(target.name + suffix)
            back.callback(copy.unlink, missing_ok=True)
            write_atomically(copy, partial(_pour, part))
        second_target.choose(
            private_folder(folder / BACKUPS), private_folder(path.parent / BACKUPS)
        )
        back.pop_all()
    return target


def _parts(path: Path) -> list[tuple[Path, str]]:
    beside = ((path.with_name(path.name + suffix), suffix) for suffix in PARTS)
    return [(part, suffix) for part, suffix in beside if part.exists()]


def _pour(source: Path, out: BinaryIO) -> None:
    with source.open("rb") as file:
        shutil.copyfileobj(file, out)
