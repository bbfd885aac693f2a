"""What stands between the list of contacts and what narrows it."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from ui.contacts.contact_list import ContactList
from ui.contacts.filters import ContactFilters, shown_ids
from ui.context import AppContext


class Narrower(QObject):
    """Shows those contacts for whom everything chosen holds; something is always under the cursor.

    Signals:
        narrowed: Emitted with whether anybody is left.
    """

    narrowed = Signal(bool)

    def __init__(
        self,
        context: AppContext,
        filters: ContactFilters,
        side: ContactList,
        kind: Callable[[], str],
    ) -> None:
        """``kind`` tells what is listed now."""
        super().__init__(side)
        self._context, self._filters, self._side, self._kind = context, filters, side, kind
        filters.changed.connect(self.apply)
        side.clear_asked.connect(self.clear)
        side.narrowed.connect(self.choose_some)

    @Slot()
    def clear(self) -> None:
        """Show everybody again."""
        self._side.filter.clear()
        self._filters.clear()
        self.apply()

    @Slot()
    def apply(self) -> None:
        """Read who is wanted."""
        wanted = self._filters.wanted(date.today())  # noqa: DTZ011 - the day on the user's wall
        model = self._side.list.rows_model
        if wanted.is_any:
            model.filter_rows(None)
        else:
            found = self._context.operations.ask(shown_ids, self._kind(), wanted)
            model.filter_rows(lambda line: line.id in found)
        self.choose_some()

    @Slot()
    def choose_some(self) -> None:
        """The cursor stays, else goes to the first line."""
        self.narrowed.emit(self._side.choose_some())

    def listed(self) -> tuple[str, Sequence[UUID]]:
        """What is listed now: its kind and the ids in their order."""
        return self._kind(), [line.id for line in self._side.list.rows_model.rows()]
