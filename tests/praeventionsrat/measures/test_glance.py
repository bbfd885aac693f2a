"""One measure at a glance: how far, what next, what it lacks, what it hangs on."""

from datetime import UTC, date, datetime

import pytest

from praeventionsrat.contacts.records import OrganizationFields
from praeventionsrat.contacts.usecases import create_organization
from praeventionsrat.figures.records import Aspect, Series, SeriesValue
from praeventionsrat.measures.completeness import Gap
from praeventionsrat.measures.costs import sums_of
from praeventionsrat.measures.glance import last_point, points_of, read_glance
from praeventionsrat.measures.indicators import Indicator, IndicatorFields, ReadingFields
from praeventionsrat.measures.links_told import linkable
from praeventionsrat.measures.parts import (
    CostItem,
    CostKind,
    Group,
    MilestoneFields,
    ParticipationFields,
)
from praeventionsrat.measures.reaching import Point
from praeventionsrat.measures.records import Light, Measure, MeasureFields, MeasureState
from praeventionsrat.measures.reports import MeasureReport
from praeventionsrat.measures.usecases import indicators, links, milestones, origins, parts
from praeventionsrat.measures.usecases.measure import delete_measure, new_measure, save_measure
from praeventionsrat.measures.words import light_text
from praeventionsrat.meetings.records import AssignmentFields
from praeventionsrat.meetings.usecases.minutes import (
    delete_assignment,
    finish_assignment,
    give_assignment,
)
from tests.praeventionsrat.plans.conftest import agreement, decisions

__all__ = ["agreement", "decisions"]

TODAY, DELETED = date(2026, 3, 17), datetime(2026, 3, 17, tzinfo=UTC)


@pytest.fixture
def measure(work):
    return new_measure(work, MeasureFields(title="Licht"), on=date(2026, 1, 15))


def stone(work, measure, title, due=None, done=None, weight=1):
    fields = MilestoneFields(title=title, due_on=due, done_on=done, weight=weight)
    return milestones.add_milestone(work, measure, fields, today=TODAY)


def seen(work, measure, today=TODAY):
    return read_glance(work, measure, today)


def test_a_new_measure_says_what_to_do_first(work, measure):
    glance = seen(work, measure)
    assert (glance.progress, glance.progress_from) == (None, "noch nicht bekannt")
    assert glance.next_step == "Kein Termin offen. Ein Meilenstein sagt, was als Nächstes kommt."
    assert (glance.next_due, glance.next_id, glance.hint) == ("", None, "")
    assert glance.share < 20
    assert (glance.last_report, glance.links) == ("", ())


def test_the_open_milestone_that_is_due_first_comes_next(work, measure):
    stone(work, measure, "Planen", date(2026, 2, 1), done=date(2026, 2, 1))
    stone(work, measure, "Feiern")
    second = stone(work, measure, "Bauen", date(2026, 3, 20), weight=2)
    glance = seen(work, measure)
    assert (glance.next_step, glance.next_due, glance.next_id) == ("Bauen", "noch 3 Tage", second)
    assert (glance.progress, glance.progress_from) == (25, "aus 1 von 3 Meilensteinen")


def test_a_milestone_without_a_day_comes_next_where_there_is_no_other(work, measure):
    only = stone(work, measure, "Feiern")
    glance = seen(work, measure)
    assert (glance.next_step, glance.next_due, glance.next_id) == ("Feiern", "", only)
    assert glance.progress_from == "aus 0 von 1 Meilenstein"


def test_the_end_of_the_measure_is_a_day_too(work, measure):
    save_measure(work, measure, MeasureFields(title="Licht", ends_on=date(2025, 12, 31)))
    glance = seen(work, measure)
    assert (glance.next_step, glance.next_due) == (
        "Ende der Maßnahme",
        "seit 76 Tagen überfällig",
    )
    assert glance.hint.startswith("Frist überschritten: Ende der Maßnahme seit 76 Tagen")
    work.measures.get(measure).light = Light.RED
    assert seen(work, measure).hint == ""


