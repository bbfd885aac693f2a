"""Two contacts side by side: what differs is chosen line by line, the rest stays anyway."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from praeventionsrat.office.merging.fields import Side
from praeventionsrat.office.merging.reading import Pairing
from ui.contacts.duplicates.side_choice import NOTHING, SideChoice
from ui.parts.cards import button, label, line, row
from ui.parts.plain_text import breakable
from ui.shell.theme import STEP

WIDTH = 4
"""Name of the line, left, right, both."""


class Comparison(QWidget):
    """Shows one pair; ``sides`` tells what was chosen."""

    def __init__(self, pair: Pairing) -> None:
        super().__init__()
        self.pair = pair
        self.choices: dict[str, SideChoice] = {}
        self.all_left = button(self.tr("Alles von links"), part="link")
        self.all_right = button(self.tr("Alles von rechts"), part="link")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, STEP, 0)
        self._grid.setHorizontalSpacing(2 * STEP)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, 120)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._add_head()
        self._add_choices()
        self._add_same()
        self._add_also()
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    @property
    def sides(self) -> dict[str, Side]:
        """Whose words stand, by line."""
        return {key: choice.side for key, choice in self.choices.items()}

    def begin(self) -> None:
        """Put the cursor on the first line there is to choose."""
        choice = next(iter(self.choices.values()), None)
        if choice is not None:
            choice.buttons[choice.side].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, side: Side) -> None:
        for choice in self.choices.values():
            choice.choose(side)

    def _add_head(self) -> None:
        pair = self.pair
        for place, (name, all_of, side) in enumerate(
            (
                (pair.left_name, self.all_left, Side.LEFT),
                (pair.right_name, self.all_right, Side.RIGHT),
            ),
            1,
        ):
            all_of.clicked.connect(partial(self._on_all, side))
            self._grid.addWidget(label(breakable(name), "h2", wrap=True), 0, place)
            if any(found.differs for found in pair.rows):
                self._grid.addLayout(row(all_of, None), 1, place)

    def _on_all(self, side: Side, _checked: bool = False) -> None:
        self._take(side)

    def _add_choices(self) -> None:
        lines = [found for found in self.pair.rows if found.differs]
        words = self.tr("Was soll stehen bleiben?") if lines else self.tr("Alles stimmt überein.")
        self._add_heading(words)
        for found in lines:
            choice = SideChoice(found, self._grid, self._grid.rowCount())
            choice.setParent(self)
            self.choices[found.key] = choice

    def _add_same(self) -> None:
        lines = [found for found in self.pair.rows if not found.differs]
        if lines:
            self._add_heading(self.tr("In beiden gleich"))
        for found in lines:
            self._add_words(found.label, found.left)

    def _add_also(self) -> None:
        if self.pair.also:
            self._add_heading(self.tr("Bleibt von beiden erhalten"))
        for found in self.pair.also:
            self._add_words(found.label, found.left or NOTHING, found.right or NOTHING)

    def _add_heading(self, words: str) -> None:
        at = self._grid.rowCount()
        self._grid.setRowMinimumHeight(at, STEP)
        self._grid.addWidget(line(), at + 1, 0, 1, WIDTH)
        heading = label(words, "strong")
        heading.setContentsMargins(0, STEP // 2, 0, 0)
        self._grid.addWidget(heading, at + 2, 0, 1, WIDTH)

    def _add_words(self, title: str, *said: str) -> None:
        at, top = self._grid.rowCount(), Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label(title, "label"), at, 0, top)
        span = 2 // len(said)
        for place, words in enumerate(said):
            text = label(breakable(words), wrap=True)
            self._grid.addWidget(text, at, 1 + place * span, 1, span, top)
