"""The Verlauf in words: its columns and its filter."""

from praeventionsrat import german
from praeventionsrat.contacts.notes import NoteKind
from praeventionsrat.office.timeline import NOTES, Entry, EntryKind
from ui.parts.row_table import Column, Look
from ui.shell.theme import Tone

KINDS = (
    (EntryKind.NOTE, "Notizen"),
    (EntryKind.MEETING, "Sitzungen"),
    (EntryKind.ASSIGNMENT, "Aufträge"),
    (EntryKind.LETTER, "Schreiben"),
    (EntryKind.SEAT, "Sitze und Funktionen"),
    (EntryKind.MEASURE, "Maßnahmen"),
    (EntryKind.EVENT, "Präventionstage"),
)
NOTE_KINDS = tuple((kind, NOTES[kind]) for kind in NoteKind)


def _first_line(entry: Entry) -> str:
    return entry.detail.partition("\n")[0]


def _badge(entry: Entry) -> tuple[str, Tone] | None:
    if entry.waits_until is None:
        return None
    return f"Wiedervorlage {german.day(entry.waits_until)}", Tone.WARN


COLUMNS = (
    Column[Entry]("Tag", lambda entry: entry.on, width=104, look=Look.DIM),
    Column[Entry]("Was", lambda entry: entry.title, second=_first_line, badge=_badge),
)
