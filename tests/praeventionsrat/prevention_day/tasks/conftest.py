"""The prevention day of Musterau, a Saturday in September."""

from datetime import date

import pytest

from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.tasks.records import EventTaskFields
from praeventionsrat.prevention_day.tasks.usecases import add_task, task_rows
from praeventionsrat.prevention_day.usecases.events import create_event

SATURDAY = date(2026, 9, 12)
TODAY = date(2026, 6, 17)
"""A Wednesday, 87 days before."""


class Event:
    """The event and short ways to its tasks."""

    def __init__(self, work):
        self.work = work
        fields = PreventionDayFields(title="Präventionstag 2026", place="Marktplatz")
        self.id = create_event(work, fields, [EventDayFields(held_on=SATURDAY)])

    def task(self, title, offset=-30, **more):
        return add_task(
            self.work, self.id, EventTaskFields(title=title, offset_days=offset, **more)
        )

    def rows(self, today=TODAY):
        return task_rows(self.work, self.id, today)

    def row(self, title, today=TODAY):
        return next(row for row in self.rows(today) if row.title == title)


@pytest.fixture
def event(work):
    return Event(work)
