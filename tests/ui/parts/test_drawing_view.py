"""A drawing in the window: the same shapes as on paper, moved and walked through."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from praeventionsrat.documents.drawing import Circle, Drawing, Element, Line, Text
from praeventionsrat.documents.drawing_colours import DARK, LIGHT
from praeventionsrat.documents.drawing_parts import bounds
from tests.praeventionsrat.documents.drawings import SAMPLE, texts
from ui.parts.drawing_paint import Picture
from ui.parts.drawing_stage import READABLE
from ui.parts.drawing_view import DrawingView
from ui.parts.zoom_tools import ZoomTools
from ui.shell.theme import Mode

KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier


def painted(drawing, lit=frozenset(), ground="#ffffff"):
    image = QImage(round(drawing.width), round(drawing.height), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    Picture(drawing).paint(painter, QRectF(image.rect()), lit)
    painter.end()
    return image


def inks(image, box):
    left, top, right, bottom = (round(edge) for edge in box)
    room = QRect(QPoint(left, top), QPoint(right, bottom)).intersected(image.rect())
    return {
        image.pixelColor(x, y).name()
        for x in range(room.left(), room.right() + 1)
        for y in range(room.top(), room.bottom() + 1)
    }


@pytest.fixture
def view(qtbot, theme):
    made = DrawingView()
    qtbot.addWidget(made)
    made.resize(500, 260)
    made.show_drawing(SAMPLE)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_every_shape_is_painted_where_it_stands(theme):
    image = painted(SAMPLE)
    for shape in SAMPLE.shapes:
        assert len(inks(image, bounds(shape))) > 1, shape
    for text in texts(SAMPLE):
        assert len(inks(image, text.box)) > 5, text.words
    assert image.pixelColor(70, 14).name() == LIGHT["accent"]


def test_dark_colours_are_those_of_the_dark_palette(theme):
    theme.set_mode(Mode.DARK)
    assert painted(SAMPLE, ground=DARK["ground"]).pixelColor(70, 14).name() == DARK["accent"]


def test_what_does_not_belong_to_the_chosen_one_goes_pale(theme):
    drawing = Drawing(
        "Zwei",
        "Zwei",
        100,
        40,
        (Circle(20, 20, 10, "text", of=("a",)), Circle(70, 20, 10, "text", of=("b",))),
    )
    image = painted(drawing, frozenset({"a"}))
    assert image.pixelColor(20, 20).name() == LIGHT["text"]
    assert image.pixelColor(70, 20).lightness() > 200


def test_a_halo_hides_the_line_behind_words(theme):
    words = Text(10, 24, "Name", 13, halo="ground")
    line = Line(((0, 20), (100, 20)), "accent", 1)
    drawing = Drawing("Linie", "Linie", 100, 40, (line, words))
    image = painted(drawing)
    assert image.pixelColor(8, 19).name() == image.pixelColor(8, 20).name() == "#ffffff"
    assert (
        LIGHT["accent"] in inks(image, (60, 18, 95, 22)) or len(inks(image, (60, 18, 95, 22))) > 1
    )


def test_a_small_drawing_is_fitted_and_stands_in_the_middle(view):
    assert 1 < view.scale <= 1.25
    middle = view.to_drawing(QPointF(view.viewport().rect().center()))
    assert abs(middle.x() - SAMPLE.width / 2) < 2
    assert view.horizontalScrollBar().maximum() == 0


def test_a_tall_drawing_keeps_to_a_size_that_can_be_read(view):
    view.show_drawing(Drawing("Hoch", "Hoch", 480, 5000, SAMPLE.shapes))
    assert view.scale >= READABLE
    assert view.verticalScrollBar().maximum() > 0
    assert view.verticalScrollBar().value() == 0


def wheel(view, steps, modifiers):
    at = QPointF(200, 120)
    event = QWheelEvent(
        at, QPointF(view.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    return at


def test_the_wheel_scrolls_and_with_ctrl_makes_larger_around_the_hand(view):
    ctrl = Qt.KeyboardModifier.ControlModifier
    before = view.to_drawing(QPointF(200, 120))
    for _ in range(4):
        at = wheel(view, 1, ctrl)
    after = view.to_drawing(at)
    assert view.scale > 2
    assert (after - before).manhattanLength() < 15
    place = view.verticalScrollBar().value()
    wheel(view, -1, NONE)
    assert view.verticalScrollBar().value() > place
    large = view.scale
    wheel(view, -1, ctrl)
    assert view.scale < large


def test_there_is_an_end_to_large_and_small(view):
    for _ in range(30):
        view.zoom_in()
    assert view.scale == 4
    for _ in range(60):
        view.zoom_out()
    assert view.scale == 0.2


def test_what_is_chosen_stays_through_a_change_and_goes_with_its_element(view):
    view.choose("person")
    assert view.accessibleName() == "Frau Ögretmen"
    view.zoom_in()
    view.show_drawing(SAMPLE)
    assert view.current == "person"
    view.show_drawing(Drawing("Leer", "Nichts", 100, 100))
    assert view.current == ""
    assert (view.accessibleName(), view.accessibleDescription()) == ("Leer", "Nichts")


def hover(view, at):
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(view.viewport().mapToGlobal(at)),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_the_cursor_says_what_can_be_clicked(view, qtbot):
    view.show_drawing(
        Drawing("Ein", "Ein", 440, 220, SAMPLE.shapes, (Element("a", "A", (10, 10, 130, 50)),))
    )
    spot = (QPointF(60, 30) * view.scale + view.origin()).toPoint()
    hover(view, spot)
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    hover(view, spot + QPoint(250, 60))
    assert view.viewport().cursor().shape() is Qt.CursorShape.OpenHandCursor


def test_keys_that_mean_nothing_go_on_and_an_empty_drawing_has_nowhere_to_walk(view, qtbot):
    heard = []
    view.opened.connect(heard.append)
    qtbot.keyClick(view, KEY.Key_Return)
    qtbot.keyClick(view, KEY.Key_F)
    view.show_drawing(Drawing("Leer", "Nichts", 100, 100))
    qtbot.keyClick(view, KEY.Key_Down)
    assert (heard, view.current) == ([], "")


def test_the_tools_act_on_the_drawing_that_is_shown(view, qtbot):
    stages = [view]
    tools = ZoomTools(lambda: stages[0])
    qtbot.addWidget(tools)
    before = view.scale
    tools.larger.click()
    tools.larger.click()
    assert view.scale > before
    tools.smaller.click()
    tools.fitted.click()
    assert view.scale == before
    stages[0] = None
    tools.larger.click()
    assert view.scale == before
