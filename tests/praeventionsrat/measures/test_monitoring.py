"""A Monitoringbericht writes itself: states, lights, changes, milestones and figures of a day."""

import io
from datetime import UTC, date, datetime

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.documents.charts import Bar, BarChart
from praeventionsrat.documents.head import Head
from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.figures.records import Aspect, Series, SeriesValue
from praeventionsrat.measures.documents.measure_sheet import MEASURE_SHEET, cut
from praeventionsrat.measures.documents.monitoring_sheet import (
    MONITORING,
    MONITORING_PDF,
    period_words,
)
from praeventionsrat.measures.documents.pictures import put_in
from praeventionsrat.measures.documents.progress_sheet import PROGRESS
from praeventionsrat.measures.documents.workbook import WORKBOOK
from praeventionsrat.measures.indicators import Indicator, Reading
from praeventionsrat.measures.monitoring import read_monitoring
from praeventionsrat.measures.monitoring_values import Change, changes
from praeventionsrat.measures.parts import CostItem, CostKind, MeasurePartner, Milestone
from praeventionsrat.measures.records import FieldOfAction, Light, Measure, MeasureFields
from praeventionsrat.measures.records import MeasureState as S
from praeventionsrat.measures.reports import MeasureReportFields, MonitoringReportFields
from praeventionsrat.measures.usecases.links import link_resolution
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.measures.usecases.monitoring import (
    delete_monitoring,
    edit_monitoring,
    half_year_of,
    half_years,
    monitoring_rows,
    new_monitoring,
)
from praeventionsrat.measures.usecases.reporting import report_measure
from praeventionsrat.measures.usecases.states import change_state, set_light
from praeventionsrat.measures.usecases.tabling import TabledFile, give_monitoring, give_to_meeting
from tests.praeventionsrat.measures.usecases.test_reporting import meeting
from tests.praeventionsrat.plans.conftest import agreement, decisions

__all__ = ["agreement", "decisions", "meeting"]

TODAY = date(2026, 12, 1)
HEAD = Head(council_name="Präventionsrat", name="Geschäftsstelle", today=TODAY)
SECOND = {"starts_on": date(2026, 7, 1), "ends_on": date(2026, 12, 31)}


def fields(title="Monitoringbericht 2. Halbjahr 2026", **more):
    return MonitoringReportFields.checked(title=title, **{**SECOND, **more})


@pytest.fixture
def report(work):
    return new_monitoring(work, fields())


@pytest.fixture
def light(work):
    """Begun in spring, under way in autumn and yellow since October."""
    room = FieldOfAction(name="Öffentlicher Raum", number="1")
    work.fields_of_action.add(room)
    typed = MeasureFields(title="Licht", field_id=room.id, starts_on=date(2026, 2, 1))
    made = new_measure(work, typed, on=date(2026, 2, 1), state=S.DECIDED)
    change_state(work, made, S.UNDER_WAY, on=date(2026, 9, 1), today=TODAY)
    set_light(work, made, Light.YELLOW, on=date(2026, 10, 1), today=TODAY, reason="Lieferung")
    return made


def told(work, report, measure_id, today=TODAY):
    found = read_monitoring(work, report, today).measures
    return next(one for one in found if one.id == measure_id)


def test_a_measure_is_told_as_it_stood_at_the_end_and_at_the_beginning(work, report, light):
    one = told(work, report, light)
    assert (one.before.state, one.before.light) == (S.DECIDED, Light.NONE)
    assert (one.now.state, one.now.light, one.now.reason) == (
        S.UNDER_WAY,
        Light.YELLOW,
        "Lieferung",
    )
    earlier = new_monitoring(
        work, fields("1. Halbjahr", starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30))
    )
    past = told(work, earlier, light)
    assert (past.before, past.now.state) == (None, S.DECIDED)


def test_measures_begun_later_are_not_told(work, report):
    made = new_measure(work, MeasureFields(title="Neu"), on=date(2026, 11, 30))
    earlier = new_monitoring(
        work, fields("1. Halbjahr", starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30))
    )
    assert not read_monitoring(work, earlier, TODAY).measures
    assert told(work, report, made).before is None


