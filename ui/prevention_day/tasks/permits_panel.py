"""The tab Genehmigungen: what must be applied for until when, and what came of it."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count, day
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.permit_rows import (
    PermitRow,
    is_too_late,
    permit_warning,
)
from praeventionsrat.prevention_day.tasks.permits import (
    add_permit,
    not_listed,
    remove_permit,
    take_usual_permits,
)
from praeventionsrat.prevention_day.tasks.records import PermitFields, PermitState
from praeventionsrat.prevention_day.tasks.words import PERMIT_STATES
from praeventionsrat.prevention_day.usecases.events import first_day
from ui.context import AppContext
from ui.parts.cards import button, label, primary
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.prevention_day.list_and_one import ListAndOne
from ui.prevention_day.tasks.columns import PERMIT_SHEET
from ui.prevention_day.tasks.files_panel import EventFiles
from ui.prevention_day.tasks.panel import scrolled
from ui.prevention_day.tasks.permit_form import PermitForm
from ui.prevention_day.tasks.take_dialog import TakeDialog
from ui.shell.page import Command
from ui.shell.theme import Tone

STATE_TONES = {
    PermitState.NEEDED: Tone.WARN,
    PermitState.APPLIED: Tone.SOFT,
    PermitState.GRANTED: Tone.OK,
    PermitState.REFUSED: Tone.BAD,
    PermitState.NOT_NEEDED: Tone.NEUTRAL,
}
STATE_WIDTH = 116


def when_words(row: PermitRow) -> str:
    """„beantragen bis 12.06.2026“."""
    for state, words, on in (
        (PermitState.NEEDED, "beantragen bis", row.apply_until),
        (PermitState.APPLIED, "beantragt am", row.applied_on),
        (PermitState.GRANTED, "erteilt am", row.granted_on),
    ):
        if row.state is state and on:
            return f"{words} {day(on)}"
    return ""


def second_line(row: PermitRow) -> str:
    """„beantragen bis 12.06.2026 · Ordnungsamt“."""
    told = len(row.condition_list)
    conditions = count(told, "Auflage", "Auflagen") if told else ""
    return " · ".join(part for part in (when_words(row), row.authority, conditions) if part)


class PermitsPanel(ListAndOne[PermitRow]):
    """List on the left, the chosen permit with its letters on the right."""

    form: PermitForm

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        columns = (
            Column[PermitRow](
                "Genehmigung", lambda one: one.title, second=second_line, badge=self._badge
            ),
            Column[PermitRow](
                "Stand",
                lambda one: PERMIT_STATES[one.state],
                tone=lambda one: STATE_TONES[one.state],
                width=STATE_WIDTH,
            ),
        )
        table = RowTable[PermitRow](columns, "Genehmigungen", header=False)
        form = PermitForm(context, today)
        super().__init__(context, today, table, form, "Genehmigung", remove_permit)
        self._first_day: date | None = None
        self.add = primary(self.tr("Neue Genehmigung"), self.new, symbol="add")
        self.usual = button(self.tr("Übliche Genehmigungen …"), self.choose_usual)
        self.files = EventFiles(context, "permit_id", self.tr("Bescheid hinzufügen …"))
        self.empty = EmptyState(
            "paper",
            self.tr("Noch keine Genehmigungen"),
            self.tr(
                "Sondernutzung, Verkehr, Plakate, Ausschank, GEMA: Übernehmen Sie die üblichen, "
                "mit dem Tag, bis zu dem sie beantragt sein sollten."
            ),
            self.tr("Übliche Genehmigungen …"),
            self.choose_usual,
        )
        self.set_actions(self.usual, self.add)
        letters = label(self.tr("Bescheide und Anträge"), "h2")
        inside = scrolled(self.form, letters, self.files)
        self.lay_out(inside, "day-permits", (470, 510))

    def reload(self, event_id: UUID) -> None:
        """Override."""
        self.rows, self._first_day = self.context.operations.ask(_permits, event_id)
        self.files.event_id = event_id
        self.pages.setCurrentIndex(0 if self.rows else 1)
        self.add.setVisible(bool(self.rows))
        self.usual.setVisible(bool(self.rows))
        self.show_rows(self.rows)

    def summary(self) -> str:
        """Override."""
        needed = [one for one in self.rows if one.state is not PermitState.NOT_NEEDED]
        if not needed:
            return ""
        granted = sum(one.state is PermitState.GRANTED for one in needed)
        late = sum(is_too_late(one, self.today()) for one in needed)
        words = self.tr("{granted} von {all} erteilt").format(granted=granted, all=len(needed))
        return f"{words} · {count(late, 'Frist', 'Fristen')} vorbei" if late else words

    def sheet(self) -> ListSheet:
        """Override."""
        title = self.tr("Genehmigungen Präventionstag")
        return sheet_of(title, self.table.rows_model.rows(), PERMIT_SHEET)

    def flush(self) -> bool:
        """Override."""
        return all([self.form.flush(), self.files.flush()])

    def new(self) -> None:
        """Override."""
        if self.event_id is None or not self.flush():
            return
        fields = PermitFields(title=self.tr("Neue Genehmigung"))
        words = self.tr("Genehmigung eintragen")
        self.begin(self.context.operations.perform(words, add_permit, self.event_id, fields))

    def heading(self, row: PermitRow) -> str:
        """Override: „beantragen bis 12.06.2026“."""
        return when_words(row) or PERMIT_STATES[row.state]

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.form.title

    def tell(self, row: PermitRow) -> None:
        """Override."""
        self.form.tell(permit_warning(row, self._first_day, self.today()))

    def show_parts(self, record_id: UUID) -> None:
        """Override."""
        self.files.show_record(record_id)

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [
            Command(self.tr("Neue Genehmigung"), self.new, "add"),
            Command(self.tr("Übliche Genehmigungen"), self.choose_usual, "copy"),
        ]

    def choose_usual(self) -> TakeDialog | None:
        """Choose of the usual permits."""
        if self.event_id is None or not self.flush():
            return None
        options = self.context.operations.ask(_usual, self.event_id)
        if not options:
            words = self.tr("Alle üblichen Genehmigungen stehen schon auf der Liste.")
            self.context.notify.info(words)
            return None
        text = self.tr("Lassen Sie weg, was Sie nicht brauchen; jede Angabe bleibt änderbar.")
        dialog = TakeDialog(self.tr("Übliche Genehmigungen"), text, options, self)
        dialog.taken.connect(self._take)
        dialog.open()
        return dialog

    @Slot(object)
    def _take(self, titles: frozenset[str]) -> None:
        if self.event_id is not None:
            words = self.tr("Übliche Genehmigungen übernehmen")
            self.context.operations.perform(words, take_usual_permits, self.event_id, titles)

    def _badge(self, one: PermitRow) -> tuple[str, Tone] | None:
        if is_too_late(one, self.today()):
            return self.tr("Frist vorbei"), Tone.BAD
        return None


def _permits(work: Work, event_id: UUID) -> tuple[Sequence[PermitRow], date | None]:
    return work.permits.rows(event_id), first_day(work, event_id)


def _usual(work: Work, event_id: UUID) -> list[tuple[str, str]]:
    return [(one.title, f"{one.title} · {one.authority}") for one in not_listed(work, event_id)]
