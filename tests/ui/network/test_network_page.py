"""The page Netzwerk: picture, list and Parität of Musterau, by hand and by keys."""

import io

import openpyxl
import pypdf
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton

from praeventionsrat.contacts.records import PersonFields
from praeventionsrat.contacts.usecases import create_person
from praeventionsrat.council.planning import wish_groups
from praeventionsrat.council.records import MembershipFields
from praeventionsrat.council.usecases import add_member
from praeventionsrat.documents.drawing import Text
from praeventionsrat.documents.drawing_sheet import DrawingFormat
from ui.network.page import NetworkPage

KEY = Qt.Key


def words(view):
    return {shape.words for shape in view.drawing.shapes if isinstance(shape, Text)}


def element(page, start):
    return next(e for e in page.views.picture.drawing.elements if e.name.startswith(start))


def committee(read, name):
    return next(row.id for row in read(lambda work: work.committees.all()) if row.label == name)


def place(view, found):
    """The middle of an element, in the viewport."""
    left, top, right, bottom = found.box
    at = QPointF((left + right) / 2, (top + bottom) / 2) * view.scale + view.origin()
    return at.toPoint()


def test_the_page_kontakte_leads_to_the_network_and_back(window, qtbot):
    window.go("contacts").network.click()
    page = window.page
    assert isinstance(page, NetworkPage)
    assert not window.frame.sidebar.isVisible()
    qtbot.waitUntil(lambda: page.shown is not None)
    assert {"Lenkungsgruppe", "AG Sucht", "Malte Dornbusch", "Polizeistation"} <= words(
        page.views.picture
    )
    window.back()
    assert window.page.title == "Kontakte"


def test_a_committee_leads_to_its_own_network_and_back(window, qtbot, read):
    page = window.go("committees")
    nord = committee(read, "Stadtteilrat Nord")
    page.open_record("committee", nord)
    page.detail.planning.network.click()
    network = window.page
    qtbot.waitUntil(lambda: network.shown is not None)
    assert [table.name for table in network.shown.network.tables] == ["Stadtteilrat Nord"]
    assert network.filters.committees.text() == "Stadtteilrat Nord"
    window.back()
    assert window.page is page
    assert page.detail.committee_id == nord


def test_gaps_are_drawn_and_go_once_somebody_comes(page, context, read, drawn):
    steering = committee(read, "Lenkungsgruppe")
    context.operations.perform("Wunsch", wish_groups, steering, ["Frauennotruf", "Polizei"])
    drawn(page)
    assert "fehlt: Frauennotruf" in words(page.views.picture)
    notruf = read(
        lambda work: next(o.id for o in work.organizations.all() if o.short_name == "Frauennotruf")
    )
    person = context.operations.perform(
        "Person", create_person, PersonFields(family_name="Bergfeld", form_of_address="Frau")
    )
    seat = MembershipFields(committee_id=steering, person_id=person, organization_id=notruf)
    context.operations.perform("Sitz", add_member, seat)
    drawn(page)
    assert "fehlt: Frauennotruf" not in words(page.views.picture)
    assert "Bergfeld" in words(page.views.picture)


def test_a_click_chooses_somebody_and_tells_everything(page, qtbot):
    view, found = page.views.picture, element(page, "Malte Dornbusch")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, found))
    assert view.current == found.key
    assert page.told.words.text() == found.name
    assert "Lenkungsgruppe (stellvertretender Vorsitz, mit Stimme)" in found.name
    assert page.told.open.isVisible()
    assert view.accessibleName() == found.name
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert view.current == ""
    assert not page.told.open.isVisible()
    assert view.accessibleName() == "Netzwerk"
    assert "3 Gremien, 15 Personen" in view.accessibleDescription()


def test_the_arrows_walk_through_the_picture_and_enter_opens_the_contact(page, window, qtbot):
    view = page.views.picture
    view.setFocus()
    tables = sorted((element(page, t.name) for t in page.shown.network.tables), key=lambda e: e.box)
    for key, table in zip((KEY.Key_Right, KEY.Key_Down, KEY.Key_Down), tables, strict=True):
        qtbot.keyClick(view, key)
        assert view.element is table
    qtbot.keyClick(view, KEY.Key_Down)
    qtbot.keyClick(view, KEY.Key_Up)
    seen = set()
    for key in (KEY.Key_Right, KEY.Key_Right, KEY.Key_Up, KEY.Key_Left, KEY.Key_Left):
        qtbot.keyClick(view, key)
        seen.add(view.current)
    assert len(seen) == 5
    view.choose(element(page, "Malte Dornbusch").key)
    qtbot.keyClick(view, KEY.Key_Return)
    assert window.page.title == "Kontakte"
    assert window.page.detail.title.text().endswith("Malte Dornbusch")


