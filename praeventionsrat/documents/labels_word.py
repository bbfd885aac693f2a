"""Labels and envelopes as Word files: a table with the exact cells, a page in the exact size."""

import io
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

from praeventionsrat.documents.envelopes import (
    SENDER_LEFT,
    SENDER_SIZE,
    SENDER_TOP,
    Envelope,
)
from praeventionsrat.documents.fitting import MM, Fitted, fit, width_in_word
from praeventionsrat.documents.label_sheets import SHEET_HEIGHT, SHEET_WIDTH, LabelSheet
from praeventionsrat.documents.shipped import template

Address = Sequence[str]
LAST_LINE = 20
"""Height of the paragraph that Word wants after a table, in twentieths of a point."""
SENDER_LINE = 10.0


def write_labels(
    sheet: LabelSheet, addresses: Sequence[Address], first: int, title: str, out: BinaryIO
) -> None:
    """Write the sheets; ``first`` is the first label that is still there."""
    sheet.check_start(first)
    height = twips(sheet.height)
    below = twips(SHEET_HEIGHT) - twips(sheet.top) - sheet.rows * height
    margins = (twips(sheet.top), 0, max(below - LAST_LINE - 10, 0), twips(sheet.left))
    document = blank(SHEET_WIDTH, SHEET_HEIGHT, margins, title)
    cells = [""] * (first - 1) + [_label(sheet, address) for address in addresses]
    cells += [""] * (-len(cells) % sheet.columns)
    rows = (cells[at : at + sheet.columns] for at in range(0, len(cells), sheet.columns))
    body = document.element.body
    body.insert(0, parse_xml(_table(sheet, rows, title)))
    body.insert(1, parse_xml(_paragraph("", "Anschrift", _exact(LAST_LINE / 20), 1)))
    document.save(out)


def write_envelopes(
    envelope: Envelope, sender: str, addresses: Sequence[Address], title: str, out: BinaryIO
) -> None:
    """Write one page for each envelope."""
    margins = (twips(SENDER_TOP), twips(SENDER_LEFT), 0, twips(SENDER_LEFT))
    document = blank(envelope.width, envelope.height, margins, title)
    body = document.element.body
    room = tuple(side * MM for side in envelope.room)
    down = (envelope.top - SENDER_TOP) * MM - SENDER_LINE
    for place, address in enumerate(addresses):
        turn = "<w:pageBreakBefore/>" if place else ""
        pieces = [_paragraph(sender, "Absender", turn + _exact(SENDER_LINE), SENDER_SIZE)]
        fitted = fit(address, room[0], room[1], width_in_word)
        indent = f'<w:ind w:left="{twips(envelope.left - SENDER_LEFT)}" w:right="0"/>'
        for number, line in enumerate(fitted.lines):
            before = 0 if number else down
            look = _exact(fitted.leading, before) + indent
            pieces.append(_paragraph(line, "Anschrift", look, fitted.size))
        for piece in pieces:
            body.insert(len(body) - 1, parse_xml(piece))
    document.save(out)


def twips(millimetres: float) -> int:
    """Millimetres in twentieths of a point, never more than there is."""
    return int(millimetres * MM * 20 + 1e-6)


def blank(
    width: float, height: float, margins: tuple[int, int, int, int], title: str
) -> WordDocument:
    """An empty page in a size, with our styles and neither head nor foot."""
    document = Document(io.BytesIO(template("letterhead")))
    body = document.element.body
    for child in list(body)[:-1]:
        body.remove(child)
    section = body[-1]
    for name in ("headerReference", "footerReference"):
        for reference in section.findall(qn(f"w:{name}")):
            document.part.rels.pop(reference.get(qn("r:id")))
            section.remove(reference)
    for child in section.findall(qn("w:titlePg")):
        section.remove(child)
    _size(section, width, height, margins)
    about = document.core_properties
    about.title, about.language = title[:255], "de-DE"
    return document


def _size(section: Any, width: float, height: float, margins: tuple[int, int, int, int]) -> None:
    page, margin = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    page.set(qn("w:w"), str(round(width * MM * 20)))
    page.set(qn("w:h"), str(round(height * MM * 20)))
    if width > height:
        page.set(qn("w:orient"), "landscape")
    for side, value in zip(("top", "right", "bottom", "left"), margins, strict=True):
        margin.set(qn(f"w:{side}"), str(value))
    for distance in ("header", "footer", "gutter"):
        margin.set(qn(f"w:{distance}"), "0")


def _label(sheet: LabelSheet, address: Address) -> str:
    beside, above = sheet.padding
    width, height = sheet.width - 2 * beside, sheet.height - 2 * above
    fitted = fit(address, width * MM, height * MM, width_in_word)
    return "".join(_lines(fitted))


def _lines(fitted: Fitted) -> Iterator[str]:
    for line in fitted.lines:
        yield _paragraph(line, "Anschrift", _exact(fitted.leading), fitted.size, names=False)


def _table(sheet: LabelSheet, rows: Iterator[list[str]], title: str) -> str:
    width, gap = twips(sheet.width), twips(sheet.gap)
    grid = [width] + [
        part for _ in range(sheet.columns - 1) for part in ([gap] * bool(gap) + [width])
    ]
    columns = "".join(f'<w:gridCol w:w="{one}"/>' for one in grid)
    lines = "".join(_row(sheet, cells) for cells in rows)
    return (
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{sum(grid)}" w:type="dxa"/>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        f'<w:tblCaption w:val="{escape(title, {chr(34): "&quot;"})}"/></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{lines}</w:tbl>"
    )


def _row(sheet: LabelSheet, cells: list[str]) -> str:
    beside = twips(sheet.padding[0])
    margins = (
        f'<w:tcMar><w:left w:w="{beside}" w:type="dxa"/><w:right w:w="{beside}" w:type="dxa"/>'
        '</w:tcMar><w:vAlign w:val="center"/>'
    )
    empty = _paragraph("", "Anschrift", _exact(1), 1, names=False)
    made = [_cell(twips(sheet.width), margins, cell or empty) for cell in cells]
    gap = _cell(twips(sheet.gap), "", empty) if sheet.gap else ""
    height = f'<w:trHeight w:val="{twips(sheet.height)}" w:hRule="exact"/>'
    return f"<w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>{gap.join(made)}</w:tr>"


def _cell(width: int, look: str, content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{look}</w:tcPr>{content}</w:tc>'


def _exact(leading: float, before: float = 0) -> str:
    return (
        f'<w:spacing w:before="{int(before * 20)}" w:after="0" w:line="{int(leading * 20)}" '
        'w:lineRule="exact"/>'
    )


def _paragraph(text: str, style: str, look: str, size: float, *, names: bool = True) -> str:
    half = round(size * 2)
    sized = f'<w:rPr><w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr>'
    run = f'<w:r>{sized}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
    spaces = f" {nsdecls('w')}" if names else ""
    return f'<w:p{spaces}><w:pPr><w:pStyle w:val="{style}"/>{look}{sized}</w:pPr>{run}</w:p>'
