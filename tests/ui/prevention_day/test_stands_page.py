"""The page Stände in the whole window with Musterau."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from praeventionsrat.prevention_day.stands.records import StandState
from praeventionsrat.prevention_day.stands.usecases import stand_rows
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle
from ui.pages import PAGES
from ui.prevention_day.day_page import SHOWN_DAY
from ui.prevention_day.list_import import ListImport
from ui.prevention_day.stands.list_panel import LACKING
from ui.shell.main_window import MainWindow

LIST = "Verein\tStandgröße\tStrom\tStatus\nTSV Musterau\t3x3\t500\tbestätigt\n\t2x2\t\t\n"


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
def page(window, context):
    rows = context.operations.ask(lambda work: work.prevention_days.rows())
    context.settings.set(SHOWN_DAY, str(next(r.id for r in rows if r.title.startswith("9."))))
    found = window.go("day_stands")
    settle()
    return found


def rows(page):
    return page.context.operations.ask(stand_rows, page.day_id)


def test_the_list_says_who_comes_and_what_is_needed(page):
    assert page.summary.text() == "3 von 5 bestätigt"
    assert page.stands.totals.text().startswith("4 Stände · 6 kW · 8 Tische · 13 Stühle")
    shown = page.stands.table.rows_model.rows()
    assert [row.number for row in shown] == ["A01", "A02", "A03", "B01", "B02"]
    page.stands.chips.set_value("state", StandState.CONFIRMED)
    page.stands.chips.changed.emit()
    assert len(page.stands.table.rows_model.rows()) == 3
    page.stands.chips.set_value("state", LACKING)
    page.stands.chips.changed.emit()
    (row,) = page.stands.table.rows_model.rows()
    assert row.number == "B01"
    assert page.stands.lacks.isVisible()
    sheet = page.list_sheet()
    assert sheet.note.startswith("etwas fehlt")


def test_what_is_typed_is_kept_and_the_state_is_set_in_the_list(page):
    stand = page.stands.table.current_id()
    page.rename()
    type_text(page.stands.form.exhibitor, "Bundespolizei")
    page.stands.form.width_field.setText("4,5")
    page.stands.form.width_field.value_edited.emit()
    assert page.flush()
    row = next(one for one in rows(page) if one.id == stand)
    assert (row.exhibitor, row.width_cm) == ("Bundespolizei", 450)
    menu = page.stands.states.menu()
    assert [act.text() for act in menu.actions() if act.isChecked()] == ["bestätigt"]
    next(act for act in menu.actions() if act.text() == "abgesagt").trigger()
    assert next(one for one in rows(page) if one.id == stand).state is StandState.DECLINED
    page.stands.form.state.setCurrentIndex(1)
    page.stands.form.state.activated.emit(1)
    assert next(one for one in rows(page) if one.id == stand).state is StandState.REGISTERED


@pytest.mark.parametrize("typed", ["breit", "-3", "5000", "inf"])
def test_a_wrong_length_is_complained_of_where_it_stands(page, typed):
    page.rename()
    page.stands.form.width_field.setText(typed)
    page.stands.form.width_field.value_edited.emit()
    assert not page.flush()
    other = page.stands.table.rows_model.row_at(2).id
    page.stands.table.select_id(other)
    settle()
    assert page.stands.table.current_id() != other
    page.stands.form.width_field.setText("3")
    page.stands.form.width_field.value_edited.emit()
    assert page.flush()


def test_stands_come_and_go_by_keys(window, page):
    page.new()
    settle()
    assert page.stands.form.exhibitor.hasFocus()
    assert [one.number for one in rows(page)][-1] == "A04"
    type_text(page.stands.form.exhibitor, "Bücherei")
    page.back()
    QTest.keyClick(page.stands.table, Qt.Key.Key_Delete)
    settle()
    assert len(rows(page)) == 5
    page.context.operations.undo()
    assert "Bücherei" in {one.exhibitor for one in rows(page)}


def test_a_list_is_taken_over_from_the_clipboard(qtbot, page):
    QGuiApplication.clipboard().setText(LIST)
    dialog = page.stands.take_list()
    assert isinstance(dialog, ListImport)
    dialog.paste_now()
    qtbot.waitUntil(dialog.take.isEnabled, timeout=5000)
    assert dialog.hint.text() == "1 Stand wird übernommen, 1 Zeile bleibt weg."
    dialog.take.click()
    settle()
    assert "TSV Musterau" in {one.exhibitor for one in rows(page)}


def test_what_is_no_list_is_said_and_nothing_happens(qtbot, page, tmp_path):
    dialog = page.stands.take_list()
    QGuiApplication.clipboard().setText(" ")
    dialog.paste_now()
    assert dialog.choose.text.text() == "In der Zwischenablage steht kein Text."
    wrong = tmp_path / "liste.xlsx"
    wrong.write_bytes(b"MZ\x90")
    dialog.open_file(wrong)
    qtbot.waitUntil(lambda: "Zwischenablage" not in dialog.choose.text.text(), timeout=10_000)
    assert dialog.choose.text.text().startswith("Diese Datei wird nicht angenommen")
    QGuiApplication.clipboard().setText("Tische\tStühle\n3\t4")
    dialog.paste_now()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1, timeout=5000)
    assert dialog.missing.isVisible()
    assert not dialog.take.isEnabled()
    asked = dialog.ask_file()
    asked.reject()
    dialog.begin()
    assert not dialog.take.isVisible()
    dialog.reject()


def test_search_leads_to_a_stand_and_the_tabs_to_the_plan(window, page):
    women = next(one for one in rows(page) if one.number == "B02")
    window.go("overview")
    window.open_record("stand", women.id)
    settle()
    assert window.page is page
    assert page.stands.title.text() == "B02 Frauennotruf Musterau"
    assert {command.title for command in page.commands()} >= {"Neuer Stand", "Standplan zeigen"}
    page.tabs.setCurrentIndex(1)
    settle()
    assert page.panel is page.plan


def test_an_empty_list_has_one_button(window, page):
    for _stand in rows(page):
        page.stands.delete()
        settle()
    assert page.stands.empty.isVisible()
    assert page.summary.text() == ""
    page.stands.empty.button.click()
    page.findChild(ListImport).reject()