def test_a_measure_without_a_course_is_told_as_it_stands(work, report):
    made = Measure(
        number="M-1", title="Alt", state=S.DONE, light=Light.GREEN, starts_on=date(2025, 1, 1)
    )
    late = Measure(number="M-2", title="Bald", starts_on=date(2027, 1, 1))
    work.measures.add_all([made, late])
    one = told(work, report, made.id)
    assert (one.now.state, one.now.light) == (S.DONE, Light.GREEN)
    assert [m.title for m in read_monitoring(work, report, TODAY).measures] == ["Alt"]


def test_changes_are_told_by_kind_since_the_report_before(work, report, light):
    finished = new_measure(
        work, MeasureFields(title="Boxen"), on=date(2026, 1, 1), state=S.UNDER_WAY
    )
    change_state(work, finished, S.DONE, on=date(2026, 8, 1), today=TODAY)
    new = new_measure(work, MeasureFields(title="Neu"), on=date(2026, 8, 1))
    found = changes(read_monitoring(work, report, TODAY).measures)
    assert {kind: [one.id for one in many] for kind, many in found.items()} == {
        Change.NEW: [new],
        Change.FINISHED: [finished],
        Change.STATE: [light],
        Change.LIGHT: [light],
    }
    new_monitoring(work, fields("Herbst", ends_on=date(2026, 11, 1)))
    again = read_monitoring(work, report, TODAY)
    assert (again.before, again.since) == ("Herbst", date(2026, 11, 1))
    assert not any(changes(again.measures).values())


def test_milestones_indicators_and_reports_are_those_of_the_day(work, report, light):
    for title, due, done in (
        ("Messen", date(2026, 3, 1), date(2026, 3, 1)),
        ("Bestellen", date(2026, 11, 1), None),
        ("Montieren", date(2027, 2, 1), None),
    ):
        work.milestones.add(Milestone(measure_id=light, title=title, due_on=due, done_on=done))
    series = Series(name="Delikte")
    work.figure_series.add(series)
    work.series_values.add(SeriesValue(series_id=series.id, starts_on=date(2026, 8, 1), value=9.0))
    own = Indicator(measure_id=light, name="Delikte", base=10.0, target=5.0, series_id=series.id)
    asked = Indicator(measure_id=light, name="Angst", aspect=Aspect.SUBJECTIVE, position=1)
    work.indicators.add_all([own, asked])
    work.readings.add(Reading(indicator_id=own.id, measured_on=date(2026, 10, 1), value=8.0))
    work.readings.add(Reading(indicator_id=own.id, measured_on=date(2027, 1, 1), value=1.0))
    person = create_person(work, PersonFields(given_name="Ada", family_name="Beispiel"))
    for on, text in ((date(2026, 5, 1), "Alt."), (date(2026, 10, 5), "Bestellt.")):
        said = MeasureReportFields.checked(reported_on=on, text=text, person_id=person)
        report_measure(work, light, said, today=TODAY)
    one = told(work, report, light)
    assert [(s.title, bool(s.done_on), s.is_overdue) for s in one.milestones] == [
        ("Messen", True, False),
        ("Bestellen", False, True),
        ("Montieren", False, False),
    ]
    assert [(i.now, i.now_on) for i in one.indicators] == [(8.0, date(2026, 10, 1)), (None, None)]
    assert (one.said.text, one.said.reporter, one.reports) == ("Bestellt.", "Ada Beispiel", 1)
    out = io.BytesIO()
    MONITORING.render(MONITORING.gather(work, report, HEAD), out)
    words = text_of(out)
    assert "überfällig: Bestellen (bis 01.11.2026)" in words
    assert "als Nächstes: Montieren (bis 01.02.2027)" in words
    assert "Angst – subjektiv (erfragt)" in words
    assert "nicht gemessen" in words
    pdf = io.BytesIO()
    MONITORING_PDF.render(MONITORING.gather(work, report, HEAD), pdf)
    read = " ".join(" ".join(p.extract_text() for p in PdfReader(pdf).pages).split())
    assert "8 (01.10.2026)" in read


