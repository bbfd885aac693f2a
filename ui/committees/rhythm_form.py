"""Turnus: how often a committee meets, said back as a sentence with the days that follow."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.council.planning import edit_rhythm, rhythm_of
from praeventionsrat.council.rhythm import (
    Rhythm,
    RhythmFields,
    Unit,
    Weekday,
    Which,
    proposed_days,
)
from praeventionsrat.council.rhythm_words import WHICH, days_words, rhythm_words
from praeventionsrat.errors import Invalid
from praeventionsrat.german import WEEKDAYS
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.series import newest_day
from ui.context import AppContext
from ui.parts.cards import label
from ui.parts.fields import ChoiceBox, NumberField, TimeField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source

UNITS = {Unit.NONE: "ohne festen Turnus", Unit.WEEKS: "Wochen", Unit.MONTHS: "Monate"}
DAYS: dict[Weekday, str] = {
    Weekday.ANY: "kein fester Tag",
    **{day: WEEKDAYS[day.number] for day in Weekday if day is not Weekday.ANY},
}
SHOWN = 4


class RhythmForm(RecordForm[RhythmFields]):
    """The rhythm of one committee; its id stands for that of the record."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(RhythmFields, _find, edit_rhythm, "Turnus ändern", "rhythm")
        super().__init__(context, source, parent)
        self.unit, self.weekday, self.which = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.every = NumberField(least=1, most=60)
        self.start, self.end = TimeField(), TimeField()
        self.sentence = label("", "dim", wrap=True)
        self._anchor: date | None = None
        self._build()
        self.binder.edited.connect(self._say)

    def shown(self, record: Any) -> None:
        """Override."""
        self._anchor = self.context.operations.ask(newest_day, record.committee_id)
        self._say()

    def _say(self) -> None:
        unit, weekday = self.unit.value(), self.weekday.value()
        counted = unit is not Unit.NONE
        for part in (self.every, self.weekday, self.start, self.end):
            part.setEnabled(counted)
        self.which.setEnabled(unit is Unit.MONTHS and weekday is not Weekday.ANY)
        try:
            rhythm = self.binder.read(self._on_file)
        except Invalid:
            return  # the complaint stands at the field; the sentence waits
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        words = rhythm_words(rhythm)
        days = proposed_days(rhythm, self._anchor or today, after=today, number=SHOWN)
        said = self.tr("Ohne Turnus schlägt das Programm keinen Tag vor und weckt nicht.")
        if words:
            said = self.tr("{words}. Als Nächstes: {days}").format(
                words=words[0].upper() + words[1:], days=days_words(days)
            )
        self.sentence.setText(said)

    def _build(self) -> None:
        bind, form = self.binder, self.form
        every = bind.bind(
            "every",
            self.every,
            lambda: self.every.value() or 1,
            self.every.set_value,
            self.every.value_edited,
        )
        form.add(
            field(self.tr("Alle"), self.every, every),
            field(self.tr("Einheit"), self.unit, bind.bind_choice("unit", self.unit, UNITS, Unit)),
            field(self.tr("am"), self.which, bind.bind_choice("which", self.which, WHICH, Which)),
            field(
                self.tr("Tag"),
                self.weekday,
                bind.bind_choice("weekday", self.weekday, DAYS, Weekday),
            ),
            stretch=(1, 3, 2, 3),
        )
        form.add(
            field(self.tr("Beginn"), self.start, bind.bind_time("starts_at", self.start)),
            field(self.tr("Ende (geplant)"), self.end, bind.bind_time("ends_at", self.end)),
            QWidget(),
            stretch=(1, 1, 3),
        )
        form.add(self.sentence)


def _find(work: Work, committee_id: UUID) -> Rhythm | None:
    if work.committees.find(committee_id) is None:
        return None
    return rhythm_of(work, committee_id) or Rhythm(committee_id=committee_id)
