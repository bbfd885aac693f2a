"""Draws the table of a chart, so that a page to print holds the numbers beside the picture."""

from collections.abc import Iterator, Sequence

from praeventionsrat.documents.charts import ChartTable
from praeventionsrat.documents.charts_axis import NOTE_ROW, SIZE, SMALL, note_lines, note_shapes
from praeventionsrat.documents.drawing import Anchor, Drawing, Line, Shape, Text
from praeventionsrat.documents.letter_widths import shortened, width_of

WIDE = 760.0
EDGE, ROW, GAP, MOST = 14.0, 24.0, 24.0, 220.0
A_PAGE = 26
"""Lines; a longer table goes on, on another page."""


def table_drawings(table: ChartTable, width: float = WIDE) -> tuple[Drawing, ...]:
    """The table, in as many drawings as it needs."""
    rows = table.rows or (("Noch keine Werte",),)
    parts = [rows[at : at + A_PAGE] for at in range(0, len(rows), A_PAGE)]
    return tuple(_page(table, part, width, is_last=part is parts[-1]) for part in parts)


def _page(
    table: ChartTable, rows: Sequence[tuple[str, ...]], width: float, *, is_last: bool
) -> Drawing:
    notes = note_lines(table.notes, width - 2 * EDGE) if is_last else []
    lines = [table.headings, *rows]
    columns = _columns(lines, width)
    bottom = EDGE + ROW * len(lines)
    shapes = [s for at, line in enumerate(lines) for s in _row(line, at, columns, width)]
    told = "; ".join(" ".join(cell for cell in row if cell) for row in rows)
    return Drawing(
        title=f"{table.title} (Tabelle)",
        alternative=f"Tabelle: {table.title}. {told}",
        width=width,
        height=bottom + EDGE + len(notes) * NOTE_ROW,
        shapes=(*shapes, *note_shapes(notes, EDGE, bottom + NOTE_ROW + 4)),
    )


def _columns(lines: Sequence[tuple[str, ...]], width: float) -> list[tuple[float, float]]:
    """Where each column begins and ends; the last one takes what is left."""
    wanted = []
    for at in range(max(map(len, lines))):
        cells = [line[at] for line in lines if at < len(line)]
        wanted.append(min(max(width_of(cell, SMALL, strong=True) for cell in cells), MOST))
    room = width - 2 * EDGE - GAP * (len(wanted) - 1)
    found: list[tuple[float, float]] = []
    left = EDGE
    for wide in _shared(wanted, room):
        found.append((left, left + wide))
        left += wide + GAP
    found[-1] = (found[-1][0], width - EDGE)
    return found


def _shared(wanted: Sequence[float], room: float) -> list[float]:
    """Narrow columns get what they want, wide ones share the rest."""
    given = [0.0] * len(wanted)
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    for done, at in enumerate(order):
        given[at] = min(wanted[at], room / (len(order) - done))
        room -= given[at]
    return given


def _row(
    line: tuple[str, ...], at: int, columns: Sequence[tuple[float, float]], width: float
) -> Iterator[Shape]:
    y = EDGE + ROW * (at + 1)
    for place, cell in enumerate(line):
        left, right = columns[place]
        words = shortened(cell, SMALL, max(right - left, SIZE) + 1, strong=at == 0)
        is_number = at > 0 and place > 0 and cell[:1] in "0123456789−–"
        x, anchor = (right, Anchor.END) if is_number else (left, Anchor.START)
        if is_number and place == len(columns) - 1:
            x, anchor = left, Anchor.START
        yield Text(x, y - 7, words, SMALL, strong=at == 0, anchor=anchor)
    yield Line(((EDGE, y), (width - EDGE, y)), "edge" if at == 0 else "line")
