"""Whether a file lies on a network drive, where neither locks nor the journal can be relied on."""

import ctypes
import sys
from pathlib import Path

MOUNTS = Path("/proc/mounts")
NETWORK_TYPES = frozenset(
    [
        "9p",
        "afs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.sshfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
    ]
)
DRIVE_REMOTE = 4


def network_path(path: Path, mounts: Path = MOUNTS) -> str | None:
    """What to call the network drive a path lies on; None if it lies on this computer."""
    if sys.platform == "win32":  # pragma: no cover - the other systems have no drive letters
        return _windows_share(path.absolute())
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:  # macOS has no such file
        return None
    found = (line.split(" ")[:3] for line in lines)
    above = [
        (_plain(folder), device, kind)
        for device, folder, kind in found
        if path.resolve().is_relative_to(_plain(folder))
    ]
    _folder, device, kind = max(above, key=lambda mount: len(mount[0]), default=("", "", ""))
    return _plain(device) if kind in NETWORK_TYPES else None


def _plain(word: str) -> str:
    """A word of the list of mounts, in which blanks are written as octal numbers."""
    for octal, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        word = word.replace(octal, char)
    return word


def _windows_share(path: Path) -> str | None:  # pragma: no cover - see above
    drive = path.drive
    if drive.startswith("\\\\"):
        return drive
    windll = getattr(ctypes, "windll")  # noqa: B009 - exists on Windows only
    remote = windll.kernel32.GetDriveTypeW(drive + "\\") == DRIVE_REMOTE
    return drive if remote else None
