"""The tab Liste: who has confirmed, what must be ordered, and one stand beside it.

Here sits the organiser with thirty exhibitors. She wants to know who comes and how much power and
how many tables to order; she fears a tripped fuse and an insurance that was never proved.
"""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.prevention_day.stands.records import StandFields, StandState
from praeventionsrat.prevention_day.stands.rows import StandRow, totals_of
from praeventionsrat.prevention_day.stands.usecases import (
    add_stand,
    remove_stand,
    stand_rows,
)
from praeventionsrat.prevention_day.stands.words import STAND_STATES
from ui.context import AppContext
from ui.parts.cards import button, label, primary
from ui.parts.chips import FilterChips
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState, ExplainedNote
from ui.parts.row_table import RowTable
from ui.prevention_day.list_and_one import ListAndOne
from ui.prevention_day.list_import import ListImport
from ui.prevention_day.stands.columns import STAND_COLUMNS, STAND_SHEET
from ui.prevention_day.stands.import_recipe import STAND_IMPORT
from ui.prevention_day.stands.stand_form import StandForm
from ui.prevention_day.stands.state_menu import StateMenu
from ui.prevention_day.tasks.panel import scrolled
from ui.shell.page import Command
from ui.shell.theme import Tone

LACKING = "lacking"
"""The chip for stands something is missing of."""


class StandsPanel(ListAndOne[StandRow]):
    """List on the left, the chosen stand on the right."""

    form: StandForm

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        table = RowTable[StandRow](STAND_COLUMNS, "Liste der Stände")
        super().__init__(context, today, table, StandForm(context), "Stand", remove_stand)
        self.take = button(self.tr("Liste einlesen …"), self.take_list, symbol="upload")
        self.add = primary(self.tr("Neuer Stand"), self.new, symbol="add", tip="Strg+N")
        self.set_actions(self.take, self.add)
        self.chips = FilterChips(self.tr("Nur diese Stände zeigen"))
        self.states = StateMenu(context, self.table)
        self.totals = label("", "dim", wrap=True)
        self.lacks = ExplainedNote()
        self.empty = EmptyState(
            "stand",
            self.tr("Noch keine Stände"),
            self.tr(
                "Lesen Sie die Liste der Aussteller ein, oder tragen Sie den ersten Stand von Hand "
                "ein. Strom, Tische und Stühle zählt das Programm zusammen."
            ),
            self.tr("Liste einlesen …"),
            self.take_list,
        )
        inside, above = scrolled(self.lacks, self.form), (self.chips, self.totals)
        self.lay_out(inside, "stands", (440, 620), above=above)
        self.chips.changed.connect(self._filter)

    def reload(self, event_id: UUID) -> None:
        """Override."""
        self.rows = self.context.operations.ask(stand_rows, event_id)
        self.pages.setCurrentIndex(0 if self.rows else 1)
        self.totals.setText(totals_of(self.rows).told)
        self._offer_chips()
        self._filter()

    def summary(self) -> str:
        """Override."""
        if not self.rows:
            return ""
        sure = sum(one.state is StandState.CONFIRMED for one in self.rows)
        return self.tr("{sure} von {all} bestätigt").format(sure=sure, all=len(self.rows))

    def sheet(self) -> ListSheet:
        """Override."""
        title, shown = self.tr("Stände Präventionstag"), self.table.rows_model.rows()
        return sheet_of(title, shown, STAND_SHEET, self.chips.words(), totals_of(shown).told)

    def new(self) -> None:
        """Override: an empty stand with the next number, to be filled in."""
        if self.event_id is None or not self.flush():
            return
        fields = StandFields(exhibitor=self.tr("Neuer Aussteller"))
        words = self.tr("Stand anlegen")
        self.begin(self.context.operations.perform(words, add_stand, self.event_id, fields))

    def heading(self, row: StandRow) -> str:
        """Override."""
        return row.name

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.form.exhibitor

    def tell(self, row: StandRow) -> None:
        """Override."""
        told = self.tr("Es fehlt: {what}").format(what=row.lacks) if row.lacks else ""
        self.lacks.say(told, "", Tone.WARN)

    def unfilter(self) -> None:
        """Override."""
        self.chips.set_value("state", None)
        self._filter()

    def commands(self) -> Sequence[Command]:
        """Override."""
        return (
            Command(self.add.text(), self.new, "add"),
            Command(self.tr("Liste der Aussteller einlesen"), self.take_list, "upload"),
        )

    def take_list(self) -> ListImport | None:
        """Read somebody's list."""
        if self.event_id is None or not self.flush():
            return None
        dialog = ListImport(self.context, STAND_IMPORT, self.event_id, self)
        dialog.open()
        return dialog

    def _offer_chips(self) -> None:
        there = {one.state for one in self.rows}
        options = [(one, words) for one, words in STAND_STATES.items() if one in there]
        if any(one.lacks for one in self.rows):
            options.append((LACKING, self.tr("etwas fehlt")))  # type: ignore[arg-type]
        if list(self.chips.options("state")) != [value for value, _ in options]:
            self.chips.set_group("state", options)

    @Slot()
    def _filter(self) -> None:
        wanted = self.chips.value("state")
        shown = [
            one
            for one in self.rows
            if wanted is None or one.state == wanted or (wanted == LACKING and one.lacks)
        ]
        self.show_rows(shown)
