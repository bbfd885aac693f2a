"""Paints site plans: each place on a page, to a round scale, its stands in a table beside it."""

import io
from collections.abc import Sequence
from typing import BinaryIO

from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.lib.units import cm, mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from praeventionsrat.documents.drawing_pdf import Pen
from praeventionsrat.documents.letter_widths import shortened
from praeventionsrat.documents.pdf import GREY, INK, LINE, SHADE, STRONG, TEXT, Words, use_fonts
from praeventionsrat.documents.pdf_pages import CountingCanvas
from praeventionsrat.prevention_day.stands.plan_drawing import FOOT as BAR
from praeventionsrat.prevention_day.stands.plan_drawing import MARGIN, UNIT, plan_drawing
from praeventionsrat.prevention_day.stands.plan_sheet import PlanPage, PlanSheet
from praeventionsrat.prevention_day.stands.rows import StandRow
from praeventionsrat.prevention_day.stands.words import metres, power_told

SIDE, TOP, FOOT, HEAD = 14 * mm, 14 * mm, 16 * mm, 17 * mm
GAP = 6 * mm
LARGE, SMALL = 0.27, 0.34
"""Share of the width for the table, on A3 and on smaller paper."""
SCALES = (
    *(25, 30, 40, 50, 60, 75, 80, 100, 120, 125, 150, 160, 180, 200, 225, 250, 300, 350, 400),
    *(500, 600, 750, 800, 1000, 1250, 1500, 2000, 2500, 3000, 4000, 5000),
)
NOTHING = "Es ist noch kein Stand auf einem Plan."
HEADINGS = ("Nr.", "Aussteller", "Platz", "Strom")
SHARES = ((0.0, 0.1), (0.105, 0.38), (0.495, 0.15), (0.655, 0.345))
"""Where a column of the table begins, and how wide it is."""
LEGEND = (
    "Durchgezogener Rand: bestätigt; gestrichelt: noch nicht.",
    "Dicke Kante: offene Seite des Standes. Schraffiert: bleibt frei.",
    "Platz: Mitte des Standes, Meter von links | von oben.",
)
CELL, STEP = 8, 13


def render(sheet: PlanSheet, out: BinaryIO) -> None:
    """Pages of A3."""
    _render(sheet, out, landscape(A3))


def render_small(sheet: PlanSheet, out: BinaryIO) -> None:
    """Pages of A4."""
    _render(sheet, out, landscape(A4))


