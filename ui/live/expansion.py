"""Abbreviations become text while one types: „bfk“ and a blank; Ctrl+Z takes it back."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from praeventionsrat.meetings.snippets import SnippetRow, filled, find
from ui.parts.rich_text import RichTextEditor

TRIGGERS = {Qt.Key.Key_Space, Qt.Key.Key_Tab}


class Expansion(QObject):
    """Watches the keys of one editor."""

    def __init__(
        self,
        editor: RichTextEditor,
        rows: Callable[[], Sequence[SnippetRow]],
        values: Callable[[], Mapping[str, str]],
    ) -> None:
        """``rows`` are the text blocks, ``values`` what the moment puts into them."""
        super().__init__(editor)
        self._editor, self.rows, self._values = editor, rows, values
        self._last: tuple[int, int, str] | None = None
        editor.edit.installEventFilter(self)

    def insert(self, row: SnippetRow) -> None:
        """Put a text block where the cursor is."""
        edit = self._editor.edit
        edit.insert_document(filled(row.text, self._values()))
        edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in TRIGGERS and not self._editor.edit.isReadOnly():
                return self._expand()
        return super().eventFilter(watched, event)

    def _expand(self) -> bool:
        edit = self._editor.edit
        cursor = edit.textCursor()
        if cursor.hasSelection():
            return False
        before = cursor.block().text()[: cursor.positionInBlock()]
        typed = before.split()[-1] if before and not before[-1].isspace() else ""
        row = find(self.rows(), typed) if typed else None
        here = (cursor.blockNumber(), cursor.positionInBlock(), typed)
        if row is None or here == self._last:  # taken back: this time the letters are meant
            self._last = None
            return False
        self._last = here
        move, keep = QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor
        cursor.beginEditBlock()
        cursor.movePosition(move, keep, len(typed))
        edit.setTextCursor(cursor)
        edit.insert_document(filled(row.text, self._values()))
        edit.insertPlainText(" ")
        cursor.endEditBlock()
        return True
