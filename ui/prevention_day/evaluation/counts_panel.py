"""The tab Zählung: how many came, counted how, and the day in figures."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from praeventionsrat.german import short_day
from praeventionsrat.prevention_day.evaluation.outcome import (
    METHODS,
    RULE,
    Outcome,
    VisitorRow,
    read_outcome,
    visitor_rows,
)
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import CountMethod, VisitorCount, VisitorCountFields
from praeventionsrat.prevention_day.running.usecases import (
    count_visitors,
    edit_count,
    remove_count,
)
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.quantity import number
from ui.context import AppContext
from ui.parts.cards import button, label, row
from ui.parts.fields import ChoiceBox, NumberField, TimeField
from ui.parts.forms import field
from ui.parts.list_export import SheetColumn
from ui.parts.record_form import RecordForm, Source
from ui.parts.row_model import Column
from ui.prevention_day.record_list import Listed, RecordListPanel
from ui.shell.theme import Tone

LISTED = Listed(
    "Zählungen",
    "Zählung",
    "Neue Zählung",
    count_visitors,
    remove_count,
    (
        "person",
        "Noch niemand gezählt",
        "Halten Sie fest, wie viele da waren und woher die Zahl kommt: gezählt, geschätzt oder "
        "nach Schätzung der Polizei.",
    ),
    "day-counts",
)
COLUMNS = (
    Column[VisitorRow](
        "Wann",
        lambda one: " · ".join(part for part in (one.when, one.place) if part),
        second=lambda one: one.told,
        badge=lambda one: ("Gesamtzahl", Tone.OK) if one.is_total else None,
    ),
    Column[VisitorRow]("Besucher", lambda one: one.visitors, number, right=True, width=90),
)
SHEET = (
    SheetColumn[VisitorRow]("Wann", lambda one: one.when),
    SheetColumn[VisitorRow]("Fläche", lambda one: one.place),
    SheetColumn[VisitorRow]("Besucher", lambda one: one.visitors),
    SheetColumn[VisitorRow]("Art", lambda one: one.told),
    SheetColumn[VisitorRow]("Bemerkung", lambda one: one.note),
)


class CountForm(RecordForm[VisitorCountFields]):
    """One count."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            VisitorCountFields, _find, edit_count, "Zählung ändern", "visitor-count", careful=False
        )
        super().__init__(context, source, parent)
        self.visitors, self.at = NumberField("", 0, 10_000_000), TimeField()
        self.day, self.venue, self.method = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.total, self.remarks = QCheckBox(self.tr("Gesamtzahl")), QLineEdit()
        bind, form = self.binder, self.form
        told = bind.bind_number("visitors", self.visitors)
        form.add(field(self.tr("Besucherinnen und Besucher"), self.visitors, told))
        form.add(self.total)
        bind.bind_check("is_total", self.total)
        told = bind.bind_choice("method", self.method, METHODS, CountMethod)
        form.add(field(self.tr("Wie ermittelt"), self.method, told))
        form.add(field(self.tr("Tag"), self.day, self._bound("event_day_id", self.day)))
        told = bind.bind_time("counted_at", self.at)
        form.add(field(self.tr("Uhrzeit"), self.at, told))
        form.add(field(self.tr("Fläche"), self.venue, self._bound("venue_id", self.venue)))
        told = bind.bind_line("note", self.remarks)
        form.add(field(self.tr("Bemerkung"), self.remarks, told))
        form.end()

    def show_record(self, record_id: UUID | None) -> None:
        """Override: days and places are known before anything is shown."""
        if record_id is not None:
            days, venues = self.context.operations.ask(_choices, record_id)
            self.day.set_options([(None, self.tr("alle Tage")), *days])
            self.venue.set_options([(None, self.tr("überall")), *venues])
        super().show_record(record_id)

    def _bound(self, name: str, box: ChoiceBox) -> QLabel:
        return self.binder.bind(name, box, box.value, box.set_value, box.currentIndexChanged)


class CountsPanel(RecordListPanel[VisitorRow]):
    """Counts on the left, the chosen one and the figures on the right."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        self.count = CountForm(context)
        self.outcome: Outcome | None = None
        self.add = button(LISTED.new, self.new, symbol="add")
        self.facts = label("", "", wrap=True)
        super().__init__(context, today, LISTED, COLUMNS, SHEET, self.count)

    def above(self) -> Sequence[QWidget]:
        """Override."""
        line = QWidget()
        rule = label(RULE, "dim", wrap=True)
        content = row(self.add, rule, spacing=16)
        content.setStretch(1, 1)
        line.setLayout(content)
        return (self.facts, line)

    def read(self, event_id: UUID) -> Sequence[VisitorRow]:
        """Override."""
        ask = self.context.operations.ask
        self.outcome = ask(read_outcome, event_id)
        told = "   ·   ".join(f"{name}: {words}" for name, words in self.outcome.facts)
        self.facts.setText(told)
        self.facts.setVisible(bool(told))
        rows = ask(visitor_rows, event_id)
        self.add.setVisible(bool(rows))  # the empty list has its own button
        return rows

    def blank(self) -> VisitorCountFields:
        """Override."""
        assert self.event_id is not None
        day_id = self.context.operations.ask(_first_day, self.event_id)
        return VisitorCountFields(visitors=0, is_total=not self.rows, event_day_id=day_id)

    def heading(self, row: VisitorRow) -> str:
        """Override."""
        return row.when

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.count.visitors

    def summary(self) -> str:
        """Override."""
        if self.outcome is None or self.outcome.visitors is None:
            return ""
        return f"{number(self.outcome.visitors)} Besucherinnen und Besucher"


def _find(work: Work, count_id: UUID) -> VisitorCount | None:
    return work.visitor_counts.find(count_id)


def _first_day(work: Work, event_id: UUID) -> UUID | None:
    return next((one.id for one in days_of(work, event_id)), None)


def _choices(work: Work, count_id: UUID) -> tuple[list[tuple[UUID, str]], list[tuple[UUID, str]]]:
    event_id = work.visitor_counts.get(count_id).prevention_day_id
    days = [(one.id, short_day(one.held_on)) for one in days_of(work, event_id)]
    return days, [(one.id, one.name) for one in work.venues.rows(event_id)]
