"""What is done with registrations from the page: enter, cancel, take back, move up."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.registrations.records import (
    RegistrationFields,
    RegistrationState,
)
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow, RegistrationRow
from praeventionsrat.prevention_day.registrations.usecases import (
    Registered,
    cancel_registration,
    move_all_up,
    open_registration,
    register,
    reinstate_registration,
    remove_registration,
    set_seats,
)
from ui.context import AppContext
from ui.parts.row_model import show
from ui.prevention_day.registrations.edit_dialog import RegistrationDialog
from ui.prevention_day.registrations.rows import moved_told


def today() -> date:
    """The day on the user's wall."""
    return date.today()  # noqa: DTZ011 - the day on the user's wall


class RegistrationActs(QObject):
    """Runs the use cases and says what came of them.

    Signals:
        entered: Emitted with the id of a new registration.
    """

    entered = Signal(object)

    def __init__(self, context: AppContext, page: QWidget) -> None:
        """``page`` is what dialogs belong to."""
        super().__init__(page)
        self._context, self._page = context, page

    def enter(
        self, event_id: UUID, item_id: UUID, slot_at: object, said: tuple[str, str, int]
    ) -> bool:
        """Register; whether it went through."""
        name, email, seats = said
        try:
            fields = RegistrationFields.checked(
                item_id=item_id, name=name, email=email, seats=seats, slot_at=slot_at
            )
            made = self._context.operations.perform(
                self.tr("Anmeldung eintragen"), _register, event_id, fields
            )
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))
            return False
        if made is None:
            return False
        if made.told:
            self._context.notify.undo_offer(f"{fields.name}: {made.told}.")
        elif made.slot_at is not None and slot_at is None:
            words = self.tr("{name}: Termin um {at} Uhr.")
            self._context.notify.info(words.format(name=fields.name, at=show(made.slot_at)))
        self.entered.emit(made.id)
        return True

    def cancel(self, row: RegistrationRow) -> None:
        """Somebody does not come; one who cancelled already is taken off the list."""
        if row.state is RegistrationState.CANCELLED:
            said, usecase = self.tr("Anmeldung gelöscht"), remove_registration
        else:
            said, usecase = self.tr("Anmeldung abgesagt"), cancel_registration
        moved = self._context.operations.perform(said, usecase, row.id, on=today())
        if moved is not None:
            more = f", {moved_told(len(moved))}" if moved else ""
            self._context.notify.undo_offer(f"{said}: {row.name}{more}")

    def reinstate(self, row: RegistrationRow) -> None:
        """Somebody comes after all."""
        made = self._context.operations.perform(
            self.tr("Wieder anmelden"), reinstate_registration, row.id, at=datetime.now(UTC)
        )
        if made is not None and made.told:
            self._context.notify.info(f"{row.name}: {made.told}.")

    def edit(self, registration_id: UUID, items: Sequence[ItemSeatsRow]) -> RegistrationDialog:
        """Put one right or move it."""
        dialog = RegistrationDialog(self._context, registration_id, items, self._page)
        dialog.kept.connect(self.tell_moved)
        dialog.open()
        return dialog

    def keep_seats(self, item_id: UUID, seats: int | None, minutes: int | None) -> None:
        """Other seats; who waits moves up."""
        words = self.tr("Plätze ändern")
        self.tell_moved(
            self._context.operations.perform(words, set_seats, item_id, seats, minutes, on=today())
        )

    def move_up(self, event_id: UUID) -> None:
        """Give seats that became free elsewhere to who waits."""
        words = self.tr("Warteliste nachrücken lassen")
        moved = self._context.operations.perform(words, move_all_up, event_id, on=today())
        if moved:
            self._context.notify.undo_offer(moved_told(moved))

    def open_item(self, item_id: UUID) -> None:
        """Let people register for an item."""
        self._context.operations.perform(
            self.tr("Anmeldung öffnen"), open_registration, item_id
        )  # fmt: skip

    def tell_moved(self, moved: Sequence[UUID] | None) -> None:
        """Say how many moved up; nothing where nobody did."""
        if moved:
            self._context.notify.undo_offer(moved_told(len(moved)))


def _register(work: Work, event_id: UUID, fields: RegistrationFields) -> Registered:
    return register(work, event_id, fields, at=datetime.now(UTC), source="von Hand")
