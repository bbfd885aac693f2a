"""A list of thousands is there at once and fills up between whatever the user does."""

from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel

from ui.parts.filling import ENOUGH, Filling
from ui.parts.row_table import Column, RowTable


@dataclass(frozen=True)
class Line:
    id: int
    name: str = "Zeile"


def years(*lengths):
    """Parts of these lengths; their rows are numbered through."""
    parts, start = [], 0
    for length in lengths:
        rows = [Line(i) for i in range(start, start + length)]
        parts.append(partial(lambda _work, rows: rows, rows=rows))
        start += length
    return parts


@pytest.fixture
def parent(qapp):
    return QObject()


@pytest.fixture
def filling(parent):
    return Filling(lambda read: read(None), parent)


def ids(rows):
    return [row.id for row in rows]


def test_a_small_list_comes_whole(filling):
    assert ids(filling.first(years(10, 20, 30))) == list(range(60))
    assert not filling.going


def test_a_long_list_comes_in_turns_and_in_order(filling, qtbot):
    turns = []
    filling.came.connect(turns.append)
    rows = filling.first(years(ENOUGH, 100, 300, 50, 0))
    assert len(rows) == ENOUGH
    assert filling.going
    qtbot.waitUntil(lambda: not filling.going)
    assert len(turns) == 2
    assert ids([*rows, *turns[0], *turns[1]]) == list(range(ENOUGH + 450))


def test_the_row_under_the_cursor_is_among_the_first(filling):
    rows = filling.first(years(ENOUGH, ENOUGH, ENOUGH), wanted=ENOUGH + 7)
    assert ENOUGH + 7 in ids(rows)
    assert filling.going


def test_a_cursor_on_a_row_that_has_gone_only_reads_all(filling):
    assert len(filling.first(years(ENOUGH, ENOUGH), wanted=-1)) == 2 * ENOUGH
    assert not filling.going


def test_who_needs_the_whole_list_gets_it_now_and_once(filling, qtbot):
    turns = []
    filling.came.connect(turns.append)
    filling.first(years(ENOUGH, 5, ENOUGH))
    filling.finish()
    filling.finish()
    assert [len(rows) for rows in turns] == [5 + ENOUGH]
    qtbot.wait(10)
    assert len(turns) == 1


def test_a_list_read_anew_forgets_what_was_on_its_way(filling, qtbot):
    turns = []
    filling.came.connect(turns.append)
    filling.first(years(ENOUGH, ENOUGH))
    filling.first(years(3))
    qtbot.wait(10)
    assert turns == []


@pytest.fixture
def table(qtbot):
    empty = QLabel("Nichts gefunden")
    shown = RowTable((Column[Line]("Name", lambda row: row.name),), "Liste", empty=empty)
    qtbot.addWidget(shown)
    shown.empty = empty
    return shown


def test_further_rows_leave_the_cursor_where_it_is(table):
    table.set_rows([Line(1), Line(2)])
    table.select_id(2)
    table.add_rows([Line(3), Line(4)])
    assert ids(table.rows_model.rows()) == [1, 2, 3, 4]
    assert table.current_id() == 2
    assert table.currentIndex().row() == 1


def test_further_rows_pass_the_filters_too(table):
    table.rows_model.filter_rows(lambda row: row.id % 2 == 0)
    table.rows_model.filter_text("rot")
    table.set_rows([Line(1, "rot"), Line(2, "rot"), Line(4, "blau")])
    table.add_rows([Line(6, "rot"), Line(7, "rot"), Line(8, "blau")])
    table.add_rows([Line(9, "rot")])
    assert ids(table.rows_model.rows()) == [2, 6]


def test_further_rows_take_their_place_in_the_order_chosen(table):
    table.set_rows([Line(1, "c"), Line(2, "a")])
    table.sort_by(0)
    table.select_id(1)
    table.add_rows([Line(3, "b")])
    assert ids(table.rows_model.rows()) == [2, 3, 1]
    assert table.current_id() == 1
    table.rows_model.sort(-1, Qt.SortOrder.AscendingOrder)
    assert ids(table.rows_model.rows()) == [1, 2, 3]


def test_a_list_that_waits_for_rows_does_not_say_that_it_is_empty(table):
    table.wait_for_more(more=True)
    table.set_rows([])
    assert table.empty.isHidden()
    table.wait_for_more(more=False)
    assert not table.empty.isHidden()
    table.add_rows([Line(1)])
    assert table.empty.isHidden()
