"""The editor of our rich text: a small tool bar over a writing surface."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from praeventionsrat.richtext import Document, ListKind, parse, to_markdown
from ui.parts.cards import set_part, tool
from ui.parts.rich_text_document import extract, fill
from ui.parts.writing_edit import WritingEdit


class RichTextEditor(QWidget):
    """Edits canonical Markdown without showing a sign of it.

    Signals:
        edited: Emitted when the user changed the text; never by ``set_markdown``.
        left: Emitted when the cursor leaves the text.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self, name: str, hint: str = "", *, quiet: bool = True, parent: QWidget | None = None
    ) -> None:
        """An empty text.

        Args:
            name: Its accessible name.
            hint: Shown while it is empty.
            quiet: Without a frame, for long writing; else like any other field.
            parent: As usual.
        """
        super().__init__(parent)
        self.edit = WritingEdit(self)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint)
        if quiet:
            set_part(self.edit, "writing")
        self.edit.setMinimumHeight(96)
        self.setFocusProxy(self.edit)
        self._loading = False
        self._known: str | None = None  # the Markdown of what is shown, until it changes
        self._bar = self._tool_bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._bar)
        layout.addWidget(self.edit, 1)
        self.edit.textChanged.connect(self._on_text)
        self.edit.look_changed.connect(self._show_look)
        self.edit.installEventFilter(self)
        fill(self.edit.document(), Document())

    def markdown(self) -> str:
        """The text as canonical Markdown."""
        if self._known is None:
            self._known = to_markdown(extract(self.edit.document()))
        return self._known

    def set_markdown(self, markdown: str | None) -> None:
        """Show another text; the cursor stays where it is if the text is the same."""
        if markdown and markdown == self.markdown():
            return
        self._loading = True
        fill(self.edit.document(), parse(markdown or ""))
        self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self._loading = False

    def insert_markdown(self, markdown: str) -> None:
        """Put a text block in place of the selection."""
        self.edit.insert_document(parse(markdown))

    def selected_text(self) -> str:
        """The marked words, lines separated by line ends."""
        return self.edit.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_locked(self, locked: bool) -> None:
        """Approved texts can be read and copied, not changed."""
        self.edit.setReadOnly(locked)
        for made in self.findChildren(QToolButton):
            made.setVisible(not locked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _tool_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(2)
        edit, kinds = self.edit, ListKind
        add = self._add_tool
        self.bold = add(bar, "bold", self.tr("Fett"), "Ctrl+B", edit.toggle_bold)
        self.italic = add(bar, "italic", self.tr("Kursiv"), "Ctrl+I", edit.toggle_italic)
        bullets, numbers = (
            partial(edit.toggle_list, kinds.BULLET),
            partial(edit.toggle_list, kinds.NUMBER),
        )
        self.bullets = add(bar, "bullets", self.tr("Liste"), "Ctrl+Shift+8", bullets)
        self.numbers = add(bar, "numbers", self.tr("Nummern"), "Ctrl+Shift+7", numbers)
        out, into = partial(edit.indent, -1), partial(edit.indent, +1)
        self.outdent = add(bar, "outdent", self.tr("Ausrücken"), "Shift+Tab", out)
        self.indent = add(bar, "indent", self.tr("Einrücken"), "Tab", into)
        for made in (self.bold, self.italic, self.bullets, self.numbers):
            made.setCheckable(True)
        bar.addStretch()
        return bar

    def _add_tool(
        self, bar: QHBoxLayout, symbol: str, name: str, keys: str, act: Callable[[], None]
    ) -> QToolButton:
        sequence = QKeySequence(keys)
        made = tool(symbol, name, act)
        words = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{name} ({words})")
        made.clicked.connect(self._back_to_text)
        bar.addWidget(made)
        if "Tab" not in keys:  # Tab is the writing surface's own
            shortcut = QShortcut(sequence, self.edit)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(made.click)
        return made

    @Slot()
    def _back_to_text(self) -> None:
        self.edit.setFocus()
        self._show_look()

    @Slot()
    def _on_text(self) -> None:
        self._known = None
        if not self._loading:
            self.edited.emit()

    @Slot()
    def _show_look(self) -> None:
        kind = self.edit.list_kind()
        self.bold.setChecked(self.edit.fontWeight() > 500)
        self.italic.setChecked(self.edit.fontItalic())
        self.bullets.setChecked(kind is ListKind.BULLET)
        self.numbers.setChecked(kind is ListKind.NUMBER)
        self.indent.setEnabled(bool(kind))
        self.outdent.setEnabled(bool(kind))
