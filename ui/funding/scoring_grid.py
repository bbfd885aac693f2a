"""The grid of points: members below each other, criteria side by side, worked by single keys."""

from collections.abc import Sequence
from functools import partial
from textwrap import wrap

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.funding.records import Criterion
from praeventionsrat.funding.usecases.scoring import Scorer
from praeventionsrat.funding.words import parse_points, points_words
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable

LINE, NAME, POINTS, LETTERS = 50, 184, 120, 14
RECUSED, DIGITS = "befangen", "0123456789,"


def heading(criterion: Criterion) -> str:
    """„Bedarf“ and below it „0–5 × 2“; long names are broken into lines."""
    weight = f" × {criterion.weight}" if criterion.weight > 1 else ""
    name = wrap(criterion.name, LETTERS, max_lines=2, placeholder=" …")
    return "\n".join([*name, f"0–{criterion.most_points}{weight}"])


def _second(one: Scorer) -> str:
    if one.is_recused:
        return f"{RECUSED}: {one.reason}" if one.reason else RECUSED
    if one.is_suggested:
        return f"Befangen? {one.reason}"
    return "hat bewertet" if one.points else "noch offen"


def _points(criterion: Criterion, one: Scorer) -> str:
    if one.is_recused:
        return "–"
    return points_words(one.points.get(criterion.id))


def columns(criteria: Sequence[Criterion]) -> tuple[Column[Scorer], ...]:
    """The name, then a column for each criterion."""
    return (
        Column[Scorer]("Mitglied", lambda one: one.name, second=_second),
        *(Column[Scorer](heading(one), partial(_points, one), width=POINTS) for one in criteria),
    )


class ScoringGrid(RowTable[Scorer]):
    """The points of one application; it is made anew when the criteria change.

    Signals:
        scored: Emitted with the id of a member, of a criterion, and points or None.
        recusal_asked: Emitted with the id of a member.
    """

    scored = Signal(object, object, object)
    recusal_asked = Signal(object)

    def __init__(self, criteria: Sequence[Criterion], parent: QWidget | None = None) -> None:
        super().__init__(columns(criteria), "Punkte", parent=parent)
        self.criteria = tuple(criteria)
        self._typed, self._cell = "", (-1, -1)
        self.setSortingEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, NAME)
        for place in range(1, len(self.criteria) + 1):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(LINE)

    def show_scorers(self, scorers: Sequence[Scorer]) -> None:
        """Show these, the cursor where it was."""
        here = self.currentIndex()
        line, place = max(here.row(), 0), max(here.column(), 1)
        self.set_rows(scorers)
        if scorers and self.criteria:
            line = min(line, len(scorers) - 1)
            self.setCurrentIndex(self.rows_model.index(line, place))

    def chosen(self) -> tuple[Scorer | None, Criterion | None]:
        """Member and criterion under the cursor."""
        here = self.currentIndex()
        one = self.rows_model.row_at(here.row()) if here.isValid() else None
        place = here.column()
        return one, self.criteria[place - 1] if 1 <= place <= len(self.criteria) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, key = event.text(), event.key()
        if text and text in DIGITS and self.currentIndex().column() == 0:
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(1))
        one, criterion = self.chosen()
        if one and criterion and text and text in DIGITS:
            self._type(one, criterion, text)
        elif one and criterion and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._typed = ""
            self.scored.emit(one.id, criterion.id, None)
        elif one and text.casefold() == "b":
            self.recusal_asked.emit(one.id)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are acts here."""

    def _type(self, one: Scorer, criterion: Criterion, text: str) -> None:
        """Digits in the same cell belong together, as long as the number is possible."""
        here = (self.currentIndex().row(), self.currentIndex().column())
        typed = self._typed + text if here == self._cell else text
        if _read(typed) is None or (_read(typed) or 0) > criterion.most_points:
            typed = text
        self._typed, self._cell = typed, here
        points = _read(typed)
        if points is not None:
            self.scored.emit(one.id, criterion.id, points)

    def _go_on(self) -> None:
        """To the next criterion, after the last one to the next member."""
        self._typed = ""
        here = self.currentIndex()
        line, place = here.row(), here.column() + 1
        if place > len(self.criteria):
            line, place = line + 1, 1
        following = self.rows_model.index(line, place)
        if following.isValid():
            self.setCurrentIndex(following)


def _read(typed: str) -> float | None:
    if len(typed.partition(",")[2]) > 1:  # half points are as fine as anybody judges
        return None
    try:
        return parse_points(typed)
    except UserError:
        return None
