"""Calm bars inside the window: what did not work, what was done, what can be taken back."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.parts.cards import button, label, restyle, set_part, tool
from ui.parts.messages import SYMBOLS, Symbol
from ui.shell.theme import STEP, Tone

TOLD_MS = 6000
UNDO_MS = 10000


class MessageBar(QFrame):
    """One sentence at the top of the page; errors stay until something works, the rest goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, "bar")
        self._path: Path | None = None
        self._symbol = Symbol("info", 20)
        self.text = label("", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button = button(self.tr("Öffnen"), self._open_file, part="link")
        self.folder_button = button(self.tr("Ordner zeigen"), self._open_folder, part="link")
        self.close_button = tool("close", self.tr("Meldung schließen"), self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, STEP, 2 * STEP, STEP)
        layout.setSpacing(12)
        layout.addWidget(self._symbol)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.open_button)
        layout.addWidget(self.folder_button)
        layout.addWidget(self.close_button)
        self._clock = QTimer(self, interval=TOLD_MS, singleShot=True)
        self._clock.timeout.connect(self.hide)
        self.hide()

    @Slot(str)
    def fail(self, text: str) -> None:
        """Say what did not work."""
        self._clock.stop()
        self._say(text, Tone.BAD)

    @Slot()
    def settle(self) -> None:
        """Something has worked since: what did not work has been told long enough soon."""
        if self.isVisible() and self._path is None and not self._clock.isActive():
            self._clock.start()

    @Slot(str)
    def tell(self, text: str) -> None:
        """Say what was done."""
        self._say(text, Tone.OK)
        self._clock.start()

    @Slot(str, object)
    def tell_saved(self, text: str, path: Path) -> None:
        """Say that a file was written; it stays until closed, for it offers to open the file."""
        self._clock.stop()
        self._say(text, Tone.OK, path)

    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _open_folder(self) -> None:
        assert self._path is not None
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _say(self, text: str, tone: Tone, path: Path | None = None) -> None:
        self._path = path
        self.open_button.setVisible(path is not None)
        self.folder_button.setVisible(path is not None)
        self.text.setText(text)
        self._symbol.show_as(SYMBOLS[tone], tone)
        self.setAccessibleName(text)
        restyle(self, tone=tone.value)
        self.show()


class UndoBar(QFrame):
    """„Gelöscht · Rückgängig“, floating at the foot of the page, gone by itself.

    Signals:
        undo_asked: Emitted when the user wants it back.
    """

    undo_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_part(self, "undo")
        self.text = label("")
        self.button = button(self.tr("Rückgängig"), self._undo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * STEP, STEP, STEP, STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self.text)
        layout.addWidget(self.button)
        self._clock = QTimer(self, interval=UNDO_MS, singleShot=True)
        self._clock.timeout.connect(self.hide)
        self._ground = parent
        parent.installEventFilter(self)
        self.hide()

    @Slot(str)
    def offer(self, text: str) -> None:
        """Say what was deleted; the offer stands for ten seconds."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._clock.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def _place(self) -> None:
        self.adjustSize()
        room = self._ground.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 2 * STEP)
