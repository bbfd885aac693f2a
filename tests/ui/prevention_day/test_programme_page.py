"""The page Programm: cards moved by hand and by keys, conflicts told at once."""

from datetime import time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from praeventionsrat.prevention_day.programme.records import ProgrammeState
from tests.ui.keys import type_text
from tests.ui.prevention_day.programme_day import (
    drag,
    made,
    middle,
    mouse,
    page,
    settle,
    shown,
    spot,
)
from ui.prevention_day.programme.bar import GRID, LIST, VENUES

__all__ = ["made", "page", "shown"]

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)
    settle()


def on_file(page, item_id):
    return page.context.operations.ask(lambda work: work.programme_items.get(item_id))


def when(page, item_id):
    item = on_file(page, item_id)
    return item.venue_id, item.starts_at, item.duration_minutes


def test_the_grid_shows_the_day_and_names_what_clashes(page, made):
    grid = page.bench.grid
    assert [head.name for head in grid.view.heads] == ["Bühne", "Raum 112", "Turnhalle"]
    assert set(grid.plan.boxes) == {made.opening, made.tricks, made.talk}
    assert set(grid.plan.band) == {made.mobile}
    assert page.conflicts.text() == "1 Konflikt"
    assert "Rabenhorst" in page.bench.side.conflicts.clashes[0].sentence
    assert [card.title for card in page.bench.tray.cards] == ["Poetry-Slam"]
    grid.grab()
    page.bench.tray.grab()


def test_a_click_on_a_conflict_rings_both_items(page, made):
    listed, grid = page.bench.side.conflicts, page.bench.grid
    listed.setCurrentIndex(listed.model().index(0, 0))
    assert grid.marked == {made.tricks, made.talk}
    assert grid.current_id() == made.tricks
    press(listed, Qt.Key.Key_Return)
    assert page.bench.detail.item_id == made.tricks
    assert page.bench.detail.form.clash.what.text() == "1 Konflikt"
    grid.grab()
    listed.grab()


def test_a_move_that_breaks_something_rings_what_it_breaks(page, made):
    grid, listed = page.bench.grid, page.bench.side.conflicts
    drag(grid, middle(grid, made.talk), spot(grid, 0, 11 * 60 + 20))
    settle()
    assert int(page.conflicts.text().split()[0]) > 1
    assert made.talk in grid.marked
    assert listed.currentIndex().isValid()
    listed.grab()
    page.context.operations.undo()
    assert page.conflicts.text() == "1 Konflikt"
    assert grid.marked == {made.tricks, made.talk}
    drag(grid, middle(grid, made.talk), spot(grid, 2, 15 * 60))
    settle()
    assert grid.marked == frozenset()


def test_a_double_click_on_the_name_of_a_place_opens_it(page, made):
    grid = page.bench.grid
    mouse(grid, QEvent.Type.MouseButtonDblClick, QPoint(spot(grid, 1, 660).x(), 12))
    settle()
    assert page.bar.view == VENUES
    assert page.venues.title.text() == "Raum 112"


def test_what_is_moved_by_hand_lands_on_five_minutes_and_mends_the_conflict(page, made):
    grid = page.bench.grid
    drag(grid, middle(grid, made.talk), spot(grid, 2, 13 * 60 + 2))
    settle()
    venue, start, minutes = when(page, made.talk)
    assert (venue, minutes) == (made.hall, 30)
    assert start.minute % 5 == 0
    assert time(12, 40) <= start <= time(13)
    assert page.conflicts.text() == "Keine Konflikte"
    assert page.bench.side.calm.isVisible()
    page.context.operations.undo()
    assert when(page, made.talk) == (made.room, time(11, 30), 30)
    assert page.conflicts.text() == "1 Konflikt"


def test_the_ghost_tells_the_new_time_and_esc_gives_up(page, made):
    grid = page.bench.grid
    drag(grid, middle(grid, made.talk), spot(grid, 0, 14 * 60), let_go=False)
    carried = grid.carrying
    assert carried.target.column == 0
    grid.grab()
    press(grid, Qt.Key.Key_Escape)
    assert grid.carrying is None
    mouse(grid, QEvent.Type.MouseButtonRelease, spot(grid, 0, 14 * 60), Qt.MouseButton.NoButton)
    assert when(page, made.talk) == (made.room, time(11, 30), 30)


