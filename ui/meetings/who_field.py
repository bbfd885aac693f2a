"""Who does it: somebody or an institution on record, or whatever else is typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from praeventionsrat.german import fold
from praeventionsrat.meetings.ports import Work
from ui.parts.picker import Choice, Picker

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True)
class Who:
    """A name as the minutes print it, and whose it is if that is known."""

    text: str = ""
    person_id: UUID | None = None
    organization_id: UUID | None = None


def read_everybody(work: Work) -> Sequence[Choice]:
    """Persons and institutions, to choose from."""
    persons = [Choice(("person", p.id), p.name, p.organizations) for p in work.persons.rows()]
    bodies = [
        Choice(("organization", o.id), o.short_name or o.name, o.name if o.short_name else "")
        for o in work.organizations.rows()
    ]
    return [*bodies, *persons]


class WhoField(Picker):
    """A line that knows names but accepts any words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "Person, Institution oder freier Text", parent)
        self._known: dict[str, Choice] = {}
        self._source: Callable[[], Sequence[Choice]] | None = None
        self._kept = Who()
        popup = self.completer().popup()
        assert popup is not None
        popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes what is marked, or the words as typed, and goes on; it is pressed once."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in ENTER:
            QTimer.singleShot(0, self, self.returnPressed.emit)
        return super().eventFilter(watched, event)

    def offer(self, source: Callable[[], Sequence[Choice]]) -> None:
        """Offer what the source says, once somebody types: reading thousands delays a page."""
        self._source = source

    def who(self) -> Who:
        """The words, and the record they name; words kept from before keep their record."""
        text = self.text().strip()
        if text == self._kept.text:
            return self._kept
        self._read()
        choice = self._known.get(fold(text))
        if choice is None:
            return Who(text)
        kind, record_id = _parts(choice.id)
        if kind == "person":
            return Who(choice.name, person_id=record_id)
        return Who(choice.name, organization_id=record_id)

    def set_who(self, who: Who) -> None:
        """Show whose task it is."""
        self._kept = who
        self.set_value(None)
        self.setText(who.text)
        self.setCursorPosition(0)

    def value(self) -> str:
        """The words."""
        return self.who().text

    def _settle(self) -> None:
        """Any words will do."""

    def _fitting(self, typed: str) -> list[Choice]:
        self._read()
        return super()._fitting(typed)

    def _read(self) -> None:
        if self._source is None:
            return
        choices, self._source = self._source(), None
        typed = self.text()
        self.blockSignals(True)
        self.set_choices(choices)
        self._known = {fold(c.line): c for c in choices} | {fold(c.name): c for c in choices}
        if self.text() != typed:
            self.setText(typed)
        self.blockSignals(False)


def _parts(choice_id: Any) -> tuple[str, UUID]:
    kind, record_id = choice_id
    return str(kind), record_id
