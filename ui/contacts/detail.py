"""One person or institution: its name, how it can be deleted, and the tabs about it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QWidget

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.usecases import delete_organization, delete_person
from ui.contacts.contact_list import Namesake
from ui.contacts.new_contact import PERSON
from ui.contacts.organization_form import OrganizationForm
from ui.contacts.person_form import PersonForm
from ui.context import AppContext
from ui.parts.cards import Card, label, row, tool
from ui.parts.forms import go_to_complaint, scrolling
from ui.shell.icons import icon
from ui.shell.theme import STEP

DETAILS = "details"
TABS = (
    (DETAILS, "Angaben", ""),
    ("history", "Verlauf", "ui.contacts.history.panel:HistoryPanel"),
    ("privacy", "Datenschutz", "ui.contacts.privacy.panel:PrivacyPanel"),
)
"""Key, title and panel, which has ``show_contact``, ``refresh``, ``flush`` and ``opened``."""


class ContactDetail(Card):
    """Shows one contact; a tab beside the first is made when it is first visited.

    Signals:
        opened: Emitted with kind and id of another record.
        back_asked: Emitted when somebody wants the list back.
    """

    opened = Signal(str, object)
    back_asked = Signal()

    def __init__(
        self,
        context: AppContext,
        namesakes: Callable[[str, UUID | None], Namesake | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margin=3 * STEP, parent=parent)
        self._context = context
        self.kind = PERSON
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self.person = PersonForm(context, namesakes)
        self.pages = QStackedWidget()
        self.pages.addWidget(scrolling(self.person))
        self.keys = [key for key, _, _ in TABS]
        self.tabs, self.panels = QTabBar(), QStackedWidget()
        self._built: dict[str, Any] = {}
        self._shown = DETAILS
        self._build()
        self.tabs.currentChanged.connect(self._on_tab)
        self.person.opened.connect(self.opened)
        self.person.consent_asked.connect(lambda: self.open_tab("privacy"))

    @cached_property
    def organization(self) -> OrganizationForm:
        """The form of an institution, made when the first one is shown."""
        made = OrganizationForm(self._context)
        made.opened.connect(self.opened)
        self.pages.addWidget(scrolling(made))
        return made

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
        form = self.form
        self.pages.setCurrentIndex(0 if kind == PERSON else 1)
        form.show_record(record_id)
        self.show_head()
        if self._shown != DETAILS:
            self._panel(self._shown).show_contact(kind, record_id)

    def refresh(self) -> None:
        """Read again what is on file."""
        if self.record_id is not None:
            self.form.refresh()
            self.show_head()
            if self._shown != DETAILS:
                self._panel(self._shown).refresh()

    def flush(self) -> bool:
        """Save what is being typed; what cannot be saved is brought before the eyes."""
        for key, panel in self._open_panels():
            if not panel.flush():
                self.tabs.setCurrentIndex(self.keys.index(key))
                return False
        return True

    @Slot(str)
    def open_tab(self, key: str) -> None:
        """Go on with another part of the same contact."""
        self.tabs.setCurrentIndex(self.keys.index(key))

    def open_note(self, note_id: Any) -> None:
        """Show a note of the Kontaktverlauf."""
        self.open_tab("history")
        self._panel("history").show_note(note_id)

    def rename(self) -> None:
        """F2: the name."""
        self.open_tab(DETAILS)
        name = self.person.family if self.kind == PERSON else self.organization.name
        name.setFocus()
        name.selectAll()

    def begin(self) -> None:
        """Where one goes on after the name of a new contact."""
        self.open_tab(DETAILS)
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

    def erase(self) -> None:
        """Art. 17 DSGVO: the assistant that erases a person."""
        if self.record_id is not None and self.kind == PERSON:
            self.open_tab("privacy")
            self._panel("privacy").erase()

    def show_head(self) -> None:
        """Say who is shown."""
        found = self._context.operations.ask(_head, self.kind, self.record_id)
        if found:
            self.title.setText(found[0])
            self.line.setText(found[1])
            self.line.setVisible(bool(found[1]))

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        before, key = self._shown, self.keys[place]
        if key == before or self.record_id is None:
            return
        shown = dict(self._open_panels())[before]
        if not shown.flush():
            self.open_tab(before)
            go_to_complaint(shown)
            return
        self._shown = key
        panel = self._panel(key)
        self.panels.setCurrentWidget(self.pages if key == DETAILS else panel)
        if key != DETAILS:
            panel.show_contact(self.kind, self.record_id)

    def _open_panels(self) -> Sequence[tuple[str, Any]]:
        return [(DETAILS, self.form), *self._built.items()]

    def _panel(self, key: str) -> Any:
        if key == DETAILS:
            return self.form
        if key not in self._built:
            place = next(place for name, _, place in TABS if name == key)
            module, _, name = place.partition(":")
            panel = self._built[key] = getattr(import_module(module), name)(self._context)
            panel.opened.connect(self.opened)
            self.panels.addWidget(panel)
        return self._built[key]

    def _build(self) -> None:
        self.menu.addAction(icon("delete"), self.tr("Kontakt löschen"), self.delete)
        words = self.tr("Löschung nach Art. 17 …")
        self.erase_action = self.menu.addAction(icon("lock"), words, self.erase)
        self.menu.aboutToShow.connect(lambda: self.erase_action.setVisible(self.kind == PERSON))
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.back.hide()
        head = row(self.back, self.title, self.more)
        head.setStretch(1, 1)
        self.content.addLayout(head)
        self.content.addWidget(self.line)
        for _, title, _ in TABS:
            self.tabs.addTab(title)
        self.tabs.setAccessibleName(self.tr("Bereiche des Kontakts"))
        self.tabs.setExpanding(False)
        self.panels.addWidget(self.pages)
        self.content.addWidget(self.tabs)
        self.content.addSpacing(STEP)
        self.content.addWidget(self.panels, 1)


def _head(work: Work, kind: str, record_id: UUID | None) -> tuple[str, str] | None:
    if kind == PERSON:
        person = work.persons.find(record_id)
        return (person.name, person.post_title) if person else None
    organization = work.organizations.find(record_id)
    return (organization.name, organization.short_name) if organization else None
