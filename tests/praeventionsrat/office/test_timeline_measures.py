"""The Verlauf of a contact tells of measures, questions about them, and applications."""

from datetime import UTC, date, datetime

import pytest

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.funding.records import FundingApplication, FundingProgramme
from praeventionsrat.measures.parts import MeasurePartner
from praeventionsrat.measures.records import MeasureFields
from praeventionsrat.measures.reports import MeasureReport, ReportRequest, ReportRequestEntry
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.office.timeline import (
    EntryKind,
    timeline_of_organization,
    timeline_of_person,
)

DAY = date(2026, 3, 17)
NOW = datetime(2026, 3, 20, 8, tzinfo=UTC)


@pytest.fixture
def person(work):
    return create_person(work, PersonFields(given_name="Malte", family_name="Dornbusch"))


@pytest.fixture
def measure(work, person):
    fields = MeasureFields(title="Licht am Bahnhof", person_id=person)
    return new_measure(work, fields, on=DAY)


def told(entries, kind=EntryKind.MEASURE):
    return [(entry.on, entry.title, entry.detail) for entry in entries if entry.kind is kind]


def test_whoever_leads_a_measure_finds_it_on_the_day_it_began(work, person, measure):
    ((on, title, detail),) = told(timeline_of_person(work, person))
    assert (on, title, detail) == (DAY, "Federführung: M-2026-001 Licht am Bahnhof", "Idee")
    work.measures.get(measure).deleted_at = NOW
    assert told(timeline_of_person(work, person)) == []


def test_a_partner_finds_the_task(work, measure):
    house = create_organization(work, OrganizationFields(name="Tiefbauamt"))
    partner = MeasurePartner(measure_id=measure, organization_id=house, task="Grünschnitt")
    work.measure_partners.add(partner)
    ((on, title, detail),) = told(timeline_of_organization(work, house))
    assert (on, detail) == (DAY, "Grünschnitt · Idee")
    assert title == "Partner: M-2026-001 Licht am Bahnhof"
    work.measures.get(measure).deleted_at = NOW
    assert timeline_of_organization(work, house) == []


def test_a_question_about_a_measure_is_a_letter_and_its_answer_a_report(work, person, measure):
    asked = ReportRequest(title="Frühjahr")
    work.report_requests.add(asked)
    entry = ReportRequestEntry(
        request_id=asked.id, measure_id=measure, person_id=person, sent_on=date(2026, 4, 1)
    )
    work.report_request_entries.add(entry)
    unsent = ReportRequestEntry(request_id=asked.id, measure_id=measure, person_id=person)
    work.report_request_entries.add(unsent)
    letters = told(timeline_of_person(work, person), EntryKind.LETTER)
    assert letters == [
        (date(2026, 4, 1), "Nach dem Sachstand gefragt: M-2026-001 Licht am Bahnhof",
         "noch keine Antwort")
    ]  # fmt: skip
    entry.answered_on = date(2026, 4, 3)
    report = MeasureReport(
        measure_id=measure, reported_on=date(2026, 4, 3), text="**Bestellt.**", person_id=person
    )
    work.measure_reports.add(report)
    found = timeline_of_person(work, person)
    assert told(found, EntryKind.LETTER)[0][2] == "beantwortet am 03.04.2026"
    assert told(found)[0] == (
        date(2026, 4, 3), "Sachstand: M-2026-001 Licht am Bahnhof", "Bestellt."
    )  # fmt: skip
    work.measures.get(measure).deleted_at = NOW
    assert timeline_of_person(work, person) == []


def test_an_application_stands_on_the_day_it_was_made(work, person):
    programme = FundingProgramme(title="Mikroprojekte")
    work.funding_programmes.add(programme)
    for title, on, gone in (("Spielmobil", DAY, None), ("Alt", DAY, NOW), ("Entwurf", None, None)):
        work.funding_applications.add(
            FundingApplication(
                programme_id=programme.id, title=title, person_id=person, submitted_on=on,
                created_at=NOW, deleted_at=gone,
            )
        )  # fmt: skip
    entries = told(timeline_of_person(work, person))
    assert [(on, title) for on, title, _detail in entries] == [
        (NOW.astimezone().date(), "Förderantrag: Entwurf"),
        (DAY, "Förderantrag: Spielmobil"),
    ]
