"""The same person twice, at two places at once, or at a time that is no more."""

from datetime import UTC, date, datetime, time
from uuid import UUID, uuid4

from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.registrations.doubts import doubts, lost_time, stay_of
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow, RegistrationRow
from praeventionsrat.prevention_day.registrations.words import (
    ERASED,
    free_told,
    seats_told,
    slot_told,
    state_told,
    when_told,
)

DAY = date(2026, 9, 12)


def item(title="Kochen", starts_at=time(13), **values):
    blank = {
        "id": uuid4(),
        "title": title,
        "state": ProgrammeState.CONFIRMED,
        "held_on": DAY,
        "starts_at": starts_at,
        "duration_minutes": 60,
        "venue": "Markt",
        "seats": 20,
        "slot_minutes": None,
        "needs_registration": True,
        "confirmed": 14,
        "waiting": 0,
        "waiting_parties": 0,
        "came": 0,
        "parties": 3,
    }
    return ItemSeatsRow(**{**blank, **values})


def entry(of, name="Anna Muster", **values):
    blank = {
        "id": uuid4(),
        "item_id": of.id,
        "item": of.title,
        "person_id": None,
        "name": name,
        "email": "",
        "phone": "",
        "affiliation": "",
        "seats": 1,
        "slot_at": None,
        "needs": "",
        "note": "",
        "state": RegistrationState.CONFIRMED,
        "received_at": datetime(2026, 9, 1, tzinfo=UTC),
        "source": "",
        "confirmed_on": None,
        "moved_up_on": None,
        "checked_in_at": None,
        "revision": 1,
    }
    return RegistrationRow(**{**blank, **values})


def test_the_same_address_at_the_same_item_is_said_of_the_later_one():
    here = item()
    one, two = entry(here, email="a@example.org"), entry(here, "Bert", email="a@example.org")
    assert doubts([one, two], [here]) == {
        two.id: ("wohl doppelt angemeldet (dieselbe E-Mail-Adresse)",)
    }


def test_the_same_name_counts_only_where_no_address_tells_them_apart():
    here = item()
    rows = [entry(here, email="a@example.org"), entry(here, email="b@example.org")]
    assert doubts(rows, [here]) == {}
    bare = [entry(here), entry(here, "anna  muster")]
    assert list(doubts(bare, [here])) == [bare[1].id]
    person = uuid4()
    same = [entry(here, "Anna", person_id=person), entry(here, "A. Muster", person_id=person)]
    assert list(doubts(same, [here])) == [same[1].id]


def test_two_items_at_once_are_said_of_both():
    here, there, later = item(), item("Tanzen", time(13, 30)), item("Lesen", time(14))
    rows = [entry(here), entry(there), entry(later)]
    found = doubts(rows, [here, there, later])
    assert found[rows[0].id] == ("zur selben Zeit bei „Tanzen“ angemeldet",)
    assert set(found[rows[1].id]) == {
        "zur selben Zeit bei „Kochen“ angemeldet",
        "zur selben Zeit bei „Lesen“ angemeldet",
    }


def test_whoever_cancelled_or_has_no_clock_time_is_in_nobodys_way():
    here, there = item(), item("Tanzen", None)
    gone = entry(here, state=RegistrationState.CANCELLED)
    assert doubts([gone, entry(there), entry(here)], [here, there]) == {}
    stranger = entry(item("Weg"))
    assert doubts([stranger, entry(here)], [here]) == {}


def test_a_time_slot_is_only_as_long_as_itself():
    bikes = item("Fahrradcodierung", duration_minutes=180, slot_minutes=10)
    talk = item("Vortrag", time(13, 30))
    early, during = entry(bikes, slot_at=time(13)), entry(bikes, "Bert", slot_at=time(13, 40))
    found = doubts([early, during, entry(talk), entry(talk, "Bert")], [bikes, talk])
    assert early.id not in found
    assert during.id in found
    lost = entry(bikes, "Cem", slot_at=time(9))
    assert lost_time(lost, bikes) == "den Termin um 09:00 Uhr gibt es nicht mehr"
    assert lost_time(early, bikes) == lost_time(entry(talk, slot_at=time(9)), talk) == ""


def test_a_time_after_midnight_belongs_to_the_evening_before():
    night = item("Nachtwanderung", time(23, 30), duration_minutes=120, slot_minutes=30)
    stay = stay_of(night, time(0, 30))
    assert stay.begins == datetime(2026, 9, 13, 0, 30)  # noqa: DTZ001 - local time


def test_names_that_were_deleted_are_not_the_same_person():
    here = item()
    assert doubts([entry(here, ERASED), entry(here, ERASED)], [here]) == {}


def test_a_class_under_one_address_stays_quick():
    here = item()
    rows = [entry(here, id=UUID(int=n), email="schule@example.org") for n in range(5000)]
    assert len(doubts(rows, [here])) == 49


def test_counts_and_states_are_told_in_words():
    row = item(confirmed=14, waiting=3)
    assert seats_told(row) == "14 von 20 · 3 auf der Warteliste"
    assert seats_told(item(seats=None)) == "14 angemeldet"
    assert seats_told(item(seats=10)) == "14 von 10 · 4 zu viel"
    assert when_told(row) == "12.09.2026, 13:00, Markt"
    assert slot_told(time(13, 20), has_times=True) == "13:20 Uhr"
    assert slot_told(None, has_times=True) == "ganz gleich wann"
    assert slot_told(None, has_times=False) == ""
    assert state_told(entry(row)) == "angemeldet"
    assert state_told(entry(row, moved_up_on=DAY)) == "nachgerückt am 12.09.2026"
    assert state_told(entry(row, state=RegistrationState.WAITING)) == "Warteliste"
    assert [free_told(n) for n in (None, 0, 1, 2)] == [
        "ohne Begrenzung",
        "voll",
        "noch 1 Platz",
        "noch 2 Plätze",
    ]
