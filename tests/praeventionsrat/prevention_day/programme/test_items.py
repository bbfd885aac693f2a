"""Items, places and those who take part, on a real store."""

from datetime import UTC, date, datetime, time
from uuid import uuid4

import pytest

from praeventionsrat.contacts.records import (
    Organization,
    OrganizationFields,
    Person,
    PersonFields,
    Post,
)
from praeventionsrat.errors import Invalid, NotFound, Stale, UserError
from praeventionsrat.prevention_day.programme.crew import (
    add_contributor,
    confirm_contributor,
    contributor_of,
    edit_contributor,
    remove_contributor,
    set_contributors,
)
from praeventionsrat.prevention_day.programme.items import (
    add_break,
    add_item,
    copy_item,
    edit_item,
    move_item,
    place_item,
    remove_item,
    resize_item,
    set_state,
    swap_items,
    unschedule_item,
)
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.records import (
    Contributor,
    ContributorFields,
    ContributorRole,
    ItemFormat,
    PowerCircuitFields,
    ProgrammeItem,
    ProgrammeItemFields,
    ProgrammeState,
    VenueFields,
)
from praeventionsrat.prevention_day.programme.venues import (
    add_circuit,
    add_venue,
    edit_circuit,
    edit_venue,
    order_venues,
    remove_circuit,
    remove_venue,
    set_walking_time,
)
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event, days_of
from tests.spent import spent


@pytest.fixture
def mayor(work):
    person = Person.model_validate(
        PersonFields(
            title="Dr.",
            given_name="Jutta",
            family_name="Eichenlaub",
            post_title="Bürgermeisterin",
            no_forwarding=True,
        )
    )
    house = Organization.model_validate(OrganizationFields(name="Stadt Musterau"))
    work.persons.add(person)
    work.organizations.add(house)
    work.posts.add(Post(person_id=person.id, organization_id=house.id))
    return person


def stranger(work):
    """A day and a place of another prevention day."""
    event = create_event(
        work, PreventionDayFields(title="Anderer"), [EventDayFields(held_on=date(2027, 5, 1))]
    )
    return days_of(work, event)[0].id, add_venue(work, event, VenueFields(name="Halle"))


def test_a_programme_is_read_with_days_places_items_and_names(plan, mayor):
    crew = [ContributorFields(person_id=mayor.id, role=ContributorRole.WELCOME)]
    late = plan.item("Nachtcafé", time(0, 30), 45, plan.room, plan.night)
    first = plan.item("Begrüßung", time(11), 15, plan.stage, crew=crew, responsible_id=mayor.id)
    aside = plan.item("Idee")
    lying = plan.item("Ausstellung", None, 30, plan.room)
    own = plan.item("Umbau", time(12), 30, plan.room, setup_minutes=0, teardown_minutes=20)
    programme = plan.programme
    assert [one.id for one in programme.items] == [lying, first, own, late, aside]
    assert [one.held_on.day for one in programme.days] == [12, 13]
    day, night = programme.days
    assert (day.opens, day.closes, night.opens, night.closes) == (600, 1020, 1080, 1560)
    assert night.first_minute - day.first_minute == 24 * 60
    row = plan[late]
    assert (row.begins, row.ends, row.when) == (1470, 1515, "00:30–01:15 Uhr")
    assert (row.before, row.after) == (10, 5)
    assert (plan[own].before, plan[own].after) == (0, 20)
    assert (plan[first].before, plan[first].after) == (0, 0)
    assert plan[first].responsible == "Dr. Jutta Eichenlaub"
    [one] = plan[first].contributors
    assert one.told == "Dr. Jutta Eichenlaub (Stadt Musterau)"
    assert (one.post_title, one.no_forwarding) == ("Bürgermeisterin", True)
    assert plan[first].who == "Dr. Jutta Eichenlaub"
    assert plan[lying].when == ""
    assert plan[lying].ends is None
    assert [one.id for one in programme.tray] == [aside]
    assert [one.id for one in programme.items_on(plan.night)] == [late]
    assert programme.place_name(plan[first]) == "Bühne"
    assert programme.place_name(plan[aside]) == ""


def test_what_is_everywhere_says_so(plan):
    pause = plan[add_break(plan.work, plan.day, time(12), 30)]
    assert (pause.format, pause.state, pause.title) == (
        ItemFormat.BREAK,
        ProgrammeState.CONFIRMED,
        "Pause",
    )
    assert pause.is_everywhere
    assert plan.programme.place_name(pause) == "überall"
    assert plan.programme.venue_for(pause) is None


def test_in_rain_an_item_takes_place_at_the_twin_of_its_place(plan):
    edit_venue(plan.work, plan.stage, VenueFields(name="Bühne", rain_venue_id=plan.room))
    item = plan.item("Slam", time(12), 30, plan.stage)
    assert plan.programme.place_name(plan[item]) == "Bühne"
    assert plan.programme.place_name(plan[item], rain=True) == "Raum 112"
    plan.work.event_days.get(plan.day).is_rainy = True
    assert plan.programme.place_name(plan[item]) == "Raum 112"
    inside = plan.item("Vortrag", time(14), 30, plan.room)
    assert plan.programme.place_name(plan[inside]) == "Raum 112"


