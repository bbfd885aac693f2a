"""The clock of the day: real on the day itself, chosen by hand in a rehearsal, still afterwards."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from ui.live.wall_clock import MINUTE, SECONDS, local_now

NIGHT = timedelta(hours=4)
"""So long after midnight a day still goes on that closes late."""


class DayClock(QObject):
    """Tells what time it is at the information stand.

    Signals:
        ticked: Emitted at every full minute while somebody looks.
    """

    ticked = Signal()

    def __init__(self, parent: QObject, now: Callable[[], datetime] = local_now) -> None:
        """``now`` is the clock on the wall; a test may set another one."""
        super().__init__(parent)
        self.now = now
        self._days: tuple[date, ...] = ()
        self._practice: tuple[datetime, datetime] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tick)

    def set_days(self, days: Sequence[date]) -> None:
        """The days of the event; on another one a rehearsal ends."""
        self._days = tuple(sorted(days))
        if self._practice is not None and self._practice[0].date() not in self._days:
            self._practice = None

    @property
    def today(self) -> date:
        """The day on the wall."""
        return self.now().date()

    @property
    def shown_day(self) -> date | None:
        """The day that is shown: today's, else the next to come, else the last there was."""
        if self._practice is not None:
            return self._practice[0].date()
        if not self._days:
            return None
        here = (self.now() - NIGHT).date() if self.now().time() < time(4) else self.today
        if here in self._days:
            return here
        coming = [day for day in self._days if day > here]
        return coming[0] if coming else self._days[-1]

    @property
    def is_today(self) -> bool:
        """Whether the day goes on now."""
        return self._practice is None and self.shown_day in {
            self.today,
            (self.now() - NIGHT).date(),
        }

    @property
    def goes_on(self) -> bool:
        """Whether things begin and end now, really or in a rehearsal."""
        return self.practising or self.is_today

    @property
    def is_over(self) -> bool:
        """Whether all days have passed."""
        return bool(self._days) and self.today > self._days[-1] and not self.is_today

    @property
    def may_practise(self) -> bool:
        """Whether the day is still to come; afterwards a rehearsal would spoil what was noted."""
        return bool(self._days) and self.today < self._days[0]

    @property
    def practising(self) -> bool:
        """Whether the time was chosen by hand."""
        return self._practice is not None

    def practise(self, at: time) -> None:
        """From now on it is this time on the day, and it goes on."""
        day = self.shown_day
        if day is not None:
            self._practice = (datetime.combine(day, at), self.now())
            self.ticked.emit()

    def stop_practising(self) -> None:
        """Back to the clock on the wall."""
        self._practice = None
        self.ticked.emit()

    def moment(self) -> datetime:
        """Local time at the stand, without zone; on other days the evening or morning of it."""
        real = self.now().replace(tzinfo=None)
        if self._practice is not None:
            chosen, since = self._practice
            return chosen + (self.now() - since)
        day = self.shown_day
        if day is None or self.is_today:
            return real
        return datetime.combine(day, time(0) if day > real.date() else time(23, 59))

    def minute(self) -> time:
        """The clock time at the stand, without seconds."""
        return self.moment().time().replace(second=0, microsecond=0)

    def stamp(self) -> datetime:
        """This instant in UTC, for what is noted; in a rehearsal the chosen one."""
        real = self._practice is None
        return self.now().astimezone(UTC) if real else self.moment().astimezone(UTC)

    def start(self) -> None:
        """Tick from now on."""
        self._timer.start((MINUTE - self.now().second) * SECONDS)

    def stop(self) -> None:
        """Nobody looks."""
        self._timer.stop()

    def _tick(self) -> None:
        self.start()
        self.ticked.emit()
