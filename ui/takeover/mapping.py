"""Which column of a list means what: the heading, an example, and the choice."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from praeventionsrat.documents.foreign import ForeignTable
from praeventionsrat.office.takeover_values import TARGETS, WORDS, Target, What, suggest
from ui.parts.cards import clear, label
from ui.parts.fields import ChoiceBox
from ui.shell.theme import STEP

LONGEST_EXAMPLE = 60


class Mapping(QWidget):
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

    def show_table(self, what: What, table: ForeignTable) -> None:
        """Offer the meanings, with what is most likely chosen already."""
        clear(self._grid)
        self.boxes = []
        for column, words in enumerate(
            (self.tr("Spalte der Liste"), self.tr("Beispiel"), self.tr("Bedeutung hier"))
        ):
            self._grid.addWidget(label(words, "label"), 0, column)
        headings = table.rows[0]
        for place, meant in enumerate(suggest(what, headings)):
            self._add(place, headings[place], _example(table, place), meant, what)

    def chosen(self) -> Sequence[Target | None]:
        """What each column means."""
        return [box.value() for box in self.boxes]

    def _add(
        self, place: int, heading: str, example: str, meant: Target | None, what: What
    ) -> None:
        name = heading or self.tr("Spalte {number}").format(number=place + 1)
        box = ChoiceBox(name=self.tr("Bedeutung von „{name}“").format(name=name))
        offered = [(target, WORDS[target][0]) for target in TARGETS[what]]
        box.set_options([(None, self.tr("nicht übernehmen")), *offered])
        box.set_value(meant)
        box.setMinimumWidth(200)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.activated.connect(self.changed)
        self.boxes.append(box)
        line = place + 1
        self._grid.addWidget(label(name, "strong", wrap=True), line, 0)
        self._grid.addWidget(label(example, "dim", wrap=True), line, 1)
        self._grid.addWidget(box, line, 2)


def _example(table: ForeignTable, place: int) -> str:
    words = next((row[place] for row in table.rows[1:] if row[place].strip()), "")
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_EXAMPLE else line[:LONGEST_EXAMPLE] + "…"
