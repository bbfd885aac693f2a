"""Stand signs on A4 landscape, and badges to the tenth of a millimetre."""

from typing import Any, BinaryIO

from reportlab.lib.colors import white
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth

from praeventionsrat.documents.fitting import Fitted, fit
from praeventionsrat.documents.label_sheets import SHEET_HEIGHT
from praeventionsrat.documents.letter_widths import shortened
from praeventionsrat.documents.pdf import GREY, INK, STRONG, TEXT, Words, use_fonts
from praeventionsrat.prevention_day.printing.canvas import SheetCanvas
from praeventionsrat.prevention_day.printing.programme_look import BAND
from praeventionsrat.prevention_day.printing.qr import draw_code
from praeventionsrat.prevention_day.printing.signs import BADGES, Badge, Badges, Sign, Signs

NONE = "Dafür ist noch nichts eingetragen."
PAGE = landscape(A4)
SIDE = 18 * mm
CODE = 19 * mm
ASCENT = 0.76
SMALL, STEP = 7.0, 0.5


def render_signs(signs: Signs, out: BinaryIO) -> None:
    """Write the signs."""
    canvas = SheetCanvas(out)
    draw_signs(signs, canvas)
    canvas.finish()


def render_badges(badges: Badges, out: BinaryIO) -> None:
    """Write the sheets of badges."""
    canvas = SheetCanvas(out)
    draw_badges(badges, canvas)
    canvas.finish()


def draw_signs(signs: Signs, canvas: SheetCanvas) -> None:
    """One page for each stand."""
    words = _begin(signs, canvas, PAGE)
    for sign in signs.leaves:
        canvas.mark(" ".join(part for part in (sign.number, sign.title) if part))
        _sign(sign, signs.event, canvas, words)
        canvas.showPage()
    _end(signs, canvas, words)


def draw_badges(badges: Badges, canvas: SheetCanvas) -> None:
    """As many on a sheet as there are labels."""
    words = _begin(badges, canvas, A4)
    shown = 0
    for number, badge in enumerate(badges.leaves):
        sheet, left, top = BADGES.place(number)
        if sheet > shown:
            canvas.showPage()
            shown = sheet
        _badge(badge, badges.event, canvas, words, (left * mm, (SHEET_HEIGHT - top) * mm))
    if badges.leaves:
        canvas.showPage()
    _end(badges, canvas, words)


def _begin(document: Signs | Badges, canvas: SheetCanvas, size: tuple[float, float]) -> Words:
    use_fonts()
    canvas.margin = 0.0
    canvas.setPageSize(size)
    canvas.setTitle(document.title)
    canvas.setAuthor(document.office)
    canvas.setSubject(document.made)
    return Words()


def _end(document: Signs | Badges, canvas: SheetCanvas, words: Words) -> None:
    if not document.leaves:
        canvas.setFillColor(INK)
        canvas.setFont(TEXT, 14)
        canvas.drawString(SIDE, 150 * mm, NONE)
        canvas.showPage()
    words.refuse_missing()
    canvas.end_document()


def _sign(sign: Sign, event: str, canvas: Any, words: Words) -> None:
    """Number at the left on a dark field, name large, topics below it."""
    width, height = PAGE
    left = SIDE
    if sign.number:
        left = 82 * mm
        canvas.setFillColor(BAND)
        canvas.rect(0, 0, 66 * mm, height, stroke=0, fill=1)
        number = _fit([words.checked(sign.number, sign.title)], 54 * mm, 60 * mm, 80)
        _write(canvas, number, (33 * mm, height / 2 + number.height / 2), white, middle=True)
    room = width - left - SIDE
    name = _fit([words.checked(sign.title, sign.title)], room, 80 * mm, 60)
    about = [words.checked(part, sign.title) for part in (sign.topics,) if part]
    below = _fit(about, room, 45 * mm, 26, TEXT) if about else None
    whole = name.height + (below.height + 8 * mm if below else 0)
    top = height / 2 + whole / 2 + 6 * mm
    _write(canvas, name, (left, top), INK)
    if below:
        _write(canvas, below, (left, top - name.height - 8 * mm), GREY, TEXT)
    foot = [part for part in (event, sign.venue) if part]
    said = shortened(words.checked(" · ".join(foot), sign.title), 12, room)
    canvas.setFont(TEXT, 12)
    canvas.setFillColor(GREY)
    canvas.drawString(left, 14 * mm, said)


def _badge(
    badge: Badge, event: str, canvas: Any, words: Words, corner: tuple[float, float]
) -> None:
    """Event above, name in the middle, institution and role at the left of the code."""
    left, top = corner[0] + 5 * mm, corner[1] - 4 * mm
    room = (BADGES.width - 10) * mm
    canvas.setFont(TEXT, 7)
    canvas.setFillColor(GREY)
    said = words.checked(event, badge.title)
    canvas.drawString(left, top - 7, shortened(said, 7, room))
    name = _fit([words.checked(badge.title, badge.title)], room, 13.5 * mm, 17)
    _write(canvas, name, (left, top - 11), INK)
    bottom = corner[1] - (BADGES.height - 3.5) * mm
    lines = [words.checked(one, badge.title) for one in (badge.affiliation, badge.role) if one]
    house = _fit(lines, room - CODE - 1 * mm, 18 * mm, 10, TEXT)
    _write(canvas, house, (left, bottom + CODE), INK, TEXT)
    draw_code(canvas, badge.code, left + room - CODE + 2 * mm, bottom + 2 * mm, CODE)
    canvas.setFont(TEXT, 5.5)
    canvas.setFillColor(GREY)
    canvas.drawRightString(left + room, bottom, badge.code_words)


def _fit(
    lines: list[str], width: float, height: float, largest: float, font: str = STRONG
) -> Fitted:
    """As large as it goes with lines broken between words; long words in the smallest size."""

    def measure(text: str, size: float) -> float:
        return float(stringWidth(text, font, size))

    size = largest
    while size >= SMALL:
        broken = [part for line in lines for part in simpleSplit(line, font, size, width)]
        fitted = Fitted(tuple(broken), size)
        if fitted.height <= height and all(measure(part, size) <= width for part in broken):
            return fitted
        size -= STEP
    return fit(lines, width, height, measure, SMALL)


def _write(
    canvas: Any,
    fitted: Fitted,
    place: tuple[float, float],
    colour: object,
    font: str = STRONG,
    *,
    middle: bool = False,
) -> None:
    """Lines one below the other, the first of which begins at ``place``."""
    canvas.setFont(font, fitted.size)
    canvas.setFillColor(colour)
    put = canvas.drawCentredString if middle else canvas.drawString
    for number, line in enumerate(fitted.lines):
        down = number * fitted.leading + (fitted.leading - fitted.size) / 2 + fitted.size * ASCENT
        put(place[0], place[1] - down, line)