def test_the_lower_edge_changes_the_length(page, made):
    grid = page.bench.grid
    box = grid.on_screen(grid.plan.boxes[made.talk])
    edge = QPoint(int(box.left + 20), int(box.bottom - 2))
    mouse(grid, QEvent.Type.MouseMove, edge, Qt.MouseButton.NoButton)
    assert grid.viewport().cursor().shape() is Qt.CursorShape.SizeVerCursor
    drag(grid, edge, QPoint(edge.x(), spot(grid, 1, 12 * 60 + 30).y()))
    settle()
    assert when(page, made.talk) == (made.room, time(11, 30), 60)
    assert page.context.operations.undo_label().startswith("Dauer")


def test_cards_go_to_the_band_and_to_the_tray_and_back(page, made):
    grid, tray = page.bench.grid, page.bench.tray
    band = QPoint(middle(grid, made.talk).x(), grid.top - 12)
    drag(grid, middle(grid, made.talk), band, let_go=False)
    grid.grab()
    mouse(grid, QEvent.Type.MouseButtonRelease, band, Qt.MouseButton.NoButton)
    settle()
    assert when(page, made.talk) == (made.room, None, 30)
    aside = tray.viewport().mapToGlobal(QPoint(40, 90))
    drag(grid, middle(grid, made.talk), grid.viewport().mapFromGlobal(aside), let_go=False)
    assert tray.is_target
    tray.grab()
    there = grid.viewport().mapFromGlobal(aside)
    mouse(grid, QEvent.Type.MouseButtonRelease, there, Qt.MouseButton.NoButton)
    settle()
    assert on_file(page, made.talk).event_day_id is None
    assert {card.id for card in tray.cards} == {made.slam, made.talk}
    target = grid.viewport().mapToGlobal(spot(grid, 2, 12 * 60))
    drag(tray, QPoint(30, 70), tray.viewport().mapFromGlobal(target))
    settle()
    venue, start, _minutes = when(page, made.slam)
    assert venue == made.hall
    assert start is not None


def test_what_is_let_go_beside_everything_stays_where_it_was(page, made):
    grid, tray = page.bench.grid, page.bench.tray
    drag(grid, middle(grid, made.talk), QPoint(-400, -300))
    drag(tray, QPoint(30, 20), QPoint(35, 40))
    mouse(tray, QEvent.Type.MouseMove, QPoint(30, 20), Qt.MouseButton.NoButton)
    mouse(grid, QEvent.Type.MouseMove, middle(grid, made.talk), Qt.MouseButton.NoButton)
    assert when(page, made.talk) == (made.room, time(11, 30), 30)
    assert on_file(page, made.slam).event_day_id is None
    drag(tray, QPoint(30, 20), QPoint(-900, -90), let_go=False)
    press(tray, Qt.Key.Key_Escape)
    assert page.bench.hand.carrying is None


def test_a_card_at_the_border_draws_the_paper_along(page, made, qtbot):
    grid = page.bench.grid
    for _ in range(4):
        grid.zoom_in()
    bar = grid.verticalScrollBar()
    bar.setValue(0)
    low = QPoint(middle(grid, made.talk).x(), grid.viewport().height() - 8)
    start = grid.on_screen(grid.plan.boxes[made.opening])
    drag(grid, QPoint(int(start.left + 10), int(start.top + 8)), low, let_go=False)
    qtbot.waitUntil(lambda: bar.value() > 60)
    page.bench.hand.give_up()
    bar.setValue(bar.maximum())
    high = QPoint(low.x(), grid.top + 5)
    grid.select_id(made.talk)
    drag(grid, middle(grid, made.talk), high, let_go=False)
    page.bench.hand.give_up()


def test_arrows_choose_and_alt_arrows_move(page, made):
    grid = page.bench.grid
    grid.setFocus()
    press(grid, Qt.Key.Key_Down)
    assert grid.current_id() is not None
    grid.select_id(made.opening)
    press(grid, Qt.Key.Key_Down)
    assert grid.current_id() == made.tricks
    press(grid, Qt.Key.Key_Right)
    assert grid.current_id() == made.talk
    press(grid, Qt.Key.Key_Left)
    assert grid.current_id() == made.tricks
    press(grid, Qt.Key.Key_Down, ALT)
    assert when(page, made.tricks) == (made.stage, time(11, 20), 30)
    press(grid, Qt.Key.Key_Up, ALT)
    press(grid, Qt.Key.Key_Down, ALT | SHIFT)
    assert when(page, made.tricks) == (made.stage, time(11, 15), 35)
    press(grid, Qt.Key.Key_Right, ALT)
    assert when(page, made.tricks) == (made.room, time(11, 15), 35)
    assert "11:15–11:50, Raum 112" in grid.accessibleDescription()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        press(grid, key, ALT)
    assert when(page, made.tricks)[0] == made.hall
    assert grid.current_id() == made.tricks
    press(grid, Qt.Key.Key_Backspace)
    assert on_file(page, made.tricks).event_day_id is None


