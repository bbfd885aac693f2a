"""The tab Liste: who has confirmed, what must be ordered, and one stand beside it.

Here sits the organiser with thirty exhibitors. She wants to know who comes and how much power and
how many tables to order; she fears a tripped fuse and an insurance that was never proved.
"""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

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
from ui.parts.cards import Card, button, column, label, primary, row, tool
from ui.parts.chips import FilterChips
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState, ExplainedNote
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.prevention_day.list_import import ListImport
from ui.prevention_day.stands.columns import STAND_COLUMNS, STAND_SHEET
from ui.prevention_day.stands.import_recipe import STAND_IMPORT
from ui.prevention_day.stands.stand_form import StandForm
from ui.prevention_day.stands.state_menu import StateMenu
from ui.prevention_day.tasks.panel import EventPanel, scrolled
from ui.shell.page import Command
from ui.shell.theme import STEP, Tone

LACKING = "lacking"
"""The chip for stands something is missing of."""


class StandsPanel(EventPanel):
    """List on the left, the chosen stand on the right."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(context, today)
        self.rows: Sequence[StandRow] = ()
        self.take = button(self.tr("Liste einlesen …"), self.take_list, symbol="upload")
        self.add = primary(self.tr("Neuer Stand"), self.new, symbol="add", tip="Strg+N")
        self.set_actions(self.take, self.add)
        self.chips = FilterChips(self.tr("Nur diese Stände zeigen"))
        self.list = RowTable[StandRow](STAND_COLUMNS, self.tr("Liste der Stände"))
        self.states = StateMenu(context, self.list)
        self.totals = label("", "dim", wrap=True)
        self.form, self.lacks = StandForm(context), ExplainedNote()
        self.title = label("", "h2", wrap=True)
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
        self._build()
        self._connect()

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
        title, shown = self.tr("Stände Präventionstag"), self.list.rows_model.rows()
        return sheet_of(title, shown, STAND_SHEET, self.chips.words(), totals_of(shown).told)

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def new(self) -> None:
        """Override: an empty stand with the next number, to be filled in."""
        if self.event_id is None or not self.flush():
            return
        fields = StandFields(exhibitor=self.tr("Neuer Aussteller"))
        words = self.tr("Stand anlegen")
        made = self.context.operations.perform(words, add_stand, self.event_id, fields)
        self.chips.set_value("state", None)
        self._filter()
        self.list.select_id(made)
        self.rename()

    def rename(self) -> None:
        """Override."""
        self.sides.show_detail()
        self.form.exhibitor.setFocus()
        self.form.exhibitor.selectAll()

    def back(self) -> None:
        """Override."""
        if self.flush():
            self.sides.show_detail(wanted=False)
            self.list.setFocus()

    def open_record(self, record_id: Hashable) -> None:
        """Override."""
        if not self.list.select_id(record_id):
            self.chips.set_value("state", None)
            self._filter()
            self.list.select_id(record_id)
        self.sides.show_detail()

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

    def delete(self) -> None:
        """Take the chosen stand off the list."""
        stand_id = self.list.current_id()
        if stand_id is None:
            return
        words = self.tr("Stand gelöscht")
        self.form.autosave.forget()
        self.context.operations.perform(self.tr("Stand löschen"), remove_stand, stand_id)
        self.context.notify.undo_offer(words)

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
        self.list.set_rows(shown)
        self.list.choose_some()
        self._show_current()

    @Slot(object)
    def _on_current(self, stand_id: UUID | None) -> None:
        if stand_id == self.form.record_id:
            return
        if self.flush():
            self._show_current()
        else:
            self.list.select_id(self.form.record_id)
            go_to_complaint(self.detail)

    def _show_current(self) -> None:
        stand_id = self.list.current_id()
        self.sides.want_detail(wanted=stand_id is not None)
        found = next((one for one in self.rows if one.id == stand_id), None)
        if found is None:
            return
        if found.id != self.form.record_id:
            self.form.show_record(found.id)
        else:
            self.form.refresh()
        self.title.setText(found.name)
        told = self.tr("Es fehlt: {what}").format(what=found.lacks) if found.lacks else ""
        self.lacks.say(told, "", Tone.WARN)

    def _connect(self) -> None:
        self.chips.changed.connect(self._filter)
        self.list.current.connect(self._on_current)
        self.list.opened.connect(lambda _id: self.rename())
        self.list.delete_asked.connect(lambda _id: self.delete())
        self.sides.narrowed.connect(self.to_list.setVisible)

    def _build(self) -> None:
        self.to_list = tool("back", self.tr("Zur Liste (Esc)"), self.back)
        self.to_list.hide()
        remove = tool("delete", self.tr("Stand löschen (Entf)"), self.delete)
        left, self.detail = Card(margin=1), Card(margin=2 * STEP)
        left.content.addWidget(self.list)
        head = row(self.to_list, self.title, remove)
        head.setStretch(1, 1)
        self.detail.content.addLayout(head)
        self.detail.content.addWidget(scrolled(self.lacks, self.form), 1)
        self.sides = Sides(left, self.detail, self.context.settings, "stands", [440, 620])
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sides)
        self.pages.addWidget(self.empty)
        whole = column(self.chips, self.totals, self.pages, spacing=10)
        whole.setStretch(2, 1)
        self.setLayout(whole)
