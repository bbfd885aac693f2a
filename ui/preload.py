"""Loads the code of the pages beside the window, soon after the start, so that no page waits."""

import gc
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, QTimer

from praeventionsrat.errors import UserError
from ui.tasks import Tasks

SOON_MS = 400
"""The window is painted and has answered its first keys by then."""
PAUSE_MS = 60
"""Between two questions: time for whatever the user does."""

ASKED_SOON = "ui.meetings.soon:STEPS"
"""What is asked of the file once the code is there."""

Ask = Callable[[Callable[[Any], object]], object]


class Preload(QObject):
    """Loads modules on a worker, lets the garbage collector pass over them, then asks ahead."""

    def __init__(
        self,
        tasks: Tasks,
        modules: Iterable[str],
        parent: QObject,
        ask: Ask | None = None,
        steps: str = "",
    ) -> None:
        """Wait for ``start``.

        Args:
            tasks: Where modules are loaded.
            modules: Their names.
            parent: As usual.
            ask: Puts a question to the store, once the modules are there.
            steps: Where the questions stand, as „module:name“; each is short.
        """
        super().__init__(parent)
        self._tasks, self._modules, self._ask, self._steps = tasks, tuple(modules), ask, steps
        self._left: deque[Callable[[Any], object]] = deque()
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._load)
        self._next = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._next.timeout.connect(self._ask_one)

    def start(self) -> None:
        """Begin when the window has come to rest."""
        self._soon.start()

    def stop(self) -> None:
        """The window goes; what is not loaded stays so."""
        self._soon.stop()
        self._left.clear()
        self._next.stop()

    def _load(self) -> None:
        self._tasks.start(partial(load, self._modules), self._on_loaded)

    def _on_loaded(self, _nothing: object) -> None:
        settle()
        if self._ask:
            module, _, name = self._steps.partition(":")
            self._left.extend(getattr(import_module(module), name))
            self._next.start()

    def _ask_one(self) -> None:
        if self._left and self._ask:
            try:
                self._ask(self._left.popleft())
            except UserError:  # an office that has no meeting yet
                return
            self._next.start()


def load(modules: Iterable[str]) -> None:
    """Import them one after the other."""
    for name in modules:
        import_module(name)


def settle() -> None:
    """What is loaded stays: the collector need not look at it again (half the time of a save)."""
    gc.freeze()
    gc.enable()