def test_what_is_over_has_nothing_next(work, measure):
    work.measures.get(measure).state = MeasureState.DONE
    glance = seen(work, measure)
    assert (glance.next_step, glance.progress, glance.progress_from) == ("", 100, "umgesetzt")
    assert glance.lacks


def test_nobody_completes_what_was_rejected(work, measure):
    work.measures.get(measure).state = MeasureState.REJECTED
    assert seen(work, measure).lacks == ()


def test_progress_says_where_it_comes_from(work, measure):
    first = new_measure(work, MeasureFields(title="A", parent_id=measure, progress=80), on=TODAY)
    assert seen(work, measure).progress_from == "aus 1 Teilmaßnahme"
    inner = MeasureFields(title="B", parent_id=first, progress=10)
    new_measure(work, inner, on=TODAY)
    second = new_measure(work, MeasureFields(title="C", parent_id=measure), on=TODAY)
    glance = seen(work, measure)
    assert (glance.progress, glance.progress_from) == (40, "aus 2 Teilmaßnahmen")
    work.measures.get(second).state = MeasureState.REJECTED
    assert seen(work, measure).progress == 80
    save_measure(work, measure, MeasureFields(title="Licht", progress=5))
    glance = seen(work, measure)
    assert (glance.progress, glance.progress_from) == (5, "von Hand eingetragen")


def test_a_circle_among_parts_that_came_from_elsewhere_does_no_harm(work, measure):
    child = new_measure(work, MeasureFields(title="A", parent_id=measure), on=TODAY)
    work.measures.get(measure).parent_id = child
    assert seen(work, measure).progress == 0


def test_the_last_report_is_told_without_marks(work, measure):
    for on, text in ((date(2026, 1, 20), "Alt"), (date(2026, 2, 20), "Die **Leuchten** hängen.")):
        work.measure_reports.add(MeasureReport(measure_id=measure, reported_on=on, text=text))
    assert seen(work, measure).last_report == "20.02.2026: Die Leuchten hängen."


def test_gaps_close_as_things_are_noted(work, measure, agreement):
    house = create_organization(work, OrganizationFields(name="Stadtwerke"))
    save_measure(
        work,
        measure,
        MeasureFields(
            title="Licht",
            organization_id=house,
            facts="Dunkel.",
            overall_concept="Masterplan",
            goal="Bis 2027 ist die Unterführung hell.",
            ends_on=date(2027, 1, 1),
        ),
    )
    stone(work, measure, "Bauen")
    for aspect in Aspect:
        fields = IndicatorFields(name="Lux", aspect=aspect, base=1, target=2)
        indicators.add_indicator(work, measure, fields)
    for group in Group:
        took_part = ParticipationFields(group_kind=group, how="dabei")
        parts.add_participation(work, measure, took_part)
    assert [one.gap for one in seen(work, measure).lacks] == [Gap.RELEVANT]

    links.link_pledge(work, measure, work.pledges.rows(agreement)[0].id)

    assert seen(work, measure).lacks == ()
    assert seen(work, measure).share == 100


def test_what_a_measure_hangs_on_is_told_and_leads_there(work, agreement, decisions):
    resolution = decisions.decide()
    pledge = work.pledges.rows(agreement)[0].id
    made = origins.measure_from_resolution(work, resolution, on=TODAY)
    links.link_pledge(work, made, pledge)
    assignments = []
    for due, responsible in ((date(2026, 9, 1), "Stadtwerke"), (None, ""), (None, "Polizei")):
        fields = AssignmentFields(title="Leuchten", due_on=due, responsible=responsible)
        assignments.append(give_assignment(work, decisions.meeting, fields))
        links.link_assignment(work, made, assignments[-1])
    finish_assignment(work, assignments[1], on=TODAY)
    delete_assignment(work, assignments[2], at=DELETED)
    above = new_measure(work, MeasureFields(title="Ganzes"), on=TODAY)
    work.measures.get(made).parent_id = above
    new_measure(work, MeasureFields(title="Teil", parent_id=made), on=TODAY)

    found = {(one.what, one.kind, one.detail) for one in seen(work, made).links}

    assert found == {
        ("Vorhaben", "pledge", "Koalitionsvertrag 2026"),
        ("Beschluss", "resolution", "12. Sitzung der Lenkungsgruppe am 17.03.2026"),
        ("Auftrag", "assignment", "Stadtwerke · bis 01.09.2026"),
        ("Auftrag", "assignment", "erledigt am 17.03.2026"),
        ("Teil von", "measure", "Idee"),
        ("Teilmaßnahme", "measure", "Idee"),
    }
    delete_measure(work, above, at=DELETED)
    work.plans.get(agreement).deleted_at = DELETED
    assert {one.what for one in seen(work, made).links} == {"Beschluss", "Auftrag", "Teilmaßnahme"}


