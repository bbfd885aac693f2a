"""Reads tables and text out of other people's Excel and Word files, bounded and in a child.

The two functions at the end run in the child process; nothing of a foreign file is parsed here.
"""

import codecs
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from praeventionsrat.documents import child
from praeventionsrat.documents.guard import LARGEST_FILE, Hostile, check_bounds
from praeventionsrat.errors import UserError
from praeventionsrat.files import read_bounded
from praeventionsrat.records import clean

MOST_ROWS, MOST_COLUMNS, MOST_TABLES = 5_000, 40, 30
LONGEST_CELL, LONGEST_TEXT = 10_000, 900_000
LONGEST_NAME = 80
SECONDS = 30
FAILED = (
    "Diese Datei ließ sich nicht lesen; sie braucht zu viel Zeit oder Speicher. Speichern Sie die "
    "Tabelle in eine neue Datei und versuchen Sie es mit dieser."
)
UNREADABLE = (
    KeyError,
    ValueError,
    SyntaxError,
    AttributeError,
    TypeError,
    BadZipFile,
    OSError,
    IndexError,
)
"""What openpyxl and python-docx say about damaged files."""
TABLES, TEXTS = (".xlsx", ".docx"), (".docx", ".txt")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BREAKS = {f"{WORD}br": "\n", f"{WORD}cr": "\n", f"{WORD}tab": "\t"}
HERE = "praeventionsrat.documents.foreign"


@dataclass(frozen=True, slots=True)
class ForeignTable:
    """One sheet or table: its name and its lines as plain words."""

    title: str
    rows: tuple[tuple[str, ...], ...]


def read_tables(path: Path) -> tuple[ForeignTable, ...]:
    """Every sheet or table with at least two lines; for a worker."""
    suffix = path.suffix.casefold()
    if suffix not in TABLES:
        raise UserError("Gelesen werden Excel-Dateien (.xlsx) und Word-Dateien (.docx).")
    content = read_bounded(path, LARGEST_FILE)
    _check_size(content)
    answer = child.call(f"{HERE}:tables_of", content, suffix, seconds=SECONDS, failed=FAILED)
    found = tuple(
        ForeignTable(title, tuple(tuple(row) for row in rows)) for title, rows in json.loads(answer)
    )
    if not found:
        raise UserError(f"In „{path.name}“ steht keine Tabelle mit mindestens zwei Zeilen.")
    return found


