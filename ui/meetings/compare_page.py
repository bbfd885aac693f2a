"""Two texts as one page: each paragraph beside its counterpart, changes marked twice over.

What was taken away is struck through on red, what was added is underlined on green: nobody has
to see the colours.
"""

from collections.abc import Sequence
from dataclasses import asdict
from html import escape

from PySide6.QtGui import QTextDocument

from praeventionsrat import german
from praeventionsrat.meetings.comparison import Kind, Pair, Piece
from ui.shell.theme import colours_now

MARKS = {
    Kind.GONE: ('<span style="background-color:{bad_soft};color:{bad};"><s>', "</s></span>"),
    Kind.NEW: ('<span style="background-color:{ok_soft};color:{ok};"><u>', "</u></span>"),
}

PART = 20
"""Rows of a table: Qt lays a table out at once and the text behind it when it has time."""
SEAM = '<p style="margin:0; font-size:1px; line-height:0px"></p>'
"""Nothing to be seen between two of them."""


def page(rows: Sequence[Pair | int], older: str, newer: str, colours: dict[str, str]) -> str:
    """The table as HTML; each difference has an anchor ``d1``, ``d2`` …."""
    head = f"<tr><th>{escape(older)}</th><th>{escape(newer)}</th></tr>"
    return _table(f"<thead>{head}</thead>{''.join(_lines(rows, colours))}")


def page_in_parts(
    rows: Sequence[Pair | int], older: str, newer: str, colours: dict[str, str]
) -> str:
    """The same as many short tables."""
    head = f"<tr><th>{escape(older)}</th><th>{escape(newer)}</th></tr>"
    lines = [head, *_lines(rows, colours)]
    parts = ["".join(lines[at : at + PART]) for at in range(0, len(lines), PART)]
    return SEAM.join(map(_table, parts))


def _table(lines: str) -> str:
    return f'<table width="100%" cellpadding="5" cellspacing="0">{lines}</table>'


def _lines(rows: Sequence[Pair | int], colours: dict[str, str]) -> Sequence[str]:
    lines, number = [], 0
    for row in rows:
        if isinstance(row, int):
            left_out = german.count(row, "gleicher Absatz", "gleiche Absätze")
            lines.append(f'<tr><td colspan="2" class="gap">… {left_out}</td></tr>')
            continue
        number += row.differs
        anchor = f'<a name="d{number}"></a>' if row.differs else ""
        left, right = _side(row.older, colours), _side(row.newer, colours)
        lines.append(f"<tr><td>{anchor}{left}</td><td>{right}</td></tr>")
    return lines


def document(rows: Sequence[Pair | int], older: str, newer: str, *, printed: bool) -> QTextDocument:
    """The page ready to be shown, or to be printed in black on white."""
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    colours = PAPER if printed else asdict(colours_now())
    ink = f"color: {colours['text']};"
    made.setDefaultStyleSheet(
        f"td, th {{ width: 50%; {ink} }} th {{ text-align: left; }} "
        f".gap {{ color: {colours['dim']}; }}"
    )
    made.setHtml((page if printed else page_in_parts)(rows, older, newer, colours))
    return made


PAPER = {
    "dim": "#5a6576",
    "text": "#000000",
    "bad": "#9b1c1c",
    "bad_soft": "#fdecec",
    "ok": "#1b5e3a",
    "ok_soft": "#e6f4ec",
}


def _side(pieces: Sequence[Piece], colours: dict[str, str]) -> str:
    return "".join(_piece(piece, colours) for piece in pieces)


def _piece(piece: Piece, colours: dict[str, str]) -> str:
    text = escape(piece.text).replace("\n", "<br>")
    if piece.kind is Kind.SAME:
        return text
    before, after = MARKS[piece.kind]
    return f"{before.format(**colours)}{text}{after}"
