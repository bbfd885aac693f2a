"""One person of the attendance list: comes and goes, missing, represented, how she is printed."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Absence, AttendanceFields
from praeventionsrat.meetings.usecases.attendance import edit_attendance
from ui.autosave import Autosave
from ui.context import AppContext
from ui.meetings.interval_row import IntervalRow
from ui.meetings.room_data import KIND_WORDS, PersonLine, read_deputies
from ui.meetings.steps import attendance_fields
from ui.parts.binder import Binder
from ui.parts.cards import Card, button, clear, column, label, row
from ui.parts.chips import FlowLayout
from ui.parts.fields import ChoiceBox
from ui.parts.forms import Form, field, scrolling
from ui.parts.picker import Choice, Picker

ABSENCES = (
    (Absence.NONE, "fehlt nicht"),
    (Absence.EXCUSED, "entschuldigt"),
    (Absence.UNEXCUSED, "unentschuldigt"),
)


class PersonCard(Card):
    """Everything about the chosen person.

    Signals:
        asked: Emitted with what a button asks for, as in the keys of the list.
        absence_chosen: Emitted with the value of ``Absence`` that was chosen.
        deputy_chosen: Emitted with the id of the person who stands in.
    """

    asked = Signal(str)
    absence_chosen = Signal(str)
    deputy_chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(margin=14, parent=parent)
        self._context = context
        self._shown: UUID | None = None
        self._owner: UUID | None = None
        self._deputies: tuple[Choice, ...] = ()
        self.rows: list[IntervalRow] = []
        self.heading, self.detail = label("", "h2", wrap=True), label("", "dim", wrap=True)
        self.comes = button(self.tr("Kommt  K"), lambda: self.asked.emit("comes"))
        self.goes = button(self.tr("Geht  G"), lambda: self.asked.emit("goes"))
        self.absence = ChoiceBox(ABSENCES, self.tr("Fehlt"))
        self.deputy = Picker(self.tr("Vertreten durch"))
        self._ranked = QWidget()
        self._flow = FlowLayout(self._ranked)
        self._intervals = column(spacing=4)
        self.binder = Binder(AttendanceFields, self)
        self.remove = button(
            self.tr("Von der Liste nehmen"), lambda: self.asked.emit("remove"), part="link"
        )
        self.content.addWidget(scrolling(self._form()))
        self.setMinimumWidth(276)
        self.autosave = Autosave(self.binder.edited, self._save, self, self._complain)
        self.absence.activated.connect(
            lambda _i: self.absence_chosen.emit(self.absence.value().value)
        )
        self.deputy.chosen.connect(self._on_deputy)

    def show_line(self, line: PersonLine | None) -> None:
        """Show somebody; what is being typed about the same person stays."""
        other = line is None or line.id != self._shown
        if other:
            self.autosave.flush()
            self.autosave.forget()
        self._shown = line.id if line else None
        self.setVisible(line is not None)
        if line is None:
            return
        self.heading.setText(line.name)
        self.detail.setText(line.detail)
        self.goes.setEnabled(line.is_inside)
        self.absence.set_value(line.absence)
        self._show_intervals(line)
        if not self.autosave.pending:
            entry = self._context.operations.ask(_fields, line.id)
            self.binder.load(entry)
        self._show_deputies(line)

    def set_persons(self, persons: Sequence[Choice]) -> None:
        """Who can stand in."""
        self.deputy.set_choices(persons)

    def flush(self) -> bool:
        """Save what is being typed."""
        return all([row.flush() for row in self.rows] + [self.autosave.flush()])

    def ask_deputy(self) -> None:
        """Go where the deputy is chosen."""
        chips = self._ranked.findChildren(QWidget)
        (chips[0] if chips else self.deputy).setFocus()

    def _show_intervals(self, line: PersonLine) -> None:
        if self._owner != line.id or len(self.rows) != len(line.intervals):
            self._owner = line.id
            clear(self._intervals)
            self.rows = [IntervalRow(self._context, line.name) for _ in line.intervals]
            for made in self.rows:
                self._intervals.addWidget(made)
        for made, interval in zip(self.rows, line.intervals, strict=True):
            made.show_interval(interval)

    def _show_deputies(self, line: PersonLine) -> None:
        taken = line.represents or line.represented_by
        choices = () if taken else tuple(self._context.operations.ask(read_deputies, line.id))
        if choices == self._deputies:
            return  # a chip may have the cursor
        self._deputies = choices
        clear(self._flow)
        for choice in choices:
            chip = button(choice.name, partial(self.deputy_chosen.emit, choice.id), part="chip")
            chip.setAccessibleName(self.tr("Vertreten durch {name}").format(name=choice.name))
            self._flow.addWidget(chip)
        self._ranked.setVisible(bool(self._flow.count()))

    def _on_deputy(self) -> None:
        try:
            chosen = self.deputy.value()
        except UserError:
            return
        if chosen is not None:
            self.deputy.set_value(None)
            self.deputy.setText("")
            QTimer.singleShot(0, self, partial(self.deputy_chosen.emit, chosen))

    def _save(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self._context.operations.attempt(
            self.tr("Anwesenheit ändern"),
            edit_attendance,
            shown,
            self.binder.read(self._context.operations.ask(_fields, shown)),
            merge=f"attendance/{shown}",
        )

    def _complain(self, err: UserError) -> None:
        if isinstance(err, Invalid):
            self.binder.complain(err.fields, focus=False)
        else:
            self._context.notify.error(str(err))

    def _form(self) -> Form:
        form, bind = Form(), self.binder
        form.add(column(self.heading, self.detail, spacing=2))
        form.add(row(self.comes, self.goes, None))
        form.add(self._intervals)
        form.add(field(self.tr("Fehlt"), self.absence))
        deputy = field(self.tr("Vertreten durch"), self.deputy)
        deputy.insertWidget(1, self._ranked)
        form.add(deputy)
        kind, name, stands_for, note = ChoiceBox(), QLineEdit(), QLineEdit(), QLineEdit()
        words = {k: w.replace("Gäste", "Gast") for k, w in KIND_WORDS.items()}
        form.add(field(self.tr("Art"), kind, bind.bind_choice("kind", kind, words, list(words))))
        form.add(field(self.tr("Steht für"), stands_for, bind.bind_line("affiliation", stands_for)))
        form.add(field(self.tr("Bemerkung"), note, bind.bind_line("note", note)))
        form.add(field(self.tr("Name in der Niederschrift"), name, bind.bind_line("name", name)))
        form.add(row(self.remove, None))
        form.end()
        return form


def _fields(work: Work, attendance_id: UUID) -> AttendanceFields:
    return attendance_fields(work.attendances.get(attendance_id))
