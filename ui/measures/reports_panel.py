"""The tab Sachstände: what was reported of a measure and when, and a line for the next report.

Here sits the manager with the telephone at her ear: „the lamps are ordered, delivery in May“. She
wants to type that sentence and be done; she fears that light and progress then say otherwise.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from praeventionsrat import richtext
from praeventionsrat.errors import Invalid
from praeventionsrat.german import day
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Light
from praeventionsrat.measures.reports import MeasureReportFields, ReportSource
from praeventionsrat.measures.usecases.reporting import (
    Given,
    ReportRow,
    meeting_choices,
    remove_report,
    report_measure,
    reports_of,
)
from praeventionsrat.measures.words import SOURCE_NAMES, light_text
from ui.context import AppContext
from ui.measures.tones import LIGHT_TONES
from ui.parts.cards import Pill, button, clear, column, label, line, primary, row, tool
from ui.parts.fields import ChoiceBox, DateField, NumberField, read_field
from ui.parts.forms import Form, field, scrolling
from ui.parts.record_panel import RecordPanel
from ui.shell.theme import STEP

HEIGHT = 76


def today() -> date:
    """The day on the user's wall."""
    return date.today()  # noqa: DTZ011


class NewReport(Form):
    """Asks for the next Sachstand; a sentence is enough.

    Signals:
        given: Emitted with the fields and the meeting it was given in.
    """

    given = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("Was ist seit dem letzten Mal geschehen?"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(HEIGHT)
        self.reported_on = DateField()
        self.light = ChoiceBox(_lights())
        self.progress = NumberField(most=100)
        self.next_steps, self.reporter = QLineEdit(), QLineEdit()
        self.reporter.setPlaceholderText(self.tr("Name, Stelle"))
        self.meeting = ChoiceBox([(None, self.tr("in keiner Sitzung"))])
        self.complaint = label("", "complaint", wrap=True)
        self.keep = primary(self.tr("Sachstand festhalten"), self.give)
        self._build()

    @property
    def is_typed(self) -> bool:
        """Whether somebody wrote something that is not kept yet."""
        return bool(self.text.toPlainText().strip())

    def give(self) -> bool:
        """Hand over what was typed; whether it could be read."""
        self.complain("")
        try:
            fields = MeasureReportFields.checked(
                reported_on=read_field("reported_on", self.reported_on) or today(),
                text=_rich(self.text.toPlainText()),
                next_steps=_rich(self.next_steps.text()),
                reporter=self.reporter.text(),
                light=self.light.value(),
                progress=read_field("progress", self.progress),
            )
        except Invalid as err:
            self.complain(" ".join(err.fields.values()))
            return False
        self.given.emit(fields, self.meeting.value())
        return not self.complaint.text()

    def complain(self, sentence: str) -> None:
        """Say what is wrong beside the button; nothing says nothing."""
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def begin(self) -> None:
        """An empty line for today."""
        self.text.clear()
        self.next_steps.clear()
        self.reporter.clear()
        self.light.set_value(None)
        self.progress.set_value(None)
        self.meeting.set_value(None)
        self.reported_on.set_value(today())
        self.complain("")

    def _build(self) -> None:
        self.complaint.hide()
        self.add(field(self.tr("Sachstand"), self.text))
        self.add(
            field(self.tr("Berichtet am"), self.reported_on),
            field(self.tr("Ampel laut Bericht"), self.light),
            field(self.tr("Fortschritt in %"), self.progress),
            field(self.tr("Berichtet von"), self.reporter),
            stretch=(2, 3, 2, 4),
        )
        self.add(
            field(self.tr("Nächste Schritte"), self.next_steps),
            field(self.tr("Gegeben in"), self.meeting),
            stretch=(6, 5),
        )
        self.add(self.complaint)
        self.add(row(self.keep, None))


class ReportsPanel(RecordPanel):
    """All reports of one measure.

    Signals:
        opened: Emitted with kind and id of the meeting a report was given in.
    """

    TABLES: ClassVar[tuple[str, ...]] = ("measure_report", "meeting", "person")
    opened = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.rows: Sequence[ReportRow] = ()
        self.new = NewReport()
        self.new.begin()
        self.none = label(
            self.tr("Noch kein Sachstand. Der erste Satz oben genügt; Ampel und Fortschritt der "
                    "Maßnahme folgen dem Bericht."), "dim", wrap=True,
        )  # fmt: skip
        self.list = column(spacing=2 * STEP)
        self.new.given.connect(self._keep)
        content = QWidget()
        content.setLayout(column(self.new, line(), self.none, self.list, None, spacing=2 * STEP))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(content))

    def show_record(self, record_id: UUID) -> None:
        """Override: what was typed for another measure is kept there first."""
        if record_id != self._record_id:
            self.flush()
            self.new.begin()
        super().show_record(record_id)

    def reload(self, record_id: UUID) -> None:
        """Override."""
        self.rows, meetings = self.context.operations.ask(_read, record_id)
        chosen = self.new.meeting.value()
        self.new.meeting.set_options([(None, self.tr("in keiner Sitzung")), *meetings])
        self.new.meeting.set_value(chosen)
        self.none.setVisible(not self.rows)
        clear(self.list)
        for one in self.rows:
            self.list.addWidget(self._shown(one))

    def flush(self) -> bool:
        """Override: what was typed is kept as a report of the day that stands there."""
        return self.new.give() if self.new.is_typed and self._record_id else True

    def remove(self, report_id: UUID) -> None:
        """Take a report off the record; undo brings it back."""
        words = self.tr("Sachstand entfernt")
        self.context.operations.perform(words, remove_report, report_id)
        self.context.notify.undo_offer(words)

    def _keep(self, fields: MeasureReportFields, meeting_id: UUID | None) -> None:
        words = self.tr("Sachstand vom {day}").format(day=day(fields.reported_on))
        try:
            self.context.operations.attempt(
                words, _report, self._record_id, fields, meeting_id, today()
            )
        except Invalid as err:
            self.new.complain(" ".join(err.fields.values()))
            return
        self.new.begin()
        self.new.text.setFocus()

    def _shown(self, one: ReportRow) -> QWidget:
        shown, light = QWidget(), Pill()
        light.say(light_text(one.light or Light.NONE), LIGHT_TONES[one.light or Light.NONE])
        if one.light is None:
            light.hide()
        away = tool("delete", self.tr("Sachstand vom {day} entfernen").format(
            day=day(one.reported_on)), partial(self.remove, one.id))  # fmt: skip
        percent = f"{one.progress} %" if one.progress is not None else ""
        facts = [percent, one.reporter, "" if one.meeting else SOURCE_NAMES[one.source]]
        said = label(" · ".join(fact for fact in facts if fact), "dim")
        head = row(label(day(one.reported_on), "strong"), light, said, None, away)
        parts: list[Any] = [head, _words(one.text)]
        if one.next_steps:
            parts.append(_words(self.tr("Nächste Schritte: {words}").format(words=one.next_steps)))
        if one.meeting:
            go = partial(self.opened.emit, "meeting", one.meeting_id)
            parts.append(row(button(one.meeting, go, part="link"), None))
        shown.setLayout(column(*parts, spacing=4))
        return shown


def _words(text: str) -> QWidget:
    made = label(text, wrap=True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _rich(text: str) -> str:
    return richtext.to_markdown(richtext.from_plain(text.strip()))


def _lights() -> list[tuple[Light | None, str]]:
    known = [(light, light_text(light)) for light in Light if light is not Light.NONE]
    return [(None, "bleibt, wie sie ist"), *known]


def _read(work: Work, measure_id: UUID) -> tuple[Sequence[ReportRow], Sequence[tuple[UUID, str]]]:
    return reports_of(work, measure_id), meeting_choices(work)


def _report(
    work: Work, measure_id: UUID, fields: MeasureReportFields, meeting_id: UUID | None, on: date
) -> UUID:
    source = ReportSource.MEETING if meeting_id else ReportSource.OFFICE
    return report_measure(work, measure_id, fields, today=on, given=Given(source, meeting_id))
