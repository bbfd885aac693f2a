"""A measure begins, goes on, is lit and left: each change with its day and reason."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from praeventionsrat import numbering
from praeventionsrat.errors import Invalid, NotFound, Stale
from praeventionsrat.measures.records import Light, MeasureFields, MeasureState
from praeventionsrat.measures.states import WAY, next_state
from praeventionsrat.measures.usecases.measure import (
    change_measure,
    delete_measure,
    new_measure,
    next_number,
    restore_measure,
    save_measure,
)
from praeventionsrat.measures.usecases.states import (
    change_state,
    correct_change,
    lights_of,
    proposed_state,
    set_light,
    states_of,
)
from praeventionsrat.meetings.records import AssignmentFields
from praeventionsrat.meetings.usecases.minutes import give_assignment
from tests.praeventionsrat.meetings.conftest import council  # noqa: F401

BEGAN, TODAY = date(2026, 1, 15), date(2026, 3, 17)


def fields(**more):
    return MeasureFields.checked(title="Licht am Nordbahnhof", **more)


@pytest.fixture
def measure(work):
    return new_measure(work, fields(), on=BEGAN)


def go(work, measure, state, on=TODAY, reason=""):
    change_state(work, measure, state, on=on, today=TODAY, reason=reason)


def test_a_measure_begins_as_an_idea_with_a_number_and_its_first_day(work, measure):
    found = work.measures.get(measure)
    assert (found.number, found.state, found.light) == (
        "M-2026-001",
        MeasureState.IDEA,
        Light.NONE,
    )
    (began,) = states_of(work, measure)
    assert (began.before, began.state, began.changed_on) == (None, MeasureState.IDEA, BEGAN)


def test_assignments_and_measures_share_their_numbers(work, council):  # noqa: F811
    give_assignment(work, council.meeting, AssignmentFields(title="Angebote einholen"))
    first = new_measure(work, fields(), on=TODAY)
    given = give_assignment(work, council.meeting, AssignmentFields(title="Bericht"))

    assert work.measures.get(first).number == "M-2026-002"
    assert work.assignments.get(given).number == "M-2026-003"


def test_each_year_counts_anew(work, measure):
    assert next_number(work, date(2027, 1, 1)) == "M-2027-001"
    assert next_number(work, date(2026, 12, 31)) == "M-2026-002"


def test_measures_count_on_their_own_where_assignments_are_numbered_by_their_meeting(work):
    numbering.set_pattern(work, numbering.ASSIGNMENT, "A-{Sitzung}-{lfd:02}")
    assert next_number(work, TODAY) == "M-2026-001"


def test_a_number_that_is_taken_is_passed_over(work, measure):
    numbering.set_pattern(work, numbering.ASSIGNMENT, "M-{Jahr}-00{lfd}")
    assert next_number(work, TODAY) == "M-2026-002"


def test_what_is_typed_is_replaced_but_not_the_state(work, measure):
    go(work, measure, MeasureState.REVIEWED)
    save_measure(work, measure, fields(place="Bahnhofstraße"))
    found = work.measures.get(measure)
    assert (found.place, found.state) == ("Bahnhofstraße", MeasureState.REVIEWED)


def test_a_save_over_a_newer_version_is_refused(work, measure):
    with pytest.raises(Stale):
        save_measure(work, measure, fields(), seen=99)


def test_one_cell_changes_one_field(work, measure):
    save_measure(work, measure, fields(place="Bahnhofstraße"))
    change_measure(work, measure, ends_on=date(2027, 1, 1))
    found = work.measures.get(measure)
    assert (found.place, found.ends_on) == ("Bahnhofstraße", date(2027, 1, 1))
    with pytest.raises(Invalid):
        change_measure(work, measure, progress=101)


def test_the_end_is_not_before_the_beginning(work, measure):
    wrong = fields(starts_on=date(2027, 1, 1), ends_on=date(2026, 12, 31))
    with pytest.raises(Invalid, match=r"Das Ende liegt vor dem Beginn am 01\.01\.2027\."):
        save_measure(work, measure, wrong)
    with pytest.raises(Invalid):
        new_measure(work, wrong, on=TODAY)


def test_a_measure_is_no_part_of_itself_or_of_its_parts(work, measure):
    middle = new_measure(work, fields(parent_id=measure), on=TODAY)
    leaf = new_measure(work, fields(parent_id=middle), on=TODAY)
    for above in (measure, middle, leaf):
        with pytest.raises(Invalid, match="Teil von sich selbst"):
            save_measure(work, measure, fields(parent_id=above))
    save_measure(work, leaf, fields(parent_id=measure))


def test_the_way_is_gone_forwards_without_words_also_in_leaps(work, measure):
    for state in (MeasureState.REVIEWED, MeasureState.UNDER_WAY, MeasureState.PERMANENT):
        go(work, measure, state)
    assert [one.state for one in states_of(work, measure)] == [
        MeasureState.IDEA,
        MeasureState.REVIEWED,
        MeasureState.UNDER_WAY,
        MeasureState.PERMANENT,
    ]
    assert work.measures.get(measure).state is MeasureState.PERMANENT


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (MeasureState.DECIDED, MeasureState.IDEA),
        (MeasureState.DECIDED, MeasureState.POSTPONED),
        (MeasureState.IDEA, MeasureState.REJECTED),
        (MeasureState.POSTPONED, MeasureState.UNDER_WAY),
        (MeasureState.REJECTED, MeasureState.POSTPONED),
        (MeasureState.PERMANENT, MeasureState.DONE),
    ],
)
def test_backwards_and_off_the_way_goes_only_with_a_reason(work, before, after):
    measure = new_measure(work, fields(), on=BEGAN, state=before)
    with pytest.raises(Invalid, match="nur mit einer Begründung"):
        go(work, measure, after, reason="  ")

    go(work, measure, after, reason="Der Haushalt\nfehlt.")

    last = states_of(work, measure)[-1]
    assert (last.before, last.state, last.reason) == (before, after, "Der Haushalt fehlt.")


def test_a_reason_is_no_report(work, measure):
    with pytest.raises(Invalid, match=r"höchstens 1\.000 Zeichen"):
        go(work, measure, MeasureState.REVIEWED, reason="x" * 1001)
    with pytest.raises(Invalid, match=r"höchstens 1\.000 Zeichen"):
        set_light(work, measure, Light.GREEN, on=TODAY, today=TODAY, reason="x" * 1001)


def test_a_state_is_not_changed_to_itself(work, measure):
    with pytest.raises(Invalid, match="schon auf „Idee“"):
        go(work, measure, MeasureState.IDEA)


def test_a_change_lies_neither_in_the_future_nor_before_the_last_one(work, measure):
    with pytest.raises(Invalid, match="in der Zukunft"):
        go(work, measure, MeasureState.REVIEWED, on=date(2026, 3, 18))
    with pytest.raises(Invalid, match=r"vor dem letzten Statuswechsel am 15\.01\.2026"):
        go(work, measure, MeasureState.REVIEWED, on=date(2026, 1, 14))
    go(work, measure, MeasureState.REVIEWED, on=BEGAN)
    assert work.measures.get(measure).state is MeasureState.REVIEWED


def test_a_change_noted_wrongly_is_put_right_between_its_neighbours(work, measure):
    go(work, measure, MeasureState.REVIEWED, on=date(2026, 2, 1))
    go(work, measure, MeasureState.POSTPONED, reason="Haushalt")
    began, middle, last = (one.id for one in states_of(work, measure))

    def correct(change, on, reason=""):
        correct_change(work, change, on=on, today=TODAY, reason=reason)

    with pytest.raises(Invalid, match=r"vor dem letzten Statuswechsel am 15\.01\.2026"):
        correct(middle, date(2026, 1, 1))
    with pytest.raises(Invalid, match=r"nach dem nächsten Statuswechsel am 01\.02\.2026"):
        correct(began, date(2026, 2, 2))
    with pytest.raises(Invalid, match="nur mit einer Begründung"):
        correct(last, TODAY)
    with pytest.raises(Invalid, match="in der Zukunft"):
        correct(last, date(2026, 3, 18), "Haushalt")

    correct(began, date(2025, 12, 1))
    correct(middle, date(2025, 12, 24), "Im Ausschuss geprüft")
    assert [(one.changed_on, one.reason) for one in states_of(work, measure)] == [
        (date(2025, 12, 1), ""),
        (date(2025, 12, 24), "Im Ausschuss geprüft"),
        (TODAY, "Haushalt"),
    ]


def test_what_was_put_off_is_proposed_to_go_on_where_it_stood(work, measure):
    assert proposed_state(work, measure) is MeasureState.REVIEWED
    go(work, measure, MeasureState.DECIDED)
    go(work, measure, MeasureState.POSTPONED, reason="Haushalt")
    assert proposed_state(work, measure) is MeasureState.DECIDED
    go(work, measure, MeasureState.PERMANENT, reason="Doch noch")
    assert proposed_state(work, measure) is None
    for change in states_of(work, measure):
        work.state_changes.remove(change)
    work.measures.get(measure).state = MeasureState.REJECTED
    assert proposed_state(work, measure) is None


def test_the_next_state_is_known_on_the_way_only():
    assert [next_state(state) for state in WAY] == [*WAY[1:], None]
    assert next_state(MeasureState.POSTPONED) is None


@pytest.mark.parametrize("light", [Light.YELLOW, Light.RED])
def test_a_light_that_warns_says_why(work, measure, light):
    with pytest.raises(Invalid, match="warum die Ampel"):
        set_light(work, measure, light, on=TODAY, today=TODAY)


def test_lights_are_kept_day_by_day_and_said_again_they_replace(work, measure):
    set_light(work, measure, Light.GREEN, on=BEGAN, today=TODAY)
    set_light(work, measure, Light.RED, on=TODAY, today=TODAY, reason="Geld fehlt")
    set_light(work, measure, Light.YELLOW, on=TODAY, today=TODAY, reason="Geld fehlt noch")

    assert [(one.light, one.changed_on, one.reason) for one in lights_of(work, measure)] == [
        (Light.GREEN, BEGAN, ""),
        (Light.YELLOW, TODAY, "Geld fehlt noch"),
    ]
    found = work.measures.get(measure)
    assert (found.light, found.light_reason) == (Light.YELLOW, "Geld fehlt noch")
    with pytest.raises(Invalid, match="letzten Änderung der Ampel"):
        set_light(work, measure, Light.GREEN, on=BEGAN, today=TODAY)


def test_a_deleted_measure_comes_back_with_its_number(work, measure):
    delete_measure(work, measure, at=datetime(2026, 3, 17, tzinfo=UTC))
    assert work.measures.all() == []
    assert next_number(work, TODAY) == "M-2026-002"

    restore_measure(work, measure)

    assert [one.number for one in work.measures.all()] == ["M-2026-001"]


def test_a_measure_that_has_gone_says_so(work):
    with pytest.raises(NotFound, match="Maßnahme wurde inzwischen gelöscht"):
        go(work, uuid4(), MeasureState.DONE)
