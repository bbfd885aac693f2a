"""What a full, broken or read-only disk says to the user."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3
from sqlalchemy.exc import DBAPIError

from praeventionsrat import system_errors
from praeventionsrat.errors import UserError

FULL = ("database or disk is full", "disk i/o error")
SENTENCES = {
    "database or disk is full": (
        "Der Datenträger ist voll, deshalb wurde nichts gespeichert. Ihre Eingaben stehen noch auf "
        "dem Bildschirm. Bitte schaffen Sie Platz und speichern Sie dann erneut."
    ),
    "disk i/o error": (
        "Der Datenträger antwortet nicht oder ist voll, deshalb wurde nichts gespeichert. Ihre "
        "Eingaben stehen noch auf dem Bildschirm. Bitte prüfen Sie Platz und Verbindung und "
        "speichern Sie dann erneut."
    ),
    "readonly database": (
        "Datei oder Ordner sind schreibgeschützt, deshalb wurde nichts gespeichert. Ihre Eingaben "
        "stehen noch auf dem Bildschirm. Bitte erlauben Sie das Schreiben und speichern Sie erneut."
    ),
    "unable to open database file": (
        "Im Ordner der Datei lässt sich nicht schreiben. Bitte prüfen Sie die Rechte des Ordners."
    ),
    "malformed": (
        "Die Datei ist an einer Stelle beschädigt. Bitte prüfen Sie sie mit „Datei prüfen“ und "
        "stellen Sie die letzte Sicherung wieder her."
    ),
    "database is locked": (
        "Die Datei wird gerade von einem anderen Programm benutzt. Bitte schließen Sie es dort."
    ),
}


def is_full(err: Exception) -> bool:
    """Whether room on the disk may help."""
    return any(words in str(err).lower() for words in FULL)


def sentence(err: Exception) -> str | None:
    """What to tell the user; None for everything that is our bug."""
    text = str(err).lower()
    return next((german for words, german in SENTENCES.items() if words in text), None)


@contextmanager
def in_german() -> Iterator[None]:
    """Faults of disk and file become a ``UserError``; everything else passes."""
    try:
        yield
    except OSError as err:
        raise UserError(system_errors.sentence(err)) from err
    except (DBAPIError, sqlcipher3.DatabaseError) as err:
        german = sentence(err)
        if german is None:
            raise
        raise UserError(german) from err
