import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from praeventionsrat.errors import UserError
from ui.notify import WindowVoice
from ui.settings_store import GEOMETRY, THEME
from ui.shell.main_window import MainWindow
from ui.shell.page import Command, Page, PageEntry
from ui.shell.theme import Mode


class ListPage(Page):
    """A page that writes down what the window asks of it."""

    title = "Liste"

    def __init__(self, context):
        super().__init__(context)
        self.asked, self.saved = [], True
        self.line = QLineEdit()
        self.line.setAccessibleName("Zeile")
        QVBoxLayout(self).addWidget(self.line)

    def flush(self):
        self.asked.append("flush")
        return self.saved

    def new(self):
        self.asked.append("new")

    def rename(self):
        self.asked.append("rename")

    def back(self):
        self.asked.append("back")

    def open_record(self, kind, record_id):
        self.asked.append((kind, record_id))

    def commands(self):
        return [Command("Liste drucken", lambda: self.asked.append("print"), "print", "Ctrl+P")]

    def help_topic(self):
        return "listen"


PAGES = (
    PageEntry("overview", "Übersicht", "overview", "Ctrl+1", Page),
    PageEntry("items", "Liste", "meeting", "Ctrl+2", ListPage, {"item": "Einträge"}),
    PageEntry("trash", "Papierkorb", "trash", "", Page, low=True),
    PageEntry("handbook", "Handbuch", "handbook", "", ListPage, low=True),
)


@pytest.fixture
def window(qtbot, list_context):
    window = MainWindow(list_context, PAGES, "Musterau.prat")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def page(window):
    return window.go("items")


def press(qtbot, window, keys):
    """Press keys as a person does: whatever has the focus gets them."""
    qtbot.keySequence(window.focusWidget() or window, QKeySequence(keys))


def test_pages_are_made_when_they_are_first_visited(window):
    assert window.frame.stack.count() == 1
    first = window.go("items")
    assert window.go("items") is first
    assert window.frame.stack.count() == 2
    assert window.windowTitle() == "Liste – Musterau.prat – Präventionsrat"


def test_the_collector_passes_over_the_pages_until_the_window_goes(window):
    gc.unfreeze()
    window.go("items")
    assert gc.get_freeze_count() > 0
    window.close()
    assert gc.get_freeze_count() == 0


def test_keys_lead_to_the_pages_and_mark_them(qtbot, window):
    press(qtbot, window, "Ctrl+2")
    assert isinstance(window.page, ListPage)
    marked = [b for b in window.findChildren(QAbstractButton) if b.isCheckable() and b.isChecked()]
    assert [b.accessibleName() for b in marked] == ["Liste"]
    press(qtbot, window, "Ctrl+1")
    assert window.page.title == ""


def test_a_click_in_the_sidebar_leads_there_too(qtbot, window):
    button = next(b for b in window.findChildren(QAbstractButton) if b.accessibleName() == "Liste")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(window.page, ListPage)


def test_leaving_a_page_saves_what_was_typed(window, page):
    window.go("trash")
    assert page.asked == ["flush"]


@pytest.mark.parametrize(("keys", "wanted"), [("Ctrl+N", "new"), ("F2", "rename"), ("Esc", "back")])
def test_keys_reach_the_page(qtbot, window, page, keys, wanted):
    press(qtbot, window, keys)
    assert wanted in page.asked


def test_the_handbook_opens_at_the_topic_of_the_page(qtbot, window, page):
    press(qtbot, window, "F1")
    assert window.page is not page
    assert window.page.asked == [("topic", "listen")]


def test_without_a_handbook_nothing_happens(qtbot, list_context):
    window = MainWindow(list_context, PAGES[:2], "Musterau.prat")
    qtbot.addWidget(window)
    window.help()
    assert window.frame.stack.count() == 1


def test_a_page_that_asks_for_a_record_gets_to_the_page_that_shows_it(window):
    window.page.open_asked.emit("item", 7)
    assert window.page.asked == [("item", 7)]
    window.page.open_asked.emit("unbekannt", 7)
    assert window.page.asked == [("item", 7)]


def test_undo_is_named_in_menu_and_status_line_and_works_by_key(
    qtbot, window, list_context, list_store
):
    assert not window.menus.undo.isEnabled()
    list_context.operations.perform("Eintrag anlegen", lambda items: items.append("Park"))
    assert window.menus.undo.text() == "Rückgängig: Eintrag anlegen"
    assert window.frame.status.undo.text() == "Rückgängig: Eintrag anlegen"
    assert window.frame.status.saved.text().startswith("Gespeichert ")
    press(qtbot, window, "Ctrl+Z")
    assert list_store.items == []
    assert window.menus.redo.text() == "Wiederholen: Eintrag anlegen"
    press(qtbot, window, "Ctrl+Shift+Z")
    assert list_store.items == ["Park"]
    window.frame.status.undo.click()
    assert list_store.items == []
    assert window.frame.status.undo.isHidden()


