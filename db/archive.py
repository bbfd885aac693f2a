"""The form of a backup: one uncompressed ZIP of encrypted store, key file and manifest.

Reading one trusts nothing: names are fixed, sizes are stated twice, every byte is hashed.
"""

import errno
import hashlib
import os
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, BinaryIO

from pydantic import BaseModel, ConfigDict, Field

from db import keyfile
from praeventionsrat.file_errors import BackupRefused
from praeventionsrat.office.backups import BackupInfo

FORMAT = 1
STORE = "store.prat"
KEYS = keyfile.companion(Path(STORE)).name
MANIFEST = "manifest.json"
LARGEST = {KEYS: keyfile.LARGEST, MANIFEST: 1024 * 1024}
BLOCK = 1024 * 1024
SYNC_EVERY = 4  # blocks; a long queue of unwritten blocks would hold up the saves of the window
BROKEN = (
    zipfile.BadZipFile,
    EOFError,
    KeyError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    struct.error,
)


class _Age(BaseModel):
    """The one thing every manifest says, however new."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    format: int = FORMAT


class Manifest(_Age):
    """What the backup says about itself; no personal data."""

    store_id: str = Field(max_length=64)
    schema_version: int
    created_at: datetime
    program_version: str = Field(max_length=64)
    counts: dict[str, int]
    sha256: dict[str, str] = {}
    """Of each other member."""


def pack(target: Path, store: Path, manifest: Manifest) -> None:
    """Write the backup of a store that lies, closed, beside its key file."""
    members = {STORE: store, KEYS: keyfile.companion(store)}
    with target.open("xb") as file:
        target.chmod(0o600)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            sha256 = {name: _put(archive, name, path, file) for name, path in members.items()}
            told = manifest.model_copy(update={"sha256": sha256}).model_dump_json(indent=1)
            archive.writestr(_entry(MANIFEST), told)
        _sync(file)


def describe(backup: Path) -> BackupInfo:
    """What the backup says about itself; raises ``BackupRefused`` if it is none of ours."""
    with _opened(backup) as archive:
        return _info(backup, archive, _manifest(backup, archive))


def unpack(backup: Path, store: Path) -> BackupInfo:
    """Write store and key file, proven by their hashes; no name comes from the backup."""
    targets = {STORE: store, KEYS: keyfile.companion(store)}
    with _opened(backup) as archive:
        manifest = _manifest(backup, archive)
        for name, target in targets.items():
            with target.open("xb") as out, archive.open(name) as member:
                target.chmod(0o600)
                if _copy(member, out, out) != manifest.sha256[name]:
                    raise _refused(backup)
        return _info(backup, archive, manifest)


def verify(backup: Path) -> BackupInfo:
    """Read every byte again; raises ``BackupRefused`` if one differs from what was written."""
    with _opened(backup) as archive:
        manifest = _manifest(backup, archive)
        for name in (STORE, KEYS):
            with archive.open(name) as member:
                if _sha256(member) != manifest.sha256[name]:
                    raise _refused(backup)
        return _info(backup, archive, manifest)


@contextmanager
def _opened(backup: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(backup) as archive:
            _guard(backup, archive)
            yield archive
    except BROKEN:
        raise _refused(backup) from None
    except OSError as err:
        if err.errno == errno.EINVAL:  # a place before the start of the file
            raise _refused(backup) from None
        raise


def _guard(backup: Path, archive: zipfile.ZipFile) -> None:
    """Only what we write: three plain members of sane size."""
    entries = archive.infolist()
    if sorted(entry.filename for entry in entries) != sorted([STORE, KEYS, MANIFEST]):
        raise _refused(backup)
    for entry in entries:
        plain = entry.compress_type == zipfile.ZIP_STORED and entry.file_size == entry.compress_size
        limit = LARGEST.get(entry.filename, backup.stat().st_size)
        if not plain or entry.file_size > limit:
            raise _refused(backup)


def _manifest(backup: Path, archive: zipfile.ZipFile) -> Manifest:
    told = archive.read(MANIFEST)
    if _Age.model_validate_json(told).format > FORMAT:
        message = (
            f"„{backup.name}“ wurde mit einer neueren Programmversion erstellt. "
            "Bitte aktualisieren Sie das Programm."
        )
        raise BackupRefused(message)
    return Manifest.model_validate_json(told)


def _info(backup: Path, archive: zipfile.ZipFile, manifest: Manifest) -> BackupInfo:
    return BackupInfo(
        path=backup,
        store_id=manifest.store_id,
        created_at=manifest.created_at,
        program_version=manifest.program_version,
        schema_version=manifest.schema_version,
        counts=manifest.counts,
        size=archive.getinfo(STORE).file_size,
    )


def _put(archive: zipfile.ZipFile, name: str, path: Path, file: BinaryIO) -> str:
    entry = _entry(name)
    entry.file_size = path.stat().st_size
    with path.open("rb") as source, archive.open(entry, "w") as out:
        return _copy(source, out, file)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = 0o600 << 16
    return entry


def _copy(source: IO[bytes], out: IO[bytes], file: BinaryIO) -> str:
    """Copy and hash; ``file`` is what ``out`` writes to in the end."""
    digest = hashlib.sha256()
    for number, block in enumerate(iter(lambda: source.read(BLOCK), b"")):
        digest.update(block)
        out.write(block)
        if number % SYNC_EVERY == 0:
            _sync(file)
    _sync(file)
    return digest.hexdigest()


def _sha256(source: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while block := source.read(BLOCK):
        digest.update(block)
    return digest.hexdigest()


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _refused(backup: Path) -> BackupRefused:
    return BackupRefused(
        f"„{backup.name}“ ist keine vollständige Sicherung dieses Programms, oder sie ist "
        "beschädigt. Es wurde nichts verändert; bitte wählen Sie eine andere Sicherung."
    )
