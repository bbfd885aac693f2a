"""Choosing a person (or anything else with a name) by typing a few letters of it."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.german import fold
from ui.parts.suggestions import suggest_with

ID = Qt.ItemDataRole.UserRole + 1
BESIDE = 48
"""Pixels of a field that its frame and the button to clear it take."""
MOST = 100
"""Names offered at once; another letter narrows them."""


@dataclass(frozen=True)
class Choice:
    """Something that can be chosen; ``detail`` tells namesakes apart."""

    id: Hashable
    name: str
    detail: str = ""

    @property
    def line(self) -> str:
        """How it is shown."""
        return f"{self.name} · {self.detail}" if self.detail else self.name


class Picker(QLineEdit):
    """A line that knows a list of names; its value is the id of the chosen one.

    Signals:
        chosen: Emitted when the user chose another one, or nobody.
        unknown: Emitted with a name that is not on the list, so that a page can add it.
    """

    chosen = Signal()
    unknown = Signal(str)

    def __init__(self, name: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or self.tr("Name eintippen"))
        self.setClearButtonEnabled(True)
        self._choices: dict[Hashable, Choice] = {}
        self._value: Hashable = None
        self._folded: list[tuple[str, Choice]] | None = []
        self._source: Callable[[], Sequence[Choice]] | None = None
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        # Searching 5,000 names by itself, Qt asked back for each of them at every key.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(10)
        by_index = completer.activated[QModelIndex]  # type: ignore[index]
        by_index.connect(lambda index: self._choose(index.data(ID)))
        suggest_with(self, completer)
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._settle)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these, sorted; what was chosen stays."""
        self._source = None
        self._choices = {choice.id: choice for choice in choices}
        self._folded = None
        self._write()

    def choose_from(self, source: Callable[[], Sequence[Choice]]) -> None:
        """Offer what this reads, once somebody types: long lists few people ask for."""
        self._source = source
        self._write()

    def value(self) -> Any:
        """The id of the chosen one, or None; raises ``UserError`` for a name nobody has."""
        typed = self.text().strip()
        if self._value is None and typed:
            raise UserError(f"„{typed}“ steht nicht auf der Liste.")
        return self._value

    def set_value(self, value: Hashable) -> None:
        """Choose without telling; nobody empties the line, also with the cursor in it.

        Somebody who is not among the choices is looked for where the list comes from.
        """
        if value is not None and value not in self._choices and self._source is not None:
            self.set_choices(self._source())
        self._value = value
        if value is None:
            self.clear()
        self._write()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()

    def line_of(self, value: object) -> str:
        """How somebody on the list is shown; empty for nobody."""
        choice = self._choices.get(value) if isinstance(value, Hashable) else None
        return choice.line if choice else ""

    def _settle(self) -> None:
        """Take what was typed in full, or is the only one that fits; else ask the page."""
        typed = fold(self.text().strip())
        if self._value is not None or not typed:
            return
        fitting, exact = self._fitting(typed), self._called(typed)
        found = exact if len(exact) == 1 else fitting
        if len(found) == 1:
            self._choose(found[0].id)
        elif not fitting:
            self.unknown.emit(self.text().strip())

    def _called(self, typed: str) -> list[Choice]:
        """Whose name this is in full."""
        return [c for c in self._fitting(typed) if typed in {fold(c.name), fold(c.line)}]

    def _fitting(self, typed: str) -> list[Choice]:
        if self._source is not None:
            self._choices = {choice.id: choice for choice in self._source()}
            self._source, self._folded = None, None
        if self._folded is None:
            folded = ((fold(choice.line), choice) for choice in self._choices.values())
            self._folded = sorted(folded, key=lambda pair: pair[0])
        return [choice for words, choice in self._folded if typed in words]

    def _offer(self, typed: str) -> None:
        self._model.clear()
        for choice in self._fitting(typed)[:MOST] if typed else ():
            item = QStandardItem(choice.line)
            item.setData(choice.id, ID)
            self._model.appendRow(item)

    def _on_edited(self, text: str) -> None:
        self._value = None
        self._offer(fold(text.strip()))
        self.chosen.emit()

    def _choose(self, value: Hashable) -> None:
        self._value = value
        self._write()
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._value is not None and not self.hasFocus():
            self._write()

    def _fitting_words(self, choice: Choice) -> str:
        """The name alone where there is no room for what tells namesakes apart."""
        room = self.width() - BESIDE
        fits = self.fontMetrics().horizontalAdvance(choice.line) <= room
        return choice.line if fits else choice.name

    def _write(self) -> None:
        choice = self._choices.get(self._value)
        if choice:
            self.setText(self._fitting_words(choice))
            self.setToolTip(choice.line)
            self.setCursorPosition(0)
        elif self._value is None and not self.hasFocus():
            self.clear()
