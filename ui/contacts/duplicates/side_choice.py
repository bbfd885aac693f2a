"""One line of the comparison: what each of the two says, and which of it stays."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from praeventionsrat.office.merging.fields import FieldRow, Side
from ui.parts.cards import label, row
from ui.parts.plain_text import breakable

NOTHING = "–"
"""Stands where one of the two says nothing."""


class Said(QLabel):
    """The words of one side; a click on them chooses them.

    Signals:
        pressed: Emitted when somebody clicks on the words.
    """

    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.pressed.emit()


class SideChoice(QWidget):
    """Buttons of which one holds; Tab reaches the line, the arrow keys choose.

    Signals:
        changed: Emitted when somebody chooses.
    """

    changed = Signal()

    def __init__(self, line: FieldRow, grid: QGridLayout, at: int) -> None:
        """Puts itself into line ``at`` of the grid; is itself the end of that line."""
        super().__init__()
        self.line = line
        self.group = QButtonGroup(self)
        self.buttons: dict[Side, QRadioButton] = {}
        heading = label(line.label, "label")
        heading.setContentsMargins(0, 5, 0, 0)
        grid.addWidget(heading, at, 0, Qt.AlignmentFlag.AlignTop)
        for place, (side, words) in enumerate(self._offered(), 1):
            button, said = self._choice(side, words)
            cell = row(button, said, spacing=6)
            cell.setStretch(1, 1)
            for made in (button, said):
                cell.setAlignment(made, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(cell, at, place)
        self.choose(line.proposed)
        self.group.buttonClicked.connect(lambda _button: self.changed.emit())

    @property
    def side(self) -> Side:
        """What is chosen."""
        return next(side for side, button in self.buttons.items() if button.isChecked())

    def choose(self, side: Side) -> None:
        """Choose a side; where both cannot stand, the left one."""
        self.buttons.get(side, self.buttons[Side.LEFT]).setChecked(True)

    def _offered(self) -> Sequence[tuple[Side, str]]:
        both = [(Side.BOTH, self.tr("beides untereinander"))] if self.line.can_both else []
        return [(Side.LEFT, self.line.left), (Side.RIGHT, self.line.right), *both]

    def _choice(self, side: Side, words: str) -> tuple[QRadioButton, Said]:
        button = QRadioButton()
        where = {Side.LEFT: self.tr("links"), Side.RIGHT: self.tr("rechts"), Side.BOTH: ""}[side]
        named = " ".join(word for word in (self.line.label, where) if word)
        button.setAccessibleName(f"{named}: {words or self.tr('nichts')}")
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.toggled.connect(partial(_reach, button))
        self.group.addButton(button)
        self.buttons[side] = button
        said = Said(breakable(words) if words else NOTHING)
        said.setTextFormat(label("").textFormat())
        said.setWordWrap(True)
        said.setContentsMargins(0, 4, 0, 4)
        said.setToolTip(words)
        said.pressed.connect(button.click)
        return button, said


def _reach(button: QRadioButton, checked: bool) -> None:
    """Tab reaches the one that holds; Qt would see to it only after the first visit."""
    policy = Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus
    button.setFocusPolicy(policy)
