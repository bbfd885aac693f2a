"""The tab Standplan in the whole window with Musterau."""

import shutil
import time
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from praeventionsrat.prevention_day.programme.venues import remove_venue
from praeventionsrat.prevention_day.stands.plan_drawing import MARGIN, UNIT, key_of
from praeventionsrat.prevention_day.stands.planning import place_all
from praeventionsrat.prevention_day.stands.records import PlanObjectKind, StandFields, StandState
from praeventionsrat.prevention_day.stands.usecases import add_stand, lift_stand, set_stand_state
from tests.ui.keys import type_text
from tests.ui.meetings.live import settle
from ui.pages import PAGES
from ui.prevention_day.day_page import SHOWN_DAY
from ui.prevention_day.stands.page import LIST, PLAN
from ui.prevention_day.stands.plan_hand import area_by_key
from ui.prevention_day.stands.plan_stage import STAND_MIME
from ui.shell.main_window import MainWindow

LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(window, context):
    rows = context.operations.ask(lambda work: work.prevention_days.rows())
    context.settings.set(SHOWN_DAY, str(next(r.id for r in rows if r.title.startswith("9."))))
    found = window.go("day_stands")
    found.tabs.setCurrentIndex(PLAN)
    settle()
    return found


@pytest.fixture
def plan(page):
    return page.plan


def row_of(plan, number):
    return next(row for row in plan.view.stands if row.number == number)


def key(plan, number):
    return key_of("stand", row_of(plan, number).id)


def at(plan, x, y):
    """A place of the plan as a place of the window."""
    spot = QPointF(x * UNIT + MARGIN, y * UNIT + MARGIN) * plan.stage.scale + plan.stage.origin()
    return spot.toPoint()


def drag(plan, start, end, modifiers=Qt.KeyboardModifier.NoModifier):
    viewport = plan.stage.viewport()
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        way = QPoint((end - start) * (step / 5))
        QTest.mouseMove(viewport, start + way)
    QTest.mouseMove(viewport, end)
    plan.stage.grab()
    QTest.mouseRelease(viewport, LEFT, modifiers, end)
    settle()


def warnings(plan):
    return [note.what.text() for note in plan.side.notes]


def test_the_plan_tells_what_stands_where_and_what_does_not_fit(page, plan):
    assert plan.venue.currentText() == "Marktplatz"
    assert page.summary.text() == "4 auf dem Plan"
    assert any("ist laut und steht" in said for said in warnings(plan))
    assert plan.side.warned_title.text() == "4 Hinweise"
    assert "Marktplatz" in plan.stage.accessibleName()
    assert page.list_sheet().title == "Standplan Marktplatz"


def test_a_stand_is_dragged_to_the_grid_and_back_by_undo(plan):
    row = row_of(plan, "A03")
    drag(plan, at(plan, row.x_cm, row.y_cm), at(plan, 3520, 2090))
    moved = row_of(plan, "A03")
    assert (moved.x_cm % 50, moved.y_cm % 50) == (0, 0)
    assert (abs(moved.x_cm - 3520), abs(moved.y_cm - 2090)) <= (50, 50)
    assert any("steht auf „Bühne Marktplatz“" in said for said in warnings(plan))
    assert plan.stage.current == key(plan, "A03")
    assert plan.side.title.text() == "A03 Freiwillige Feuerwehr"
    plan.context.operations.undo()
    settle()
    assert (row_of(plan, "A03").x_cm, row_of(plan, "A03").y_cm) == (row.x_cm, row.y_cm)


def test_what_is_only_clicked_stays_and_beside_it_nothing_is_chosen(plan):
    row = row_of(plan, "A01")
    spot = at(plan, row.x_cm, row.y_cm)
    QTest.mouseClick(plan.stage.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, spot)
    assert plan.stage.current == key(plan, "A01")
    QTest.mouseMove(plan.stage.viewport(), spot + QPoint(1, 1))
    QTest.mouseClick(
        plan.stage.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at(plan, 1000, 1800)
    )
    assert plan.stage.current == ""
    assert not plan.side.chosen.isVisible()
    assert (row_of(plan, "A01").x_cm, row_of(plan, "A01").y_cm) == (row.x_cm, row.y_cm)


