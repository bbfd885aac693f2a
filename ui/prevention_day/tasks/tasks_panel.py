"""The tab Aufgaben: what is due when, a quick line for more, and the chosen one beside it.

The organiser sits here half a year before the day. She wants to know what is due this week and
what waits for what; she fears the permit whose deadline has passed unseen.
"""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

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
from ui.parts.cards import Card, button, column, label, row, tool
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.sides import Sides
from ui.prevention_day.tasks.columns import TASK_SHEET
from ui.prevention_day.tasks.panel import EventPanel, scrolled
from ui.prevention_day.tasks.quick_line import TaskQuickLine
from ui.prevention_day.tasks.taking import TemplateTaking
from ui.prevention_day.tasks.task_filters import TaskFilters
from ui.prevention_day.tasks.task_form import TaskForm
from ui.prevention_day.tasks.task_prints import TaskPrints
from ui.prevention_day.tasks.task_table import TaskTable
from ui.shell.page import Command


class TasksPanel(EventPanel):
    """List on the left, the chosen task on the right."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(context, today)
        self.rows: Sequence[TaskRow] = ()
        self.prints = TaskPrints(context, self, self.ready)
        self.taking = TemplateTaking(context, self, self.ready)
        self.take = button(self.tr("Aus der Vorlage …"), self.taking.choose, symbol="add")
        self.quick = TaskQuickLine(self._add)
        self.set_actions(self.take, self.prints.button)
        self.filters = TaskFilters()
        nothing = EmptyState(
            "filter",
            self.tr("Keine Aufgabe passt dazu"),
            self.tr("Mit diesen Filtern bleibt nichts übrig."),
            self.tr("Filter aufheben"),
            self.filters.clear,
        )
        self.table = TaskTable(nothing)
        self.form = TaskForm(context, today)
        self.title = label("", "h2", wrap=True)
        self.remove = tool("delete", self.tr("Aufgabe löschen (Entf)"), self.delete)
        self.to_list = tool("back", self.tr("Zur Liste (Esc)"), self.back)
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
        self._build()
        self._connect()

    def reload(self, event_id: UUID) -> None:
        """Override."""
        self.rows = self.context.operations.ask(task_rows, event_id, self.today())
        self.pages.setCurrentIndex(0 if self.rows else 1)
        for part in (self.filters, self.prints.button):
            part.setVisible(bool(self.rows))
        self.filters.offer(self.rows)
        self.filters.renew()
        self.table.set_rows(self.rows)
        self.table.choose_some()
        self._show_current()

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

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

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

    def rename(self) -> None:
        """Override."""
        self.sides.show_detail()
        self.form.title.setFocus()
        self.form.title.selectAll()

    def back(self) -> None:
        """Override."""
        if self.flush():
            self.sides.show_detail(wanted=False)
            self.table.setFocus()

    def open_record(self, record_id: Hashable) -> None:
        """Override."""
        if not self.table.select_id(record_id):
            self.filters.clear()
            self.table.select_id(record_id)
        self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        """Override."""
        found = [
            Command(self.tr("Neue Aufgabe"), self.new, "add"),
            Command(self.tr("Aufgaben aus der Vorlage"), self.taking.choose, "copy"),
        ]
        if self.rows:
            found += self.prints.commands()
        return found

    def delete(self) -> None:
        """Take the chosen task off the list."""
        task_id = self.table.current_id()
        if task_id is None:
            return
        line = self.table.currentIndex().row()
        words = self.tr("Aufgabe „{title}“ gelöscht").format(title=self.form.title.text())
        self.form.autosave.forget()
        self.context.operations.perform(words, remove_task, task_id)
        self.table.choose_near(line)
        self.context.notify.undo_offer(words)

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

    @Slot(object)
    def _on_current(self, task_id: UUID | None) -> None:
        if task_id == self.form.record_id:
            return
        if self.flush():
            self._show_current()
        else:
            self.table.select_id(self.form.record_id)
            go_to_complaint(self.detail)

    def _show_current(self) -> None:
        task_id = self.table.current_id()
        self.sides.want_detail(wanted=task_id is not None)
        found = next((one for one in self.rows if one.id == task_id), None)
        if found is None:
            return
        if found.id != self.form.record_id:
            self.form.show_record(found.id)
        else:
            self.form.refresh()
        self.title.setText(found.when)
        self.form.tell(found)

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
        self._show_current()

    def _connect(self) -> None:
        self.table.toggled.connect(self.toggle)
        self.table.current.connect(self._on_current)
        self.table.opened.connect(lambda _id: self.rename())
        self.table.clicked.connect(lambda _index: self.sides.show_detail())
        self.table.delete_asked.connect(lambda _id: self.delete())
        self.filters.changed.connect(self._narrow)
        self.form.after_asked.connect(self.open_record)
        self.sides.narrowed.connect(self.to_list.setVisible)

    def _build(self) -> None:
        card = Card(margin=1)
        card.content.addWidget(self.table)
        self.to_list.hide()
        head = row(self.to_list, self.title, self.remove)
        head.setStretch(1, 1)
        self.detail = Card()
        self.detail.content.addLayout(head)
        self.detail.content.addWidget(scrolled(self.form), 1)
        self.sides = Sides(card, self.detail, self.context.settings, "day-tasks", [580, 410])
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sides)
        self.pages.addWidget(self.empty)
        whole = column(self.quick, self.filters, self.pages, spacing=10)
        whole.setStretch(2, 1)
        self.setLayout(whole)
