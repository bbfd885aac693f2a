"""One indicator: where it starts, where it shall go, what was measured, typed one after another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.documents.charts import Chart, ChartLine
from praeventionsrat.documents.charts import Point as Spot
from praeventionsrat.documents.charts_lines import line_chart
from praeventionsrat.figures.records import Aspect, Direction
from praeventionsrat.german import day
from praeventionsrat.measures.glance import points_of
from praeventionsrat.measures.indicators import Indicator, IndicatorFields, Reading
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.reaching import Point, newest, reached_words
from praeventionsrat.measures.usecases.indicators import (
    edit_indicator,
    remove_indicator,
    remove_reading,
)
from praeventionsrat.measures.words import ASPECT_NAMES, DIRECTION_NAMES
from praeventionsrat.quantity import with_unit
from ui.context import AppContext
from ui.measures.reading_line import DAY, VALUE, QuantityField, ReadingLine
from ui.parts.cards import clear, column, label, line, row, tool
from ui.parts.drawing_view import DrawingView
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.record_form import RecordForm, Source

UNIT = 84
CHART = (640.0, 200.0)
SHOWN = 8
"""So many of the newest readings stand in a list; the chart shows all."""


@dataclass(frozen=True, slots=True)
class Measured:
    """An indicator with everything that was measured."""

    points: Sequence[Point]
    own: Sequence[Reading]
    series: Sequence[tuple[UUID, str]]


class IndicatorForm(RecordForm[IndicatorFields]):
    """One indicator."""

    def __init__(self, context: AppContext) -> None:
        source = Source(IndicatorFields, _find, edit_indicator, "Indikator ändern", "indicator")
        super().__init__(context, source)
        self.name, self.unit, self.source_line = QLineEdit(), QLineEdit(), QLineEdit()
        self.aspect, self.direction = ChoiceBox(), ChoiceBox()
        self.base, self.target = QuantityField("Ausgangswert"), QuantityField("Zielwert")
        self.base_on, self.target_on = DateField(name="Tag des Ausgangswerts"), DateField()
        self.series = ChoiceBox(name=self.tr("Werte aus einer Kennzahl"))
        self.more = tool("chevron_down", self.tr("Richtung, Quelle und Kennzahl"))
        self.away = tool("close", self.tr("Indikator entfernen"), self.delete)
        self.further = QWidget()
        self.told = label("", wrap=True)
        self.chart = DrawingView()
        self.readings = column(spacing=2)
        self.reading = ReadingLine(context)
        self._build()

    def show_record(self, record_id: UUID | None) -> None:
        """Override."""
        self.reading.indicator_id = record_id
        super().show_record(record_id)

    def shown(self, record: Any) -> None:
        """Override."""
        found = self.context.operations.ask(_measured, record.id)
        self.series.set_options(((None, self.tr("von Hand gemessen")), *found.series))
        self.series.set_value(record.series_id)
        last = newest(found.points)
        words = reached_words(record.base, record.target, last, record.direction, record.unit)
        self.told.setText(words)
        self._show_chart(record, found.points)
        self._show_readings(found.own, record.unit)

    def flush(self) -> bool:
        """Override."""
        return all([super().flush(), self.reading.flush()])

    def _save(self) -> None:
        super()._save()
        if self.record_id is not None and (record := self._read()) is not None:
            self.shown(record)  # what is told follows what is typed

    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts."""
        return [
            self.name, self.aspect, self.more, self.away, self.base, self.base_on, self.target,
            self.target_on, self.unit, self.direction, self.source_line, self.series,
            self.reading.on, self.reading.value, self.reading.source, self.reading.add,
        ]  # fmt: skip

    def delete(self) -> None:
        """Take it off the record."""
        if self.record_id is None:
            return
        self.autosave.forget()
        words = self.tr("Indikator „{name}“ entfernt").format(name=self.name.text())
        self.context.operations.perform(words, remove_indicator, self.record_id)
        self.context.notify.undo_offer(words)

    def _show_chart(self, record: Indicator, points: Sequence[Point]) -> None:
        self.chart.setVisible(len(points) + (record.base is not None) > 1)
        if not self.chart.isVisibleTo(self):
            return
        every = list(points)
        if record.base is not None and record.base_on is not None:
            every = [Point(record.base_on, record.base), *every]
        spots = tuple(Spot(_year(one.on), day(one.on), one.value) for one in every)
        chart = Chart(
            record.name, record.unit, (ChartLine(record.name, spots),), target=record.target
        )
        self.chart.show_drawing(line_chart(chart, *CHART))
        self.chart.setAccessibleName(self.chart.drawing.alternative)

    def _show_readings(self, readings: Sequence[Reading], unit: str) -> None:
        clear(self.readings)
        for one in readings[:SHOWN]:
            said = " · ".join(part for part in (one.source, one.note) if part)
            words = self.tr("Messwert vom {day} entfernen").format(day=day(one.measured_on))
            away = tool("close", words, partial(self._remove_reading, one.id, words))
            holder = QWidget()
            holder.setLayout(
                row(
                    label(day(one.measured_on), "dim"),
                    label(with_unit(one.value, unit)),
                    label(said, "dim"),
                    None,
                    away,
                )
            )
            self.readings.addWidget(holder)

    def _remove_reading(self, reading_id: UUID, words: str) -> None:
        self.context.operations.perform(words, remove_reading, reading_id)
        self.context.notify.undo_offer(self.tr("Messwert entfernt"))

    def _build(self) -> None:
        complaints = self._bind()
        first = row(self.name, self.aspect, self.more, self.away)
        first.setStretch(0, 1)
        second = row(
            label(self.tr("von"), "dim"), self.base, self.base_on,
            label(self.tr("auf"), "dim"), self.target, self.target_on, self.unit, None,
        )  # fmt: skip
        further = row(self.direction, self.source_line, self.series)
        further.setStretch(1, 1)
        self.further.setLayout(further)
        self.further.hide()
        self.more.setCheckable(True)
        self.more.toggled.connect(self.further.setVisible)
        self.chart.setFixedHeight(int(CHART[1]) + 8)
        self.form.add(first)
        self.form.add(second)
        for part in (self.further, *complaints, self.told, self.chart):
            self.form.add(part)
        self.form.add(self.readings)
        self.form.add(self.reading)
        self.form.add(line())
        layout = self.form.layout()
        assert layout is not None
        layout.setSpacing(8)

    def _bind(self) -> list[QWidget]:
        bind = self.binder
        for edit, name in (
            (self.name, self.tr("Woran man es merkt")),
            (self.unit, self.tr("Einheit")),
            (self.source_line, self.tr("Woher die Werte kommen")),
            (self.base_on, self.tr("gemessen am")),
            (self.target_on, self.tr("bis wann")),
            (self.base, self.tr("Ausgangswert")),
            (self.target, self.tr("Zielwert")),
        ):
            edit.setAccessibleName(name)
            edit.setPlaceholderText(name)
        for box, name in ((self.aspect, self.tr("Art")), (self.direction, self.tr("Richtung"))):
            box.setAccessibleName(name)
        for edit in (self.base_on, self.target_on):
            edit.setFixedWidth(DAY)
        for edit in (self.base, self.target):
            edit.setFixedWidth(VALUE + 6)
        self.unit.setFixedWidth(UNIT)
        return [
            bind.bind_line("name", self.name),
            bind.bind_choice("aspect", self.aspect, ASPECT_NAMES, Aspect),
            bind.bind("base", self.base, self.base.value, self.base.set_value,
                      self.base.value_edited),
            bind.bind_date("base_on", self.base_on),
            bind.bind("target", self.target, self.target.value, self.target.set_value,
                      self.target.value_edited),
            bind.bind_date("target_on", self.target_on),
            bind.bind_line("unit", self.unit),
            bind.bind_choice("direction", self.direction, DIRECTION_NAMES, Direction),
            bind.bind_line("source", self.source_line),
            bind.bind_choice("series_id", self.series),
        ]  # fmt: skip


def _year(on: date) -> float:
    """A day as a part of its year, as charts place it."""
    begin, end = date(on.year, 1, 1), date(on.year + 1, 1, 1)
    return on.year + (on - begin).days / (end - begin).days


def _find(work: Work, indicator_id: UUID) -> Indicator | None:
    return work.indicators.find(indicator_id)


def _measured(work: Work, indicator_id: UUID) -> Measured:
    own = sorted(work.readings.where(indicator_id=indicator_id), key=lambda one: one.measured_on)
    series = [(one.id, one.name) for one in work.figure_series.all()]
    return Measured(points_of(work, indicator_id), own[::-1], series)
