"""What the operating system complains about, as a German sentence that says what to do."""

import errno

SENTENCES = {
    errno.ENOSPC: "Der Datenträger ist voll. Bitte schaffen Sie Platz und versuchen Sie es erneut.",
    errno.EACCES: "Der Zugriff wurde verweigert. Ist die Datei noch in einem Programm geöffnet?",
    errno.EPERM: "Der Zugriff wurde verweigert. Ist die Datei noch in einem Programm geöffnet?",
    errno.EROFS: "Der Ordner ist schreibgeschützt. Bitte wählen Sie einen anderen.",
    errno.ENOENT: "Die Datei oder der Ordner ist nicht da.",
    errno.ENOTDIR: "Das ist kein Ordner.",
    errno.EISDIR: "Das ist ein Ordner, keine Datei.",
    errno.ENAMETOOLONG: "Der Name ist zu lang. Bitte wählen Sie einen kürzeren.",
    errno.EIO: "Der Datenträger meldet einen Fehler. Bitte prüfen Sie Kabel und Laufwerk.",
}


def sentence(err: OSError) -> str:
    """The complaint with the file it is about."""
    text = SENTENCES.get(err.errno or 0, "Das Betriebssystem meldet einen Fehler.")
    return f"„{err.filename}“: {text}" if err.filename else text
