"""The posts of a person in institutions: added by typing a name, each edited where it stands."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.posts import edit_post
from praeventionsrat.contacts.records import OrganizationFields, Post, PostFields
from praeventionsrat.contacts.usecases import create_organization, end_post, give_post
from ui.contacts.pick_or_create import PickOrCreate, organization_choices
from ui.contacts.readings import posts_of
from ui.context import AppContext
from ui.parts.cards import button, clear, column, row, tool
from ui.parts.fields import DateField
from ui.parts.forms import field, tab_after
from ui.parts.record_form import RecordForm, Source


class PostForm(RecordForm[PostFields]):
    """One post.

    Signals:
        opened: Emitted with the id of the institution.
    """

    opened = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(PostFields, _find, edit_post, "Funktion ändern", "post", careful=False)
        super().__init__(context, source, parent)
        self._organization: UUID | None = None
        self.name = button("", self._open, part="link")
        self.role, self.department = QLineEdit(), QLineEdit()
        self.starts_on, self.ends_on = DateField(), DateField()
        self.away = tool("close", self.tr("Funktion entfernen"), self.delete)
        bind = self.binder
        self.form.add(row(self.name, None, self.away))
        self.form.add(
            field(self.tr("Funktion"), self.role, bind.bind_line("role", self.role)),
            field(
                self.tr("Abteilung"), self.department, bind.bind_line("department", self.department)
            ),
            field(self.tr("Seit"), self.starts_on, bind.bind_date("starts_on", self.starts_on)),
            field(self.tr("Bis"), self.ends_on, bind.bind_date("ends_on", self.ends_on)),
            stretch=(3, 2, 2, 2),
        )
        layout = self.form.layout()
        assert layout is not None
        layout.setSpacing(2)

    def shown(self, record: Any) -> None:
        """Override."""
        self._organization = record.organization_id
        name = self.context.operations.ask(_organization_name, record.organization_id)
        self.name.setText(name)
        self.name.setAccessibleName(self.tr("{name} öffnen").format(name=name))

    def delete(self) -> None:
        """Take the post off the record."""
        if self.record_id is None:
            return
        self.autosave.flush()
        self.autosave.forget()
        words = self.tr("Funktion bei {name} entfernt").format(name=self.name.text())
        self.context.operations.perform(words, end_post, self.record_id)
        self.context.notify.undo_offer(words)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in reading order."""
        fields = (self.role, self.department, self.starts_on, self.ends_on)
        return (self.name, self.away, *fields)

    def _open(self) -> None:
        self.opened.emit(self._organization)


class Posts(QWidget):
    """All posts of a person.

    Signals:
        opened: Emitted with the id of an institution.
    """

    opened = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person: UUID | None = None
        self.forms: list[PostForm] = []
        self._anchor: QWidget = self
        self._lines = column(spacing=12)
        self.picker = PickOrCreate(
            context,
            organization_choices,
            self.tr("Funktion in einer Institution hinzufügen"),
            self.tr("Institution eintippen"),
            self.tr("Funktion hinzufügen"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._lines)
        layout.addWidget(self.picker)
        self.picker.picked.connect(self._add)
        self.picker.create_asked.connect(self._create)

    def follow(self, anchor: QWidget) -> None:
        """The field after which Tab comes here."""
        self._anchor = anchor

    def show_person(self, person_id: UUID) -> None:
        """Show the posts of a person; what is being typed about one of them stays."""
        if person_id != self._person:
            self.flush()
            self.picker.reset()
        self._person = person_id
        ask = self._context.operations.ask
        wanted = ask(posts_of, person_id)
        if len(self.forms) != len(wanted):
            self._build_forms(wanted)
            return
        for form, post_id in zip(self.forms, wanted, strict=True):  # made anew they cost 20 ms
            if form.record_id == post_id:
                form.refresh()
            else:
                form.show_record(post_id)

    def flush(self) -> bool:
        """Save what is being typed."""
        saved = [form.flush() for form in self.forms]
        return all(saved)

    def _build_forms(self, wanted: Sequence[UUID]) -> None:
        self.flush()
        clear(self._lines)
        self.forms = []
        for post_id in wanted:
            form = PostForm(self._context)
            form.show_record(post_id)
            form.opened.connect(self.opened)
            self._lines.addWidget(form)
            self.forms.append(form)
        stops = [stop for form in self.forms for stop in form.stops()]
        tab_after(self._anchor, *stops)

    def _add(self, organization_id: UUID) -> None:
        self._take(partial(self._context.operations.attempt, self.tr("Funktion hinzufügen"),
                           give_to, self._person, organization_id))  # fmt: skip

    def _create(self, name: str) -> None:
        self._take(partial(self._context.operations.attempt, self.tr("Institution anlegen"),
                           give_new, self._person, name))  # fmt: skip

    def _take(self, run: partial[Any]) -> None:
        before = len(self.forms)
        self.picker.guarded(run)
        if len(self.forms) > before:
            self.forms[-1].role.setFocus()


def give_to(work: Work, person_id: UUID, organization_id: UUID) -> UUID:
    """A post of which only the institution is known yet."""
    return give_post(work, PostFields(person_id=person_id, organization_id=organization_id))


def give_new(work: Work, person_id: UUID, name: str) -> UUID:
    """The same in an institution nobody had heard of."""
    return give_to(
        work, person_id, create_organization(work, OrganizationFields.checked(name=name))
    )


def _find(work: Work, post_id: UUID) -> Post | None:
    return work.posts.find(post_id)


def _organization_name(work: Work, organization_id: UUID) -> str:
    return work.organizations.get(organization_id).name
