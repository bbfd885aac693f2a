"""The page Kontakte: persons or institutions on the left, one of them on the right."""

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from praeventionsrat.changes import Changes
from ui.contacts.contact_list import (
    ContactLine,
    ContactList,
    known,
    namesake,
    read_again,
    read_organizations,
    read_persons,
)
from ui.contacts.detail import ContactDetail
from ui.contacts.filters import ContactFilters
from ui.contacts.more import MoreContacts
from ui.contacts.narrower import Narrower
from ui.contacts.new_contact import ORGANIZATION, PERSON, NewContact
from ui.contacts.readings import owner_of
from ui.contacts.sheets import contacts_sheet
from ui.context import AppContext
from ui.parts.cards import PageHeader, button, primary
from ui.parts.chips import FilterChips
from ui.parts.forms import go_to_complaint
from ui.parts.messages import EmptyState
from ui.parts.sides import Sides
from ui.shell.page import Command, Page

TABLES = frozenset(
    ("person", "organization", "post", "membership", "deputy", "committee", "contact_keyword",
     "keyword", "channel", "contact_address")
)  # fmt: skip
NOTE, LISTS = "contact_note", "mailing_list"
BESIDE = frozenset(
    ("contact_note", "consent", "mailing", "mailing_recipient", "attendance", "presence",
     "invitee", "assignment", "circular_answer", "vote", "data_request", "measure",
     "measure_partner", "measure_report", "report_request_entry", "funding_application")
)  # fmt: skip
"""What a tab shows, but no line of the list."""


