"""The words of a contact as chips; typing adds one, also one that is on no list yet."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.tagging import (
    Given,
    give_keyword,
    keywords_of,
    take_keyword,
    words_of,
)
from praeventionsrat.errors import Invalid
from ui.contacts.owned_forms import Owner
from ui.context import AppContext
from ui.parts.cards import button, clear
from ui.parts.chips import FlowLayout
from ui.parts.forms import field, tab_after
from ui.parts.suggestions import suggest_with
from ui.shell.theme import STEP

TITLES = {
    KeywordKind.DISTRICT: "Stadtteile",
    KeywordKind.TOPIC: "Themen",
    KeywordKind.TARGET_GROUP: "Zielgruppen",
    KeywordKind.LANGUAGE: "Sprachen",
}
HINTS = {
    KeywordKind.DISTRICT: "Stadtteil hinzufügen",
    KeywordKind.TOPIC: "Thema hinzufügen",
    KeywordKind.TARGET_GROUP: "Zielgruppe hinzufügen",
    KeywordKind.LANGUAGE: "Sprache hinzufügen",
}


class KeywordField(QWidget):
    """The words of one kind; each press is one undo step."""

    def __init__(
        self,
        context: AppContext,
        kind: KeywordKind,
        give: Callable[..., UUID] = give_keyword,
        take: Callable[..., None] = take_keyword,
    ) -> None:
        """``give`` and ``take`` are the use cases of whatever has the words, else of contacts."""
        super().__init__()
        self._context, self._kind = context, kind
        self._give, self._take = give, take
        self._owner: Owner = {}
        self.given: Sequence[Given] = ()
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips, spacing=4)
        policy = self.chips.sizePolicy()
        policy.setHeightForWidth(True)
        self.chips.setSizePolicy(policy)
        self.line = QLineEdit()
        self.line.setPlaceholderText(HINTS[kind])
        self.line.setAccessibleName(HINTS[kind])
        self._words = QStringListModel(self)
        self._completer = completer = QCompleter(self._words, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _word: QTimer.singleShot(0, self, self.add))
        suggest_with(self.line, completer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.chips)
        layout.addWidget(self.line)
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self.add)

    def show_given(self, owner: Owner, given: Sequence[Given]) -> None:
        """Show these words of a contact."""
        self._owner = owner
        own = [one for one in given if one.kind is self._kind]
        if own == self.given:
            return
        self.given = own
        clear(self._flow)
        made: list[QWidget] = []
        for one in own:
            chip = button(one.name, partial(self.remove, one), symbol="close", part="chip")
            chip.setToolTip(self.tr("„{name}“ entfernen").format(name=one.name))
            chip.setAccessibleDescription(chip.toolTip())
            self._flow.addWidget(chip)
            made.append(chip)
        self.chips.setVisible(bool(own))
        self.chips.updateGeometry()
        tab_after(_stop_before(self.line), *made, self.line)

    def add(self) -> None:
        """Give the contact the word that was typed or chosen."""
        popup = self._completer.popup()
        chosen = popup.currentIndex().data() if popup and popup.isVisible() else None
        name = str(chosen or self.line.text()).strip()
        QTimer.singleShot(0, self.line, self.line.clear)  # the completer writes after Enter
        if not name:
            return
        self.line.clear()
        words = self.tr("„{name}“ hinzugefügt").format(name=name)
        perform = self._context.operations.perform
        try:
            perform(words, self._give, self._kind, name, **self._owner)
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))

    def remove(self, one: Given) -> None:
        """Take a word away again."""
        words = self.tr("„{name}“ entfernt").format(name=one.name)
        self._context.operations.perform(words, self._take, one.id)
        self._context.notify.undo_offer(words)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Override: words are read when somebody begins; what was typed is not lost on leaving."""
        if event.type() == QEvent.Type.FocusIn:
            self._words.setStringList(self._context.operations.ask(_words, self._kind))
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            stays = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
            if event.reason() not in stays and self.line.text().strip():
                self.add()
        return False


class KeywordFields(QWidget):
    """Districts, topics, target groups and languages of a contact."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._owner: Owner | None = None
        self.fields = {kind: KeywordField(context, kind) for kind in TITLES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(12)
        for place, (kind, made) in enumerate(self.fields.items()):
            made.setAccessibleName(TITLES[kind])
            grid.addLayout(field(TITLES[kind], made), place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        context.operations.changed.connect(self._on_changed)

    def show_owner(self, owner: Owner) -> None:
        """Show the words of a contact."""
        if self._owner is not None and owner != self._owner:
            self.flush()
        self._owner = owner
        given = self._context.operations.ask(_given, owner)
        for made in self.fields.values():
            made.show_given(owner, given)

    def flush(self) -> bool:
        """Give the contact what was typed and not entered yet."""
        for made in self.fields.values():
            if made.line.text().strip():
                made.add()
        return True

    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts, without the chips, which find their places themselves."""
        return [made.line for made in self.fields.values()]

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._owner is not None and changes.touch("contact_keyword", "keyword"):
            self.show_owner(self._owner)


def _stop_before(widget: QWidget) -> QWidget:
    """What Tab reaches before a field."""
    found = widget.previousInFocusChain()
    while found is not None and not found.focusPolicy() & Qt.FocusPolicy.TabFocus:
        found = found.previousInFocusChain()
    return found or widget


def _words(work: Work, kind: KeywordKind) -> list[str]:
    return list(words_of(work, kind))


def _given(work: Work, owner: Owner) -> Sequence[Given]:
    return keywords_of(work, **owner)
