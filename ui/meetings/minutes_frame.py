"""How the minutes share the width there is: three columns, two, or one after the other."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QWidget

from ui.meetings.item_editor import ItemEditor
from ui.meetings.item_list import ItemList
from ui.meetings.minutes_data import ItemLine
from ui.meetings.minutes_head import MinutesHead
from ui.parts.cards import Card, button, column, label, row, tool
from ui.parts.fields import ChoiceBox
from ui.parts.forms import scrolling
from ui.parts.messages import EmptyState
from ui.shell.theme import text_font

WIDE, MIDDLE = 900, 720
LOW = 460


class MinutesFrame(QWidget):
    """Items, text and cards; where it is narrow a line on top stands for the list.

    Signals:
        agenda_asked: Emitted when there is no item yet and the agenda should be opened.
        stepped: Emitted with +1 or -1 when a button asks for the next or previous item.
    """

    agenda_asked = Signal()
    stepped = Signal(int)

    def __init__(
        self,
        editor: ItemEditor,
        head: MinutesHead,
        cards: Sequence[QWidget],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.editor, self.head = editor, head
        self.list, self.choice = ItemList(), ChoiceBox(name=self.tr("Tagesordnungspunkt"))
        self.middle = QStackedWidget()
        self.outer = QSplitter(Qt.Orientation.Horizontal)
        self.inner = QSplitter(Qt.Orientation.Horizontal)
        self._bar, self._items, self._parts = QWidget(), Card(margin=1), QWidget()
        self.to_text = button(self.tr("&Text"), part="chip")
        self.to_side = button(self.tr("&Abstimmung, Aufträge"), part="chip")
        self._shown: Sequence[ItemLine] = ()
        self._narrow = False
        self._build(cards)
        self.to_text.setChecked(True)

    @property
    def on_item(self) -> bool:
        """Whether an item is shown, not head and foot."""
        return self.middle.currentWidget() is self.editor

    def show_lines(self, lines: Sequence[ItemLine]) -> None:
        """Offer these items."""
        self._shown = lines
        self.list.blockSignals(True)
        self.list.show_items(lines)
        self.list.blockSignals(False)
        self._fill_choice()

    def show_page(self, page: QWidget) -> None:
        """Put editor, head or the empty state in the middle."""
        self.middle.setCurrentWidget(page)
        self._fold(self.width())

    def turn_to(self, part: QPushButton) -> None:
        """Where there is no room for both: show the text, or votes and assignments."""
        part.setChecked(True)
        self._show_part()

    def minimumSizeHint(self) -> QSize:
        """Small, so that it can become narrow enough to fold."""
        return QSize(320, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(event.size().width())
        QTimer.singleShot(0, self, self._fill_choice)

    def _fold(self, width: int) -> None:
        self._items.setVisible(width >= WIDE)
        self._bar.setVisible(width < WIDE)
        self.editor.show_heading(width >= WIDE)
        self._keys.setVisible(self.height() >= LOW)
        self._narrow = width < MIDDLE
        self._parts.setVisible(self._narrow and self.on_item)
        self._show_part()

    def _show_part(self) -> None:
        to_side = self._narrow and self.on_item and self.to_side.isChecked()
        self.middle.setVisible(not to_side)
        self.beside.setVisible(self.on_item and (to_side or not self._narrow))

    def _fill_choice(self) -> None:
        """A combo box cuts what is too long; we would rather show that something is missing."""
        metrics, room = self.choice.fontMetrics(), max(self.choice.width() - 44, 160)
        cut = Qt.TextElideMode.ElideRight
        lines = [(i.id, f"{i.number}  {i.title}".strip()) for i in self._shown]
        self.choice.set_options([(i, metrics.elidedText(text, cut, room)) for i, text in lines])

    def _build(self, cards: Sequence[QWidget]) -> None:
        self._items.content.addWidget(self.list)
        self._build_bar()
        self.empty = EmptyState(
            "agenda",
            self.tr("Noch keine Tagesordnung"),
            self.tr("Die Niederschrift folgt der Tagesordnung."),
            self.tr("Zur Tagesordnung"),
            self.agenda_asked.emit,
        )
        for page in (self.editor, self.head, self.empty):
            self.middle.addWidget(page)
        side = QWidget()
        side.setLayout(column(*cards, None, spacing=12))
        side.setMinimumWidth(280)
        self.beside = scrolling(side)
        self.beside.setMinimumWidth(304)
        self._split()
        keys = self.tr(
            "F9 nächster Punkt · F6 Abstimmung · F7 Auftrag · "
            "Strg+Umschalt+A macht aus dem markierten Satz einen Auftrag"
        )
        layout = column(self._bar)
        layout.addWidget(self.outer, 1)
        self._keys = label(keys, "label", wrap=True)
        layout.addWidget(self._keys)
        self.setLayout(layout)

    def _build_bar(self) -> None:
        for chip in (self.to_text, self.to_side):
            chip.setCheckable(True)
            strong = QFontMetrics(text_font(strong=True))  # a chip that is on is set in bold
            chip.setMinimumWidth(strong.horizontalAdvance(chip.text()) + 32)
            chip.setAutoExclusive(True)
            chip.toggled.connect(lambda _on: self._show_part())
        self._parts.setLayout(row(self.to_text, self.to_side))
        back, onward = self.tr("Voriger Punkt (Strg+Bild↑)"), self.tr("Nächster Punkt (F9)")
        fixed = ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.choice.setSizeAdjustPolicy(fixed)
        self.choice.setMinimumContentsLength(12)
        bar = row(tool("back", back, lambda: self.stepped.emit(-1)))
        bar.addWidget(self.choice, 1)
        bar.addWidget(tool("chevron_right", onward, lambda: self.stepped.emit(+1)))
        bar.addWidget(self._parts)
        self._bar.setLayout(bar)

    def _split(self) -> None:
        self.inner.addWidget(self.middle)
        self.inner.addWidget(self.beside)
        self.outer.addWidget(self._items)
        self.outer.addWidget(self.inner)
        for splitter in (self.outer, self.inner):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(12)
        self.inner.setStretchFactor(0, 1)
        self.inner.setSizes([560, 300])
        self.outer.setStretchFactor(1, 1)
        self.outer.setSizes([260, 860])
