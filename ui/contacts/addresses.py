"""The addresses of a contact beside that of the institution: at work, at home, where letters go."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.contacts.channels import ContactAddress, ContactAddressFields
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.reaching import add_address, edit_address, remove_address
from ui.contacts.owned_forms import OwnedForms, Owner
from ui.context import AppContext
from ui.parts.cards import button, column, row, tool
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source


class AddressForm(RecordForm[ContactAddressFields]):
    """One address."""

    def __init__(self, context: AppContext) -> None:
        source = Source(
            ContactAddressFields,
            _find,
            edit_address,
            "Anschrift ändern",
            "contact_address",
            careful=False,
        )
        super().__init__(context, source)
        self.name, self.addition, self.street = QLineEdit(), QLineEdit(), QLineEdit()
        self.postal_code, self.city, self.country = QLineEdit(), QLineEdit(), QLineEdit()
        self.letters = QCheckBox(self.tr("für Briefe"))
        self.private = QCheckBox(self.tr("privat"))
        self.away = tool("close", self.tr("Anschrift entfernen"), self.delete)
        self._build()

    def delete(self) -> None:
        """Take it off the record."""
        if self.record_id is None:
            return
        self.autosave.flush()
        self.autosave.forget()
        words = self.tr("Anschrift entfernt")
        self.context.operations.perform(words, remove_address, self.record_id)
        self.context.notify.undo_offer(words)

    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts, in reading order."""
        lines = (self.street, self.postal_code, self.city, self.country)
        return (self.name, self.addition, self.letters, self.private, self.away, *lines)

    def _line(self, title: str, name: str, edit: QLineEdit) -> QVBoxLayout:
        return field(title, edit, self.binder.bind_line(name, edit))

    def _build(self) -> None:
        form, line, bind = self.form, self._line, self.binder
        marks = (
            bind.bind_check("for_letters", self.letters),
            bind.bind_check("is_private", self.private),
        )
        checks = column(None, row(self.letters, self.private, self.away), *marks, spacing=0)
        form.add(
            line(self.tr("Bezeichnung"), "label", self.name),
            line(self.tr("Zusatz"), "addition", self.addition),
            checks,
            stretch=(2, 2, 1),
        )
        form.add(
            line(self.tr("Straße oder Postfach"), "street", self.street),
            line(self.tr("PLZ"), "postal_code", self.postal_code),
            line(self.tr("Ort"), "city", self.city),
            line(self.tr("Land"), "country", self.country),
            stretch=(4, 1, 3, 2),
        )
        self.name.setPlaceholderText(self.tr("Privat"))
        self.addition.setPlaceholderText(self.tr("c/o, Gebäude"))
        self.postal_code.setMinimumWidth(72)
        layout = form.layout()
        assert layout is not None
        layout.setSpacing(2)


class Addresses(OwnedForms):
    """All addresses of a contact, and a button that adds one."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(
            context, "contact_address", _ids, partial(AddressForm, context), spacing=12
        )
        self.add = button(self.tr("Anschrift hinzufügen"), self.begin, symbol="add")
        self.foot.addLayout(row(self.add, None))

    def begin(self) -> None:
        """Add an empty one, with the cursor in its street."""
        if self.owner is None or not self.flush():
            return
        fields = ContactAddressFields(**dict(self.owner))
        words = self.tr("Anschrift hinzufügen")
        self.context.operations.perform(words, add_address, fields)
        self.forms[-1].street.setFocus()


def _find(work: Work, address_id: UUID) -> ContactAddress | None:
    return work.contact_addresses.find(address_id)


def _ids(work: Work, owner: Owner) -> Sequence[UUID]:
    return [address.id for address in work.contact_addresses.where(**owner)]
