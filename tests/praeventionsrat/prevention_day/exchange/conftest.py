"""A programme with something of everything, and much that must not leave the house."""

from datetime import date, time

import pytest

from praeventionsrat.contacts.records import Person, PersonFields
from praeventionsrat.documents.head import Head
from praeventionsrat.prevention_day.programme.items import add_item, set_state
from praeventionsrat.prevention_day.programme.records import (
    ContributorFields,
    ContributorRole,
    ItemFormat,
    ProgrammeItemFields,
    ProgrammeState,
    VenueFields,
)
from praeventionsrat.prevention_day.programme.venues import add_venue
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event, days_of

HEAD = Head(municipality="Musterau", website="www.musterau.de", today=date(2026, 9, 1))
SECRETS = ("0171 5554433", "lena@polizei.example", "Nussallergie", "Backstage", "Geheimidee",
           "Abgesagt", "Techniker Toni", "Funkgerät")  # fmt: skip


class Town:
    """A prevention day on a Saturday and through a night."""

    def __init__(self, work):
        self.work = work
        self.lena = Person.model_validate(
            PersonFields(
                given_name="Lena",
                family_name="Rabenhorst",
                mobile="0171 5554433",
                email="lena@polizei.example",
                no_forwarding=True,
            )
        )
        work.persons.add(self.lena)
        self.event = create_event(
            work,
            PreventionDayFields(
                title="Sicher & <gut> in Musterau",
                motto="Hinsehen „hilft“",
                place="Marktplatz",
                patron="Dr. Jutta Eichenlaub",
                greeting="Willkommen, **alle**!\n\n- eins\n- zwei",
                arrival="Mit dem *Bus*.",
            ),
            [
                EventDayFields(held_on=date(2026, 9, 12), opens_at=time(10), closes_at=time(17)),
                EventDayFields(
                    held_on=date(2026, 10, 24),
                    opens_at=time(18),
                    closes_at=time(2),
                    label="Nacht der Lichter",
                ),
            ],
        )
        self.day, self.night = (one.id for one in days_of(work, self.event))
        self.stage = self.venue("Bühne Markt", address="Markt 1", accessibility="stufenlos")
        self.room = self.venue("Raum 112", equipment="Funkgerät")
        crew = [
            ContributorFields(person_id=self.lena.id, affiliation="Polizei", needs="Nussallergie"),
            ContributorFields(name="Techniker Toni", role=ContributorRole.TECHNICIAN),
        ]
        self.show = self.item(
            "Trickdiebe", time(11, 15), 30, self.stage, crew=crew,
            format=ItemFormat.SHOW, short_text="So arbeiten sie.", target_group="ab 60 Jahren",
            long_text="Ein *Spiel* mit **Folgen**.\n\n1. erstens\n2. zweitens",
            direction_note="Backstage links", has_sign_language=True, accessibility="Höranlage",
            needs_registration=True, seats=40, spoken_language="Türkisch",
        )  # fmt: skip
        self.coding = self.item(
            "Codierung", time(13), 60, self.room, slot_minutes=10, seats=1,
            crew=[ContributorFields(affiliation="ADFC Musterau")],
        )  # fmt: skip
        self.pause = self.item("Pause", time(12), 30, None, format=ItemFormat.BREAK)
        self.lying = self.item("Ausstellung", None, 30, self.room)
        self.late = self.item("Lichter", time(0, 30), 45, self.stage, self.night)
        self.item("Aufbau Backstage", time(8), 60, self.stage, is_public=False)
        self.item("Geheimidee", time(15), 30, self.stage, state=ProgrammeState.IDEA)
        self.off = self.item("Abgesagt", time(16), 30, self.stage, crew=crew[:1])
        set_state(work, self.off, ProgrammeState.CANCELLED)
        self.item("Geheimidee im Körbchen", planned=False)

    def venue(self, name, **values):
        return add_venue(self.work, self.event, VenueFields(name=name, **values))

    def item(self, title, starts_at=None, minutes=30, venue=None, day=None, crew=(), *,
             planned=True, state=ProgrammeState.CONFIRMED, **values):  # fmt: skip
        fields = ProgrammeItemFields(
            title=title,
            event_day_id=(day or self.day) if planned else None,
            venue_id=venue,
            starts_at=starts_at,
            duration_minutes=minutes,
            **values,
        )
        return add_item(self.work, self.event, fields, crew, state=state)


@pytest.fixture
def town(work):
    return Town(work)


@pytest.fixture
def head():
    return HEAD
