from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit

from praeventionsrat.errors import Invalid, UserError
from ui.parts.fields import ChoiceBox, DateField, NumberField, ParsedLine, TimeField, read_field

TODAY = date(2026, 2, 20)


@pytest.fixture
def day(qtbot, theme):
    field = DateField("Datum", lambda: TODAY)
    qtbot.addWidget(field)
    field.show()
    return field


def leave(qtbot, field):
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    field.clearFocus()


def test_a_day_is_written_out_when_the_cursor_leaves(qtbot, day):
    with qtbot.waitSignal(day.value_edited):
        qtbot.keyClicks(day, "17.3.")
    assert day.value() == date(2026, 3, 17)
    leave(qtbot, day)
    qtbot.waitUntil(lambda: day.text() == "17.03.2026")


def test_what_is_no_day_stays_as_typed(qtbot, day):
    qtbot.keyClicks(day, "bald")
    leave(qtbot, day)
    assert day.text() == "bald"
    with pytest.raises(UserError):
        day.value()
    with pytest.raises(Invalid) as caught:
        read_field("due", day)
    assert list(caught.value.fields) == ["due"]
    day.set_value(TODAY)
    assert read_field("due", day) == TODAY


@pytest.mark.parametrize("before", ["17.3.2026", "", "bald"])
def test_a_day_can_be_chosen_from_a_calendar(qtbot, day, before):
    day.setText(before)
    menu = day.open_calendar()
    month = menu.findChild(QCalendarWidget)
    assert month.selectedDate() == (QDate(2026, 3, 17) if "3" in before else QDate(2026, 2, 20))
    with qtbot.waitSignal(day.value_edited):
        month.clicked.emit(QDate(2026, 5, 4))
    assert day.value() == date(2026, 5, 4)
    assert day.text() == "04.05.2026"


def test_a_clock_time_may_stay_empty(qtbot):
    field = TimeField("Beginn")
    qtbot.addWidget(field)
    assert field.value() is None
    field.setText("1602")
    assert field.value() == time(16, 2)
    field.set_value(None)
    assert field.text() == ""
    field.set_value(time(9, 5))
    assert field.text() == "09:05"


def test_up_and_down_count_within_the_bounds(qtbot):
    field = NumberField("Ja", 0, 2)
    qtbot.addWidget(field)
    for _ in range(4):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 2
    for _ in range(4):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == 0
    field.setText("viele")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "viele"
    field.set_value(1)
    field.setReadOnly(True)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 1
    field.set_value(None)
    assert field.text() == ""


def test_a_choice_keeps_its_value_when_others_are_offered(qtbot, theme):
    box = ChoiceBox([(1, "eins"), (2, "zwei")], "Zahl")
    qtbot.addWidget(box)
    assert box.value() is None
    box.set_value(2)
    box.set_options([(2, "zwei"), (3, "drei")])
    assert box.value() == 2
    box.set_options([(3, "drei")])
    assert box.value() is None
    box.show()
    assert not box.grab().isNull()


def test_scrolling_over_a_choice_changes_nothing(qtbot, theme):
    box = ChoiceBox([(1, "eins"), (2, "zwei")])
    qtbot.addWidget(box)
    box.set_value(1)
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert box.value() == 1


def test_a_field_says_how_it_reads_and_writes(qtbot):
    bare = ParsedLine("Hinweis", "Name")
    qtbot.addWidget(bare)
    with pytest.raises(NotImplementedError):
        bare.value()
    with pytest.raises(NotImplementedError):
        bare.set_value(1)
