"""On which days it takes place, from when till when; a line each, saved as it is typed."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import EventDay, EventDayFields
from praeventionsrat.prevention_day.usecases.events import (
    add_day,
    days_of,
    edit_day,
    following_day,
    remove_day,
)
from ui.context import AppContext
from ui.parts.cards import button, label, row, tool
from ui.parts.fields import DateField, TimeField
from ui.shell.theme import STEP


class DaysPart(QWidget):
    """The days of one prevention day."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._event_id: UUID | None = None
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(STEP)
        self.lines.setVerticalSpacing(6)
        self.lines.setColumnStretch(3, 1)
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self.first, self.dates = DateField(self.tr("Erster Tag")), list[DateField]()
        self.first.editingFinished.connect(self._on_first)
        self.first_name = label(self.tr("Erster Tag"))
        self.more = button(self.tr("Weiterer Tag"), self.add_next, symbol="add")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addLayout(self.lines)
        layout.addWidget(self.complaint)
        layout.addLayout(row(self.first_name, self.first, None))
        layout.addLayout(row(self.more, None))

    def show_days(self, event_id: UUID) -> None:
        """Read and show the days of a prevention day."""
        self._event_id = event_id
        if self.dates and any(edit.hasFocus() for edit in self.findChildren(QLineEdit)):
            return  # somebody is typing in a line
        found = self._context.operations.ask(days_of, event_id)
        self._clear()
        for place, one in enumerate(found):
            self._add_line(place, one, single=len(found) == 1)
        is_new = not found
        for part in (self.first, self.first_name):
            part.setVisible(is_new)
        self.more.setVisible(not is_new)

    def add_next(self) -> None:
        """One more day, the next one, at the same hours."""
        if self._event_id is not None:
            self._try(self.tr("Tag hinzufügen"), _add_following, self._event_id)

    def _on_first(self) -> None:
        try:
            wanted = self.first.value()
        except UserError as err:
            self._say(str(err))
            return
        if wanted is not None and self._event_id is not None:
            fields = EventDayFields(held_on=wanted)
            if self._try(self.tr("Tag hinzufügen"), add_day, self._event_id, fields):
                self.first.setText("")

    def _add_line(self, place: int, one: EventDay, *, single: bool) -> None:
        on, opens = DateField(self.tr("Tag")), TimeField(self.tr("Von"))
        closes, name = TimeField(self.tr("Bis")), QLineEdit(one.label)
        name.setAccessibleName(self.tr("Bezeichnung des Tages"))
        name.setPlaceholderText(self.tr("Bezeichnung, etwa „Familientag“"))
        on.set_value(one.held_on)
        opens.set_value(one.opens_at)
        closes.set_value(one.closes_at)
        save = partial(self._save, one.id, on, opens, closes, name)
        for edit in (on, opens, closes, name):
            edit.editingFinished.connect(save)
        self.dates.append(on)
        for column, part in enumerate((on, opens, closes, name)):
            self.lines.addWidget(part, place, column)
        if not single:
            away = tool("delete", self.tr("Tag entfernen"), partial(self._remove, one.id))
            self.lines.addWidget(away, place, 4)

    def _save(
        self, day_id: UUID, on: DateField, opens: TimeField, closes: TimeField, name: QLineEdit
    ) -> None:
        before = self._context.operations.ask(_find, day_id)
        if before is None:
            return
        try:
            typed = EventDayFields.checked(
                held_on=on.value(),
                opens_at=opens.value(),
                closes_at=closes.value(),
                label=name.text(),
            )
        except Invalid:
            self._say(self.tr("Bitte Tag, Beginn und Ende angeben."))
            return
        except UserError as err:
            self._say(str(err))
            return
        if typed.model_dump() != before:
            self._try(self.tr("Tag ändern"), edit_day, day_id, typed)

    def _remove(self, day_id: UUID) -> None:
        words = self.tr("Tag entfernt")
        if self._try(self.tr("Tag entfernen"), remove_day, day_id):
            self._context.notify.undo_offer(words)

    def _try(self, words: str, usecase: Callable[..., object], *values: object) -> bool:
        self._say("")
        try:
            self._context.operations.attempt(words, usecase, *values)
        except Invalid as err:
            self._say(" ".join(err.fields.values()))
        except UserError as err:
            self._say(str(err))
        else:
            return True
        return False

    def _say(self, words: str) -> None:
        self.complaint.setText(words)
        self.complaint.setVisible(bool(words))

    def _clear(self) -> None:
        self.dates = []
        while (item := self.lines.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.setParent(None)
                part.deleteLater()


def _add_following(work: Work, event_id: UUID) -> UUID:
    return add_day(work, event_id, following_day(work, event_id))


def _find(work: Work, day_id: UUID) -> dict[str, object] | None:
    one = work.event_days.find(day_id)
    if one is None:
        return None
    return {name: getattr(one, name) for name in EventDayFields.model_fields}
