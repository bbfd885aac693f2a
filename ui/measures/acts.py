"""What is done with measures from a list: a cell edited, a card moved, one made, one deleted."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from praeventionsrat.errors import Invalid
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import MeasureFields, MeasureState
from praeventionsrat.measures.row_ports import MeasureRow
from praeventionsrat.measures.states import needs_reason
from praeventionsrat.measures.usecases.measure import change_measure, delete_measure, new_measure
from praeventionsrat.measures.usecases.states import change_state
from praeventionsrat.measures.words import STATE_NAMES
from ui.context import AppContext
from ui.measures.columns import OWNER, STATE
from ui.meetings.who_field import Who


class MeasureActs(QObject):
    """Each act is one step of undo, written at once.

    Signals:
        reason_wanted: Emitted with a row and a state it may only go to with a reason.
    """

    reason_wanted = Signal(object, object)

    def __init__(self, context: AppContext, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._today = context, today

    def edit(self, row: MeasureRow, what: str, value: object) -> None:
        """Write what was typed in a cell."""
        if what == STATE:
            assert isinstance(value, MeasureState)
            self.move(row, value)
        elif what == OWNER:
            assert isinstance(value, Who)
            self._change(
                self.tr("Zuständigkeit ändern"), row,
                person_id=value.person_id, organization_id=value.organization_id,
            )  # fmt: skip
        else:
            self._change(self.tr("Ende ändern"), row, ends_on=value)

    def move(self, row: MeasureRow, state: MeasureState) -> None:
        """Let a measure go on; what needs a reason asks for it first."""
        if state is row.state:
            return
        if needs_reason(row.state, state):
            self.reason_wanted.emit(row, state)
        else:
            self.change_state(row, state, "")

    def change_state(self, row: MeasureRow, state: MeasureState, reason: str) -> None:
        """Write another state, as of today."""
        words = self.tr("Status auf „{state}“").format(state=STATE_NAMES[state])
        today = self._today()
        try:
            self._context.operations.perform(
                words, change_state, row.id, state, on=today, today=today, reason=reason
            )
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))

    def add(self, title: str) -> UUID | None:
        """Make a measure of a title."""
        try:
            fields = MeasureFields.checked(title=title)
            return self._context.operations.perform(
                self.tr("Maßnahme anlegen"), new_measure, fields, on=self._today()
            )
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))
            return None

    def delete(self, row: MeasureRow) -> None:
        """To the Papierkorb; undo is the safety net, not a question."""
        words = self.tr("Maßnahme {number} gelöscht").format(number=row.number)
        self._context.operations.perform(words, delete_measure, row.id, at=datetime.now(UTC))
        self._context.notify.undo_offer(words)

    def _change(self, words: str, row: MeasureRow, **values: object) -> None:
        try:
            self._context.operations.perform(words, _change, row.id, values)
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))


def _change(work: Work, measure_id: UUID, values: Mapping[str, object]) -> None:
    change_measure(work, measure_id, **values)
