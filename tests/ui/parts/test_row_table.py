from dataclasses import dataclass
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from ui.parts.messages import EmptyState
from ui.parts.row_delegate import wrapped
from ui.parts.row_model import Look, show
from ui.parts.row_table import FIT, ID_ROLE, Column, RowTable, RowTableModel
from ui.shell.theme import Tone, text_font


@dataclass(frozen=True)
class Line:
    id: int
    name: str
    on: date | None = None
    state: str = ""


LINES = (
    Line(1, "Zebra", date(2026, 3, 1), "offen"),
    Line(2, "Ärger", None, "erledigt"),
    Line(3, "apfel", date(2025, 1, 1)),
    Line(4, "Österreich", date(2027, 1, 1), "offen"),
)
COLUMNS = (
    Column("Name", lambda r: r.name, second=lambda r: f"Nr. {r.id}"),
    Column("Tag", lambda r: r.on, width=120, right=True),
    Column("Stand", lambda r: r.state, width=FIT, tone=lambda r: Tone.OK),
    Column(
        "Art",
        lambda r: r.name,
        badge=lambda r: (r.state, Tone.BAD) if r.state else None,
        look=Look.STRONG,
        width=90,
    ),
)


@pytest.fixture
def table(qtbot, theme):
    table = RowTable(COLUMNS, "Zeilen", empty=EmptyState("info", "Nichts", "Noch nichts da."))
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.set_rows(LINES)
    table.show()
    return table


def names(table):
    return [row.name for row in table.rows_model.rows()]


def test_the_model_is_a_proper_qt_model(qtmodeltester, qapp):
    model = RowTableModel(COLUMNS)
    model.set_rows(LINES)
    qtmodeltester.check(model)
    assert model.index(0, 0).data(ID_ROLE) == 1
    assert model.data(model.index(-1, -1)) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.FontRole) is None
    right = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight


def test_text_is_sorted_as_a_german_dictionary_does(table):
    table.sort_by(0)
    assert names(table) == ["apfel", "Ärger", "Österreich", "Zebra"]
    table.sort_by(0, descending=True)
    assert names(table) == ["Zebra", "Österreich", "Ärger", "apfel"]


def test_days_are_sorted_as_days_and_what_has_none_comes_last_both_ways(table):
    table.sort_by(1)
    assert names(table) == ["apfel", "Zebra", "Österreich", "Ärger"]
    table.sort_by(1, descending=True)
    assert names(table) == ["Österreich", "Zebra", "apfel", "Ärger"]


def test_the_order_survives_reloading(table):
    table.sort_by(0)
    table.set_rows([*LINES, Line(5, "Birne")])
    assert names(table) == ["apfel", "Ärger", "Birne", "Österreich", "Zebra"]


def test_filtering_finds_words_however_they_are_spelt(table):
    table.rows_model.filter_text("oesterr")
    assert names(table) == ["Österreich"]
    table.rows_model.filter_text("offen zeb")
    assert names(table) == ["Zebra"]
    table.rows_model.filter_text("")
    assert len(names(table)) == 4
    table.rows_model.filter_rows(lambda row: row.state == "offen")
    assert names(table) == ["Zebra", "Österreich"]
    table.rows_model.filter_text("zzz")
    assert names(table) == []


def test_the_cursor_stays_on_its_row(qtbot, table):
    assert table.select_id(4)
    assert table.current_id() == 4
    table.sort_by(0)
    table.set_rows(LINES)
    assert table.current_id() == 4
    assert table.currentIndex().data(ID_ROLE) == 4
    with qtbot.waitSignal(table.current) as gone:
        table.set_rows(LINES[:2])
    assert gone.args == [None]
    assert table.current_id() is None
    assert not table.select_id(99)


def test_moving_the_cursor_tells_which_row_it_is_on(qtbot, table):
    table.select_id(1)
    with qtbot.waitSignal(table.current) as moved:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert moved.args == [2]


def test_enter_double_click_and_delete_name_the_row(qtbot, table):
    table.select_id(2)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.delete_asked) as deleted:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(table.opened) as clicked:
        table.doubleClicked.emit(table.rows_model.index(0, 0))
    assert (opened.args, deleted.args, clicked.args) == ([2], [2], [1])


def test_an_empty_list_says_what_to_do(table):
    empty = table.findChild(EmptyState)
    assert not empty.isVisible()
    table.set_rows(())
    assert empty.isVisible()
    assert empty.geometry() == table.viewport().rect()
    empty.say("Anders", "Nichts passt zum Filter.")
    assert empty.title.text() == "Anders"


def test_widths_and_order_are_remembered(qtbot, table, settings):
    table.remember(settings, "lines")
    table.horizontalHeader().resizeSection(1, 177)
    table.sort_by(0, descending=True)
    again = RowTable(COLUMNS, "Zeilen")
    qtbot.addWidget(again)
    again.set_rows(LINES)
    again.remember(settings, "lines")
    assert again.horizontalHeader().sectionSize(1) == 177
    assert names(again) == ["Zebra", "Österreich", "Ärger", "apfel"]
    other = RowTable(COLUMNS[:2], "Zeilen")
    qtbot.addWidget(other)
    other.remember(settings, "lines")
    assert other.horizontalHeader().sectionSize(1) == 120


def test_every_kind_of_cell_is_painted_in_both_palettes(table, theme):
    table.select_id(1)
    light = table.grab().toImage()
    theme.set_mode(type(theme.mode).DARK)
    dark = table.grab().toImage()
    assert light.pixelColor(5, 290) != dark.pixelColor(5, 290) or light != dark


def test_a_column_that_fits_its_words_shows_all_of_them(table):
    width = table.horizontalHeader().sectionSize(2)
    assert width > QFontMetrics(text_font(12, strong=True)).horizontalAdvance("erledigt") + 24


def test_a_screen_reader_hears_the_pill_too(table):
    spoken = table.rows_model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Zebra\noffen"


def test_values_are_written_the_german_way():
    assert [show(v) for v in (None, True, False, date(2026, 3, 1), time(9, 5), 7)] == [
        "",
        "ja",
        "",
        "01.03.2026",
        "09:05",
        "7",
    ]


def test_a_title_too_long_for_its_line_goes_on_in_a_second(theme):
    metrics = QFontMetrics(text_font(strong=True))
    words = "Sicherheitsgespräche im Stadtteil Nord vorbereiten"
    whole = metrics.horizontalAdvance(words)
    assert wrapped(words, metrics, whole) == [words]
    assert wrapped(words, metrics, whole - 1) == [
        "Sicherheitsgespräche im Stadtteil Nord",
        "vorbereiten",
    ]
    assert wrapped(words, metrics, 10) == [
        "Sicherheitsgespräche",
        "im Stadtteil Nord vorbereiten",
    ]
    assert wrapped("Donaudampfschifffahrt", metrics, 10) == ["Donaudampfschifffahrt"]
