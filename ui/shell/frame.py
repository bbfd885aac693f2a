"""How the window is divided: sidebar, message bar, page, status line."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from ui.context import AppContext
from ui.notify import WindowVoice
from ui.operations import Operations
from ui.parts.page_stack import PageStack
from ui.settings_store import GEOMETRY, Settings
from ui.shell.bars import MessageBar, UndoBar
from ui.shell.page import PageEntry
from ui.shell.sidebar import Sidebar
from ui.shell.status_line import StatusLine


class Frame(QWidget):
    """Everything of the window that is no page, joined with what it shows."""

    def __init__(self, title: str, pages: Sequence[PageEntry], file_name: str) -> None:
        super().__init__()
        self.sidebar = Sidebar(title, pages)
        self.stack, self.messages = PageStack(), MessageBar()
        self.status = StatusLine(file_name)
        bar, content, top, whole = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        bar.addWidget(self.messages)
        content.addLayout(bar)
        content.addWidget(self.stack, 1)
        top.addWidget(self.sidebar)
        top.addLayout(content, 1)
        whole.addLayout(top, 1)
        whole.addWidget(self.status)
        for layout in (bar, content, top, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.undo_bar = UndoBar(self.stack)

    def connect_to(self, context: AppContext) -> None:
        """Show what happens to the file and what is said."""
        operations, tasks = context.operations, context.tasks
        operations.saved.connect(self.status.show_saved)
        operations.changed.connect(lambda _: self.status.show_undo(operations.undo_label()))
        tasks.started.connect(self.status.add_job)
        tasks.ended.connect(self.status.remove_job)
        self.status.undo_asked.connect(operations.undo)
        self.undo_bar.undo_asked.connect(operations.undo)
        self.stack.currentChanged.connect(lambda _page: self.undo_bar.raise_())
        operations.changed.connect(self.messages.settle)
        operations.changed.connect(self.undo_bar.hide)  # the newest step is another one now
        if isinstance(context.notify, WindowVoice):
            bar, offer = self.messages, partial(_offer, operations, self.undo_bar)
            context.notify.attach(bar.fail, bar.tell, offer, bar.tell_saved)


def _offer(operations: Operations[Any], bar: UndoBar, text: str) -> None:
    """Offer to take back what happened; nothing where nothing happened."""
    if operations.worked:
        bar.offer(text)


def restore_geometry(window: QMainWindow, settings: Settings) -> None:
    """Where and how large the window was last time."""
    window.resize(1280, 800)
    window.setMinimumSize(900, 560)
    window.restoreGeometry(QByteArray.fromBase64(settings.get(GEOMETRY).encode()))


def keep_geometry(window: QMainWindow, settings: Settings) -> None:
    """Remember where and how large the window is."""
    settings.set(GEOMETRY, bytes(window.saveGeometry().toBase64().data()).decode())
    settings.flush()
