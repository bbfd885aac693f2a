"""The first page and the Verlauf of a contact tell of prevention days."""

from datetime import date, timedelta

import pytest

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.office.overview_events import MOST, events_due
from praeventionsrat.office.timeline import (
    EntryKind,
    timeline_of_organization,
    timeline_of_person,
)
from praeventionsrat.prevention_day.helpers.records import Helper
from praeventionsrat.prevention_day.money.records import Sponsor
from praeventionsrat.prevention_day.programme.records import Contributor, ProgrammeItem
from praeventionsrat.prevention_day.records import (
    EventDayFields,
    EventState,
    PreventionDayFields,
)
from praeventionsrat.prevention_day.registrations.records import Registration
from praeventionsrat.prevention_day.stands.records import Stand, StandState
from praeventionsrat.prevention_day.tasks.records import EventTask
from praeventionsrat.prevention_day.usecases.events import create_event, set_event_state

SATURDAY = date(2026, 9, 12)


@pytest.fixture
def event(work):
    fields = PreventionDayFields(title="Präventionstag")
    return create_event(work, fields, [EventDayFields(held_on=SATURDAY)])


def lines(work, today):
    return [(one.title, one.detail, one.is_late) for one in events_due(work, today).lines]


def test_the_first_page_says_how_long_it_is_still(work, event):
    assert lines(work, date(2026, 1, 7)) == []
    assert lines(work, date(2026, 9, 11)) == [
        ("Präventionstag", "Samstag, 12. September 2026 · morgen", False)
    ]
    assert lines(work, SATURDAY + timedelta(1)) == []
    set_event_state(work, event, EventState.CANCELLED)
    assert lines(work, date(2026, 9, 11)) == []


def test_what_is_due_follows_and_the_rest_is_counted(work, event):
    create_event(work, PreventionDayFields(title="Ohne Tag"))
    for number in range(MOST + 1):
        work.event_tasks.add(
            EventTask(
                title=f"Aufgabe {number}", prevention_day_id=event, owner="Frau Kurz",
                due_on=date(2026, 8, 1 + 9 * (number == 1)),
            )
        )  # fmt: skip
    told = events_due(work, date(2026, 8, 5))
    assert told.more == 2
    assert lines(work, date(2026, 8, 5))[1] == (
        "Aufgabe 0",
        "sollte seit 01.08.2026 erledigt sein · Frau Kurz · Präventionstag",
        True,
    )
    late_last = events_due(work, date(2026, 7, 30))
    assert late_last.lines[1].detail.startswith("bis 01.08.2026")
    assert late_last.lines[1].id[0] == "event_task"


def test_the_verlauf_tells_what_a_person_did_on_the_day(work, event):
    person = create_person(work, PersonFields(given_name="Lena", family_name="Rabenhorst"))
    house = create_organization(work, OrganizationFields(name="Polizei"))
    bare = create_event(work, PreventionDayFields(title="Ohne Tag"))
    for where in (event, bare):
        item = ProgrammeItem(title="Trickdiebe", prevention_day_id=where)
        work.programme_items.add(item)
        work.contributors.add(
            Contributor(item_id=item.id, person_id=person, organization_id=house, name="Lena")
        )
        work.stands.add(
            Stand(
                number="A01", prevention_day_id=where, organization_id=house,
                contact_id=person, topics="Betrug",
            )
        )  # fmt: skip
        work.helpers.add(Helper(name="Lena", person_id=person, prevention_day_id=where))
        work.registrations.add(
            Registration(name="Lena", person_id=person, prevention_day_id=where, item_id=item.id)
        )
        work.sponsors.add(Sponsor(prevention_day_id=where, organization_id=house, gift="40 Bänke"))
    work.stands.add(
        Stand(
            number="A02", prevention_day_id=event, organization_id=house,
            state=StandState.DECLINED,
        )
    )  # fmt: skip
    mine = {
        (one.title, one.detail, one.on)
        for one in timeline_of_person(work, person)
        if one.kind is EntryKind.EVENT
    }
    assert mine == {
        ("Präventionstag: Trickdiebe", "Vortrag", SATURDAY),
        ("Präventionstag: Stand A01", "Betrug", SATURDAY),
        ("Präventionstag: geholfen", "", SATURDAY),
        ("Präventionstag: Anmeldung zu „Trickdiebe“", "", SATURDAY),
    }
    ours = {
        (one.title, one.detail)
        for one in timeline_of_organization(work, house)
        if one.kind is EntryKind.EVENT
    }
    assert ours == {
        ("Präventionstag: Trickdiebe", "Vortrag"),
        ("Präventionstag: Stand A01", "Betrug"),
        ("Präventionstag: Sponsor", "40 Bänke"),
    }
