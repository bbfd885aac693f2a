"""What the operating system complains about, as a German sentence that says what to do."""

import errno
import os
from pathlib import Path

FULL = "Der Datenträger ist voll. Bitte schaffen Sie Platz und versuchen Sie es erneut."
DENIED = (
    "Der Zugriff wurde verweigert. Ist die Datei noch in einem Programm geöffnet, oder fehlen "
    "Ihnen dort die Rechte?"
)
AWAY = "Das Laufwerk ist nicht zu erreichen. Bitte prüfen Sie Kabel und Netz."
SENTENCES = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: "Die Datei wird für diesen Datenträger zu groß. Bitte wählen Sie einen anderen.",
    errno.EACCES: DENIED,
    errno.EPERM: DENIED,
    errno.EROFS: "Der Ordner ist schreibgeschützt. Bitte wählen Sie einen anderen.",
    errno.ENOENT: "Die Datei oder der Ordner ist nicht da.",
    errno.EEXIST: "Das gibt es schon. Bitte wählen Sie einen anderen Namen.",
    errno.ENOTDIR: "Das ist kein Ordner.",
    errno.EISDIR: "Das ist ein Ordner, keine Datei.",
    errno.ENAMETOOLONG: "Der Name ist zu lang. Bitte wählen Sie einen kürzeren.",
    errno.EIO: "Der Datenträger meldet einen Fehler. Bitte prüfen Sie Kabel und Laufwerk.",
    errno.ENODEV: AWAY,
    errno.ENXIO: AWAY,
    errno.ETIMEDOUT: AWAY,
    errno.EHOSTUNREACH: AWAY,
    errno.ENETUNREACH: AWAY,
}
OURS = ".prat-"
"""How names of unfinished files begin; nobody knows them."""


def sentence(err: OSError) -> str:
    """The complaint with the file it is about, or its folder where the name is only ours."""
    text = SENTENCES.get(err.errno or 0, "Das Betriebssystem meldet einen Fehler.")
    if not isinstance(err.filename, str | bytes | os.PathLike):  # nothing, or a number
        return text
    path = Path(os.fsdecode(err.filename))
    known = next((part for part in path.parents if part.name.startswith(OURS)), path)
    return f"„{known.parent if known.name.startswith(OURS) else known}“: {text}"
