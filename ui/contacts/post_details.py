"""What is typed about one post of an institution, below its line."""

from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.posts import edit_post
from praeventionsrat.contacts.records import Post, PostFields
from ui.context import AppContext
from ui.parts.fields import DateField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source


class PostDetails(RecordForm[PostFields]):
    """Role, department, its own e-mail and telephone, from when to when."""

    def __init__(self, context: AppContext) -> None:
        source = Source(PostFields, _find, edit_post, "Funktion ändern", "post", careful=False)
        super().__init__(context, source)
        self.role, self.department = QLineEdit(), QLineEdit()
        self.email, self.phone = QLineEdit(), QLineEdit()
        self.starts_on, self.ends_on = DateField(), DateField()
        bind, line = self.binder, self._line
        self.form.add(
            line(self.tr("Funktion"), "role", self.role),
            line(self.tr("Abteilung"), "department", self.department),
            field(self.tr("Seit"), self.starts_on, bind.bind_date("starts_on", self.starts_on)),
            field(self.tr("Bis"), self.ends_on, bind.bind_date("ends_on", self.ends_on)),
            stretch=(3, 2, 2, 2),
        )
        self.form.add(
            line(self.tr("E-Mail der Funktion"), "email", self.email),
            line(self.tr("Telefon der Funktion"), "phone", self.phone),
            stretch=(5, 4),
        )
        self.role.setPlaceholderText(self.tr("Schulleitung"))
        self.email.setPlaceholderText("schulleitung@…")

    def _line(self, title: str, name: str, edit: QLineEdit) -> QVBoxLayout:
        return field(title, edit, self.binder.bind_line(name, edit))


def _find(work: Work, post_id: UUID) -> Post | None:
    return work.posts.find(post_id)
