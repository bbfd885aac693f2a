"""What goes from one person to the next: taking over and handing over; loaded when asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.context import AppContext


class Passing(QObject):
    """Opens the dialogs of the menu „Datei“."""

    def __init__(self, context: AppContext, window: QWidget, flush: Callable[[], bool]) -> None:
        """``window`` is what dialogs belong to; ``flush`` saves what is being typed in it."""
        super().__init__(window)
        self._context, self._window, self._flush = context, window, flush

    def take_over(self) -> QObject | None:
        """Bring in resolutions, assignments and minutes from before this program."""
        if not self._flush():
            return None
        from ui.takeover.dialog import TakeoverDialog  # noqa: PLC0415 - costs nothing at the start

        dialog = TakeoverDialog(self._context, self._window)
        dialog.open()
        return dialog

    def import_contacts(self) -> QObject | None:
        """Bring in contacts of other programs."""
        if not self._flush():
            return None
        from ui.contacts.importing.dialog import ImportDialog  # noqa: PLC0415 - not at the start

        dialog = ImportDialog(self._context, self._window)
        dialog.open()
        return dialog

    def hand_over(self) -> QObject | None:
        """Make the folder for a successor."""
        if not self._flush():
            return None
        from ui.handover import HandoverFlow  # noqa: PLC0415 - costs nothing at the start

        flow = HandoverFlow(self._context, self._window)
        return flow.start()
