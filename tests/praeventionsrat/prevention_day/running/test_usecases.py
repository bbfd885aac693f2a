"""What is noted on the day, the rain plan, and the end of a rehearsal."""

from datetime import UTC, datetime, time

import pytest

from praeventionsrat.errors import Stale, UserError
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.records import VisitorCountFields
from praeventionsrat.prevention_day.running.now import begins
from praeventionsrat.prevention_day.running.people import check_in, expected
from praeventionsrat.prevention_day.running.records import IncidentFields, IncidentKind
from praeventionsrat.prevention_day.running.usecases import (
    begin_item,
    count_visitors,
    edit_count,
    edit_incident,
    end_practice,
    finish_item,
    forget_times,
    log_incident,
    rain_moves,
    remove_count,
    remove_incident,
    settle_incident,
    shift_from,
    switch_rain,
)
from tests.praeventionsrat.prevention_day.running.saturday import SATURDAY

AT = datetime(2026, 9, 12, 12, tzinfo=UTC)


def test_begin_and_end_are_noted_once(work, day):
    opening = day.items["Eröffnung"]
    assert begin_item(work, opening, at=time(10, 4)) == time(10, 4)
    assert begin_item(work, opening, at=time(10, 9)) == time(10, 4)
    assert finish_item(work, opening, at=time(10, 33)) == time(10, 33)
    assert finish_item(work, opening, at=time(10, 50)) == time(10, 33)
    forget_times(work, opening)
    assert work.programme_items.get(opening).began_at is None
    finish_item(work, opening, at=time(10, 33))
    assert work.programme_items.get(opening).began_at == time(10)


def test_what_went_on_at_a_place_has_ended_when_the_next_begins(work, day):
    opening, dance, talk = (day.items[one] for one in ("Eröffnung", "Tanz", "Vortrag"))
    begin_item(work, opening, at=time(10, 4))
    begin_item(work, talk, at=time(10, 20))
    begin_item(work, dance, at=time(10, 41))
    get = work.programme_items.get
    assert (get(opening).finished_at, get(talk).finished_at) == (time(10, 41), None)
    get(dance).venue_id = get(talk).venue_id = None
    forget_times(work, dance)
    begin_item(work, dance, at=time(10, 50))
    assert get(talk).finished_at is None


def test_the_log_keeps_what_happened_the_latest_first(work, day):
    first = log_incident(work, day.event, IncidentFields(text="Kabel liegt frei"), at=AT)
    fields = IncidentFields(
        kind=IncidentKind.LOST_CHILD, text="Kind gefunden", venue_id=day.square, reporter="DRK"
    )
    second = log_incident(work, day.event, fields, at=AT.replace(hour=13))
    rows = work.incidents.rows(day.event)
    assert [row.id for row in rows] == [second, first]
    assert (rows[0].venue, rows[0].kind) == ("Marktplatz", IncidentKind.LOST_CHILD)
    settle_incident(work, first, is_settled=True)
    edit_incident(work, second, fields.model_copy(update={"action": "Eltern verständigt"}), seen=1)
    with pytest.raises(Stale):
        edit_incident(work, second, fields, seen=99)
    remove_incident(work, first)
    assert [row.action for row in work.incidents.rows(day.event)] == ["Eltern verständigt"]


def test_visitors_are_counted_in_the_order_of_the_day(work, day):
    late = VisitorCountFields(event_day_id=day.saturday, counted_at=time(15), visitors=400)
    early = VisitorCountFields(
        event_day_id=day.saturday, venue_id=day.hall, counted_at=time(11), visitors=80
    )
    one, two = (count_visitors(work, day.event, fields) for fields in (late, early))
    assert [row.visitors for row in work.day_people.counts(day.event)] == [80, 400]
    edit_count(work, one, late.model_copy(update={"visitors": 420}))
    remove_count(work, two)
    assert [(r.visitors, r.venue) for r in work.day_people.counts(day.event)] == [(420, "")]


