"""Empty fields are filled, what is on record stays."""

import re
from collections.abc import Iterable, Mapping

from sqlmodel import SQLModel

from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.german import fold

LONGEST_NOTE = 100_000


def fill(record: SQLModel, said: Mapping[str, str]) -> bool:
    """Write what is said where nothing stands; whether anything was written."""
    missing = {name: value for name, value in said.items() if value and not getattr(record, name)}
    for name, value in missing.items():
        setattr(record, name, value)
    return bool(missing)


def add_note(record: Person | Organization, lines: Iterable[str]) -> bool:
    """Put what the note does not say yet below it; whether there was any."""
    new = "\n".join(line for line in lines if line and not _says(record.note, line))
    whole = "\n\n".join(part for part in (record.note, new) if part)
    if not new or len(whole) > LONGEST_NOTE:
        return False
    record.note = whole
    return True


def _says(note: str, line: str) -> bool:
    """Whole words only: a note „Ja“ does not stand in „Jahr“."""
    words, looked_for = (" ".join(fold(text).split()) for text in (note, line))
    return bool(re.search(rf"(?<!\w){re.escape(looked_for)}(?!\w)", words))


def differs(known: str, said: str) -> bool:
    """Whether a file says something else than what is on record."""
    return bool(known and said and fold(known) != fold(said))
