"""What takes a while: comparing in a worker, a backup before anything is written; both can stop."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from praeventionsrat.contacts.duplicates.ports import BookRows
from praeventionsrat.contacts.importing.applying import Imported, import_contacts
from praeventionsrat.contacts.importing.book import book_of
from praeventionsrat.contacts.importing.layouts import remember_mapping
from praeventionsrat.contacts.importing.matching import Matches, match
from praeventionsrat.contacts.importing.plan import Plan
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.reading.mapping import ContactTable, Mapping, entries_of
from praeventionsrat.contacts.reading.sources import Source
from praeventionsrat.contacts.reading.understanding import understand
from praeventionsrat.office.backups import BackupMade
from praeventionsrat.office.vault import Vault
from ui.context import AppContext
from ui.parts.cards import button, label, row
from ui.tasks import Progress

R = TypeVar("R")
Layout = tuple[ContactTable, Mapping]
"""A list and what its columns mean."""


class Running(QWidget):
    """Says how far a job is and stops it.

    Signals:
        ended: Emitted when it is over, however it ended.
    """

    ended = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._progress: Progress | None = None
        self.said = label("", "dim")
        self.stop = button(self.tr("Abbrechen"), self.cancel)
        self.setLayout(row(self.said, self.stop))
        self.hide()
        context.tasks.ended.connect(self._on_ended)

    def start(
        self,
        title: str,
        job: Callable[[Progress], R],
        done: Callable[[R], object],
        failed: Callable[[str], object],
    ) -> None:
        """Run a job beside the window."""
        self.said.setText(title)
        self._progress = self._context.tasks.start_long(title, job, done, failed)
        self._progress.moved.connect(self._on_moved)
        self.show()

    def cancel(self) -> None:
        """Ask it to stop."""
        if self._progress:
            self._progress.cancel()

    @Slot(int, int)
    def _on_moved(self, done: int, total: int) -> None:
        if self._progress and total:
            percent = 100 * done // total
            self.said.setText(f"{self._progress.title} – {percent} %")

    @Slot(object)
    def _on_ended(self, progress: Progress) -> None:
        if progress is self._progress:
            self._progress = None
            self.hide()
            self.ended.emit()


def compare(source: Source, layout: Layout | None, rows: BookRows, progress: Progress) -> Matches:
    """In a worker: every line understood and held against the book."""
    entries = entries_of(*layout) if layout else source.entries
    outcome = understand(entries, source.refused, progress.step)
    return match(outcome, book_of(rows), progress.step)


def back_up(vault: Vault, progress: Progress) -> BackupMade:
    """In a worker: what stands in the file before so much comes into it."""
    return vault.back_up(progress.step)


def take_contacts(work: Work, plan: Plan, layout: Layout | None, name: str) -> Imported:
    """Everything in one step, with what the columns meant."""
    made = import_contacts(work, plan)
    if layout:
        remember_mapping(work, *layout, name)
    return made
