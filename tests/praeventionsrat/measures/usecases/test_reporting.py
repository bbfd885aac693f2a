"""Sachstand: what was reported counts for the measure, and what came later stays."""

from datetime import date
from uuid import uuid4

import pytest

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.records import CommitteeFields, RuleSetFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.errors import Invalid, NotFound, Stale
from praeventionsrat.measures.records import Light, MeasureFields, MeasureState
from praeventionsrat.measures.reports import MeasureReportFields, ReportSource
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.measures.usecases.reporting import (
    Given,
    edit_report,
    give_in_meeting,
    meeting_choices,
    remove_report,
    report_measure,
    reports_of,
    silent_measures,
)
from praeventionsrat.measures.usecases.states import lights_of, set_light
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.meeting import create_meeting

TODAY, LATER = date(2026, 12, 1), date(2027, 1, 1)


@pytest.fixture
def measure(work):
    made = new_measure(
        work,
        MeasureFields(title="Licht", starts_on=date(2026, 1, 5)),
        on=date(2026, 1, 5),
        state=MeasureState.UNDER_WAY,
    )
    return work.measures.get(made)


@pytest.fixture
def meeting(work):
    fields = CommitteeFields(name="Lenkungskreis", short_name="LK")
    committee = create_committee(work, fields, RuleSetFields(name="Regeln"))
    made = create_meeting(work, committee, MeetingFields(number=3, held_on=date(2026, 6, 4)))
    return work.meetings.get(made)


def said(on, text="Die Lampen sind bestellt.", **more):
    return MeasureReportFields.checked(reported_on=on, text=text, **more)


def test_light_and_progress_of_a_report_become_those_of_the_measure(work, measure):
    fields = said(TODAY, light=Light.YELLOW, progress=40)
    report_measure(work, measure.id, fields, today=TODAY)
    assert (measure.light, measure.progress) == (Light.YELLOW, 40)
    assert measure.light_reason == "Die Lampen sind bestellt."
    assert [one.changed_on for one in lights_of(work, measure.id)] == [TODAY]


def test_a_report_without_light_and_progress_leaves_both(work, measure):
    set_light(work, measure.id, Light.GREEN, on=TODAY, today=TODAY)
    measure.progress = 10
    report_measure(work, measure.id, said(TODAY), today=TODAY)
    assert (measure.light, measure.progress) == (Light.GREEN, 10)


def test_an_old_report_changes_nothing_that_was_said_later(work, measure):
    later = said(date(2026, 10, 1), light=Light.RED, progress=60)
    report_measure(work, measure.id, later, today=TODAY)
    older = said(date(2026, 3, 1), light=Light.GREEN, progress=20)
    report_measure(work, measure.id, older, today=TODAY)
    assert (measure.light, measure.progress) == (Light.RED, 60)
    assert [one.reported_on.month for one in reports_of(work, measure.id)] == [10, 3]


def test_a_long_report_is_cut_for_the_reason_of_its_light(work, measure):
    fields = said(TODAY, text="sehr lang " * 100, light=Light.RED)
    report_measure(work, measure.id, fields, today=TODAY)
    assert len(measure.light_reason) <= 300
    assert measure.light_reason.endswith("…")


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        (MeasureReportFields.model_construct(reported_on=TODAY, text="  "), "text"),
        (MeasureReportFields.model_construct(reported_on=LATER, text="x"), "reported_on"),
    ],
)  # fmt: skip
def test_nothing_said_and_days_to_come_are_refused(work, measure, fields, name):
    with pytest.raises(Invalid) as err:
        report_measure(work, measure.id, fields, today=TODAY)
    assert set(err.value.fields) == {name}


def test_a_report_belongs_to_a_measure(work):
    with pytest.raises(NotFound):
        report_measure(work, uuid4(), said(TODAY), today=TODAY)


def test_a_report_tells_who_gave_it_and_where(work, measure, meeting):
    person = create_person(work, PersonFields(given_name="Ada", family_name="Beispiel"))
    fields = said(TODAY, person_id=person, reporter="Tiefbauamt", next_steps="Masten *setzen*")
    given = Given(ReportSource.MEETING, meeting.id)
    report_measure(work, measure.id, fields, today=TODAY, given=given)
    (row,) = reports_of(work, measure.id)
    assert row.reporter == "Ada Beispiel, Tiefbauamt"
    assert row.meeting == "3. Sitzung LK, 04.06.2026"
    assert (row.source, row.next_steps) == (ReportSource.MEETING, "Masten setzen")
    assert meeting_choices(work) == [(meeting.id, row.meeting)]


def test_a_report_is_put_right_and_its_new_light_counts(work, measure):
    made = report_measure(work, measure.id, said(TODAY, light=Light.GREEN), today=TODAY)
    edit_report(work, made, said(TODAY, "Anders.", light=Light.GREEN), today=TODAY)
    assert measure.light is Light.GREEN
    edit_report(work, made, said(TODAY, "Anders.", light=Light.RED), today=TODAY)
    assert (measure.light, measure.light_reason) == (Light.RED, "Anders.")
    with pytest.raises(Stale):
        edit_report(work, made, said(TODAY, "Ganz anders."), today=TODAY, seen=-1)


def test_a_report_goes_and_the_measure_stays_as_it_is(work, measure):
    made = report_measure(work, measure.id, said(TODAY, progress=30), today=TODAY)
    remove_report(work, made)
    assert not reports_of(work, measure.id)
    assert measure.progress == 30


def test_a_report_is_given_in_a_meeting_and_taken_out_again(work, measure, meeting):
    made = report_measure(work, measure.id, said(TODAY), today=TODAY)
    give_in_meeting(work, made, meeting.id)
    assert work.measure_reports.get(made).source is ReportSource.MEETING
    give_in_meeting(work, made, None)
    assert work.measure_reports.get(made).source is ReportSource.OFFICE
    work.measure_reports.get(made).source = ReportSource.FORM
    give_in_meeting(work, made, None)
    assert work.measure_reports.get(made).source is ReportSource.FORM


def test_who_has_not_reported_for_longer_than_agreed_is_named(work, measure):
    assert [row.id for row in silent_measures(work, TODAY)] == [measure.id]
    report_measure(work, measure.id, said(date(2026, 8, 1)), today=TODAY)
    assert not silent_measures(work, TODAY)
    assert [row.id for row in silent_measures(work, TODAY, 3)] == [measure.id]