def text_of(out):
    word = Document(io.BytesIO(out.getvalue()))
    cells = [c.text for t in word.tables for row in t.rows for c in row.cells]
    return "\n".join([*(p.text for p in word.paragraphs), *cells])


def test_word_and_pdf_tell_the_same_and_pictures_have_words(work, light):
    report = new_monitoring(work, fields(introduction="Liebe **alle**", outlook="Bis bald"))
    data = MONITORING.gather(work, report, HEAD)
    steps, out, pdf = [], io.BytesIO(), io.BytesIO()
    MONITORING.render(data, out, lambda done, whole: steps.append((done, whole)))
    assert steps[0] == (0, 3)
    assert steps[-1] == (3, 3)
    word = Document(io.BytesIO(out.getvalue()))
    described = [shape._inline.docPr.get("descr") for shape in word.inline_shapes]
    assert described[0].startswith("Balkendiagramm: Maßnahmen nach Status.")
    assert "in Umsetzung: 1" in described[0]
    assert "[Schaubild" not in text_of(out)
    told_pdf = []
    MONITORING_PDF.render(data, pdf, lambda *step: told_pdf.append(step))
    read = " ".join(" ".join(p.extract_text() for p in PdfReader(pdf).pages).split())
    for words in ("Liebe alle", "Bis bald", "Öffentlicher Raum", "gelb – verzögert: Lieferung"):
        assert words in read
        assert words in text_of(out)
    assert told_pdf[-1][0] == told_pdf[-1][1]


def test_an_empty_period_says_so_and_invents_nothing(work, report):
    out, pdf = io.BytesIO(), io.BytesIO()
    data = MONITORING.gather(work, report, HEAD)
    MONITORING.render(data, out)
    MONITORING_PDF.render(data, pdf)
    assert "In diesem Zeitraum war keine Maßnahme erfasst." in text_of(out)
    assert "Es hat sich nichts geändert." in text_of(out)


def test_a_report_made_later_says_of_which_day_it_is(work, report, light):
    later = MONITORING.gather(work, report, Head(today=date(2027, 2, 1)))
    assert "Stand 31.12.2026 (Fortschritt und Zuständigkeit: 01.02.2027)" in later.subtitle


def test_unknown_is_said(work, report, light):
    data = MONITORING.gather(work, report, HEAD)
    facts = {f.label: f.text for f in data.fields[0].measures[0].facts}
    assert facts["Federführung"] == "nicht bekannt"
    assert facts["Meilensteine"] == "keine festgelegt"
    assert facts["Jüngster Sachstand"] == "noch keiner"
    assert facts["Beschlüsse"] == "keiner verknüpft"


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (date(2026, 1, 1), date(2026, 2, 1), "01.01.2026 bis 01.02.2026"),
        (date(2026, 1, 1), None, "ab 01.01.2026"),
        (None, date(2026, 2, 1), "bis 01.02.2026"),
        (None, None, ""),
    ],
)
def test_a_period_is_told_as_far_as_it_is_known(start, end, said):
    assert period_words(start, end) == said


def test_half_years_go_backwards_across_the_years_end():
    assert half_year_of(date(2026, 6, 30)).title == "1. Halbjahr 2026"
    assert [one.title for one in half_years(date(2026, 3, 1), 3)] == [
        "1. Halbjahr 2026",
        "2. Halbjahr 2025",
        "1. Halbjahr 2025",
    ]


def test_a_period_that_ends_before_it_begins_is_refused(work, report):
    with pytest.raises(Invalid):
        new_monitoring(work, fields(ends_on=date(2026, 1, 1)))
    edit_monitoring(work, report, fields("Anders"))
    assert [row.title for row in monitoring_rows(work)] == ["Anders"]
    assert monitoring_rows(work)[0].period == "01.07.2026 bis 31.12.2026"
    with pytest.raises(Stale):
        edit_monitoring(work, report, fields("Wieder anders"), seen=-1)
    delete_monitoring(work, report, at=datetime.now(UTC))
    assert not monitoring_rows(work)


