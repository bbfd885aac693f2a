"""The tab Schichten: what has to be done when, who is in, and who could come in.

The organiser sits here three weeks before the day. She wants every shift filled and nobody in two
places; she fears the gap at the information desk that shows on the morning itself.
"""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count
from praeventionsrat.prevention_day.helpers.reading import helper_plan
from praeventionsrat.prevention_day.helpers.records import ShiftFields
from praeventionsrat.prevention_day.helpers.rows import HelperPlan
from praeventionsrat.prevention_day.helpers.rules import Finding, findings
from praeventionsrat.prevention_day.helpers.usecases import (
    add_shift,
    assign,
    copy_shift,
    remove_shift,
    unassign,
)
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.usecases.events import days_of
from ui.context import AppContext
from ui.parts.cards import Card, column, label, primary, row, tool
from ui.parts.forms import go_to_complaint, scrolling
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.sides import Sides
from ui.prevention_day.helpers.findings_list import FindingsList
from ui.prevention_day.helpers.rows import SHIFT_SHEET
from ui.prevention_day.helpers.shift_form import ShiftForm
from ui.prevention_day.helpers.shift_people import ShiftPeople
from ui.prevention_day.helpers.shift_table import ShiftTable
from ui.prevention_day.tasks.panel import EventPanel
from ui.shell.page import Command

PEOPLE, FACTS = range(2)
EMPTY_PLAN = HelperPlan(UUID(int=0), (), (), {})


