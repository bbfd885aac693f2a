"""The tab Bewertung: members below each other, criteria side by side, points by single keys."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from textwrap import wrap
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.records import Criterion
from praeventionsrat.funding.usecases.scoring import (
    Scorer,
    ScoringView,
    admit_scorer,
    read_scoring,
    recuse_scorer,
    score_application,
)
from praeventionsrat.funding.words import parse_points, points_words
from praeventionsrat.german import and_list, count
from ui.context import AppContext
from ui.parts.cards import button, label, row
from ui.parts.messages import EmptyState, ExplainedNote
from ui.parts.record_panel import RecordPanel
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.shell.theme import Tone

LINE, NAME, POINTS, LETTERS = 50, 184, 120, 14
RECUSED = "befangen"


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
        one, criterion = self.chosen()
        if one and criterion and text and text in "0123456789,":
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


class ScoringPanel(RecordPanel):
    """The grid with what came of it."""

    TABLES: ClassVar[tuple[str, ...]] = (
        *("score", "score_recusal", "criterion", "funding_programme", "funding_application"),
        *("membership", "person", "post", "organization"),
    )

    def __init__(
        self, context: AppContext, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._today = today
        self.view: ScoringView | None = None
        self._shown: UUID | None = None
        self.sum = label("", "h2")
        self.who = label("", "dim", wrap=True)
        self.wrong = label("", "complaint", wrap=True)
        self.wrong.hide()
        self.suggestion = ExplainedNote(
            action=self.tr("Befangenheit vermerken"), on_action=self.take_suggestions
        )
        self.recusal = button(self.tr("Befangen (B)"), self.turn_recusal)
        self.keys = label(
            self.tr("Ziffern tragen Punkte ein, Enter geht weiter, Entf löscht, B heißt befangen."),
            "dim",
            wrap=True,
        )
        self.empty = EmptyState(
            "committee",
            self.tr("Noch niemand, der bewertet"),
            self.tr(
                "Wählen Sie beim Programm einen Begleitausschuss und Kriterien: Seine "
                "stimmberechtigten Mitglieder vergeben hier Punkte."
            ),
        )
        self.grid = ScoringGrid(())
        self._grid_place = QVBoxLayout()
        self._build()

    def reload(self, record_id: UUID) -> None:
        """Override."""
        view = self.view = self.context.operations.ask(read_scoring, record_id, today=self._today())
        shown = [(one.id, one.revision) for one in self.grid.criteria]
        if shown != [(one.id, one.revision) for one in view.criteria]:
            self._remake(view)
        if record_id != self._shown:
            self._shown = record_id
            self.grid.setCurrentIndex(self.grid.rows_model.index(-1, -1))
        self.grid.show_scorers(view.scorers)
        has_any = bool(view.scorers and view.criteria)
        self.empty.setVisible(not has_any)
        for part in (self.grid, self.keys, self.recusal, self.sum, self.who):
            part.setVisible(has_any)
        self._tell(view)

    def take_suggestions(self) -> None:
        """Recuse everybody who is suggested."""
        if self.view is None:
            return
        self.context.operations.perform(
            self.tr("Befangenheit vermerken"), _recuse_suggested, self.view
        )

    @Slot()
    def turn_recusal(self) -> None:
        """Recuse the member under the cursor, or take it back."""
        one, _ = self.grid.chosen()
        if one:
            self._turn(one.id)
            self.grid.setFocus()

    @Slot(object)
    def _turn(self, person_id: UUID) -> None:
        if self.view is None:
            return
        one = next(found for found in self.view.scorers if found.id == person_id)
        given = self.view.application_id
        self.wrong.hide()
        if one.is_recused:
            said = self.tr("Befangenheit zurücknehmen")
            self.context.operations.perform(said, admit_scorer, given, person_id)
        else:
            said = self.tr("Befangenheit vermerken")
            self.context.operations.perform(said, recuse_scorer, given, person_id, one.reason)

    @Slot(object, object, object)
    def _score(self, person_id: UUID, criterion_id: UUID, points: float | None) -> None:
        if self.view is None:
            return
        self.wrong.hide()
        self.context.operations.perform(
            self.tr("Punkte eintragen"),
            score_application,
            self.view.application_id,
            criterion_id,
            person_id,
            points,
            merge=f"score/{self.view.application_id}/{criterion_id}/{person_id}",
            complain=self._complain,
        )

    def _complain(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.show()

    def _tell(self, view: ScoringView) -> None:
        rating = view.rating
        points = points_words(rating.points) or "–"
        words = self.tr("{points} von {most} Punkten")
        self.sum.setText(words.format(points=points, most=view.most_points))
        scored = count(rating.scorers, "Mitglied hat", "Mitglieder haben")
        parts = [view.committee, self.tr("{n} bewertet").format(n=scored)]
        if rating.awaited:
            parts.append(self.tr("{n} unvollständig oder offen").format(n=rating.awaited))
        self.who.setText(" · ".join(part for part in parts if part))
        found = [one for one in view.scorers if one.is_suggested]
        what = self.tr("Befangen? {names}").format(names=and_list(one.name for one in found))
        why = "; ".join(f"{one.name} {one.reason}" for one in found)
        rule = self.tr("Punkte befangener Mitglieder zählen nicht.")
        self.suggestion.say(what if found else "", f"{why}. {rule}", Tone.WARN)

    def _remake(self, view: ScoringView) -> None:
        old, self.grid = self.grid, ScoringGrid(view.criteria)
        self._grid_place.replaceWidget(old, self.grid)
        old.hide()
        old.deleteLater()
        self._connect()

    def _connect(self) -> None:
        self.grid.scored.connect(self._score)
        self.grid.recusal_asked.connect(self._turn)

    def _build(self) -> None:
        self._grid_place.addWidget(self.grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        head = row(self.sum, self.who)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(self.suggestion)
        layout.addLayout(self._grid_place, 1)
        layout.addWidget(self.wrong)
        foot = row(self.keys, self.recusal)
        foot.setStretch(0, 1)
        layout.addLayout(foot)
        layout.addWidget(self.empty, 1)


def _read(typed: str) -> float | None:
    if len(typed.partition(",")[2]) > 1:  # half points are as fine as anybody judges
        return None
    try:
        return parse_points(typed)
    except UserError:
        return None


def _recuse_suggested(work: Work, view: ScoringView) -> None:
    """One step for undo."""
    for one in view.scorers:
        if one.is_suggested:
            recuse_scorer(work, view.application_id, one.id, one.reason)
