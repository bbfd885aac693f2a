"""Name and purpose of a list."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from praeventionsrat.contacts.lists import MailingListFields
from praeventionsrat.contacts.mailing_lists import edit_list
from ui.context import AppContext
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source

SOURCE = Source(
    MailingListFields,
    find=lambda work, list_id: work.mailing_lists.find(list_id),
    edit=edit_list,
    label="Verteiler bearbeiten",
    kind="mailing_list",
)


class ListForm(RecordForm[MailingListFields]):
    """What a list is called and what it is for."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, SOURCE, parent)
        self.name, self.purpose = QLineEdit(), QPlainTextEdit()
        self.purpose.setPlaceholderText(self.tr("Wofür dieser Verteiler da ist"))
        self.purpose.setMinimumHeight(120)
        bind = self.binder
        self.form.add(field(self.tr("Name"), self.name, bind.bind_line("name", self.name)))
        self.form.add(field(self.tr("Vermerk"), self.purpose, bind.bind_text("note", self.purpose)))
        self.form.end()