def test_a_text_field_keeps_its_own_undo(qtbot, window, page, list_context, list_store):
    list_context.operations.perform("Eintrag anlegen", lambda items: items.append("Park"))
    page.line.setFocus()
    qtbot.keyClicks(page.line, "abc")
    press(qtbot, window, "Ctrl+Z")
    assert page.line.text() == ""
    assert list_store.items == ["Park"]


def test_every_entry_of_a_menu_shows_its_keys(window):
    for action in window.findChildren(QAction):
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys and action.objectName():
            assert keys in action.toolTip()


def test_every_control_has_a_name_for_screen_readers(window, page):
    kinds = (QAbstractButton, QLineEdit, QTextEdit, QComboBox, QAbstractItemView)
    window.find_anything()
    for widget in (w for kind in kinds for w in window.findChildren(kind)):
        if widget.objectName() != "qt_menubar_ext_button":
            assert widget.accessibleName(), widget


def test_tab_goes_from_search_down_the_sidebar(qtbot, window):
    window.frame.sidebar.search.setFocus()
    names = []
    for _ in range(3):
        press(qtbot, window, "Tab")
        names.append(window.focusWidget().accessibleName())
    assert names[:2] == ["Übersicht", "Liste"]


def test_where_the_window_was_is_remembered(qtbot, list_context):
    first = MainWindow(list_context, PAGES, "Musterau.prat")
    qtbot.addWidget(first)
    first.resize(900, 650)
    first.show()
    first.close()
    assert list_context.settings.get(GEOMETRY)
    second = MainWindow(list_context, PAGES, "Musterau.prat")
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (900, 650)


def test_a_small_screen_is_enough(window, page):
    window.resize(1280, 720)
    assert (window.width(), window.height()) == (1280, 720)
    assert window.minimumSizeHint().width() <= 1280


def complain(page):
    """The page cannot be saved; its line says why."""
    page.saved = False
    page.line.setProperty("wrong", "true")


def test_a_page_with_something_wrong_is_not_left(window, page, said):
    complain(page)
    assert window.go("overview") is page
    assert window.page is page
    assert page.line.hasFocus()
    marked = [key for key, made in window.frame.sidebar._buttons.items() if made.isChecked()]
    assert marked == ["items"]
    assert said == [("error", "Bitte berichtigen Sie zuerst die markierte Eingabe.")]
    window.go("trash")
    window.open_record("nothing", "x")
    assert window.page is page
    page.saved = True
    window.go("overview")
    assert window.page is not page


def test_what_was_to_be_opened_is_not_opened_on_another_page(window, page):
    window.go("overview")
    first = window.page
    first.flush = lambda: False
    page.asked.clear()
    window.open_record("item", "7")
    assert window.page is first
    assert page.asked == []


def test_the_handbuch_is_open_to_whoever_cannot_go_on(window, page):
    complain(page)
    window.help()
    assert window.page.asked == [("topic", "listen")]


def test_closing_names_the_page_that_cannot_be_saved_and_goes_there(window, page, said):
    complain(page)
    window.help()
    said.answer = False
    assert not window.close()
    words = "Auf der Seite „Liste“ steht etwas, das nicht gespeichert werden kann."
    assert said[0] == ("ask", words)
    assert window.page is page
    assert page.line.hasFocus()
    said.answer = True
    assert window.close()


def test_closing_asks_before_a_draft_is_lost(window, page, said, monkeypatch):
    monkeypatch.setattr(page, "drafts", lambda: ["Eine Abstimmung ist noch nicht festgehalten."])
    said.answer = False
    assert not window.close()
    assert said == [("ask", "Eine Abstimmung ist noch nicht festgehalten.")]
    said.answer = True
    assert window.close()


def test_the_choice_of_colours_is_remembered(window, list_context):
    next(a for a in window.findChildren(QAction) if a.text() == "Dunkle Farben").trigger()
    assert list_context.theme.mode is Mode.DARK
    assert list_context.settings.get(THEME) == "dark"


