"""How the printed programme looks: sizes of its pages and letters."""

from dataclasses import dataclass
from functools import cached_property

from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A2, A3, A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from praeventionsrat.documents.pdf import BLUE, style

BAND, AMBER = HexColor("#173F73"), HexColor("#8A5A00")
"""White on the first is read easily, and so are both on white."""


@dataclass(frozen=True)
class Look:
    """A page, its columns, and how large its letters are."""

    page: tuple[float, float]
    scale: float
    columns: int = 1
    margin: float = 12 * mm
    has_texts: bool = True
    """Whether items are described; a poster names them only."""

    @property
    def gap(self) -> float:
        """Between two columns."""
        return self.margin * 0.6

    @property
    def column(self) -> float:
        """Width of one."""
        free = self.page[0] - 2 * self.margin - (self.columns - 1) * self.gap
        return free / self.columns

    @property
    def time_width(self) -> float:
        """Room for „11:00–11:45“."""
        return 72 * self.scale

    @cached_property
    def day(self) -> ParagraphStyle:
        """Heading of a day."""
        return self._style("Tag", 13, bold=True, colour=BAND)

    @cached_property
    def heading(self) -> ParagraphStyle:
        """Other headings."""
        return self._style("Überschrift", 11.5, bold=True, colour=BAND)

    @cached_property
    def time(self) -> ParagraphStyle:
        """When an item begins."""
        return self._style("Zeit", 8.6, bold=True, colour=BLUE)

    @cached_property
    def title(self) -> ParagraphStyle:
        """Title of an item."""
        return self._style("Titel", 10, bold=True)

    @cached_property
    def text(self) -> ParagraphStyle:
        """Running text."""
        return self._style("Text", 9)

    @cached_property
    def small(self) -> ParagraphStyle:
        """Format, place, marks."""
        return self._style("Klein", 8.2, grey=True)

    @cached_property
    def warning(self) -> ParagraphStyle:
        """The wet-weather plan is in force."""
        return self._style("Hinweis", 9, bold=True, colour=AMBER)

    def white(self, name: str, size: float, *, bold: bool = False) -> ParagraphStyle:
        """Letters on the band."""
        return self._style(name, size, bold=bold, colour=white)

    def _style(
        self,
        name: str,
        size: float,
        *,
        bold: bool = False,
        grey: bool = False,
        colour: object = None,
    ) -> ParagraphStyle:
        made = style(name, size * self.scale, bold=bold, grey=grey)
        if colour is not None:
            made.textColor = colour
        return made


FLYER = Look(A5, 1.0)
A3_SIZES = tuple(
    Look(A3, scale, columns, 18 * mm, has_texts=False)
    for scale, columns in ((1.9, 1), (1.6, 2), (1.4, 2), (1.2, 2), (1.05, 2), (0.9, 3))
)
A2_SIZES = tuple(
    Look(A2, one.scale * 1.414, one.columns, 25 * mm, has_texts=False) for one in A3_SIZES
)
"""A poster takes the first in which it fits on one page; else it goes on over more."""
