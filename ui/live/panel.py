"""What opens at the right when a key asks for something; Esc closes it, Enter does it."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.cards import Card, label, row


class LivePanel(Card):
    """A card with a heading that comes when it is needed.

    Signals:
        done: Emitted when it has done its work and may go.
    """

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=14, parent=parent)
        self.heading = label("", "h2", wrap=True)
        top = row(self.heading, label(self.tr("Esc schließt"), "label"))
        top.setStretch(0, 1)
        self.content.addLayout(top)

    def has_draft(self) -> bool:
        """Whether something was typed that is no record yet."""
        return self.draft_item() is not None

    def draft_item(self) -> UUID | None:
        """The item a vote is typed for that is no record yet."""
        return None