def test_running_work_is_shown_and_can_be_cancelled(qtbot, window, list_context, said):
    import threading

    go = threading.Event()

    def job(progress):
        progress.step(1, 4)
        go.wait(5)
        progress.step(2, 4)

    list_context.tasks.start_long("Sicherung", job, lambda _: None)
    view = next(iter(window.frame.status._jobs.values()))
    qtbot.waitUntil(lambda: view.bar.value() == 1)
    assert view.bar.maximum() == 4
    view.cancel.click()
    go.set()
    qtbot.waitUntil(lambda: said == [("info", "Abgebrochen.")])
    assert window.frame.status._jobs == {}


@pytest.fixture
def voiced(qtbot, list_context):
    voice = WindowVoice()
    from dataclasses import replace

    window = MainWindow(replace(list_context, notify=voice), PAGES, "Musterau.prat")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, voice


def test_an_error_stays_in_the_window_until_it_is_closed(qtbot, voiced):
    window, voice = voiced
    bar = window.frame.messages
    voice.error("Die Datei ist schreibgeschützt.")
    assert bar.isVisible()
    assert bar.text.text() == "Die Datei ist schreibgeschützt."
    press(qtbot, window, "Esc")
    assert not bar.isVisible()
    voice.error("Noch einmal.")
    bar.close_button.click()
    assert not bar.isVisible()


def test_an_error_goes_soon_after_something_has_worked(qtbot, voiced, list_context):
    window, voice = voiced
    bar = window.frame.messages
    voice.error("Das steht schon da.")
    bar._clock.setInterval(1)
    list_context.operations.perform("Anlegen", lambda items: items.append("Park"))
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_what_was_done_goes_away_by_itself(qtbot, voiced):
    window, voice = voiced
    voice.info("Gespeichert.")
    bar = window.frame.messages
    assert bar.property("tone") == "ok"
    bar._clock.setInterval(1)
    bar._clock.start()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_what_was_deleted_can_be_taken_back_from_a_bar(qtbot, voiced, list_context, list_store):
    window, voice = voiced
    list_context.operations.perform("Anlegen", lambda items: items.append("Park"))
    list_context.operations.perform("Löschen", lambda items: items.clear())
    voice.undo_offer("„Park“ gelöscht")
    bar = window.frame.undo_bar
    assert bar.isVisible()
    low = bar.mapTo(window.frame.stack, QPoint(0, bar.height())).y()
    window.resize(window.width(), window.height() + 60)
    qtbot.waitUntil(lambda: bar.mapTo(window.frame.stack, QPoint(0, bar.height())).y() > low)
    bar.button.click()
    assert list_store.items == ["Park"]
    assert not bar.isVisible()


def test_the_bar_goes_when_something_else_became_the_newest_step(voiced, list_context):
    window, voice = voiced
    list_context.operations.perform("Löschen", lambda items: items.clear())
    voice.undo_offer("„Park“ gelöscht")
    list_context.operations.perform("Schreiben", lambda items: items.append("Bahnhof"))
    assert not window.frame.undo_bar.isVisible()


def test_the_bar_stays_above_a_page_that_is_made_after_it(voiced, list_context):
    window, voice = voiced
    list_context.operations.perform("Löschen", lambda items: items.clear())
    voice.undo_offer("„Park“ gelöscht")
    bar, stack = window.frame.undo_bar, window.frame.stack
    page = QWidget()
    stack.addWidget(page)
    stack.setCurrentWidget(page)
    assert stack.childAt(bar.geometry().center()) in (bar, *bar.findChildren(QWidget))


def test_nothing_is_offered_back_where_nothing_happened(voiced, list_context):
    def refuse(_items):
        raise UserError("Das geht nicht.")

    window, voice = voiced
    list_context.operations.perform("Löschen", refuse)
    voice.undo_offer("„Park“ gelöscht")
    assert not window.frame.undo_bar.isVisible()


def test_what_is_being_typed_is_saved_before_anything_is_undone(window, list_context):
    page = window.go("items")
    page.asked.clear()
    list_context.operations.perform("Anlegen", lambda items: items.append("Park"))
    list_context.operations.undo()
    assert page.asked == ["flush"]


def test_what_is_worth_knowing_stands_in_the_status_line(window):
    window.frame.status.show_hint("3 offene Hinweise")
    assert window.frame.status.hint.text() == "3 offene Hinweise"


def test_qt_itself_speaks_german(german, qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_a_page_does_nothing_it_was_not_taught(qtbot, list_context):
    page = Page(list_context)
    qtbot.addWidget(page)
    page.new()
    page.rename()
    page.back()
    page.open_record("item", 1)
    assert (page.title, page.flush(), tuple(page.commands()), page.help_topic()) == (
        "",
        True,
        (),
        "",
    )
    assert page.findChildren(QToolButton) == []
