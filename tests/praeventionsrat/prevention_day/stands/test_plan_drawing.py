"""The plan as a drawing: what can be chosen, what is told, what there is room for."""

from uuid import uuid4

from praeventionsrat.documents.drawing import Circle, Line, Polygon, Text
from praeventionsrat.prevention_day.stands.plan_drawing import (
    MARGIN,
    UNIT,
    alone,
    needs_told,
    object_of,
    plan_drawing,
    stand_of,
)
from praeventionsrat.prevention_day.stands.records import PlanObjectKind, StandState
from tests.praeventionsrat.prevention_day.stands.site import plan, stand, thing


def words(drawing):
    return [shape.words for shape in drawing.shapes if isinstance(shape, Text)]


def test_every_stand_and_object_can_be_chosen_and_tells_about_itself():
    row = stand(power_watts=500, is_loud=True, wants_quiet=True, turned_degrees=30)
    view = plan(row, objects=[thing(PlanObjectKind.TREE, x=1000)])
    drawing = plan_drawing(view, {row.id})
    tree, one = drawing.elements
    assert (object_of(tree.key), stand_of(one.key)) == (view.objects[0].id, row.id)
    assert (object_of(one.key), stand_of(tree.key)) == (None, None)
    assert one.name == (
        "Stand A01 Verein A01, bestätigt, 3 × 3 m, 5 m von links, 5 m von oben, um 30° gedreht, "
        "500 W ohne Stromkreis, laut, möchte Ruhe, Hinweis"
    )
    assert tree.name == "Baum, 3 × 3 m, 10 m von links, 5 m von oben"
    assert "A01 !" in words(drawing)
    assert "mit 1 Stand: Stand A01" in drawing.alternative
    assert needs_told(row) == "3 × 3 m · 500 W · laut · möchte Ruhe"


def test_a_stand_lies_where_it_stands_and_the_bar_tells_the_scale():
    drawing = plan_drawing(plan(stand()))
    (element,) = drawing.elements
    assert element.box == (350 * UNIT + MARGIN, 350 * UNIT + MARGIN,
                           650 * UNIT + MARGIN, 650 * UNIT + MARGIN)  # fmt: skip
    assert "10 m" in words(drawing)
    assert (drawing.title, drawing.facts) == ("Standplan Marktplatz", "40 × 30 m")
    assert "1 m" in words(plan_drawing(plan(width_cm=250)))


def test_what_is_not_sure_is_dashed_and_who_declined_is_pale():
    def border(state):
        shapes = alone(stand(state=state))
        return next(shape for shape in shapes if isinstance(shape, Polygon))

    assert border(StandState.CONFIRMED).dash == ()
    assert border(StandState.REGISTERED).dash
    assert border(StandState.DECLINED).stroke == "edge"


def test_what_must_stay_free_is_hatched_and_trees_are_round():
    shapes = alone(thing(PlanObjectKind.RESCUE_PATH, width=2000))
    assert sum(isinstance(shape, Line) for shape in shapes) > 5
    assert any(isinstance(shape, Circle) for shape in alone(thing(PlanObjectKind.TREE)))


def test_the_name_of_something_small_stands_below_it():
    below, inside = (
        next(shape for shape in alone(one) if isinstance(shape, Text))
        for one in (thing(PlanObjectKind.POWER, width=60, depth=60), thing(PlanObjectKind.STAGE))
    )
    assert below.y > (530 * UNIT + MARGIN) > inside.y
    assert (below.halo, inside.halo) == ("", "line")


def test_a_long_name_is_broken_and_a_small_stand_keeps_its_number():
    long = stand(
        exhibitor="Arbeitsgemeinschaft der Beratungsstellen im Landkreis Lahnaue und Umgebung e. V."
        " für Prävention und Gesundheitsförderung",
        width_cm=600, depth_cm=600, power_watts=100,
    )  # fmt: skip
    told = [shape for shape in alone(long) if isinstance(shape, Text)]
    assert 4 <= len(told) <= 5
    assert any("…" in shape.words for shape in told)
    tiny = stand(width_cm=60, depth_cm=60, number="", power_watts=100, is_loud=True)
    assert len([shape for shape in alone(tiny) if isinstance(shape, Text)]) == 1


def test_an_empty_plan_says_so_and_the_grid_is_seen_where_it_is_wanted():
    assert "noch ohne Stände" in plan_drawing(plan()).alternative
    bare, lined = plan_drawing(plan()), plan_drawing(plan(), grid=True)
    assert len(lined.shapes) > len(bare.shapes) + 50
    first = plan_drawing(plan(), ground=False).shapes[0]
    assert isinstance(first, Polygon)
    assert first.fill == ""


def test_keys_of_nothing_mean_nothing():
    assert stand_of("") is None
    assert object_of("") is None
    assert plan().stand(uuid4()) is None
