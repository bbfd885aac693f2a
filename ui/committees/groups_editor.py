"""Who should sit at the table: groups as chips; one press takes one away, a line adds one."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.tagging import words_of
from praeventionsrat.council.planning import wish_groups, wished_groups
from praeventionsrat.council.ports import Work
from praeventionsrat.errors import Invalid
from ui.context import AppContext
from ui.parts.cards import button, clear, label
from ui.parts.chips import FlowLayout
from ui.parts.suggestions import suggest_with

HINT = (
    "Jede Institution trägt unter „Kontakte“ ihre Gruppe. Wer von den Eingeladenen zu keiner der "
    "Gruppen hier gehört, stört nicht; wer fehlt, wird bei der Einladung genannt."
)


class GroupsEditor(QWidget):
    """Edits the wished groups of one committee; each press is one undo step."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._committee: UUID | None = None
        self._names: Sequence[str] = ()
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips)
        policy = self.chips.sizePolicy()
        policy.setHeightForWidth(True)
        self.chips.setSizePolicy(policy)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Gruppe hinzufügen, dann Enter"))
        self.line.setAccessibleName(self.tr("Gruppe hinzufügen"))
        self._words = QStringListModel(self)
        self._completer = completer = QCompleter(self._words, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        suggest_with(self.line, completer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.chips)
        layout.addWidget(self.line)
        layout.addWidget(label(self.tr(HINT), "dim", wrap=True))
        self.line.returnPressed.connect(self.add)

    def show_committee(self, committee_id: UUID) -> None:
        """Show the groups of a committee."""
        self._committee = committee_id
        names, known = self._context.operations.ask(_read, committee_id)
        self._words.setStringList(known)
        if names == self._names and self._flow.count() == len(names):
            return
        self._names = names
        clear(self._flow)
        for name in names:
            chip = button(name, partial(self.remove, name), symbol="close", part="chip")
            chip.setToolTip(self.tr("„{name}“ nicht mehr wünschen").format(name=name))
            self._flow.addWidget(chip)
        self.chips.updateGeometry()

    def add(self) -> None:
        """Wish for the group that was typed."""
        popup = self._completer.popup()
        assert popup is not None
        chosen = popup.currentIndex().data() if popup.isVisible() else None
        name = str(chosen or self.line.text().strip())
        if name:
            self._wish([*self._names, name], self.tr("Gruppe wünschen"))
            QTimer.singleShot(0, self.line, self.line.clear)  # the completer writes after Enter

    def remove(self, name: str) -> None:
        """Wish for a group no longer."""
        words = self.tr("Gruppe nicht mehr wünschen")
        self._wish([known for known in self._names if known != name], words)

    def _wish(self, names: Sequence[str], words: str) -> None:
        if self._committee is None:
            return
        try:
            self._context.operations.perform(words, wish_groups, self._committee, names)
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))


def _read(work: Work, committee_id: UUID) -> tuple[Sequence[str], list[str]]:
    """The wishes, and what there is to wish for."""
    return wished_groups(work, committee_id), list(words_of(work, KeywordKind.SECTOR))
