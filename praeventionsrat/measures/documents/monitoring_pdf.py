"""The Monitoringbericht as PDF: the same words, with page numbers and marks to jump by."""

import io
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Image,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from praeventionsrat.documents.export import Step
from praeventionsrat.documents.pdf import Words, style
from praeventionsrat.documents.pdf_pages import CountingCanvas
from praeventionsrat.documents.rich_pdf import paragraphs
from praeventionsrat.documents.sheet_pdf import DENSE, SHADED, WIDTH, lay_counted_pages
from praeventionsrat.documents.values import Fact, Rich
from praeventionsrat.measures.documents.monitoring_parts import (
    ChartPart,
    FieldPart,
    MeasurePart,
    MonitoringSheet,
)
from praeventionsrat.measures.documents.pictures import painted

TITLE, SUBTITLE = style("Titel", 18, bold=True), style("Untertitel", 10, grey=True)
FIRST, SECOND = style("Überschrift 1", 13, bold=True), style("Überschrift 2", 10.5, bold=True)
BODY, CELL = style("Text", 10), style("Zelle", 9)
LABEL, HEAD = style("Angabe", 9, grey=True), style("Kopf", 9, bold=True)
HEADED = (SHADED, *DENSE)


class Heading(Paragraph):  # type: ignore[misc]
    """A heading the marks of the file lead to."""

    def __init__(self, made: Paragraph, title: str, level: int) -> None:
        """``made`` is how it looks."""
        super().__init__(made.text, made.style)
        self.title, self.level = title, level

    def split(self, _width: float, _height: float) -> list[Flowable]:
        """Override of reportlab's: a heading begins on the next page rather than breaking."""
        return []


class Report(BaseDocTemplate):  # type: ignore[misc]
    """Sets the marks while it writes, and tells how far it is."""

    step: Step | None = None
    total = 1

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802
        """Override of reportlab's."""
        if isinstance(flowable, Heading):
            key = f"u{self.seq.nextf('Heading')}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.title, key, flowable.level, flowable.level > 0)
            if self.step is not None and flowable.level:
                self.done += 1
                self.step(min(self.done, self.total), self.total)

    done = 0


def render(sheet: MonitoringSheet, out: BinaryIO, step: Step | None = None) -> None:
    """Write the report; ``step`` hears of every measure."""
    words = Words()
    story = list(_story(sheet, words))
    words.refuse_missing()
    page = io.BytesIO()
    report = Report(
        page,
        pagesize=A4,
        leftMargin=25 * mm,
        rightMargin=22 * mm,
        topMargin=18 * mm,
        bottomMargin=20 * mm,
        title=sheet.title,
        author=sheet.head.author,
        lang="de-DE",
        invariant=1,
    )
    report.step = step
    report.total = max(sum(isinstance(one, Heading) and one.level > 0 for one in story), 1)
    lay_counted_pages(report)
    report.build(story, canvasmaker=CountingCanvas)
    out.write(page.getvalue())


def _story(sheet: MonitoringSheet, words: Words) -> Iterator[Flowable]:
    yield words.paragraph(sheet.head.author, SUBTITLE, "Kopf")
    yield Spacer(0, 6 * mm)
    yield words.paragraph(sheet.heading, TITLE, "Titel")
    yield words.paragraph(sheet.subtitle, SUBTITLE, "Untertitel")
    if sheet.has_introduction:
        yield from _rich(sheet.introduction, words, "Einleitung")
    yield from _heading("Auf einen Blick", 0, words)
    yield words.paragraph(sheet.summary, BODY, "Auf einen Blick")
    yield Spacer(0, 3 * mm)
    yield _facts(sheet.facts, words, "Auf einen Blick", 60 * mm)
    for chart in sheet.charts:
        yield from _chart(chart, words)
    yield from _changes(sheet, words)
    for field in sheet.fields:
        yield from _field(field, words)
    if sheet.has_outlook:
        yield from _heading("Ausblick", 0, words)
        yield from _rich(sheet.outlook, words, "Ausblick")


def _heading(title: str, level: int, words: Words) -> Iterator[Flowable]:
    yield Spacer(0, (7 if level == 0 else 5) * mm)
    yield CondPageBreak((55 if level == 0 else 45) * mm)
    yield Heading(words.paragraph(title, (FIRST, SECOND)[level], title), title, level)
    yield Spacer(0, 2 * mm)


def _rich(text: Rich, words: Words, place: str) -> Iterator[Flowable]:
    for one in paragraphs(text.markdown, BODY, words, place):
        yield Spacer(0, 2 * mm)
        yield one


def _chart(chart: ChartPart, words: Words) -> Iterator[Flowable]:
    drawing, content = painted(chart.bars)
    picture = Image(io.BytesIO(content), WIDTH, WIDTH * drawing.height / drawing.width)
    yield Spacer(0, 5 * mm)
    yield CondPageBreak(picture.drawHeight + 60 * mm)
    yield Heading(words.paragraph(chart.title, SECOND, chart.title), chart.title, 1)
    yield picture
    rows = [(one.label, one.number, one.share) for one in chart.lines]
    head = (chart.first, "Anzahl", "Anteil")
    yield _table(head, rows, (60, 20, 20), words, chart.title)


def _changes(sheet: MonitoringSheet, words: Words) -> Iterator[Flowable]:
    yield from _heading(sheet.changes_heading, 0, words)
    said = sheet.changes_note + ("" if sheet.changes else " Es hat sich nichts geändert.")
    yield words.paragraph(said, BODY, sheet.changes_heading)
    for part in sheet.changes:
        yield from _heading(part.title, 1, words)
        rows = [(one.measure, one.before, one.now) for one in part.lines]
        yield _table(("Maßnahme", "Vorher", "Jetzt"), rows, (46, 20, 34), words, part.title)


def _field(field: FieldPart, words: Words) -> Iterator[Flowable]:
    yield from _heading(field.title, 0, words)
    yield words.paragraph(field.summary, BODY, field.title)
    for measure in field.measures:
        yield from _measure(measure, words)


def _measure(measure: MeasurePart, words: Words) -> Iterator[Flowable]:
    yield from _heading(measure.heading, 1, words)
    yield _facts(measure.facts, words, measure.heading, 36 * mm)
    if measure.indicators:
        yield Spacer(0, 2 * mm)
        rows = [(one.name, one.base, one.now, one.target) for one in measure.indicators]
        head = ("Indikator", "Ausgangswert", "Zuletzt", "Zielwert")
        yield _table(head, rows, (37, 21, 21, 21), words, measure.heading)


def _facts(facts: Sequence[Fact], words: Words, place: str, first: float) -> Table:
    rows = [
        [words.paragraph(one.label, LABEL, place), _lines(one.text, words, place)] for one in facts
    ]
    return Table(rows, (first, WIDTH - first), style=TableStyle(DENSE))


def _lines(text: str, words: Words, place: str) -> list[Paragraph]:
    return [words.paragraph(one, CELL, place) for one in text.split("\n") if one.strip()]


def _table(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    shares: Sequence[int],
    words: Words,
    place: str,
) -> Table:
    made = [[words.paragraph(one, HEAD, place) for one in head]]
    made += [[words.paragraph(one, CELL, place) for one in row] for row in rows]
    widths = [WIDTH * share / sum(shares) for share in shares]
    return Table(made, widths, style=TableStyle(HEADED), repeatRows=1)
