"""The Abschlussbericht as PDF: the same words, with page numbers and marks to jump by."""

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    Image,
    KeepTogether,
    Spacer,
    Table,
    TableStyle,
)

from praeventionsrat.documents.pdf import Words
from praeventionsrat.documents.pdf_pages import CountingCanvas
from praeventionsrat.documents.rich_pdf import paragraphs
from praeventionsrat.documents.sheet_pdf import DENSE, WIDTH, lay_counted_pages
from praeventionsrat.documents.values import Fact
from praeventionsrat.measures.documents.monitoring_pdf import (
    BODY,
    CELL,
    FIRST,
    HEAD,
    HEADED,
    LABEL,
    SECOND,
    SUBTITLE,
    TITLE,
    Heading,
    Report,
)
from praeventionsrat.measures.documents.pictures import painted
from praeventionsrat.prevention_day.evaluation.documents.report_parts import (
    EventReport,
    QuestionPart,
    ReportSheet,
)
from praeventionsrat.prevention_day.evaluation.pictures import scaled

PICTURE_WIDTH, PICTURE_HEIGHT = 130 * mm, 95 * mm
DOT = "• "


def render(report: EventReport, out: BinaryIO) -> None:
    """Write the report."""
    words = Words()
    sheet = report.sheet
    story = [*_story(sheet, words), *_pictures(report, words)]
    words.refuse_missing()
    page = io.BytesIO()
    made = Report(page, pagesize=A4, title=sheet.title, author=sheet.head.author, lang="de-DE",
                  invariant=1)  # fmt: skip
    lay_counted_pages(made)
    made.build(story, canvasmaker=CountingCanvas)
    out.write(page.getvalue())


def _story(sheet: ReportSheet, words: Words) -> Iterator[Flowable]:
    yield words.paragraph(sheet.head.author, SUBTITLE, "Kopf")
    yield Spacer(0, 6 * mm)
    yield words.paragraph(sheet.heading, TITLE, "Titel")
    yield words.paragraph(sheet.subtitle, SUBTITLE, "Untertitel")
    if sheet.has_summary:
        yield from _rich("Zusammenfassung", sheet.summary.markdown, words)
    yield from _facts("Der Tag in Zahlen", sheet.facts, words)
    yield from _programme(sheet, words)
    yield from _table("Aussteller", ("Stand", "Aussteller", "Themen"),
                      [(one.number, one.name, one.topics) for one in sheet.stands],
                      (12, 44, 44), words)  # fmt: skip
    yield from _questions(sheet, words)
    yield from _facts("Rückmeldung der Aussteller", sheet.exhibitors, words)
    yield from _bullets("", sheet.comments, words)
    yield from _table("Presse und Öffentlichkeit", ("Datum", "Medium", "Titel"),
                      [(one.when, one.medium, one.title) for one in sheet.press],
                      (16, 32, 52), words)  # fmt: skip
    yield from _table("Finanzen", ("Kostenstelle", "geplant", "tatsächlich"),
                      [(one.what, one.planned, one.actual) for one in sheet.money],
                      (56, 22, 22), words)  # fmt: skip
    if sheet.money_said:
        yield Spacer(0, 2 * mm)
        yield words.paragraph(sheet.money_said, BODY, "Finanzen")
    yield from _facts("Maßnahmen und Beschlüsse", sheet.links, words)
    yield from _bullets("Was wir gelernt haben", sheet.lessons, words)
    if sheet.has_outlook:
        yield from _rich("Ausblick", sheet.outlook.markdown, words)


def _heading(title: str, level: int, words: Words, room: float = 45) -> Iterator[Flowable]:
    yield Spacer(0, (7 if level == 0 else 5) * mm)
    yield CondPageBreak(room * mm)
    yield Heading(words.paragraph(title, (FIRST, SECOND)[level], title), title, level)
    yield Spacer(0, 2 * mm)


def _rich(title: str, markdown: str, words: Words) -> Iterator[Flowable]:
    yield from _heading(title, 0, words)
    for one in paragraphs(markdown, BODY, words, title):
        yield one
        yield Spacer(0, 2 * mm)