def test_a_report_goes_on_the_agenda_as_a_paper_with_its_document(work, report, meeting):
    file = TabledFile("Monitoringbericht", "Monitoringbericht.docx", b"PK")
    paper_id = give_monitoring(work, report, meeting.id, file, on=TODAY)
    paper = work.papers.get(paper_id)
    (item,) = work.agenda_items.where(meeting_id=meeting.id)
    (attached,) = work.paper_attachments.where(paper_id=paper_id)
    assert (paper.kind, item.title, attached.file_name) == (
        "report",
        "Monitoringbericht",
        "Monitoringbericht.docx",
    )
    assert monitoring_rows(work)[0].meeting.startswith("3. Sitzung LK")
    meeting.deleted_at = datetime.now(UTC)
    with pytest.raises(UserError):
        give_to_meeting(work, meeting.id, file, on=TODAY)


def test_the_report_for_the_next_meeting_tells_what_goes_on(work, light):
    new_measure(work, MeasureFields(title="Fertig"), on=date(2026, 1, 1), state=S.DONE)
    measure = work.measures.get(light)
    measure.progress = 30
    data = PROGRESS.gather(work, light, HEAD)
    (line,) = data.fields[0].lines
    assert line.standing == ("in Umsetzung", "gelb – verzögert", "Lieferung", "30 %")
    assert line.said == ("noch keiner",)
    assert data.note == "1 abgeschlossene Maßnahme ist nicht aufgeführt."
    out = io.BytesIO()
    PROGRESS.render(data, out)
    assert "Licht" in text_of(out)


def test_the_sheet_of_a_measure_holds_on_one_page_whatever_was_typed(work, light):
    measure = work.measures.get(light)
    measure.description = measure.goal = measure.facts = "Sehr viel Text. " * 500
    measure.title = "Ein langer Titel " * 15
    for n in range(12):
        due = date(2027, 1, 1) if n else None
        work.milestones.add(Milestone(measure_id=light, title=f"Schritt {n} " * 20, due_on=due))
        work.indicators.add(Indicator(measure_id=light, name=f"Zahl {n} " * 15))
        work.cost_items.add(
            CostItem(measure_id=light, title="Lampen", kind=CostKind.COST, planned_cents=100_000)
        )
        person = create_person(work, PersonFields(given_name="Ada", family_name=f"Beispiel {n}"))
        work.measure_partners.add(MeasurePartner(measure_id=light, person_id=person))
    data = MEASURE_SHEET.gather(work, light, HEAD)
    said = {fact.label: fact.text for fact in data.facts}
    assert len(said["Worum es geht"]) <= 420
    assert said["Meilensteine"].endswith("und 7 weitere")
    assert said["Partner"].endswith("und 8 weitere")
    assert said["Kosten"] == "12.000,00 € geplant"
    assert data.left_out == "9 weitere Indikatoren im Monitoringbericht."
    out = io.BytesIO()
    MEASURE_SHEET.render(data, out)
    assert "noch offen" in text_of(out)


def test_a_text_is_cut_at_a_word():
    assert cut("kurz", 10) == "kurz"
    assert cut("eins zwei, drei", 12) == "eins zwei …"


