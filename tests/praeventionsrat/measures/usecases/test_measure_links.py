"""From a pledge, a resolution or an assignment to a measure: nothing is typed twice."""

from datetime import UTC, date, datetime

import pytest

from praeventionsrat.contacts.records import OrganizationFields
from praeventionsrat.contacts.usecases import create_organization
from praeventionsrat.errors import NotFound, UserError
from praeventionsrat.measures.records import MeasureFields, MeasureState
from praeventionsrat.measures.usecases import links, origins
from praeventionsrat.measures.usecases.measure import delete_measure, new_measure
from praeventionsrat.measures.usecases.states import states_of
from praeventionsrat.meetings.records import AssignmentFields
from praeventionsrat.meetings.usecases.minutes import give_assignment
from praeventionsrat.meetings.usecases.topics import use_topic
from praeventionsrat.plans.usecases import linking
from tests.praeventionsrat.plans.conftest import agreement, decisions

__all__ = ["agreement", "decisions"]

HELD, TODAY = date(2026, 3, 17), date(2026, 4, 1)


@pytest.fixture
def house(work):
    return create_organization(work, OrganizationFields(name="Stadtwerke Musterau"))


def item_of(work, resolution):
    return work.votes.get(work.resolutions.get(resolution).vote_id).agenda_item_id


def give(work, decisions, house, item=None, **more):
    fields = AssignmentFields(title="Leuchten bestellen", organization_id=house, **more)
    return give_assignment(work, decisions.meeting, fields, item_id=item)


def only(found):
    (one,) = found
    return one


def test_a_resolution_becomes_a_measure_that_is_decided_since_its_meeting(work, decisions, house):
    resolution = decisions.decide()
    assignment = give(work, decisions, house, item_of(work, resolution), due_on=date(2026, 10, 31))

    made = work.measures.get(origins.measure_from_resolution(work, resolution, on=TODAY))

    assert made.title == "Der Auweg wird beleuchtet."
    assert made.description == "Der Auweg wird beleuchtet."
    assert (made.organization_id, made.starts_on, made.ends_on) == (
        house,
        HELD,
        date(2026, 10, 31),
    )
    assert made.state is MeasureState.DECIDED
    began = only(states_of(work, made.id))
    number = work.resolutions.get(resolution).number
    assert (began.changed_on, began.reason) == (HELD, f"Beschluss {number} vom 17.03.2026")
    assert links.measures_of_resolution(work, resolution) == [made]
    assert links.measures_of_assignment(work, assignment) == [made]


def test_a_resolution_nobody_was_charged_with_is_a_measure_without_owner(work, decisions):
    made = origins.measure_from_resolution(work, decisions.decide(), on=TODAY)
    found = work.measures.get(made)
    assert (found.organization_id, found.person_id, found.ends_on) == (None, None, None)


def test_a_long_wording_gives_a_short_title(work, decisions):
    resolution = decisions.decide()
    words = "Der Rat beschließt " + "sehr " * 100 + "viel.\n\nUnd mehr."
    work.resolutions.get(resolution).text = words
    title = work.measures.get(origins.measure_from_resolution(work, resolution, on=TODAY)).title
    assert len(title) <= 300
    assert title.endswith("sehr…")


def test_a_wording_of_nothing_is_called_as_its_item(work, decisions):
    resolution = decisions.decide()
    work.resolutions.get(resolution).text = ""
    made = origins.measure_from_resolution(work, resolution, on=TODAY)
    assert work.measures.get(made).title == "Licht am Auweg"


def test_what_was_rejected_is_no_measure(work, decisions):
    with pytest.raises(UserError, match="abgelehnten Antrag"):
        origins.measure_from_resolution(work, decisions.decide(yes=0, no=5), on=TODAY)


def test_an_assignment_becomes_a_measure_with_what_its_item_decided(work, decisions, house):
    resolution = decisions.decide()
    item = item_of(work, resolution)
    decisions.decide(item, yes=0, no=5)
    assignment = give(work, decisions, house, item, due_on=date(2026, 12, 31))

    made = work.measures.get(origins.measure_from_assignment(work, assignment, on=TODAY))

    number = work.assignments.get(assignment).number
    assert (made.title, made.ends_on) == ("Leuchten bestellen", date(2026, 12, 31))
    assert only(states_of(work, made.id)).reason == f"Auftrag {number} vom 17.03.2026"
    assert links.measures_of_assignment(work, assignment) == [made]
    assert links.measures_of_resolution(work, resolution) == [made]


