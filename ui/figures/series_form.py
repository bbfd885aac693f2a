"""What is known of one series, kept while it is typed."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from praeventionsrat.figures.areas import read_areas
from praeventionsrat.figures.ports import Work
from praeventionsrat.figures.records import Aspect, Direction, Interval, Series, SeriesFields
from praeventionsrat.figures.usecases import edit_series
from ui.context import AppContext
from ui.figures.decimal_field import DecimalField
from ui.figures.rows import ASPECTS, DIRECTIONS, INTERVALS
from ui.parts.fields import ChoiceBox
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source
from ui.parts.rich_text import RichTextEditor

AREA = "Gebiet"


class SeriesForm(RecordForm[SeriesFields]):
    """Edits one series at a time."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(SeriesFields, _find, edit_series, "Kennzahl ändern", "figure_series")
        super().__init__(context, source, parent)
        self.name, self.unit, self.basis, self.origin = (QLineEdit() for _ in range(4))
        self.area, self.interval, self.aspect, self.direction = (ChoiceBox() for _ in range(4))
        self.target = DecimalField()
        self.note_text = RichTextEditor(self.tr("Notiz"), "", quiet=False)
        self._build()

    def refresh(self) -> None:
        """Override: the areas on offer come before the choice among them."""
        if self.record_id is not None and not self.is_saving:
            self.area.set_options(self.context.operations.ask(area_choices))
        super().refresh()

    def let_type(self, *, is_crime: bool) -> None:
        """Unit and rhythm of a computed series are not to be typed."""
        for widget in (self.unit, self.interval):
            widget.setEnabled(not is_crime)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        form.add(field(self.tr("Bezeichnung"), self.name, bind.bind_line("name", self.name)))
        form.add(
            field(self.tr("Einheit"), self.unit, bind.bind_line("unit", self.unit)),
            field(self.tr(AREA), self.area, bind.bind_choice("area_id", self.area)),
        )
        rhythm = bind.bind_choice("interval", self.interval, INTERVALS, Interval)
        form.add(
            field(self.tr("Zielwert"), self.target, self._bind_target()),
            field(self.tr("Werte kommen"), self.interval, rhythm),
        )
        way = bind.bind_choice("direction", self.direction, DIRECTIONS, Direction)
        form.add(
            field(self.tr("Was besser ist"), self.direction, way),
            field(
                self.tr("Art"),
                self.aspect,
                bind.bind_choice("aspect", self.aspect, ASPECTS, Aspect),
            ),
        )
        basis = bind.bind_line("basis", self.basis)
        form.add(field(self.tr("Grundlage (wovon gezählt wird)"), self.basis, basis))
        form.add(field(self.tr("Quelle"), self.origin, bind.bind_line("source", self.origin)))
        note = bind.bind_text("note", self.note_text)
        form.add(field(self.tr("Notiz"), self.note_text, note))
        form.end()
        self.unit.setPlaceholderText(self.tr("Fälle, %, Anrufe …"))
        self.basis.setPlaceholderText(self.tr("Befragte ab 14 Jahren, n = 812"))
        self.origin.setPlaceholderText(self.tr("Bürgerbefragung der Stadt"))

    def _bind_target(self) -> QLabel:
        edit = self.target
        return self.binder.bind("target", edit, edit.value, edit.set_value, edit.value_edited)


def area_choices(work: Work) -> Sequence[tuple[Any, str]]:
    """The areas, and none."""
    return [(None, "ohne Gebiet"), *((area.id, area.name) for area in read_areas(work))]


def _find(work: Work, series_id: UUID) -> Series | None:
    return work.figure_series.find(series_id)
