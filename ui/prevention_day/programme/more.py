"""What else can be done with a programme: shift the rest, a break for all, read a file."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from praeventionsrat.prevention_day.programme.hours import clock_of
from ui.context import AppContext
from ui.parts.cards import tool
from ui.prevention_day.programme.dialogs import BreakDialog, ShiftDialog
from ui.prevention_day.programme.workbench import Workbench
from ui.shell.icons import icon
from ui.shell.page import Command


class ProgrammeMenu(QObject):
    """The menu behind the three dots."""

    def __init__(
        self, context: AppContext, page: QWidget, bench: Workbench, flush: Callable[[], bool]
    ) -> None:
        """``page`` is what dialogs belong to; ``flush`` saves what is being typed there."""
        super().__init__(page)
        self._context, self._page, self._bench, self._flush = context, page, bench, flush
        self.button = tool("more", self.tr("Weitere Aktionen"))
        self.menu = QMenu(page)
        for command in self.commands():
            self.menu.addAction(icon(command.symbol), command.title, command.run)
        self.button.setMenu(self.menu)
        self.button.setPopupMode(self.button.ToolButtonPopupMode.InstantPopup)

    def commands(self) -> Sequence[Command]:
        """The same for Ctrl+K."""
        return (
            Command(self.tr("Rest verschieben …"), self.shift_rest, "clock"),
            Command(self.tr("Pause für alle …"), self.add_break, "format_break"),
            Command(self.tr("Programm einlesen …"), self.take_over, "upload"),
            Command(self.tr("Programm weitergeben …"), self.give_out, "calendar"),
        )

    def shift_rest(self) -> None:
        """Ask by how much the rest shall move, from the cursor on."""
        self.shift_from(self._bench.current_id())

    @Slot(object)
    def shift_from(self, item_id: UUID | None) -> None:
        """The same from an item on; without one from the opening on."""
        programme, day = self._bench.programme, self._bench.day
        if programme is None or day is None or not self._flush():
            return
        item = programme.item_of.get(item_id) if item_id else None
        start = item.starts_at if item and item.starts_at else clock_of(day.opens)
        ShiftDialog(self._context, programme, day, start, self._page).open()

    def add_break(self) -> None:
        """Ask when everybody has a break; behind the item under the cursor, if there is one."""
        if self._bench.day is not None and self._flush():
            card = self._bench.grid.current_card()
            start = clock_of(card.end) if card and card.start is not None else None
            BreakDialog(self._context, self._bench.day, start, self._page).open()

    @Slot()
    def take_over(self) -> QDialog | None:
        """Read a programme from a file."""
        if self._bench.programme is None or not self._flush():
            return None
        from ui.prevention_day.programme_import import (  # noqa: PLC0415 - not at the start
            ProgrammeImport,
        )

        dialog = ProgrammeImport(self._context, self._bench.programme.event_id, self._page)
        dialog.open()
        return dialog

    @Slot()
    def give_out(self) -> QDialog | None:
        """The web page, calendars and files for other programs."""
        if self._bench.programme is None or not self._flush():
            return None
        from ui.prevention_day.programme_giving import (  # noqa: PLC0415 - not at the start
            ProgrammeGiving,
        )

        dialog = ProgrammeGiving(self._context, self._bench.programme, self._page)
        dialog.open()
        return dialog
