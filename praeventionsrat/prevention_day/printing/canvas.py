"""The canvas of all our sheets: counts its pages, marks them, and can put two on one."""

from collections.abc import Sequence
from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from praeventionsrat.documents.letter_widths import shortened
from praeventionsrat.documents.pdf import GREY, TEXT

FOOT = 12 * mm


class SheetCanvas(Canvas):  # type: ignore[misc]
    """Keeps the pages of a document until its last is known.

    Several documents may be written into one file, each counted from one.
    """

    def __init__(self, out: BinaryIO, **options: Any) -> None:
        """Override of reportlab's: begin with no pages."""
        super().__init__(out, invariant=1, lang="de-DE", **options)
        self._kept: list[dict[str, Any]] = []
        self._marks: list[tuple[str, int]] = []
        self._known = 0
        self.margin = 0.0
        """Distance of the foot from both edges; 0: pages have none."""
        self.foot = ""
        """Said after the title at the foot of every page."""
        self.is_folded = False
        """Whether two pages go side by side on one, in the order for folding."""

    def mark(self, title: str, level: int = 0) -> None:
        """An entry of the bookmarks that leads to the page being written."""
        self._marks.append((title, level))

    def showPage(self) -> None:  # noqa: N802
        """Override of reportlab's: keep the page for later."""
        self._kept.append(dict(self.__dict__))
        self._marks = []
        self._startPage()

    @property
    def page_count(self) -> int:
        """Pages kept of the document being written."""
        return len(self._kept)

    def forget(self) -> None:
        """Begin the document anew: it did not fit."""
        self._kept = []
        self._marks = []
        self._startPage()

    def end_document(self) -> None:
        """Write the pages kept so far."""
        kept, self._kept = self._kept, []
        if self.is_folded:
            self._fold(kept)
            return
        for page, foot in zip(kept, _feet(kept), strict=True):
            self.__dict__.update(page | {"_known": self._known})
            self._write_foot(*foot)
            self._bookmark()
            super().showPage()
        self._kept, self._marks = [], []

    def again(self, *_file: object, **_options: object) -> "SheetCanvas":
        """What reportlab is given in place of a new canvas."""
        return self

    def save(self) -> None:
        """Override of reportlab's: a document ends, but the file goes on."""

    def finish(self) -> None:
        """Write the file."""
        super().save()

    def _write_foot(self, title: str, number: int, count: int) -> None:
        """Whose page it is, and which of how many: sheets are handed out one by one."""
        if not self.margin:
            return
        self.setFont(TEXT, 8)
        self.setFillColor(GREY)
        room = self._pagesize[0] - 2 * self.margin - 30 * mm
        said = " · ".join(part for part in (title, self.foot) if part)
        self.drawString(self.margin, FOOT, shortened(said, 8, room))
        if count > 1:
            words = f"Seite {number} von {count}"
            self.drawRightString(self._pagesize[0] - self.margin, FOOT, words)

    def _bookmark(self) -> None:
        for title, level in self._marks:
            self._known += 1
            key = f"m{self._known}"
            self.bookmarkPage(key)
            self.addOutlineEntry(title, key, level)

    def _fold(self, kept: Sequence[dict[str, Any]]) -> None:
        """Two A5 pages on each A4 page: printed on both sides and folded they are a booklet."""
        half = landscape(A4)[0] / 2
        self._pagesize = landscape(A4)
        for left, right in folded(len(kept)):
            code: list[str] = []
            for number, shift in ((left, 0.0), (right, half)):
                if number is not None:
                    code += [f"q 1 0 0 1 {shift:.3f} 0 cm", *kept[number]["_code"], "Q"]
            self._code = code
            super().showPage()
        self._kept, self._marks = [], []


def folded(count: int) -> list[tuple[int | None, int | None]]:
    """Which pages (from 0) stand beside each other on every side of a booklet's sheets.

    A leaflet of one or two pages is not folded but cut: its pages stand in their order.
    """
    if count <= 2:
        return [(0, 1 if count == 2 else None)]
    whole = -(-count // 4) * 4
    order = []
    for sheet in range(whole // 4):
        order.append((whole - 1 - 2 * sheet, 2 * sheet))
        order.append((2 * sheet + 1, whole - 2 - 2 * sheet))
    return [tuple(n if n < count else None for n in pair) for pair in order]  # type: ignore[misc]


def _feet(kept: Sequence[dict[str, Any]]) -> list[tuple[str, int, int]]:
    """Title, number and count of every page; a page with a bookmark begins anew."""
    found: list[list[tuple[str, int]]] = []
    for page in kept:
        if page["_marks"] or not found:
            found.append([(page["_marks"][0][0] if page["_marks"] else "", 1)])
        else:
            found[-1].append((found[-1][0][0], len(found[-1]) + 1))
    return [(title, number, len(group)) for group in found for title, number in group]
