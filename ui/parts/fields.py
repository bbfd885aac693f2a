"""Fields that are filled quickly without a mouse: days, clock times, numbers, choices."""

import re
from collections.abc import Callable, Sequence
from datetime import date, time
from typing import Any

from PySide6.QtCore import QDate, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QLineEdit, QMenu, QWidget, QWidgetAction

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import clock, day
from ui.parts.parse import parse_day, parse_number, parse_time
from ui.shell.icons import icon

WHOLE_TIME = re.compile(r"\s*(\d{4}|\d{1,2}[:.,h ]\s*\d{2})\s*([Uu]hr)?\s*")


class ParsedLine(QLineEdit):
    """A line whose text means a value; it is written out in full when the cursor leaves it.

    Signals:
        value_edited: Emitted when the user typed or chose something.
    """

    value_edited = Signal()

    def __init__(self, hint: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.textEdited.connect(lambda _text: self.value_edited.emit())

    def value(self) -> Any:
        """What was typed, or None; raises ``UserError`` where it means nothing."""
        return self._parse(self.text())

    def set_value(self, value: Any) -> None:
        """Write a value."""
        self.setText(self._write(value))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        try:
            self.setText(self._write(self.value()))
        except UserError:
            return  # stays as typed; the form says what is wrong

    def _parse(self, text: str) -> Any:
        raise NotImplementedError

    def _write(self, value: Any) -> str:
        raise NotImplementedError


class DateField(ParsedLine):
    """A day: „17.3.“, „17.3.26“, „heute“, „+14“; Alt+Down opens a calendar; may stay empty."""

    def __init__(
        self,
        name: str = "",
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("TT.MM.JJJJ", name, parent)
        self._today = today
        self.setMinimumWidth(136)
        self.setToolTip(self.tr("17.3. · 17.3.26 · heute · morgen · +14 · Fr (Kalender: Alt+↓)"))
        action = QAction(icon("calendar"), self.tr("Kalender öffnen"), self)
        action.setShortcut("Alt+Down")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self.open_calendar)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)

    def open_calendar(self) -> QMenu:
        """Show a month to choose from."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        month = QCalendarWidget(menu)
        month.setAccessibleName(self.tr("Kalender"))
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        month.setSelectedDate(self._shown())
        month.activated.connect(self._choose)
        month.activated.connect(menu.close)
        month.clicked.connect(self._choose)
        month.clicked.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(month)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        month.setFocus()
        return menu

    def _choose(self, chosen: QDate) -> None:
        self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
        self.value_edited.emit()
        self.setFocus()

    def _shown(self) -> QDate:
        try:
            found = self.value() or self._today()
        except UserError:
            found = self._today()
        return QDate(found.year, found.month, found.day)

    def _parse(self, text: str) -> date | None:
        return parse_day(text, self._today())

    def _write(self, value: date | None) -> str:
        return day(value)


class TimeField(ParsedLine):
    """A clock time: „1602“, „16:02“, „16“; may stay empty."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("HH:MM", name, parent)
        self.setMinimumWidth(84)
        self.setToolTip(self.tr("1602 · 16:02 · 16"))

    @property
    def is_half_typed(self) -> bool:
        """Whether the cursor is still in a time that may go on: „1“, „16:“, „16:0“."""
        return self.hasFocus() and bool(self.text()) and not WHOLE_TIME.fullmatch(self.text())

    def _parse(self, text: str) -> time | None:
        return parse_time(text)

    def _write(self, value: time | None) -> str:
        return clock(value)


class NumberField(ParsedLine):
    """A whole number within bounds; up and down keys count."""

    def __init__(
        self,
        name: str = "",
        least: int | None = 0,
        most: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", name, parent)
        self._least, self._most = least, most
        self.setMinimumWidth(64)

    def keyPressEvent(self, event: Any) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(event.key())
        if step is None or self.isReadOnly():
            super().keyPressEvent(event)
            return
        self._count(step)

    def _count(self, step: int) -> None:
        try:
            start = self.value()
            counted = str(self._least or 0) if start is None else str(start + step)
            parse_number(counted, self._least, self._most)
        except UserError:
            return
        self.setText(counted)
        self.value_edited.emit()

    def _parse(self, text: str) -> int | None:
        return parse_number(text, self._least, self._most)

    def _write(self, value: int | None) -> str:
        return "" if value is None else str(value)


class ChoiceBox(QComboBox):
    """One of a few values; scrolling past it never changes it by accident."""

    def __init__(
        self,
        options: Sequence[tuple[Any, str]] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._values: list[Any] = []
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer these values under these German words; the chosen one stays if it can."""
        before = self.value()
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([words for _, words in options])
        self.blockSignals(False)
        self.set_value(before)

    def value(self) -> Any:
        """The chosen value, or None."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def words_of(self, value: Any) -> str:
        """The German words of a value on offer."""
        return self.itemText(self._values.index(value)) if value in self._values else ""

    def set_value(self, value: Any) -> None:
        """Choose; an unknown value chooses nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = QSize(16, 16)
        corner = QPoint(self.width() - 22, (self.height() - size.height()) // 2)
        icon("chevron_down").paint(QPainter(self), QRect(corner, size))


def read_field(name: str, field: ParsedLine) -> Any:
    """The value of a field; what means nothing is a complaint of a form about ``name``."""
    try:
        return field.value()
    except UserError as err:
        raise Invalid({name: str(err)}) from None
