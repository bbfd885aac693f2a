"""Files that are whole or not there at all, with names every system accepts."""

import os
import sys
import tempfile
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

LONGEST_NAME = 150  # bytes; Linux allows 255, but Windows counts the whole path (260)
LONGEST_SUFFIX = 16
FORBIDDEN = dict.fromkeys(map(ord, '<>:"/\\|?*'), "-")
DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"]
)


def write_atomically(target: Path, write: Callable[[BinaryIO], object]) -> None:
    """Let ``write`` fill a new file and only then put it in the place of ``target``.

    Whatever goes wrong, and be it the power, the old file or the new one is there, whole.
    """
    descriptor, name = tempfile.mkstemp(prefix=".prat-", suffix=".part", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as out:
            write(out)
            out.flush()
            os.fsync(out.fileno())
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make renames in a folder survive a power cut."""
    if sys.platform == "win32":  # pragma: no cover - Windows cannot open folders
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def private_folder(path: Path) -> Path:
    """The folder, made for this user alone where missing; an existing one stays as it is."""
    if not path.is_dir():
        private_folder(path.parent)
        path.mkdir(mode=0o700, exist_ok=True)
    return path


def read_bounded(path: Path, most: int) -> bytes:
    """What is in a file; of one that is larger just so much that whoever looks sees it."""
    with path.open("rb") as file:
        return file.read(most + 1)


def unused(path: Path) -> Path:
    """The path, with a number before its suffix if something is there already."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def safe_name(text: str) -> str:
    """A file name that stays in its folder and that Linux, macOS and Windows all accept."""
    plain = unicodedata.normalize("NFC", text).translate(FORBIDDEN)
    plain = "".join(" " if c.isspace() else c for c in plain)
    plain = "".join(c for c in plain if unicodedata.category(c)[0] != "C")
    plain = _shorten(" ".join(plain.split()).strip(" ."))
    if plain.split(".")[0].strip().upper() in DEVICES:
        plain = f"_{plain}"
    return plain or "Datei"


def _shorten(name: str) -> str:
    if len(name.encode()) <= LONGEST_NAME:
        return name
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix.encode()) > LONGEST_SUFFIX:
        stem, dot, suffix = name, "", ""
    room = LONGEST_NAME - len((dot + suffix).encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(" .") + dot + suffix
