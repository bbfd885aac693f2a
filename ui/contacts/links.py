"""A short list of lines that each lead to another record."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.contacts.readings import Link
from ui.parts.cards import button, clear, column, label, row
from ui.parts.forms import tab_after


class Links(QWidget):
    """Says what there is; without anything says that.

    Signals:
        opened: Emitted with the id of a line that was pressed.
    """

    opened = Signal(object)

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor: QWidget = self
        self._lines = column(spacing=2)
        self._nothing = label(nothing, "dim", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._nothing)
        layout.addLayout(self._lines)

    def follow(self, anchor: QWidget) -> None:
        """The field after which Tab comes here."""
        self._anchor = anchor

    def show_links(self, links: Sequence[Link]) -> None:
        """Show these."""
        clear(self._lines)
        self._nothing.setVisible(not links)
        anchor = self._anchor
        for link in links:
            opener = button(link.title, partial(self.opened.emit, link.id), part="link")
            detail = label(link.detail, "dim", wrap=True)
            opener.setAccessibleDescription(link.detail)
            line = row(opener, detail)
            line.setStretch(1, 1)
            made = QWidget()
            made.setLayout(line)
            self._lines.addWidget(made)
            tab_after(anchor, opener)
            anchor = opener
