"""Rich text as paragraphs of a PDF file."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from praeventionsrat import richtext
from praeventionsrat.documents.pdf import Words
from praeventionsrat.richtext import Block, ListKind, Run

INDENT = 6 * mm


def paragraphs(
    markdown: str, style: ParagraphStyle, words: Words, place: str
) -> Iterator[Paragraph]:
    """Every paragraph and line of a list; ``place`` says where it stands, for complaints."""
    counts = {1: 0, 2: 0}
    for block in richtext.parse(markdown).blocks:
        text = "".join(_run(run, words, place) for run in block.runs)
        if not block.kind:
            counts = {1: 0, 2: 0}
            yield Paragraph(text, style)
            continue
        inner = ParagraphStyle(
            f"{style.name}-{block.level}",
            style,
            leftIndent=INDENT * block.level,
            bulletFontName=style.fontName,
            bulletFontSize=style.fontSize,
            bulletIndent=INDENT * (block.level - 1),
            spaceAfter=style.spaceAfter / 2,
        )
        yield Paragraph(text, inner, bulletText=_mark(block, counts))


def _mark(block: Block, counts: dict[int, int]) -> str:
    """The mark before a line of a list, as Word has them: 1. and a), • and –."""
    is_number = block.kind is ListKind.NUMBER
    counts[block.level] = counts[block.level] + 1 if is_number else 0
    if block.level == 1:
        counts[2] = 0
        return f"{counts[1]}." if is_number else "•"
    return f"{chr(ord('a') + (counts[2] - 1) % 26)})" if is_number else "–"


def _run(run: Run, words: Words, place: str) -> str:
    text = escape(words.checked(run.text, place)).replace("\n", "<br/>")
    return f"<b>{text}</b>" if run.bold else text
