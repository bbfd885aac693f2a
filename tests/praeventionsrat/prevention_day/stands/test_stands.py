"""Stands: from the contacts, numbered, placed, and what they need together."""

from datetime import date

import pytest

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.programme.records import PowerCircuitFields, VenueFields
from praeventionsrat.prevention_day.programme.venues import add_circuit, add_venue
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.stands.records import StandFields, StandState
from praeventionsrat.prevention_day.stands.rows import totals_of
from praeventionsrat.prevention_day.stands.usecases import (
    add_stand,
    edit_stand,
    lift_stand,
    next_number,
    place_stand,
    plug_in,
    remove_stand,
    set_stand_state,
    stand_rows,
    thank_stand,
)
from praeventionsrat.prevention_day.stands.words import metres, power_told, size_told
from praeventionsrat.prevention_day.usecases.events import create_event

SATURDAY = date(2026, 9, 12)


@pytest.fixture
def event(work):
    days = [EventDayFields(held_on=SATURDAY)]
    return create_event(work, PreventionDayFields(title="Präventionstag"), days)


def a_stand(exhibitor="Feuerwehr", **more):
    return StandFields(exhibitor=exhibitor, **more)


def test_the_contacts_fill_what_nobody_typed(work, event):
    house = create_organization(work, OrganizationFields(name="Polizei", email="a@polizei.example"))
    person = create_person(
        work,
        PersonFields(given_name="Lena", family_name="Rabenhorst", post_title="PHK'in", mobile="01"),
    )
    add_stand(work, event, StandFields(organization_id=house, contact_id=person))
    (row,) = stand_rows(work, event)
    assert (row.exhibitor, row.contact_name, row.email, row.mobile_on_day) == (
        "Polizei", "PHK'in Lena Rabenhorst", "a@polizei.example", "01",
    )  # fmt: skip
    assert (row.number, row.name, row.size) == ("A01", "A01 Polizei", "3 × 3 m")
    typed = StandFields(
        organization_id=house, contact_id=person, exhibitor="Bundespolizei", email="b@x.example",
        contact_name="Frau Rabenhorst", mobile_on_day="02",
    )  # fmt: skip
    edit_stand(work, row.id, typed)
    (row,) = stand_rows(work, event)
    assert (row.exhibitor, row.contact_name, row.email, row.mobile_on_day) == (
        "Bundespolizei", "Frau Rabenhorst", "b@x.example", "02",
    )  # fmt: skip
    with pytest.raises(Invalid, match="Aussteller"):
        add_stand(work, event, StandFields())


def test_numbers_are_counted_on_and_given_once(work, event):
    add_stand(work, event, a_stand(number="A01"))
    second = add_stand(work, event, a_stand("TSV"))
    with pytest.raises(Invalid, match="schon an „Feuerwehr“ vergeben"):
        edit_stand(work, second, a_stand("TSV", number="a01"))
    assert [row.number for row in stand_rows(work, event)] == ["A01", "A02"]
    remove_stand(work, second)
    assert len(stand_rows(work, event)) == 1


@pytest.mark.parametrize(
    ("taken", "following"),
    [
        ((), "A01"),
        (("A01", "A02", "B07"), "A03"),
        (("1", "2", "9"), "10"),
        (("Stand 099",), "Stand 100"),
        (("links", ""), "A01"),
    ],
)
def test_the_next_number_goes_on_in_the_row_most_are_in(taken, following):
    assert next_number(taken) == following


def test_a_stand_is_placed_plugged_in_and_lifted_again(work, event):
    other = create_event(work, PreventionDayFields(title="Anderer"))
    square = add_venue(work, event, VenueFields(name="Markt"))
    hall = add_venue(work, event, VenueFields(name="Halle"))
    elsewhere = add_venue(work, other, VenueFields(name="Markt"))
    circuit = add_circuit(work, square, PowerCircuitFields(name="A"))
    stand = add_stand(work, event, a_stand(power_watts=500))
    with pytest.raises(UserError, match="verschiedenen"):
        place_stand(work, stand, elsewhere, 0, 0)
    place_stand(work, stand, square, 150, 200, 450)
    plug_in(work, stand, circuit)
    (row,) = stand_rows(work, event)
    assert (row.venue, row.circuit, row.x_cm, row.turned_degrees) == ("Markt", "A", 150, 90)
    assert row.is_placed
    place_stand(work, stand, square, 300, 200)
    assert stand_rows(work, event)[0].circuit == "A"
    place_stand(work, stand, hall, 300, 200)
    assert stand_rows(work, event)[0].circuit == ""
    with pytest.raises(UserError, match="anderen Fläche"):
        plug_in(work, stand, circuit)
    plug_in(work, stand, None)
    lift_stand(work, stand)
    (row,) = stand_rows(work, event)
    assert (row.venue_id, row.is_placed) == (None, False)


def test_what_all_stands_need_is_counted_without_who_does_not_come(work, event):
    first = add_stand(
        work, event,
        a_stand(power_watts=3500, table_count=2, chair_count=1, pinboard_count=1, needs_water=True,
                needs_wifi=True, vehicle="LF 20", contact_name="Herr Löscher"),
    )  # fmt: skip
    second = add_stand(work, event, a_stand("TSV", power_watts=500), StandState.CONFIRMED)
    add_stand(work, event, a_stand("Bank", power_watts=9000), StandState.DECLINED)
    rows = stand_rows(work, event)
    assert totals_of(rows).told == (
        "2 Stände · 4 kW · 2 Tische · 1 Stuhl · 1 Stellwand · 1 × Wasser · 1 × WLAN · 1 Fahrzeug"
    )
    assert [row.lacks for row in rows] == [
        "Haftpflichtnachweis, Mobilnummer am Tag",
        "Haftpflichtnachweis, Mobilnummer am Tag, Ansprechperson",
        "",
    ]
    assert totals_of(()).told == ""
    set_stand_state(work, second, StandState.WAITING)
    thank_stand(work, first, SATURDAY)
    rows = stand_rows(work, event)
    assert (rows[0].thanked_on, rows[1].comes) == (SATURDAY, False)


def test_lengths_and_power_are_told_as_one_says_them():
    assert [metres(cm) for cm in (300, 720, 75, -250)] == ["3", "7,2", "0,75", "−2,5"]
    assert size_told(300, 650) == "3 × 6,5 m"
    assert [power_told(watts) for watts in (0, 500, 3500, 2000, 1250)] == [
        "–", "500 W", "3,5 kW", "2 kW", "1,25 kW",
    ]  # fmt: skip