def test_rain_moves_what_has_a_twin_and_names_what_has_nowhere_to_go(work, day):
    moves = rain_moves(work, day.saturday)
    assert [one.told for one in moves] == [
        "10:00 Eröffnung: Marktplatz → Rathaussaal",
        "10:30 Tanz: Marktplatz → Rathaussaal",
    ]
    switch_rain(work, day.saturday, is_rainy=True, at=AT)
    assert {one.venue for one in work.day_people.items(day.saturday)} == {"Rathaussaal"}
    assert {one.venue for one in work.day_people.items(day.sunday)} == {"Marktplatz"}
    switch_rain(work, day.saturday, is_rainy=False, at=AT)
    assert work.event_days.get(day.saturday).rainy_since is None
    work.venues.get(day.square).rain_venue_id = None
    work.venues.get(day.square).revision += 1
    assert rain_moves(work, day.saturday)[0].told.endswith("Marktplatz, ohne Ausweichort")
    work.programme_items.get(day.items["Vortrag"]).venue_id = None
    assert "überall" in {one.venue for one in work.day_people.items(day.saturday)}


def test_what_is_shifted_takes_the_appointments_along(work, day):
    talk = work.programme_items.get(day.items["Vortrag"])
    talk.slot_minutes = 15
    for name, at in (("Familie Gast", time(11, 15)), ("Wanda Wartend", None)):
        work.registrations.get(day.others[name]).slot_at = at
    shift = shift_from(work, day.saturday, time(10, 45), 10)
    assert [item.title for item in shift.items] == ["Vortrag"]
    assert work.programme_items.get(talk.id).starts_at == time(11, 10)
    assert work.registrations.get(day.others["Familie Gast"]).slot_at == time(11, 25)
    assert work.registrations.get(day.others["Wanda Wartend"]).slot_at is None
    square = shift_from(work, day.saturday, time(10), 5, day.square)
    assert [item.title for item in square.items] == ["Eröffnung", "Tanz"]


def test_what_begins_after_midnight_belongs_to_the_evening_before(work, day):
    work.event_days.get(day.saturday).closes_at = time(2)
    dance = work.programme_items.get(day.items["Tanz"])
    dance.starts_at = time(0, 30)
    (item,) = [one for one in work.day_people.items(day.saturday) if one.title == "Tanz"]
    assert begins(item) == datetime(2026, 9, 13, 0, 30)  # noqa: DTZ001 - local time
    work.programme_items.get(day.items["Eröffnung"]).state = ProgrammeState.CANCELLED
    (mayor,) = [
        one for one in expected(work, day.event, SATURDAY) if one.name == "Bürgermeisterin Muster"
    ]
    assert mayor.due == datetime(2026, 9, 13, 0, 15)  # noqa: DTZ001 - local time
    dance.starts_at = None
    (mayor,) = [
        one for one in expected(work, day.event, SATURDAY) if one.name == "Bürgermeisterin Muster"
    ]
    assert mayor.due is None


def test_the_end_of_a_rehearsal_takes_everything_back(work, day):
    begin_item(work, day.items["Eröffnung"], at=time(10))
    for person in expected(work, day.event, SATURDAY):
        check_in(work, person, at=AT, held_on=SATURDAY)
    log_incident(work, day.event, IncidentFields(text="Probe"), at=AT)
    early = datetime(2026, 8, 30, tzinfo=UTC)
    log_incident(work, day.event, IncidentFields(text="Bauzaun beschädigt"), at=early)
    count_visitors(work, day.event, VisitorCountFields(visitors=5))
    switch_rain(work, day.saturday, is_rainy=True, at=AT)
    with pytest.raises(UserError, match="nur vor dem Tag"):
        end_practice(work, day.event, now=AT)
    cleared = end_practice(work, day.event, now=datetime(2026, 9, 1, tzinfo=UTC))
    assert cleared.told == (
        "Probe beendet; zurückgenommen: 1 Zeit, 8 Ankünfte, 1 Vorkommnis, 1 Zählung."
    )
    assert all(one.came_at is None for one in expected(work, day.event, SATURDAY))
    assert not work.event_days.get(day.saturday).is_rainy
    assert [row.text for row in work.incidents.rows(day.event)] == ["Bauzaun beschädigt"]
    again = end_practice(work, day.event, now=datetime(2026, 9, 1, tzinfo=UTC))
    assert again.told == "Probe beendet."
