"""A second place for backups, a stick or a network drive, that is not always there."""

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from db import archive, space
from db.backup import UNFINISHED, sweep, thin_out
from praeventionsrat.files import unused, write_atomically
from praeventionsrat.office.backups import SecondTarget

NOTE = "zweites-ziel.json"
_note = TypeAdapter(SecondTarget)


def choose(backups: Path, folder: Path) -> SecondTarget:
    """From now on backups are copied there, too; remembered in the first folder."""
    return _remember(backups, SecondTarget(folder))


def chosen(backups: Path) -> SecondTarget | None:
    """The second place and when it was last reached; None if there is none."""
    try:
        return _note.validate_json((backups / NOTE).read_bytes())
    except (FileNotFoundError, ValidationError):
        return None


def copy_there(backup: Path) -> SecondTarget | None:
    """Copy a finished backup to the second place, if it can be reached just now.

    ``reached_at`` of the answer says when that last worked. Raises ``NoSpace``.
    """
    target = chosen(backup.parent)
    if target is None or not target.folder.is_dir():
        return target
    sweep(target.folder)
    space.need(target.folder, backup.stat().st_size + space.MEGABYTE)
    with (
        space.told(target.folder),
        tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=target.folder) as name,
    ):
        copy = Path(shutil.copyfile(backup, Path(name) / backup.name))
        copy.chmod(0o600)
        info = archive.verify(copy)
        done = copy.rename(unused(target.folder / backup.name))
    thin_out(target.folder, info.store_id, done)
    return _remember(backup.parent, SecondTarget(target.folder, datetime.now(UTC)))


def _remember(backups: Path, target: SecondTarget) -> SecondTarget:
    write_atomically(backups / NOTE, lambda out: out.write(_note.dump_json(target)))
    return target
