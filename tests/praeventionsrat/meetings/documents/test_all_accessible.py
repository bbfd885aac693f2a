"""Every Word file the program makes passes its own examination."""

import io
from datetime import date
from pathlib import Path

import pytest

import resources.templates
from praeventionsrat.documents.accessibility import examine
from praeventionsrat.documents.values import PlainSheet
from praeventionsrat.documents.word import render
from praeventionsrat.measures.offers import OfferFields
from praeventionsrat.measures.offers_usecases import create_offer
from praeventionsrat.measures.reports import MonitoringReportFields
from praeventionsrat.measures.usecases.monitoring import new_monitoring
from praeventionsrat.meetings.approval import CorrectionFields, MinutesState, MinutesStepFields
from praeventionsrat.office.minutes import bring_minutes_to, correct_minutes
from praeventionsrat.office.paperwork import EXPORTS, head_of
from praeventionsrat.plans.records import PlanFields, PledgeFields
from praeventionsrat.plans.usecases.plans import new_plan
from praeventionsrat.plans.usecases.pledges import add_pledge

ELSEWHERE = {
    "asking",
    "checkup",
    "circular",
    "circular_result",
    "cover",
    "event_report",
    "poll",
    "registration_form",
    "serienbrief",
    "verzeichnis",
}
"""Made for many recipients at once, or of the whole office; their own tests make them."""
WORD = [export for export in EXPORTS if export.suffix == ".docx"]


@pytest.fixture
def records(work, twelfth):
    """Something each kind of document is made of."""
    items = work.agenda_items.where(meeting_id=twelfth.id)
    fields = MinutesStepFields(taken_on=twelfth.held_on)
    bring_minutes_to(work, twelfth.id, MinutesState.SIGNED, fields)
    fields = CorrectionFields(text="Neun statt acht.", corrected_on=twelfth.held_on)
    correct_minutes(work, twelfth.id, fields)
    found = {
        "meeting": twelfth.id,
        "committee": twelfth.committee_id,
        "person": twelfth.chair_id,
        "agenda_item": next(item.id for item in items if item.number == "6.1"),
        "assignment": work.assignments.where(meeting_id=twelfth.id)[0].id,
    }
    found["plan"] = new_plan(work, PlanFields(title="Wahlprogramm"))
    add_pledge(work, found["plan"], PledgeFields(wording="Licht am Auweg"))
    found["measure"] = next(iter(work.measures.all())).id
    fields = MonitoringReportFields.checked(
        title="Monitoringbericht 1. Halbjahr 2026",
        starts_on=date(2026, 1, 1),
        ends_on=date(2026, 6, 30),
    )
    found["monitoring_report"] = new_monitoring(work, fields)
    found["offer"] = create_offer(work, OfferFields.checked(title="Boxtraining"))
    for table in (work.funding_programmes, work.funding_applications):
        found[table.record.__tablename__] = table.all()[0].id
    found["prevention_day"] = work.prevention_days.rows()[0].id
    papers, circulars = work.papers.all(), work.circulars.all()
    found |= {"paper": papers[0].id} if papers else {}
    return found | ({"circular": circulars[0].id} if circulars else {})


def faults(content):
    return {check.title: check.faults for check in examine(content) if not check.passed}


@pytest.mark.parametrize("export", WORD, ids=lambda export: export.key)
def test_every_document_passes_the_examination(work, records, head, export):
    if export.of not in records:
        pytest.skip(f"Musterau has no {export.of}")
    out = io.BytesIO()
    export.render(export.gather(work, records[export.of], head_of(work, head.today)), out)
    assert faults(out.getvalue()) == {}


def test_every_shipped_template_makes_a_document(work, records, head):
    made = {"accessibility", "letterhead"}
    for export in WORD:
        if export.of in records:
            data = export.gather(work, records[export.of], head_of(work, head.today))
            made.add(getattr(data, "template", ""))
    shipped = {path.stem for path in Path(resources.templates.__file__).parent.glob("*.docx")}
    missing = shipped - made
    assert missing <= ELSEWHERE


def test_a_bare_letterhead_lacks_only_what_its_text_will_bring(head):
    out = io.BytesIO()
    render(PlainSheet(head=head, title="Schreiben", running_title="S"), out)
    assert set(faults(out.getvalue())) <= {"Überschriften"}
