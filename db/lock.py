"""One opener at a time: a lock of the operating system on a file beside the store.

The system drops the lock when the program ends, however it ends. The lock file stays and is
emptied on a clean end; whoever finds words in it knows that the last program did not get so far.
"""

import errno
import getpass
import json
import os
import platform
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from praeventionsrat.file_errors import InUse, NotWritable

if sys.platform == "win32":  # pragma: no cover - the other half of this module's purpose
    import msvcrt
else:
    import fcntl

FAR = 1 << 30  # Windows locks bytes against reading, so we lock one beyond all words
FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class StoreLock:
    """The right to have one store open, held until ``release``."""

    def __init__(self, store: Path) -> None:
        """Take the lock; raises ``InUse`` naming who has it, or ``NotWritable``."""
        self._descriptor = _open(companion(store))
        try:
            _take(self._descriptor)
        except OSError:
            holder = _words(self._descriptor)
            os.close(self._descriptor)
            raise InUse(_sentence(store.name, holder)) from None
        self.was_unclean = bool(_words(self._descriptor))
        _write(self._descriptor, json.dumps(_ourselves(), ensure_ascii=False))

    def release(self, *, clean: bool = True) -> None:
        """Let the next one in, and leave word that all is well, or that it is not."""
        if clean:
            _write(self._descriptor, "")
        os.close(self._descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def companion(store: Path) -> Path:
    """Where the lock file of a store lies."""
    return store.with_name(store.name + ".lock")


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as err:
        if err.errno in FORBIDDEN:
            raise NotWritable(str(path.parent)) from err
        raise


def _take(descriptor: int) -> None:
    if sys.platform == "win32":  # pragma: no cover
        os.lseek(descriptor, FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _ourselves() -> dict[str, object]:
    return {
        "pid": os.getpid(),
        "host": platform.node(),
        "user": _user(),
        "since": datetime.now().astimezone().isoformat(timespec="minutes"),
    }


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in some containers
        return "?"


def _words(descriptor: int) -> str:
    os.lseek(descriptor, 0, os.SEEK_SET)
    return os.read(descriptor, 4096).decode(errors="replace")


def _write(descriptor: int, words: str) -> None:
    """Best effort: on a full disk the lock holds without words."""
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, words.encode())
        os.fsync(descriptor)


def _sentence(name: str, holder: str) -> str:
    try:
        told = json.loads(holder)
        since = f"{datetime.fromisoformat(told['since']):%d.%m.%Y um %H:%M} Uhr"
        who = f"von {told['user']} am Computer {told['host']} (Vorgang {told['pid']}, seit {since})"
    except (ValueError, KeyError, TypeError):
        who = "in einem anderen Fenster oder an einem anderen Computer"
    return f"„{name}“ ist schon geöffnet: {who}. Schließen Sie die Datei dort zuerst."