def test_moves_by_keys_are_taken_back_together(page, made):
    grid = page.bench.grid
    grid.select_id(made.talk)
    for _ in range(3):
        press(grid, Qt.Key.Key_Down, ALT)
    assert when(page, made.talk)[1] == time(11, 45)
    page.context.operations.undo()
    assert when(page, made.talk)[1] == time(11, 30)


def test_each_move_by_hand_is_a_step_of_its_own(page, made):
    grid = page.bench.grid
    drag(grid, middle(grid, made.talk), spot(grid, 2, 13 * 60))
    settle()
    before = when(page, made.talk)
    drag(grid, middle(grid, made.talk), spot(grid, 0, 15 * 60))
    settle()
    assert when(page, made.talk)[0] == made.stage
    page.context.operations.undo()
    assert when(page, made.talk) == before


def test_what_leaves_the_day_is_refused_with_a_sentence(page, made, said):
    grid = page.bench.grid
    with_start = on_file(page, made.talk)
    page.context.operations.perform(
        "früh", lambda work: setattr(work.programme_items.get(with_start.id), "starts_at", time(0))
    )
    grid.select_id(made.talk)
    press(grid, Qt.Key.Key_Up, ALT)
    assert when(page, made.talk)[1] == time(0)
    page.context.operations.perform(
        "spät",
        lambda work: setattr(work.programme_items.get(with_start.id), "starts_at", time(23, 55)),
    )
    grid.select_id(made.talk)
    press(grid, Qt.Key.Key_Down, ALT)
    assert when(page, made.talk)[1] == time(23, 55)
    assert said.errors


def test_the_tray_is_worked_by_keys_alone(page, made):
    tray, grid = page.bench.tray, page.bench.grid
    tray.setFocus()
    press(tray, Qt.Key.Key_Down)
    assert tray.current_id() == made.slam
    assert "noch nicht eingeplant" in tray.accessibleDescription()
    press(tray, Qt.Key.Key_Left, ALT)
    assert when(page, made.slam) == (made.stage, time(11, 45), 30)
    assert grid.current_id() == made.slam
    assert tray.cards == []
    press(tray, Qt.Key.Key_Down)


def test_delete_is_taken_back_by_undo(page, made, said):
    grid = page.bench.grid
    grid.select_id(made.talk)
    press(grid, Qt.Key.Key_Delete)
    assert made.talk not in grid.plan.cards
    assert ("undo", "„KOMPASS-Sprechstunde“ gelöscht") in said
    page.context.operations.undo()
    assert made.talk in grid.plan.cards


def test_a_new_item_begins_behind_the_one_under_the_cursor(page, made):
    page.bench.grid.select_id(made.talk)
    page.new()
    detail = page.bench.detail
    assert page.bench.is_open
    type_text(detail.form.title, "Blindenfußball")
    assert page.flush()
    assert on_file(page, detail.item_id).title == "Blindenfußball"
    assert when(page, detail.item_id) == (made.room, time(12), 30)
    page.back()
    assert not page.bench.is_open


def test_a_double_click_makes_an_item_there_and_opens_one_that_is_there(page, made):
    grid = page.bench.grid
    mouse(grid, QEvent.Type.MouseButtonDblClick, spot(grid, 2, 15 * 60 + 8))
    settle()
    item_id = page.bench.detail.item_id
    assert when(page, item_id) == (made.hall, time(15), 30)
    page.back()
    mouse(grid, QEvent.Type.MouseButtonDblClick, middle(grid, made.opening))
    assert page.bench.detail.item_id == made.opening
    mouse(grid, QEvent.Type.MouseButtonDblClick, QPoint(5, 5))
    mouse(page.bench.tray, QEvent.Type.MouseButtonDblClick, QPoint(30, 20))


def test_an_open_form_goes_along_with_the_cursor(page, made):
    page.bench.open_item(made.opening)
    page.bench.grid.select_id(made.talk)
    assert page.bench.detail.form.title.text() == "KOMPASS-Sprechstunde"