def test_a_long_pledge_is_quoted_in_short(work, agreement, measure):
    pledge = work.pledges.get(work.pledges.rows(agreement)[0].id)
    pledge.wording = "Wir werden " + "immer " * 60 + "heller."
    links.link_pledge(work, measure, pledge.id)
    (one,) = seen(work, measure).links
    assert one.title.endswith("immer…")
    assert len(one.title) <= 160


def test_everything_a_measure_may_rest_on_is_offered(work, agreement, decisions):
    decisions.decide()
    decisions.decide(yes=0, no=5)
    give_assignment(work, decisions.meeting, AssignmentFields(title="Leuchten"))
    found = [one.what for one in linkable(work)]
    assert found == ["Beschluss", "Auftrag", *["Vorhaben"] * 3]


def test_readings_and_the_values_of_a_series_are_one_course(work, measure):
    series = Series(name="Fälle")
    work.figure_series.add(series)
    for year, value in ((2024, 40.0), (2025, 30.0)):
        work.series_values.add(
            SeriesValue(series_id=series.id, starts_on=date(year, 1, 1), value=value)
        )
    indicator = indicators.add_indicator(
        work, measure, IndicatorFields(name="Fälle", series_id=series.id)
    )
    assert last_point(work, indicator) == Point(date(2025, 1, 1), 30.0)
    for on, value in ((date(2025, 1, 1), 31.0), (date(2026, 1, 1), 20.0)):
        fields = ReadingFields(measured_on=on, value=value)
        indicators.add_reading(work, indicator, fields, today=TODAY)
    assert [(point.on.year, point.value) for point in points_of(work, indicator)] == [
        (2024, 40.0),
        (2025, 31.0),
        (2026, 20.0),
    ]
    bare = Indicator(measure_id=measure, name="Ohne")
    work.indicators.add(bare)
    assert last_point(work, bare.id) is None


@pytest.mark.parametrize(
    ("items", "finding"),
    [
        ((), ""),
        (((CostKind.COST, 100, None),), ""),
        (((CostKind.FUNDING, 100, None),), ""),
        (((CostKind.COST, 10_050, None), (CostKind.OWN, 50, None)), "Es fehlen noch 100,00 €."),
        (((CostKind.COST, 100, None), (CostKind.OWN, 100, None)), ""),
        (((CostKind.COST, 100, None), (CostKind.OWN, 0, 250)), "1,50 € mehr als gebraucht."),
    ],
)
def test_a_plan_says_whether_it_adds_up(items, finding):
    made = [
        CostItem(title="x", kind=kind, planned_cents=planned, actual_cents=actual)
        for kind, planned, actual in items
    ]
    assert sums_of(made).finding == finding


def test_the_sums_of_a_plan():
    sums = sums_of(
        [
            CostItem(title="Leuchten", planned_cents=1_000, actual_cents=1_200),
            CostItem(title="Kabel", planned_cents=500),
            CostItem(title="Land", kind=CostKind.FUNDING, planned_cents=900, actual_cents=800),
            CostItem(title="Stadt", kind=CostKind.OWN, planned_cents=700),
        ]
    )
    assert (sums.planned, sums.spent, sums.funding, sums.own, sums.money) == (
        1_500,
        1_200,
        800,
        700,
        1_500,
    )


def test_a_light_is_told_with_its_word():
    assert light_text(Light.YELLOW) == "gelb – verzögert"
    assert light_text(Light.NONE) == "keine Ampel"
    assert Measure(title="x", number="M-1").search_words()[0] == "M-1 x"