def read_text(path: Path, content: bytes) -> str:
    """What a Word or text file says; empty for everything else (PDF)."""
    suffix = path.suffix.casefold()
    if suffix == ".txt":
        return decoded(content)[:LONGEST_TEXT]
    if suffix != ".docx":
        return ""
    _check_size(content)
    answer = child.call(f"{HERE}:text_of", content, seconds=SECONDS, failed=FAILED)
    return answer.decode()


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of a list is read."""

    rows: int
    columns: int
    cell: int
    is_full: bool = False
    """With the clock time of a day, and named by what stands above a table of Word."""


def tables_of(content: bytes, suffix: str, bounds: Bounds | None = None) -> bytes:
    """In the child: the tables as JSON."""
    _check(content)
    try:
        read = _sheets if suffix == ".xlsx" else _word_tables
        found = read(content, bounds or Bounds(MOST_ROWS, MOST_COLUMNS, LONGEST_CELL))
        return json.dumps([pair for pair in found if len(pair[1]) > 1][:MOST_TABLES]).encode()
    except UNREADABLE:
        raise UserError("Diese Datei ist beschädigt oder keine Excel- oder Word-Datei.") from None


def text_of(content: bytes) -> bytes:
    """In the child: every paragraph of a Word file, those of tables too."""
    from docx import Document  # noqa: PLC0415 - only the child needs it

    _check(content)
    try:
        body = Document(io.BytesIO(content)).element.body
        lines = (paragraph_text(part) for part in body.iter(f"{WORD}p"))
        return "\n".join(line for line in lines if line.strip())[:LONGEST_TEXT].encode()
    except UNREADABLE:
        raise UserError("Diese Datei ist beschädigt oder keine Word-Datei.") from None


def _check_size(content: bytes) -> None:
    """Before a child is asked: what is too large need not be handed over."""
    if len(content) > LARGEST_FILE:
        raise UserError("Diese Datei wird nicht angenommen: Sie ist größer als 10 MB.")


def _check(content: bytes) -> None:
    try:
        check_bounds(content)
    except Hostile as err:
        raise UserError(f"Diese Datei wird nicht angenommen: {err.why}") from None


def _sheets(content: bytes, most: Bounds) -> list[tuple[str, list[list[str]]]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - only the child needs it

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    return [
        (
            sheet.title,
            _lines(
                sheet.iter_rows(max_row=most.rows, max_col=most.columns, values_only=True),
                most,
            ),
        )
        for sheet in book.worksheets
    ]


def _word_tables(content: bytes, most: Bounds) -> list[tuple[str, list[list[str]]]]:
    return [
        (
            (_above(table) if most.is_full else "") or f"Tabelle {number}",
            _lines(
                _word_rows(islice(table.iterchildren(f"{WORD}tr"), most.rows), most.columns),
                most,
            ),
        )
        for number, table in enumerate(_outer_tables(content), 1)
    ]


def _outer_tables(content: bytes) -> list[Any]:
    from docx import Document  # noqa: PLC0415 - only the child needs it

    return list(Document(io.BytesIO(content)).element.body.iterchildren(f"{WORD}tbl"))


def _above(table: Any) -> str:
    """The short words right above a table: „Samstag, 12. September“."""
    for part in table.itersiblings(preceding=True):
        if part.tag != f"{WORD}p":
            return ""
        if text := paragraph_text(part).strip():
            return text if len(text) <= LONGEST_NAME else ""
    return ""


def _word_rows(rows: Iterable[Any], columns: int) -> Iterator[list[str]]:
    """The words of each cell; one that spans others says the same in each, but not for ever."""
    above: list[str] = []
    for row in rows:
        line: list[str] = []
        for cell in row.iterchildren(f"{WORD}tc"):
            merged = cell.find(f"{WORD}tcPr/{WORD}vMerge")
            goes_on = merged is not None and merged.get(f"{WORD}val", "continue") == "continue"
            place = len(line)
            text = above[place] if goes_on and place < len(above) else _cell_text(cell)
            line += [text] * min(_span(cell), columns - place)
        above = line
        yield line


def _span(cell: Any) -> int:
    span = cell.find(f"{WORD}tcPr/{WORD}gridSpan")
    return max(int(span.get(f"{WORD}val", "1")), 1) if span is not None else 1


def _cell_text(cell: Any) -> str:
    return "\n".join(paragraph_text(part) for part in cell.iterchildren(f"{WORD}p"))


def paragraph_text(part: Any) -> str:
    """Its words; a soft line break (Shift+Enter) keeps apart what stands on two lines."""
    return "".join(
        BREAKS.get(node.tag) or node.text or ""
        for node in part.iter(f"{WORD}t", *BREAKS)
        if node.getparent().tag != f"{WORD}tabs"  # there a „tab“ only says where tab stops are
    )


def _lines(rows: Iterable[Sequence[object]], most: Bounds) -> list[list[str]]:
    """The lines that say something, all equally long, with their places kept (empty ones too)."""
    lines = [[_words(value, most)[: most.cell] for value in row] for row in rows]
    while lines and not any(lines[-1]):
        lines.pop()
    width = max((place + 1 for line in lines for place, v in enumerate(line) if v), default=0)
    return [(line + [""] * width)[:width] for line in lines] if width else []


def _words(value: object, most: Bounds) -> str:
    if most.is_full and isinstance(value, datetime) and value.time() != time(0):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(clean("" if value is None else str(value))).strip()


def decoded(content: bytes) -> str:
    """The words of a text file: UTF-8, else as Windows wrote it."""
    head = content[: 4 * LONGEST_TEXT]
    try:
        decoder = codecs.getincrementaldecoder("utf-8-sig")()
        text = decoder.decode(head, final=len(head) == len(content))
    except UnicodeDecodeError:
        text = head.decode("cp1252", errors="replace")
    return str(clean(text))
