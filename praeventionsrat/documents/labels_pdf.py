"""Labels and envelopes as PDF, exact to the point."""

from collections.abc import Sequence
from typing import BinaryIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from praeventionsrat.documents.envelopes import (
    SENDER_LEFT,
    SENDER_SIZE,
    SENDER_TOP,
    Envelope,
)
from praeventionsrat.documents.fitting import Fitted, fit, width_in_pdf
from praeventionsrat.documents.label_sheets import SHEET_HEIGHT, SHEET_WIDTH, LabelSheet
from praeventionsrat.documents.pdf import GREY, INK, TEXT, Words

Address = Sequence[str]
ASCENT = 0.76
"""Share of the size above the line on which DejaVu stands."""


def write_labels(
    sheet: LabelSheet, addresses: Sequence[Address], first: int, title: str, out: BinaryIO
) -> None:
    """Write the sheets; ``first`` is the first label that is still there."""
    sheet.check_start(first)
    pages = _Pages(out, SHEET_WIDTH, SHEET_HEIGHT, title)
    beside, above = sheet.padding
    width, height = (sheet.width - 2 * beside) * mm, (sheet.height - 2 * above) * mm
    shown = 0
    for number, address in enumerate(addresses, first - 1):
        on_sheet, left, top = sheet.place(number)
        if on_sheet > shown:
            pages.turn()
            shown = on_sheet
        fitted = fit(pages.checked(address), width, height, width_in_pdf)
        down = (top + sheet.height / 2) * mm - fitted.height / 2
        pages.write(fitted, (left + beside) * mm, down)
    pages.save()


def write_envelopes(
    envelope: Envelope, sender: str, addresses: Sequence[Address], title: str, out: BinaryIO
) -> None:
    """Write one page for each envelope."""
    pages = _Pages(out, envelope.width, envelope.height, title)
    width, height = (side * mm for side in envelope.room)
    for place, address in enumerate(addresses):
        if place:
            pages.turn()
        pages.write_sender(sender, (envelope.width - 2 * SENDER_LEFT) * mm * 0.6)
        fitted = fit(pages.checked(address), width, height, width_in_pdf)
        pages.write(fitted, envelope.left * mm, envelope.top * mm)
    pages.save()


class _Pages:
    """Pages on which lines are put at measured places, counted from above."""

    def __init__(self, out: BinaryIO, width: float, height: float, title: str) -> None:
        self._words = Words()
        self._height = height * mm
        self._canvas = Canvas(out, pagesize=(width * mm, height * mm), invariant=1, lang="de-DE")
        self._canvas.setTitle(title)

    def checked(self, lines: Address) -> list[str]:
        return [self._words.checked(line, lines[0][:40]) for line in lines]

    def write(self, fitted: Fitted, left: float, top: float) -> None:
        """The lines, the first of which begins at ``top``."""
        self._canvas.setFillColor(INK)
        self._canvas.setFont(TEXT, fitted.size)
        lead = (fitted.leading - fitted.size) / 2
        for place, line in enumerate(fitted.lines):
            down = top + place * fitted.leading + lead + fitted.size * ASCENT
            self._canvas.drawString(left, self._height - down, line)

    def write_sender(self, sender: str, width: float) -> None:
        """The small line at the upper left."""
        if not sender:
            return
        fitted = fit(self.checked([sender]), width, 30 * mm, width_in_pdf, SENDER_SIZE)
        self._canvas.setFillColor(GREY)
        self._canvas.setFont(TEXT, fitted.size)
        for place, line in enumerate(fitted.lines):
            down = SENDER_TOP * mm + place * fitted.leading + fitted.size
            self._canvas.drawString(SENDER_LEFT * mm, self._height - down, line)

    def turn(self) -> None:
        self._canvas.showPage()

    def save(self) -> None:
        self._words.refuse_missing()
        self._canvas.save()
