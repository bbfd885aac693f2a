"""Who can come when: persons below each other, days side by side, worked by single keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from praeventionsrat import german
from praeventionsrat.meetings.date_choice import Asked, Fit, ProposedDate
from praeventionsrat.meetings.polls import Answer
from praeventionsrat.meetings.usecases.poll_replies import ANSWER_WORDS
from praeventionsrat.meetings.usecases.polling import PollView
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.shell.theme import Tone

KEYS = {
    Qt.Key.Key_J: Answer.YES,
    Qt.Key.Key_Z: Answer.MAYBE,
    Qt.Key.Key_N: Answer.NO,
    Qt.Key.Key_Delete: None,
}
TONES = {Answer.YES: Tone.OK, Answer.MAYBE: Tone.WARN, Answer.NO: Tone.BAD}
SUMS = "sums"
DAY, LINE = 118, 50


@dataclass(frozen=True, slots=True)
class GridRow:
    """One person, or the last line with the counts."""

    id: UUID | str
    asked: Asked | None
    fits: tuple[Fit, ...]

    @property
    def name(self) -> str:
        """What stands at the left."""
        return self.asked.name if self.asked else "Stimmberechtigte dabei"

    @property
    def detail(self) -> str:
        """The second line."""
        if self.asked is None:
            return "so viele könnten kommen"
        member = "stimmberechtigt" if self.asked.votes else "beratend"
        role = "Vorsitz" if self.asked.is_chair else member
        missing = "" if self.asked.replied_on else "noch keine Antwort"
        remark = " ".join(self.asked.remark.split())
        return " · ".join(word for word in (role, missing, remark) if word)


def heading(proposed: ProposedDate) -> str:
    """„Di 14.04. 16:00“."""
    day, clock = german.short_day(proposed.held_on), german.clock(proposed.starts_at)
    return f"{day[:2]} {day[4:10]} {clock}".strip()


def words(proposed: ProposedDate, row: GridRow) -> str:
    """What a cell says."""
    if row.asked is None:
        fit = next(fit for fit in row.fits if fit.date.id == proposed.id)
        return f"{fit.voters} von {fit.all_voters}"
    given = row.asked.answers.get(proposed.id)
    return ANSWER_WORDS[given] if given else ""


def tone(proposed: ProposedDate, row: GridRow) -> Tone:
    """How it is tinted; the words say the same."""
    if row.asked is None:
        fit = next(fit for fit in row.fits if fit.date.id == proposed.id)
        return Tone.OK if fit.is_quorate and fit.voters else Tone.NEUTRAL
    given = row.asked.answers.get(proposed.id)
    return TONES[given] if given else Tone.NEUTRAL


def columns(dates: Sequence[ProposedDate]) -> tuple[Column[GridRow], ...]:
    """The name, then a column for each day."""
    return (
        Column[GridRow]("Name", lambda row: row.name, second=lambda row: row.detail),
        *(
            Column[GridRow](heading(one), partial(words, one), tone=partial(tone, one), width=DAY)
            for one in dates
        ),
    )


class PollGrid(RowTable[GridRow]):
    """The answers of one poll; it is made anew when its days change.

    Signals:
        answered: Emitted with the id of a person, of a day, and an ``Answer`` or None.
        dropped: Emitted with the paths of files that were dragged in.
    """

    answered = Signal(object, object, object)
    dropped = Signal(list)

    def __init__(self, view: PollView, parent: QWidget | None = None) -> None:
        super().__init__(columns(view.dates), "Antworten", parent=parent)
        self.dates = view.dates
        self.setSortingEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().resizeSection(0, 230)
        self.verticalHeader().setDefaultSectionSize(LINE)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.show_view(view)
        if view.asked and view.dates:
            self.setCurrentIndex(self.rows_model.index(0, 1))

    def show_view(self, view: PollView) -> None:
        """Show these answers, the cursor where it was."""
        here = self.currentIndex()
        line, column = here.row(), here.column()
        rows = [GridRow(one.id, one, view.fits) for one in view.asked]
        if view.dates:
            rows.append(GridRow(SUMS, None, view.fits))
        self.set_rows(rows)
        if 0 <= line < len(rows) and column >= 0:
            self.setCurrentIndex(self.rows_model.index(line, column))

    def chosen_date(self) -> ProposedDate | None:
        """The day under the cursor."""
        column = self.currentIndex().column()
        return self.dates[column - 1] if 1 <= column <= len(self.dates) else None

    def chosen_person(self) -> Asked | None:
        """The person under the cursor."""
        line = self.currentIndex().row()
        return self.rows_model.row_at(line).asked if line >= 0 else None

    def give(self, given: Answer | None) -> None:
        """Note an answer in the cell under the cursor, and go on to the next day."""
        person, proposed = self.chosen_person(), self.chosen_date()
        if person and proposed:
            self.answered.emit(person.id, proposed.id, given)
            here = self.currentIndex()
            following = self.rows_model.index(here.row(), here.column() + 1)
            if given is not None and following.isValid():
                self.setCurrentIndex(following)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() is Qt.KeyboardModifier.NoModifier and key in KEYS:
            self.give(KEYS[key])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are answers here."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.dropped.emit(paths)