def test_a_drag_is_given_up_by_escape(plan):
    row = row_of(plan, "A01")
    start, viewport = at(plan, row.x_cm, row.y_cm), plan.stage.viewport()
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(viewport, start + QPoint(40, 40))
    QTest.mouseMove(viewport, start + QPoint(60, 60))
    assert plan.stage.held is not None
    QTest.keyClick(plan.stage, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, LEFT, Qt.KeyboardModifier.NoModifier, start + QPoint(60, 60))
    assert row_of(plan, "A01").x_cm == row.x_cm
    assert plan.stage.current == key(plan, "A01")
    QTest.keyClick(plan.stage, Qt.Key.Key_Escape)
    assert plan.stage.current == ""


def test_keys_move_turn_and_take_off(plan):
    stage = plan.stage
    stage.setFocus()
    QTest.keyClick(stage, Qt.Key.Key_Down)
    assert stage.current
    stage.choose(key(plan, "A02"))
    row = row_of(plan, "A02")
    QTest.keyClick(stage, Qt.Key.Key_Right)
    QTest.keyClick(stage, Qt.Key.Key_Up, CTRL)
    settle()
    moved = row_of(plan, "A02")
    assert (moved.x_cm - row.x_cm, moved.y_cm - row.y_cm) == (50, -1)
    QTest.keyClick(stage, Qt.Key.Key_R)
    QTest.keyClick(stage, Qt.Key.Key_R)
    QTest.keyClick(stage, Qt.Key.Key_R, SHIFT)
    settle()
    assert row_of(plan, "A02").turned_degrees == 15
    plan.context.operations.undo()
    settle()
    assert row_of(plan, "A02") == row  # moving on is one step
    QTest.keyClick(stage, Qt.Key.Key_PageDown)
    QTest.keyClick(stage, Qt.Key.Key_PageUp)
    assert stage.current == key(plan, "A02")
    QTest.keyClick(stage, Qt.Key.Key_Delete)
    settle()
    assert [one.number for one in plan.view.tray] == ["A02"]
    assert stage.current == ""


def test_zoom_is_reached_by_keys(plan):
    before = plan.stage.scale
    QTest.keyClick(plan.stage, Qt.Key.Key_Plus)
    assert plan.stage.scale > before
    QTest.keyClick(plan.stage, Qt.Key.Key_Minus)
    QTest.keyClick(plan.stage, Qt.Key.Key_0)
    assert plan.stage.scale == pytest.approx(before)


def test_the_tray_puts_a_stand_on_the_plan_by_enter_and_by_dropping(plan, context):
    stand_id = row_of(plan, "A02").id
    context.operations.perform("x", lift_stand, stand_id)
    settle()
    assert plan.side.tray.count() == 1
    plan.side.tray.setFocus()
    plan.side.tray.setCurrentRow(0)
    QTest.keyClick(plan.side.tray, Qt.Key.Key_Down)
    QTest.keyClick(plan.side.tray, Qt.Key.Key_Return)
    settle()
    placed = row_of(plan, "A02")
    assert plan.stage.current == key(plan, "A02")
    assert abs(placed.x_cm - 2000) <= 150
    context.operations.perform("x", lift_stand, stand_id)
    settle()
    drop(plan, stand_id, 1200, 1900)
    assert abs(row_of(plan, "A02").x_cm - 1200) <= 50
    drop(plan, UUID(int=5), 100, 100)  # nobody


