"""What one line of a foreign file says, before anybody judges it."""

from dataclasses import dataclass

from praeventionsrat.contacts.reading.targets import Target

MOST_CONTACTS = 5_000
LONGEST_VALUE = 100_000
TOO_MANY = (
    "Diese Datei wird nicht angenommen: Sie enthält mehr als 5.000 Kontakte. Teilen Sie sie und "
    "übernehmen Sie die Teile nacheinander."
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One contact of a file: what is said, in the order of the file."""

    line: int
    said: tuple[tuple[Target, str], ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that is not taken, and why."""

    line: int
    reason: str
    words: str = ""
    """How the line begins, so that it is found again."""
