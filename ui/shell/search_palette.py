"""Ctrl+K: one line that finds every record and runs every command."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from praeventionsrat.german import fold
from praeventionsrat.office.ports import Hit
from ui.parts.cards import label, line, row, set_part
from ui.parts.messages import Symbol
from ui.parts.shadow import Shadow
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.sidebar import spoken_keys
from ui.shell.theme import STEP, colours_now, text_font

MOST_PER_KIND = 6
WIDTH = 640
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
Index = QModelIndex | QPersistentModelIndex
KEYS = Qt.ItemDataRole.UserRole + 1
Act = Callable[[], object]


class KeysDelegate(QStyledItemDelegate):
    """Puts the keys of a command at the right end of its line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        keys = index.data(KEYS)
        if keys:
            painter.save()
            painter.setFont(text_font(12))
            painter.setPen(QColor(colours_now().dim))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(option.rect.adjusted(0, 0, -12, 0), int(side), keys)
            painter.restore()


class HitList(QListWidget):
    """Paints its ground itself: at a key the page below need not be painted with it."""

    def __init__(self) -> None:
        super().__init__()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), QColor(colours_now().panel))
        ground.end()
        super().paintEvent(event)


class SearchPalette(QFrame):
    """Floats over the window; arrows choose, Enter opens, Esc closes.

    Signals:
        opened: Emitted with kind and id of the chosen record.
    """

    opened = Signal(str, object)

    def __init__(
        self,
        search: Callable[[str], Sequence[Hit]],
        commands: Callable[[], Sequence[Command]],
        kinds: Mapping[str, tuple[str, str]],
        parent: QWidget,
    ) -> None:
        """Built once, shown when asked for.

        Args:
            search: Finds records.
            commands: What can be run at the moment.
            kinds: Heading and icon of each kind of record, in the order of groups.
            parent: The window it floats over.
        """
        super().__init__(parent)
        set_part(self, "palette")
        self._search, self._commands, self._kinds = search, commands, kinds
        self._acts: dict[int, Act] = {}
        self._window = parent
        self._before: QWidget | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Suchen oder Befehl eingeben …"))
        self.line.setAccessibleName(self.tr("Suchen oder Befehl eingeben"))
        self.list = HitList()
        self.list.setAccessibleName(self.tr("Treffer"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(KeysDelegate(self.list))
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = label(self.tr("↑ ↓ wählt   ·   Enter öffnet   ·   Esc schließt"), "label")
        self._build()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self.line.textChanged.connect(lambda _text: self._soon.start())
        self.list.itemClicked.connect(lambda item: self._run(self.list.row(item)))
        self.line.installEventFilter(self)
        self.hide()

    def ask(self) -> None:
        """Show it, with the line empty and ready."""
        self._before = self.window().focusWidget()
        self.line.clear()
        self.refresh()
        self.show()
        self.raise_()
        self.line.setFocus()

    def dismiss(self) -> None:
        """Close it and go back to where the cursor was."""
        self.hide()
        if self._before:
            self._before.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Show what fits the words typed so far."""
        text = self.line.text().strip()
        self.list.clear()
        self._acts.clear()
        commands_first = self._names_a_command(text)
        if commands_first:
            self._add_commands(text)
        if text:
            self._add_hits(self._search(text))
        if not commands_first:
            self._add_commands(text)
        if not self._acts:
            self._add_heading(self.tr("Nichts gefunden. Oft helfen weniger Buchstaben."))
        self._choose_first()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the window's own shortcuts rest while one types here
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._took(event)
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        Shadow(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(STEP)
        layout.addLayout(row(Symbol("search", 20), self.line))
        layout.addWidget(line())
        layout.addWidget(self.list)
        layout.addWidget(self.hint)

    def _took(self, event: QKeyEvent) -> bool:
        if step := MOVES.get(Qt.Key(event.key())):
            self._move(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run(self.list.currentRow())
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        lines = sorted(self._acts)
        if lines:
            place = lines.index(self.list.currentRow()) + step
            self.list.setCurrentRow(lines[max(0, min(place, len(lines) - 1))])

    def _run(self, place: int) -> None:
        if act := self._acts.get(place):
            self.dismiss()
            act()

    def _names_a_command(self, text: str) -> bool:
        """Whether somebody typed „Sitzung beginnen“, and means it, not a note that says so."""
        typed = fold(text)
        return " " in typed and any(fold(c.title).startswith(typed) for c in self._commands())

    def _add_commands(self, text: str) -> None:
        words = fold(text).split()
        fitting = [c for c in self._commands() if all(w in fold(c.title) for w in words)]
        if fitting:
            self._add_heading(self.tr("Befehle"))
        for command in fitting[:MOST_PER_KIND] if text else fitting:
            self._add(command.title, command.symbol, command.run, spoken_keys(command.keys))

    def _add_hits(self, hits: Sequence[Hit]) -> None:
        for kind, (heading, symbol) in self._kinds.items():
            group = [hit for hit in hits if hit.kind == kind][:MOST_PER_KIND]
            if group:
                self._add_heading(heading)
            for hit in group:
                self._add(hit.title, symbol, partial(self.opened.emit, hit.kind, hit.record_id))

    def _add(self, title: str, symbol: str, act: Act, keys: str = "") -> None:
        item = QListWidgetItem(icon(symbol), title)
        item.setData(KEYS, keys)
        item.setSizeHint(QSize(0, 38))
        self.list.addItem(item)
        self._acts[self.list.count() - 1] = act

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(QColor(colours_now().dim))
        item.setSizeHint(QSize(0, 30))
        self.list.addItem(item)

    def _choose_first(self) -> None:
        hits = sorted(self._acts)
        self.list.setCurrentRow(hits[0] if hits else -1)
        self.list.scrollToTop()

    def _place(self) -> None:
        room = self._window.rect()
        wanted = sum(self.list.sizeHintForRow(i) for i in range(self.list.count())) + 4
        self.list.setFixedHeight(max(40, min(wanted, int(room.height() * 0.6))))
        self.setFixedWidth(min(WIDTH, room.width() - 4 * STEP))
        self.adjustSize()
        self.move((room.width() - self.width()) // 2, max(STEP, room.height() // 9))
