"""The page Helfer of a prevention day: the board of shifts, and the list of who helps."""

from collections.abc import Hashable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.parts.cards import button, primary
from ui.prevention_day.helpers.helpers_panel import HelpersPanel
from ui.prevention_day.helpers.import_dialog import HelperImport
from ui.prevention_day.helpers.shifts_panel import ShiftsPanel
from ui.prevention_day.tabbed_page import TabbedDayPage
from ui.shell.page import Command

SHIFTS, HELPERS = range(2)


class HelpersPage(TabbedDayPage):
    """Two tabs about one prevention day."""

    area = "day_helpers"
    tables = ("helper", "shift", "duty", "venue", "programme_item", "contributor", "person")

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.shifts = ShiftsPanel(context, self.now)
        self.helpers = HelpersPanel(context, self.now)
        self.bring_in = button(self.tr("Einlesen …"), self.take_over, symbol="upload")
        self.add = primary(self.tr("Neue Schicht"), self.new, symbol="add", tip="Strg+N")
        self.build(
            (self.tr("Schichten"), self.shifts),
            (self.tr("Helferinnen und Helfer"), self.helpers),
            name=self.tr("Bereiche der Helfer"),
            actions=(self.bring_in, self.add),
        )

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Helfer")

    def tab_shown(self) -> None:
        """Override."""
        is_list = self.panel is self.helpers
        self.add.setText(self.helpers.listed.new if is_list else self.tr("Neue Schicht"))
        self.bring_in.setVisible(is_list)

    def take_over(self) -> HelperImport | None:
        """Helpers from somebody's list."""
        if self.day_id is None or not self.flush():
            return None
        dialog = HelperImport(self.context, self.day_id, self)
        dialog.open()
        return dialog

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override."""
        found: UUID | None = self.bring(kind, record_id)
        if found is not None and kind in {"helper", "shift"}:
            self.show_tab(HELPERS if kind == "helper" else SHIFTS)
            self.panel.open_record(found)

    def commands(self) -> Sequence[Command]:
        """Override."""
        if self.day_id is None:
            return ()
        take = Command(self.tr("Helferliste einlesen"), partial(self.take_over), "upload")
        return [*super().commands(), take]

    def help_topic(self) -> str:
        """Override."""
        return "helferplan"
