"""Rich text as paragraphs of Word, with real lists that each begin at 1."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from docx.document import Document as WordDocument
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

from praeventionsrat import richtext
from praeventionsrat.documents.values import Rich
from praeventionsrat.richtext import Block, ListKind, Run

LIST_STYLES = {
    (ListKind.BULLET, 1): "List Bullet",
    (ListKind.BULLET, 2): "List Bullet 2",
    (ListKind.NUMBER, 1): "List Number",
    (ListKind.NUMBER, 2): "List Number 2",
}
RESTART = '<w:lvlOverride w:ilvl="{}"><w:startOverride w:val="1"/></w:lvlOverride>'
NEW_LIST = (
    f'<w:num {nsdecls("w")} w:numId="{{number}}"><w:abstractNumId w:val="{{definition}}"/>'
    f"{RESTART.format(0)}{RESTART.format(1)}</w:num>"
)
FLUSH = '<w:ind w:left="0" w:firstLine="0"/>'
"""Lines of a list inside a box stand at its edge, else the box would be torn."""
BRACES = str.maketrans({"{": "&#123;", "}": "&#125;"})


def verbatim(text: str) -> str:
    """Text for a template's result: escaped; braces too, which docxtpl would look into."""
    return escape(text, {'"': "&quot;"}).translate(BRACES)


class TextWriter:
    """Writes rich text with the styles and lists of one document."""

    def __init__(self, document: WordDocument) -> None:
        """Learn the styles by their names; Word renames their keys when it saves."""
        styles = document.styles.element
        self._keys = {
            str(name.get(qn("w:val"))).casefold(): str(style.get(qn("w:styleId")))
            for style in styles.iterchildren(qn("w:style"))
            if (name := style.find(qn("w:name"))) is not None
        }
        self._lists = _Lists(document, self._keys)

    def paragraphs(self, rich: Rich) -> str:
        """The XML of all paragraphs; empty for an empty text."""
        return "".join(self._paragraphs(rich))

    def _paragraphs(self, rich: Rich) -> Iterator[str]:
        boxed = rich.style != "Body Text"
        before: list[Block] = []
        for block in richtext.parse(rich.markdown).blocks:
            before = before if block.kind else []
            style = self.key(rich.style)
            if block.kind and not boxed:
                style = self.key(LIST_STYLES[block.kind, block.level])
            link = self._lists.link(block, before) if block.kind else ""
            if link and boxed:
                link += FLUSH
            before.append(block)
            look = f'<w:pStyle w:val="{style}"/>{link}'
            yield f"<w:p><w:pPr>{look}</w:pPr>{''.join(map(_run, block.runs))}</w:p>"

    def key(self, name: str) -> str:
        """The key of a style."""
        return self._keys[name.casefold()]


class _Lists:
    """The lists of a document: one definition for each kind, a new number for each list."""

    def __init__(self, document: WordDocument, keys: dict[str, str]) -> None:
        self._numbering = document.part.numbering_part.element
        self._abstract = {
            kind: self._definition(document, keys[LIST_STYLES[kind, 1].casefold()])
            for kind in (ListKind.BULLET, ListKind.NUMBER)
        }
        self._open: dict[int, int] = {}
        used = [int(number) for number in self._numbering.xpath("w:num/@w:numId")]
        self._last = max(used, default=0)

    def _definition(self, document: WordDocument, key: str) -> str:
        found = document.styles.element.xpath(
            f'w:style[@w:styleId="{key}"]/w:pPr/w:numPr/w:numId/@w:val'
        )
        link = self._numbering.xpath(f'w:num[@w:numId="{found[0]}"]/w:abstractNumId/@w:val')
        return str(link[0])

    def link(self, block: Block, before: list[Block]) -> str:
        """The list a line belongs to; a new one where no line of its kind stands above it."""
        if self._begins(block, before):
            self._open[block.level] = self._new(block)
        number = self._open[block.level]
        return f'<w:numPr><w:ilvl w:val="{block.level - 1}"/><w:numId w:val="{number}"/></w:numPr>'

    @staticmethod
    def _begins(block: Block, before: list[Block]) -> bool:
        for other in reversed(before):
            if other.level < block.level:
                return True
            if other.level == block.level:
                return other.kind is not block.kind
        return True

    def _new(self, block: Block) -> int:
        self._last += 1
        made = NEW_LIST.format(number=self._last, definition=self._abstract[block.kind])
        self._numbering.append(parse_xml(made))
        return self._last


def _run(run: Run) -> str:
    look = "<w:b/><w:bCs/>" * run.bold + "<w:i/><w:iCs/>" * run.italic
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f"<w:r>{properties}{''.join(_pieces(run.text))}</w:r>"


def _pieces(text: str) -> Iterator[str]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield "<w:br/>"
        for place, word in enumerate(line.split("\t")):
            if place:
                yield "<w:tab/>"
            if word:
                yield f'<w:t xml:space="preserve">{verbatim(word)}</w:t>'
