"""One registration in a window of its own: put right, or moved to another item or time."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.german import clock
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.registrations.records import (
    Registration,
    RegistrationFields,
)
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow
from praeventionsrat.prevention_day.registrations.seats import has_times
from praeventionsrat.prevention_day.registrations.usecases import edit_registration
from praeventionsrat.prevention_day.registrations.words import ANY_TIME
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, NumberField
from ui.parts.forms import Form, FormDialog, field
from ui.parts.messages import ExplainedNote
from ui.shell.theme import STEP

LINES: Mapping[str, str] = {
    "name": "Name",
    "affiliation": "Einrichtung",
    "email": "E-Mail",
    "phone": "Telefon",
    "needs": "Bedarf (Rollstuhl, DGS, Begleitperson)",
    "note": "Notiz",
}


class RegistrationDialog(FormDialog):
    """Edits one registration; nothing is kept before the button, as seats may move.

    Signals:
        kept: Emitted with the ids of those who moved up.
    """

    kept = Signal(object)

    def __init__(
        self,
        context: AppContext,
        registration_id: UUID,
        items: Sequence[ItemSeatsRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._id = context, registration_id
        self._items = {item.id: item for item in items}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Anmeldung"))
        self.binder = Binder(RegistrationFields, self)
        self.lines = {name: QLineEdit() for name in LINES}
        self.seats = NumberField(self.tr("Plätze"), least=1, most=1000)
        self.item, self.slot = ChoiceBox(), ChoiceBox()
        self.note = ExplainedNote()
        self.keep = primary(self.tr("Übernehmen"), self.keep_now)
        self.keep.setDefault(True)
        self._build()
        self.load(context.operations.ask(_find, registration_id))

    def load(self, record: Registration) -> None:
        """Show a registration."""
        self.item.set_value(record.item_id)
        self._offer_times()
        self.binder.load(record)

    def keep_now(self) -> None:
        """Put it on record, or say what stands in the way."""
        at = datetime.now(UTC)
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        try:
            moved = self._context.operations.perform(
                self.tr("Anmeldung ändern"),
                edit_registration,
                self._id,
                self.binder.read(),
                complain=self.note.say,
                at=at,
                on=today,
            )
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        if moved is not None:
            self.kept.emit(moved)
            self.accept()

    def _offer_times(self) -> None:
        """The times of the chosen item; a time that is no more stays to be seen."""
        item = self._items.get(self.item.value())
        times = [slot.at for slot in item.slots] if item and has_times(item.slots) else []
        nothing = self.tr(ANY_TIME) if times else self.tr("keine Termine")
        self.slot.set_options([(None, nothing), *((at, clock(at)) for at in times if at)])
        self.slot.setEnabled(bool(times))
        if self.slot.value() is None:
            self.slot.setCurrentIndex(0)

    def _build(self) -> None:
        bind, form = self.binder, Form()
        line = {
            name: field(title, self.lines[name], bind.bind_line(name, self.lines[name]))
            for name, title in LINES.items()
        }
        titles = [(one.id, one.title) for one in self._items.values()]
        self.item.set_options(titles)
        self.item.setMaximumWidth(420)
        form.add(line["name"], line["affiliation"])
        form.add(line["email"], line["phone"])
        form.add(
            field(self.tr("Programmpunkt"), self.item, bind.bind_choice("item_id", self.item)),
            field(self.tr("Termin"), self.slot, bind.bind_choice("slot_at", self.slot)),
            field(self.tr("Plätze"), self.seats, bind.bind_number("seats", self.seats)),
            stretch=(4, 2, 1),
        )
        form.add(line["needs"])
        form.add(line["note"])
        self.item.activated.connect(lambda _index: self._offer_times())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        for part in (label(self.windowTitle(), "h1"), self.note, form):
            layout.addWidget(part)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.keep))
        self.setMinimumWidth(620)


def _find(work: Work, registration_id: UUID) -> Registration:
    return work.registrations.get(registration_id)
