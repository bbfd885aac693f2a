"""The money of a prevention day."""

from datetime import date

import pytest

from praeventionsrat.funding.records import (
    FundingApplicationFields,
    FundingProgrammeFields,
    FundingSide,
)
from praeventionsrat.funding.usecases.applications import create_application
from praeventionsrat.funding.usecases.programmes import create_programme
from praeventionsrat.prevention_day.money.budgeting import add_budget_item, add_sponsor
from praeventionsrat.prevention_day.money.reading import read_budget
from praeventionsrat.prevention_day.money.records import (
    BudgetItemFields,
    MoneySide,
    SponsorFields,
)
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event, days_of

SATURDAY = date(2026, 9, 12)


class Money:
    """A budget and short ways to fill it."""

    def __init__(self, work):
        self.work = work
        fields = PreventionDayFields(title="Präventionstag 2026", motto="Hinsehen hilft")
        self.id = create_event(work, fields, [EventDayFields(held_on=SATURDAY)])
        self.day_id = days_of(work, self.id)[0].id

    def expense(self, title, planned=0, actual=None, **more):
        fields = BudgetItemFields(title=title, planned_cents=planned, actual_cents=actual, **more)
        return add_budget_item(self.work, self.id, fields)

    def income(self, title, planned=0, actual=None, **more):
        return self.expense(title, planned, actual, side=MoneySide.INCOME, **more)

    def sponsor(self, name, value=0, **more):
        fields = SponsorFields(name=name, value_cents=value, **more)
        return add_sponsor(self.work, self.id, fields)

    def application(self, title="Bühne frei", requested=0, side=FundingSide.RECEIVED):
        programme = FundingProgrammeFields(title="Landesprogramm", side=side)
        programme_id = create_programme(self.work, programme)
        fields = FundingApplicationFields(title=title, requested_cents=requested)
        return create_application(self.work, programme_id, fields)

    @property
    def budget(self):
        return read_budget(self.work, self.id)


@pytest.fixture
def money(work):
    return Money(work)
