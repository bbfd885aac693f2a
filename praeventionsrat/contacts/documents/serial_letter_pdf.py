"""Writes the letters of a mailing as PDF, ready to be printed: address window after DIN 5008."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
)

from praeventionsrat.contacts.documents.job import MailingJob
from praeventionsrat.contacts.documents.serial_letter import LetterPage, SerialLetter, letters_of
from praeventionsrat.documents import rich_pdf
from praeventionsrat.documents.fitting import fit, width_in_pdf
from praeventionsrat.documents.pdf import BLUE, GREY, INK, STRONG, TEXT, Words, style

LEFT, RIGHT, BODY_TOP, LATER_TOP, FOOT = 25 * mm, 20 * mm, 98 * mm, 30 * mm, 24 * mm
WINDOW_TOP, WINDOW_WIDTH, WINDOW_HEIGHT, SENDER_TOP = 50 * mm, 80 * mm, 32 * mm, 45 * mm
BESIDE, BESIDE_WIDTH = 125 * mm, 65 * mm
HEIGHT: float = A4[1]
WIDTH: float = A4[0] - LEFT - RIGHT
BODY = ParagraphStyle("Text", style("Text", 9.5), spaceAfter=2 * mm)
SUBJECT = ParagraphStyle("Betreff", style("Betreff", 11, bold=True), spaceAfter=4 * mm)
SMALL = style("Klein", 8.5)


def render(job: MailingJob, out: BinaryIO) -> None:
    """Write all letters into one file."""
    sheet, words = letters_of(job), Words()
    pages = _Letters(out, sheet, words)
    story = [part for letter in sheet.letters for part in _story(sheet, letter, words)]
    for line in (sheet.foot_note, sheet.sender_line, *sheet.information):
        words.checked(line, "Briefkopf")
    words.refuse_missing()
    pages.build(story)


def _story(sheet: SerialLetter, letter: LetterPage, words: Words) -> Iterator[Flowable]:
    place = letter.recipients[0][:40]
    for line in letter.recipients:
        words.checked(line, place)
    if letter is not sheet.letters[0]:
        yield NextPageTemplate("first")
        yield PageBreak()
    yield NextPageTemplate("later")
    yield words.paragraph(letter.subject, SUBJECT, place)
    yield words.paragraph(letter.greeting, BODY, place)
    yield from rich_pdf.paragraphs(letter.text.markdown, BODY, words, place)
    signers = [words.paragraph(line, BODY, place) for line in (sheet.signer, sheet.signer_role)]
    closing = words.paragraph(sheet.closing, BODY, place)
    yield KeepTogether([Spacer(0, 3 * mm), closing, Spacer(0, 10 * mm), *signers])
    if sheet.attachments:
        yield Spacer(0, 4 * mm)
        yield words.paragraph(f"Anlagen: {sheet.attachments}", SMALL, place)


class _Letters(BaseDocTemplate):  # type: ignore[misc]
    """Pages that know which letter they belong to."""

    def __init__(self, out: BinaryIO, sheet: SerialLetter, words: Words) -> None:
        super().__init__(
            out,
            pagesize=A4,
            title=sheet.title,
            author=sheet.head.author,
            lang="de-DE",
            invariant=1,
        )
        self._sheet, self._words = sheet, words
        self._letter, self._page = -1, 0
        self.addPageTemplates(
            [
                PageTemplate("first", [_frame(BODY_TOP)], onPage=self._first),
                PageTemplate("later", [_frame(LATER_TOP)], onPage=self._later),
            ]
        )

    def _first(self, canvas: Canvas, _pages: Any) -> None:
        self._letter, self._page = self._letter + 1, 1
        sheet, head = self._sheet, self._sheet.head
        canvas.setFont(STRONG, 15)
        canvas.setFillColor(BLUE)
        canvas.drawString(LEFT, HEIGHT - 20 * mm, head.municipality or head.council_name)
        canvas.setFont(TEXT, 8)
        canvas.setFillColor(GREY)
        canvas.drawString(LEFT, HEIGHT - 25 * mm, f"{head.council_name} · {head.name}")
        self._block(canvas, [sheet.sender_line], LEFT, SENDER_TOP, (WINDOW_WIDTH, 5 * mm, 7))
        window = (WINDOW_WIDTH, WINDOW_HEIGHT, 10)
        address = sheet.letters[self._letter].recipients
        canvas.setFillColor(INK)
        self._block(canvas, address, LEFT, WINDOW_TOP, window)
        self._block(canvas, sheet.information, BESIDE, WINDOW_TOP, (BESIDE_WIDTH, 40 * mm, 8.5))
        self._foot(canvas)

    def _later(self, canvas: Canvas, _pages: Any) -> None:
        self._page += 1
        canvas.setFont(TEXT, 8)
        canvas.setFillColor(GREY)
        canvas.drawString(LEFT, HEIGHT - 20 * mm, self._sheet.title[:90])
        self._foot(canvas)

    def _foot(self, canvas: Canvas) -> None:
        canvas.setFont(TEXT, 8)
        canvas.setFillColor(GREY)
        canvas.drawString(LEFT, 12 * mm, self._sheet.foot_note)
        canvas.drawRightString(A4[0] - RIGHT, 12 * mm, f"Seite {self._page}")

    def _block(
        self,
        canvas: Canvas,
        lines: tuple[str, ...] | list[str],
        left: float,
        top: float,
        room: tuple[float, float, float],
    ) -> None:
        """Lines in a field, as large as they can be."""
        width, height, largest = room
        fitted = fit(lines, width, height, width_in_pdf, largest)
        canvas.setFont(TEXT, fitted.size)
        for place, line in enumerate(fitted.lines, 1):
            canvas.drawString(left, HEIGHT - top - place * fitted.leading, line)


def _frame(top: float) -> Frame:
    return Frame(LEFT, FOOT, WIDTH, HEIGHT - top - FOOT, 0, 0, 0, 0)
