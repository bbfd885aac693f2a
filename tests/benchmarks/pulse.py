"""Feels the pulse of the event loop: how long it stands still, and when it is done."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer

CALM, BEATS = 0.004, 4
"""So many turns running, each shorter than this: whatever was under way is done and painted."""


class Pulse(QObject):
    """Beats once each turn of the loop.

    ``longest`` is the longest turn since ``begin`` (``seen``: before that), ``worked`` what this
    thread computed in it (the rest is waiting, for the disk or for a processor that others use).
    ``filled`` is the longest turn after the window was painted for the first time.
    """

    def __init__(self):
        super().__init__()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._beat)
        self._then, self._calm = None, 0
        self.begin()

    def begin(self):
        self.begun = self._last = self.busy_until = time.perf_counter()
        self.begun_thread = self._thread = self.busy_thread = time.thread_time()
        self.longest = self.worked = 0.0
        self._paints, self._painted, self.filled = False, None, (0.0, 0.0)

    def look_at(self, window):
        """Notice when this window is painted."""
        window.installEventFilter(self)

    def eventFilter(self, _window, event):  # noqa: N802 - Qt
        self._paints |= event.type() == QEvent.Type.UpdateRequest
        return False

    def watch(self):
        """Only look on, until ``when_calm``; ``seen`` is the longest turn meanwhile."""
        self.begin()
        self._timer.start()

    def when_calm(self, then, until=lambda: True):
        """Call once the loop has nothing left to do and that is so; begins to count anew."""
        self.seen = self.longest, self.worked
        self.begin()
        self._then, self._until, self._calm = then, until, 0
        self._timer.start()

    def took(self):
        """From ``begin`` until the loop fell calm: milliseconds passed, and spent computing."""
        passed, computed = self.busy_until - self.begun, self.busy_thread - self.begun_thread
        return passed * 1000, computed * 1000

    def until_painted(self):
        """The same until the window was painted for the first time."""
        return self._painted or self.took()

    def _beat(self):
        now, thread = time.perf_counter(), time.thread_time()
        turn = now - self._last
        if self._painted:
            self.filled = max(self.filled, (turn * 1000, (thread - self._thread) * 1000))
        elif self._paints:
            passed, computed = now - self.begun, thread - self.begun_thread
            self._painted = passed * 1000, computed * 1000
        if turn > self.longest:
            self.longest, self.worked = turn, thread - self._thread
        self._last, self._thread = now, thread
        self._calm = self._calm + 1 if turn < CALM else 0
        if self._calm == 0:
            self.busy_until, self.busy_thread = now, thread
        if self._then and self._calm >= BEATS and self._until():
            then, self._then = self._then, None
            self._timer.stop()
            then()
