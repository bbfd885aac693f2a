"""What clashes, a sentence each; a click rings the items concerned in the grid."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from praeventionsrat.prevention_day.programme.conflicts import Conflict, ConflictKind
from ui.parts.row_table import RETURN_KEYS
from ui.shell.icons import icon
from ui.shell.theme import Tone, colours_now, text_font

TONE = Qt.ItemDataRole.UserRole + 1
SIDE, SIGN, GAP, ABOVE = 10, 16, 8, 8
WRAP = int(Qt.TextFlag.TextWordWrap)
MANY, BATCH = 300, 20
"""More are not read one by one; the rest is counted."""
Index = QModelIndex | QPersistentModelIndex


WARNED = {ConflictKind.RAIN, ConflictKind.CAPACITY, ConflictKind.HOURS}
"""These can be lived with; the others cannot both happen."""


class SentenceDelegate(QStyledItemDelegate):
    """Writes a sentence on as many lines as it needs, behind a sign."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListView)
        width = view.viewport().width() - 2 * SIDE - SIGN - GAP
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        room = QFontMetrics(text_font(13)).boundingRect(QRect(0, 0, width, 2000), WRAP, words)
        return QSize(width, max(room.height(), SIGN) + 2 * ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = colours_now()
        rect: QRect = option.rect
        painter.save()
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
            stripe = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(stripe, QColor(colours.accent))
        tone = index.data(TONE) or Tone.NEUTRAL
        sign = QRect(rect.left() + SIDE, rect.top() + ABOVE + 1, SIGN, SIGN)
        icon("bad" if tone == Tone.BAD else "alert", tone).paint(painter, sign)
        words = rect.adjusted(SIDE + SIGN + GAP, ABOVE, -SIDE, -ABOVE)
        painter.setFont(text_font(13))
        painter.setPen(QColor(colours.text))
        painter.drawText(words, WRAP, str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class ConflictList(QListView):
    """All conflicts of the prevention day.

    Signals:
        chosen: Emitted with a ``Conflict`` when it is clicked or reached by the keys.
        opened: Emitted with a ``Conflict`` when Enter asks for its item.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clashes: Sequence[Conflict] = ()
        self._sentences = QStandardItemModel(self)
        self.setAccessibleName(self.tr("Konflikte"))
        self.setModel(self._sentences)
        self.setItemDelegate(SentenceDelegate(self))
        self.setLayoutMode(QListView.LayoutMode.Batched)  # each sentence is measured
        self.setBatchSize(BATCH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self._tell(index.row()))
        self.selectionModel().currentRowChanged.connect(lambda index: self._tell(index.row()))

    def set_clashes(self, clashes: Sequence[Conflict]) -> None:
        """Show these instead; the same ones are left alone."""
        if list(clashes) == list(self.clashes):
            return
        self.clashes = clashes
        self.selectionModel().blockSignals(True)
        self._sentences.clear()
        for clash in clashes[:MANY]:
            item = QStandardItem(clash.sentence)
            item.setToolTip(clash.sentence)
            item.setData(tone_of(clash), TONE)
            self._sentences.appendRow(item)
        if len(clashes) > MANY:
            rest = self.tr("… und {n} weitere").format(n=len(clashes) - MANY)
            self._sentences.appendRow(QStandardItem(rest))
        self.selectionModel().blockSignals(False)

    def point_at(self, clash: Conflict) -> None:
        """Mark one and bring it into sight, without telling."""
        row = list(self.clashes).index(clash)
        if row < MANY:
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(self._sentences.index(row, 0))
            self.selectionModel().blockSignals(False)
            self.scrollTo(self._sentences.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in RETURN_KEYS and 0 <= row < len(self.clashes):
            self.opened.emit(self.clashes[row])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _tell(self, row: int) -> None:
        if 0 <= row < min(len(self.clashes), MANY):
            self.chosen.emit(self.clashes[row])


def tone_of(conflict: Conflict) -> Tone:
    """How grave it is; the sign differs with it."""
    return Tone.WARN if conflict.only_in_rain or conflict.kind in WARNED else Tone.BAD
