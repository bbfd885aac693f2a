"""Keeps what is being typed safe without a Save button."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance

from praeventionsrat.errors import UserError

LATEST_MS = 1500  # with the time a save takes, at the latest 2 s after the first unsaved key


class Autosave(QObject):
    """Saves at the latest two seconds after the first unsaved key, on page change and on close.

    A save that fails leaves the text pending; the next key or ``flush`` tries again.
    """

    def __init__(
        self,
        edited: SignalInstance,
        save: Callable[[], object],
        parent: QObject,
        complain: Callable[[UserError], object] | None = None,
    ) -> None:
        """Watch one signal.

        Args:
            edited: Emitted at every key.
            save: Writes to the file; raises ``UserError`` or returns False if it could not.
            parent: Keeps this object alive.
            complain: Gets the ``UserError`` (also ``Invalid``); without it, it is passed over.
        """
        super().__init__(parent)
        self._save, self._complain = save, complain
        self.pending = False
        self._clock = QTimer(self, interval=LATEST_MS, singleShot=True)
        self._clock.timeout.connect(self.flush)
        edited.connect(self._on_edited)

    def flush(self) -> bool:
        """Save now if anything is pending; whether nothing is pending any more."""
        self._clock.stop()
        if not self.pending:
            return True
        self.pending = False  # a save may itself cause edits, which are then pending again
        try:
            kept = self._save() is not False
        except UserError as err:
            kept = False
            if self._complain:
                self._complain(err)
        self.pending = self.pending or not kept
        return not self.pending

    def forget(self) -> None:
        """The form shows another record now, or what is on file again."""
        self._clock.stop()
        self.pending = False

    def _on_edited(self) -> None:
        self.pending = True
        if not self._clock.isActive():
            self._clock.start()
