"""The page Monitoringberichte: begun in a press, read, introduced, written, given to a meeting."""

from datetime import date

import pytest
from docx import Document
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.council.records import CommitteeFields, RuleSetFields
from praeventionsrat.council.usecases import create_committee
from praeventionsrat.measures.records import Light, MeasureFields, MeasureState
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.measures.usecases.states import set_light
from praeventionsrat.meetings.records import MeetingFields
from praeventionsrat.meetings.usecases.meeting import create_meeting
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown
from ui.measures import monitoring_detail, monitoring_page, report_flow, report_menu
from ui.measures.monitoring_page import EMPTY, LIST, MonitoringPage
from ui.measures.report_menu import ReportMenu

__all__ = ["shown"]

TODAY = date(2026, 12, 1)


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    for module in (monitoring_detail, monitoring_page, report_flow, report_menu):
        monkeypatch.setattr(module, "today", lambda: TODAY)


def _fill(work):
    made = new_measure(
        work, MeasureFields(title="Licht"), on=date(2026, 8, 1), state=MeasureState.UNDER_WAY
    )
    set_light(work, made, Light.RED, on=date(2026, 10, 1), today=TODAY, reason="Kein Geld")
    return made


def _meet(work):
    fields = CommitteeFields(name="Lenkungskreis", short_name="LK")
    committee = create_committee(work, fields, RuleSetFields(name="Regeln"))
    create_meeting(work, committee, MeetingFields(number=1, held_on=date(2026, 3, 1)))
    return create_meeting(work, committee, MeetingFields(number=3, held_on=date(2026, 12, 15)))


@pytest.fixture
def measure(context):
    return context.operations.perform("M", _fill)


@pytest.fixture
def page(context, measure, shown):
    made = shown(MonitoringPage(context), 1180, 760)
    settle()
    return made


def wait_for(qtbot, condition):
    qtbot.waitUntil(condition, timeout=20_000)


def papers(context):
    return list(context.operations.ask(lambda work: work.papers.all()))


def test_a_report_is_begun_in_one_press_and_tells_at_once(page, context):
    assert page._pages.currentIndex() == EMPTY
    page.empty.button.click()
    settle()
    assert page._pages.currentIndex() == LIST
    detail = page.detail
    assert detail.title.text() == "Monitoringbericht 2. Halbjahr 2026"
    assert "1 in Umsetzung" in detail.summary.text()
    said = [w.text() for w in detail.findChildren(type(detail.title))]
    assert "Neu hinzugekommen (1)" in said
    assert "• M-2026-001 Licht: nicht erfasst → in Umsetzung" in said


def test_the_half_year_is_chosen_and_words_of_ones_own_are_kept(page, context):
    halves = [page.half_year.itemText(i) for i in range(page.half_year.count())]
    assert halves[:2] == ["2. Halbjahr 2026", "1. Halbjahr 2026"]
    page.half_year.setCurrentIndex(1)
    page.new()
    settle()
    type_text(page.detail.form.introduction.edit, "Liebe Mitglieder")
    assert page.flush()
    (kept,) = context.operations.ask(lambda work: work.monitoring_reports.all())
    assert (kept.starts_on, kept.introduction) == (date(2026, 1, 1), "Liebe Mitglieder")
    said = [w.text() for w in page.detail.findChildren(type(page.detail.title))]
    assert "Seitdem hat sich nichts geändert." in said


def test_a_period_that_cannot_be_is_complained_about_and_one_stays(page):
    page.new()
    page.half_year.setCurrentIndex(2)
    page.new()
    settle()
    first = page.detail.report_id
    page.detail.form.ends_on.set_value(date(2020, 1, 1))
    page.detail.form.ends_on.value_edited.emit()
    others = [row.id for row in page.list.rows_model.rows() if row.id != first]
    page.list.select_id(others[0])
    settle()
    assert page.detail.report_id == first
    page.detail.form.autosave.forget()


@pytest.mark.parametrize("kind", ["word", "pdf", "excel"])
def test_a_report_is_written_beside_the_window(page, context, tmp_path, qtbot, kind):
    page.new()
    settle()
    getattr(page.detail, kind).click()
    dialog = page.detail.findChild(QFileDialog)
    suffix = {"word": ".docx", "pdf": ".pdf", "excel": ".xlsx"}[kind]
    target = tmp_path / f"Bericht{suffix}"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    wait_for(qtbot, target.exists)
    settle()
    if kind == "word":
        assert "Auf einen Blick" in [p.text for p in Document(target).paragraphs]


def test_a_report_is_given_to_the_next_meeting_as_a_paper(page, context, qtbot):
    context.operations.perform("Sitzung", _meet)
    page.new()
    settle()
    dialog = page.detail.table()
    assert [dialog.meeting.itemText(i) for i in range(dialog.meeting.count())] == [
        "3. Sitzung LK, 15.12.2026"
    ]
    went = []
    page.detail.opened.connect(lambda kind, which: went.append(kind))
    dialog.give.click()
    wait_for(qtbot, lambda: bool(papers(context)))
    settle()
    assert went == ["paper"]
    (row,) = page.list.rows_model.rows()
    assert row.meeting == "3. Sitzung LK, 15.12.2026"


def test_without_a_meeting_to_come_nothing_can_be_given(page):
    page.new()
    dialog = page.detail.table()
    assert not dialog.give.isEnabled()
    dialog.reject()


def test_a_report_goes_to_the_papierkorb_and_the_page_is_left_with_esc(page, context):
    page.new()
    settle()
    page.rename()
    page.delete(page.detail.report_id)
    settle()
    assert page._pages.currentIndex() == EMPTY
    assert page.detail.commands() == ()
    assert page.detail.table() is None
    went = []
    page.open_asked.connect(lambda kind, which: went.append(kind))
    page.back()
    assert went == ["measures"]
    assert page.help_topic() == "monitoring"
    assert [one.title for one in page.commands()] == ["Neuer Monitoringbericht"]


def test_the_page_reads_again_what_changed_while_nobody_looked(page, context):
    page.new()
    page.hide()
    context.operations.perform("M", new_measure, MeasureFields(title="Neu"), on=date(2026, 11, 1))
    page.show()
    settle()
    assert "2 Maßnahmen" in page.detail.summary.text()


def test_the_menu_of_the_measures_writes_and_tables_the_report_on_all(
    page, context, tmp_path, qtbot
):
    context.operations.perform("Sitzung", _meet)
    menu = ReportMenu(context, page)
    went = []
    menu.opened.connect(lambda kind, which: went.append(kind))
    words = [one.title for one in menu.commands()]
    assert words[0] == "Monitoringberichte"
    menu.commands()[0].run()
    menu.commands()[2].run()
    dialog = page.findChild(QFileDialog)
    target = tmp_path / "Sachstand.docx"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    wait_for(qtbot, target.exists)
    menu.table().give.click()
    wait_for(qtbot, lambda: bool(papers(context)))
    settle()
    assert papers(context)[0].subject == "Sachstandsbericht Maßnahmen, Stand 01.12.2026"
    assert went == ["monitoring", "paper"]


def test_without_measures_there_is_nothing_to_report(context, shown):
    page = shown(MonitoringPage(context), 900, 600)
    menu = ReportMenu(context, page)
    assert menu.table() is None
    menu.write(None)