def test_days_are_chips_and_an_item_of_another_day_is_found(page, made):
    assert page.bar.days.options("day") == (made.day, made.sunday)
    page.open_record("programme_item", made.dogs)
    assert page.bar.days.value("day") == made.sunday
    assert page.bench.grid.current_id() == made.dogs
    page.bar.days.set_value("day", made.day)
    page.bar.days.changed.emit()
    assert made.talk in page.bench.grid.plan.cards
    page.bar.days.set_value("day", None)
    page.bar.days.changed.emit()
    assert page.bar.days.value("day") == made.day


def test_the_list_says_the_same_in_words(page, made):
    page.bar.views.set_value("view", LIST)
    page.bar.views.changed.emit()
    table = page.bench.list.table
    lines = [(line.when.words, line.place, line.item.title) for line in table.rows_model.rows()]
    assert lines == [
        ("Sa 12.09., ganztags", "Turnhalle", "Infomobil"),
        ("Sa 12.09., 11:00–11:15", "Bühne", "Begrüßung"),
        ("Sa 12.09., 11:15–11:45", "Bühne", "Trickdiebe"),
        ("Sa 12.09., 11:30–12:00", "Raum 112", "KOMPASS-Sprechstunde"),
        ("So 13.09., 14:00–14:30", "Turnhalle", "Hundestaffel"),
        ("noch nicht eingeplant", "", "Poetry-Slam"),
    ]
    assert not page.bench.right.isVisible()
    table.select_id(made.tricks)
    press(table, Qt.Key.Key_Return)
    assert page.bench.right.isVisible()
    sheet = page.list_sheet()
    assert sheet.title == "Programm 9. Präventionstag"
    assert len(sheet.rows) == 6
    page.back()
    table.select_id(made.slam)
    assert page.bench.current_id() == made.slam
    table.grab()
    page.show_conflicts()
    assert page.bar.view == GRID


def menu_of(page):
    settle()
    return next(menu for menu in page.findChildren(QMenu) if menu.isVisible())


def act(menu, words):
    found = next(a for a in menu.actions() if a.text().partition("\t")[0] == words)
    found.trigger()
    menu.close()
    settle()


def ask_menu(view, at, reason=QContextMenuEvent.Reason.Mouse):
    event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)


def test_the_menu_of_a_card_sets_the_state_copies_and_lays_aside(page, made):
    grid = page.bench.grid
    ask_menu(grid, middle(grid, made.talk))
    menu = menu_of(page)
    states = next(a.menu() for a in menu.actions() if a.text() == "Stand")
    act(states, "abgesagt")
    menu.close()
    assert on_file(page, made.talk).state is ProgrammeState.CANCELLED
    grid.grab()
    grid.select_id(made.talk)
    ask_menu(grid, QPoint(1, 1), QContextMenuEvent.Reason.Keyboard)
    act(menu_of(page), "Verdoppeln")
    assert [card.title for card in page.bench.tray.cards] == ["Poetry-Slam", "KOMPASS-Sprechstunde"]
    ask_menu(page.bench.tray, QPoint(30, 20))
    act(menu_of(page), "Löschen")
    page.bench.tray.select_id(made.slam)
    ask_menu(page.bench.tray, QPoint(900, 900), QContextMenuEvent.Reason.Keyboard)
    menu_of(page).close()
    ask_menu(grid, middle(grid, made.opening))
    act(menu_of(page), "Aus dem Plan nehmen")
    assert on_file(page, made.opening).event_day_id is None
    assert page.bench.acts.menu(made.event, QPoint()) is None


def test_an_item_goes_to_another_day_at_the_same_place_and_time(page, made, said):
    grid = page.bench.grid
    ask_menu(grid, middle(grid, made.talk))
    menu = menu_of(page)
    act(next(a.menu() for a in menu.actions() if a.text() == "Anderer Tag"), "So 13.09.")
    menu.close()
    assert on_file(page, made.talk).event_day_id == made.sunday
    assert ("undo", "„KOMPASS-Sprechstunde“ liegt jetzt am So 13.09.") in said
    assert when(page, made.talk) == (made.room, time(11, 30), 30)
    assert made.talk not in grid.plan.cards
    assert page.conflicts.text() == "Keine Konflikte"


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0])
def test_keys_change_the_height_of_an_hour(page, key):
    grid = page.bench.grid
    before = grid.scale.pixels
    press(grid, key)
    assert grid.scale.pixels != before


def test_help_commands_and_title_are_those_of_the_programme(page):
    assert page.title == "Programm"
    assert page.help_topic() == "programm"
    titles = [command.title for command in page.commands()]
    assert "Rest verschieben …" in titles
    page.commands()[-1].run()
    assert page.bar.view == VENUES
