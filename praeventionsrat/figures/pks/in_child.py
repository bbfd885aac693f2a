"""What is done with a foreign PKS file in a process of its own: taking apart and reading."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import astuple

from praeventionsrat.contacts.reading.decoding import decoded
from praeventionsrat.documents import foreign
from praeventionsrat.errors import UserError
from praeventionsrat.figures.pks.columns import NO_TABLE, Cells
from praeventionsrat.figures.pks.table import CrimeTable, read_table

MOST_LINES, MOST_COLUMNS, LONGEST_CELL = 60_000, 60, 400
TOO_LONG = "Diese Datei wird nicht angenommen: Sie hat mehr als 60.000 Zeilen."
SEPARATORS = (";", "\t", ",")
SHEET = "t01"
BROKEN = "Diese Datei wird nicht angenommen: Ihre Zeilen sind nicht lesbar."


def table_of(name: str, content: bytes, suffix: str) -> bytes:
    """The figures as JSON."""
    found = _best(name, content) if suffix == ".xlsx" else read_table(name, separated(content))
    year = astuple(found.found)
    lines = [astuple(line) for line in found.lines]
    unread = [astuple(line) for line in found.unread]
    return json.dumps([found.name, year, found.level, found.rate_base, lines, unread]).encode()


def separated(content: bytes) -> list[Cells]:
    """The lines of a text file, by what stands most often between its cells."""
    text = decoded(content)
    separator = max(SEPARATORS, key=text[:20_000].count)
    rows: list[Cells] = []
    try:
        for row in csv.reader(io.StringIO(text), delimiter=separator):
            if len(rows) >= MOST_LINES:
                raise UserError(TOO_LONG)
            rows.append([cell[:LONGEST_CELL] for cell in row[:MOST_COLUMNS]])
    except csv.Error:
        raise UserError(BROKEN) from None
    return rows


def _best(name: str, content: bytes) -> CrimeTable:
    """The sheet with the figures; another one only where it can be read."""
    bounds = foreign.Bounds(MOST_LINES + 1, MOST_COLUMNS, LONGEST_CELL)
    sheets = json.loads(foreign.tables_of(content, ".xlsx", bounds))
    wrong = UserError(NO_TABLE)
    for _title, rows in sorted(sheets, key=lambda sheet: SHEET not in str(sheet[0]).casefold()):
        try:
            return read_table(name, _short_enough(rows))
        except UserError as err:
            wrong = wrong if str(err) == NO_TABLE else err
    raise wrong


def _short_enough(rows: Sequence[Cells]) -> Sequence[Cells]:
    if len(rows) > MOST_LINES:
        raise UserError(TOO_LONG)
    return rows
