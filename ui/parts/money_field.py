"""Fields for sums of money and percentages, so that nobody counts cents or zeros."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from praeventionsrat.money import money, parse_money, parse_percent, percent
from ui.parts.binder import Binder
from ui.parts.fields import ParsedLine


class MoneyField(ParsedLine):
    """A sum: „1.234,50“, „12.000“, „3 T€“; its value is whole cents; may stay empty."""

    def __init__(
        self, name: str = "", *, negative: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("0,00 €", name, parent)
        self._negative = negative
        self.setMinimumWidth(120)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setToolTip(self.tr("1.234,50 · 12.000 · 3 T€"))

    def _parse(self, text: str) -> int | None:
        return parse_money(text, negative=self._negative)

    def _write(self, value: int | None) -> str:
        return money(value)


class PercentField(ParsedLine):
    """A percentage from 0 to 100: „90“, „66,67 %“; its value is exact; may stay empty."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("0 %", name, parent)
        self.setMinimumWidth(84)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setToolTip(self.tr("90 · 66,67 %"))

    def _parse(self, text: str) -> Decimal | None:
        return parse_percent(text)

    def _write(self, value: Decimal | float | None) -> str:
        return "" if value is None else percent(value)


def bind_parsed(binder: Binder[Any], name: str, edit: ParsedLine, empty: Any = None) -> QLabel:
    """Bind a line that means a value; ``empty`` is the value of a line nobody filled in."""

    def read() -> Any:
        value = edit.value()
        return empty if value is None else value

    return binder.bind(name, edit, read, edit.set_value, edit.value_edited)