def test_a_loose_assignment_rests_on_no_resolution(work, decisions, house):
    assignment = give(work, decisions, house)
    made = origins.measure_from_assignment(work, assignment, on=TODAY)
    assert work.measure_resolutions.where(measure_id=made) == []
    assert work.measures.get(made).ends_on is None


def test_nothing_is_decided_in_the_future(work, decisions, house):
    assignment = give(work, decisions, house)
    made = origins.measure_from_assignment(work, assignment, on=date(2026, 3, 1))
    assert only(states_of(work, made)).changed_on == date(2026, 3, 1)


def test_a_pledge_becomes_an_idea_that_knows_its_plan(work, agreement):
    pledge = work.pledges.rows(agreement)[1]
    made = work.measures.get(origins.measure_from_pledge(work, pledge.id, on=TODAY))

    assert made.title == "Wir werden die Beleuchtung am Auweg erneuern."
    assert made.overall_concept == "Koalitionsvertrag 2026, Kapitel „Licht und Wege“"
    assert made.state is MeasureState.IDEA
    assert links.measures_of_pledge(work, pledge.id) == [made]


def test_a_pledge_that_was_decided_already_becomes_a_measure_that_is_decided(
    work, agreement, decisions
):
    pledge, resolution = work.pledges.rows(agreement)[1].id, decisions.decide()
    linking.link_resolution(work, pledge, resolution)
    linking.link_resolution(work, pledge, decisions.decide(yes=0, no=5))
    made = work.measures.get(origins.measure_from_pledge(work, pledge, on=TODAY))
    assert made.state is MeasureState.DECIDED
    assert only(states_of(work, made.id)).changed_on == HELD
    assert links.measures_of_resolution(work, resolution) == [made]


def test_a_pledge_outside_of_chapters_names_the_plan_alone(work, agreement):
    pledge = work.pledges.get(work.pledges.rows(agreement)[0].id)
    pledge.chapter_id = None
    made = origins.measure_from_pledge(work, pledge.id, on=TODAY)
    assert work.measures.get(made).overall_concept == "Koalitionsvertrag 2026"


def test_the_pledges_that_led_to_a_resolution_are_carried_out_by_its_measure(
    work, agreement, decisions
):
    linked, noted, other = (row.id for row in work.pledges.rows(agreement))
    topic = linking.note_pledge(work, noted, on=TODAY, committee_id=decisions.committee)
    resolution = decisions.decide(use_topic(work, topic, decisions.meeting))
    linking.link_resolution(work, linked, resolution)

    made = origins.measure_from_resolution(work, resolution, on=TODAY)

    found = {one.pledge_id for one in work.pledge_measures.where(measure_id=made)}
    assert found == {linked, noted}
    assert other not in found


def test_links_are_made_once_and_undone(work, agreement, decisions, house):
    measure = new_measure(work, MeasureFields(title="Licht"), on=TODAY)
    pledge, resolution = work.pledges.rows(agreement)[0].id, decisions.decide()
    assignment = give(work, decisions, house)
    every = (
        (links.link_pledge, links.unlink_pledge, pledge, links.measures_of_pledge),
        (links.link_resolution, links.unlink_resolution, resolution, links.measures_of_resolution),
        (links.link_assignment, links.unlink_assignment, assignment, links.measures_of_assignment),
    )
    for link, unlink, other, read in every:
        link(work, measure, other)
        link(work, measure, other)
        assert [one.id for one in read(work, other)] == [measure]
        unlink(work, measure, other)
        assert read(work, other) == []
        with pytest.raises(NotFound):
            link(work, measure, measure)


def test_a_deleted_measure_is_not_linked_to(work, decisions):
    resolution = decisions.decide()
    made = origins.measure_from_resolution(work, resolution, on=TODAY)
    delete_measure(work, made, at=datetime(2026, 4, 2, tzinfo=UTC))
    assert links.measures_of_resolution(work, resolution) == []