def drop(plan, stand_id, x, y):
    data = QMimeData()
    data.setData(STAND_MIME, str(stand_id).encode("ascii"))
    spot, copy = at(plan, x, y), Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    stage = plan.stage
    stage.dragEnterEvent(QDragEnterEvent(spot, copy, data, LEFT, none))
    stage.dragMoveEvent(QDragMoveEvent(spot, copy, data, LEFT, none))
    stage.dropEvent(QDropEvent(QPointF(spot), copy, data, LEFT, none, QEvent.Type.Drop))
    settle()


def test_all_that_wait_are_put_on_the_plan_at_once(plan, context):
    for number in ("A01", "A02"):
        context.operations.perform("x", lift_stand, row_of(plan, number).id)
    settle()
    assert plan.side.waiting.isVisible()
    assert plan.side.tray_title.text() == "Noch ohne Platz (2)"
    plan.acts.put_all()
    settle()
    assert len(plan.view.stands) == 4
    assert not plan.side.waiting.isVisible()
    plan.acts.put_all()


def test_a_place_and_its_circuit_are_typed(plan):
    plan.stage.choose(key(plan, "B01"))
    place = plan.side.place
    type_text(place.across, "")
    place.across.selectAll()
    type_text(place.across, "12,5")
    place.circuit.setCurrentIndex(1)
    place.circuit.activated.emit(1)
    assert plan.flush()
    settle()
    row = row_of(plan, "B01")
    assert (row.x_cm, row.circuit) == (1250, "Verteiler West")
    assert not any("keinem Stromkreis" in said for said in warnings(plan))


def test_objects_are_drawn_named_moved_and_rubbed_out(plan):
    actions = {act.text(): act for act in plan.objects.menu().actions()}
    actions["Rettungsweg"].trigger()
    settle()
    thing = plan.view.objects[-1]
    assert thing.kind is PlanObjectKind.RESCUE_PATH
    assert plan.stage.current == key_of("object", thing.id)
    QTest.keyClick(plan.stage, Qt.Key.Key_Return)
    type_text(plan.side.thing.words, "Zufahrt")
    assert plan.flush()
    settle()
    QTest.keyClick(plan.stage, Qt.Key.Key_Left)
    settle()
    moved = plan.view.object(thing.id)
    assert (moved.name, moved.area.x) == ("Zufahrt", thing.area.x - 50)
    plan.side.off.click()
    settle()
    assert plan.view.object(thing.id) is None


def test_the_list_says_the_same_and_chooses_the_same(page, plan):
    plan.as_list.click()
    assert plan.table.isVisible()
    assert not plan.zoom.isVisible()
    plan.table.select_id(row_of(plan, "A03").id)
    assert plan.stage.current == key(plan, "A03")
    assert plan.side.place.across.text() == "31"
    lines = plan.sheet().rows
    assert lines[2][:2] == ("A03", "Freiwillige Feuerwehr")
    QTest.keyClick(plan.table, Qt.Key.Key_Delete)
    settle()
    assert len(plan.view.stands) == 3
    plan.table.select_id(row_of(plan, "A01").id)
    QTest.keyClick(plan.table, Qt.Key.Key_Return)
    assert page.tabs.currentIndex() == LIST


def test_a_notice_leads_to_its_stand_and_a_stand_to_the_list(page, plan):
    note = next(one for one in plan.side.notes if "Suchtberatung" in one.what.text())
    note.show_it.click()
    assert plan.stage.current == key(plan, "B01")
    QTest.mouseDClick(
        plan.stage.viewport(), LEFT, Qt.KeyboardModifier.NoModifier,
        at(plan, row_of(plan, "B01").x_cm, row_of(plan, "B01").y_cm),
    )  # fmt: skip
    assert page.tabs.currentIndex() == LIST
    assert page.stands.form.record_id == row_of(plan, "B01").id


