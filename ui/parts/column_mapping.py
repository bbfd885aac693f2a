"""Which column of a foreign list means what: the heading, an example, and the choice."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.parts.cards import clear, label
from ui.parts.fields import ChoiceBox
from ui.shell.theme import STEP

LONGEST_EXAMPLE = 60


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """One column of the list as it is offered."""

    heading: str
    example: str
    meant: Any = None
    """What is chosen already."""
    left_out: str = ""
    """What to call „not taken“ here, where there is a reason for it."""


class ColumnMapping(QWidget):
    """One line for each column of the list.

    Signals:
        changed: Emitted when the user chose another meaning.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * STEP)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        self.boxes: list[ChoiceBox] = []

    def offer(self, columns: Sequence[ShownColumn], options: Sequence[tuple[Any, str]]) -> None:
        """Show these columns, each with these meanings to choose from."""
        clear(self._grid)
        self.boxes = []
        for place, words in enumerate(
            (self.tr("Spalte der Liste"), self.tr("Beispiel"), self.tr("Bedeutung hier"))
        ):
            self._grid.addWidget(label(words, "label"), 0, place)
        for place, column in enumerate(columns):
            self._add(place, column, options)

    def chosen(self) -> list[Any]:
        """What each column means."""
        return [box.value() for box in self.boxes]

    def _add(self, place: int, column: ShownColumn, options: Sequence[tuple[Any, str]]) -> None:
        name = column.heading or self.tr("Spalte {number}").format(number=place + 1)
        box = ChoiceBox(name=self.tr("Bedeutung von „{name}“").format(name=name))
        box.set_options([(None, column.left_out or self.tr("nicht übernehmen")), *options])
        box.set_value(column.meant)
        box.setMinimumWidth(200)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.activated.connect(self.changed)
        self.boxes.append(box)
        line = place + 1
        self._grid.addWidget(label(name, "strong", wrap=True), line, 0)
        self._grid.addWidget(label(_short(column.example), "dim", wrap=True), line, 1)
        self._grid.addWidget(box, line, 2)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_EXAMPLE else line[:LONGEST_EXAMPLE] + "…"
