"""Lines of a text whose cells stand between commas, semicolons or tabs; notes may be long."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from praeventionsrat.contacts.reading.entry import LONGEST_VALUE
from praeventionsrat.errors import UserError

SEPARATORS = ("\t", ";", ",")
MOST_ROWS, MOST_CELLS, FAR_TOO_MANY = 5_200, 200, 10_000
LOOKED_AT = 20
END = "\x02Ende\x02"
"""Put behind the text: where it does not come out alone, a quote was never closed."""
UNCLOSED = (
    "Diese Datei wird nicht angenommen: In Zeile {line} beginnt ein Anführungszeichen, das nie "
    "geschlossen wird. Öffnen Sie die Datei in Excel, prüfen Sie diese Zeile und speichern Sie neu."
)
TOO_LONG = (
    "Diese Datei wird nicht angenommen: Ab Zeile {line} ist eine Angabe länger als 100.000 "
    "Zeichen. Vielleicht fehlt dort ein schließendes Anführungszeichen."
)
MARKS = ("=", "+", "-", "@")
TOO_MANY_ROWS = (
    "Diese Liste wird nicht angenommen: Sie hat mehr als 5.000 Zeilen. Teilen Sie sie und "
    "übernehmen Sie die Teile nacheinander."
)
TOO_WIDE = "Diese Liste wird nicht angenommen: Zeile {line} hat mehr als 200 Spalten."


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list: where it begins in the file, and its cells."""

    line: int
    cells: tuple[str, ...]


def read_rows(text: str) -> list[Row]:
    """The lines that say something."""
    rows: list[Row] = []
    separator = _separator(text)
    for line, words in enumerate(text.split("\n"), 1):
        if words.count(separator) > FAR_TOO_MANY:  # before millions of cells are made of it
            raise UserError(TOO_WIDE.format(line=line))
    for row in _rows(text.rstrip("\r\n"), separator):
        if len(row.cells) > MOST_CELLS:
            raise UserError(TOO_WIDE.format(line=row.line))
        if any(row.cells):
            rows.append(row)
        if len(rows) > MOST_ROWS:
            raise UserError(TOO_MANY_ROWS)
    return rows


def _rows(text: str, separator: str) -> Iterator[Row]:
    csv.field_size_limit(LONGEST_VALUE)
    reader = csv.reader(io.StringIO(f"{text}\n{END}\n", newline=""), delimiter=separator)
    begins, last = 1, 1
    try:
        for cells in reader:
            if cells == [END]:
                return
            begins, last = last, reader.line_num + 1
            yield Row(begins, tuple(_plain(cell.strip()) for cell in cells))
    except csv.Error:
        raise UserError(TOO_LONG.format(line=last)) from None
    raise UserError(UNCLOSED.format(line=begins))


def _plain(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from computing the cell."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in MARKS else cell


def _separator(text: str) -> str:
    """What stands equally often in the first lines, and most often."""
    if text[:4].casefold() == "sep=" and text[4:5] in SEPARATORS:  # so Excel is told
        return text[4]
    best, most = ",", (0, 0)
    for separator in SEPARATORS:
        widths = _widths(text, separator)
        wide = [width for width in widths if width > 1]
        alike = max((wide.count(width) for width in set(wide)), default=0)
        most_alike = max((w for w in wide if wide.count(w) == alike), default=0)
        if (alike, most_alike) > most:
            best, most = separator, (alike, most_alike)
    return best


def _widths(text: str, separator: str) -> list[int]:
    csv.field_size_limit(LONGEST_VALUE)
    reader = csv.reader(io.StringIO(text[: 4 * LONGEST_VALUE], newline=""), delimiter=separator)
    try:
        return [len(cells) for cells in islice(reader, LOOKED_AT) if cells]
    except csv.Error:
        return []