def test_only_what_is_public_planned_and_not_cancelled_is_told_publicly(plan):
    item = plan.item("Slam", time(12), 30, plan.stage)
    assert plan[item].is_told_publicly
    for state in (ProgrammeState.IDEA, ProgrammeState.CANCELLED):
        set_state(plan.work, item, state)
        assert not plan[item].is_told_publicly
    assert not plan[plan.item("Aufbau", time(9), 30, plan.stage, is_public=False)].is_told_publicly
    assert not plan[plan.item("Idee")].is_told_publicly


def test_an_item_is_moved_made_longer_laid_aside_and_taken_away(plan):
    item = plan.item("Slam")
    move_item(plan.work, item, plan.day, plan.stage, time(12))
    assert (plan[item].begins, plan[item].venue_id) == (720, plan.stage)
    resize_item(plan.work, item, 45)
    assert plan[item].minutes == 45
    place_item(plan.work, item, plan.night, plan.room, time(1), 60)
    assert (plan[item].begins, plan[item].minutes) == (1500, 60)
    unschedule_item(plan.work, item)
    row = plan[item]
    assert (row.day_id, row.venue_id, row.starts_at, row.is_planned) == (None, None, None, False)
    move_item(plan.work, item, plan.day, None, None)
    assert plan[item].is_everywhere
    move_item(plan.work, item, None, plan.stage, time(12))
    assert not plan[item].is_planned
    remove_item(plan.work, item)
    assert plan.programme.items == ()
    with pytest.raises(NotFound, match="Programmpunkt"):
        remove_item(plan.work, uuid4())


def test_lengths_out_of_reason_are_refused(plan):
    item = plan.item("Codierung", time(13), 60, plan.stage, slot_minutes=10)
    for minutes in (0, -30, 4, 1441):
        with pytest.raises(Invalid, match="dauert mindestens 5 Minuten"):
            resize_item(plan.work, item, minutes)
    with pytest.raises(Invalid, match="Zeitfenster"):
        resize_item(plan.work, item, 5)
    with pytest.raises(Invalid, match="Zeitfenster"):
        plan.item("Codierung", time(13), 60, plan.stage, slot_minutes=70)


def test_days_and_places_of_another_prevention_day_are_refused(plan):
    day, venue = stranger(plan.work)
    item = plan.item("Slam")
    with pytest.raises(Invalid, match="Tag gehört zu einem anderen"):
        move_item(plan.work, item, day, None, None)
    with pytest.raises(Invalid, match="Fläche gehört zu einem anderen"):
        move_item(plan.work, item, plan.day, venue, time(12))
    fields = ProgrammeItemFields(title="X", event_day_id=day)
    with pytest.raises(Invalid):
        add_item(plan.work, plan.event, fields)
    other = add_item(plan.work, plan.work.event_days.get(day).prevention_day_id, fields)
    with pytest.raises(Invalid):
        swap_items(plan.work, item, other)


def test_an_edited_item_notices_when_somebody_else_was_faster(plan):
    item = plan.item("Slam", time(12))
    seen = plan[item].revision
    edit_item(plan.work, item, ProgrammeItemFields(title="Slam gegen Hass"), seen=seen)
    assert plan[item].title == "Slam gegen Hass"
    with pytest.raises(Stale):
        edit_item(plan.work, item, ProgrammeItemFields(title="Alt"), seen=seen)


def test_two_items_change_places_and_keep_their_lengths(plan):
    one = plan.item("Slam", time(12), 45, plan.stage)
    other = plan.item("Vortrag", time(19), 30, plan.room, plan.night)
    swap_items(plan.work, one, other)
    assert (plan[one].day_id, plan[one].venue_id, plan[one].begins) == (plan.night, plan.room, 1140)
    assert (plan[other].begins, plan[other].minutes, plan[one].minutes) == (720, 30, 45)


def test_a_copy_lies_aside_with_the_same_people_unconfirmed(plan):
    crew = [ContributorFields(name="Kim Muster", is_confirmed=True)]
    item = plan.item("Slam", time(12), 45, plan.stage, crew=crew)
    made = plan[copy_item(plan.work, item)]
    assert (made.title, made.minutes, made.is_planned) == ("Slam", 45, False)
    assert [(one.name, one.is_confirmed) for one in made.contributors] == [("Kim Muster", False)]
    assert made.position > plan[item].position


