"""A prevention day of two days and three places to plan on."""

from datetime import date, time

import pytest

from praeventionsrat.prevention_day.programme.items import add_item
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.records import ProgrammeItemFields, VenueFields
from praeventionsrat.prevention_day.programme.venues import add_venue
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event, days_of


class Plan:
    """A prevention day with handles on its days and places."""

    def __init__(self, work):
        self.work = work
        self.event = create_event(
            work,
            PreventionDayFields(title="Sicher in Musterau", patron="Dr. Jutta Eichenlaub"),
            [
                EventDayFields(held_on=date(2026, 9, 12), opens_at=time(10), closes_at=time(17)),
                EventDayFields(held_on=date(2026, 9, 13), opens_at=time(18), closes_at=time(2)),
            ],
        )
        self.day, self.night = (one.id for one in days_of(work, self.event))
        self.stage = self.venue("Bühne", is_outdoors=True)
        self.room = self.venue("Raum 112", capacity=40, setup_minutes=10, teardown_minutes=5)

    def venue(self, name, **values):
        return add_venue(self.work, self.event, VenueFields(name=name, **values))

    def item(self, title, starts_at=None, minutes=30, venue=None, day=None, crew=(), **values):
        if starts_at is not None or venue is not None:
            day = day or self.day
        fields = ProgrammeItemFields(
            title=title,
            event_day_id=day,
            venue_id=venue,
            starts_at=starts_at,
            duration_minutes=minutes,
            **values,
        )
        return add_item(self.work, self.event, fields, crew)

    @property
    def programme(self):
        return programme_of(self.work, self.event)

    def __getitem__(self, item_id):
        return self.programme.item_of[item_id]


@pytest.fixture
def plan(work):
    return Plan(work)