def test_the_area_is_measured_and_a_picture_lies_below(qtbot, plan, tmp_path):
    dialog = plan.ask_setup()
    dialog.fields["width_cm"].setText("abc")
    dialog.take()
    assert dialog.isVisible()
    dialog.fields["width_cm"].setText("50")
    dialog.fields["width_cm"].value_edited.emit()
    wrong = tmp_path / "kein.png"
    wrong.write_bytes(b"%PDF")
    dialog.read_picture(wrong)
    qtbot.waitUntil(lambda: "kein Bild, das" in dialog.picture.text())
    picture = tmp_path / "Luftbild.png"
    Image.new("RGB", (5000, 30), "#88aa88").save(picture)
    dialog.read_picture(picture)
    qtbot.waitUntil(lambda: not plan.ground.picture.isNull())
    assert dialog.picture.text() == "Luftbild.png"
    assert plan.ground.picture.width() == 4000
    dialog.take()
    assert plan.view.fields.width_cm == 5000
    plan.stage.grab()
    again = plan.ask_setup()
    asked = again.ask_picture()
    asked.reject()
    again.remove_picture()
    settle()
    assert plan.ground.picture.isNull()
    again.reject()


def test_another_place_has_a_plan_of_its_own(page, plan):
    other = next(key for key, name in plan_venues(plan) if name == "Turnhalle")
    plan.show_venue(other)
    assert plan.view.stands == ()
    settle()
    assert plan.side.warned_title.text() == "Keine Hinweise"
    assert page.summary.text() == "0 auf dem Plan"


def plan_venues(plan):
    return [
        (plan.venue._values[place], plan.venue.itemText(place))
        for place in range(plan.venue.count())
    ]


def test_without_any_place_one_button_makes_one(plan, context):
    for venue_id, _name in plan_venues(plan):
        context.operations.perform("x", remove_venue, venue_id)
    settle()
    assert plan.pages.currentIndex() == 1
    assert plan.commands() == ()
    assert plan.summary() == ""
    assert plan.ask_setup() is None
    plan.empty.findChild(QPushButton).click()
    settle()
    assert plan.view.venue == "Veranstaltungsfläche"


def test_commands_of_the_plan_are_run_by_words(page, plan):
    titles = [one.title for one in page.commands()]
    assert "Fläche einrichten" in titles
    assert "Standplan A3 (PDF)" in titles
    next(one for one in page.commands() if one.title == "Standplan A3 (PDF)").run()
    (dialog,) = plan.findChildren(QFileDialog)
    dialog.reject()


def test_the_plan_becomes_a_picture(qtbot, plan, tmp_path):
    dialog = plan.prints.write_picture()
    target = tmp_path / "Plan.png"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(target.exists)
    with Image.open(target) as picture:
        assert picture.width > picture.height > 500
    plan.event_id = None
    assert plan.prints.write_picture() is None


def test_two_hundred_stands_are_dragged_without_a_stall(plan, context):
    day, venue = plan.event_id, plan.view.venue_id
    with context.operations._store.begin("viele") as work:
        made = [add_stand(work, day, StandFields(exhibitor=f"Verein {n}")) for n in range(200)]
        place_all(work, venue, made)
    plan.reload(day)
    settle()
    row, stage = row_of(plan, "A01"), plan.stage
    stage.choose(key(plan, "A01"))
    start = at(plan, row.x_cm, row.y_cm)
    stage.viewport().repaint()  # seen before it is taken
    QTest.mousePress(stage.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start)
    longest = 0.0
    for step in range(30):
        begun = time.process_time()
        QTest.mouseMove(stage.viewport(), start + QPoint(20 + step * 3, 20 + step))
        stage.viewport().repaint()
        longest = max(longest, time.process_time() - begun)
    assert stage.held is not None
    QTest.mouseRelease(stage.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start)
    assert longest < 0.016, f"{longest * 1000:.1f} ms"  # work alone: others run beside it


def test_who_declined_is_asked_to_leave(plan, context):
    context.operations.perform("x", set_stand_state, row_of(plan, "A01").id, StandState.DECLINED)
    settle()
    assert any("hat abgesagt" in said for said in warnings(plan))
    assert area_by_key(plan.view, "") is None
