"""Objections, corrections, versions and history below each other, each with its buttons."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.meetings.approval_data import Entry
from ui.parts.cards import Pill, button, clear, column, label, row
from ui.shell.theme import Tone


class Entries(QWidget):
    """A heading with its button, and what was entered so far."""

    def __init__(
        self,
        title: str,
        nothing: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.button = button(action, on_action)
        self.nothing = label(nothing, "dim", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        head = row(label(title, "h2"), None)
        if action:
            head.addWidget(self.button)
        else:
            self.button.setParent(self)
            self.button.hide()
        layout = column(head, self.nothing, spacing=6)
        layout.addLayout(self._lines)
        self.setLayout(layout)

    def show_entries(
        self,
        entries: Sequence[Entry],
        act: str = "",
        on_act: Callable[[UUID, str], object] | None = None,
    ) -> None:
        """Show these; an open one has a button ``act``."""
        clear(self._lines)
        self.nothing.setVisible(not entries)
        for entry in entries:
            self._lines.addWidget(_line(entry, act, on_act))


def _line(entry: Entry, act: str, on_act: Callable[[UUID, str], object] | None) -> QWidget:
    made = QWidget()
    heading = row(label(entry.heading, "strong", wrap=True))
    heading.setStretch(0, 1)
    if entry.is_back:
        heading.addWidget(Pill("zurück", Tone.WARN))
    if entry.is_open and on_act is not None:
        about = f"{entry.heading} · {entry.detail}"
        decide = button(act, lambda: on_act(entry.id, about), part="link")
        decide.setAccessibleName(f"{act}: {entry.heading}")
        heading.addWidget(decide)
    layout = column(heading, spacing=2)
    if entry.detail:
        layout.addWidget(label(entry.detail, "dim", wrap=True))
    made.setLayout(layout)
    return made
