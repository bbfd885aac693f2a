"""Two questions: by how many minutes the rest moves, and when everybody has a break."""

from collections.abc import Callable
from datetime import time
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import count
from praeventionsrat.prevention_day.programme.items import add_break
from praeventionsrat.prevention_day.programme.rows import DayRow, Programme
from praeventionsrat.prevention_day.programme.shifting import shift_of, shift_rest
from ui.context import AppContext
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, NumberField, TimeField, read_field
from ui.parts.forms import Form, FormDialog, field
from ui.prevention_day.programme.item_form import shrinking
from ui.shell.theme import STEP

USUAL_SHIFT, USUAL_BREAK, MOST = 15, 30, 720


class _DayDialog(FormDialog):
    """A few fields about one day, and two buttons."""

    def __init__(
        self,
        context: AppContext,
        day: DayRow,
        words: tuple[str, str],
        parent: QWidget | None,
    ) -> None:
        """``words``: the title and what the button does."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title, action = words
        self._context, self._day = context, day
        self.setWindowTitle(title)
        self.form = Form()
        self.told = label("", "dim", wrap=True)
        self.complaint = label("", "complaint", wrap=True)
        self.do_button = primary(action, self.do_now)
        self.do_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(title, "h1"))
        for part in (self.form, self.told, self.complaint):
            layout.addWidget(part)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.do_button))
        self.setMinimumWidth(460)

    def do_now(self) -> None:
        """Do it, or say what is missing."""
        self.complaint.setText("")
        try:
            self._do()
        except Invalid as err:
            self.complaint.setText(" ".join(err.fields.values()))
        except UserError as err:
            self.complaint.setText(str(err))
        else:
            self.accept()

    def _do(self) -> None:
        raise NotImplementedError


class ShiftDialog(_DayDialog):
    """Moves everything from a clock time on; says beforehand how much that is."""

    def __init__(
        self,
        context: AppContext,
        programme: Programme,
        day: DayRow,
        start: time,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, day, ("Rest verschieben", "Verschieben"), parent)
        self._programme = programme
        self.start, self.minutes = TimeField(), NumberField(least=1, most=MOST)
        self.way = ChoiceBox([(1, self.tr("nach hinten")), (-1, self.tr("nach vorn"))])
        venues = [(venue.id, venue.name) for venue in programme.venues]
        self.venue = ChoiceBox([(None, self.tr("an allen Orten")), *venues])
        self.form.add(
            field(self.tr("Ab"), self.start),
            field(self.tr("Minuten"), self.minutes),
            field(self.tr("Richtung"), self.way),
        )
        self.form.add(field(self.tr("Wo"), self.venue))
        self.start.set_value(start)
        self.minutes.set_value(USUAL_SHIFT)
        self.way.set_value(1)
        shrinking(self.venue)
        for edit in (self.start, self.minutes):
            edit.value_edited.connect(self.look)
        for box in (self.way, self.venue):
            box.currentIndexChanged.connect(self.look)
        self.look()
        self.minutes.setFocus()
        self.minutes.selectAll()

    def look(self) -> None:
        """Say what would move; what is half typed is no reason to complain."""
        try:
            start, minutes, venue = self._read()
        except UserError:
            self.told.setText("")
            return
        found = shift_of(self._programme, self._day.id, start, minutes, venue)
        number = count(len(found.items), "Programmpunkt verschiebt", "Programmpunkte verschieben")
        self.told.setText(f"{number} sich. {found.warning}".strip())

    def _read(self) -> tuple[time, int, UUID | None]:
        start, minutes = read_field("start", self.start), read_field("minutes", self.minutes)
        if start is None:
            raise Invalid({"start": self.tr("Ab wann soll sich der Rest verschieben?")})
        if not minutes:
            raise Invalid({"minutes": self.tr("Um wie viele Minuten?")})
        return start, minutes * self.way.value(), self.venue.value()

    def _do(self) -> None:
        start, minutes, venue = self._read()
        shifted = self._context.operations.attempt(
            self.tr("Rest verschieben"), shift_rest, self._day.id, start, minutes, venue
        )
        self._context.notify.undo_offer(shifted.told)


class BreakDialog(_DayDialog):
    """A break across all places."""

    def __init__(
        self, context: AppContext, day: DayRow, start: time | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, day, ("Pause für alle", "Eintragen"), parent)
        self.title, self.start = QLineEdit(self.tr("Pause")), TimeField()
        self.minutes = NumberField(least=5, most=MOST)
        self.form.add(field(self.tr("Bezeichnung"), self.title))
        self.form.add(field(self.tr("Beginn"), self.start), field(self.tr("Minuten"), self.minutes))
        self.start.set_value(start)
        self.minutes.set_value(USUAL_BREAK)
        self.start.setFocus()
        self.start.selectAll()

    def _do(self) -> None:
        start, minutes = read_field("start", self.start), read_field("minutes", self.minutes)
        if start is None:
            raise Invalid({"start": self.tr("Wann beginnt die Pause?")})
        make: Callable[..., object] = partial(
            self._context.operations.attempt, self.tr("Pause eintragen"), add_break
        )
        make(self._day.id, start, minutes or 0, self.title.text())
