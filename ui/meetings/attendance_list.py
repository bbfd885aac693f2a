"""The list of everybody expected, in groups, worked by single keys."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from praeventionsrat.meetings.records import Absence
from ui.meetings.room_data import PersonLine
from ui.parts.messages import EmptyState
from ui.parts.row_delegate import SIDE, Index, RowDelegate
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.shell.theme import Tone, colours_now, text_font

LINE, CAPTION, PILL = 50, 32, 200
KEYS = {
    Qt.Key.Key_K: "comes",
    Qt.Key.Key_Space: "comes",
    Qt.Key.Key_G: "goes",
    Qt.Key.Key_E: "excused",
    Qt.Key.Key_U: "unexcused",
    Qt.Key.Key_V: "represent",
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
}


def tone_of(line: PersonLine) -> Tone:
    """How a state is tinted; the words say the same."""
    if line.intervals:
        return Tone.OK if line.is_inside else Tone.SOFT
    return Tone.WARN if line.absence is Absence.UNEXCUSED else Tone.NEUTRAL


COLUMNS = (
    Column[PersonLine]("Name", lambda line: line.name, second=lambda line: line.detail),
    Column[PersonLine]("Anwesend", lambda line: line.state, tone=tone_of, width=PILL),
)


class GroupedDelegate(RowDelegate):
    """Paints the heading of a group above its first line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        caption = rect.height() - LINE
        if caption > 0:
            self._caption(painter, QRect(rect.left(), rect.top(), rect.width(), caption), index)
            option.rect = rect.adjusted(0, caption, 0, 0)
        super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), LINE)

    def _caption(self, painter: QPainter, rect: QRect, index: Index) -> None:
        table = self.parent()
        assert isinstance(table, AttendanceList)
        painter.fillRect(rect, QColor(colours_now().panel))  # no selection behind a heading
        if index.column() > 0:
            return
        painter.save()
        painter.setFont(text_font(13, strong=True))
        painter.setPen(QColor(colours_now().dim))
        inner = rect.adjusted(SIDE, 0, 0, -5)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(inner, int(align), table.rows_model.row_at(index.row()).caption)
        painter.restore()


class AttendanceList(RowTable[PersonLine]):
    """Everybody on the list; one key does what is needed.

    Signals:
        asked: Emitted with what a key asks for, one of ``KEYS``.
        typed: Emitted with a digit, the first of a clock time.
    """

    asked = Signal(str)
    typed = Signal(str)

    def __init__(self, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, "Anwesenheitsliste", header=False, empty=empty, parent=parent)
        self.setSortingEnabled(False)
        self.setItemDelegate(GroupedDelegate(self))
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(LINE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda _index: self.asked.emit("open"))
        self.setMinimumWidth(240)

    def show_lines(self, lines: tuple[PersonLine, ...]) -> None:
        """Show these, the cursor where it was."""
        place = self.verticalScrollBar().value()
        self.set_rows(lines)
        for row, line in enumerate(lines):
            self.setRowHeight(row, LINE + (CAPTION if line.caption else 0))
        self.horizontalHeader().resizeSection(1, min(max(self._state_width(), 90), PILL))
        if lines and self.current_id() is None:
            self.select_id(lines[0].id)
        self.verticalScrollBar().setValue(place)

    def _state_width(self) -> int:
        """What the longest state needs; the view itself measures only the lines in sight."""
        delegate, option, model = self.itemDelegate(), QStyleOptionViewItem(), self.rows_model
        hints = [delegate.sizeHint(option, model.index(r, 1)) for r in range(model.rowCount())]
        return max((hint.width() for hint in hints), default=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        wish = KEYS.get(Qt.Key(event.key())) if plain else None
        if wish and self.current_id() is not None:
            self.asked.emit(wish)
        elif plain and event.text().isdigit():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here."""
