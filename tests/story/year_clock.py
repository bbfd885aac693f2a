"""The calendar on the wall during a story that lasts a year."""

import time as clock
from datetime import date, datetime, timedelta
from datetime import time as hour

NOON = hour(12)


class Calendar:
    """Says which day and minute it is to whoever asks the wall; it only goes forward."""

    def __init__(self, monkeypatch):
        self._real, self._shift = clock.time, 0.0
        monkeypatch.setattr(clock, "time", lambda: self._real() + self._shift)
        self.minute = None

    def turn_to(self, year, month, day, at=NOON):
        """Another day, at an hour of it; the hour stands still until it is moved."""
        self.minute = datetime(year, month, day, at.hour, at.minute).astimezone()
        self._shift = self.minute.timestamp() - self._real()
        assert date.today() == self.minute.date()  # noqa: DTZ011 - what every part asks
        return self.minute.date()

    def on(self, minutes):
        """Later on the same day."""
        self.minute += timedelta(minutes=minutes)

    def __call__(self):
        """The clock as the Sitzungsmodus reads it."""
        return self.minute
