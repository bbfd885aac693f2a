import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.parts.cards import (
    Card,
    PageHeader,
    Pill,
    StatCard,
    button,
    clear,
    column,
    label,
    line,
    primary,
    row,
    tool,
)
from ui.parts.chips import FilterChips
from ui.parts.messages import EmptyState, ExplainedNote, Symbol
from ui.shell.theme import Tone


def test_words_of_users_are_never_read_as_html(qtbot):
    for made in (label("<b>x</b>"), Pill("<b>x</b>")):
        qtbot.addWidget(made)
        assert made.textFormat() is Qt.TextFormat.PlainText


def test_buttons_have_names_and_do_what_they_say(qtbot):
    pressed = []
    made = [
        button("&Öffnen", lambda: pressed.append("a"), symbol="open", tip="Strg+O"),
        primary("Neu", lambda: pressed.append("b"), symbol="add"),
        tool("close", "Schließen", lambda: pressed.append("c")),
        button("Still"),
        tool("info", "Still"),
    ]
    for each in made:
        qtbot.addWidget(each)
        each.click()
    assert pressed == ["a", "b", "c"]
    assert [each.accessibleName() for each in made[:3]] == ["Öffnen", "Neu", "Schließen"]


def test_a_pill_and_a_figure_can_say_something_else(qtbot, theme):
    pill, stat, header = Pill("offen"), StatCard("9 von 11", "beschlussfähig"), PageHeader("Alt")
    for made in (pill, stat, header):
        qtbot.addWidget(made)
    pill.say("erledigt", Tone.OK)
    stat.say("4", "Beschlüsse")
    header.set_title("Neu")
    assert (pill.text(), pill.property("tone")) == ("erledigt", "ok")
    assert stat.accessibleName() == "4 Beschlüsse"
    assert header.title.text() == "Neu"


def test_a_layout_can_be_emptied(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    layout = QVBoxLayout(host)
    layout.addLayout(row(label("a"), None, column(label("b"), line())))
    layout.addWidget(Card())
    clear(layout)
    assert layout.count() == 0


def test_an_empty_page_has_one_button_that_does_it(qtbot, theme):
    pressed = []
    empty = EmptyState(
        "assignment", "Nichts", "Legen Sie an.", "Anlegen", lambda: pressed.append(1)
    )
    quiet = EmptyState("assignment", "Nichts", "Noch nichts.")
    for made in (empty, quiet):
        qtbot.addWidget(made)
        made.show()
        assert not made.grab().isNull()
    empty.button.click()
    assert pressed == [1]
    assert not quiet.button.isVisible()


def test_a_note_explains_itself_and_hides_when_it_has_nothing_to_say(qtbot, theme):
    note = ExplainedNote("Zu spät geladen.", "§ 4 der Geschäftsordnung.", "Termin ändern", int)
    qtbot.addWidget(note)
    note.show()
    assert note.accessibleName() == "Zu spät geladen. § 4 der Geschäftsordnung."
    note.say("Alles in Ordnung.", tone=Tone.OK)
    assert note.property("tone") == "ok"
    assert note.why.isHidden()
    note.say("")
    assert note.isHidden()


def test_a_symbol_can_change(qtbot, theme):
    symbol = Symbol("info", 20)
    qtbot.addWidget(symbol)
    symbol.show()
    before = symbol.grab().toImage()
    symbol.show_as("alert", Tone.WARN)
    assert symbol.grab().toImage() != before


@pytest.fixture
def chips(qtbot, theme):
    chips = FilterChips("Filter")
    qtbot.addWidget(chips)
    chips.set_group("committee", [(1, "Lenkungsgruppe"), (2, "AG Sucht")])
    chips.set_group("year", [(2026, "2026"), (2025, "2025")])
    chips.resize(900, 40)
    chips.show()
    return chips


def chip(chips, text):
    return next(c for c in chips.findChildren(QPushButton) if c.text() == text)


def test_one_chip_of_each_group_is_on(qtbot, chips):
    with qtbot.waitSignal(chips.changed):
        chip(chips, "AG Sucht").click()
    chip(chips, "2026").click()
    assert (chips.value("committee"), chips.value("year")) == (2, 2026)
    chip(chips, "Lenkungsgruppe").click()
    assert chips.value("committee") == 1
    chip(chips, "2026").click()
    assert chips.value("year") is None
    assert chips.value("gibt es nicht") is None


def test_a_chip_stays_on_when_others_are_offered(chips):
    chips.set_value("year", 2026)
    chips.set_group("year", [(2027, "2027"), (2026, "2026")])
    assert chips.value("year") == 2026
    chips.set_value("year", None)
    assert chips.value("year") is None


def test_chips_go_on_in_the_next_line_where_the_width_ends(chips):
    layout = chips.layout()
    assert layout.heightForWidth(200) > layout.heightForWidth(900)
    assert layout.hasHeightForWidth()
    assert layout.itemAt(99) is None
    assert layout.takeAt(99) is None
    assert layout.sizeHint().isValid()


def test_a_chip_never_cuts_its_words_when_it_turns_bold(chips):
    made = chip(chips, "Lenkungsgruppe")
    width = made.width()
    made.click()
    assert made.sizeHint().width() <= width
