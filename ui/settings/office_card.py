"""The office itself: what stands in the head of every letter."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.office.records import OfficeFields
from praeventionsrat.office.usecases import edit_office, office_of
from ui.autosave import Autosave
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import Card, label
from ui.parts.forms import Form, field


class OfficeCard(Card):
    """A form that saves itself."""

    def __init__(self, context: AppContext) -> None:
        """Show what is on record."""
        super().__init__()
        self._operations, self._notify = context.operations, context.notify
        self.binder: Binder[OfficeFields] = Binder(OfficeFields, self)
        self.content.addWidget(label(self.tr("Geschäftsstelle"), "h2"))
        self.content.addWidget(label(self.tr("Steht im Kopf jedes Schreibens."), "dim", wrap=True))
        form = Form()
        lines = (
            (("municipality", self.tr("Kommune")), ("council_name", self.tr("Name des Rates"))),
            (("name", self.tr("Stelle")), ("street", self.tr("Straße und Hausnummer"))),
            (("postal_code", self.tr("Postleitzahl")), ("city", self.tr("Ort"))),
            (("phone", self.tr("Telefon")), ("email", self.tr("E-Mail"))),
            (("website", self.tr("Internet")),),
        )
        for line in lines:
            form.add(*(self._line(name, title) for name, title in line))
        self.content.addWidget(form)
        self._autosave = Autosave(self.binder.edited, self._save, self, self._complain)
        self._operations.changed.connect(self._on_changed)
        self.reload()

    def flush(self) -> bool:
        """Save what is being typed."""
        return self._autosave.flush()

    def reload(self) -> None:
        """Show what is on record."""
        self.binder.load(self._operations.ask(office_of))

    def _line(self, name: str, title: str) -> QVBoxLayout:
        edit = QLineEdit()
        return field(title, edit, self.binder.bind_line(name, edit))

    def _save(self) -> bool:
        try:
            fields = self.binder.read(self._operations.ask(office_of))
            self._operations.attempt(
                self.tr("Geschäftsstelle ändern"), edit_office, fields, merge="office"
            )
        except Invalid as err:
            self.binder.complain(err.fields, focus=False)
            return False
        self.binder.complain({})
        return True

    def _complain(self, err: UserError) -> None:
        self._notify.error(str(err))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("office") and not self._autosave.pending:
            self.reload()
