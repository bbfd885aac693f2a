import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from praeventionsrat.errors import UserError
from ui.parts.picker import Choice, Picker

PEOPLE = (
    Choice(1, "Jürgen Rößler", "Polizei"),
    Choice(2, "Anna Abel"),
    Choice(3, "Anna Abel", "Bauhof"),
    Choice(4, "Zoë Ærø"),
)


@pytest.fixture
def picker(qtbot, theme):
    picker = Picker("Vorsitz")
    qtbot.addWidget(picker)
    picker.set_choices(PEOPLE)
    picker.show()
    picker.activateWindow()
    picker.setFocus()
    qtbot.waitUntil(picker.hasFocus)
    return picker


def write(widget, text):
    """Like ``qtbot.keyClicks``, which knows ASCII only."""
    for letter in text:
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, none, letter))


def leave(picker):
    """What Tab does: the list of names closes, the cursor goes on."""
    picker.completer().popup().hide()
    picker.clearFocus()


def offered(picker):
    model = picker.completer().completionModel()
    return [model.index(i, 0).data() for i in range(model.rowCount())]


def test_where_there_is_no_room_the_name_stands_alone(picker):
    picker.clearFocus()
    picker.resize(400, 30)
    picker.set_value(1)
    assert picker.text() == "Jürgen Rößler · Polizei"
    picker.resize(150, 30)
    assert picker.text() == "Jürgen Rößler"
    assert picker.toolTip() == "Jürgen Rößler · Polizei"
    assert picker.value() == 1
    assert picker.line_of(1) == "Jürgen Rößler · Polizei"
    assert picker.line_of(None) == picker.line_of([]) == ""


@pytest.mark.parametrize("typed", ["roess", "Rößl", "JUERG", "poliz"])
def test_a_few_letters_however_spelt_find_the_person(qtbot, picker, typed):
    write(picker, typed)
    assert offered(picker) == ["Jürgen Rößler · Polizei"]
    popup = picker.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert picker.value() == 1
    assert picker.text() == "Jürgen Rößler · Polizei"


def test_the_only_one_that_fits_is_taken_when_the_cursor_leaves(qtbot, picker):
    qtbot.keyClicks(picker, "zoe")
    with qtbot.waitSignal(picker.chosen):
        leave(picker)
    assert picker.value() == 4


def test_a_full_name_is_taken_though_others_contain_it(qtbot, picker):
    picker.set_choices([*PEOPLE, Choice(5, "Anna"), Choice(6, "Annabella")])
    qtbot.keyClicks(picker, "anna")
    leave(picker)
    assert picker.value() == 5


def test_namesakes_are_never_taken_by_chance(qtbot, picker):
    qtbot.keyClicks(picker, "anna abel")
    leave(picker)
    with pytest.raises(UserError, match="steht nicht auf der Liste"):
        picker.value()


def test_enter_takes_it_as_well(qtbot, picker):
    qtbot.keyClicks(picker, "zoe")
    picker.completer().popup().hide()
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.value() == 4


def test_an_unknown_name_is_offered_to_the_page(qtbot, picker):
    qtbot.keyClicks(picker, "Neu Mensch")
    with qtbot.waitSignal(picker.unknown) as heard:
        leave(picker)
    assert heard.args == ["Neu Mensch"]
    assert picker.text() == "Neu Mensch"


def test_empty_means_nobody(qtbot, picker):
    picker.set_value(2)
    with qtbot.waitSignal(picker.chosen):
        picker.selectAll()
        qtbot.keyClick(picker, Qt.Key.Key_Delete)
    assert picker.value() is None
    picker.clearFocus()
    QApplication.processEvents()
    assert picker.text() == ""


def test_the_chosen_one_stays_when_the_list_is_read_again(picker):
    picker.set_value(1)
    picker.set_choices(PEOPLE[:2])
    assert picker.value() == 1
    assert picker.text().startswith("Jürgen")
    picker.clearFocus()
    picker.set_value(None)
    assert picker.text() == ""


def test_suggestions_wear_the_look_of_their_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QWidget { color: #ff0000; }")
    picker = Picker("Person", parent=window)
    picker.set_choices([Choice("a", "Ada Ahorn")])
    window.show()
    qtbot.keyClicks(picker, "ada")
    assert picker.completer().popup().styleSheet() == window.styleSheet()


def test_nobody_empties_the_line_even_with_the_cursor_in_it(qtbot):
    picker = Picker("Träger")
    qtbot.addWidget(picker)
    picker.set_choices([Choice(1, "TV Musterau")])
    picker.set_value(1)
    picker.show()
    picker.setFocus()
    picker.set_value(None)
    assert picker.text() == ""
    assert picker.value() is None