class ContactsPage(Page):
    """Finds a person or an institution and keeps what is known of it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._outdated = False
        self._lines: Sequence[ContactLine] = ()
        self.add = primary("", self.new, symbol="add", tip=self.tr("Strg+N"))
        self.chips = FilterChips(self.tr("Personen, Institutionen oder Verteiler"))
        show = partial(self.open_asked.emit, "network", None)
        self.network = button(self.tr("Netzwerk"), show, symbol="network")
        self.filters = ContactFilters(context)
        self.side = ContactList()
        self.narrower = Narrower(context, self.filters, self.side, lambda: self.kind)
        self.more = MoreContacts(context, self, self.narrower.listed)
        show = partial(self.open_asked.emit, "duplicates", None)
        self.more.offer(self.tr("Dubletten suchen …"), show, "merge")
        self.header = PageHeader(self.title, self.chips, self.network, self.more.button, self.add)
        self.filter, self.list = self.side.filter, self.side.list
        self.empty = EmptyState("contact", "", "", " ", self.new)
        self.detail = ContactDetail(context, lambda name, own: namesake(self._lines, name, own))
        self.list_sheet = lambda: contacts_sheet(
            context, self.kind, self.side, self.filters.words()
        )
        self._build()
        self.chips.remember(context.settings, "contacts")
        self._show_kind(self.chips.value("kind") or PERSON)

    @property
    def title(self) -> str:
        return self.tr("Kontakte")

    @property
    def kind(self) -> str:
        """What is listed: persons or institutions."""
        return str(self.chips.value("kind"))

    def flush(self) -> bool:
        return self.detail.flush()

    def new(self) -> None:
        """Ctrl+N: a person or an institution, whatever is listed."""
        if self.flush():
            dialog = NewContact(self.context, self.kind, partial(known, self._lines), self)
            dialog.created.connect(self._on_created)
            dialog.open()

    def rename(self) -> None:
        self.sides.show_detail()
        self.detail.rename()

    def back(self) -> None:
        self.sides.show_detail(wanted=False)
        if self.filter.hasFocus() and self.filter.text():
            self.filter.clear()
        else:
            self.list.setFocus()

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override; a note opens with its contact, without an id only the kind is shown."""
        if not self.flush():
            return
        if record_id is None:
            self._show_kind(kind)
            return
        if kind == NOTE:
            self._open_note(record_id)
            return
        if kind != self.kind:
            self._show_kind(kind)
        self.filter.clear()
        if not self.list.select_id(record_id):
            self.narrower.clear()
            self.list.select_id(record_id)
        self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        return [
            Command(self.add.text(), self.new, "add"),
            Command(self.tr("Netzwerk zeigen"), self.network.click, "network"),
            Command(self.tr("Kontakte filtern"), self.filter.setFocus, "filter"),
            Command(self.tr("Kontakt löschen"), self.detail.delete, "delete"),
            *self.more.commands,
        ]

    def help_topic(self) -> str:
        return "kontakte"

    def reload(self) -> None:
        """Read the list; the cursor stays on its line."""
        self._outdated = False
        read = read_persons if self.kind == PERSON else read_organizations
        self._lines = self.context.operations.ask(read)
        self._pages.setCurrentIndex(0 if self._lines else 1)
        self.filters.offer()
        self.list.set_rows(self._lines)
        self.narrower.apply()
        self.detail.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    def _show_kind(self, kind: str) -> None:
        self.chips.set_value("kind", kind)
        person = kind == PERSON
        words = self.tr("Neue Person") if person else self.tr("Neue Institution")
        for made in (self.add, self.empty.button):
            made.setText(words)
            made.setAccessibleName(words)
        hint = self.tr("Personen filtern") if person else self.tr("Institutionen filtern")
        self.filter.setPlaceholderText(hint)
        self.filter.setAccessibleName(hint)
        self.empty.say(
            self.tr("Noch keine Person") if person else self.tr("Noch keine Institution"),
            self.tr("Hier stehen alle, mit denen der Präventionsrat zu tun hat; der Name genügt "
                    "zum Anfang."),
        )  # fmt: skip
        self.reload()

    def _open_note(self, note_id: Any) -> None:
        owner = self.context.operations.ask(owner_of, note_id)
        if owner is not None:
            self.open_record(*owner)
            self.detail.open_note(note_id)

    @Slot()
    def _on_chip(self) -> None:
        wanted = self.chips.value("kind") or self.detail.kind
        if wanted == LISTS:  # a page of its own; this one keeps what it shows
            self.chips.set_value("kind", self.detail.kind)
            self.open_asked.emit(LISTS, None)
            return
        self.chips.set_value("kind", wanted)
        if not self.flush():
            self.chips.set_value("kind", self.detail.kind)
        elif wanted != self.detail.kind or not self._lines:
            self.filter.clear()
            self._show_kind(wanted)

    @Slot(object)
    def _on_current(self, record_id: UUID | None) -> None:
        if record_id is None or record_id == self.detail.record_id:
            return
        if self.detail.flush():
            self.detail.show_contact(self.kind, record_id)
        elif self.detail.record_id is not None:  # first what is wrong must be put right
            self.list.select_id(self.detail.record_id)
            go_to_complaint(self.detail)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touch(*TABLES):
            if changes.touch(*BESIDE) and self.isVisible():
                self.detail.refresh()
            return
        if self.detail.form.is_saving:
            ask = self.context.operations.ask
            self._lines = self.side.renew(
                self._lines, self.detail.record_id, lambda line: ask(read_again, line)
            )
            self.detail.show_head()
            return
        self._outdated = True
        if self.isVisible():
            self.reload()

    @Slot(str, object)
    def _on_created(self, kind: str, record_id: UUID) -> None:
        self.open_record(kind, record_id)
        self.detail.begin()

    @Slot(str, object)
    def _on_opened(self, kind: str, record_id: UUID) -> None:
        if kind in {PERSON, ORGANIZATION}:
            self.open_record(kind, record_id)
        else:
            self.open_asked.emit(kind, record_id)

    def _build(self) -> None:
        kinds = (
            (PERSON, self.tr("Personen")),
            (ORGANIZATION, self.tr("Institutionen")),
            (LISTS, self.tr("Verteiler")),
        )
        self.chips.set_group("kind", kinds)
        self.chips.keep_on_one_line()
        self.sides = Sides(self.side, self.detail, self.context.settings, "contacts", [300, 760])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sides)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        layout.addWidget(self.header)
        layout.addWidget(self.filters)
        layout.addWidget(self._pages, 1)
        self.chips.changed.connect(self._on_chip)
        self.narrower.narrowed.connect(lambda some: self.sides.want_detail(wanted=some))
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.rename())
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.detail.back_asked.connect(self.back)
        self.sides.narrowed.connect(self.detail.back.setVisible)
        self.list.delete_asked.connect(lambda _id: self.detail.delete())
        self.detail.opened.connect(self._on_opened)
        self.context.operations.changed.connect(self._on_changed)
