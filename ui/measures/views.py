"""The three ways to look at many measures; each is made when it is first wanted."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from praeventionsrat.measures.listing import Grouping, grouped
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.row_ports import MeasureRow, MilestoneRow
from ui.context import AppContext
from ui.measures.cells import CellDelegate
from ui.measures.table import MeasureTable
from ui.meetings.who_field import read_everybody
from ui.parts.cards import Card

TABLE, BOARD, TIMELINE = "table", "board", "timeline"
FORMS = (TABLE, BOARD, TIMELINE)
Stones = dict[UUID, list[MilestoneRow]]


class MeasureViews(QStackedWidget):
    """Shows the same rows as table, board or timeline; the cursor goes along.

    Signals:
        opened: Emitted with the id of a measure.
        delete_asked: Emitted with the id of a measure.
        edited: Emitted with a row, what was edited and its value.
        moved: Emitted with a row and its new state.
    """

    opened = Signal(object)
    delete_asked = Signal(object)
    edited = Signal(object, str, object)
    moved = Signal(object, object)

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__()
        self._context, self._today = context, today
        self.form, self.by = TABLE, Grouping.NONE
        self._rows: Sequence[MeasureRow] = ()
        self._made: dict[str, Any] = {}
        self._stale = set(FORMS)
        delegate = CellDelegate(lambda: context.operations.ask(read_everybody))
        delegate.failed.connect(context.notify.error)
        self.table = MeasureTable(today, delegate)
        self.table.remember(context.settings, "measures")
        self.table.edited.connect(self.edited)
        self._add(TABLE, self.table)

    @property
    def shown(self) -> Any:
        """The view that is seen."""
        return self._made[self.form]

    def view(self, form: str) -> Any:
        """A view, made now if nobody has looked at it yet."""
        if form not in self._made:
            if form == BOARD:
                from ui.measures.board import MeasureBoard  # noqa: PLC0415 - when first wanted

                board = MeasureBoard(self._today)
                board.moved.connect(self.moved)
                self._add(BOARD, board)
            else:
                from ui.measures.timeline import MeasureTimeline  # noqa: PLC0415 - as above

                self._add(TIMELINE, MeasureTimeline(self._today))
        return self._made[form]

    def show_form(self, form: str, by: Grouping) -> None:
        """Look at the same measures otherwise."""
        wanted = self.current_id()
        if by is not self.by:
            self._stale.update(FORMS)
        self.form, self.by = form, by
        self.view(form)
        self._fill()
        self.setCurrentIndex(self._order.index(form))
        if wanted is not None:
            self.select_id(wanted)
        self.shown.choose_some()

    def set_rows(self, rows: Sequence[MeasureRow]) -> None:
        """Show these measures."""
        self._rows = rows
        self._stale.update(FORMS)
        self._fill()
        self.shown.choose_some()

    def rows(self) -> Sequence[MeasureRow]:
        """What is shown, in its order."""
        if self.form == TABLE:
            return self.table.rows_model.rows()
        return [row for group in grouped(self._sorted(), self.by) for row in group.rows]

    def current_id(self) -> Any:
        """The measure under the cursor."""
        return self.shown.current_id() if self._made else None

    def select_id(self, measure_id: object) -> bool:
        """Put the cursor on a measure; whether it is shown."""
        return bool(self.shown.select_id(measure_id))

    def focus_view(self) -> None:
        """The keys go to the view."""
        self.shown.setFocus()

    def _fill(self) -> None:
        if self.form not in self._stale:
            return
        self._stale.discard(self.form)
        if self.form == TABLE:
            self.table.grouped_model.by = self.by
            self.table.set_rows(self._rows)
        elif self.form == BOARD:
            self.view(BOARD).set_rows(self._sorted())
        else:
            stones, links = self._context.operations.ask(_stones)
            groups = grouped(sorted(self._rows, key=_by_begin), self.by)
            self.view(TIMELINE).set_groups(groups, stones, links)

    def _sorted(self) -> Sequence[MeasureRow]:
        key = _by_begin if self.form == TIMELINE else _by_urgency
        return sorted(self._rows, key=key)

    def _add(self, form: str, view: Any) -> None:
        self._made[form] = view
        view.opened.connect(self.opened)
        view.delete_asked.connect(self.delete_asked)
        card = Card(margin=1)
        if form == BOARD:
            self.addWidget(view)
            card.deleteLater()
        else:
            card.content.addWidget(view)
            self.addWidget(card)
        self._order = list(self._made)


def _stones(work: Work) -> tuple[Stones, Sequence[tuple[UUID, UUID]]]:
    found: Stones = {}
    for stone in work.measures.milestone_rows():
        found.setdefault(stone.measure_id, []).append(stone)
    return found, work.measures.milestone_links()


def _by_begin(row: MeasureRow) -> tuple[date, str]:
    return (row.starts_on or row.ends_on or date.max, row.number)


def _by_urgency(row: MeasureRow) -> tuple[bool, date, str]:
    return (not row.is_overdue, row.due_on or date.max, row.number)
