"""Two contacts of one prevention day become one, who helps and speaks once."""

from datetime import UTC, date, datetime

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.office.merging.usecases import merge_persons
from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift
from praeventionsrat.prevention_day.programme.records import (
    Contributor,
    ContributorRole,
    ProgrammeItem,
)
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.registrations.records import Registration
from praeventionsrat.prevention_day.stands.records import Stand
from praeventionsrat.prevention_day.usecases.events import create_event

FIELDS = PersonFields(given_name="Jutta", family_name="Eichenlaub")
AT = datetime(2026, 9, 12, 8, tzinfo=UTC)


@pytest.fixture
def two(work):
    return create_person(work, FIELDS), create_person(work, FIELDS)


@pytest.fixture
def event(work):
    fields = PreventionDayFields(title="Präventionstag")
    return create_event(work, fields, [EventDayFields(held_on=date(2026, 9, 12))])


def test_somebody_is_named_once_in_an_item_for_each_thing_she_does(work, two, event):
    item = ProgrammeItem(prevention_day_id=event, title="Podium")
    work.programme_items.add(item)
    for person, role in (
        (two[0], ContributorRole.SPEAKER),
        (two[1], ContributorRole.SPEAKER),
        (two[1], ContributorRole.JURY),
    ):
        needs = "Rampe" if person == two[1] else ""
        work.contributors.add(
            Contributor(item_id=item.id, person_id=person, name="J.", role=role, needs=needs)
        )
    merge_persons(work, *two, FIELDS)
    left = work.contributors.where(item_id=item.id)
    assert sorted(one.role for one in left) == [ContributorRole.JURY, ContributorRole.SPEAKER]
    assert {(one.person_id, one.needs) for one in left} == {(two[0], "Rampe")}


def test_a_helper_stands_once_in_each_shift_and_stays_checked_in(work, two, event):
    shift, other = (Shift(prevention_day_id=event, title=title) for title in ("Aufbau", "Abbau"))
    for one in (shift, other):
        work.shifts.add(one)
    for person, phone in zip(two, ("", "0171 1"), strict=True):
        helper = Helper(prevention_day_id=event, person_id=person, name="Jutta", phone=phone)
        work.helpers.add(helper)
        seen = AT if phone else None
        work.duties.add(Duty(shift_id=shift.id, helper_id=helper.id, checked_in_at=seen))
    work.duties.add(Duty(shift_id=other.id, helper_id=helper.id))
    merge_persons(work, *two, FIELDS)
    (left,) = work.helpers.where(prevention_day_id=event)
    assert (left.person_id, left.phone) == (two[0], "0171 1")
    duties = work.duties.where(helper_id=left.id)
    assert {one.shift_id: one.checked_in_at is not None for one in duties} == {
        shift.id: True,
        other.id: False,
    }
    assert len(duties) == 2


def test_stands_and_registrations_follow_and_none_is_lost(work, two, event):
    item = ProgrammeItem(prevention_day_id=event, title="Kurs")
    work.programme_items.add(item)
    for person in two:
        work.stands.add(Stand(prevention_day_id=event, contact_id=person, contact_name="J."))
        work.registrations.add(
            Registration(prevention_day_id=event, item_id=item.id, person_id=person, name="J.")
        )
    merge_persons(work, *two, FIELDS)
    assert len(work.stands.where(contact_id=two[0])) == 2
    assert len(work.registrations.where(person_id=two[0])) == 2
