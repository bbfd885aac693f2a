"""The writing surface: paragraphs, bold, italic and lists by keys; paste brings structure only."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from praeventionsrat.records import clean
from praeventionsrat.richtext import Document, ListKind, from_plain, parse, plain, to_markdown
from ui.parts.plain_text import breakable
from ui.parts.rich_text_document import (
    NUMBERED,
    block_format,
    extract,
    insert,
    list_at,
    list_format,
)

OWN_FORMAT = "text/x-praeventionsrat-markdown"
DEEPEST = 2
MARKERS = {"-": ListKind.BULLET, "*": ListKind.BULLET, "1.": ListKind.NUMBER}


class DeafDocument(QTextDocument):
    """Reads foreign HTML without loading anything it names."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None


class WritingEdit(QTextEdit):
    """A text edit that knows only what our rich text knows.

    Signals:
        look_changed: Emitted when bold, italic or the list under the cursor may have changed.
    """

    look_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.cursorPositionChanged.connect(self.look_changed)
        self.currentCharFormatChanged.connect(lambda _format: self.look_changed.emit())

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        chosen = extract(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        made = QMimeData()  # Qt's own kind of it hides formats that it does not know
        made.setText(plain(chosen))
        made.setHtml(cursor.selection().toHtml())
        made.setData(OWN_FORMAT, to_markdown(chosen).encode())
        return made

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insert_document(_breakable(pasted(source)))

    def insert_document(self, document: Document) -> None:
        """Put a text in place of the selection."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        insert(cursor, document)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab moves lines of a list in and out; where it cannot, it goes to the next field."""
        stuck = self.isReadOnly() or not self.list_kind() or (forward and self._level() == DEEPEST)
        if stuck:
            return super().focusNextPrevChild(forward)
        self.indent(+1 if forward else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or not self._took(event):
            super().keyPressEvent(event)

    def toggle_bold(self) -> None:
        """Bold for the selection, or for what is typed next."""
        look = QTextCharFormat()
        heavy = self.fontWeight() > QFont.Weight.Medium
        look.setFontWeight(QFont.Weight.Normal if heavy else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(look)

    def toggle_italic(self) -> None:
        """Italic for the selection, or for what is typed next."""
        self.setFontItalic(not self.fontItalic())

    def list_kind(self) -> ListKind:
        """The kind of list the cursor stands in."""
        found = list_at(self.textCursor())
        if not found:
            return ListKind.NONE
        return ListKind.NUMBER if found.format().style() in NUMBERED else ListKind.BULLET

    def toggle_list(self, kind: ListKind) -> None:
        """Make the chosen paragraphs a list of that kind, or paragraphs again."""
        if self.list_kind() is kind:
            self._leave_list()
        else:
            cursor = self.textCursor()
            cursor.mergeBlockFormat(block_format(kind))
            cursor.createList(list_format(kind, self._level() or 1))
        self.look_changed.emit()

    def indent(self, step: int) -> None:
        """Move the chosen lines of a list in or out; out of the first level ends the list."""
        kind, level = self.list_kind(), self._level() + step
        if kind is ListKind.NONE or level > DEEPEST:
            return
        if level < 1:
            self._leave_list()
            return
        cursor = self.textCursor()
        above = cursor.block().previous()
        while above.isValid() and (found := list_at(above)):
            if found.format().indent() == level and found.format() == list_format(kind, level):
                found.add(cursor.block())
                return
            if found.format().indent() < level:
                break
            above = above.previous()
        cursor.createList(list_format(kind, level))

    def _level(self) -> int:
        found = list_at(self.textCursor())
        return found.format().indent() if found else 0

    def _leave_list(self) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        block = self.document().findBlock(cursor.selectionStart())
        while block.isValid() and block.position() <= cursor.selectionEnd():
            if found := list_at(block):
                found.remove(block)
            QTextCursor(block).setBlockFormat(block_format())
            block = block.next()
        cursor.endEditBlock()
        self.look_changed.emit()

    def _took(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Return if self.list_kind() and not self.textCursor().block().text():
                self.indent(-1)
            case Qt.Key.Key_Backspace if self.list_kind() and self._at_bare_start():
                self.indent(-1)
            case Qt.Key.Key_Space:
                return self._begin_list()
            case _:
                return False
        return True

    def _at_bare_start(self) -> bool:
        cursor = self.textCursor()
        return cursor.atBlockStart() and not cursor.hasSelection()

    def _begin_list(self) -> bool:
        """„- “ or „1. “ typed at the start of a paragraph begins a list."""
        cursor = self.textCursor()
        kind = MARKERS.get(cursor.block().text()[: cursor.positionInBlock()])
        if kind is None or self.list_kind() or cursor.hasSelection():
            return False
        cursor.beginEditBlock()
        move = QTextCursor.MoveOperation.StartOfBlock
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.mergeBlockFormat(block_format(kind))
        cursor.createList(list_format(kind, 1))
        cursor.endEditBlock()
        self.look_changed.emit()
        return True


def _breakable(document: Document) -> Document:
    blocks = (
        replace(b, runs=tuple(replace(run, text=breakable(run.text)) for run in b.runs))
        for b in document.blocks
    )
    return Document(tuple(blocks))


def pasted(source: QMimeData) -> Document:
    """What a clipboard holds, reduced to our rich text: no pictures, colours, sizes or links."""
    if source.hasFormat(OWN_FORMAT):
        return parse(bytes(source.data(OWN_FORMAT).data()).decode("utf-8", "replace"))
    if source.hasHtml():
        foreign = DeafDocument()
        foreign.setHtml(str(clean(source.html())))
        return extract(foreign)
    return from_plain(str(clean(source.text())))
