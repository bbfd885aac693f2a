"""Feels the pulse of the event loop: how long it stands still, and when it is done."""

import time

from PySide6.QtCore import QObject, QTimer

CALM, BEATS = 0.004, 4
"""So many turns running, each shorter than this: whatever was under way is done and painted."""


class Pulse(QObject):
    """Beats once each turn of the loop.

    ``longest`` is the longest turn since ``begin`` (``seen``: before that), ``worked`` what this
    thread computed in it (the rest is waiting, for the disk or for a processor that others use).
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

    def watch(self):
        """Only look on, until ``when_calm``; ``seen`` is the longest turn meanwhile."""
        self.begin()
        self._timer.start()

    def when_calm(self, then):
        """Call once the loop has nothing left to do; begins to count anew."""
        self.seen = self.longest, self.worked
        self.begin()
        self._then, self._calm = then, 0
        self._timer.start()

    def took(self):
        """From ``begin`` until the loop fell calm: milliseconds passed, and spent computing."""
        passed, computed = self.busy_until - self.begun, self.busy_thread - self.begun_thread
        return passed * 1000, computed * 1000

    def _beat(self):
        now, thread = time.perf_counter(), time.thread_time()
        turn = now - self._last
        if turn > self.longest:
            self.longest, self.worked = turn, thread - self._thread
        self._last, self._thread = now, thread
        self._calm = self._calm + 1 if turn < CALM else 0
        if self._calm == 0:
            self.busy_until, self.busy_thread = now, thread
        if self._then and self._calm >= BEATS:
            then, self._then = self._then, None
            self._timer.stop()
            then()