def test_who_stays_keeps_what_was_noted_of_the_day(plan, mayor):
    item = plan.item("Podium", time(12))
    first = [ContributorFields(person_id=mayor.id), ContributorFields(name="Kim Muster")]
    set_contributors(plan.work, item, first)
    for one in plan.work.contributors.where(item_id=item):
        one.checked_in_at = datetime(2026, 9, 12, 9, tzinfo=UTC)
    again = [
        ContributorFields(name="kim muster", role=ContributorRole.MODERATOR),
        ContributorFields(name="Neu"),
        ContributorFields(person_id=mayor.id, name="Frau Bürgermeisterin"),
    ]
    set_contributors(plan.work, item, again)
    assert [(one.name, one.is_checked_in) for one in plan[item].contributors] == [
        ("kim muster", True),
        ("Neu", False),
        ("Frau Bürgermeisterin", True),
    ]
    set_contributors(plan.work, item, again[1:2])
    assert [one.name for one in plan[item].contributors] == ["Neu"]


def test_who_takes_part_is_added_changed_confirmed_and_removed(plan, mayor):
    item = plan.item("Podium", time(12))
    one = add_contributor(plan.work, item, contributor_of(plan.work, mayor.id))
    two = add_contributor(plan.work, item, ContributorFields(affiliation="Chor Musterau"))
    confirm_contributor(plan.work, one)
    edit_contributor(plan.work, two, ContributorFields(name="Chor"))
    rows = plan[item].contributors
    assert [(row.told, row.is_confirmed) for row in rows] == [
        ("Dr. Jutta Eichenlaub (Stadt Musterau)", True),
        ("Chor", False),
    ]
    remove_contributor(plan.work, one)
    assert [row.id for row in plan[item].contributors] == [two]
    with pytest.raises(Invalid, match="Namen"):
        add_contributor(plan.work, item, ContributorFields())


def test_a_place_taken_away_lays_its_items_aside(plan):
    item = plan.item("Slam", time(12), 30, plan.stage)
    assert remove_venue(plan.work, plan.stage) == 1
    assert not plan[item].is_planned
    assert [one.name for one in plan.programme.venues] == ["Raum 112"]


def test_places_have_names_of_their_own_an_order_and_no_rain_place_in_themselves(plan):
    with pytest.raises(Invalid, match="gibt es hier schon"):
        plan.venue("bühne")
    with pytest.raises(Invalid, match="sich selbst"):
        edit_venue(plan.work, plan.stage, VenueFields(name="Bühne", rain_venue_id=plan.stage))
    _, foreign = stranger(plan.work)
    with pytest.raises(Invalid, match="anderen Präventionstag"):
        plan.venue("Zelt", rain_venue_id=foreign)
    seen = plan.programme.venue_of[plan.stage].revision
    edit_venue(plan.work, plan.stage, VenueFields(name="Große Bühne"), seen=seen)
    order_venues(plan.work, plan.event, [plan.room])
    assert [one.name for one in plan.programme.venues] == ["Raum 112", "Große Bühne"]


def test_circuits_are_summed_per_place(plan):
    one = add_circuit(plan.work, plan.stage, PowerCircuitFields(name="A"))
    add_circuit(plan.work, plan.stage, PowerCircuitFields(name="B", watts=1000))
    edit_circuit(plan.work, one, PowerCircuitFields(name="A", watts=2000))
    assert plan.programme.venue_of[plan.stage].watts == 3000
    remove_circuit(plan.work, one)
    assert plan.programme.venue_of[plan.stage].watts == 1000


def test_walking_times_hold_in_both_directions(plan):
    assert plan.programme.walk(plan.stage, plan.room) == 5
    set_walking_time(plan.work, plan.stage, plan.room, 8)
    assert plan.programme.walk(plan.room, plan.stage) == 8
    set_walking_time(plan.work, plan.room, plan.stage, 9)
    assert plan.programme.walk(plan.stage, plan.room) == 9
    assert plan.programme.walk(plan.stage, plan.stage) == 0
    assert plan.programme.walk(plan.stage, None) == plan.programme.walk(None, plan.stage) == 0
    set_walking_time(plan.work, plan.stage, plan.room, None)
    assert plan.programme.walk(plan.stage, plan.room) == 5
    with pytest.raises(UserError, match="niemand"):
        set_walking_time(plan.work, plan.stage, plan.stage, 1)
    with pytest.raises(Invalid):
        set_walking_time(plan.work, plan.stage, plan.room, 241)
    with pytest.raises(UserError, match="anderen"):
        set_walking_time(plan.work, plan.stage, stranger(plan.work)[1], 1)


def test_a_programme_of_four_hundred_items_is_read_in_a_moment(plan):
    venues = [plan.venue(f"Ort {number}") for number in range(20)]
    items = [
        ProgrammeItem(
            prevention_day_id=plan.event,
            event_day_id=(plan.day, plan.night)[number % 2],
            venue_id=venues[number % 20],
            title=f"Punkt {number}",
            starts_at=time(9 + number % 8),
        )
        for number in range(400)
    ]
    plan.work.programme_items.add_all(items)
    plan.work.contributors.add_all(
        [Contributor(item_id=one.id, name=f"Kim {place}") for one in items for place in range(2)]
    )
    assert len(programme_of(plan.work, plan.event).items) == 400
    assert spent(lambda: programme_of(plan.work, plan.event)) < 0.5
