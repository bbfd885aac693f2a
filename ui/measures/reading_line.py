"""Readings typed one after another: day, value, source, Enter."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.measures.indicators import ReadingFields
from praeventionsrat.measures.usecases.indicators import add_reading
from praeventionsrat.quantity import number, parse_number
from ui.context import AppContext
from ui.parts.cards import button, column, label, row
from ui.parts.fields import DateField, ParsedLine

DAY, VALUE = 132, 84
"""Pixels of a day and of a number."""


def today() -> date:
    """The clock of the tab Wirkung; tests set another."""
    return date.today()  # noqa: DTZ011 - the day on the user's wall


class QuantityField(ParsedLine):
    """A measured number: „41,5“, „1.234“; may stay empty."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__(hint, name)
        self.setFixedWidth(VALUE)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def _parse(self, text: str) -> float | None:
        return parse_number(text)

    def _write(self, value: float | None) -> str:
        return "" if value is None else number(value)


class ReadingLine(QWidget):
    """Day, value, source, Enter: the next one."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.indicator_id: UUID | None = None
        self.on, self.value = DateField(today=today), QuantityField(self.tr("Messwert"))
        self.on.setAccessibleName(self.tr("Tag der Messung"))
        self.on.setFixedWidth(DAY)
        self.value.setPlaceholderText(self.tr("Wert"))
        self.source = QLineEdit()
        self.source.setPlaceholderText(self.tr("Quelle (freiwillig)"))
        self.source.setAccessibleName(self.tr("Quelle des Messwerts"))
        self.add = button(self.tr("Messwert"), self.take, symbol="add")
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        first = row(self.on, self.value, self.source, self.add)
        first.setStretch(2, 1)
        self.setLayout(column(first, self.complaint, spacing=4))
        for edit in (self.on, self.value, self.source):
            edit.returnPressed.connect(self.take)

    def take(self) -> bool:
        """Keep what was typed; whether nothing is left to keep."""
        self.complaint.hide()
        try:
            value = self.value.value()
            if value is None:
                self._complain(self.tr("Bitte einen Wert eintippen."))
                return False
            on = self.on.value() or today()
            fields = ReadingFields.checked(measured_on=on, value=value, source=self.source.text())
            self._context.operations.attempt(
                self.tr("Messwert festhalten"), add_reading, self.indicator_id, fields,
                today=today(),
            )  # fmt: skip
        except UserError as err:
            self._complain(" ".join(getattr(err, "fields", {"": str(err)}).values()))
            return False
        self.on.clear()
        self.value.clear()
        self.on.setFocus()
        return True

    def flush(self) -> bool:
        """Keep what was typed and not entered yet."""
        return self.take() if self.value.text().strip() and self.indicator_id else True

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.show()
        self.value.setFocus()
