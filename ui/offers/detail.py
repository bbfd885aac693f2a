"""One offer: its head, what can be done with it, and its form."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu

from praeventionsrat.changes import Changes
from praeventionsrat.measures.offers_usecases import copy_offer, delete_offer
from praeventionsrat.measures.ports import Work
from ui.context import AppContext
from ui.offers.offer_form import OfferForm
from ui.parts.cards import Card, label, row, tool
from ui.parts.forms import scrolling
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.theme import STEP


class OfferDetail(Card):
    """Shows one offer.

    Signals:
        made: Emitted with the id of a copy.
        opened: Emitted with kind and id of a record another page shows.
        back_asked: Emitted when somebody wants the list back.
    """

    made = Signal(object)
    opened = Signal(str, object)
    back_asked = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__(margin=3 * STEP)
        self._context = context
        self.title = label("", "h1", wrap=True)
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self.form = OfferForm(context)
        self._build()
        context.operations.changed.connect(self._on_changed)

    @property
    def offer_id(self) -> UUID | None:
        """Which one is shown."""
        return self.form.record_id

    def show_offer(self, offer_id: UUID) -> None:
        """Show another offer."""
        self.form.show_record(offer_id)
        self._show_head()

    def refresh(self) -> None:
        """Read again what is on file."""
        if self.offer_id is not None:
            self.form.refresh()
            self._show_head()

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.form.flush()

    def rename(self) -> None:
        """F2: the title."""
        self.form.title.setFocus()
        self.form.title.selectAll()

    def copy(self) -> None:
        """The same once more, for another district."""
        if self.offer_id is None or not self.flush():
            return
        made = self._context.operations.perform(
            self.tr("Angebot kopieren"), copy_offer, self.offer_id
        )
        if made:
            self.made.emit(made)

    def delete(self) -> None:
        """Move the offer to the Papierkorb; undo is the safety net, not a question."""
        if self.offer_id is None:
            return
        self.flush()
        words = self.tr("{name} gelöscht").format(name=self.title.text())
        self._context.operations.perform(
            words, delete_offer, self.offer_id, at=datetime.now(UTC)
        )  # fmt: skip
        self._context.notify.undo_offer(words)

    def open_provider(self) -> None:
        """To the institution in the contacts."""
        found = self.form.organization.value() if self.offer_id else None
        if found:
            self.opened.emit("organization", found)

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run for this offer."""
        if self.offer_id is None:
            return ()
        return [
            Command(self.tr("Angebot heute geprüft"), self.form.check_now, "check"),
            Command(self.tr("Angebot kopieren"), self.copy, "copy"),
            Command(self.tr("Zum Träger in den Kontakten"), self.open_provider, "organization"),
        ]

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.offer_id and changes.touch("offer") and self.isVisible():
            self.refresh()

    def _show_head(self) -> None:
        self.title.setText(self._context.operations.ask(_title, self.offer_id))

    def _build(self) -> None:
        add = self.menu.addAction
        add(icon("copy"), self.tr("Angebot kopieren"), self.copy)
        add(icon("organization"), self.tr("Zum Träger in den Kontakten"), self.open_provider)
        self.menu.addSeparator()
        add(icon("delete"), self.tr("Angebot löschen"), self.delete)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.back.hide()
        head = row(self.back, self.title, self.more)
        head.setStretch(1, 1)
        self.content.addLayout(head)
        self.content.addWidget(scrolling(self.form), 1)


def _title(work: Work, offer_id: UUID | None) -> str:
    offer = work.offers.find(offer_id)
    return offer.title if offer else ""
