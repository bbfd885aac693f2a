"""The foot of the window: running work, what undo would take back, when it was saved."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.parts.cards import button, label, set_part, tool
from ui.parts.messages import Symbol
from ui.shell.theme import STEP
from ui.tasks import Progress


class JobView(QWidget):
    """One running job: its name, how far it is, and a way to stop it."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self.progress = progress
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(140)
        self.bar.setAccessibleName(progress.title)
        self.cancel = tool("close", self.tr("Abbrechen: {job}").format(job=progress.title))
        self.cancel.setIconSize(QSize(14, 14))
        self.cancel.setFixedSize(22, 22)
        self.cancel.clicked.connect(progress.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 2 * STEP, 0)
        layout.addWidget(label(progress.title, "dim"))
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel)
        progress.moved.connect(self._on_moved)

    @Slot(int, int)
    def _on_moved(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)


class StatusLine(QFrame):
    """Tells without being asked; nothing here ever needs an answer.

    Signals:
        undo_asked: Emitted when the undo label is pressed.
    """

    undo_asked = Signal()

    def __init__(self, file_name: str) -> None:
        super().__init__()
        set_part(self, "status")
        self.hint, self.saved = label("", "dim"), label("", "dim")
        self.undo: QPushButton = button(self.tr("Rückgängig"), self.undo_asked.emit, part="status")
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in the text
        self.undo.hide()
        self.file = label(file_name, "dim")
        self.file.setToolTip(self.tr("Verschlüsselte Datei"))
        self._jobs: dict[Progress, JobView] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(2 * STEP, 4, 2 * STEP, 4)
        self._layout.setSpacing(2 * STEP)
        self._layout.addWidget(self.hint, 1)
        for part in (self.undo, self.saved, self.file, Symbol("lock", 15)):
            self._layout.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.setSpacing(12)

    @Slot(object)
    def show_saved(self, when: datetime) -> None:
        """Say when something last reached the file."""
        self.saved.setText(self.tr("Gespeichert {time}").format(time=f"{when:%H:%M}"))

    def show_undo(self, label_text: str) -> None:
        """Say what undo would take back."""
        words = self.tr("Rückgängig: {label}").format(label=label_text)
        self.undo.setText(words)
        self.undo.setAccessibleName(words)
        self.undo.setVisible(bool(label_text))

    def show_hint(self, text: str) -> None:
        """Something worth knowing on this page."""
        self.hint.setText(text)

    @Slot(object)
    def add_job(self, progress: Progress) -> None:
        """Show a job that has begun."""
        view = self._jobs[progress] = JobView(progress)
        self._layout.insertWidget(1, view)

    @Slot(object)
    def remove_job(self, progress: Progress) -> None:
        """Its work is over."""
        view = self._jobs.pop(progress)
        self._layout.removeWidget(view)
        view.deleteLater()
