"""QR codes drawn as squares, sharp at every size."""

from typing import Any

from reportlab.lib.colors import black
from reportlab.platypus import Flowable

QUIET = 2
"""Free modules around the code; paper is white anyway."""


def draw_code(canvas: Any, text: str, left: float, bottom: float, size: float) -> None:
    """Draw the code into a square of that size (points)."""
    import segno  # noqa: PLC0415 - only where codes are printed

    rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix]
    step = size / (len(rows) + 2 * QUIET)
    canvas.saveState()
    canvas.setFillColor(black)
    path = canvas.beginPath()
    for down, row in enumerate(rows, 1):
        for start, width in _runs(row):
            x, y = left + (QUIET + start) * step, bottom + size - (QUIET + down) * step
            path.rect(x, y, width * step, step)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


class QrCode(Flowable):  # type: ignore[misc]
    """A code among paragraphs."""

    def __init__(self, text: str, size: float) -> None:
        super().__init__()
        self.text, self.width, self.height = text, size, size

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Override of reportlab's."""
        return self.width, self.height

    def draw(self) -> None:
        """Override of reportlab's."""
        draw_code(self.canv, self.text, 0, 0, self.width)


def _runs(row: list[int]) -> list[tuple[int, int]]:
    """Dark modules beside each other as one: start and length."""
    found: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if not dark:
            continue
        if found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((place, 1))
    return found
