"""Pages with a foot that counts them all."""

from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from praeventionsrat.documents.pdf import GREY, TEXT


class CountingCanvas(Canvas):  # type: ignore[misc]
    """Keeps every page until the last is known, then writes „Seite 1 von 3“ on each."""

    def __init__(self, *args: Any, **options: Any) -> None:
        """Override of reportlab's: begin with no pages."""
        super().__init__(*args, **options)
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802
        """Override of reportlab's: keep the page for later."""
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Override of reportlab's: number the pages, then write."""
        for number, page in enumerate(self._pages, 1):
            self.__dict__.update(page)
            self.setFont(TEXT, 8)
            self.setFillColor(GREY)
            count = f"Seite {number} von {len(self._pages)}"
            self.drawRightString(self._pagesize[0] - 22 * mm, 12 * mm, count)
            super().showPage()
        super().save()
