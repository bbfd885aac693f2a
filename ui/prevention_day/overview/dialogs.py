"""A new prevention day: from nothing, or from last year."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import weekday
from praeventionsrat.prevention_day.copying.choice import PARTS, CopyChoice
from praeventionsrat.prevention_day.copying.usecases import copy_event
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.rows import EventRow
from praeventionsrat.prevention_day.usecases.events import create_event
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, DateField, TimeField
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP

ORDINAL = re.compile(r"^(\d{1,3})\. ?")
ROWS = (len(PARTS) + 1) // 2
"""Of the choices: two columns, so that the dialog fits a small screen."""
YEAR = timedelta(weeks=52)
"""The same day of the week a year later."""


class _NewDialog(FormDialog):
    """Some fields and two buttons.

    Signals:
        created: Emitted with the id of the new prevention day.
    """

    created = Signal(object)

    def __init__(self, context: AppContext, title: str, yes: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.form = Form()
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.create_button = primary(yes, self.create_now)
        self.create_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(title, "h1"))
        layout.addWidget(self.form)
        layout.addWidget(self.complaint)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.create_button))
        self.setMinimumWidth(560)

    def create_now(self) -> None:
        """Put it on record, or say what is missing."""
        raise NotImplementedError

    def say(self, words: str) -> None:
        """Complain below the fields."""
        self.complaint.setText(words)
        self.complaint.setVisible(bool(words))

    def made(self, event_id: UUID | None) -> None:
        """Close, once it is there."""
        if event_id is not None:
            self.created.emit(event_id)
            self.accept()


class NewEvent(_NewDialog):
    """Asks for name, motto, day and place."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "Neuer Präventionstag", "Anlegen", parent)
        self.name, self.motto, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.on, self.opens, self.closes = DateField(), TimeField(), TimeField()
        self.binder = Binder(PreventionDayFields, self)
        self.day_binder = Binder(EventDayFields, self)
        bind, days, form = self.binder, self.day_binder, self.form
        form.add(field(self.tr("Bezeichnung"), self.name, bind.bind_line("title", self.name)))
        form.add(field(self.tr("Motto"), self.motto, bind.bind_line("motto", self.motto)))
        form.add(
            field(self.tr("Tag"), self.on, days.bind_date("held_on", self.on)),
            field(self.tr("Von"), self.opens, days.bind_time("opens_at", self.opens)),
            field(self.tr("Bis"), self.closes, days.bind_time("closes_at", self.closes)),
        )
        form.add(field(self.tr("Ort"), self.place, bind.bind_line("place", self.place)))
        self.name.setPlaceholderText(self.tr("Präventionstag 2027"))
        self.on.setPlaceholderText(self.tr("TT.MM.JJJJ, auch später"))
        fresh = EventDayFields.model_construct()
        self.opens.set_value(fresh.opens_at)
        self.closes.set_value(fresh.closes_at)
        self.name.setFocus()

    def create_now(self) -> None:
        """Override."""
        try:
            fields = self.binder.read()
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        try:
            days = [] if not self.on.text().strip() else [self.day_binder.read()]
            said = self.tr("Präventionstag anlegen")
            self.made(self.context.operations.attempt(said, create_event, fields, days))
        except Invalid as err:
            self.day_binder.complain(err.fields)


class CopyEvent(_NewDialog):
    """Asks which one, for which day, and what comes along."""

    def __init__(
        self,
        context: AppContext,
        today: Callable[[], date],
        source: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "Aus dem letzten Jahr übernehmen", "Übernehmen", parent)
        self._today = today
        self.rows: dict[UUID, EventRow] = {
            row.id: row for row in context.operations.ask(_rows) if row.first_day
        }
        self.source = ChoiceBox([(one.id, one.title) for one in self.rows.values()])
        self.name, self.first = QLineEdit(), DateField()
        self.weekday = label("", "dim")
        self.boxes: dict[str, QCheckBox] = {}
        self.form.add(field(self.tr("Von welchem"), self.source))
        self.form.add(
            field(self.tr("Bezeichnung"), self.name),
            field(self.tr("Erster Tag"), self.first),
        )
        self.form.add(self.weekday)
        self.form.heading(self.tr("Was kommt mit?"))
        self._add_boxes()
        self.source.activated.connect(self._suggest)
        self.first.textChanged.connect(self._tell_weekday)
        self.source.set_value(source if source in self.rows else next(iter(self.rows), None))
        self._suggest()

    def create_now(self) -> None:
        """Override."""
        self.say("")
        try:
            first = self.first.value()
            if first is None:
                self.say(self.tr("Bitte nennen Sie den ersten Tag."))
                self.first.setFocus()
                return
            choice = CopyChoice(**{name: box.isChecked() for name, box in self.boxes.items()})
            said = self.tr("Präventionstag übernehmen")
            found = self.context.operations.attempt(
                said, copy_event, self.source.value(), self.name.text(), first, choice
            )
            self.made(found)
        except Invalid as err:
            self.say(" ".join(err.fields.values()))
        except UserError as err:
            self.say(str(err))

    def _add_boxes(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(4)
        for place, (name, words, hint) in enumerate(PARTS):
            box = self.boxes[name] = QCheckBox(words)
            box.setChecked(True)
            box.setAccessibleName(words)
            box.setAccessibleDescription(hint)
            line, half = place % ROWS, 2 * (place // ROWS)
            grid.addWidget(box, line, half)
            grid.addWidget(label(hint, "dim"), line, half + 1)
        grid.setColumnStretch(3, 1)
        kept = QWidget()
        kept.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.form.add(kept)

    def _suggest(self) -> None:
        """The same day of the week next time, under a name with the next year."""
        old = self.rows.get(self.source.value())
        if old is None or old.first_day is None:
            return
        first = old.first_day + YEAR
        while first < self._today():
            first += YEAR
        self.first.set_value(first)
        self.name.setText(next_title(old.title, old.first_day.year, first.year))

    def _tell_weekday(self) -> None:
        try:
            first = self.first.value()
        except UserError:
            first = None
        words = self.tr("Das ist ein {day}. Uhrzeiten bleiben, wie sie waren.")
        self.weekday.setText(words.format(day=weekday(first)) if first else "")


def next_title(title: str, year: int, wanted: int) -> str:
    """„9. Präventionstag“ becomes „10. Präventionstag“, „Markt der Hilfe 2026“ that of 2027."""
    counted = ORDINAL.sub(lambda found: f"{int(found[1]) + 1}. ", title, count=1)
    return counted.replace(str(year), str(wanted))


def _rows(work: Work) -> list[EventRow]:
    return list(work.prevention_days.rows())
