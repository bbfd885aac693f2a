"""Backups by themselves: soon after the start if the last is a day old, then every half hour."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from praeventionsrat.changes import Changes
from praeventionsrat.office.vault import Vault
from ui.context import AppContext
from ui.tasks import Progress

SOON_MS = 5_000
ROUND_MS = 30 * 60 * 1_000
DAY = timedelta(days=1)


class BackupRound(QObject):
    """Takes a backup when there is something new to keep."""

    def __init__(self, context: AppContext, vault: Vault) -> None:
        """Watch the file for changes."""
        super().__init__()
        self._context, self._vault = context, vault
        self._changed = False
        self._running: Progress | None = None
        self._timer = QTimer(self, interval=ROUND_MS)
        self._timer.timeout.connect(self._on_round)
        context.operations.changed.connect(self._on_changed)

    def start(self) -> None:
        """From now on; the first one soon if the last is older than a day."""
        self._timer.start()
        QTimer.singleShot(SOON_MS, self, self.back_up_if_old)

    def stop(self) -> None:
        """No more; a running one is given up."""
        self._timer.stop()
        if self._running:
            self._running.cancel()

    @Slot()
    def back_up_if_old(self) -> None:
        """Take one unless one was taken within a day."""
        newest = next(iter(self._vault.backups()), None)
        if newest is None or datetime.now(UTC) - newest.created_at > DAY:
            self.back_up()

    def back_up(self) -> None:
        """Take one now."""
        if self._running:
            return
        self._changed = False
        self._running = self._context.tasks.start_long(
            self.tr("Sicherung"), self._job, self._on_done, self._on_failed
        )

    def _job(self, progress: Progress) -> Path:
        return self._vault.back_up(progress.step, lambda: False)

    def _on_done(self, _made: Path) -> None:
        self._running = None

    def _on_failed(self, why: str) -> None:
        self._running = None
        self._context.notify.error(
            self.tr("Die Sicherung ist nicht gelungen. {why}").format(why=why)
        )

    @Slot()
    def _on_round(self) -> None:
        if self._changed:
            self.back_up()

    @Slot(object)
    def _on_changed(self, _changes: Changes) -> None:
        self._changed = True
