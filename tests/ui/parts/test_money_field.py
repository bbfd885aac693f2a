from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from praeventionsrat.errors import Invalid, UserError
from ui.parts.fields import read_field
from ui.parts.money_field import MoneyField, PercentField


def leave(qtbot, field):
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    field.clearFocus()


def test_a_sum_is_written_out_when_the_cursor_leaves(qtbot, theme):
    field = MoneyField("Kosten")
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.value_edited):
        qtbot.keyClicks(field, "12.000,5")
    leave(qtbot, field)
    qtbot.waitUntil(lambda: field.text() == "12.000,50 €")
    assert field.value() == 1_200_050
    field.set_value(None)
    assert field.value() is None


def test_what_is_no_sum_stays_as_typed_and_is_told_at_the_field(qtbot, theme):
    field = MoneyField("Kosten")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "1,234.50")
    leave(qtbot, field)
    assert field.text() == "1,234.50"
    with pytest.raises(Invalid) as caught:
        read_field("cost_cents", field)
    assert "englischer" in caught.value.fields["cost_cents"]


def test_a_negative_sum_is_taken_only_where_asked(qtbot, theme):
    giving, taking = MoneyField("Kosten"), MoneyField("Abweichung", negative=True)
    for field in (giving, taking):
        qtbot.addWidget(field)
        field.setText("-50")
    assert taking.value() == -5000
    with pytest.raises(UserError):
        giving.value()


def test_a_percentage_is_written_out(qtbot, theme):
    field = PercentField("Förderquote")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "66,7")
    leave(qtbot, field)
    qtbot.waitUntil(lambda: field.text() == "66,7 %")
    assert field.value() == Decimal("66.7")
    field.set_value(None)
    assert not field.text()
