"""Room on the disk: asked for before long work, and its lack told in German."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3

from db.faults import is_full
from praeventionsrat.file_errors import NoSpace

MEGABYTE = 1024 * 1024
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def need(folder: Path, size: int) -> None:
    """Refuse to begin what would not fit."""
    free = shutil.disk_usage(folder).free
    if free < size:
        message = (
            f"Im Ordner „{folder}“ sind nur noch {free // MEGABYTE} MB frei, gebraucht werden "
            f"{size // MEGABYTE + 1} MB. Bitte schaffen Sie dort Platz."
        )
        raise NoSpace(message)


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """A disk that fills up on the way becomes ``NoSpace``."""
    try:
        yield
    except (OSError, sqlcipher3.OperationalError) as err:
        full = err.errno in FULL if isinstance(err, OSError) else is_full(err)
        if not full:
            raise
        message = (
            f"Der Datenträger mit dem Ordner „{folder}“ ist voll. Es wurde nichts verändert; "
            "bitte schaffen Sie Platz und versuchen Sie es noch einmal."
        )
        raise NoSpace(message) from err
