"""Lists of helpers and shifts: what is kept, what is refused."""

from datetime import date, time

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.prevention_day.helpers.reading import helper_sheets
from praeventionsrat.prevention_day.helpers.records import HelperFields, ShiftFields
from praeventionsrat.prevention_day.helpers.usecases import (
    add_contact_as_helper,
    assign,
    copy_shift,
    edit_helper,
    edit_shift,
    move_helper,
    remove_helper,
    remove_shift,
    thank_helper,
    unassign,
)
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event, days_of


def test_a_contact_brings_name_and_number_and_is_listed_once(plan, work):
    fields = PersonFields(given_name="Anna", family_name="Berg", mobile="0170 1", email="a@b.de")
    person_id = create_person(work, fields)
    made = add_contact_as_helper(work, plan.id, person_id)
    helper = work.helpers.get(made)
    assert (helper.name, helper.phone, helper.email) == ("Anna Berg", "0170 1", "a@b.de")
    with pytest.raises(Invalid, match="Anna Berg steht schon"):
        add_contact_as_helper(work, plan.id, person_id)
    other = plan.helper("Ben Tal")
    with pytest.raises(Invalid):
        edit_helper(work, other, HelperFields(name="Ben Tal", person_id=person_id))
    edit_helper(work, made, HelperFields(name="Anna B.", person_id=person_id), seen=1)
    assert work.helpers.get(made).name == "Anna B."


def test_less_room_than_people_needed_is_refused(plan, work):
    made = plan.shift("Info", time(10), 60)
    with pytest.raises(Invalid, match="mindestens"):
        edit_shift(work, made, ShiftFields(title="Info", minimum=3, maximum=2))
    edit_shift(work, made, ShiftFields(title="Infostand", minimum=2, maximum=2))
    assert work.shifts.get(made).title == "Infostand"


def test_a_shift_keeps_to_its_prevention_day(plan, work):
    other = create_event(
        work, PreventionDayFields(title="Anderer"), [EventDayFields(held_on=date(2027, 9, 12))]
    )
    foreign = days_of(work, other)[0].id
    with pytest.raises(UserError, match="anderen Präventionstag"):
        plan.shift("Info", time(10), 60, event_day_id=foreign)
    helper = plan.helper("Anna Berg")
    shift = plan.shift("Info", time(10), 60)
    work.helpers.get(helper).prevention_day_id = other
    with pytest.raises(UserError, match="verschiedenen"):
        assign(work, shift, helper)


def test_somebody_is_in_a_shift_once_and_can_change(plan, work):
    helper = plan.helper("Anna Berg")
    one, other = plan.shift("Eins", time(8), 60, helper), plan.shift("Zwei", time(9), 60)
    with pytest.raises(UserError, match="schon eingeteilt"):
        assign(work, one, helper)
    move_helper(work, helper, one, other)
    assert [len(shift.helpers) for shift in plan.rows.shifts] == [0, 1]
    unassign(work, other, helper)
    assert [len(shift.helpers) for shift in plan.rows.shifts] == [0, 0]


def test_a_copy_follows_its_shift(plan, work):
    made = plan.shift("Abbau", time(22), 180, plan.helper("Anna Berg"), minimum=1)
    copy = work.shifts.get(copy_shift(work, made))
    assert (copy.title, copy.starts_at, copy.day_offset) == ("Abbau", time(1), 1)
    assert [len(shift.helpers) for shift in plan.rows.shifts] == [1, 0]


def test_who_or_what_goes_takes_its_duties_along(plan, work):
    helper = plan.helper("Anna Berg")
    one = plan.shift("Eins", time(8), 60, helper)
    plan.shift("Zwei", time(9), 60, helper)
    remove_shift(work, one)
    assert [shift.title for shift in plan.rows.shifts] == ["Zwei"]
    remove_helper(work, helper)
    assert work.duties.lines(plan.id) == []


def test_thanks_are_noted_and_taken_back(plan, work):
    helper = plan.helper("Anna Berg")
    thank_helper(work, helper, date(2026, 9, 20))
    assert work.helpers.get(helper).thanked_on == date(2026, 9, 20)
    thank_helper(work, helper, None)
    assert work.helpers.get(helper).thanked_on is None


def test_everybody_with_a_shift_gets_a_sheet(plan):
    anna, ben = plan.helper("Anna Berg", phone="0170 1"), plan.helper("Ben Tal")
    plan.helper("Ohne Schicht")
    plan.shift("Info", time(10), 90, anna, ben, leader="Frau Querfurth", minimum=1, maximum=3)
    sheets = helper_sheets(plan.work, plan.id)
    assert [(one.name, one.minutes) for one in sheets] == [("Anna Berg", 90), ("Ben Tal", 90)]
    shift = sheets[0].shifts[0]
    assert shift.when == "Samstag, 12. September 2026, 10:00–11:30 Uhr"
    assert (shift.leader, shift.others) == ("Frau Querfurth", ("Ben Tal",))


def test_places_are_told_as_people_do(plan):
    one = plan.helper("Anna Berg")
    plan.shift("A", time(8), 60, one, minimum=2, maximum=4)
    plan.shift("B", time(9), 60, minimum=3, maximum=3)
    plan.shift("C", time(10), 60, minimum=0, maximum=2)
    assert [shift.places for shift in plan.rows.shifts] == ["1 von 2–4", "0 von 3", "0 von 2"]
    assert [shift.free for shift in plan.rows.shifts] == [3, 3, 2]
    assert plan.rows.missing == 4
    first = plan.rows.shifts[0]
    assert plan.rows.shift_of[first.id] == first
