"""The line below the values: a new one is typed here, an old one is put right here."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.figures.records import Interval
from praeventionsrat.figures.usecases import TypedValue, write_value
from praeventionsrat.figures.views import SeriesPoint, SeriesView
from praeventionsrat.quantity import number
from ui.context import AppContext
from ui.parts.cards import button, column, label, restyle, row
from ui.parts.forms import field

EXAMPLES = {
    Interval.YEAR: "2025",
    Interval.HALF_YEAR: "1/2025",
    Interval.QUARTER: "3/2025",
    Interval.MONTH: "03/2025",
    Interval.ANY: "17.03.2025",
}


class ValueLine(QWidget):
    """Types one value; Enter keeps it and the next can be typed at once.

    Signals:
        kept: Emitted with the id of the value.
        left: Emitted when Esc gives up changing.
    """

    kept = Signal(object)
    left = Signal()

    def __init__(
        self, context: AppContext, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self._series: UUID | None = None
        self._value: UUID | None = None
        self.period, self.value, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.note.setMaxLength(1000)
        self.provisional = QCheckBox(self.tr("vorläufig"))
        self.broken = QCheckBox(self.tr("ab hier anders gezählt"))
        self.keep = button(self.tr("Eintragen"), self.keep_now, symbol="add")
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        self._build()

    @property
    def draft(self) -> str:
        """What is typed and not kept yet."""
        return " ".join(
            edit.text().strip() for edit in (self.period, self.value, self.note)
        ).strip()

    def show_series(self, view: SeriesView) -> None:
        """Type values of this series."""
        if view.id != self._series:
            self.clear()
        self._series = view.id
        self.period.setPlaceholderText(EXAMPLES[view.interval])
        self.value.setPlaceholderText(view.unit)

    def change(self, point: SeriesPoint) -> None:
        """Put an old value right."""
        self._complain({})
        self._value = point.id
        self.period.setText(point.label)
        self.value.setText(number(point.value))
        self.note.setText(point.note)
        self.provisional.setChecked(point.is_provisional)
        self.broken.setChecked(point.is_break)
        self._name()
        self.value.setFocus()
        self.value.selectAll()

    def clear(self) -> None:
        """Ready for a new value."""
        self._value = None
        for edit in (self.period, self.value, self.note):
            edit.clear()
        for box in (self.provisional, self.broken):
            box.setChecked(False)
        self._complain({})
        self._name()

    def keep_now(self) -> bool:
        """Keep what is typed, or say what is wrong with it; whether it was kept."""
        if self._series is None:
            return True
        typed = TypedValue(
            self.period.text(),
            self.value.text(),
            self.note.text().strip(),
            is_provisional=self.provisional.isChecked(),
            is_break=self.broken.isChecked(),
        )
        words = self.tr("Wert ändern") if self._value else self.tr("Wert eintragen")
        try:
            made = self._context.operations.perform(
                words,
                write_value,
                self._series,
                typed,
                today=self._today(),
                value_id=self._value,
            )
        except Invalid as err:
            self._complain(err.fields)
            return False
        if made:
            self.clear()
            self.kept.emit(made)
            self.period.setFocus()
        return made is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.draft:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _complain(self, fields: dict[str, str]) -> None:
        for name, edit in (("period", self.period), ("value", self.value)):
            restyle(edit, wrong="true" if name in fields else "false")
            edit.setAccessibleDescription(fields.get(name, ""))
        self.complaint.setText(" ".join(fields.values()))
        self.complaint.setVisible(bool(fields))
        if fields:
            (self.period if "period" in fields else self.value).setFocus()

    def _name(self) -> None:
        words = self.tr("Ändern") if self._value else self.tr("Eintragen")
        self.keep.setText(words)
        self.keep.setAccessibleName(words)

    def _build(self) -> None:
        for edit in (self.period, self.value, self.note):
            edit.returnPressed.connect(self.keep_now)
        for edit, width in ((self.period, 130), (self.value, 130)):
            edit.setFixedWidth(width)
        fields = row(
            field(self.tr("Zeitraum"), self.period),
            field(self.tr("Wert"), self.value),
            field(self.tr("Hinweis"), self.note),
            spacing=12,
        )
        fields.setStretch(2, 1)
        foot = row(self.provisional, self.broken, None, self.keep, spacing=16)
        self.setLayout(column(fields, self.complaint, foot))