class ShiftsPanel(EventPanel):
    """The board on the left, the chosen shift on the right."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(context, today)
        self.plan = EMPTY_PLAN
        self.found: Sequence[Finding] = ()
        self.add = primary(self.tr("Neue Schicht"), self.new, symbol="add", tip="Strg+N")
        self.findings = FindingsList(self.open_record)
        self.table, self.form = ShiftTable(), ShiftForm(context)
        self.title, self.when = label("", "h2", wrap=True), label("", "dim", wrap=True)
        self.copy = tool("copy", self.tr("Gleiche Schicht im Anschluss"), self.copy_current)
        self.remove = tool("delete", self.tr("Schicht löschen (Entf)"), self.delete)
        self.to_list = tool("back", self.tr("Zur Liste (Esc)"), self.back)
        self.tabs, self.sheets = QTabBar(), QStackedWidget()
        self.people = ShiftPeople()
        self.empty = EmptyState(
            "helper",
            self.tr("Noch keine Schichten"),
            self.tr("Legen Sie an, was wann zu tun ist: Aufbau, Infostand, Abbau. Danach teilen "
                    "Sie Helferinnen und Helfer ein."),
            self.tr("Neue Schicht"),
            self.new,
        )  # fmt: skip
        self._build()
        self._connect()

    def reload(self, event_id: UUID) -> None:
        """Override."""
        self.plan = self.context.operations.ask(helper_plan, event_id)
        self.found = findings(self.plan)
        self.pages.setCurrentIndex(0 if self.plan.shifts else 1)
        self.findings.tell(self.found)
        self.table.set_rows(self.plan.shifts)
        self.table.choose_some()
        self._show_current()

    def summary(self) -> str:
        """Override."""
        if not self.plan.shifts:
            return ""
        words = count(len(self.plan.shifts), "Schicht", "Schichten")
        missing = self.plan.missing
        short = count(missing, "Person fehlt", "Personen fehlen") if missing else "alle besetzt"
        return f"{words} · {short}"

    def sheet(self) -> ListSheet:
        """Override."""
        return sheet_of(self.tr("Helferplan"), self.table.days.rows(), SHIFT_SHEET)

    def is_empty(self) -> bool:
        """Override."""
        return self.pages.currentWidget() is self.empty

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()

    def new(self) -> None:
        """Override."""
        if self.event_id is None or not self.flush():
            return
        words = self.tr("Schicht anlegen")
        self._made(self.context.operations.perform(words, _new_shift, self.event_id))

    def copy_current(self) -> None:
        """The same once more, when this one ends."""
        shift_id = self.table.current_id()
        if shift_id is not None and self.flush():
            words = self.tr("Schicht kopieren")
            self._made(self.context.operations.perform(words, copy_shift, shift_id))

    def rename(self) -> None:
        """Override."""
        self.sides.show_detail()
        self.tabs.setCurrentIndex(FACTS)
        self.form.title.setFocus()
        self.form.title.selectAll()

    def back(self) -> None:
        """Override."""
        if self.flush():
            self.sides.show_detail(wanted=False)
            self.table.setFocus()

    def open_record(self, record_id: Hashable) -> None:
        """Override."""
        self.table.select_id(record_id)
        self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        """Override."""
        found = [Command(self.tr("Neue Schicht"), self.new, "add")]
        if self.table.current_id() is not None:
            found.append(Command(self.tr("Schicht kopieren"), self.copy_current, "copy"))
        return found

    def delete(self) -> None:
        """Take the chosen shift off the plan."""
        shift_id = self.table.current_id()
        if shift_id is None:
            return
        line = self.table.currentIndex().row()
        words = self.tr("Schicht „{title}“ gelöscht").format(title=self.form.title.text())
        self.form.autosave.forget()
        self.context.operations.perform(words, remove_shift, shift_id)
        self.table.choose_near(line)
        self.context.notify.undo_offer(words)

    @Slot(object, object)
    def put_in(self, shift_id: UUID | None, helper_id: UUID) -> None:
        """Somebody helps in a shift."""
        helper = next((one for one in self.plan.helpers if one.id == helper_id), None)
        if helper is None or shift_id is None or not self.flush():
            return
        words = self.tr("{name} einteilen").format(name=helper.name)
        made = self.context.operations.perform(words, assign, shift_id, helper_id)
        odd = [
            one.what
            for one in self.found
            if one.helper_id == helper.id and shift_id in one.shift_ids
        ]
        if made is not None and odd:
            self.context.notify.undo_offer(odd[0])

    @Slot(object)
    def take_out(self, helper_id: UUID) -> None:
        """Somebody does not help in the chosen shift any more."""
        shift_id = self.table.current_id()
        if shift_id is None or not self.flush():
            return
        names = [one.name for one in self.plan.helpers if one.id == helper_id]
        words = self.tr("{name} aus der Schicht genommen").format(name="".join(names))
        self.context.operations.perform(words, unassign, shift_id, helper_id)
        self.context.notify.undo_offer(words)

    def _made(self, made: UUID | None) -> None:
        if made is not None:
            self.table.select_id(made)
            self.rename()

    @Slot(object)
    def _on_current(self, shift_id: UUID | None) -> None:
        if shift_id == self.form.record_id:
            return
        if self.flush():
            self._show_current()
        else:
            self.table.select_id(self.form.record_id)
            self.tabs.setCurrentIndex(FACTS)
            go_to_complaint(self.detail)

    def _show_current(self) -> None:
        shift_id = self.table.current_id()
        self.sides.want_detail(wanted=shift_id is not None)
        shift = self.plan.shift_of.get(shift_id) if shift_id is not None else None
        if shift is None:
            return
        if shift.id != self.form.record_id:
            self.form.show_record(shift.id)
        else:
            self.form.offer(shift.id)
            self.form.refresh()
        self.title.setText(shift.title)
        wanted = self.tr("gesucht: {skills}").format(skills=shift.skills) if shift.skills else ""
        parts = (shift.when, shift.venue, self.tr("{n} besetzt").format(n=shift.places), wanted)
        self.when.setText(" · ".join(part for part in parts if part))
        self.people.tell(self.plan, shift)

    def _connect(self) -> None:
        self.table.current.connect(self._on_current)
        self.table.opened.connect(lambda _id: self.rename())
        self.table.clicked.connect(lambda _index: self.sides.show_detail())
        self.table.delete_asked.connect(lambda _id: self.delete())
        self.table.helper_dropped.connect(self.put_in)
        self.people.put_in.connect(lambda one: self.put_in(self.table.current_id(), one))
        self.people.taken_out.connect(self.take_out)
        self.sides.narrowed.connect(self.to_list.setVisible)
        self.tabs.currentChanged.connect(self.sheets.setCurrentIndex)

    def _build(self) -> None:
        for title in (self.tr("Besetzung"), self.tr("Angaben")):
            self.tabs.addTab(title)
        self.tabs.setAccessibleName(self.tr("Bereiche der Schicht"))
        self.tabs.setExpanding(False)
        self.sheets.addWidget(scrolling(self.people))
        self.sheets.addWidget(scrolling(self.form))
        card = Card(margin=1)
        card.content.addWidget(self.table)
        self.to_list.hide()
        head = row(self.to_list, self.title, self.copy, self.remove)
        head.setStretch(1, 1)
        self.detail = Card()
        self.detail.content.addLayout(head)
        for part in (self.when, self.tabs):
            self.detail.content.addWidget(part)
        self.detail.content.addWidget(self.sheets, 1)
        self.sides = Sides(card, self.detail, self.context.settings, "day-shifts", [600, 400])
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sides)
        self.pages.addWidget(self.empty)
        self.setLayout(column(self.findings, self.pages, spacing=10))


def _new_shift(work: Work, event_id: UUID) -> UUID:
    day = next(iter(days_of(work, event_id)), None)
    starts = {"event_day_id": day.id, "starts_at": day.opens_at} if day else {}
    return add_shift(work, event_id, ShiftFields.checked(title="Neue Schicht", **starts))
