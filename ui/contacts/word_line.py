"""A line for one word of a list the office keeps: chosen while typing, or a new one."""

from typing import Any

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.tagging import words_of
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.suggestions import suggest_with


class WordLine(QLineEdit):
    """Offers the list as it is when the cursor comes."""

    def __init__(self, context: AppContext, kind: KeywordKind, hint: str) -> None:
        super().__init__()
        self._context, self._kind = context, kind
        self.setPlaceholderText(hint)
        self._words = QStringListModel(self)
        self.suggestions = completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        suggest_with(self, completer)

    def tell(self, binder: Binder[Any]) -> None:
        """A chosen word is an edit like a typed one."""
        self.suggestions.activated.connect(lambda _chosen: binder.edited.emit())

    def event(self, event: QEvent) -> bool:
        """Override: the list may have changed since the line was made."""
        if event.type() == QEvent.Type.FocusIn:
            self._words.setStringList(self._context.operations.ask(_words, self._kind))
        return super().event(event)


def _words(work: Work, kind: KeywordKind) -> list[str]:
    return list(words_of(work, kind))
