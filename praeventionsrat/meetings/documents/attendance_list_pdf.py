"""Writes the Anwesenheitsliste; the head of the table is repeated, no row is split."""

from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from praeventionsrat.documents.pdf import LINE, SHADE, Words, style
from praeventionsrat.documents.pdf_pages import CountingCanvas
from praeventionsrat.meetings.documents.attendance_list import AttendanceListSheet, SignGroup

HEAD = ("Name", "Entsendet von", "Unterschrift")
WIDTHS = (74 * mm, 40 * mm, 49 * mm)
ROW = 9 * mm
SMALL, CELL = style("Klein", 8, grey=True), style("Zelle", 9)
BOLD, TITLE, SUBTITLE = (
    style("Kopf", 9, bold=True),
    style("Titel", 14, bold=True),
    style("Untertitel", 10, grey=True),
)


def render(sheet: AttendanceListSheet, out: BinaryIO) -> None:
    """Write the list."""
    words = Words()
    story: list[Flowable] = [
        words.paragraph(sheet.office, SMALL, "Kopf"),
        Spacer(0, 5 * mm),
        words.paragraph(sheet.title, TITLE, "Titel"),
        words.paragraph(sheet.subtitle, SUBTITLE, "Tag und Ort"),
        Spacer(0, 6 * mm),
        _table(sheet, words),
    ]
    words.refuse_missing()
    pages = SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=25 * mm,
        rightMargin=22 * mm,
        topMargin=15 * mm,
        bottomMargin=18 * mm,
        title=sheet.title,
        author=sheet.author,
        lang="de-DE",
        invariant=1,
    )
    pages.build(story, canvasmaker=CountingCanvas)


def _table(sheet: AttendanceListSheet, words: Words) -> Table:
    rows: list[list[Paragraph | str]] = [[words.paragraph(h, BOLD, "Kopf") for h in HEAD]]
    titles: list[int] = []
    for group in sheet.groups:
        titles.append(len(rows))
        rows += _rows(group, words)
    titles.append(len(rows))
    rows.append([words.paragraph("Weitere Anwesende", BOLD, "Kopf"), "", ""])
    rows += [["", "", ""] for _ in range(sheet.blank_lines)]
    heights = [None if place == 0 or place in titles else ROW for place in range(len(rows))]
    table = Table(rows, WIDTHS, _heights(heights, rows), repeatRows=1, splitByRow=1)
    table.setStyle(TableStyle(_looks(titles)))
    return table


def _rows(group: SignGroup, words: Words) -> list[list[Paragraph | str]]:
    lines: list[list[Paragraph | str]] = [[words.paragraph(group.title, BOLD, "Kopf"), "", ""]]
    for line in group.lines:
        name = words.paragraph(line.name, CELL, f"Name in „{group.title}“")
        stands = words.paragraph(line.affiliation, CELL, f"„Entsendet von“ bei {line.name}")
        lines.append([name, stands, ""])
    return lines


def _heights(wished: list[float | None], rows: list[list[Paragraph | str]]) -> list[float | None]:
    """Rows of signing height, higher where a long name needs it."""
    return [
        height if height and _needed(row) <= height else None
        for height, row in zip(wished, rows, strict=True)
    ]


def _needed(row: list[Paragraph | str]) -> float:
    return max(
        (
            float(cell.wrap(width - 4 * mm, 1000)[1]) + 2 * mm
            for cell, width in zip(row, WIDTHS, strict=True)
            if isinstance(cell, Paragraph)
        ),
        default=0.0,
    )


def _looks(titles: list[int]) -> list[tuple[object, ...]]:
    looks: list[tuple[object, ...]] = [
        ("BACKGROUND", (0, 0), (-1, 0), SHADE),
        ("LINEBELOW", (0, 0), (-1, -1), 0.6, LINE),
        ("LINEABOVE", (0, 0), (-1, 0), 0.6, LINE),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 2 * mm),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 1 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1 * mm),
    ]
    for place in titles:
        looks += [
            ("SPAN", (0, place), (-1, place)),
            ("TOPPADDING", (0, place), (-1, place), 3 * mm),
            ("NOSPLIT", (0, place), (-1, place + 1)),
        ]
    return looks
