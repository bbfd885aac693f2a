"""Figures of a vote in one line with its clock time: „8 0 1“, or E for einstimmig."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.meetings.ballot import Ballot
from praeventionsrat.meetings.sitting import UNANIMOUS, read_figures
from ui.live.wall_clock import WallClock
from ui.parts.cards import row
from ui.parts.fields import TimeField
from ui.parts.forms import field


class FiguresLine(QWidget):
    """Reads what is typed, for the room of its minute.

    Signals:
        edited: Emitted when figures or time changed.
    """

    edited = Signal()

    def __init__(self, clock: WallClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.ballot: Ballot | None = None
        self.figures, self.at = QLineEdit(), TimeField(self.tr("Uhrzeit der Abstimmung"))
        self.figures.setAccessibleName(self.tr("Ja, Nein, Enthaltung mit Leerzeichen"))
        self.figures.setToolTip(
            self.tr("Ja Nein Enthaltung, dann nach Bedarf 1b befangen, 1u ungültig, 1o ohne Stimme")
        )
        self.at.setFixedWidth(72)
        self.at.setMinimumWidth(72)
        self.figures.setMinimumWidth(80)
        layout = row(
            field(self.tr("Ja  Nein  Enth. · E einstimmig"), self.figures),
            field(self.tr("Um"), self.at),
        )
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.figures)
        self.figures.installEventFilter(self)
        for edit in (self.figures, self.at):
            edit.textChanged.connect(lambda _text: self.edited.emit())

    @property
    def is_whole(self) -> bool:
        """Whether Ja, Nein and Enthaltung stand there."""
        return len(self.figures.text().split()) >= 3

    @property
    def text(self) -> str:
        """The figures as typed."""
        return self.figures.text().strip()

    def show_ballot(self, ballot: Ballot, hint: str) -> None:
        """Count by this room."""
        self.ballot = ballot
        self.figures.setPlaceholderText(hint)
        self.at.setPlaceholderText(f"{self._clock.minute():%H:%M}")

    def minute(self) -> time:
        """When the vote was taken; raises ``UserError`` for what is no time."""
        found: time | None = self.at.value()
        return found or self._clock.minute()

    def voters(self) -> int:
        """How many could vote at that minute."""
        return len(self.ballot.room.voters(self.minute())) if self.ballot else 0

    def read(self) -> dict[str, int]:
        """The figures; the recused are counted along. Raises ``UserError``."""
        figures = read_figures(self.figures.text(), self.voters(), self._recused())
        if figures:
            figures.setdefault("recused", self._recused())
        return figures

    def add_missing(self, number: int) -> None:
        """So many took no part."""
        self.figures.setText(f"{self.text} {number}o")
        self.figures.setFocus()

    def clear(self) -> None:
        """Nothing typed."""
        self.figures.clear()
        self.at.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and event.text().casefold() == UNANIMOUS and not self.text:
                return self._unanimous()
        return super().eventFilter(watched, event)

    def _unanimous(self) -> bool:
        """One key for the usual case."""
        if self.ballot is None:
            return False
        found = read_figures(UNANIMOUS, self.voters(), self._recused())
        self.figures.setText(" ".join(str(number) for number in found.values()))
        return True

    def _recused(self) -> int:
        if self.ballot is None:
            return 0
        return len(replace(self.ballot, at=self.minute()).concerned())
