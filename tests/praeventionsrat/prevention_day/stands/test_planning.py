"""Laying out the plan of a place."""

from datetime import date

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.programme.records import PowerCircuitFields, VenueFields
from praeventionsrat.prevention_day.programme.venues import add_circuit, add_venue
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.stands.planning import (
    USUAL_SIZES,
    PlaceFields,
    draw_object,
    edit_object,
    edit_place,
    erase_object,
    lay_plan,
    move_object,
    place_all,
    put_picture,
    take_picture_away,
)
from praeventionsrat.prevention_day.stands.records import (
    PlanObjectFields,
    PlanObjectKind,
    SitePlanFields,
    StandFields,
    StandState,
)
from praeventionsrat.prevention_day.stands.siteplan import plan_picture, plan_view
from praeventionsrat.prevention_day.stands.usecases import add_stand, place_stand, plug_in
from praeventionsrat.prevention_day.usecases.events import create_event

PNG = b"\x89PNG\r\n\x1a\n and more"


@pytest.fixture
def event(work):
    days = [EventDayFields(held_on=date(2026, 9, 12))]
    return create_event(work, PreventionDayFields(title="Präventionstag"), days)


@pytest.fixture
def square(work, event):
    return add_venue(work, event, VenueFields(name="Marktplatz"))


def exhibitor(work, event, name, **more):
    return add_stand(work, event, StandFields(exhibitor=name, **more))


def test_a_place_nobody_laid_out_has_a_plan_of_the_usual_size(work, square):
    view = plan_view(work, square)
    assert (view.plan_id, view.venue, view.fields) == (None, "Marktplatz", SitePlanFields())
    assert (view.stands, view.objects, view.circuits) == ((), (), ())
    assert plan_picture(work, square) == b""


def test_a_plan_is_laid_once_and_changed_after(work, square):
    first = lay_plan(work, square, SitePlanFields(width_cm=2500))
    assert lay_plan(work, square) == first
    assert lay_plan(work, square, SitePlanFields(width_cm=1200, quiet_cm=500)) == first
    view = plan_view(work, square)
    assert (view.plan_id, view.fields.width_cm, view.fields.quiet_cm) == (first, 1200, 500)


def test_a_picture_lies_below_and_is_kept_once(work, event, square):
    other = add_venue(work, event, VenueFields(name="Rathaus"))
    put_picture(work, square, "Luftbild.png", PNG)
    put_picture(work, other, "anders.png", PNG)
    assert plan_picture(work, square) == PNG
    here, there = plan_view(work, square), plan_view(work, other)
    assert here.sha256 == there.sha256
    assert here.file_name == "Luftbild.png"
    take_picture_away(work, square)
    assert (plan_picture(work, square), plan_view(work, square).file_name) == (b"", "")


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"", b"<svg/>", b"GIF89a"])
def test_what_is_no_picture_is_refused_with_what_to_do(work, square, content):
    with pytest.raises(UserError, match="kein Bild"):
        put_picture(work, square, "plan.pdf", content)
    assert plan_view(work, square).sha256 is None


def test_things_are_drawn_moved_named_and_rubbed_out(work, square):
    path = draw_object(work, square, PlanObjectKind.RESCUE_PATH)
    draw_object(work, square, PlanObjectKind.TREE)
    first, second = plan_view(work, square).objects
    assert (first.id, first.name, second.name) == (path, "Rettungsweg", "Baum")
    assert (first.area.width, first.area.depth) == USUAL_SIZES[PlanObjectKind.RESCUE_PATH]
    move_object(work, path, 800, 900, 450)
    edit_object(work, second.id, PlanObjectFields(kind=PlanObjectKind.TREE, label="Linde"))
    view = plan_view(work, square)
    found = view.object(path)
    assert found is not None
    assert (found.area.x, found.area.y, found.area.degrees) == (800, 900, 90)
    assert [one.name for one in view.objects] == ["Rettungsweg", "Linde"]
    erase_object(work, path)
    assert view.stand(path) is None
    assert plan_view(work, square).object(path) is None


def test_a_thing_on_a_small_plan_is_no_larger_than_the_plan(work, square):
    lay_plan(work, square, SitePlanFields(width_cm=200, depth_cm=200))
    draw_object(work, square, PlanObjectKind.BUILDING)
    (found,) = plan_view(work, square).objects
    assert (found.area.width, found.area.depth) == (200, 200)


def test_stands_without_a_place_wait_and_are_set_side_by_side(work, event, square):
    lay_plan(work, square, SitePlanFields(width_cm=1000, depth_cm=2000, grid_cm=50))
    for number in range(5):
        exhibitor(work, event, f"Verein {number}")
    gone = exhibitor(work, event, "Abgesagt")
    work.stands.get(gone).state = StandState.DECLINED
    waiting = plan_view(work, square).tray
    assert len(waiting) == 5
    place_all(work, square, [row.id for row in waiting])
    view = plan_view(work, square)
    assert (len(view.stands), view.tray) == (5, ())
    spots = [(row.x_cm, row.y_cm) for row in view.stands]
    assert spots == [(200, 200), (550, 200), (200, 550), (550, 550), (200, 900)]


def test_circuits_count_what_hangs_on_them(work, event, square):
    box = add_circuit(work, square, PowerCircuitFields(name="Kasten", watts=3000))
    fire = exhibitor(work, event, "Feuerwehr", power_watts=1500)
    place_stand(work, fire, square, 500, 500)
    plug_in(work, fire, box)
    (row,) = plan_view(work, square).circuits
    assert (row.used, row.share) == (1500, 50)
    work.stands.get(fire).state = StandState.WAITING
    (row,) = plan_view(work, square).circuits
    assert row.used == 0


def test_a_place_that_is_typed_is_kept_with_its_circuit(work, event, square):
    box = add_circuit(work, square, PowerCircuitFields(name="Kasten"))
    other = add_venue(work, event, VenueFields(name="Rathaus"))
    elsewhere = add_circuit(work, other, PowerCircuitFields(name="Saal"))
    fire = exhibitor(work, event, "Feuerwehr")
    place_stand(work, fire, square, 500, 500)
    edit_place(work, fire, PlaceFields(x_cm=700, y_cm=800, turned_degrees=30, circuit_id=box))
    (row,) = plan_view(work, square).stands
    assert (row.x_cm, row.y_cm, row.turned_degrees, row.circuit) == (700, 800, 30, "Kasten")
    with pytest.raises(UserError, match="anderen Fläche"):
        edit_place(work, fire, PlaceFields(circuit_id=elsewhere))
