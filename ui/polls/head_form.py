"""What a poll is called, where the meeting would be, and until when answers are wanted."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.meetings.polls import DatePollFields
from praeventionsrat.meetings.usecases.polling import PollView, edit_poll
from ui.autosave import Autosave
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.fields import DateField
from ui.parts.forms import Form, field


class PollHead(QWidget):
    """Kept without a button."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: PollView | None = None
        self.binder = Binder(DatePollFields, self)
        self.name, self.place, self.reply_by = QLineEdit(), QLineEdit(), DateField()
        bind, form = self.binder, Form()
        form.add(
            field(self.tr("Bezeichnung"), self.name, bind.bind_line("title", self.name)),
            field(self.tr("Ort"), self.place, bind.bind_line("place", self.place)),
            field(self.tr("Antwort bis"), self.reply_by, bind.bind_date("reply_by", self.reply_by)),
            stretch=(3, 3, 2),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)

    def show_view(self, view: PollView) -> None:
        """Show this poll; what is being typed stays."""
        if self._view is not None and self._view.row.id != view.row.id:
            self.autosave.flush()
            self.autosave.forget()
        self._view = view
        if not self.autosave.pending:
            self.binder.load(_fields(view))

    def _save(self) -> None:
        assert self._view is not None
        fields = self.binder.read(_fields(self._view))
        poll_id = self._view.row.id
        said, merge = self.tr("Terminabfrage bearbeiten"), f"poll/{poll_id}"
        self._context.operations.attempt(said, edit_poll, poll_id, fields, merge=merge)

    def _complain(self, err: UserError) -> None:
        self.binder.complain(getattr(err, "fields", {}), focus=False)


def _fields(view: PollView) -> DatePollFields:
    return DatePollFields(
        committee_id=view.row.committee_id,
        title=view.row.title,
        place=view.place,
        reply_by=view.row.reply_by,
    )
