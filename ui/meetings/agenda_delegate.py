"""How a line of the agenda is painted: number, whole title, what became of it, clock time."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QTreeWidget, QWidget

from praeventionsrat.german import clock
from ui.meetings.agenda_lines import AgendaLine
from ui.meetings.wrapped_text import WrappedText
from ui.parts.row_delegate import PILL_HEIGHT, RowDelegate
from ui.shell.theme import Colours, Tone, colours_now, text_font

LINE_ROLE = Qt.ItemDataRole.UserRole + 20
SIDE, PAD, INDENT, NUMBER, TIME, GAP = 12, 10, 18, 38, 54, 8
NARROWEST_TITLE = 250
HEADING = 36
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Setting:
    """The pieces of one line and where they stand, measured from its top left corner."""

    left: int
    title: WrappedText
    detail: WrappedText
    pill: QRect
    height: int


class AgendaDelegate(RowDelegate):
    """Paints and renames the items of an agenda.

    Signals:
        renamed: Emitted with the id of an item and its new title.
    """

    renamed = Signal(object, str)

    def __init__(self, view: QTreeWidget, *, planning: bool) -> None:
        """``planning`` shows kind and minutes; else only what became of the item."""
        super().__init__(view)
        self._view, self._planning = view, planning

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_now()
        rect: QRect = option.rect
        rect.setLeft(0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line: AgendaLine | None = index.data(LINE_ROLE)
        if line is None:
            _heading(painter, rect, str(index.data()), colours)
        else:
            self._ground(painter, option, index, colours)
            self._line(painter, rect, line, colours)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line: AgendaLine | None = index.data(LINE_ROLE)
        width = self._view.viewport().width()
        return QSize(width, self._set(line, width).height if line else HEADING)

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        edit = QLineEdit(parent)
        edit.setAccessibleName(self.tr("Bezeichnung"))
        return edit

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect
        left = self._set(index.data(LINE_ROLE), rect.width()).left - SIDE
        editor.setGeometry(left, rect.top() + 1, self._view.viewport().width() - left, 36)

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        self.renamed.emit(index.data(LINE_ROLE).id, editor.text().strip())

    def _set(self, line: AgendaLine, width: int) -> Setting:
        left = SIDE + NUMBER + (INDENT if line.level > 1 else 0)
        room = width - left - TIME - SIDE - GAP
        pill = QFontMetrics(text_font(12, strong=True)).horizontalAdvance(line.pill) + 20
        beside = bool(line.pill) and room - pill - GAP >= NARROWEST_TITLE
        words = line.title if self._planning else _with_paper(line)
        title = WrappedText(words, text_font(), room - pill - GAP if beside else room)
        wide = pill > room  # a result of many words is no pill
        second = line.pill if wide else line.detail if self._planning else ""
        detail = WrappedText(second, text_font(13), room)
        bottom = PAD + title.height + (2 + detail.height if detail.height else 0)
        if not line.pill or wide:
            return Setting(left, title, detail, QRect(), max(bottom + PAD, 40))
        if beside:
            box = QRect(left + room - pill, PAD - 1, pill, PILL_HEIGHT)
            return Setting(left, title, detail, box, max(bottom + PAD, 40))
        box = QRect(left, bottom + 5, pill, PILL_HEIGHT)
        return Setting(left, title, detail, box, bottom + 5 + PILL_HEIGHT + PAD)

    def _line(self, painter: QPainter, rect: QRect, line: AgendaLine, colours: Colours) -> None:
        setting = self._set(line, rect.width())
        x, y = rect.left() + setting.left, rect.top() + PAD
        painter.setPen(
            QColor(colours.text if line.tone is not Tone.NEUTRAL or not line.pill else colours.dim)
        )
        setting.title.paint(painter, x, y)
        painter.setPen(QColor(colours.dim))
        setting.detail.paint(painter, x, y + setting.title.height + 2)
        painter.setFont(text_font())
        painter.drawText(QRect(x - NUMBER, y, NUMBER - 6, 20), 0, line.number)
        right = QRect(rect.right() - SIDE - TIME, y, TIME, 20)
        painter.drawText(right, RIGHT, clock(line.at))
        if self._planning and line.minutes:
            painter.setFont(text_font(13))
            painter.drawText(right.translated(0, 21), RIGHT, f"{line.minutes} min")
        if not setting.pill.isNull():
            _pill(painter, setting.pill.translated(rect.topLeft()), line, colours)


def _heading(painter: QPainter, rect: QRect, words: str, colours: Colours) -> None:
    painter.setFont(text_font(13, strong=True))
    painter.setPen(QColor(colours.dim))
    bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect.adjusted(SIDE, 0, -SIDE, -6), int(bottom), words)
    painter.setPen(QColor(colours.line))
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())


def _pill(painter: QPainter, box: QRect, line: AgendaLine, colours: Colours) -> None:
    painter.setPen(QColor(colours.panel))
    painter.setBrush(colours.ground(line.tone))
    painter.drawRoundedRect(QRectF(box), PILL_HEIGHT / 2, PILL_HEIGHT / 2)
    painter.setFont(text_font(12, strong=True))
    painter.setPen(colours.ink(line.tone))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, line.pill)


def _with_paper(line: AgendaLine) -> str:
    return f"{line.short} · {line.paper}" if line.paper else line.short
