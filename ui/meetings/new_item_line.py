"""The line under the agenda: type, Enter, type the next one; a pasted list becomes many items."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.parts.cards import label, restyle


class _Line(QLineEdit):
    """Tells apart what is typed and what is pasted over several lines."""

    entered = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(self._on_edited)

    def _on_edited(self, text: str) -> None:
        """Several lines can only have been pasted, by keys or by mouse."""
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) > 1:
            self.entered.emit(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.text().strip():
            self.entered.emit([self.text()])
        else:
            super().keyPressEvent(event)


class NewItemLine(QWidget):
    """Where items are typed.

    Signals:
        entered: Emitted with the lines typed or pasted.
    """

    entered = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.edit = _Line()
        self.edit.setAccessibleName(self.tr("Neuer Punkt"))
        self.edit.setPlaceholderText(self.tr("Neuer Punkt, dann Enter"))
        self.edit.setToolTip(
            self.tr(
                "„Sachstand, 15 min“ setzt die Dauer, „- Beleuchtung“ wird Unterpunkt. "
                "Eine eingefügte Liste wird zu vielen Punkten."
            )
        )
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.setFocusProxy(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.edit)
        layout.addWidget(self.complaint)
        self.edit.entered.connect(self.entered)
        self.edit.textEdited.connect(lambda _: self.complain(""))

    def clear(self) -> None:
        """Ready for the next one."""
        self.edit.clear()
        self.complain("")

    def complain(self, sentence: str) -> None:
        """Say what is wrong; what was typed stays."""
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))
        restyle(self.edit, wrong="true" if sentence else "false")
