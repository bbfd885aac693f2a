"""A line for a measured number: „4.800,4“."""

from PySide6.QtWidgets import QWidget

from praeventionsrat.quantity import number, parse_number
from ui.parts.fields import ParsedLine


class DecimalField(ParsedLine):
    """A number with a comma; may stay empty."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", name, parent)
        self.unit = ""

    def _parse(self, text: str) -> float | None:
        return parse_number(text, self.unit)

    def _write(self, value: float | None) -> str:
        return "" if value is None else number(value)
