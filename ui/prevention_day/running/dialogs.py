"""Small questions of the day: how far to shift, what time a rehearsal begins, what was done."""

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.running.records import IncidentFields
from praeventionsrat.prevention_day.running.rows import IncidentRow
from praeventionsrat.prevention_day.running.usecases import edit_incident
from praeventionsrat.prevention_day.running.words import INCIDENTS
from ui.context import AppContext
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox, NumberField, TimeField
from ui.parts.forms import Form, FormDialog, field
from ui.parts.messages import ExplainedNote
from ui.prevention_day.running.view import VenueName
from ui.shell.theme import STEP

LATEST_SHIFT = 12 * 60
TALL = 72


class _Asking(FormDialog):
    """A title, fields, a note for what does not fit, two buttons."""

    def __init__(self, title: str, yes: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.form, self.note = Form(), ExplainedNote()
        self.yes = primary(yes, self.answer)
        self.yes.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        for part in (label(title, "h1"), self.note, self.form):
            layout.addWidget(part)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), self.yes))
        self.note.say("")
        self.setMinimumWidth(480)

    def answer(self) -> None:
        """Enter or the button."""
        raise NotImplementedError


class ShiftDialog(_Asking):
    """How far the rest of the day moves, at one place or at all.

    Signals:
        agreed: Emitted with the minutes, and whether only this place is meant.
    """

    agreed = Signal(int, bool)

    def __init__(self, venue: str, from_time: time, minutes: int, parent: QWidget) -> None:
        super().__init__("Rest verschieben", "Verschieben", parent)
        self.minutes = NumberField(self.tr("Minuten"), least=-LATEST_SHIFT, most=LATEST_SHIFT)
        self.minutes.set_value(minutes)
        self.minutes.setToolTip(self.tr("Mit Minus wird vorgezogen"))
        self.where = ChoiceBox(
            [(True, self.tr("nur {venue}").format(venue=venue)), (False, self.tr("alle Flächen"))],
            self.tr("Wo"),
        )
        self.where.setCurrentIndex(0)
        said = self.tr("Alles ab {at:%H:%M} Uhr rückt nach hinten; Pausen und Termine mit.")
        self.form.add(label(said.format(at=from_time), "dim", wrap=True))
        self.form.add(
            field(self.tr("Minuten"), self.minutes),
            field(self.tr("Wo"), self.where),
            stretch=(1, 3),
        )
        self.minutes.setFocus()
        self.minutes.selectAll()

    def answer(self) -> None:
        """Override."""
        try:
            minutes = self.minutes.value()
        except UserError as err:
            self.note.say(str(err))
            return
        if not minutes:
            self.note.say(self.tr("Bitte sagen Sie, um wie viele Minuten."))
            return
        self.agreed.emit(minutes, self.where.value())
        self.accept()


class PractiseDialog(_Asking):
    """What time it shall be in the rehearsal.

    Signals:
        agreed: Emitted with the time.
    """

    agreed = Signal(object)

    def __init__(self, proposed: time, parent: QWidget) -> None:
        super().__init__("Probe", "Probe beginnen", parent)
        self.at = TimeField(self.tr("Uhrzeit"))
        self.at.set_value(proposed)
        self.form.add(
            label(
                self.tr(
                    "Üben Sie den Tag, als wäre es so weit. Was Sie dabei festhalten – Ankünfte, "
                    "Beginn und Ende, Vorkommnisse, Zählungen –, wird mit „Probe beenden“ wieder "
                    "zurückgenommen. Nur verschobene Zeiten bleiben; die nimmt Strg+Z zurück."
                ),
                "dim",
                wrap=True,
            )
        )
        self.form.add(field(self.tr("Uhrzeit am Veranstaltungstag"), self.at))
        self.at.setFocus()
        self.at.selectAll()

    def answer(self) -> None:
        """Override."""
        try:
            at = self.at.value()
        except UserError as err:
            self.note.say(str(err))
            return
        if at is None:
            self.note.say(self.tr("Bitte nennen Sie eine Uhrzeit."))
            return
        self.agreed.emit(at)
        self.accept()


class IncidentDialog(_Asking):
    """An incident with what was done about it."""

    def __init__(
        self,
        context: AppContext,
        row_: IncidentRow,
        venues: tuple[VenueName, ...],
        remove: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__("Vorkommnis", "Übernehmen", parent)
        self._context, self._row = context, row_
        self.binder = Binder(IncidentFields, self)
        self.kind, self.venue, self.reporter = ChoiceBox(), ChoiceBox(), QLineEdit()
        self.text, self.action = QPlainTextEdit(), QPlainTextEdit()
        self.settled = QCheckBox(self.tr("Erledigt"))
        self.settled.setAccessibleName(self.settled.text())
        for edit in (self.text, self.action):
            edit.setFixedHeight(TALL)
        self.venue.set_options([(None, "ohne Ort"), *((one.id, one.name) for one in venues)])
        bind, form = self.binder, self.form
        form.add(
            field(
                self.tr("Art"),
                self.kind,
                bind.bind_choice("kind", self.kind, INCIDENTS, list(INCIDENTS)),
            ),
            field(self.tr("Wo"), self.venue, bind.bind_choice("venue_id", self.venue)),
            field(
                self.tr("Gemeldet von"), self.reporter, bind.bind_line("reporter", self.reporter)
            ),
        )
        form.add(field(self.tr("Was ist passiert?"), self.text, bind.bind_text("text", self.text)))
        form.add(
            field(self.tr("Was wurde getan?"), self.action, bind.bind_text("action", self.action))
        )
        bind.bind_check("is_settled", self.settled)
        self.remove = button(self.tr("Löschen"), remove, part="danger")
        form.add(row(self.settled, None, self.remove))
        self.remove.clicked.connect(self.reject)
        bind.load(row_)
        self.action.setFocus()

    def answer(self) -> None:
        """Override."""
        try:
            fields = self.binder.read()
            self._context.operations.perform(
                self.tr("Vorkommnis ändern"),
                edit_incident,
                self._row.id,
                fields,
                seen=self._row.revision,
            )
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        self.accept()
