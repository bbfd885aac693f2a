"""The first page tells what waits with measures, plans and money."""

from datetime import UTC, date, datetime

import pytest

from praeventionsrat.funding.records import FundingProgramme
from praeventionsrat.measures.parts import Milestone
from praeventionsrat.measures.records import MeasureFields, MeasureState
from praeventionsrat.measures.reports import MeasureReport
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.office.overview_measures import MOST, measures_due
from praeventionsrat.plans.records import Plan, PlanPhase

BEGUN, TODAY = date(2026, 1, 31), date(2027, 1, 4)


@pytest.fixture
def measure(work):
    fields = MeasureFields(title="Licht", starts_on=BEGUN, ends_on=date(2026, 12, 31))
    return new_measure(work, fields, on=BEGUN, state=MeasureState.UNDER_WAY)


def told(work, today=TODAY):
    return [(line.title, line.detail, line.is_late) for line in measures_due(work, today).lines]


def test_a_measure_over_the_turn_of_the_year_is_late_and_silent(work, measure):
    assert told(work, date(2026, 7, 31)) == []
    assert told(work) == [
        ("M-2026-001 Licht",
         "Sachstand seit 31.07.2026 überfällig · sollte bis 31.12.2026 fertig sein", True)
    ]  # fmt: skip


def test_a_report_puts_the_next_one_off_and_zero_months_ask_for_none(work, measure):
    report = MeasureReport(measure_id=measure, reported_on=date(2026, 12, 1), text="Läuft.")
    work.measure_reports.add(report)
    assert told(work, date(2026, 12, 31)) == []
    work.measures.get(measure).report_months = 0
    work.measure_reports.remove(report)
    assert told(work, date(2026, 12, 31)) == []


def test_what_is_done_postponed_or_gone_waits_for_nobody(work, measure):
    late = Milestone(measure_id=measure, title="Angebot", due_on=date(2026, 3, 1))
    work.milestones.add(late)
    assert "Meilenstein „Angebot“ war bis 01.03.2026 fällig" in told(work)[0][1]
    work.measures.get(measure).state = MeasureState.POSTPONED
    assert told(work) == []
    work.measures.get(measure).state = MeasureState.UNDER_WAY
    work.measures.get(measure).deleted_at = datetime(2026, 5, 1, tzinfo=UTC)
    assert told(work) == []


def test_follow_ups_hold_in_every_state_and_plans_are_looked_at_again(work, measure):
    one = work.measures.get(measure)
    one.state, one.follow_up_on = MeasureState.DONE, date(2026, 11, 2)
    work.plans.add(Plan(title="Masterplan", review_on=TODAY))
    work.plans.add(Plan(title="Alt", review_on=TODAY, phase=PlanPhase.ENDED))
    assert told(work) == [
        ("M-2026-001 Licht", "Wiedervorlage seit 02.11.2026", True),
        ("Masterplan", "Überprüfung seit 04.01.2027 vorgesehen", True),
    ]


def test_a_window_that_closes_soon_is_not_late(work):
    work.funding_programmes.add(FundingProgramme(title="Mikro", closes_on=date(2027, 1, 20)))
    ((title, detail, late),) = told(work)
    assert title == "Mikro"
    assert detail.startswith("Antragsfrist")
    assert not late


def test_only_the_oldest_are_shown_and_the_rest_is_counted(work):
    for number in range(MOST + 3):
        fields = MeasureFields(title=f"Maßnahme {number}", ends_on=date(2026, 2, 1 + number),
                               report_months=0)  # fmt: skip
        new_measure(work, fields, on=BEGUN)
    found = measures_due(work, TODAY)
    assert [line.title[-1] for line in found.lines] == list("01234")
    assert found.more == 3
