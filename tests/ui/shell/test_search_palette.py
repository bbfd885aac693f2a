import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.office.ports import Hit
from tests.spent import spent
from ui.shell.page import Command
from ui.shell.search_palette import MOST_PER_KIND, SearchPalette

KINDS = {"meeting": ("Sitzungen", "meeting"), "person": ("Personen", "person")}
HITS = [Hit("person", n, f"Person {n}") for n in range(9)] + [Hit("meeting", 1, "1. Sitzung")]


class Host(QWidget):
    def __init__(self):
        super().__init__()
        self.ran, self.asked = [], []
        self.field = QLineEdit("Feld")
        QVBoxLayout(self).addWidget(self.field)
        commands = (
            Command("Neue Sitzung", lambda: self.ran.append("new"), "add", "Ctrl+N"),
            Command("Öffentlich machen", lambda: self.ran.append("public")),
        )
        self.palette_ = SearchPalette(self.search, lambda: commands, KINDS, self)

    def search(self, text):
        self.asked.append(text)
        return (
            []
            if text == "zzz"
            else [hit for hit in HITS if text.casefold() in hit.title.casefold()]
        )


@pytest.fixture
def host(qtbot, theme):
    host = Host()
    qtbot.addWidget(host)
    host.resize(900, 600)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    host.field.setFocus()
    host.palette_.ask()
    return host


def lines(host):
    return [host.palette_.list.item(i).text() for i in range(host.palette_.list.count())]


def write(qtbot, host, text):
    qtbot.keyClicks(host.palette_.line, text)
    qtbot.waitUntil(lambda: not host.palette_._soon.isActive())


def test_empty_it_shows_what_can_be_run(host):
    assert host.palette_.line.hasFocus()
    assert lines(host) == ["Befehle", "Neue Sitzung", "Öffentlich machen"]
    assert host.asked == []


def on_screen(host):
    """The list as it stands on the screen, and as it looks when it is painted from scratch."""
    shown, at = host.palette_.list, host.palette_.list.mapTo(host, QPoint())
    part = QRect(at, shown.size())
    window = host.screen().grabWindow(host.winId())
    return window.copy(part).toImage(), host.grab(part).toImage()


def same(host):
    shown, fresh = on_screen(host)
    return shown.convertToFormat(fresh.format()) == fresh


def test_nothing_of_the_words_before_shines_through(qtbot, host):
    qtbot.waitUntil(lambda: same(host))
    write(qtbot, host, "person")
    qtbot.waitUntil(lambda: same(host))
    host.palette_.line.clear()
    write(qtbot, host, "sitzung")
    qtbot.waitUntil(lambda: same(host))


def test_who_types_a_command_gets_it_before_what_says_the_same(qtbot, host, monkeypatch):
    said = [Hit("meeting", 1, "Nach der Sitzung: neue Lampen")]
    monkeypatch.setattr(host.palette_, "_search", lambda _text: said)
    write(qtbot, host, "neue sitz")
    assert lines(host)[1] == "Neue Sitzung"
    host.palette_.line.clear()
    write(qtbot, host, "sitzung neue")
    assert lines(host)[1] == "Nach der Sitzung: neue Lampen"


def test_hits_are_grouped_by_kind_and_commands_follow(qtbot, host):
    write(qtbot, host, "sitzung")
    assert lines(host) == ["Sitzungen", "1. Sitzung", "Befehle", "Neue Sitzung"]
    host.palette_.line.clear()
    write(qtbot, host, "person")
    assert lines(host) == ["Personen", *[f"Person {n}" for n in range(MOST_PER_KIND)]]


def test_keys_typed_fast_are_searched_once(qtbot, host):
    write(qtbot, host, "pers")
    assert host.asked == ["pers"]


def test_enter_opens_the_record_and_the_cursor_goes_back(qtbot, host):
    write(qtbot, host, "person")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(host.palette_.line, key)
    with qtbot.waitSignal(host.palette_.opened) as opened:
        qtbot.keyClick(host.palette_.line, Qt.Key.Key_Return)
    assert opened.args == ["person", 1]
    assert not host.palette_.isVisible()
    assert host.field.hasFocus()


def test_arrows_stop_at_both_ends(qtbot, host):
    qtbot.keyClick(host.palette_.line, Qt.Key.Key_Up)
    assert host.palette_.list.currentItem().text() == "Neue Sitzung"
    qtbot.keyClick(host.palette_.line, Qt.Key.Key_PageDown)
    assert host.palette_.list.currentItem().text() == "Öffentlich machen"


def test_a_command_is_found_however_it_is_spelt(qtbot, host):
    write(qtbot, host, "oeffent")
    qtbot.keyClick(host.palette_.line, Qt.Key.Key_Return)
    assert host.ran == ["public"]


def test_a_click_does_the_same(qtbot, host):
    rect = host.palette_.list.visualItemRect(host.palette_.list.item(1))
    qtbot.mouseClick(host.palette_.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert host.ran == ["new"]


def test_what_is_not_found_is_said(qtbot, host):
    write(qtbot, host, "zzz")
    assert lines(host) == ["Nichts gefunden. Oft helfen weniger Buchstaben."]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(host.palette_.line, key)
    assert host.palette_.isVisible()


def test_escape_closes_it(qtbot, host):
    qtbot.keyClick(host.palette_.line, Qt.Key.Key_Escape)
    assert not host.palette_.isVisible()
    assert host.field.hasFocus()


def test_it_closes_when_the_cursor_goes_elsewhere(qtbot, host):
    host.field.setFocus()
    qtbot.waitUntil(lambda: not host.palette_.isVisible())


def test_without_a_cursor_before_it_just_closes(qtbot, theme):
    host = Host()
    qtbot.addWidget(host)
    host.palette_.dismiss()
    assert not host.palette_.isVisible()


def test_a_key_costs_less_than_thirty_milliseconds(qtbot, host):
    write(qtbot, host, "p")
    assert spent(host.palette_.refresh, times=10) < 0.03
    assert not host.grab().isNull()
