"""Kennzahlen in the whole window with Musterau: found, walked through, undone."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.meetings.live import keys
from ui.pages import PAGES
from ui.shell.main_window import MainWindow


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(window):
    return window.go("figures")


def chosen(page, name):
    found = next(row.id for row in page.list.rows_model.rows() if row.name == name)
    page.open_record("figure_series", found)
    return page.detail.course


def test_the_row_of_areas_leads_to_the_figures_and_on(window):
    window.go("offers").areas.setCurrentIndex(4)
    assert window.page.title == "Kennzahlen"
    window.page.areas.setCurrentIndex(2)
    assert window.page.title == "Angebote"


def test_a_rate_of_musterland_shows_its_sum_its_break_and_its_neighbours(page):
    course = chosen(page, "Straftaten insgesamt, Häufigkeitszahl")
    row = course.values.rows_model.row_at(0)
    assert row.point.basis == "10.148 Fälle auf 209.500 Einwohner (Zensus 2022)"
    assert "wechselt die Grundlage der Einwohnerzahlen" in course.note.why.text()
    assert "Ab 2023 anders gezählt" in course.chart.accessibleDescription()
    page.detail.tabs.setCurrentIndex(1)
    labels = [bar.label for bar in page.detail.comparison.chart.bars]
    assert labels == ["Brückstadt", "Musterland", "Tannwald"]


def test_a_typed_value_is_undone_with_the_keys_of_the_window(window, page):
    course = chosen(page, "Beschwerden zur Bahnhofsunterführung")
    before = course.values.rows_model.rowCount()
    keys(course.line.period, "1/2026")
    keys(course.line.value, "31")
    QTest.keyClick(course.line.value, Qt.Key.Key_Return)
    assert course.values.rows_model.rowCount() == before + 1
    window.context.operations.undo()
    assert course.values.rows_model.rowCount() == before


def test_the_search_finds_a_series_by_its_name(window):
    hits = window.context.search("Bahnhofsunterführung")
    found = next(hit for hit in hits if hit.kind == "figure_series")
    window.open_record(found.kind, found.record_id)
    assert window.page.detail.title.text() == "Beschwerden zur Bahnhofsunterführung"


def test_everything_deleted_leaves_the_page_ready_to_begin(window, page):
    while page.list.current_id() is not None:
        page.detail.delete()
    assert page.list.rows_model.rowCount() == 0
    assert page.empty.isVisible()
    window.context.operations.undo()
    assert page.list.rows_model.rowCount() == 1


def test_an_area_that_goes_leaves_its_series_with_a_word(page):
    course = chosen(page, "Gewaltkriminalität")
    dialog = page.show_areas()
    area = next(row.id for row in dialog.list.rows_model.rows() if row.name == "Musterland")
    dialog.list.select_id(area)
    dialog.remove.click()
    dialog.accept()
    assert "hat aber kein Gebiet" in course.note.why.text()


def test_a_pks_file_of_a_wrong_year_is_taken_back_and_comes_again(window, page):
    course = chosen(page, "Straftaten insgesamt")
    dialog = page.take_pks()
    assert [row.year for row in dialog.sources.list.rows_model.rows()][:2] == [2024, 2023]
    dialog.sources.back.click()
    assert [row.year for row in dialog.sources.list.rows_model.rows()][:2] == [2023, 2022]
    dialog.reject()
    assert course.values.rows_model.row_at(0).point.label == "2023"
    window.context.operations.undo()
    assert course.values.rows_model.row_at(0).point.label == "2024"
