"""Our rich text to and from Qt's text document, without Qt's Markdown (which loses text)."""

import re
from collections.abc import Iterator
from typing import cast

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextList,
    QTextListFormat,
)

from praeventionsrat.records import clean
from praeventionsrat.richtext import Block, Document, ListKind, Run, normal

SPACING = 140  # per cent of a line
AFTER = 8  # pixels after a paragraph
AFTER_ITEM = 2  # pixels after a line of a list
STYLES = {
    (ListKind.BULLET, 1): QTextListFormat.Style.ListDisc,
    (ListKind.BULLET, 2): QTextListFormat.Style.ListCircle,
    (ListKind.NUMBER, 1): QTextListFormat.Style.ListDecimal,
    (ListKind.NUMBER, 2): QTextListFormat.Style.ListLowerAlpha,
}
NUMBERED = {QTextListFormat.Style.ListDecimal, QTextListFormat.Style.ListLowerAlpha}
# Qt keeps its tables by two noncharacters and would swallow them as text.
ESCAPED = str.maketrans({"\ufdd0": "\ufdd20", "\ufdd1": "\ufdd21", "\ufdd2": "\ufdd22"})
HIDDEN = re.compile("\ufdd2([012])")
RESTORED = {"0": "\ufdd0", "1": "\ufdd1", "2": "\ufdd2"}
LINE_BREAK = "\u2028"  # how Qt keeps a line break inside a paragraph


def block_format(kind: ListKind = ListKind.NONE) -> QTextBlockFormat:
    """How a paragraph or a line of a list is set."""
    made = QTextBlockFormat()
    made.setLineHeight(SPACING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setBottomMargin(AFTER_ITEM if kind else AFTER)
    return made


def list_format(kind: ListKind, level: int) -> QTextListFormat:
    """How a line of a list is marked."""
    made = QTextListFormat()
    made.setStyle(STYLES[kind, level])
    made.setIndent(level)
    return made


def char_format(run: Run) -> QTextCharFormat:
    """How a run of text looks."""
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold if run.bold else QFont.Weight.Normal)
    made.setFontItalic(run.italic)
    return made


def fill(target: QTextDocument, document: Document) -> None:
    """Replace everything in the Qt document; this is no step of its own undo."""
    undo = target.isUndoRedoEnabled()
    target.setUndoRedoEnabled(False)
    target.clear()
    insert(QTextCursor(target), document)
    target.setUndoRedoEnabled(undo)
    target.setModified(False)


def insert(cursor: QTextCursor, document: Document) -> None:
    """Put a text where the cursor stands."""
    cursor.beginEditBlock()
    for place, block in enumerate(document.blocks):
        if place:
            cursor.insertBlock()
        elif not document.blocks[1:] and block.kind is ListKind.NONE:
            _runs(cursor, block)  # a few words join the paragraph they are put into
            break
        _shape(cursor, block)
        _runs(cursor, block)
    if cursor.document().isEmpty():
        cursor.setBlockFormat(block_format())
    cursor.endEditBlock()


def extract(source: QTextDocument, start: int = 0, end: int | None = None) -> Document:
    """The text that the Qt document shows, or the part of it between two positions."""
    end = source.characterCount() if end is None else end
    blocks = []
    block = source.findBlock(start)
    while block.isValid() and block.position() <= end:
        kind, level = _kind(block)
        blocks.append(Block(tuple(_read_runs(block, start, end)), kind, level))
        block = block.next()
    return normal(Document(tuple(blocks)))


def list_at(place: QTextBlock | QTextCursor) -> QTextList | None:
    """The list a paragraph belongs to; Qt's own annotations forget that there may be none."""
    block = place.block() if isinstance(place, QTextCursor) else place
    return cast("QTextList | None", block.textList())


def _shape(cursor: QTextCursor, block: Block) -> None:
    if before := list_at(cursor):
        before.remove(cursor.block())
    cursor.setBlockFormat(block_format(block.kind))
    if block.kind is ListKind.NONE:
        return
    previous = cursor.block().previous()
    wanted = list_format(block.kind, block.level)
    while previous.isValid() and (found := list_at(previous)):
        if found.format().style() == wanted.style():
            found.add(cursor.block())
            return
        if found.format().indent() <= block.level:
            break
        previous = previous.previous()
    cursor.createList(wanted)


def _runs(cursor: QTextCursor, block: Block) -> None:
    for run in block.runs:
        shown = run.text.translate(ESCAPED).replace("\n", LINE_BREAK)
        cursor.insertText(shown, char_format(run))


def _kind(block: QTextBlock) -> tuple[ListKind, int]:
    found = list_at(block)
    if not found:
        return ListKind.NONE, 0
    style = found.format()
    kind = ListKind.NUMBER if style.style() in NUMBERED else ListKind.BULLET
    return kind, min(max(style.indent(), 1), 2)


def _read_runs(block: QTextBlock, start: int, end: int) -> Iterator[Run]:
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        look = fragment.charFormat()
        if not look.isImageFormat():
            text = _clipped(fragment, start, end)
            if not text.isprintable():  # a shortcut: most runs hold nothing to translate
                text = _restored(text)
            yield Run(text, look.fontWeight() > QFont.Weight.Medium, look.fontItalic())
        part += 1


def _restored(text: str) -> str:
    cleaned = str(clean(text.replace(LINE_BREAK, "\n")))
    return HIDDEN.sub(lambda found: RESTORED[found[1]], cleaned)


def _clipped(fragment: QTextFragment, start: int, end: int) -> str:
    """Positions count as Qt counts: two for a letter beyond the first plane."""
    first, last = fragment.position(), fragment.position() + fragment.length()
    if start <= first and last <= end:
        return fragment.text()
    units = fragment.text().encode("utf-16-le", "surrogatepass")
    part = units[2 * max(0, start - first) : 2 * max(0, end - first)]
    return part.decode("utf-16-le", "replace")
