"""Deleting for good: after a backup, and so that no page of the file keeps it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from praeventionsrat.office.backups import BackupMade
from praeventionsrat.office.vault import Vault
from ui.context import AppContext
from ui.tasks import Progress


def scrub(context: AppContext, vault: Vault) -> None:
    """Overwrite what was deleted, in a worker."""
    context.tasks.start_long(
        context.tasks.tr("Gelöschtes überschreiben"),
        partial(_scrub, vault),
        lambda _done: None,
    )


class Purging(QObject):
    """Takes the backup that must come before anything goes for good, then does it.

    Where no backup can be taken, the user says whether to go on.
    """

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._running: Progress | None = None
        self._after: Callable[[], object] = lambda: None
        context.tasks.ended.connect(self._on_ended)

    @property
    def is_running(self) -> bool:
        """Whether something is about to go."""
        return self._running is not None

    def start(self, purge: Callable[[], object], after: Callable[[], object]) -> None:
        """Backup, ``purge``, overwriting; ``after`` when the backup is over, however it ended."""
        vault = self._context.vault
        if self._running:
            return
        if vault is None:  # a widget on its own
            purge()
            after()
            return

        def go_on(_made: BackupMade | None = None) -> None:
            purge()
            scrub(self._context, vault)

        def failed(why: str) -> None:
            if self._is_meant(why):
                go_on()

        title = self.tr("Sicherung vor dem Löschen")
        job = partial(_back_up, vault)
        self._running = self._context.tasks.start_long(title, job, go_on, failed)
        self._after = after

    @Slot(object)
    def _on_ended(self, progress: Progress) -> None:
        """Also when the user cancelled it."""
        if progress is self._running:
            self._running = None
            self._after()

    def _is_meant(self, why: str) -> bool:
        return self._context.notify.ask(
            self.tr("Vorher ließ sich keine Sicherung anlegen. Trotzdem endgültig löschen?"),
            why,
            self.tr("Trotzdem löschen"),
        )


def _back_up(vault: Vault, progress: Progress) -> BackupMade:
    return vault.back_up(progress.step)


def _scrub(vault: Vault, progress: Progress) -> None:
    vault.scrub(progress.step)
