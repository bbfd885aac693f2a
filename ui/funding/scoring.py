"""The tab Bewertung: members below each other, criteria side by side, points by single keys."""

from collections.abc import Callable
from datetime import date
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.usecases.scoring import (
    ScoringView,
    admit_scorer,
    read_scoring,
    recuse_scorer,
    score_application,
)
from praeventionsrat.funding.words import points_words
from praeventionsrat.german import and_list, count
from ui.context import AppContext
from ui.funding.scoring_grid import ScoringGrid
from ui.parts.cards import button, label, row
from ui.parts.messages import EmptyState, ExplainedNote
from ui.parts.record_panel import RecordPanel
from ui.shell.theme import Tone


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


def _recuse_suggested(work: Work, view: ScoringView) -> None:
    """One step for undo."""
    for one in view.scorers:
        if one.is_suggested:
            recuse_scorer(work, view.application_id, one.id, one.reason)
