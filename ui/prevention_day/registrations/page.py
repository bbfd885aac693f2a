"""The page Anmeldungen: which item has seats left, who comes, who waits.

Here sits the secretary with the telephone at her ear: „Ist beim Selbstverteidigungskurs noch etwas
frei?“ She wants the answer at a glance and the name in the list before she hangs up; she fears
that a seat is promised twice, and that somebody on the waiting list is forgotten.
"""

from collections.abc import Hashable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from ui.context import AppContext
from ui.prevention_day.registrations.frame import RegistrationsFrame
from ui.shell.page import Command


class RegistrationsPage(RegistrationsFrame):
    """Who comes to which item."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._connect()
        self.setAcceptDrops(True)
        self.start()

    def back(self) -> None:
        """Override."""
        self.sides.show_detail(wanted=False)
        self.side.list.setFocus()

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override: the registration under the cursor, or the whole page."""
        found = self.bring(kind, record_id) if kind == "registration" else None
        if found is not None:
            self.choose(found)

    def choose(self, registration_id: UUID) -> None:
        """Show a registration in the list of its item."""
        item_id = self.context.operations.ask(_item_of, registration_id)
        self.side.list.select_id(item_id)
        self.people.whole_list()
        self.people.list.select_id(registration_id)
        self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [Command(self.add.text(), self.new, "add"), *self.more.commands()]

    def cancel_chosen(self) -> None:
        """Entf: somebody does not come."""
        if (row := self.row) is not None:
            self.acts.cancel(row)

    def reinstate_chosen(self) -> None:
        """Somebody comes after all."""
        if (row := self.row) is not None and row.state is RegistrationState.CANCELLED:
            self.acts.reinstate(row)

    def edit_chosen(self) -> None:
        """Enter: put it right, or move it."""
        if (row := self.row) is not None:
            self.acts.edit(row.id, self.shown.items)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override: lists and forms that came back."""
        if event.mimeData().hasUrls() and self.day_id is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override."""
        self.more.dropped([url.toLocalFile() for url in event.mimeData().urls()])
        event.acceptProposedAction()

    @Slot(object)
    def _on_made(self, registration_id: UUID) -> None:
        """Show it, and say at once what is odd about it."""
        self.people.list.select_id(registration_id)
        odd = self.shown.doubts.get(registration_id)
        if odd:
            self.context.notify.undo_offer(self.tr("Bitte prüfen: ") + "; ".join(odd))

    @Slot(str, str, int)
    def _on_entered(self, name: str, email: str, seats: int) -> None:
        item = self.people.item
        if item is None or self.day_id is None:
            return
        if self.acts.enter(self.day_id, item.id, self.people.slot, (name, email, seats)):
            self.people.quick.empty()

    def _connect(self) -> None:
        self.list_sheet = self._sheet
        people, acts = self.people, self.acts
        self.side.list.current.connect(lambda _id: self._show_chosen())
        self.side.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.side.list.opened.connect(lambda _id: self.new())
        self.side.open_asked.connect(acts.open_item)
        people.quick.entered.connect(self._on_entered)
        people.quick.refused.connect(self.context.notify.error)
        people.seats.kept.connect(acts.keep_seats)
        people.seats.refused.connect(self.context.notify.error)
        people.list.opened.connect(lambda _id: self.edit_chosen())
        people.list.delete_asked.connect(lambda _id: self.cancel_chosen())
        acts.entered.connect(self._on_made)
        self.more.offer_first(
            [
                Command(self.tr("Bearbeiten, umbuchen … (Enter)"), self.edit_chosen, "edit"),
                Command(self.tr("Absagen (Entf)"), self.cancel_chosen, "close"),
                Command(self.tr("Wieder anmelden"), self.reinstate_chosen, "restore"),
            ]
        )
        people.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        people.list.addActions(self.more.chosen)


def _item_of(work: Work, registration_id: UUID) -> UUID:
    return work.registrations.get(registration_id).item_id
