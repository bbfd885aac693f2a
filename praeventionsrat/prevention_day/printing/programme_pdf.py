"""The programme for guests: A5 pages, the same folded from A4, and posters of one page."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, BinaryIO

from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from praeventionsrat.documents.letter_widths import shortened
from praeventionsrat.documents.pdf import GREY, LINE, TEXT, Words
from praeventionsrat.documents.rich_pdf import paragraphs
from praeventionsrat.prevention_day.printing.canvas import SheetCanvas
from praeventionsrat.prevention_day.printing.leaves_pdf import Mark
from praeventionsrat.prevention_day.printing.programme_look import (
    A2_SIZES,
    A3_SIZES,
    BAND,
    FLYER,
    Look,
)
from praeventionsrat.prevention_day.printing.programme_sheet import (
    ProgrammeDay,
    ProgrammeEntry,
    ProgrammeSheet,
)

NOTHING_YET = "Das Programm steht noch nicht fest."
TOO_MANY = 130
"""Items beyond which no poster fits on one page; trying would only take time."""
WHOLE = 0.4
"""Share of the page up to which an item is kept in one piece."""
MOST_BAND = 0.45
"""Share of the page the band with the title may take."""
SMALLER = 0.8
"""What its letters shrink by until it fits."""
ROW = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("LINEABOVE", (0, 0), (-1, 0), 0.4, LINE),
)


def render_flyer(sheet: ProgrammeSheet, out: BinaryIO) -> None:
    """Pages of A5, one after the other."""
    _file(sheet, out, FLYER_SIZES, folded=False)


def render_booklet(sheet: ProgrammeSheet, out: BinaryIO) -> None:
    """Two pages beside each other on A4, to be printed on both sides and folded."""
    _file(sheet, out, FLYER_SIZES, folded=True)


def render_a3(sheet: ProgrammeSheet, out: BinaryIO) -> None:
    """A poster of A3."""
    _file(sheet, out, A3_SIZES, folded=False)


def render_a2(sheet: ProgrammeSheet, out: BinaryIO) -> None:
    """A poster of A2."""
    _file(sheet, out, A2_SIZES, folded=False)


def draw_flyer(sheet: ProgrammeSheet, canvas: SheetCanvas) -> None:
    """The A5 pages as a part of a larger file."""
    draw(sheet, canvas, FLYER_SIZES)


FLYER_SIZES = (FLYER,)


def _file(sheet: ProgrammeSheet, out: BinaryIO, looks: Sequence[Look], *, folded: bool) -> None:
    canvas = SheetCanvas(out)
    canvas.is_folded = folded
    draw(sheet, canvas, looks)
    canvas.finish()


def draw(sheet: ProgrammeSheet, canvas: SheetCanvas, looks: Sequence[Look]) -> None:
    """Put the programme on a canvas in the first look in which it fits on one page."""
    many = sum(len(one.entries) for one in sheet.days) > TOO_MANY
    canvas.margin = 0.0
    for look in looks[-1:] if many else looks:
        canvas.forget()
        _draw(sheet, canvas, look)
        if canvas.page_count == 1:
            break
    canvas.end_document()


def _draw(sheet: ProgrammeSheet, canvas: SheetCanvas, look: Look) -> None:
    words = Words()
    band = _Band(sheet, look, words)
    story = [NextPageTemplate("weiter"), *_story(sheet, look, words)]
    words.refuse_missing()
    pages = BaseDocTemplate(
        "",
        pagesize=look.page,
        title=sheet.title,
        author=sheet.head.author,
        subject=sheet.foot_note,
    )
    later = partial(_later, sheet, look)
    pages.addPageTemplates(
        [
            PageTemplate("zuerst", _frames(look, band.height), onPage=band.paint),
            PageTemplate("weiter", _frames(look, look.margin), onPage=later),
        ]
    )
    canvas.setPageSize(look.page)
    pages.build(story, canvasmaker=canvas.again)


def _frames(look: Look, above: float) -> list[Frame]:
    """The columns of a page below what stands above."""
    below = look.margin + 4 * mm
    top = above + (6 * mm * look.scale if above > look.margin else 4 * mm)
    return [
        Frame(
            look.margin + place * (look.column + look.gap),
            below,
            look.column,
            look.page[1] - below - top,
            0,
            0,
            0,
            0,
        )
        for place in range(look.columns)
    ]


class _Band:
    """Title, motto, day and place in white on a dark band across the first page."""

    def __init__(self, sheet: ProgrammeSheet, look: Look, words: Words) -> None:
        self._look = look
        patron = f"Schirmherrschaft: {sheet.patron}" if sheet.patron else ""
        self._said = (
            (sheet.head.author, 9.0, False, "Absender"),
            (sheet.heading, 23.0, True, "Name"),
            (f"„{sheet.motto}“" if sheet.motto else "", 13.0, False, "Motto"),
            (sheet.when, 12.0, True, "Tag"),
            (sheet.where, 12.0, True, "Ort"),
            (patron, 9.5, False, "Schirmherrschaft"),
        )
        size = 1.0
        self._set(size, words)
        while self.height > MOST_BAND * look.page[1]:
            size *= SMALLER
            self._set(size, words)

    def _set(self, size: float, words: Words) -> None:
        self._lines = [
            words.paragraph(text, self._look.white(name, points * size, bold=bold), name)
            for text, points, bold, name in self._said
            if text
        ]
        self.height = self._measure()

    def _measure(self) -> float:
        room = self._look.page[0] - 2 * self._look.margin
        gaps = (len(self._lines) - 1) * 5 * self._look.scale
        return sum(float(one.wrap(room, 10_000)[1]) for one in self._lines) + gaps + self._pad * 2

    @property
    def _pad(self) -> float:
        return self._look.margin * 0.9

    def paint(self, canvas: Any, _pages: Any) -> None:
        """At the top of the page."""
        width, height = self._look.page
        canvas.setFillColor(BAND)
        canvas.rect(0, height - self.height, width, self.height, stroke=0, fill=1)
        room, down = width - 2 * self._look.margin, height - self._pad
        for line in self._lines:
            high = line.wrap(room, 10_000)[1]
            line.drawOn(canvas, self._look.margin, down - high)
            down -= high + 5 * self._look.scale


def _later(sheet: ProgrammeSheet, look: Look, canvas: Any, pages: Any) -> None:
    """Foot of every page but the first."""
    canvas.setFillColor(GREY)
    canvas.setFont(TEXT, 7.5 * look.scale)
    room = look.page[0] - 2 * look.margin - 40 * look.scale
    canvas.drawString(
        look.margin, look.margin * 0.7, shortened(sheet.heading, 7.5 * look.scale, room)
    )
    canvas.drawRightString(look.page[0] - look.margin, look.margin * 0.7, str(pages.page))


def _story(sheet: ProgrammeSheet, look: Look, words: Words) -> Iterator[Flowable]:
    yield Mark(sheet.heading)
    if sheet.has_greeting and look.has_texts:
        yield from _rich(sheet.greeting.markdown, look, words, "Grußwort")
        yield Spacer(0, 5 * mm)
    for one in sheet.days:
        yield from _day(one, look, words, several=len(sheet.days) > 1)
    if not any(one.entries for one in sheet.days):
        yield words.paragraph(NOTHING_YET, look.text, "Programm")
    if sheet.signing_up:
        yield Spacer(0, 3 * mm * look.scale)
        yield words.paragraph(sheet.signing_up, look.text, "Anmeldung")
    if look.has_texts:
        yield from _ways(sheet, look, words)
    if sheet.contact:
        yield Spacer(0, 4 * mm * look.scale)
        yield words.paragraph(sheet.contact, look.small, "Kontakt")


def _day(one: ProgrammeDay, look: Look, words: Words, *, several: bool) -> Iterator[Flowable]:
    if not one.entries:
        return
    yield CondPageBreak(30 * mm * look.scale)
    if several:
        yield Mark(one.title, 1)
    yield words.paragraph(one.title, look.day, "Programm")
    yield words.paragraph(f"geöffnet {one.hours}", look.small, "Programm")
    yield Spacer(0, 2 * mm * look.scale)
    if one.warning:
        yield words.paragraph(one.warning, look.warning, "Programm")
        yield Spacer(0, 2 * mm * look.scale)
    for entry in one.entries:
        yield _entry(entry, look, words)
    yield Spacer(0, 5 * mm * look.scale)


def _entry(entry: ProgrammeEntry, look: Look, words: Words) -> Table:
    where = f"„{entry.title[:40]}“"
    about = " · ".join(part for part in (entry.format, entry.place) if part)
    lines = [(entry.title, look.title), (about, look.small), (entry.who, look.text)]
    if look.has_texts:
        lines.append((entry.text, look.text))
    lines += [(entry.marks, look.small), (entry.seats, look.small)]
    cell = [words.paragraph(text, kind, where) for text, kind in lines if text]
    when = words.paragraph(entry.when.removesuffix(" Uhr"), look.time, where)
    pad = 2.6 * look.scale
    rules = [*ROW, ("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad)]
    widths = (look.time_width, look.column - look.time_width)
    made = Table([[when, cell]], widths, style=TableStyle(rules))
    # An item goes to the next page as a whole, unless it is longer than one.
    made.splitInRow = int(made.wrap(look.column, look.page[1])[1] > look.page[1] * WHOLE)
    return made


def _ways(sheet: ProgrammeSheet, look: Look, words: Words) -> Iterator[Flowable]:
    """Where it is, how one gets in and there."""
    told = [one for one in sheet.places if one.address or one.accessibility]
    if told:
        yield from _heading("Orte und Barrierefreiheit", look, words)
    for one in told:
        about = " · ".join(part for part in (one.address, one.accessibility) if part)
        name = words.paragraph(one.name, look.title, "Orte")
        yield KeepTogether([name, words.paragraph(about, look.text, "Orte")])
        yield Spacer(0, 1.5 * mm)
    if sheet.has_arrival:
        yield from _heading("Anreise", look, words)
        yield from _rich(sheet.arrival.markdown, look, words, "Anreise")


def _heading(text: str, look: Look, words: Words) -> Iterator[Flowable]:
    yield Spacer(0, 4 * mm)
    yield CondPageBreak(20 * mm)
    yield words.paragraph(text, look.heading, text)
    yield Spacer(0, 1 * mm)


def _rich(markdown: str, look: Look, words: Words, place: str) -> Iterator[Paragraph]:
    return paragraphs(markdown, look.text, words, place)
