"""How far a stand has come, set right in the list."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from praeventionsrat.prevention_day.stands.records import StandState
from praeventionsrat.prevention_day.stands.rows import StandRow
from praeventionsrat.prevention_day.stands.usecases import set_stand_state
from praeventionsrat.prevention_day.stands.words import STAND_STATES
from ui.context import AppContext
from ui.parts.row_table import RowTable


class StateMenu(QObject):
    """Opens with the right mouse button or the menu key on the stand under the cursor."""

    def __init__(self, context: AppContext, table: RowTable[StandRow]) -> None:
        super().__init__(table)
        self._context, self._table = context, table
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._ask)

    def menu(self) -> QMenu:
        """Every state, the one of now ticked."""
        made = QMenu(self._table)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        stand_id = self._table.current_id()
        rows = self._table.rows_model.rows()
        now = next((one.state for one in rows if one.id == stand_id), None)
        for state, words in STAND_STATES.items():
            act = made.addAction(words, partial(self._set, stand_id, state))
            act.setCheckable(True)
            act.setChecked(state is now)
        return made

    def _set(self, stand_id: UUID, state: StandState) -> None:
        words = self.tr("Stand: {state}").format(state=STAND_STATES[state])
        self._context.operations.perform(words, set_stand_state, stand_id, state)

    @Slot(QPoint)
    def _ask(self, place: QPoint) -> None:
        if self._table.current_id() is not None:
            self.menu().popup(self._table.viewport().mapToGlobal(place))
