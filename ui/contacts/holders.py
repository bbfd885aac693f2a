"""The posts of an institution with their holders; a post stays when its holder leaves."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.posts import choose_main_contact
from praeventionsrat.contacts.records import PostFields
from praeventionsrat.contacts.usecases import end_post, give_post
from ui.contacts.holder_rows import HolderRow, holder_rows
from ui.contacts.post_details import PostDetails
from ui.contacts.succession_dialog import SuccessionDialog
from ui.context import AppContext
from ui.parts.cards import Pill, button, clear, column, label, row, tool
from ui.parts.forms import tab_after
from ui.shell.icons import icon
from ui.shell.theme import Tone


class Holders(QWidget):
    """One line a post; the one that is looked at has its fields below it.

    Signals:
        opened: Emitted with the id of a person.
    """

    opened = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._organization: UUID | None = None
        self._open: UUID | None = None
        self._anchor: QWidget = self
        self.rows: Sequence[HolderRow] = ()
        self._words: dict[UUID, QLabel] = {}
        self.details = PostDetails(context)
        self._keep = QWidget()  # where the fields wait while no line is open
        self._keep.hide()
        self.details.setParent(self._keep)
        self._nothing = label(self.tr("Noch niemand eingetragen."), "dim", wrap=True)
        self._lines = column(spacing=4)
        self.past = button("", self._build, part="chip")
        self.past.setCheckable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self._nothing, self._keep):
            layout.addWidget(part)
        layout.addLayout(self._lines)
        context.operations.changed.connect(self._on_changed)

    @property
    def is_saving(self) -> bool:
        """Whether the fields of a post are just being saved."""
        return self.details.is_saving

    def follow(self, anchor: QWidget) -> None:
        """The field after which Tab comes here."""
        self._anchor = anchor

    def show_organization(self, organization_id: UUID) -> None:
        """Show the posts of an institution; what is being typed about one stays."""
        if organization_id != self._organization:
            self.close_details()
            self.past.setChecked(False)
        self._organization = organization_id
        rows = self._read(organization_id)
        if rows != self.rows or not self._lines.count():
            self.rows = rows
            self._build()
        self.details.refresh()

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.details.flush()

    def open_details(self, post_id: UUID) -> None:
        """Show the fields of a post below its line."""
        if self._open == post_id:
            self.close_details()
        elif self.details.flush():
            self._open = post_id
            self.details.show_record(post_id)
            self._build()
            self.details.role.setFocus()

    def close_details(self) -> None:
        """Hide the fields again."""
        if self.details.flush():
            self._open = None
            self.details.show_record(None)
            self._build()

    def add_vacant(self) -> None:
        """A post nobody holds yet."""
        if self._organization is None or not self.flush():
            return
        fields = PostFields(organization_id=self._organization)
        words = self.tr("Funktion hinzufügen")
        made = self._context.operations.perform(words, _vacant, fields)
        if made:
            self._open = None
            self.open_details(made)

    def succeed(self, found: HolderRow) -> SuccessionDialog | None:
        """Ask who follows."""
        if not self.flush():
            return None
        dialog = SuccessionDialog(self._context, found, self)
        dialog.open()
        return dialog

    def remove(self, found: HolderRow) -> None:
        """Take a post off the record."""
        if found.id == self._open:
            self.details.autosave.forget()
            self.close_details()
        who = f"{found.called} ({found.name})" if found.name else found.called
        words = self.tr("{who} entfernt").format(who=who)
        self._context.operations.perform(words, end_post, found.id)
        self._context.notify.undo_offer(words)

    def _build(self) -> None:
        typing = self.details.focusWidget() if self.details.isVisible() else None
        self.details.setParent(self._keep)
        self.past.setParent(self._keep)
        clear(self._lines)
        self._words = {}
        self._nothing.setVisible(not self.rows)
        stops: list[QWidget] = []
        for found in self.rows:
            if found.is_over and not self.past.isChecked():
                continue
            line = self._line(found)
            self._lines.addWidget(line)
            stops += [w for w in line.findChildren(QWidget) if w.focusPolicy().value & 1]
            if found.id == self._open:
                self._lines.addWidget(self.details)
                self.details.show()
                if typing:
                    typing.setFocus()
        over = sum(found.is_over for found in self.rows)
        if over:
            self.past.setText(self.tr("{number} frühere").format(number=over))
            self._lines.addLayout(row(self.past, None))
            self.past.show()
        tab_after(self._anchor, *stops)

    def _line(self, found: HolderRow) -> QWidget:
        made = QWidget()
        words = self._words[found.id] = label(found.detail, "dim", wrap=True)
        if found.name:
            name: QWidget = button(found.name, partial(self.opened.emit, found.person_id),
                                   part="link")  # fmt: skip
        else:
            name = label(self.tr("unbesetzt"), "strong")
        parts: list[QWidget | None] = [name, words]
        if found.is_main:
            parts.append(Pill(self.tr("Hauptkontakt"), Tone.SOFT))
        line = row(*parts, self._more(found))
        line.setStretch(1, 1)
        made.setLayout(line)
        return made

    def _more(self, found: HolderRow) -> QToolButton:
        who = found.name or found.called
        more = tool("more", self.tr("Funktion von {who} bearbeiten").format(who=who))
        menu = QMenu(more)
        menu.addAction(
            icon("edit"), self.tr("Angaben zur Funktion"), partial(self.open_details, found.id)
        )
        if not found.is_over:
            words = self.tr("Nachfolge …") if found.name else self.tr("Besetzen …")
            menu.addAction(icon("person"), words, partial(self.succeed, found))
            main = menu.addAction(self.tr("Hauptkontakt"))
            main.setCheckable(True)
            main.setChecked(found.is_main)
            other = not found.is_main
            main.triggered.connect(partial(self._choose_main, found.id, wanted=other))
        menu.addSeparator()
        menu.addAction(icon("delete"), self.tr("Funktion entfernen"), partial(self.remove, found))
        more.setMenu(menu)
        more.setPopupMode(more.ToolButtonPopupMode.InstantPopup)
        return more

    def _choose_main(self, post_id: UUID, *, wanted: bool) -> None:
        words = self.tr("Hauptkontakt wählen")
        self._context.operations.perform(words, choose_main_contact, post_id, wanted=wanted)

    @Slot(object)
    def _on_changed(self, _changes: Changes) -> None:
        """While a post is typed in, its line follows; built anew it would take the cursor away."""
        if not self.details.is_saving or self._organization is None:
            return
        self.rows = self._read(self._organization)
        for found in self.rows:
            if found.id in self._words:
                self._words[found.id].setText(found.detail)

    def _read(self, organization_id: UUID) -> Sequence[HolderRow]:
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        return self._context.operations.ask(holder_rows, organization_id, today)


def _vacant(work: Work, fields: PostFields) -> UUID:
    """One that has no name yet is gone on with, not made twice."""
    known = work.posts.where(**fields.model_dump())
    return known[0].id if known else give_post(work, fields)
