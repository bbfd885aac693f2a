"""The Helferplan of a Saturday in September."""

from datetime import date, time

import pytest

from praeventionsrat.prevention_day.helpers.reading import helper_plan
from praeventionsrat.prevention_day.helpers.records import HelperFields, ShiftFields
from praeventionsrat.prevention_day.helpers.rules import findings
from praeventionsrat.prevention_day.helpers.usecases import add_helper, add_shift, assign
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event, days_of

SATURDAY = date(2026, 9, 12)


class Plan:
    """The plan and short ways to fill it."""

    def __init__(self, work, closes=time(17)):
        self.work = work
        days = [EventDayFields(held_on=SATURDAY, opens_at=time(10), closes_at=closes)]
        self.id = create_event(work, PreventionDayFields(title="Präventionstag 2026"), days)
        self.day_id = days_of(work, self.id)[0].id

    def helper(self, name, **more):
        return add_helper(self.work, self.id, HelperFields(name=name, **more))

    def shift(self, title, begins, minutes, *helpers, minimum=0, maximum=9, **more):
        more.setdefault("event_day_id", self.day_id)
        fields = ShiftFields(
            title=title, starts_at=begins, duration_minutes=minutes, minimum=minimum,
            maximum=maximum, **more,
        )  # fmt: skip
        made = add_shift(self.work, self.id, fields)
        for helper_id in helpers:
            assign(self.work, made, helper_id)
        return made

    @property
    def rows(self):
        return helper_plan(self.work, self.id)

    def told(self):
        return [(one.rule.value, one.what, one.why) for one in findings(self.rows)]


@pytest.fixture
def plan(work):
    return Plan(work)
