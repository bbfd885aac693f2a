"""Notices at a save that the folder of the file has become read-only, before it does harm."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from ui.context import AppContext


def may_write(folder: Path) -> bool:
    """Whether files can be made in a folder."""
    return os.access(folder, os.W_OK)


class FolderWatch(QObject):
    """Looks at every save; says it once, and again only after it had been put right.

    An open file goes on taking what is typed; the next backup and the next start would fail.
    """

    def __init__(
        self,
        context: AppContext,
        folder: Path,
        writable: Callable[[Path], bool] = may_write,
    ) -> None:
        """Watch the folder of the open file."""
        super().__init__()
        self._context, self._folder, self._writable = context, folder, writable
        self._told = False
        context.operations.saved.connect(self._on_saved)

    @Slot(object)
    def _on_saved(self, _at: object) -> None:
        if self._writable(self._folder):
            self._told = False
        elif not self._told:
            self._told = True
            words = self.tr(
                "Der Ordner „{folder}“ ist schreibgeschützt. Ihre Eingaben sind gespeichert, aber "
                "Sicherungen gelingen nicht, und nach dem Schließen lässt sich die Datei nicht "
                "wieder öffnen. Bitte erlauben Sie das Schreiben in diesem Ordner."
            )
            self._context.notify.error(words.format(folder=self._folder.name))