def test_whoever_walks_against_the_border_stays_where_she_is(page, qtbot):
    view = page.views.picture
    view.choose(min(view.drawing.elements, key=lambda e: e.box[0] + e.box[2]).key)
    here = view.current
    qtbot.keyClick(view, KEY.Key_Left)
    assert view.current == here


def test_esc_first_chooses_nothing_then_goes_back(page, window):
    page.views.choose(element(page, "AG Sucht").key)
    window.back()
    assert (window.page, page.views.current) == (page, "")
    window.back()
    assert window.page is not page


def test_committees_open_on_a_double_click_and_the_button_opens_what_is_chosen(
    page, window, qtbot, read
):
    view, found = page.views.picture, element(page, "AG Sucht")
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, found))
    assert window.page.detail.committee_id == committee(read, "AG Sucht")
    window.open_record("network", None)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert window.page is page
    page.views.choose(element(page, "Polizeistation").key)
    page.told.open.click()
    assert window.page.kind == "organization"


def test_what_has_no_record_of_its_own_cannot_be_opened(page, window):
    page.views.choose(element(page, "Fehlt: Ausländerbeirat").key)
    assert not page.told.open.isVisible()
    page.views.opened.emit(page.views.current)
    assert window.page is page


def test_the_filters_narrow_picture_and_list(page, drawn, read):
    menu = page.filters.committees
    tick = {action.text(): action for action in menu.menu().actions()}
    tick["AG Sucht"].trigger()
    drawn(page)
    assert menu.text() == "AG Sucht"
    assert {line.table for line in page.shown.lines if line.table} == {"AG Sucht"}
    tick["Stadtteilrat Nord"].trigger()
    assert menu.text() == menu.accessibleName() == "2 Gremien"
    tick["Alle Gremien"].trigger()
    groups = {action.text(): action for action in page.filters.sectors.menu().actions()}
    groups["Polizei"].trigger()
    drawn(page)
    assert {m.name for m in page.shown.network.members} == {"Malte Dornbusch", "Lena Rabenhorst"}
    assert page.filters.words() == "Polizei"
    page.filters.sectors.set_values(frozenset())
    page.filters.chips.clear()
    drawn(page)
    assert page.shown.network.unseated == ()
    assert page.filters.words() == "mit früheren Sitzen"


def test_the_chips_are_remembered_but_begin_with_what_most_want(page, context):
    assert page.filters.choice().only_active
    page.filters.chips.set_value("active", None)
    page.filters.chips.changed.emit()
    again = NetworkPage(context)
    assert not again.filters.choice().only_active
    assert again.filters.choice().with_unseated
    again.deleteLater()


def test_ticking_goes_on_while_the_menu_is_open(page, qtbot):
    menu = page.filters.committees.menu()
    menu.popup(QPoint(10, 10))
    action = next(a for a in menu.actions() if a.text() == "AG Sucht")
    menu.setActiveAction(action)
    qtbot.keyClick(menu, KEY.Key_Space)
    assert action.isChecked()
    middle = menu.actionGeometry(action).center()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=middle)
    assert not action.isChecked()
    assert menu.isVisible()
    qtbot.keyClick(menu, KEY.Key_Home)
    qtbot.mouseClick(
        menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[0]).center()
    )
    assert not menu.isVisible()


def test_the_list_says_the_same_and_enter_opens_from_it(page, window, qtbot):
    page.views.chips.set_value("view", "list")
    page.views.chips.changed.emit()
    rows = page.views.list.rows_model.rows()
    assert len(rows) == len(page.shown.lines)
    assert not page.zoom.isVisible()
    line = next(row for row in rows if row.name == "Malte Dornbusch")
    page.views.list.select_id(line.id)
    assert page.told.words.text().startswith("Malte Dornbusch – Polizeistation")
    qtbot.keyClick(page.views.list, KEY.Key_Return)
    assert window.page.detail.title.text().endswith("Malte Dornbusch")


def test_a_chip_pressed_twice_leaves_the_view_as_it_is(page):
    page.views.show_view("parity")
    page.views.chips.set_value("view", None)
    page.views.chips.changed.emit()
    assert page.views.view == "parity"
    assert not page.told.isVisible()


def test_paritaet_counts_committees_and_opens_them(page, window, qtbot, read):
    page.views.show_view("parity")
    row = next(r for r in page.views.figures.rows_model.rows() if r.label == "Lenkungsgruppe")
    assert (row.women, row.men, row.share) == (9, 5, 64)
    assert "64 % Frauen" in words(page.views.bars)
    page.views.figures.select_id("all")
    qtbot.keyClick(page.views.figures, KEY.Key_Return)
    assert window.page is page
    page.views.figures.select_id(row.id)
    qtbot.keyClick(page.views.figures, KEY.Key_Return)
    assert window.page.detail.committee_id == committee(read, "Lenkungsgruppe")


