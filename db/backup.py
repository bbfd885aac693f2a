"""Sicherungen: taken while the window works, checked before they get their name, thinned out."""

import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3

from db import archive, keyfile, rotation, space
from db.copying import Progress, copy_pages
from db.engine import connect
from db.integrity import check_file
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import BackupRefused, Cancelled
from praeventionsrat.files import private_folder, sync_folder, unused
from praeventionsrat.office.backups import BackupInfo

SUFFIX = ".prat-backup"
UNFINISHED = ".prat-unfinished-"
DAY = 24 * 60 * 60
SPARE = 8 * 1024 * 1024
COPIED, CHECKED, PACKED = 0.45, 0.75, 0.95  # how much of the time has then passed
NOT_COUNTED = ("sqlite_%", "search_%", "store_%", "alembic_%")


def make_backup(
    connection: sqlcipher3.Connection,
    store: Path,
    key: bytes,
    folder: Path,
    *,
    program_version: str,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    spare: Path | None = None,
) -> Path:
    """Take, check and name a backup of the open store, then thin out the older ones but ``spare``.

    Runs in a worker. Before the connection is closed, ``cancelled`` must be made true and the
    worker waited for. Raises ``Cancelled``, ``NoSpace``, ``KeyFileMissing``; nothing stays then.
    """
    sweep(private_folder(folder))
    store_id = keyfile.read(store).store_id
    space.need(folder, 2 * store.stat().st_size + SPARE)
    moment, stages = datetime.now(UTC), _Stages(progress, cancelled)
    with space.told(folder), tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=folder) as name:
        copy = Path(name) / store.name
        copy_pages(connection, copy, key, stages.copied, cancelled)
        keyfile.companion(copy).write_bytes(keyfile.companion(store).read_bytes())
        manifest = _manifest(copy, key, store_id, moment, program_version)
        stages.reached(CHECKED)
        packed = Path(name) / "backup"
        archive.pack(packed, copy, manifest)
        stages.reached(PACKED)
        archive.verify(packed)
        stages.reached(1)
        done = packed.rename(unused(folder / _name(store, moment)))
    sync_folder(folder)
    thin_out(folder, store_id, done, spare)
    return done


class _Stages:
    """Progress over all stages, in pages; between two of them one may still cancel."""

    def __init__(self, progress: Progress | None, cancelled: Callable[[], bool]) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._pages = 0

    def copied(self, done: int, total: int) -> None:
        self._pages = total
        self._tell(COPIED * done)

    def reached(self, share: float) -> None:
        if self._cancelled():
            raise Cancelled
        self._tell(share * self._pages)

    def _tell(self, done: float) -> None:
        if self._progress:
            self._progress(int(done), self._pages)


def backups_in(folder: Path, store_id: str | None = None) -> list[BackupInfo]:
    """The backups in a folder (of one store), the newest first; what cannot be read is left out."""
    found = (_described(path) for path in folder.glob(f"*{SUFFIX}"))
    ours = [info for info in found if info and store_id in {None, info.store_id}]
    return sorted(ours, key=lambda info: (info.created_at, info.path.name), reverse=True)


def thin_out(folder: Path, store_id: str, *spared: Path | None) -> None:
    """Delete the backups of a store that rotation no longer keeps; never the one just made.

    Whatever the clock says: it may have been wrong for the others.
    """
    ours = [(info.created_at, info.path) for info in backups_in(folder, store_id)]
    for path in {path for _at, path in ours} - rotation.kept(ours) - {*spared}:
        path.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Remove what a program that was killed left behind; a day old, so it is nobody's work now."""
    yesterday = time.time() - DAY
    for left in folder.glob(f"{UNFINISHED}*"):
        if left.stat().st_mtime < yesterday:
            shutil.rmtree(left, ignore_errors=True)


def _described(path: Path) -> BackupInfo | None:
    try:
        return archive.describe(path)
    except (BackupRefused, OSError):
        return None


def _name(store: Path, moment: datetime) -> str:
    return f"{store.stem}-{moment.astimezone():%Y-%m-%d-%H%M}{SUFFIX}"


def _manifest(
    copy: Path, key: bytes, store_id: str, moment: datetime, program_version: str
) -> archive.Manifest:
    """Check the copy, then say what it holds."""
    findings = check_file(copy, key)
    if findings:
        message = (
            "Die Sicherung wurde verworfen, weil ihre Prüfung einen Fehler fand. Prüfen Sie die "
            f"Datei mit „Datei prüfen“ und bewahren Sie ältere Sicherungen auf. {findings[0]}"
        )
        raise UserError(message)
    connection = connect(copy, key)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        counts = _counts(connection)
    finally:
        connection.close()
    return archive.Manifest(
        store_id=store_id,
        schema_version=version,
        created_at=moment,
        program_version=program_version,
        counts=counts,
    )


def _counts(connection: sqlcipher3.Connection) -> dict[str, int]:
    unlike = " AND ".join("name NOT LIKE ?" for _ in NOT_COUNTED)
    names = connection.execute(
        f"SELECT name FROM sqlite_master WHERE type = 'table' AND {unlike} ORDER BY name",
        NOT_COUNTED,
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in names
    }
