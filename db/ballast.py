"""Eight megabytes beside the store that are given up when the disk is full.

On a full disk even deleting needs room to write; with the ballast gone the user can still save.
"""

import os
import shutil
from pathlib import Path

from praeventionsrat.files import write_atomically

SIZE = 8 * 1024 * 1024
ROOM = 64 * 1024 * 1024  # below it the disk needs its space for better things


def companion(store: Path) -> Path:
    """Where the ballast of a store lies."""
    return store.with_name(store.name + ".ballast")


def ensure(store: Path) -> bool:
    """Lay in the ballast if it is missing and there is room; whether it is there afterwards."""
    path = companion(store)
    if path.exists():
        return True
    if shutil.disk_usage(store.parent).free < ROOM:
        return False
    try:
        # Random bytes, because some file systems do not keep zeros.
        write_atomically(path, lambda out: out.write(os.urandom(SIZE)))
    except OSError:
        return False
    return True


def release(store: Path) -> bool:
    """Give up the ballast; whether that made room."""
    try:
        companion(store).unlink()
    except FileNotFoundError:
        return False
    return True
