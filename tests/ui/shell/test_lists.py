import openpyxl
import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.documents.list_sheet import ListSheet
from ui.shell.main_window import MainWindow
from ui.shell.page import Page, PageEntry
from ui.shell.sidebar import spoken_keys


class ListPage(Page):
    saved, flushed = True, False

    def flush(self):
        self.flushed = True
        return self.saved

    def list_sheet(self):
        return ListSheet("Namen", ("Name",), (("Kim",),))


PAGES = (
    PageEntry("plain", "Ohne", "overview", "Ctrl+1", Page),
    PageEntry("list", "Liste", "meeting", "Ctrl+2", ListPage),
)


@pytest.fixture
def window(qtbot, context):
    window = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def action(window, words):
    return next(found for found in window.findChildren(QAction) if found.text() == words)


def titles(window):
    return [command.title for command in window.menus.commands()]


ENTRIES = ("Liste nach Excel …", "Liste drucken …")


def test_only_a_page_with_a_list_offers_it(window):
    for words in ENTRIES:
        assert not action(window, words).isEnabled()
        assert words not in titles(window)
    window.go("list")
    for words in ENTRIES:
        assert action(window, words).isEnabled()
        assert words in titles(window)
    window.go("plain")
    assert not action(window, ENTRIES[0]).isEnabled()


def test_keys_of_printing_stand_in_the_entry(window):
    entry = action(window, "Liste drucken …")
    assert entry.shortcut().toString() == "Ctrl+P"
    assert entry.toolTip() == f"Liste drucken … ({spoken_keys('Ctrl+P')})"


def test_the_menu_writes_the_list_of_the_page(window, qtbot, said, tmp_path):
    page = window.go("list")
    action(window, "Liste nach Excel …").trigger()
    dialog = window.findChild(QFileDialog)
    dialog.selectFile(str(tmp_path / "Namen.xlsx"))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(said))
    assert page.flushed
    assert openpyxl.load_workbook(tmp_path / "Namen.xlsx").worksheets[0]["A2"].value == "Kim"


def test_what_cannot_be_saved_must_be_put_right_first(window, qtbot):
    window.go("list").saved = False
    qtbot.keySequence(window, QKeySequence("Ctrl+P"))
    assert window.findChild(QFileDialog) is None
    window.page.saved = True
    qtbot.keySequence(window, QKeySequence("Ctrl+P"))
    dialog = window.findChild(QFileDialog)
    assert dialog.windowTitle() == "Liste zum Drucken speichern"
    dialog.reject()