def _facts(title: str, facts: Sequence[Fact], words: Words) -> Iterator[Flowable]:
    if not facts:
        return
    yield from _heading(title, 0, words)
    rows = [
        [words.paragraph(one.label, LABEL, title), words.paragraph(one.text, CELL, title)]
        for one in facts
    ]
    yield Table(rows, (58 * mm, WIDTH - 58 * mm), style=TableStyle(DENSE), splitInRow=1)


def _programme(sheet: ReportSheet, words: Words) -> Iterator[Flowable]:
    if not sheet.days:
        return
    yield from _heading("Programm", 0, words, 60)
    for one in sheet.days:
        rows = [(line.when, line.place, _titled(line.title, line.who), line.came)
                for line in one.lines]  # fmt: skip
        head = ("Uhrzeit", "Ort", "Programmpunkt", "gekommen")
        yield from _table(one.title, head, rows, (20, 21, 43, 16), words, level=1)


def _titled(title: str, who: str) -> str:
    return f"{title} – {who}" if who else title


def _questions(sheet: ReportSheet, words: Words) -> Iterator[Flowable]:
    if not sheet.questions:
        return
    yield from _heading("Was Besucherinnen und Besucher sagen", 0, words, 90)
    yield words.paragraph(sheet.sheets_said, BODY, "Auswertung")
    for part in sheet.questions:
        yield from _question(part, words)


def _question(part: QuestionPart, words: Words) -> Iterator[Flowable]:
    if part.lines:
        drawing, content = painted(part.bars)
        picture = Image(io.BytesIO(content), WIDTH, WIDTH * drawing.height / drawing.width)
        yield from _heading(part.title, 1, words, picture.drawHeight / mm + 55)
        if part.key_figure:
            yield words.paragraph(part.key_figure, BODY, part.title)
        yield picture
        rows = [(one.label, one.number, one.share) for one in part.lines]
        yield _grid(("Antwort", "Anzahl", "Anteil"), rows, (60, 20, 20), words, part.title)
    else:
        yield from _heading(part.title, 1, words)
        for one in part.texts:
            yield words.paragraph(DOT + one, BODY, part.title)
    yield words.paragraph(part.notes, LABEL, part.title)


def _bullets(title: str, lines: Iterable[str], words: Words) -> Iterator[Flowable]:
    found = tuple(lines)
    if found and title:
        yield from _heading(title, 0, words)
    for one in found:
        yield Spacer(0, 1 * mm)
        yield words.paragraph(DOT + one, BODY, title or "Rückmeldung")


def _table(
    title: str,
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    shares: Sequence[int],
    words: Words,
    level: int = 0,
) -> Iterator[Flowable]:
    if rows:
        yield from _heading(title, level, words)
        yield _grid(head, rows, shares, words, title)


def _grid(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    shares: Sequence[int],
    words: Words,
    place: str,
) -> Table:
    made = [[words.paragraph(one, HEAD, place) for one in head]]
    made += [[words.paragraph(one, CELL, place) for one in row] for row in rows]
    widths = [WIDTH * share / sum(shares) for share in shares]
    return Table(made, widths, style=TableStyle(HEADED), repeatRows=1, splitInRow=1)


def _pictures(report: EventReport, words: Words) -> Iterator[Flowable]:
    found = list(zip(report.sheet.pictures, report.pictures, strict=True))
    if found:
        yield from _heading("Bilder", 0, words, 110)
    for told, content in found:
        small = scaled(content)
        wide, high = ImageReader(io.BytesIO(small)).getSize()
        scale = min(PICTURE_WIDTH / wide, PICTURE_HEIGHT / high)
        image = Image(io.BytesIO(small), wide * scale, high * scale, hAlign="LEFT")
        caption = words.paragraph(told.caption or told.alternative, LABEL, "Bilder")
        yield KeepTogether([image, Spacer(0, 1 * mm), caption, Spacer(0, 5 * mm)])