def test_everything_leaves_as_one_excel_file_that_computes(work, light):
    work.milestones.add(Milestone(measure_id=light, title="Messen", due_on=date(2026, 3, 1)))
    work.indicators.add(Indicator(measure_id=light, name="Lux", base=3.5))
    work.cost_items.add(CostItem(measure_id=light, title="Lampen", planned_cents=123_450))
    work.cost_items.add(CostItem(measure_id=light, title="Strom", actual_cents=100))
    other = Measure(number="M-9", title="Weg", deleted_at=datetime.now(UTC))
    work.measures.add(other)
    work.cost_items.add(CostItem(measure_id=other.id, title="Fort"))
    for owner in (light, other.id):
        said = MeasureReportFields.checked(reported_on=TODAY, text="Bestellt.", reporter="Amt")
        report_measure(work, owner, said, today=TODAY)
    data, out, steps = WORKBOOK.gather(work, light, HEAD), io.BytesIO(), []
    WORKBOOK.render(data, out, lambda *step: steps.append(step))
    WORKBOOK.render(data, io.BytesIO())
    book = load_workbook(out)
    assert book.sheetnames == [
        "Maßnahmen",
        "Meilensteine",
        "Indikatoren",
        "Kosten und Förderung",
        "Sachstände",
    ]
    values = {page.title: [[c.value for c in row] for row in page.iter_rows(2)] for page in book}
    assert values["Maßnahmen"][0][1:4] == ["Licht", "in Umsetzung", "gelb"]
    assert values["Meilensteine"][0][2] == "Messen"
    assert values["Indikatoren"][0][5] == 3.5
    costs = [row[2:7] for row in values["Kosten und Förderung"]]
    assert costs == [
        ["Lampen", "Ausgabe", None, 1234.5, None],
        ["Strom", "Ausgabe", None, 0, 1],
    ]
    assert [row[3:] for row in values["Sachstände"]] == [["Bestellt.", None, "Amt"]]


def test_only_public_resolutions_are_named(work, report, light, decisions):
    public, hidden = decisions.decide(), decisions.decide()
    for resolution in (public, hidden):
        link_resolution(work, light, resolution)
    item = work.votes.get(work.resolutions.get(hidden).vote_id).agenda_item_id
    work.agenda_items.get(item).is_public = False
    named, counted = sorted(told(work, report, light).resolutions)
    assert named.startswith(work.resolutions.get(public).number)
    assert counted == "ein nichtöffentlicher Beschluss vom 17.03.2026"
    work.meetings.get(decisions.meeting).deleted_at = datetime.now(UTC)
    assert told(work, report, light).resolutions == ()


def test_the_report_before_is_named_and_a_reached_milestone_leaves_nothing_to_come(
    work, report, light
):
    work.milestones.add(Milestone(measure_id=light, title="Messen", done_on=date(2026, 3, 1)))
    new_monitoring(work, fields("Herbst", ends_on=date(2026, 11, 1)))
    data = MONITORING.gather(work, report, HEAD)
    assert data.changes_note == "Verglichen mit dem vorigen Bericht „Herbst“."
    facts = {f.label: f.text for f in data.fields[0].measures[0].facts}
    assert facts["Meilensteine"] == "1 von 1 erreicht"


def test_a_light_without_a_reason_is_told_alone(work, light):
    set_light(work, light, Light.GREEN, on=TODAY, today=TODAY)
    (line,) = PROGRESS.gather(work, light, HEAD).fields[0].lines
    assert line.standing == ("in Umsetzung", "grün – im Plan")


def test_long_lists_tell_how_far_the_excel_file_is(work, light):
    work.milestones.add_all(Milestone(measure_id=light, title=f"Schritt {n}") for n in range(120))
    data, steps = WORKBOOK.gather(work, light, HEAD), []
    WORKBOOK.render(data, io.BytesIO(), lambda *step: steps.append(step))
    WORKBOOK.render(data, io.BytesIO())
    assert steps


def test_a_place_for_a_picture_may_be_written_in_pieces():
    page, out = io.BytesIO(), io.BytesIO()
    word = Document()
    paragraph = word.add_paragraph("[Schau")
    paragraph.add_run("bild 1]")
    word.save(page)
    page.seek(0)
    put_in(page, [("[Schaubild 1]", BarChart("Status", "Anzahl", (Bar("Idee", 2),)))], out)
    (shape,) = Document(io.BytesIO(out.getvalue())).inline_shapes
    assert shape._inline.docPr.get("title") == "Status"
