"""Bringing a backup back: first shown, then proven, then put in place; what it replaces stays.

Whom the replaced store knew to be erased is handed on: the backup may hold them again.
"""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import date, datetime
from pathlib import Path

import sqlcipher3

from db import archive, keyfile, space
from db.backup import SPARE, UNFINISHED, sweep
from db.engine import APPLICATION_ID, connect, raw
from db.integrity import check_file
from db.lock import StoreLock
from db.schema import ERASED, SCHEMA_VERSION, columns, set_meta
from praeventionsrat.file_errors import BackupRefused, KeyDoesNotFit, KeyFileDamaged, KeyFileMissing
from praeventionsrat.files import private_folder, sync_folder, unused, write_atomically
from praeventionsrat.office.backups import BackupInfo, MeetingLine
from praeventionsrat.open_errors import NewerSchema, NotOurs

JOURNALS = ("-wal", "-shm", "-journal")
LAST_MEETINGS = """
    SELECT meeting.held_on, committee.name, meeting.number
    FROM meeting JOIN committee ON committee.id = meeting.committee_id
    WHERE meeting.deleted_at IS NULL ORDER BY meeting.held_on DESC LIMIT 5
"""


def inspect(backup: Path) -> BackupInfo:
    """What the backup says about itself; raises ``BackupRefused`` if it is none of ours."""
    return archive.describe(backup)


@contextmanager
def opened(backup: Path, near: Path) -> Iterator[Path]:
    """The store of a backup, its key file beside it, for as long as one looks at it.

    It lies in a private folder within ``near``; ``db.unlock`` finds its key, ``last_meetings``
    what is in it.
    """
    sweep(private_folder(near))
    space.need(near, archive.describe(backup).size + SPARE)
    with space.told(near), tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=near) as name:
        copy = Path(name) / backup.with_suffix(".prat").name
        archive.unpack(backup, copy)
        yield copy


def last_meetings(copy: Path, key: bytes) -> list[MeetingLine]:
    """The last meetings in a store made by ``opened``, by which people recognise it."""
    connection = connect(copy, key)
    try:
        rows = connection.execute(LAST_MEETINGS).fetchall()
    finally:
        connection.close()
    return [MeetingLine(date.fromisoformat(day), name, number) for day, name, number in rows]


def restore(backup: Path, target: Path, key: bytes, newest: int = SCHEMA_VERSION) -> Path | None:
    """Put the store of a backup in the place of ``target``, which nobody may have open.

    Whatever is wrong is found before anything is changed; ``newest`` is the newest schema this
    program knows. Returns where the store that was there lies now.
    """
    private_folder(target.parent)
    with StoreLock(target), opened(backup, target.parent) as copy:
        _refuse(backup, copy, key, newest)
        _hand_on(_erased(target, key), copy, key)
        return _swap(copy, target, _key_file(copy, target, key))


def _erased(target: Path, key: bytes) -> list[str]:
    """Keys of the persons the store that is there knows to be erased; none if it cannot say.

    It is not touched: an erasure ends with everything in the one file.
    """
    if not target.exists():
        return []
    try:
        with closing(raw(target, key, "ro&immutable=1")) as connection:
            return _erasures(connection)
    except sqlcipher3.DatabaseError:  # another key, or damaged: that is why a backup comes back
        return []


def _erasures(connection: sqlcipher3.Connection) -> list[str]:
    handed = "SELECT substr(key, ?) FROM store_meta WHERE key GLOB ?"
    known = connection.execute(handed, (len(ERASED) + 1, f"{ERASED}*")).fetchall()
    if "erasure" in columns(connection):
        known += connection.execute("SELECT contact_id FROM erasure").fetchall()
    return sorted({str(key) for (key,) in known})


def _hand_on(erased: list[str], copy: Path, key: bytes) -> None:
    if not erased:
        return
    with closing(connect(copy, key)) as connection:
        for person in erased:
            set_meta(connection, ERASED + person, "")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _refuse(backup: Path, copy: Path, key: bytes, newest: int) -> None:
    """What a store must be to be put in place, whoever made the backup."""
    if not keyfile.read(copy).fits(key):
        raise KeyDoesNotFit(backup.name)
    findings = check_file(copy, key)
    if findings:
        raise BackupRefused(
            f"„{backup.name}“ ist beschädigt. Es wurde nichts verändert; bitte wählen Sie "
            f"eine andere Sicherung. {findings[0]}"
        )
    connection = connect(copy, key)
    try:
        (owner,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    finally:
        connection.close()
    if owner != APPLICATION_ID:
        raise NotOurs(backup.name)
    if version > newest:
        raise NewerSchema(backup.name)


def _key_file(copy: Path, target: Path, key: bytes) -> bytes:
    """The key file that is there if it is for this key (its slots are newer), else the copy's."""
    try:
        if keyfile.read(target).fits(key):
            return keyfile.companion(target).read_bytes()
    except (KeyFileMissing, KeyFileDamaged):
        pass
    return keyfile.companion(copy).read_bytes()


def _swap(copy: Path, target: Path, key_file: bytes) -> Path | None:
    """Move what is there aside and the copy in; on any trouble everything back."""
    kept = unused(target.with_name(_kept_name(target)))
    replaces = target.exists()
    with ExitStack() as back:
        for suffix in ("", *JOURNALS, ".keys"):
            _move(_beside(target, suffix), _beside(kept, suffix), back)
        write_atomically(keyfile.companion(target), lambda out: out.write(key_file))
        back.callback(keyfile.companion(target).unlink)
        copy.rename(target)
        back.pop_all()
    sync_folder(target.parent)
    return kept if replaces else None


def _move(source: Path, target: Path, back: ExitStack) -> None:
    if source.exists():
        source.rename(target)
        back.callback(target.rename, source)


def _beside(store: Path, suffix: str) -> Path:
    return store.with_name(store.name + suffix)


def _kept_name(target: Path) -> str:
    stamp = f"{datetime.now().astimezone():%Y-%m-%d %H%M%S}"
    return f"{target.stem} vor Wiederherstellung {stamp}{target.suffix}"
