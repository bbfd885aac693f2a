"""The tab Aufgaben: what is due when, a quick line for more, and the chosen one beside it.

The organiser sits here half a year before the day. She wants to know what is due this week and
what waits for what; she fears the permit whose deadline has passed unseen.
"""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.prevention_day.tasks.lists import late
from praeventionsrat.prevention_day.tasks.records import EventTaskFields, TaskState
from praeventionsrat.prevention_day.tasks.rows import TaskRow
from praeventionsrat.prevention_day.tasks.usecases import (
    add_task,
    remove_task,
    task_rows,
    toggle_task,
)
from ui.context import AppContext
from ui.parts.cards import button
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.prevention_day.list_and_one import ListAndOne
from ui.prevention_day.tasks.columns import TASK_SHEET
from ui.prevention_day.tasks.panel import scrolled
from ui.prevention_day.tasks.quick_line import TaskQuickLine
from ui.prevention_day.tasks.taking import TemplateTaking
from ui.prevention_day.tasks.task_filters import TaskFilters
from ui.prevention_day.tasks.task_form import TaskForm
from ui.prevention_day.tasks.task_prints import TaskPrints
from ui.prevention_day.tasks.task_table import TaskTable
from ui.shell.page import Command


class TasksPanel(ListAndOne[TaskRow]):
    """List on the left, the chosen task on the right."""

    table: TaskTable
    form: TaskForm

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        filters = TaskFilters()
        nothing = EmptyState(
            "filter",
            "Keine Aufgabe passt dazu",
            "Mit diesen Filtern bleibt nichts übrig.",
            "Filter aufheben",
            filters.clear,
        )
        form = TaskForm(context, today)
        super().__init__(context, today, TaskTable(nothing), form, "Aufgabe", remove_task)
        self.filters = filters
        self.prints = TaskPrints(context, self, self.ready)
        self.taking = TemplateTaking(context, self, self.ready)
        self.take = button(self.tr("Aus der Vorlage …"), self.taking.choose, symbol="add")
        self.quick = TaskQuickLine(self._add)
        self.set_actions(self.take, self.prints.button)
        self.empty = EmptyState(
            "assignment",
            self.tr("Noch keine Aufgaben"),
            self.tr(
                "Die Vorlage bringt rund 90 Aufgaben mit, vom Termin bis zur Abrechnung. Ihre Tage "
                "werden vom Präventionstag zurückgerechnet."
            ),
            self.tr("Vorlage übernehmen"),
            self.taking.take_all,
        )
        above = (self.quick, self.filters)
        self.lay_out(scrolled(self.form), "day-tasks", (580, 410), above=above)
        self.table.toggled.connect(self.toggle)
        self.filters.changed.connect(self._narrow)
        self.form.after_asked.connect(self.open_record)

    def reload(self, event_id: UUID) -> None:
        """Override."""
        self.rows = self.context.operations.ask(task_rows, event_id, self.today())
        self.pages.setCurrentIndex(0 if self.rows else 1)
        for part in (self.filters, self.prints.button):
            part.setVisible(bool(self.rows))
        self.filters.offer(self.rows)
        self.filters.renew()
        self.show_rows(self.rows)

    def summary(self) -> str:
        """Override."""
        counted = [one for one in self.rows if one.state is not TaskState.DROPPED]
        if not counted:
            return ""
        done = sum(one.state is TaskState.DONE for one in counted)
        words = self.tr("{done} von {all} erledigt").format(done=done, all=len(counted))
        overdue = len(late(self.rows))
        return f"{words} · {overdue} überfällig" if overdue else words

    def sheet(self) -> ListSheet:
        """Override."""
        title = self.tr("Aufgaben Präventionstag")
        return sheet_of(title, self.table.grouped.rows(), TASK_SHEET, self.filters.words())

    def drafts(self) -> Sequence[str]:
        """Override."""
        typed = self.quick.typed
        words = self.tr("Die Aufgabe „{title}“ ist noch nicht eingetragen.")
        return (words.format(title=typed),) if typed else ()

    def new(self) -> None:
        """Override: the quick line."""
        self.pages.setCurrentIndex(0)
        self.sides.show_detail(wanted=False)
        self.quick.setFocus()

    def heading(self, row: TaskRow) -> str:
        """Override: „90 Tage vorher, 14.06.2026“."""
        return row.when

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.form.title

    def tell(self, row: TaskRow) -> None:
        """Override."""
        self.form.tell(row)

    def unfilter(self) -> None:
        """Override."""
        self.filters.clear()

    def commands(self) -> Sequence[Command]:
        """Override."""
        found = [
            Command(self.tr("Neue Aufgabe"), self.new, "add"),
            Command(self.tr("Aufgaben aus der Vorlage"), self.taking.choose, "copy"),
        ]
        if self.rows:
            found += self.prints.commands()
        return found

    @Slot(object)
    def toggle(self, task_id: UUID) -> None:
        """Done, or open again; the cursor stays where the hand is."""
        if not self.flush():
            return
        line = self.table.currentIndex().row()
        found = next((one for one in self.rows if one.id == task_id), None)
        if found is None:
            return
        said = self.tr("„{title}“ wieder offen") if found.is_finished else self.tr(
            "„{title}“ erledigt"
        )  # fmt: skip
        words = said.format(title=found.title)
        self.context.operations.perform(words, toggle_task, task_id, on=self.today())
        self.table.choose_near(line)
        self.context.notify.undo_offer(words)

    def _add(self, fields: EventTaskFields) -> bool:
        if self.event_id is None or not self.flush():
            return False
        words = self.tr("Aufgabe eintragen")
        made = self.context.operations.perform(words, add_task, self.event_id, fields)
        if made is not None:
            self.table.select_id(made)
        return made is not None

    def _narrow(self) -> None:
        self.filters.renew()
        self.table.rows_model.filter_rows(self.filters.accepts)
        self.table.choose_some()
        self.show_current()
