"""The seven steps fill themselves from what is known, and keep what is written beside."""

from datetime import date
from uuid import uuid4

import pytest

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.tagging import find_or_add_keyword
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.errors import NotFound, Stale, UserError
from praeventionsrat.figures.records import Aspect
from praeventionsrat.measures.beccaria import read_sheet, write_step
from praeventionsrat.measures.indicators import Indicator, Reading
from praeventionsrat.measures.parts import (
    BeccariaStepFields,
    CostItem,
    CostKind,
    Group,
    MeasureAttachment,
    MeasureKeyword,
    MeasurePartner,
    Milestone,
    Participation,
)
from praeventionsrat.measures.records import Approach, Evidence, Measure, Reach
from praeventionsrat.measures.reports import MeasureReport


@pytest.fixture
def measure(work):
    made = Measure(number="M-1", title="Licht am Nordbahnhof")
    work.measures.add(made)
    return made


def told(work, measure, number):
    step = read_sheet(work, measure.id).steps[number - 1]
    return {one.name: one.text for one in step.known}


def test_an_empty_sheet_asks_kindly_at_every_step(work, measure):
    sheet = read_sheet(work, measure.id)

    assert [step.number for step in sheet.steps] == [1, 2, 3, 4, 5, 6, 7]
    assert all(step.question.endswith("?") for step in sheet.steps)
    assert all(step.missing.startswith("Noch leer: ") for step in sheet.steps)
    assert not any(step.is_filled for step in sheet.steps)
    assert (sheet.done, sheet.filled, sheet.number) == (0, 0, "M-1")


def test_a_sheet_of_no_measure_is_none(work):
    with pytest.raises(NotFound):
        read_sheet(work, uuid4())


def test_the_problem_is_the_fact_base_the_place_and_where_one_starts_from(work, measure):
    measure.facts = "Im Tunnel ist es **dunkel**."
    measure.district_id = find_or_add_keyword(work, KeywordKind.DISTRICT, "Nordstadt").id
    measure.place = "Unterführung"
    work.indicators.add(
        Indicator(
            measure_id=measure.id,
            name="Raub",
            unit="Fälle",
            base=12,
            base_on=date(2025, 12, 31),
        )
    )
    work.participations.add(
        Participation(measure_id=measure.id, group_kind=Group.CITIZENS, how="Umfrage, 412 Bögen")
    )

    assert told(work, measure, 1) == {
        "Anlass und Faktenlage": "Im Tunnel ist es dunkel.",
        "Ort": "Nordstadt · Unterführung",
        "Ausgangswerte": "Raub: 12 Fälle (31.12.2025)",
        "Anstoß von Bürgerinnen und Bürgern": "Bürgerinnen und Bürger: Umfrage, 412 Bögen",
    }
    assert read_sheet(work, measure.id).steps[0].missing == ""


def test_causes_come_from_experts_and_risks(work, measure):
    measure.risks = "Vandalismus"
    work.participations.add(
        Participation(
            measure_id=measure.id,
            group_kind=Group.EXPERTS,
            how="Begehung",
            happened_on=date(2026, 2, 3),
        )
    )

    assert told(work, measure, 2) == {
        "Fachleute dazu gehört": "Expertinnen und Experten: Begehung (03.02.2026)",
        "Was erschweren kann": "Vandalismus",
    }


def test_goals_name_whom_and_by_when(work, measure):
    measure.goal, measure.reach = "Halb so viele Fälle", Reach.UNIVERSAL
    for kind, name in (
        (KeywordKind.TARGET_GROUP, "Jugendliche"),
        (KeywordKind.TOPIC, "Städtebau"),
    ):
        word = find_or_add_keyword(work, kind, name)
        work.measure_keywords.add(MeasureKeyword(measure_id=measure.id, keyword_id=word.id))
    for target_on in (date(2027, 12, 31), None):
        work.indicators.add(
            Indicator(
                measure_id=measure.id, name="Raub", unit="Fälle", target=6, target_on=target_on
            )
        )

    assert told(work, measure, 3) == {
        "Ziel": "Halb so viele Fälle",
        "Zielgruppen": "Jugendliche",
        "Reichweite": "universell (für alle)",
        "Zielwerte": "Raub: 6 Fälle bis 31.12.2027\nRaub: 6 Fälle",
    }
    assert told(work, measure, 4) == {"Themen": "Städtebau"}


def test_the_way_tells_why_it_should_work(work, measure):
    measure.description, measure.approach = "Neue Lampen", Approach.SITUATIONAL
    measure.evidence, measure.evidence_source = Evidence.LIKELY, "Grüne Liste"
    measure.overall_concept = "Masterplan"

    assert told(work, measure, 4) == {
        "Beschreibung": "Neue Lampen",
        "Ansatz": "situativ (an Orten und Gelegenheiten)",
        "Wirksamkeit": "Wirkung wahrscheinlich – Grüne Liste",
        "Einbindung in ein Gesamtkonzept": "Masterplan",
    }


