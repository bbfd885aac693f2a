"""What can wait is done while nobody waits: one small thing at a time, with a pause between."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid

from praeventionsrat.errors import UserError

PAUSE_MS = 60
"""Between two things: time for whatever the user does."""


class Leisure(QObject):
    """A queue of small things for the window to do when it rests."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing waits yet; what comes is begun soon, unless somebody says ``hold``."""
        super().__init__(parent)
        self._waiting: deque[tuple[QObject, Callable[[], object]]] = deque()
        self._held = False
        self._next = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._next.timeout.connect(self._do_one)

    @property
    def rests(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def add(self, owner: QObject, act: Callable[[], object]) -> None:
        """Do this once its turn has come, if ``owner`` is still there.

        A ``UserError`` means that there is nothing to do: an office that has no meeting yet.
        """
        self._waiting.append((owner, act))
        self._go_on()

    def hold(self) -> None:
        """Let everything wait until ``release``."""
        self._held = True
        self._next.stop()

    def release(self) -> None:
        """Begin with what has waited longest."""
        self._held = False
        self._go_on()

    def stop(self) -> None:
        """The window goes; what waits is given up."""
        self._waiting.clear()
        self._next.stop()

    def _go_on(self) -> None:
        if self._waiting and not self._held and not self._next.isActive():
            self._next.start()

    @Slot()
    def _do_one(self) -> None:
        if not self._waiting:
            return
        owner, act = self._waiting.popleft()
        try:
            if isValid(owner):
                act()
        except UserError:
            return
        finally:
            self._go_on()