def test_commands_switch_the_view_and_f1_knows_the_page(page):
    for command, view in zip(page.commands(), ("picture", "list", "parity"), strict=True):
        command.run()
        assert page.views.view == view
    assert page.help_topic() == "netzwerk"


def test_the_hand_moves_and_the_wheel_makes_larger(page, qtbot):
    view = page.views.picture
    for name in ("Größer (+)", "Größer (+)", "Größer (+)"):
        next(b for b in page.findChildren(QToolButton) if b.toolTip() == name).click()
    assert view.scale > 1.5
    before = view.origin()
    start = QPoint(400, 300)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(2, 1))
    QTest.mouseMove(view.viewport(), start - QPoint(90, 60))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start - QPoint(90, 60))
    moved = view.origin() - before
    assert (round(moved.x()), round(moved.y())) == (-90, -60)
    assert view.current == ""
    qtbot.keyClick(view, KEY.Key_Minus)
    qtbot.keyClick(view, KEY.Key_Plus)
    qtbot.keyClick(view, KEY.Key_0)
    assert view.is_fitted
    assert view.scale <= 1.25


def test_a_larger_window_fits_the_picture_anew_but_not_one_made_larger_by_hand(page, window):
    view = page.views.picture
    small = view.scale
    window.resize(1100, 700)
    assert view.scale < small
    view.zoom_in()
    kept = view.scale
    window.resize(1440, 900)
    assert view.scale == kept


def test_what_is_chosen_out_of_sight_is_brought_into_sight(page):
    view = page.views.picture
    for _ in range(6):
        view.zoom_in()
    found = element(page, "Volker Achtnich")
    view.choose(found.key)
    assert view.viewport().rect().contains(place(view, found))


def test_another_theme_paints_the_same_in_its_own_colours(page, context, qtbot):
    from ui.shell.theme import Mode

    light = page.views.picture.grab().toImage().pixelColor(6, 6)
    page.views.choose(element(page, "Malte Dornbusch").key)
    context.theme.set_mode(Mode.DARK)
    dark = page.views.picture.grab().toImage().pixelColor(6, 6)
    assert light != dark


def save(page, said, qtbot, act, path):
    act()
    dialog = next(d for d in page.findChildren(QFileDialog) if d.isVisible())
    dialog.selectFile(str(path))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(said))
    assert said.errors == []
    said.clear()
    return path


@pytest.mark.parametrize("made", [DrawingFormat.A4, DrawingFormat.A3])
def test_the_picture_goes_on_paper(page, said, qtbot, tmp_path, made):
    path = save(page, said, qtbot, lambda: page.exports.start(made), tmp_path / "Netz.pdf")
    found = pypdf.PdfReader(path)
    text = " ".join(found.pages[0].extract_text().split())
    for shown in ("Stadt Musterau", "Malte Dornbusch", "fehlt: Ausländerbeirat", "15 Personen"):
        assert shown in text
    assert found.metadata.subject.startswith("3 Gremien, 15 Personen")


def test_the_bars_become_a_picture(page, said, qtbot, tmp_path):
    page.views.show_view("parity")
    act = page.exports.start
    path = save(page, said, qtbot, lambda: act(DrawingFormat.PNG), tmp_path / "P.png")
    found = Image.open(io.BytesIO(path.read_bytes()))
    assert found.text["Title"] == "Parität"


@pytest.mark.parametrize(("view", "lines"), [("list", 28), ("parity", 17)])
def test_the_list_goes_to_excel_from_the_button(page, said, qtbot, tmp_path, view, lines):
    page.views.show_view(view)
    path = save(page, said, qtbot, page.exports.list_to_excel, tmp_path / "L.xlsx")
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert abs(len(rows) - lines) <= 2
    assert rows[0][0] in {"Gremium", "Gremium oder Gruppe"}


def test_nothing_is_written_before_something_is_drawn(context, qtbot):
    page = NetworkPage(context)
    qtbot.addWidget(page)
    assert page.exports.start(DrawingFormat.A4) is None


def test_the_window_prints_the_list_of_the_page(page, window):
    entry = next(a for a in window.findChildren(QAction) if a.text() == "Liste nach Excel …")
    assert entry.isEnabled()
    assert page.list_sheet().title == "Netzwerk"


def test_the_tip_says_what_lies_under_the_hand(page, qtbot):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QApplication, QToolTip

    view, found = page.views.picture, element(page, "Malte Dornbusch")
    at = place(view, found)
    QTest.mouseMove(view.viewport(), at)
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(lambda: QToolTip.text() == found.name)
    QToolTip.hideText()
