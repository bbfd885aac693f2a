"""Loads the code of the pages beside the window, soon after the start, so that no page waits."""

import gc
from collections.abc import Iterable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from ui.tasks import Tasks

SOON_MS = 400
"""The window is painted and has answered its first keys by then."""


class Preload(QObject):
    """Loads modules on a worker, then lets the garbage collector pass over what is loaded."""

    def __init__(self, tasks: Tasks, modules: Iterable[str], parent: QObject) -> None:
        """Wait for ``start``."""
        super().__init__(parent)
        self._tasks, self._modules = tasks, tuple(modules)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._load)

    def start(self) -> None:
        """Begin when the window has come to rest."""
        self._soon.start()

    def stop(self) -> None:
        """The window goes; what is not loaded stays so."""
        self._soon.stop()

    def _load(self) -> None:
        self._tasks.start(partial(load, self._modules), lambda _: settle())


def load(modules: Iterable[str]) -> None:
    """Import them one after the other."""
    for name in modules:
        import_module(name)


def settle() -> None:
    """What is loaded stays: the collector need not look at it again (half the time of a save)."""
    gc.freeze()
    gc.enable()
