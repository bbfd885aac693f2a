"""Fields of tasks: how far from the day, and which area of work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from praeventionsrat.prevention_day.tasks.offsets import parse_offset
from praeventionsrat.prevention_day.tasks.presets import preset_areas
from praeventionsrat.prevention_day.tasks.words import offset_words
from ui.parts.fields import ParsedLine
from ui.parts.suggestions import suggest_with


class OffsetField(ParsedLine):
    """Days before or after the event: „90“, „2 Wochen vorher“, „am Tag selbst“."""

    def __init__(self, name: str = "") -> None:
        super().__init__("90 Tage vorher", name)
        self.setMinimumWidth(128)
        self.setToolTip(self.tr("90 vorher · T-90 · 2 Wochen danach · am Tag selbst"))

    def _parse(self, text: str) -> int:
        return parse_offset(text)

    def _write(self, value: int | None) -> str:
        return "" if value is None else offset_words(value)


class AreaLine(QLineEdit):
    """An area of work: one of the usual ones, or another."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("z. B. Technik"))
        completer = QCompleter(list(preset_areas()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self.textEdited)
        suggest_with(self, completer)
