"""Many measures in the window: table, board, timeline, filters, views, by keys and by hand."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from praeventionsrat.documents.list_sheet import ListFormat
from praeventionsrat.measures.listing import Grouping
from praeventionsrat.measures.records import MeasureState
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle, shown, store_path
from ui.measures.board_layout import WAY
from ui.measures.filters import from_text
from ui.measures.page import MeasuresPage
from ui.measures.timeline_scale import HEAD, LINE, SIDE, stone_day
from ui.meetings.who_field import Who
from ui.parts.list_export import ListExport

__all__ = ["shown", "store_path"]

TODAY = date.today()  # noqa: DTZ011 - the days of Musterau are counted from it
KEYS = Qt.Key


@pytest.fixture
def page(context, shown):
    """The page with the measures of Musterau."""
    made = shown(MeasuresPage(context, today=lambda: TODAY))
    made.views.focus_view()
    settle()
    return made


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifiers)
    settle()


def record(context, measure_id):
    return context.operations.ask(lambda work: work.measures.get(measure_id))


def choose(page, title):
    row = next(row for row in page.views.rows() if row.title.startswith(title))
    assert page.views.select_id(row.id)
    return row


def show(page, form, by=Grouping.NONE):
    page.list.choice.choose(form, by)
    page.list.choice.changed.emit()
    page.views.focus_view()
    settle()
    return page.views.shown


def mouse(view, kind, at, buttons=Qt.MouseButton.LeftButton):
    place = QPointF(at)
    event = QMouseEvent(
        kind, place, view.viewport().mapToGlobal(place), Qt.MouseButton.LeftButton, buttons,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_the_table_tells_how_many_there_are_and_how_many_are_late(page):
    number = len(page.views.rows())
    assert page.list.summary.text().startswith(f"{number} Maßnahmen")
    assert "überfällig" in page.list.summary.text()
    assert page.views.current_id() == page.views.rows()[0].id


def test_the_end_is_edited_in_its_cell_and_taken_back(page, context):
    row = choose(page, "Mitternachtssport")
    table = page.views.table
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(5))
    press(table, KEYS.Key_Return)
    editor = QApplication.focusWidget()
    editor.selectAll()
    type_text(editor, "31.12.2097")
    press(editor, KEYS.Key_Return)
    assert record(context, row.id).ends_on == date(2097, 12, 31)
    assert page.views.current_id() == row.id
    context.operations.undo()
    assert record(context, row.id).ends_on == row.ends_on


def test_an_end_before_the_beginning_is_refused_with_a_sentence(page, context, said):
    row = choose(page, "Mitternachtssport")
    page.acts.edit(row, "ends_on", date(1999, 1, 1))
    assert "Das Ende liegt vor dem Beginn" in said.errors[-1]
    assert record(context, row.id).ends_on == row.ends_on


def test_a_day_that_is_none_is_told_and_nothing_written(page, context, said):
    row = choose(page, "Mitternachtssport")
    table = page.views.table
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(5))
    page.rename()
    editor = QApplication.focusWidget()
    editor.selectAll()
    type_text(editor, "irgendwann")
    press(editor, KEYS.Key_Return)
    assert said.errors
    assert record(context, row.id).ends_on == row.ends_on


def test_the_owner_is_chosen_from_the_contacts(page, context, said):
    row = choose(page, "Mitternachtssport")
    table = page.views.table
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(4))
    page.rename()
    editor = QApplication.focusWidget()
    editor.setText("Ordnungsamt")
    press(editor, KEYS.Key_Return)
    changed = record(context, row.id)
    house = context.operations.ask(
        lambda work: work.organizations.get(changed.organization_id).label
    )
    assert house == "Ordnungsamt"
    page.rename()
    QApplication.focusWidget().setText("Niemand Bekanntes")
    press(QApplication.focusWidget(), KEYS.Key_Return)
    assert "steht nicht in den Kontakten" in said.errors[-1]
    page.acts.edit(row, "owner", Who())
    assert record(context, row.id).organization_id is None


def test_a_step_forwards_needs_no_reason_one_backwards_asks_in_its_place(page, context):
    row = choose(page, "Fahrradabstellanlage")
    page.acts.move(row, row.state)
    page.acts.edit(row, "state", MeasureState.REVIEWED)
    assert record(context, row.id).state is MeasureState.REVIEWED

    row = page.list.row_of(row.id)
    page.acts.edit(row, "state", MeasureState.IDEA)
    bar = page.list.reason
    assert bar.isVisible()
    assert "Warum von „geprüft“ zu „Idee“?" in bar.question.text()
    press(bar.edit, KEYS.Key_Return)
    assert bar.complaint.isVisible()
    type_text(bar.edit, "Es fehlt an Geld.")
    press(bar.edit, KEYS.Key_Return)
    assert not bar.isVisible()
    assert record(context, row.id).state is MeasureState.IDEA
    changes = context.operations.ask(lambda work: work.state_changes.where(measure_id=row.id))
    assert changes[-1].reason == "Es fehlt an Geld."


def test_esc_gives_the_question_up(page, context):
    row = choose(page, "Mitternachtssport")
    page.acts.edit(row, "state", MeasureState.REJECTED)
    press(page.list.reason.edit, KEYS.Key_Escape)
    assert not page.list.reason.isVisible()
    page.acts.edit(row, "state", MeasureState.REJECTED)
    page.back()
    assert not page.list.reason.isVisible()
    assert record(context, row.id).state is row.state


def test_the_state_is_chosen_from_a_list_in_its_cell(page, context):
    row = choose(page, "Fahrradabstellanlage")
    page.views.table.setCurrentIndex(page.views.table.currentIndex().siblingAtColumn(0))
    page.rename()
    delegate = page.views.table.itemDelegate()
    index = page.views.table.currentIndex()
    assert index.column() == 2
    box = delegate.createEditor(page.views.table.viewport(), None, index)
    box.set_value(MeasureState.REVIEWED)
    delegate.setModelData(box, None, index)
    assert record(context, row.id).state is MeasureState.REVIEWED


def test_headings_are_passed_over_and_not_exported(page):
    table = show(page, "table", Grouping.FIELD)
    lines = table.grouped_model.heading_lines()
    assert lines[0] == 0
    assert "·" in table.rows_model.index(0, 0).data()
    first = page.views.rows()[0]
    page.views.select_id(first.id)
    for _ in range(len(page.views.rows()) + 4):
        press(table, KEYS.Key_Down)
    assert page.views.current_id() == page.views.rows()[-1].id
    assert page.list.words() == "Nach Handlungsfeld"
    assert len(page.list_sheet().rows) == len(page.views.rows())


def test_what_is_shown_goes_to_excel_as_it_is(page, context, tmp_path):
    page.list.filters.chips.set_value("late", "late")
    page.list.filters.changed.emit()
    sheet = page.list_sheet()
    assert 0 < len(sheet.rows) < 13
    assert "überfällig" in sheet.note
    target = tmp_path / "liste.xlsx"
    ListExport(context, page).write(sheet, ListFormat.EXCEL, target)
    context.tasks.wait()
    assert target.exists()


def test_cards_move_by_alt_and_arrow(page, context):
    row = choose(page, "Fahrradabstellanlage")
    board = show(page, "board")
    assert board.current_id() == row.id
    press(board, KEYS.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert record(context, row.id).state is MeasureState.REVIEWED
    assert board.current_id() == row.id
    press(board, KEYS.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.list.reason.isVisible()
    page.back()
    assert "Fahrradabstellanlage" in board.accessibleDescription()


def test_arrows_walk_over_the_board(page):
    board = show(page, "board")
    for key in ("Home", "End", "Up", "Down", "PageUp", "PageDown", "Left", "Right"):
        press(board, getattr(KEYS, f"Key_{key}"))
        assert board.current_id() in board.cards.places
    for _ in WAY:
        press(board, KEYS.Key_Right)
    last = max(place.column for place in board.cards.places.values())
    assert board.cards.places[board.current_id()].column == last


def test_a_card_is_dragged_to_another_column(page, context):
    row = choose(page, "Fahrradabstellanlage")
    board = show(page, "board")
    board.horizontalScrollBar().setValue(0)
    card = board.cards.card_rect(board.cards.places[row.id]).center()
    target = board.cards.column_rect(1, 400).center()
    mouse(board, QEvent.Type.MouseMove, card, Qt.MouseButton.NoButton)
    mouse(board, QEvent.Type.MouseButtonPress, card)
    mouse(board, QEvent.Type.MouseMove, (card + target) / 2)
    assert board.dragged.id == row.id
    board.grab()
    mouse(board, QEvent.Type.MouseMove, target)
    mouse(board, QEvent.Type.MouseButtonRelease, target, Qt.MouseButton.NoButton)
    settle()
    assert record(context, row.id).state is MeasureState.REVIEWED
    assert board.dragged is None


def test_esc_lets_a_card_fall_back_and_a_drop_at_home_changes_nothing(page, context):
    row = choose(page, "Fahrradabstellanlage")
    board = show(page, "board")
    board.horizontalScrollBar().setValue(0)
    card = board.cards.card_rect(board.cards.places[row.id]).center()
    mouse(board, QEvent.Type.MouseButtonPress, card)
    mouse(board, QEvent.Type.MouseMove, card + QPoint(60, 0))
    press(board, KEYS.Key_Escape)
    assert board.dragged is None
    mouse(board, QEvent.Type.MouseButtonPress, card)
    mouse(board, QEvent.Type.MouseMove, card + QPoint(30, 20))
    mouse(board, QEvent.Type.MouseButtonRelease, card + QPoint(30, 20))
    assert record(context, row.id).state is row.state


def test_what_is_held_at_the_border_draws_the_board_along(page, qtbot):
    board = show(page, "board")
    board.horizontalScrollBar().setValue(0)
    first = board.cards.card_rect(board.cards.places[board.cards.columns[0][0].id]).center()
    mouse(board, QEvent.Type.MouseButtonPress, first)
    mouse(board, QEvent.Type.MouseMove, QPoint(board.viewport().width() - 5, first.y()))
    qtbot.waitUntil(lambda: board.horizontalScrollBar().value() > 0)
    mouse(board, QEvent.Type.MouseButtonRelease, QPoint(-900, 5))


def test_the_timeline_is_walked_zoomed_and_brought_back_to_today(page):
    timeline = show(page, "timeline")
    timeline.grab()
    before = timeline.scale.day_width
    press(timeline, KEYS.Key_Plus)
    assert timeline.scale.day_width > before
    press(timeline, KEYS.Key_Minus)
    press(timeline, KEYS.Key_Minus)
    assert timeline.scale.day_width < before
    press(timeline, KEYS.Key_0)
    assert timeline.horizontalScrollBar().maximum() == 0
    press(timeline, KEYS.Key_Plus)
    press(timeline, KEYS.Key_Right)
    press(timeline, KEYS.Key_H)
    seen = timeline.scale.x(TODAY) - timeline.origin().x()
    assert 0 < seen < timeline.viewport().width() - 300
    press(timeline, KEYS.Key_Home)
    first = timeline.current_id()
    press(timeline, KEYS.Key_Down)
    assert timeline.current_id() != first
    press(timeline, KEYS.Key_End)
    assert timeline.current_id() == timeline.strips[-1].row.id
    assert timeline.strips[-1].row.title in timeline.accessibleDescription()


def test_milestones_and_what_waits_for_what_are_on_the_timeline(page):
    timeline = show(page, "timeline", Grouping.FIELD)
    assert timeline.strips[0].row is None
    assert timeline.links
    strip = next(strip for strip in timeline.strips if strip.stones)
    assert "Meilensteine" in timeline.told(strip)
    timeline.grab()
    press(timeline, KEYS.Key_Home)
    assert timeline.current_id() == timeline.strips[1].row.id


def test_filters_say_when_nothing_is_left_and_let_go_again(page, qtbot):
    every = len(page.views.rows())
    type_text(page.list.filters.words_line, "bahnhof")
    qtbot.waitUntil(lambda: 0 < len(page.views.rows()) < every)
    assert f"von {every}" in page.list.summary.text()
    page.list.filters.words_line.setText("gibt es nicht")
    qtbot.waitUntil(page.list.none_found.isVisible)
    page.list.none_found.button.click()
    assert len(page.views.rows()) == every
    page.list.filters.silent.set_values(frozenset({3}))
    page.list.filters.changed.emit()
    assert "ohne Sachstand seit 3 Monaten" in page.list.words()


def test_a_view_is_saved_chosen_renamed_and_forgotten(page, context):
    page.list.filters.chips.set_value("late", "late")
    page.list.filters.menus["states"].set_values(frozenset({MeasureState.UNDER_WAY}))
    show(page, "board")
    page.list.filters.changed.emit()
    late = len(page.views.rows())
    dialog = page.list.saved.ask_name()
    dialog.keep_button.click()
    assert dialog.isVisible()
    dialog.name.setText("Überfälliges")
    dialog.keep_button.click()

    page.list.filters.clear()
    show(page, "table")
    assert len(page.views.rows()) > late
    page.list.saved.fill()
    page.list.saved.list.actions()[0].trigger()
    assert (page.list.choice.form, len(page.views.rows())) == ("board", late)

    page.list.saved.fill()
    words = [action.text() for action in page.list.saved.list.actions()]
    assert "„Überfälliges“ umbenennen …" in words
    dialog = page.list.saved.ask_rename(page.list.saved.views()[0])
    dialog.name.setText("Zu spät")
    dialog.keep_button.click()
    assert any("„Zu spät“" in command.title for command in page.commands())
    page.list.saved.delete(page.list.saved.views()[0])
    assert page.list.saved.views() == []
    context.operations.undo()
    assert [view.name for view in page.list.saved.views()] == ["Zu spät"]


def test_the_last_look_is_remembered(page, context, shown):
    owner = next(row.organization_id for row in page.views.rows() if row.is_overdue)
    page.list.filters.chips.set_value("late", "late")
    page.list.filters.menus["owners"].set_values(frozenset({owner}))
    page.list.filters.changed.emit()
    show(page, "timeline", Grouping.OWNER)
    again = shown(MeasuresPage(context, today=lambda: TODAY))
    assert again.list.choice.form == "timeline"
    assert again.list.choice.grouping is Grouping.OWNER
    assert again.list.filters.menus["owners"].values() == {owner}
    assert 0 < len(again.views.rows()) == len(page.views.rows())


def test_a_view_nobody_can_read_any_more_shows_everything(page):
    every = len(page.views.rows())
    for broken in ("", "[]", "{", '{"by": [1], "filters": {"states": [{}], "words": 7}}'):
        page.list.show_view("mosaik", from_text(broken))
        assert page.list.choice.form == "table"
        page.list.filters.clear()
        assert len(page.views.rows()) == every


def test_titles_become_measures_one_after_the_other(page, context):
    page.new()
    line = page.list.quick
    for title in ("Runder Tisch Görlitzer Straße", "Zweite"):
        type_text(line.edit, title)
        assert page.drafts()
        press(line.edit, KEYS.Key_Return)
        assert not page.drafts()
    assert record(context, page.views.current_id()).title == "Zweite"
    page.back()
    assert not line.isVisible()
    page.back()


def test_delete_moves_to_the_papierkorb_and_can_be_taken_back(page, context, said):
    row = choose(page, "Mitternachtssport")
    press(page.views.table, KEYS.Key_Delete)
    assert said[-1] == ("undo", f"Maßnahme {row.number} gelöscht")
    assert page.list.row_of(row.id) is None
    context.operations.undo()
    assert page.list.row_of(row.id) is not None


def test_enter_opens_a_measure_and_esc_leads_back(page):
    row = choose(page, "Mitternachtssport")
    page.views.table.setCurrentIndex(page.views.table.currentIndex().siblingAtColumn(1))
    press(page.views.table, KEYS.Key_Return)
    assert page.shows_detail
    assert page.detail.measure_id == row.id
    assert page.commands()
    page.rename()
    assert page.flush()
    page.back()
    assert not page.shows_detail
    board = show(page, "board")
    press(board, KEYS.Key_Return)
    assert page.shows_detail
    page.acts.delete(page.list.row_of(page.detail.measure_id))
    assert not page.shows_detail


def test_a_record_is_opened_whatever_the_filters_hide(page, context):
    row = choose(page, "Mitternachtssport")
    page.list.filters.words_line.setText("gibt es nicht")
    page.list.filters.changed.emit()
    page.open_record("measure", row.id)
    assert page.detail.measure_id == row.id
    page.open_record("measures", None)
    assert not page.shows_detail
    report = context.operations.ask(lambda work: work.measure_reports.all())
    if report:
        page.open_record("measure_report", report[0].id)
        assert page.detail.measure_id == report[0].measure_id


def test_changes_made_elsewhere_are_read_when_somebody_looks(page, context):
    row = choose(page, "Mitternachtssport")
    page.hide()
    page.acts.edit(row, "ends_on", date(2098, 1, 1))
    page.show()
    assert page.list.row_of(row.id).ends_on == date(2098, 1, 1)


def test_the_mouse_chooses_opens_and_asks_on_the_timeline(page):
    timeline = show(page, "timeline", Grouping.FIELD)
    place = next(i for i, strip in enumerate(timeline.strips) if strip.stones)
    strip = timeline.strips[place]
    assert timeline.select_id(strip.row.id)
    top = HEAD + place * LINE - timeline.origin().y() + LINE // 2
    mouse(timeline, QEvent.Type.MouseButtonPress, QPoint(40, top))
    assert timeline.current_id() == strip.row.id
    stone = strip.stones[0]
    timeline.show_day(stone_day(stone).toordinal())
    at = QPoint(round(timeline.scale.x(stone_day(stone))) + SIDE - timeline.origin().x(), top)
    assert f"Meilenstein „{stone.title}“, erreicht am" in timeline.tip_at(at)
    assert strip.row.title in timeline.tip_at(QPoint(20, top))
    assert timeline.tip_at(QPoint(20, 2)) == ""
    help_asked = QHelpEvent(QEvent.Type.ToolTip, at, timeline.viewport().mapToGlobal(at))
    QApplication.sendEvent(timeline.viewport(), help_asked)
    mouse(timeline, QEvent.Type.MouseButtonDblClick, QPoint(40, top))
    assert page.shows_detail


def test_the_wheel_with_ctrl_widens_the_days_under_the_hand(page):
    timeline = show(page, "timeline")
    before = timeline.scale.day_width
    for turned, modifiers in (
        (120, Qt.KeyboardModifier.ControlModifier),
        (-120, Qt.KeyboardModifier.NoModifier),
    ):
        place = QPointF(500, 200)
        event = QWheelEvent(
            place, timeline.viewport().mapToGlobal(place), QPoint(), QPoint(0, turned),
            Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(timeline.viewport(), event)
    assert timeline.scale.day_width > before
    page.list.choice.zoom.fitted.click()
    assert timeline.scale.day_width < before


def test_measures_without_a_day_or_with_one_stand_on_the_timeline_too(page, context):
    page.acts.add("Ganz ohne Daten")
    made = page.acts.add("Nur ein Ende")
    page.acts.edit(page.list.row_of(made), "ends_on", date(9999, 12, 31))
    timeline = show(page, "timeline")
    press(timeline, KEYS.Key_0)
    assert timeline.select_id(made)
    assert not timeline.grab().isNull()
    for _ in range(40):
        timeline.zoom_in()
    timeline.show_day(date.max.toordinal())
    assert not timeline.grab().isNull()


def test_an_empty_office_is_offered_the_first_measure(page, context):
    for row in list(page.views.rows()):
        page.acts.delete(row)
    assert page.list.empty.isVisible()
    page.list.empty.button.click()
    assert page.list.quick.isVisible()
    page.list.show_form("board")
    page.list.show_form("timeline")
    assert page.views.rows() == []


def test_pasted_masses_are_cut_to_a_title(page, context):
    page.new()
    page.list.quick.edit.setText("x" * 10_000)
    press(page.list.quick.edit, KEYS.Key_Return)
    assert len(record(context, page.views.current_id()).title) == 300


def test_the_three_ways_to_look_are_chips_of_which_one_is_on(page):
    chips = page.list.choice.chips
    chips.set_value("form", None)
    chips.changed.emit()
    assert chips.value("form") == "table"
    chips.set_value("form", "board")
    chips.changed.emit()
    assert page.views.form == "board"
    assert not page.list.choice.by.isVisible()
