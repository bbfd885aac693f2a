"""The cells of the table of measures: a frame shows which one keys act on, editors fill them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.measures.records import MeasureState
from praeventionsrat.measures.row_ports import MeasureRow
from praeventionsrat.measures.words import STATE_NAMES
from ui.measures.columns import EDITABLE, END, OWNER, STATE
from ui.meetings.who_field import Who, WhoField
from ui.parts.fields import ChoiceBox, DateField
from ui.parts.picker import Choice
from ui.parts.row_delegate import SIDE, RowDelegate
from ui.parts.row_model import Index, RowTableModel
from ui.shell.theme import Colours, colours_now, text_font

EDITOR_HEIGHT, WHO_WIDTH = 44, 260
TITLE = 1


class CellDelegate(RowDelegate):
    """Paints and edits; what was typed is told, the page writes it.

    Signals:
        edited: Emitted with a row, the column and the new value.
        failed: Emitted with a sentence about what was typed.
    """

    edited = Signal(object, int, object)
    failed = Signal(str)

    def __init__(self, everybody: Callable[[], Sequence[Choice]]) -> None:
        """``everybody`` reads who may be responsible."""
        super().__init__()
        self._everybody = everybody
        self._is_title = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.flags() == Qt.ItemFlag.NoItemFlags:
            _heading(painter, option.rect, index.data() or "")
            return
        self._is_title = index.column() == TITLE
        super().paint(painter, option, index)
        view = option.widget
        if isinstance(view, QTableView) and index == view.currentIndex() and view.hasFocus():
            _frame(painter, option.rect, editable=index.column() in EDITABLE)

    def _two_lines(
        self, painter: QPainter, inner: QRect, text: str, second: str, colours: Colours
    ) -> None:
        if self._is_title:
            super()._two_lines(painter, inner, text, second, colours)
            return
        line = QRect(inner.left(), inner.center().y() - 21, inner.width(), 20)
        _line(painter, line, text, text_font(), colours.text)
        late = "überfällig" in second
        _line(painter, line.translated(0, 22), second, text_font(13),
              colours.bad if late else colours.dim)  # fmt: skip

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> QWidget:
        match EDITABLE[index.column()]:
            case value if value == STATE:
                return self._state_box(parent)
            case value if value == OWNER:
                who = WhoField("Zuständig", parent)
                who.setPlaceholderText("Person oder Institution")
                who.offer(self._everybody)
                who.completer().activated.connect(lambda _name: self._take_soon(who))
                return who
            case _:
                return DateField("Ende", parent=parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        row = _row(index)
        if isinstance(editor, ChoiceBox):
            editor.set_value(row.state)
            QTimer.singleShot(0, editor, editor.showPopup)
        elif isinstance(editor, WhoField):
            editor.set_who(Who(row.owner, row.person_id, row.organization_id))
            editor.setSelection(len(row.owner), -len(row.owner))  # its beginning is seen
        elif isinstance(editor, DateField):
            editor.set_value(row.ends_on)
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        try:
            before, value = _before(_row(index), index.column()), _typed(editor)
        except UserError as err:
            self.failed.emit(str(err))
            return
        if value != before:
            self.edited.emit(_row(index), index.column(), value)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        cell: QRect = option.rect
        wide = WHO_WIDTH if isinstance(editor, WhoField) else 0
        box = QRect(cell.left() + 4, 0, max(cell.width() - 8, wide), EDITOR_HEIGHT)
        box.moveTop(cell.center().y() - EDITOR_HEIGHT // 2)
        editor.setGeometry(box)

    def _state_box(self, parent: QWidget) -> ChoiceBox:
        box = ChoiceBox([(one, STATE_NAMES[one]) for one in MeasureState], "Status", parent)
        box.activated.connect(lambda _place: self._take(box))
        return box

    def _take_soon(self, editor: QWidget) -> None:
        """A name was chosen from the suggestions: once it stands there, it counts."""
        QTimer.singleShot(0, editor, partial(self._take, editor))

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


def _row(index: Index) -> MeasureRow:
    model = index.model()
    assert isinstance(model, RowTableModel)
    row: MeasureRow = model.row_at(index.row())
    return row


def _before(row: MeasureRow, column: int) -> object:
    values = {
        STATE: row.state,
        OWNER: Who(row.owner, row.person_id, row.organization_id),
        END: row.ends_on,
    }
    return values[EDITABLE[column]]


def _typed(editor: QWidget) -> object:
    if isinstance(editor, WhoField):
        who = editor.who()
        if who.text and not (who.person_id or who.organization_id):
            sentence = f"„{who.text}“ steht nicht in den Kontakten; bitte dort zuerst anlegen."
            raise UserError(sentence)
        return who
    assert isinstance(editor, ChoiceBox | DateField)
    return editor.value()


def _line(painter: QPainter, rect: QRect, words: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)


def _heading(painter: QPainter, rect: QRect, words: str) -> None:
    colours = colours_now()
    painter.save()
    painter.fillRect(rect, QColor(colours.bg))
    painter.setFont(text_font(13, strong=True))
    painter.setPen(QColor(colours.dim))
    room = rect.adjusted(SIDE, 8, -SIDE, 0)
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


def _frame(painter: QPainter, rect: QRect, *, editable: bool) -> None:
    if not editable:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours_now().accent), 1.5))
    painter.drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -4), 6, 6)
    painter.restore()
