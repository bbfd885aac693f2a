"""A copy of the open store, page by page, while the window goes on working with it.

The exclusive lock refuses a second connection, so the copy is taken through the one there is.
SQLite makes a step wait while a transaction writes, and writes what the window commits meanwhile
into the copy as well; so the copy is the store as it stood at the end.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path

import sqlcipher3

from db.engine import raw
from praeventionsrat.file_errors import Cancelled

# Measured with 204 MB: the window waits 13 ms at most (with 256 pages 25 ms, with one long
# fsync at the end 60 to 110 ms, because the window's own fsync queues behind it).
PAGES = 64
PAUSE = 0.001  # seconds in which the window has its turn
SYNC_EVERY = 16  # steps
# A torn copy is thrown away, so it needs no journal; a small cache keeps the last step short.
SETTINGS = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -256")

Progress = Callable[[int, int], None]
"""Told how many of how many pages are done."""


def copy_pages(
    source: sqlcipher3.Connection,
    target: Path,
    key: bytes,
    progress: Progress | None,
    cancelled: Callable[[], bool],
) -> None:
    """Copy the store of an open connection, from any thread; raises ``Cancelled``."""
    descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    try:
        turn = _Turns(descriptor, progress or _untold, cancelled)
        copy = raw(target, key)
        try:
            for setting in SETTINGS:
                copy.execute(f"PRAGMA {setting}")
            source.backup(copy, pages=PAGES, progress=turn, sleep=PAUSE)
        finally:
            copy.close()
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _untold(_done: int, _total: int) -> None:
    """Nobody wants to know."""


class _Turns:
    """Between two steps: let the window work, keep the disk's queue short, tell and listen."""

    def __init__(self, descriptor: int, progress: Progress, cancelled: Callable[[], bool]) -> None:
        self._descriptor, self._progress, self._cancelled = descriptor, progress, cancelled
        self._steps = 0

    def __call__(self, _status: int, remaining: int, total: int) -> None:
        if self._cancelled():
            raise Cancelled
        self._steps += 1
        if self._steps % SYNC_EVERY == 0:
            os.fsync(self._descriptor)
        self._progress(total - remaining, total)
        time.sleep(PAUSE)
