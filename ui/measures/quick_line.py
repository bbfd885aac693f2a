"""The line that makes measures: a title, Enter, and the next one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from praeventionsrat.measures.records import TITLE
from ui.parts.cards import label, row, set_part, tool


class QuickLine(QFrame):
    """Stays open for the next one until Esc.

    Signals:
        entered: Emitted with a title.
        closed: Emitted when it is gone.
    """

    entered = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_part(self, "card")
        self.edit = QLineEdit()
        self.edit.setMaxLength(TITLE)
        self.edit.setAccessibleName(self.tr("Titel der neuen Maßnahme"))
        self.edit.setPlaceholderText(self.tr("Titel der neuen Maßnahme, dann Enter"))
        close = tool("close", self.tr("Schließen (Esc)"), self.close_line)
        line = row(label(self.tr("Neue Maßnahme"), "strong"), self.edit, close)
        line.setStretch(1, 1)
        line.setContentsMargins(12, 6, 6, 6)
        self.setLayout(line)
        self.setFocusProxy(self.edit)
        self.edit.returnPressed.connect(self._enter)
        self.hide()

    @property
    def is_typed(self) -> bool:
        """Whether a title stands there that is no measure yet."""
        return bool(self.edit.text().strip())

    def open_line(self) -> None:
        """Ready for a title."""
        self.show()
        self.edit.setFocus()

    def close_line(self) -> None:
        """Back to the list."""
        if self.isVisible():
            self.edit.clear()
            self.hide()
            self.closed.emit()

    def _enter(self) -> None:
        if self.is_typed:
            self.entered.emit(self.edit.text().strip())
