"""Sheets of labels as shops sell them: A4, exact to the tenth of a millimetre."""

from dataclasses import dataclass

from praeventionsrat.errors import UserError

SHEET_WIDTH, SHEET_HEIGHT = 210.0, 297.0
UNPRINTABLE = 4.5
"""Most printers leave that much of the paper's edge free."""


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Where the labels are; all in millimetres."""

    key: str
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    gap: float = 0.0
    """Between two columns."""
    known_as: str = ""

    @property
    def count(self) -> int:
        """Labels on one sheet."""
        return self.columns * self.rows

    @property
    def label(self) -> str:
        """As the menu names it: „70 × 37 mm, 24 je Blatt (3 × 8)“."""
        size = f"{self.width:g} × {self.height:g} mm".replace(".", ",")
        named = f", {self.known_as}" if self.known_as else ""
        return f"{size}, {self.count} je Blatt ({self.columns} × {self.rows}){named}"

    @property
    def padding(self) -> tuple[float, float]:
        """Free space inside a label at its sides and at top and bottom."""
        at_edge = self.top < UNPRINTABLE
        return 5.0, UNPRINTABLE - self.top + 0.5 if at_edge else 2.5

    def place(self, number: int) -> tuple[int, float, float]:
        """Sheet of the label (from 0), and its left and upper edge."""
        sheet, at = divmod(number, self.count)
        row, column = divmod(at, self.columns)
        return sheet, self.left + column * (self.width + self.gap), self.top + row * self.height

    def check_start(self, first: int) -> None:
        """Refuse to begin at a label there is not."""
        if not 1 <= first <= self.count:
            raise UserError(
                f"Auf diesem Bogen gibt es die Etiketten 1 bis {self.count}, aber kein Etikett "
                f"{first}."
            )


SHEETS: tuple[LabelSheet, ...] = (
    LabelSheet("70x37", 3, 8, 70.0, 37.0, 0.0, 0.5, known_as="z. B. Avery Zweckform 3474"),
    LabelSheet("70x36", 3, 8, 70.0, 36.0, 0.0, 4.5, known_as="z. B. Avery Zweckform 3475"),
    LabelSheet("70x42.3", 3, 7, 70.0, 42.3, 0.0, 0.45, known_as="z. B. Avery Zweckform 3652"),
    LabelSheet("63.5x38.1", 3, 7, 63.5, 38.1, 7.25, 15.15, 2.5, "z. B. Avery Zweckform L7160"),
    LabelSheet("99.1x33.9", 2, 8, 99.1, 33.9, 4.65, 12.9, 2.5, "z. B. Avery Zweckform L7162"),
    LabelSheet("99.1x38.1", 2, 7, 99.1, 38.1, 4.65, 15.15, 2.5, "z. B. Avery Zweckform L7163"),
    LabelSheet("99.1x67.7", 2, 4, 99.1, 67.7, 4.65, 13.1, 2.5, "z. B. Avery Zweckform L7165"),
    LabelSheet("105x37", 2, 8, 105.0, 37.0, 0.0, 0.5),
    LabelSheet("105x42.3", 2, 7, 105.0, 42.3, 0.0, 0.45, known_as="z. B. Avery Zweckform 3653"),
    LabelSheet("105x48", 2, 6, 105.0, 48.0, 0.0, 4.5, known_as="z. B. Avery Zweckform 3424"),
)
"""The most common first."""


def sheet_of(key: str) -> LabelSheet:
    """The sheet of that name."""
    found = next((sheet for sheet in SHEETS if sheet.key == key), None)
    if found is None:
        raise UserError(f"Den Etikettenbogen „{key}“ kennt das Programm nicht.")
    return found
