"""Verteiler: the third part of the page Kontakte, with lists on the left and one on the right.

Here sits whoever has 60 letters to send before noon: she wants to see at once who gets one and
who was forgotten, and fears to write to somebody who must not be written to.
"""

from collections.abc import Hashable, Sequence
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.contacts.mailing_lists import ListRow, list_rows
from ui.contacts.lists.detail import RECIPIENTS, SENT, ListDetail
from ui.contacts.lists.new_list import NewList
from ui.contacts.lists.replies import Replies
from ui.contacts.lists.sent import MailingPanel
from ui.contacts.lists.sheet import recipients_sheet
from ui.contacts.new_contact import ORGANIZATION, PERSON
from ui.context import AppContext
from ui.parts.cards import Card, PageHeader, primary, row
from ui.parts.chips import FilterChips
from ui.parts.messages import EmptyState
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.shell.page import Command, Page
from ui.shell.theme import STEP

LIST, MAILING = "mailing_list", "mailing"
COLUMNS = (Column[ListRow]("Verteiler", lambda line: line.name, second=lambda line: line.words),)


class ListSide(Card):
    """The lists under the line that narrows them."""

    def __init__(self) -> None:
        super().__init__(margin=1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Verteiler filtern"))
        self.filter.setAccessibleName(self.tr("Verteiler filtern"))
        self.filter.setClearButtonEnabled(True)
        self.list = RowTable[ListRow](COLUMNS, self.tr("Verteiler"), header=False)
        top = row(self.filter)
        top.setContentsMargins(11, 11, 11, 3)
        self.content.addLayout(top)
        self.content.addWidget(self.list)
        self.setMinimumWidth(240)
        self.filter.textChanged.connect(self.list.rows_model.filter_text)


class ListsPage(Page):
    """Finds a list and works on it."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._outdated = False
        self.add = primary(
            self.tr("Neuer Verteiler"), self.new, symbol="add", tip=self.tr("Strg+N")
        )
        self.chips = FilterChips(self.tr("Personen, Institutionen oder Verteiler"))
        self.header = PageHeader(self.title, self.chips, self.add)
        self.side = ListSide()
        self.filter, self.list = self.side.filter, self.side.list
        self.detail, self.mailing = ListDetail(context), MailingPanel(context)
        self.replies = Replies(context, self)
        self.right = QStackedWidget()
        self.empty = EmptyState(
            "mail",
            self.tr("Noch kein Verteiler"),
            self.tr("Ein Verteiler nennt, wer etwas bekommt: einzelne Kontakte oder alle, auf die "
                    "eine Regel zutrifft, etwa die Stimmberechtigten eines Gremiums."),
            self.tr("Neuer Verteiler"),
            self.new,
        )  # fmt: skip
        self.list_sheet = lambda: recipients_sheet(
            self.detail.title.text(), self.detail.preview.table.rows_model.rows()
        )
        self._build()
        self._connect()
        self.reload()

    @property
    def title(self) -> str:
        return self.tr("Kontakte")

    def flush(self) -> bool:
        return self.detail.flush()

    def new(self) -> None:
        """Ctrl+N: a list."""
        if self.flush():
            dialog = NewList(self.context, self)
            dialog.created.connect(self._on_created)
            dialog.open()

    def rename(self) -> None:
        self.sides.show_detail()
        self.right.setCurrentIndex(0)
        self.detail.rename()

    def back(self) -> None:
        if self.right.currentIndex():
            self.right.setCurrentIndex(0)
            return
        self.sides.show_detail(wanted=False)
        self.list.setFocus()

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override; without an id the page as it is."""
        if not isinstance(record_id, UUID) or not self.flush():
            return
        self.reload()
        if kind == LIST:
            self.filter.clear()
            self.right.setCurrentIndex(0)
            self.list.select_id(record_id)
        else:
            self._show_mailing(record_id)
        self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        return [
            Command(self.tr("Neuer Verteiler"), self.new, "add"),
            Command(self.tr("Verteiler kopieren"), self.detail.copy, "copy"),
            Command(self.tr("Prüfbogen einlesen"), self.replies.choose_files, "upload"),
            Command(self.tr("Verteiler löschen"), self.detail.delete, "delete"),
        ]

    def help_topic(self) -> str:
        return "verteiler"

    def reload(self) -> None:
        """Read the lists; the cursor stays on its line."""
        self._outdated = False
        rows = self.context.operations.ask(list_rows)
        self.list.set_rows(rows)
        in_sight = bool(rows) or self.right.currentIndex() > 0
        self._pages.setCurrentIndex(0 if in_sight else 1)
        self._choose_some()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    def _choose_some(self) -> None:
        self.list.choose_some()
        shown = self.list.current_id() is not None or self.right.currentIndex() > 0
        self.sides.want_detail(wanted=shown)

    def _show_mailing(self, mailing_id: UUID) -> None:
        self.right.setCurrentIndex(1)
        self._pages.setCurrentIndex(0)
        self.mailing.show_record(mailing_id)
        self.sides.want_detail(wanted=True)
        view = self.mailing.view
        if view is not None and view.row.list_id is not None:
            self.list.select_id(view.row.list_id)
            self.right.setCurrentIndex(1)
            self.detail.tabs.setCurrentIndex(SENT)

    @Slot()
    def _on_chip(self) -> None:
        wanted = self.chips.value("kind")
        self.chips.set_value("kind", LIST)
        if wanted in {PERSON, ORGANIZATION} and self.flush():
            self.open_asked.emit(wanted, None)

    @Slot(object)
    def _on_current(self, list_id: UUID | None) -> None:
        if list_id is not None:
            self.right.setCurrentIndex(0)
            self.detail.show_record(list_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch("mailing_list", "mailing_list_entry", "mailing_list_rule"):
            self._outdated = True
            if self.isVisible():
                self.reload()

    @Slot(object)
    def _on_created(self, list_id: UUID) -> None:
        self.open_record(LIST, list_id)
        self.detail.tabs.setCurrentIndex(RECIPIENTS)
        self.detail.rules.add.setFocus()

    @Slot(str, object)
    def _on_opened(self, kind: str, record_id: UUID) -> None:
        if kind == MAILING:
            self._show_mailing(record_id)
        else:
            self.open_asked.emit(kind, record_id)

    def _connect(self) -> None:
        self.chips.changed.connect(self._on_chip)
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.rename())
        self.list.clicked.connect(lambda _index: self.sides.show_detail())
        self.list.delete_asked.connect(lambda _id: self.detail.delete())
        self.sides.narrowed.connect(self.detail.back.setVisible)
        for part in (self.detail, self.mailing):
            part.opened.connect(self._on_opened)
            part.back_asked.connect(self.back)
            part.replies_asked.connect(self.replies.choose_files)
        self.detail.copied.connect(self._on_created)
        self.mailing.list_made.connect(self._on_created)
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        kinds = (
            (PERSON, self.tr("Personen")),
            (ORGANIZATION, self.tr("Institutionen")),
            (LIST, self.tr("Verteiler")),
        )
        self.chips.set_group("kind", kinds)
        self.chips.set_value("kind", LIST)
        self.chips.keep_on_one_line()
        right = Card(margin=3 * STEP)
        self.right.addWidget(self.detail)
        self.right.addWidget(self.mailing)
        right.content.addWidget(self.right)
        self.sides = Sides(self.side, right, self.context.settings, "lists", [250, 810])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sides)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        layout.addWidget(self.header)
        layout.addWidget(self._pages, 1)
