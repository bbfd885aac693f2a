"""A chip that opens a list of which any number can be ticked; nothing ticked means everything."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from ui.parts.cards import restyle, set_part
from ui.shell.icons import icon


class TickMenu(QMenu):
    """Stays open while one is ticked after the other."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action: QAction | None = self.activeAction()
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action: QAction | None = self.activeAction()
        is_space = event.key() == Qt.Key.Key_Space
        if is_space and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class ChoiceMenu(QPushButton):
    """Says what is ticked: „Alle Gremien“, „AG Sucht“, „3 Gremien“.

    Signals:
        changed: Emitted when something was ticked or unticked.
    """

    changed = Signal()

    def __init__(self, everything: str, many: str, parent: QWidget | None = None) -> None:
        """``everything`` while nothing is ticked; ``many`` stands behind a number."""
        super().__init__(parent)
        self._everything, self._many = everything, many
        self._actions: dict[Hashable, QAction] = {}
        self._list = TickMenu(self)
        self._list.setAccessibleName(everything)
        self.setMenu(self._list)
        set_part(self, "chip")
        self.setIcon(icon("chevron_down"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign behind the words
        self._list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def offer(self, options: Sequence[tuple[Hashable, str]]) -> None:
        """Offer these values; what is ticked stays so if it can."""
        if [(value, action.text()) for value, action in self._actions.items()] == list(options):
            return
        before = self.values()
        self._list.clear()
        every = self._list.addAction(self._everything)
        every.triggered.connect(self._clear)
        self._list.addSeparator()
        self._actions = {}
        for value, words in options:
            action = self._list.addAction(words)
            action.setCheckable(True)
            action.setChecked(value in before)
            action.triggered.connect(self._on_tick)
            self._actions[value] = action
        self._name()

    def values(self) -> frozenset[Hashable]:
        """What is ticked."""
        return frozenset(value for value, action in self._actions.items() if action.isChecked())

    def offered(self) -> Sequence[Hashable]:
        """What may be ticked."""
        return tuple(self._actions)

    def set_values(self, values: frozenset[Hashable]) -> None:
        """Tick these and no others, without telling."""
        for value, action in self._actions.items():
            action.setChecked(value in values)
        self._name()

    def words(self) -> str:
        """What is ticked, for the head of a list; nothing where nothing is."""
        return ", ".join(a.text() for a in self._actions.values() if a.isChecked())

    def _clear(self) -> None:
        self.set_values(frozenset())
        self.changed.emit()

    def _on_tick(self) -> None:
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        ticked = [action.text() for action in self._actions.values() if action.isChecked()]
        words = ticked[0] if len(ticked) == 1 else f"{len(ticked)} {self._many}"
        said = words if ticked else self._everything
        self.setText(said)
        self.setAccessibleName(said)
        restyle(self, narrowed=bool(ticked))
