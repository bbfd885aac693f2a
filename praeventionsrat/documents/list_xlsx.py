"""Writes a list as an Excel file: real dates, text that never computes, ready to be printed."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from math import isfinite
from textwrap import wrap
from typing import BinaryIO

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from praeventionsrat.documents.list_sheet import ListSheet, Step, Value, no_step, words

DAY, CLOCK, EUROS = "DD.MM.YYYY", "HH:MM", "#,##0.00 [$€-407]"
FIRST_DAY = date(1900, 3, 1)
"""Excel counts a day before it that never was; earlier dates are written as words."""
NARROWEST, WIDEST = 7, 42
ARROW, MARGIN = 4, 2
"""Room for the button of the filter, and beside a text, in letters."""
LINE_HEIGHT, ROOM, HIGHEST = 15, 3, 409
FONT = "Calibri"
STRIDE = 50
"""Rows between two words about progress."""
MOST_LETTERS = 32_767
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
NO_TAB_NAME = re.compile(r"[\[\]:*?/\\]+")
LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
TEXT = Alignment(vertical="top", wrap_text=True)
FLUSH = Alignment(vertical="top", horizontal="left")
HEAD = Alignment(vertical="center", wrap_text=True)
LINE = Border(bottom=Side("thin", "C9D0DA"))
HEAD_LINE = Border(bottom=Side("medium", "5A6576"))
SHADE = PatternFill("solid", "EEF1F5")


def render(sheet: ListSheet, out: BinaryIO, step: Step = no_step) -> None:
    """Write the file."""
    render_all((sheet,), out, step)


def render_all(sheets: Sequence[ListSheet], out: BinaryIO, step: Step = no_step) -> None:
    """Write a file with a tab for every list; the first one names it."""
    book = Workbook()
    for place, sheet in enumerate(sheets):
        page = book.create_sheet() if place else book.worksheets[0]
        page.title = _tab_name(sheet.title)
        _fill(page, sheet, step)
        _size(page, sheet)
        _arrange(page, sheet)
    first, about = sheets[0], book.properties
    about.title, about.creator, about.language = words(first.title), words(first.office), "de-DE"
    about.description = first.facts
    book.save(out)


def _fill(page: Worksheet, sheet: ListSheet, step: Step) -> None:
    for column, heading in enumerate(sheet.headings, 1):
        cell = _cell(page, 1, column)
        _write_text(cell, words(heading))
        cell.font, cell.fill, cell.border = Font(FONT, 11, bold=True), SHADE, HEAD_LINE
        cell.alignment = HEAD
    for line, row in enumerate(sheet.rows, 2):
        for column, value in enumerate(row, 1):
            cell = _cell(page, line, column)
            _write(cell, value)
            cell.border = LINE
        if line % STRIDE == 0:
            step(line, 2 * len(sheet.rows))


def _cell(page: Worksheet, line: int, column: int) -> Cell:
    cell = page.cell(line, column)
    assert isinstance(cell, Cell)  # nothing is merged here
    return cell


def _write(cell: Cell, value: Value) -> None:
    """A number, a date or a time as what it is, everything else as words."""
    real = _real(value)
    if real is None:
        _write_text(cell, words(value))
        return
    cell.value, cell.number_format = real
    cell.alignment = FLUSH


def _real(value: Value) -> tuple[float | Decimal | date | time, str] | None:
    """What Excel can compute with and how it shows it, or nothing."""
    match value:
        case bool() | str() | None:
            return None
        case int() | float() | Decimal():
            return _number(value)
        case time():
            return value, CLOCK
        case datetime():
            return (value, f"{DAY} {CLOCK}") if value.date() >= FIRST_DAY else None
        case _:
            return (value, DAY) if value >= FIRST_DAY else None


def _number(value: float | Decimal) -> tuple[float | Decimal, str] | None:
    if isinstance(value, float):
        return (value, "#,##0.######") if isfinite(value) else None
    return value, EUROS if isinstance(value, Decimal) else "0"


def _write_text(cell: Cell, text: str) -> None:
    """Text stays text: never a formula, not even after somebody has edited the cell."""
    cell.value = _cut(LOOKS_ESCAPED.sub("_x005F_", text), MOST_LETTERS) or None
    if cell.value is not None:
        cell.data_type = "s"
    cell.quotePrefix = text.startswith(FORMULA_SIGNS)
    cell.alignment = TEXT


def _size(page: Worksheet, sheet: ListSheet) -> None:
    """Columns as wide as their words, rows as high as theirs: not every program does it itself."""
    lines = [[words(value) for value in row] for row in sheet.rows]
    widths = [_width(h, [line[at] for line in lines]) for at, h in enumerate(sheet.headings)]
    for column, width in enumerate(widths, 1):
        page.column_dimensions[get_column_letter(column)].width = width
    page.row_dimensions[1].height = LINE_HEIGHT + 2 * ROOM
    for number, line in enumerate(lines, 2):
        most = max(_lines(text, width) for text, width in zip(line, widths, strict=True))
        page.row_dimensions[number].height = min(most * LINE_HEIGHT + ROOM, HIGHEST)


def _width(heading: str, texts: Sequence[str]) -> int:
    longest = max((len(part) for text in texts for part in text.split("\n")), default=0)
    return min(max(len(heading) + ARROW, longest + MARGIN, NARROWEST), WIDEST)


def _lines(text: str, width: int) -> int:
    return sum(max(len(wrap(part, width + MARGIN)), 1) for part in text.split("\n"))


def _arrange(page: Worksheet, sheet: ListSheet) -> None:
    """The head stays in sight and on every page; one page wide on A4."""
    page.freeze_panes = "A2"
    last = get_column_letter(len(sheet.headings))
    page.auto_filter.ref = f"A1:{last}{len(sheet.rows) + 1}"
    page.print_title_rows = "1:1"
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    setup, margins = page.page_setup, page.page_margins
    setup.orientation, setup.paperSize = "landscape", page.PAPERSIZE_A4
    setup.fitToWidth, setup.fitToHeight = 1, 0
    margins.left = margins.right = 0.6
    margins.top, margins.bottom = 0.8, 0.7
    head, foot = page.oddHeader, page.oddFooter
    assert head is not None
    assert foot is not None
    head.left.text, head.left.font = _band(sheet.title), f"{FONT},Bold"
    head.right.text = _band(sheet.facts)
    foot.left.text, foot.right.text = _band(sheet.office), "Seite &P von &N"


def _band(text: str) -> str:
    """Text for head or foot of a printed page, where & begins a command."""
    return _cut(" ".join(words(text).split()), 70).replace("&", "&&")


def _tab_name(title: str) -> str:
    """What Excel allows as the name of a sheet: 31 letters, no signs of paths."""
    plain = " ".join(NO_TAB_NAME.sub(" ", words(title)).split()).strip("'")
    return _cut(plain, 31).strip() or "Liste"


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