def round_scale(page: PlanPage, size: tuple[float, float]) -> int:
    """The largest round scale at which the place fits beside the table: 200 means 1 : 200."""
    room = size[0] - 2 * SIDE - _table_width(size) - GAP
    high = size[1] - TOP - HEAD - FOOT
    width = (page.view.fields.width_cm + 2 * MARGIN / UNIT) * cm
    depth = (page.view.fields.depth_cm + (MARGIN + BAR) / UNIT) * cm
    fits = max(width / room, depth / high)
    return next((one for one in SCALES if one >= fits), -(-int(fits) // 1000) * 1000 + 1000)


def _table_width(size: tuple[float, float]) -> float:
    share = LARGE if size[0] >= landscape(A3)[0] else SMALL
    return float((size[0] - 2 * SIDE) * share)


def _render(sheet: PlanSheet, out: BinaryIO, size: tuple[float, float]) -> None:
    use_fonts()
    letters = Words()
    canvas = CountingCanvas(out, pagesize=size, invariant=1, lang="de-DE")
    canvas.setTitle(f"Standplan – {sheet.event}")
    canvas.setAuthor(sheet.office)
    if not sheet.pages:
        _Page(canvas, sheet, size, letters).say_nothing()
    for page in sheet.pages:
        _Page(canvas, sheet, size, letters).paint(page)
    letters.refuse_missing("Excel-Liste")
    canvas.save()


class _Page:
    """One place: its plan, and what does not fit into the table on pages of its own."""

    def __init__(
        self, canvas: Canvas, sheet: PlanSheet, size: tuple[float, float], letters: Words
    ) -> None:
        self._canvas, self._sheet, self._size, self._letters = canvas, sheet, size, letters
        self._top: float = size[1] - TOP - HEAD
        self._width = _table_width(size)
        self._left: float = size[0] - SIDE - self._width

    def say_nothing(self) -> None:
        """A page that says why it is empty."""
        self._head("Standplan", "")
        self._write(SIDE, self._top - 20, NOTHING, 11)
        self._canvas.showPage()

    def paint(self, page: PlanPage) -> None:
        """Plan and table."""
        view, scale = page.view, round_scale(page, self._size)
        points = cm / scale / UNIT
        measures = f"{metres(view.fields.width_cm)} × {metres(view.fields.depth_cm)} m"
        self._head(f"Standplan {view.venue}", f"Fläche {measures} · Maßstab 1 : {scale}")
        if page.picture:
            self._picture(page, points)
        drawing = plan_drawing(view, ground=not page.picture)
        Pen(self._canvas, drawing, self._letters, SIDE, self._top, points).paint()
        self._canvas.setDash([])
        self._table(sorted(view.stands, key=lambda one: (one.number, one.position)), view.venue)
        self._canvas.showPage()

    def _picture(self, page: PlanPage, points: float) -> None:
        fields, step = page.view.fields, MARGIN * points
        width, depth = fields.width_cm * UNIT * points, fields.depth_cm * UNIT * points
        picture = ImageReader(io.BytesIO(page.picture))
        left, bottom = SIDE + step, self._top - step - depth
        self._canvas.drawImage(picture, left, bottom, width, depth, mask="auto")

    def _head(self, title: str, facts: str) -> None:
        room = self._size[0] - 2 * SIDE
        above = " · ".join(part for part in (self._sheet.office, self._sheet.event) if part)
        below = " · ".join(part for part in (self._sheet.facts, facts) if part)
        top = self._size[1] - TOP
        self._write(SIDE, top - 8, above, 8, room=room, grey=True)
        self._write(SIDE, top - 27, title, 14, room=room, strong=True)
        self._write(SIDE, top - 41, below, 9, room=room, grey=True)

    def _table(self, stands: Sequence[StandRow], venue: str) -> None:
        y = self._headings()
        for stand in stands:
            if y < FOOT + 10 * mm:
                self._canvas.showPage()
                self._head(f"Standplan {venue}", "Fortsetzung der Tabelle")
                y = self._headings()
            self._line(y, *_cells(stand))
            y -= STEP
        for words in LEGEND:
            y -= STEP - 2
            self._write(self._left, y, words, 7, room=self._width, grey=True)

    def _headings(self) -> float:
        y: float = self._top - 14
        self._canvas.setFillColor(SHADE)
        self._canvas.rect(self._left - 3, y - 4, self._width + 3, STEP + 1, fill=1, stroke=0)
        self._line(y, *HEADINGS, strong=True)
        return y - STEP

    def _line(self, y: float, *cells: str, strong: bool = False) -> None:
        for (start, share), words in zip(SHARES, cells, strict=True):
            place, room = self._left + start * self._width, share * self._width
            self._write(place, y, words, CELL, room=room, strong=strong)
        self._canvas.setStrokeColor(LINE)
        self._canvas.setLineWidth(0.4)
        self._canvas.line(self._left - 3, y - 4, self._left + self._width, y - 4)

    def _write(
        self,
        x: float,
        y: float,
        words: str,
        points: float,
        *,
        room: float = 0,
        strong: bool = False,
        grey: bool = False,
    ) -> None:
        told = self._letters.checked(words, "Standplan")
        self._canvas.setFont(STRONG if strong else TEXT, points)
        self._canvas.setFillColor(GREY if grey else INK)
        cut = shortened(told, points, room, strong=strong) if room else told
        self._canvas.drawString(x, y, cut)


def _cells(stand: StandRow) -> tuple[str, str, str, str]:
    place = f"{metres(stand.x_cm or 0)} | {metres(stand.y_cm or 0)}"
    power = power_told(stand.power_watts) if stand.power_watts else "–"
    return (
        stand.number,
        stand.exhibitor,
        place,
        f"{power} {stand.circuit}" if stand.circuit else power,
    )
