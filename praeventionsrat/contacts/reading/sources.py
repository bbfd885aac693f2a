"""Contacts from files and from the clipboard: which kind it is, and what it holds; for a worker."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from praeventionsrat.contacts.reading.entry import MOST_CONTACTS, TOO_MANY, Entry, Refused
from praeventionsrat.contacts.reading.mapping import ContactTable, find_table
from praeventionsrat.contacts.reading.separated import MOST_CELLS, TOO_WIDE, Row
from praeventionsrat.contacts.reading.targets import Target
from praeventionsrat.documents import child
from praeventionsrat.errors import UserError
from praeventionsrat.files import read_bounded

LARGEST_CARDS, LARGEST_TABLE = 5 << 20, 10 << 20
SECONDS = 20
HERE = "praeventionsrat.contacts.reading.in_child"
CARDS, TEXTS, OFFICE = (".vcf", ".vcard"), (".csv", ".txt", ".tsv", ".tab"), (".xlsx", ".docx")
SUFFIXES = (*TEXTS, *CARDS, *OFFICE)
OLD = (".xls", ".doc", ".ods", ".odt", ".xlsb", ".xlsm", ".docm", ".numbers")
MAILBOX = (".pst", ".ost", ".msg", ".olm", ".nk2")
READABLE = (
    "Gelesen werden Outlook-Exporte (.csv), Visitenkarten (.vcf), Excel-Dateien (.xlsx) und "
    "Word-Dateien mit Tabellen (.docx)."
)
SAVE_NEW = "Bitte speichern Sie die Datei als .xlsx oder .docx; so wird sie gelesen."
EXPORT = (
    "Das ist ein Postfach von Outlook. Bitte exportieren Sie die Kontakte daraus als CSV-Datei: "
    "Datei – Öffnen und Exportieren – Importieren/Exportieren – In Datei exportieren."
)
TOO_LARGE = "Diese Datei wird nicht angenommen: Sie ist größer als {size} MB."
FAILED = (
    "Diese Datei ließ sich nicht lesen; sie braucht zu viel Zeit oder Speicher. Speichern Sie die "
    "Kontakte in eine neue Datei und versuchen Sie es mit dieser."
)
NOTHING = "In „{name}“ steht nichts, das sich übernehmen ließe."
CLIPBOARD = "Zwischenablage"


@dataclass(frozen=True, slots=True)
class Source:
    """What a file held: lists whose columns need a meaning, or cards that have theirs."""

    name: str
    tables: tuple[ContactTable, ...] = ()
    entries: tuple[Entry, ...] = ()
    refused: tuple[Refused, ...] = ()
    left_out: dict[str, int] = field(default_factory=dict)
    """Of cards: what is not taken, and in how many of them it stood."""

    @property
    def best(self) -> int:
        """Which list is most likely meant: the first with headings, else the first."""
        told = (place for place, table in enumerate(self.tables) if table.has_headings)
        return next(told, 0)


def read_file(path: Path) -> Source:
    """Every contact in a file."""
    suffix = path.suffix.casefold()
    if suffix not in SUFFIXES:
        raise UserError(EXPORT if suffix in MAILBOX else SAVE_NEW if suffix in OLD else READABLE)
    most = LARGEST_CARDS if suffix in CARDS else LARGEST_TABLE
    content = read_bounded(path, most)
    if len(content) > most:
        raise UserError(TOO_LARGE.format(size=most >> 20))
    if suffix in OFFICE:
        return _sheets(path.name, content, suffix)
    return _read(path.name, content, is_cards=suffix in CARDS)


def read_pasted(text: str) -> Source:
    """What was copied from a table, an e-mail or an address book."""
    content = text.encode(errors="replace")
    if len(content) > LARGEST_CARDS:
        raise UserError("In der Zwischenablage steht zu viel: mehr als 5 MB.")
    return _read(CLIPBOARD, content, is_cards=False)


def _read(name: str, content: bytes, *, is_cards: bool) -> Source:
    if is_cards or content.lstrip(b"\xef\xbb\xbf\r\n\t ")[:11].upper() == b"BEGIN:VCARD":
        return _cards(name, content)
    rows = json.loads(_asked("rows_of", content))
    return _source(name, [(name, [Row(line, tuple(cells)) for line, cells in rows])])


def _cards(name: str, content: bytes) -> Source:
    if len(content) > LARGEST_CARDS:
        raise UserError(TOO_LARGE.format(size=LARGEST_CARDS >> 20))
    entries, refused, left_out = json.loads(_asked("cards_of", content))
    return Source(
        name,
        entries=tuple(
            Entry(line, tuple((Target(target), words) for target, words in said))
            for line, said in entries
        ),
        refused=tuple(Refused(*one) for one in refused),
        left_out={what: number for what, number in left_out.items() if number},
    )


def _sheets(name: str, content: bytes, suffix: str) -> Source:
    found = json.loads(_asked("sheets_of", content, suffix))
    if any(len(row) > MOST_CELLS for _, rows in found for row in rows[:1]):
        raise UserError(TOO_WIDE.format(line=1))
    return _source(
        name,
        [
            (title, [Row(n, tuple(cells)) for n, cells in enumerate(rows, 1) if any(cells)])
            for title, rows in found
        ],
    )


def _source(name: str, lists: Sequence[tuple[str, Sequence[Row]]]) -> Source:
    tables = tuple(find_table(title, rows) for title, rows in lists if rows)
    if not any(table.rows for table in tables):
        raise UserError(NOTHING.format(name=name))
    if any(len(table.rows) > MOST_CONTACTS for table in tables):
        raise UserError(TOO_MANY)
    return Source(name, tuple(table for table in tables if table.rows))


def _asked(function: str, content: bytes, *more: object) -> bytes:
    return child.call(f"{HERE}:{function}", content, *more, seconds=SECONDS, failed=FAILED)
