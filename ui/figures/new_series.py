"""Putting a series on record: what is counted, where and how often; the rest can follow."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.figures.records import Interval, SeriesFields
from praeventionsrat.figures.usecases import create_series
from ui.context import AppContext
from ui.figures.rows import INTERVALS
from ui.figures.series_form import AREA, area_choices
from ui.parts.binder import Binder
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox
from ui.parts.forms import Form, FormDialog, field
from ui.shell.theme import STEP


class NewSeries(FormDialog):
    """Asks for name, unit, area and rhythm.

    Signals:
        created: Emitted with the id of the new series.
    """

    created = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Neue Kennzahl"))
        self.name, self.unit = QLineEdit(), QLineEdit()
        self.area, self.interval = ChoiceBox(), ChoiceBox()
        self.binder = Binder(SeriesFields, self)
        self._build()
        areas = context.operations.ask(area_choices)
        self.area.set_options(areas)
        self.area.set_value(areas[1][0] if len(areas) > 1 else None)
        self.interval.set_value(Interval.YEAR)
        self.name.setFocus()

    def create_now(self) -> None:
        """Put it on record, or say what is missing."""
        words = self.tr("Kennzahl anlegen")
        try:
            made = self._context.operations.perform(words, create_series, self.binder.read())
        except Invalid as err:
            self.binder.complain(err.fields)
            return
        if made:
            self.created.emit(made)
            self.accept()

    def _build(self) -> None:
        bind, form = self.binder, Form()
        form.add(field(self.tr("Bezeichnung"), self.name, bind.bind_line("name", self.name)))
        form.add(
            field(self.tr("Einheit"), self.unit, bind.bind_line("unit", self.unit)),
            field(
                self.tr("Werte kommen"),
                self.interval,
                bind.bind_choice("interval", self.interval, INTERVALS, Interval),
            ),
        )
        form.add(field(self.tr(AREA), self.area, bind.bind_choice("area_id", self.area)))
        self.name.setPlaceholderText(self.tr("Sicherheitsgefühl abends in der Innenstadt"))
        self.unit.setPlaceholderText(self.tr("Fälle, %, Anrufe …"))
        create = primary(self.tr("Kennzahl anlegen"), self.create_now)
        create.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.tr("Neue Kennzahl"), "h1"))
        layout.addWidget(form)
        layout.addStretch()
        layout.addLayout(row(None, button(self.tr("Abbrechen"), self.reject), create))
        self.setMinimumWidth(520)
