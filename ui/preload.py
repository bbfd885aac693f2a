"""Loads the code of the pages beside the window, soon after the start, so that no page waits."""

import gc
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, QTimer

from praeventionsrat.late_tables import map_loaded
from ui.leisure import Leisure
from ui.tasks import Tasks

SOON_MS = 400
"""The window is painted and has answered its first keys by then."""

ASKED_SOON = "ui.soon:STEPS"
"""What is asked of the file once the code is there."""

Ask = Callable[[Callable[[Any], object]], object]


class Preload(QObject):
    """Loads modules on a worker, lets the garbage collector pass over them, then asks ahead."""

    def __init__(
        self,
        tasks: Tasks,
        modules: Iterable[str],
        parent: QObject,
        leisure: Leisure,
        ask: Ask | None = None,
        steps: str = "",
        first: Iterable[str] = (),
    ) -> None:
        """Wait for ``start``.

        Args:
            tasks: Where modules are loaded.
            modules: Their names.
            parent: As usual.
            leisure: Where the questions stand in line, behind what waits there already.
            ask: Puts a question to the store, once the modules are there.
            steps: Where the questions stand, as „module:name“; each is short.
            first: The modules that what waits in line needs.
        """
        super().__init__(parent)
        self._tasks, self._modules, self._leisure = tasks, tuple(modules), leisure
        self._ask, self._steps, self._first = ask, steps, tuple(first)
        leisure.hold()
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._load)

    def start(self) -> None:
        """Begin when the window has come to rest."""
        self._soon.start()

    def stop(self) -> None:
        """The window goes; what is not loaded stays so."""
        self._soon.stop()
        self._leisure.stop()
        self._ask = None

    def _load(self) -> None:
        self._tasks.start(partial(load, self._first), self._on_first)

    def _on_first(self, _nothing: object) -> None:
        self._leisure.release()
        self._tasks.start(partial(load, self._modules), self._on_loaded)

    def _on_loaded(self, _nothing: object) -> None:
        settle()
        if self._ask:
            module, _, name = self._steps.partition(":")
            for step in getattr(import_module(module), name):
                self._leisure.add(self, partial(self._ask, step))


def load(modules: Iterable[str]) -> None:
    """Import them one after the other, then make their tables known.

    The collector rests meanwhile: on this thread it would take down what is left of old windows.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        for name in modules:
            import_module(name)
        map_loaded()
    finally:
        if collecting:
            gc.enable()


def settle() -> None:
    """What is loaded stays: the collector need not look at it again (half the time of a save)."""
    gc.freeze()
    gc.enable()
