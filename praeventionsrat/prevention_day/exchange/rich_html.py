"""Rich text as paragraphs and lists of a web page."""

from html import escape
from itertools import groupby

from praeventionsrat import richtext
from praeventionsrat.records import clean
from praeventionsrat.richtext import Block, ListKind, Run

LISTS = {ListKind.BULLET: "ul", ListKind.NUMBER: "ol"}


def rich_html(markdown: str) -> str:
    """A stored text; nothing in it becomes markup that was not ours."""
    parts = []
    for is_list, group in groupby(richtext.parse(markdown).blocks, lambda one: bool(one.kind)):
        blocks = list(group)
        parts += [_list(blocks)] if is_list else [f"<p>{_runs(one)}</p>" for one in blocks]
    return "\n".join(parts)


def text_html(text: str) -> str:
    """Plain words, with what would be markup made harmless."""
    return escape(str(clean(text)))


def _list(blocks: list[Block]) -> str:
    """Lines of lists, those of the second level inside the line before them."""
    parts: list[str] = []
    opened: list[str] = []
    for block in blocks:
        tag = LISTS[block.kind]
        while len(opened) > block.level:
            parts.append(f"</li></{opened.pop()}>")
        if len(opened) == block.level and opened[-1] != tag:
            parts.append(f"</li></{opened.pop()}>")
        elif len(opened) == block.level:
            parts.append("</li>")
        if len(opened) < block.level:
            opened.append(tag)
            parts.append(f"<{tag}>")
        parts.append(f"<li>{_runs(block)}")
    return "".join(parts) + "".join(f"</li></{tag}>" for tag in reversed(opened))


def _runs(block: Block) -> str:
    return "".join(_run(run) for run in block.runs)


def _run(run: Run) -> str:
    text = text_html(run.text).replace("\n", "<br>")
    if run.italic:
        text = f"<em>{text}</em>"
    return f"<strong>{text}</strong>" if run.bold else text
