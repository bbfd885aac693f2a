"""A prevention day with everything a sheet can say."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from pypdf import PdfReader

from praeventionsrat.contacts.records import Person
from praeventionsrat.documents.head import Head
from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift
from praeventionsrat.prevention_day.printing.prints import OWN
from praeventionsrat.prevention_day.printing.source import read_book
from praeventionsrat.prevention_day.programme.items import add_item
from praeventionsrat.prevention_day.programme.records import (
    ContributorFields,
    ContributorRole,
    ItemFormat,
    PowerCircuit,
    ProgrammeItemFields,
    ProgrammeState,
    Venue,
)
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.registrations.records import Registration
from praeventionsrat.prevention_day.stands.records import Stand
from praeventionsrat.prevention_day.usecases.events import add_day, create_event, days_of

SATURDAY, SUNDAY = date(2026, 9, 12), date(2026, 9, 13)
HEAD = Head(
    municipality="Stadt Musterau",
    phone="06499 000-140",
    email="praevention@musterau.example",
    website="www.musterau.example",
    today=date(2026, 9, 1),
)
KEYS = {one.key: one for one in OWN}


class Event:
    """The event and short ways to what belongs to it."""

    def __init__(self, work):
        self.work = work
        fields = PreventionDayFields(
            title="Präventionstag 2026", motto="Hinsehen hilft", place="Marktplatz"
        )
        self.id = create_event(work, fields, [EventDayFields(held_on=SATURDAY)])
        self.day_id = days_of(work, self.id)[0].id
        self.head = HEAD

    @property
    def record(self):
        return self.work.prevention_days.get(self.id)

    def person(self, name, **more):
        given, family = name.split()
        return self._added(self.work.persons, Person(given_name=given, family_name=family, **more))

    def sunday(self):
        return add_day(self.work, self.id, EventDayFields(held_on=SUNDAY, label="Familientag"))

    def venue(self, name, **more):
        made = Venue(prevention_day_id=self.id, name=name, **more)
        return self._added(self.work.venues, made)

    def circuit(self, venue_id, **more):
        return self._added(self.work.power_circuits, PowerCircuit(venue_id=venue_id, **more))

    def item(self, title, begins=11, minutes=30, venue=None, crew=(), state="confirmed", **more):
        fields = ProgrammeItemFields(
            title=title,
            event_day_id=more.pop("day", self.day_id),
            venue_id=venue,
            starts_at=None if begins is None else time(begins),
            duration_minutes=minutes,
            **{"format": ItemFormat.LECTURE, **more},
        )
        return add_item(self.work, self.id, fields, crew, state=ProgrammeState(state))

    def stand(self, exhibitor, **more):
        made = Stand(prevention_day_id=self.id, exhibitor=exhibitor, **more)
        return self._added(self.work.stands, made)

    def helper(self, name, **more):
        return self._added(self.work.helpers, Helper(prevention_day_id=self.id, name=name, **more))

    def shift(self, title, *helper_ids, **more):
        made = Shift(prevention_day_id=self.id, title=title, **more)
        shift_id = self._added(self.work.shifts, made)
        for helper_id in helper_ids:
            self.work.duties.add(Duty(shift_id=shift_id, helper_id=helper_id))
        return shift_id

    def registered(self, item_id, name, **more):
        made = Registration(prevention_day_id=self.id, item_id=item_id, name=name, **more)
        return self._added(self.work.registrations, made)

    def rain(self, hour=12, minute=5):
        day = self.work.event_days.get(self.day_id)
        day.is_rainy = True
        day.rainy_since = datetime(2026, 9, 12, hour, minute, tzinfo=UTC)

    def book(self):
        return read_book(self.work, self.id, self.head)

    def made(self, key):
        """What the document of that id says."""
        return KEYS[key].make(self.book())

    def pdf(self, key):
        return pdf_of(key, self.made(key))

    def text(self, key):
        return words_of(self.pdf(key))

    def _added(self, repository, record):
        repository.add(record)
        return record.id


def pdf_of(key, values):
    out = io.BytesIO()
    KEYS[key].export.render(values, out)
    return PdfReader(out)


def words_of(reader):
    """All words with single spaces, however lines are broken."""
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def crew(name, affiliation="", role=ContributorRole.SPEAKER, **more):
    return ContributorFields(name=name, affiliation=affiliation, role=role, **more)


@pytest.fixture
def event(work):
    return Event(work)


@pytest.fixture
def full(event):
    """Two places, four items, two stands, two helpers, registrations."""
    square = event.venue(
        "Marktplatz",
        is_outdoors=True,
        capacity=400,
        position=0,
        equipment="Bühne",
        accessibility="stufenlos",
        address="Markt 1",
    )
    hall = event.venue("Turnhalle", position=1)
    event.work.venues.get(square).rain_venue_id = hall
    circuit = event.circuit(square, name="Ost", watts=3680)
    lead = event.person("Kim Querfurth", mobile="0151 1", phone="06499 1")
    shy = event.person("Lena Leise", mobile="0151 2", no_forwarding=True)
    event.record.lead_id = lead
    event.record.greeting = "Willkommen **alle**."
    event.record.arrival = "Buslinie 4.\n\n- Haltestelle Markt"
    event.record.rain_plan = "Alles zieht in die Turnhalle."
    event.record.patron = "Bürgermeisterin"
    event.record.phone_on_day = "06499 145"
    event.opening = event.item(
        "Begrüßung",
        11,
        15,
        square,
        [crew("Lena Leise", "Stadt", person_id=shy)],
        format=ItemFormat.OPENING,
        has_sign_language=True,
        target_group="alle",
        responsible_id=lead,
        equipment="2 Mikrofone",
        setup_minutes=10,
        teardown_minutes=5,
        direction_note="erst Musik",
        seats=100,
        accessibility="Höranlage",
    )
    event.workshop = event.item(
        "Zivilcourage",
        12,
        90,
        hall,
        [crew("Mara Tollkühn", needs="Wasser", is_confirmed=True)],
        needs_registration=True,
        seats=20,
        format=ItemFormat.WORKSHOP,
        short_text="Üben.",
        target_group="ab 16 Jahren",
        spoken_language="Türkisch",
    )
    event.item("Infomobil", None, venue=square, format=ItemFormat.INFO_MOBILE)
    event.item("Probe", 10, venue=square, is_public=False, state="asked")
    event.item("Traumtheater", 13, venue=square, state="idea")
    event.item("Zauberer", 13, venue=square, state="cancelled")
    event.stand(
        "Polizei",
        number="A01",
        venue_id=square,
        circuit_id=circuit,
        power_watts=2000,
        needs_water=True,
        needs_wifi=True,
        table_count=2,
        chair_count=4,
        pinboard_count=1,
        contact_name="Malte Dorn",
        mobile_on_day="0170 1",
        topics="Einbruch",
        vehicle="Infobus",
        arrives_at=time(8, 30),
        activity="Beratung",
        width_cm=350,
    )
    event.stand("Frauennotruf", state="waiting", number="B01")
    event.stand("", state="declined")
    helper = event.helper("Hatice Öztürk", phone="0171 1")
    event.helper("Jannik Jung", is_minor=True)
    event.shift(
        "Aufbau",
        helper,
        event_day_id=event.day_id,
        day_offset=-1,
        venue_id=square,
        leader="Frau Amsel",
        note="Handschuhe",
    )
    event.registered(event.workshop, "Erwin Sandmann", needs="Rollator", affiliation="Seniorenrat")
    event.registered(event.workshop, "Gesa Petersilie", state="waiting", seats=2)
    event.registered(event.workshop, "Ida Ab", state="cancelled")
    return event  # fmt: skip


def later(book, **head):
    """The same book as another day would write it."""
    return replace(book, head=replace(book.head, **head))