def test_doing_is_who_when_with_whom_and_what_money(work, measure):
    person = create_person(work, PersonFields(given_name="Jutta", family_name="Eichenlaub"))
    house = create_organization(work, OrganizationFields(name="Stadtwerke"))
    measure.person_id, measure.organization_id = person, house
    measure.starts_on, measure.ends_on = date(2026, 1, 1), date(2026, 12, 31)
    work.measure_partners.add(
        MeasurePartner(measure_id=measure.id, organization_id=house, task="baut")
    )
    for stone in (
        Milestone(measure_id=measure.id, title="Plan", done_on=date(2026, 2, 1)),
        Milestone(measure_id=measure.id, title="Bau", due_on=date(2026, 6, 30), position=1),
        Milestone(measure_id=measure.id, title="Fest", position=2),
    ):
        work.milestones.add(stone)
    for item in (
        CostItem(measure_id=measure.id, title="Lampen", planned_cents=1_000_000),
        CostItem(measure_id=measure.id, title="Kabel", planned_cents=50, actual_cents=60_00),
        CostItem(measure_id=measure.id, title="Land", kind=CostKind.FUNDING, planned_cents=900_000),
    ):
        work.cost_items.add(item)
    work.participations.add(
        Participation(measure_id=measure.id, group_kind=Group.POLITICS, how="Ausschuss")
    )

    assert told(work, measure, 5) == {
        "Federführung": "Jutta Eichenlaub, Stadtwerke",
        "Partner": "Stadtwerke – baut",
        "Zeitraum": "01.01.2026 bis 31.12.2026",
        "Meilensteine": "Plan – erledigt am 01.02.2026\nBau – bis 30.06.2026\nFest",
        "Kosten und Finanzierung": (
            "Kosten: 10.000,50 € geplant, 60 € tatsächlich\nFörderung: 9.000 € geplant"
        ),
        "Beteiligung": "Politik: Ausschuss",
    }


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2026, 1, 1), None, "ab 01.01.2026"),
        (None, date(2026, 1, 1), "bis 01.01.2026"),
    ],
)
def test_an_open_period_says_the_end_it_has(work, measure, start, end, words):
    measure.starts_on, measure.ends_on = start, end

    assert told(work, measure, 5) == {"Zeitraum": words}


def test_checking_tells_each_indicator_with_its_newest_reading(work, measure):
    counted = Indicator(
        measure_id=measure.id,
        name="Raub",
        unit="Fälle",
        base=12,
        target=6,
        target_on=date(2027, 12, 31),
        source="Polizei",
    )
    asked = Indicator(measure_id=measure.id, name="Sicherheitsgefühl", aspect=Aspect.SUBJECTIVE)
    work.indicators.add(counted)
    work.indicators.add(asked)
    for on, value in ((date(2026, 12, 31), 8), (date(2026, 6, 30), 10)):
        work.readings.add(Reading(indicator_id=counted.id, measured_on=on, value=value))

    assert told(work, measure, 6) == {
        "Raub (gezählt)": "Ausgangswert 12 Fälle; Zielwert 6 Fälle bis 31.12.2027; "
        "zuletzt 8 Fälle (31.12.2026); Quelle: Polizei",
        "Sicherheitsgefühl (erfragt)": "noch nicht gemessen",
    }


def test_learning_tells_lessons_newest_reports_and_papers(work, measure):
    measure.lessons = "Früher reden"
    for month in range(1, 6):
        on = date(2026, month, 1)
        work.measure_reports.add(
            MeasureReport(measure_id=measure.id, reported_on=on, text=f"Stand {month}")
        )
    work.measure_attachments.add(MeasureAttachment(measure_id=measure.id, title="Foto"))

    assert told(work, measure, 7) == {
        "Wirkung und Lernen": "Früher reden",
        "Jüngste Sachstände": (
            "01.05.2026: Stand 5\n01.04.2026: Stand 4\n01.03.2026: Stand 3"
        ),
        "Nachweise": "1 Unterlage",
    }  # fmt: skip


def test_what_is_written_is_kept_and_fills_the_step(work, measure):
    made = write_step(work, measure.id, 2, BeccariaStepFields(text="Leerstand", is_done=True))
    again = write_step(
        work, measure.id, 2, BeccariaStepFields(text="Leerstand", evidence="Bericht"), seen=1
    )
    step = read_sheet(work, measure.id).steps[1]

    assert made == again
    assert (step.text, step.evidence, step.is_done, step.missing) == (
        "Leerstand",
        "Bericht",
        False,
        "",
    )
    assert step.is_filled
    assert read_sheet(work, measure.id).filled == 1


def test_a_step_changed_elsewhere_is_not_overwritten(work, measure):
    write_step(work, measure.id, 2, BeccariaStepFields(text="Leerstand"))

    with pytest.raises(Stale):
        write_step(work, measure.id, 2, BeccariaStepFields(text="anders"), seen=77)


def test_there_is_no_eighth_step(work, measure):
    with pytest.raises(UserError, match="sieben Schritte"):
        write_step(work, measure.id, 8, BeccariaStepFields())
