"""One person or institution: its name, how it can be deleted, and everything about it."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.usecases import delete_organization, delete_person
from ui.contacts.new_contact import PERSON
from ui.contacts.organization_form import OrganizationForm
from ui.contacts.person_form import PersonForm
from ui.context import AppContext
from ui.parts.cards import Card, label, row, tool
from ui.parts.forms import scrolling
from ui.shell.icons import icon
from ui.shell.theme import STEP


class ContactDetail(Card):
    """Shows one contact.

    Signals:
        opened: Emitted with kind and id of another record.
        back_asked: Emitted when somebody wants the list back.
    """

    opened = Signal(str, object)
    back_asked = Signal()

    def __init__(
        self,
        context: AppContext,
        namesakes: Callable[[str, UUID | None], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margin=3 * STEP, parent=parent)
        self._context = context
        self.kind = PERSON
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self.person = PersonForm(context, namesakes)
        self.organization = OrganizationForm(context)
        self.pages = QStackedWidget()
        self.pages.addWidget(scrolling(self.person))
        self.pages.addWidget(scrolling(self.organization))
        self._build()
        self.person.opened.connect(self.opened)
        self.organization.opened.connect(self.opened)

    @property
    def form(self) -> PersonForm | OrganizationForm:
        """The form that is shown."""
        return self.person if self.kind == PERSON else self.organization

    @property
    def record_id(self) -> UUID | None:
        """The contact that is shown."""
        return self.form.record_id

    def show_contact(self, kind: str, record_id: UUID) -> None:
        """Show another contact."""
        if kind != self.kind:
            self.form.show_record(None)
        self.kind = kind
        self.pages.setCurrentIndex(0 if kind == PERSON else 1)
        self.form.show_record(record_id)
        self.show_head()

    def refresh(self) -> None:
        """Read again what is on file."""
        if self.record_id is not None:
            self.form.refresh()
            self.show_head()

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.form.flush()

    def rename(self) -> None:
        """F2: the name."""
        name = self.person.family if self.kind == PERSON else self.organization.name
        name.setFocus()
        name.selectAll()

    def begin(self) -> None:
        """Where one goes on after the name of a new contact."""
        (self.person.post_title if self.kind == PERSON else self.organization.short_name).setFocus()

    def delete(self) -> None:
        """Move the contact to the Papierkorb; undo is the safety net, not a question."""
        if self.record_id is None:
            return
        self.flush()
        words = self.tr("{name} gelöscht").format(name=self.title.text())
        usecase = delete_person if self.kind == PERSON else delete_organization
        self._context.operations.perform(words, usecase, self.record_id, at=datetime.now(UTC))
        self._context.notify.undo_offer(words)

    def show_head(self) -> None:
        """Say who is shown."""
        found = self._context.operations.ask(_head, self.kind, self.record_id)
        if found:
            self.title.setText(found[0])
            self.line.setText(found[1])
            self.line.setVisible(bool(found[1]))

    def _build(self) -> None:
        self.menu.addAction(icon("delete"), self.tr("Kontakt löschen"), self.delete)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.back.hide()
        head = row(self.back, self.title, self.more)
        head.setStretch(1, 1)
        self.content.addLayout(head)
        self.content.addWidget(self.line)
        self.content.addSpacing(STEP)
        self.content.addWidget(self.pages, 1)


def _head(work: Work, kind: str, record_id: UUID | None) -> tuple[str, str] | None:
    if kind == PERSON:
        person = work.persons.find(record_id)
        return (person.name, person.post_title) if person else None
    organization = work.organizations.find(record_id)
    return (organization.name, organization.short_name) if organization else None
