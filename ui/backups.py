"""Care without being asked: a backup a day and every half hour of work, and the old Papierkorb."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Slot

from praeventionsrat.changes import Changes
from praeventionsrat.office.backups import BackupMade
from praeventionsrat.office.usecases import due_for_purge, purge_old
from praeventionsrat.office.vault import Vault
from praeventionsrat.records import now
from ui.context import AppContext
from ui.purging import scrub
from ui.tasks import Progress

SOON_MS = 5_000
ROUND_MS = 30 * 60 * 1_000
DAY = timedelta(days=1)


class BackupRound(QObject):
    """Takes a backup when there is something new to keep, and before anything goes for good."""

    def __init__(self, context: AppContext, vault: Vault) -> None:
        """Watch the file for changes."""
        super().__init__()
        self._context, self._vault = context, vault
        self._changed = False
        self._told = ""
        self._running: Progress | None = None
        self._timer = QTimer(self, interval=ROUND_MS)
        self._timer.timeout.connect(self._on_round)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.begin)
        context.operations.changed.connect(self._on_changed)
        context.tasks.ended.connect(self._on_ended)

    def start(self) -> None:
        """From now on; the first look soon, when the window has come to rest."""
        self._timer.start()
        self._soon.start()

    def stop(self) -> None:
        """No more; a running one is given up."""
        self._timer.stop()
        self._soon.stop()
        if self._running:
            self._running.cancel()

    @Slot()
    def begin(self) -> None:
        """A backup unless one was taken within a day, and before the Papierkorb is emptied."""
        if self._context.operations.ask(due_for_purge, now=now()):
            self.back_up(self._purge)
        elif self._is_old():
            self.back_up()

    def back_up(self, then: Callable[[], object] = lambda: None) -> None:
        """Take one now, then go on; not while another is being taken."""
        if self._running:
            return
        self._changed = False

        def done(made: BackupMade) -> None:
            self._tell(made)
            then()

        self._running = self._context.tasks.start_long(
            self.tr("Sicherung"), self._job, done, self._on_failed
        )

    def _is_old(self) -> bool:
        newest = next(iter(self._vault.backups()), None)
        if newest is None:
            return True
        age = datetime.now(UTC) - newest.created_at
        return not timedelta() <= age <= DAY  # a clock that was wrong does not put it off

    def _job(self, progress: Progress) -> BackupMade:
        return self._vault.back_up(progress.step)

    def _tell(self, made: BackupMade) -> None:
        """The trouble with the second place once, not every half hour."""
        if made.trouble and made.trouble != self._told:
            self._context.notify.error(backup_sentence(made))
        self._told = made.trouble

    def _purge(self) -> None:
        label = self.tr("Papierkorb aufräumen")
        purged = self._context.operations.perform(label, purge_old, now=now(), undoable=False)
        if purged:
            scrub(self._context, self._vault)

    def _on_failed(self, why: str) -> None:
        self._changed = True
        self._context.notify.error(
            self.tr("Die Sicherung ist nicht gelungen. {why}").format(why=why)
        )

    @Slot(object)
    def _on_ended(self, progress: Progress) -> None:
        """Also when the user cancelled it."""
        if progress is self._running:
            self._running = None

    @Slot()
    def _on_round(self) -> None:
        if self._changed:
            self.back_up()

    @Slot(object)
    def _on_changed(self, _changes: Changes) -> None:
        self._changed = True


def backup_sentence(made: BackupMade) -> str:
    """What the user is told of a backup."""
    if made.trouble:
        return (
            "Die Sicherung ist angelegt und geprüft. Nur die Kopie am zweiten Ort ist nicht "
            f"gelungen: {made.trouble}"
        )
    return "Die Sicherung ist angelegt und geprüft."
