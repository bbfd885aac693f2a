"""The page Maßnahmen in the whole window: every step by keys, as somebody without a mouse works."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from praeventionsrat.measures.records import MeasureState
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, store_path
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

__all__ = ["store_path"]

KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot, context):
    window = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def press(key, modifiers=Qt.KeyboardModifier.NoModifier, widget=None):
    QTest.keyClick(widget or QApplication.focusWidget(), key, modifiers)
    settle()


def titles(window):
    return [row.title for row in window.page.views.rows()]


def of(context, title):
    measures = context.operations.ask(lambda work: work.measures.all())
    return next(one for one in measures if one.title == title)


def test_a_measure_is_made_given_an_end_and_moved_on_by_keys(window, context):
    window.setFocus()
    press(KEY.Key_9, CTRL)
    assert window.page.title == "Maßnahmen"
    press(KEY.Key_N, CTRL)
    type_text(QApplication.focusWidget(), "Runder Tisch Südstadt")
    press(KEY.Key_Return)
    press(KEY.Key_Escape)
    assert window.page.views.table.hasFocus()
    for _ in range(5):
        press(KEY.Key_Right)
    press(KEY.Key_F2)
    type_text(QApplication.focusWidget(), "31.12.2099")
    press(KEY.Key_Return)
    assert of(context, "Runder Tisch Südstadt").ends_on.year == 2099
    window.page.list.show_form("board")
    press(KEY.Key_Right, ALT)
    press(KEY.Key_Right, ALT)
    assert of(context, "Runder Tisch Südstadt").state is MeasureState.DECIDED
    press(KEY.Key_Z, CTRL)
    assert of(context, "Runder Tisch Südstadt").state is MeasureState.REVIEWED


def test_an_owner_is_found_by_a_few_letters(window, context):
    page = window.go("measures")
    page.views.focus_view()
    row = next(row for row in page.views.rows() if row.title.startswith("Fahrrad"))
    page.views.select_id(row.id)
    page.views.table.setCurrentIndex(page.views.table.currentIndex().siblingAtColumn(4))
    press(KEY.Key_Return)
    editor = QApplication.focusWidget()
    type_text(editor, "Polizeist")
    popup = editor.completer().popup()
    assert popup.isVisible()
    press(KEY.Key_Down, widget=popup)
    press(KEY.Key_Return, widget=popup)
    settle()
    assert page.list.row_of(row.id).organization == "Polizeistation"


def test_what_is_shown_goes_to_excel_through_the_menu(window, said, qtbot, tmp_path):
    page = window.go("measures")
    page.list.filters.menus["states"].set_values(frozenset({MeasureState.UNDER_WAY}))
    page.list.filters.changed.emit()
    page.list.show_form("timeline")
    next(a for a in window.findChildren(QAction) if a.text() == "Liste nach Excel …").trigger()
    dialog = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
    dialog.selectFile(str(tmp_path / "Maßnahmen.xlsx"))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(said))
    sheet = openpyxl.load_workbook(tmp_path / "Maßnahmen.xlsx").worksheets[0]
    cells = {cell.value for line in sheet.iter_rows() for cell in line}
    assert set(titles(window)) <= cells
    assert any("in Umsetzung" in str(cell) for cell in cells)


def test_tab_reaches_every_filter_and_the_view(window):
    page = window.go("measures")
    page.list.filters.words_line.setFocus()
    seen = set()
    for _ in range(40):
        press(KEY.Key_Tab)
        seen.add(QApplication.focusWidget())
    parts = (*page.list.filters.menus.values(), page.list.filters.silent, page.views.table)
    assert {part for part in parts if part.isVisible()} <= seen
    assert all(part.accessibleName() for part in parts)
