"""The clock on the wall of the room: what every key in the Sitzungsmodus stamps."""

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import QObject, QTimer, Signal

SECONDS = 1000
MINUTE = 60


def local_now() -> datetime:
    """This moment, here."""
    return datetime.now().astimezone()


class WallClock(QObject):
    """Tells the minute, and says when another one has begun.

    Signals:
        ticked: Emitted at every full minute while somebody looks.
    """

    ticked = Signal()

    def __init__(self, parent: QObject, now: Callable[[], datetime] = local_now) -> None:
        """``now`` is the clock; a test may set another one."""
        super().__init__(parent)
        self.now = now
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tick)

    def minute(self) -> time:
        """The clock time, without seconds."""
        return self.now().time().replace(second=0, microsecond=0)

    def start(self) -> None:
        """Tick from now on."""
        self._timer.start((MINUTE - self.now().second) * SECONDS)

    def stop(self) -> None:
        """Nobody looks."""
        self._timer.stop()

    def _tick(self) -> None:
        self.start()
        self.ticked.emit()
