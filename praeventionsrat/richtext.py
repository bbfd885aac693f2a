"""Rich text of our own kind: paragraphs, bold, italic, lists two levels deep; canonical Markdown.

Stored as Markdown so that a person can read it in a dump; parsed with markdown-it-py because
Qt's reader loses text. ``parse(to_markdown(d)) == d`` for every normal document.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


class ListKind(StrEnum):
    """How a line of a list is marked."""

    NONE = ""
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Run:
    r"""A stretch of text in one look; ``\n`` is a line break inside the paragraph."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, or one line of a list (``level`` 1 or 2)."""

    runs: tuple[Run, ...]
    kind: ListKind = ListKind.NONE
    level: int = 0

    @property
    def text(self) -> str:
        """The words without their look."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Document:
    """A text: blocks in their order."""

    blocks: tuple[Block, ...] = field(default=())


EMPTY = Document()
TAGS = {"<b>": ("bold", True), "</b>": ("bold", False), "<i>": ("italic", True)}
TAGS["</i>"] = ("italic", False)
RULES = ("list", "emphasis", "escape", "entity", "newline", "html_inline", "balance_pairs")
LINES = re.compile(r"[^\n]*\n|[^\n]+")
MARKUP = re.compile(r"\\([^\n])|\\(?=\n)|[*_]+|</?[bi]>|&#(\d{1,6});")
MARKED = re.compile(r"[\\*_&<\0\r]|^(?:[\-+\d]|[^\S\n])|[^\S\n]$", re.MULTILINE)
"""Signs that may be markup; also white space at the ends of lines, which Markdown drops."""
PARAGRAPHS = re.compile(r"\n{2,}")
SPECIAL = frozenset("\\`*_[]<>&~")
STARTERS = frozenset("-+#>=|:")


def plain(document: Document) -> str:
    """The words alone, a line a block; for search and comparisons."""
    return "\n".join(block.text for block in document.blocks)


def words(markdown: str) -> str:
    """The words of a stored text, for the search; quick, because every autosave asks."""
    return MARKUP.sub(lambda m: m[1] or (_character(int(m[2])) if m[2] else ""), markdown)


def _character(code: int) -> str:
    from markdown_it.common.utils import isValidEntityCode  # noqa: PLC0415

    return chr(code) if isValidEntityCode(code) else "\ufffd"


def from_plain(text: str) -> Document:
    """Typed or pasted lines as paragraphs."""
    return normal(Document(tuple(Block((Run(line),)) for line in text.split("\n"))))


def normal(document: Document) -> Document:
    """The one form of a text: no empty blocks or runs, equal neighbours joined, sane levels."""
    blocks: list[Block] = []
    for block in document.blocks:
        runs = _trimmed(_joined(block.runs))
        if not runs:
            continue
        before = blocks[-1].level if blocks else 0
        level = min(max(block.level, 1), before + 1, 2) if block.kind else 0
        blocks.append(Block(runs, block.kind, level))
    return Document(tuple(blocks))


def _joined(runs: Iterable[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in _spaces_plain(runs):
        last = joined[-1] if joined else None
        if last and (last.bold, last.italic) == (run.bold, run.italic):
            joined[-1] = Run(last.text + run.text, run.bold, run.italic)
        elif run.text:
            joined.append(run)
    return joined


def _spaces_plain(runs: Iterable[Run]) -> Iterator[Run]:
    """White space at the edges of a run has no look; Markdown could not say otherwise."""
    for run in runs:
        if not (run.bold or run.italic):
            yield run
            continue
        for line in LINES.findall(run.text):
            inner = line.strip()
            start = line.index(inner)
            yield Run(line[:start])
            yield Run(inner, run.bold and inner != "", run.italic and inner != "")
            yield Run(line[start + len(inner) :])


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Without line breaks at either end; a block of white space alone is empty."""
    if not "".join(run.text for run in runs).strip():
        return ()
    runs[0] = Run(runs[0].text.lstrip("\n"), runs[0].bold, runs[0].italic)
    runs[-1] = Run(runs[-1].text.rstrip("\n"), runs[-1].bold, runs[-1].italic)
    return tuple(run for run in runs if run.text)


def to_markdown(document: Document) -> str:
    """Canonical Markdown of the text's normal form."""
    lines: list[str] = []
    counters = {1: 0, 2: 0}
    indent, before = "", ListKind.NONE
    for block in normal(document).blocks:
        if lines and not (block.kind and before):
            lines.append("")
        before = block.kind
        if not block.kind:
            counters = {1: 0, 2: 0}
            lines.append(_inline(block.runs, ""))
            continue
        if block.level == 1:
            counters[2], indent = 0, ""
        counters[block.level] = counters[block.level] + 1 if block.kind is ListKind.NUMBER else 0
        marker = f"{counters[block.level]}. " if block.kind is ListKind.NUMBER else "- "
        lines.append(indent + marker + _inline(block.runs, indent + " " * len(marker)))
        if block.level == 1:
            indent = " " * len(marker)
    return "\n".join(lines)


def _inline(runs: Sequence[Run], indent: str) -> str:
    written = ""
    for place, run in enumerate(runs):
        following = runs[place + 1].text[0] if place + 1 < len(runs) else " "
        written += _marked(run, written[-1:] or " ", following)
    lines = [_line(line) for line in written.split("\n")]
    return f"\\\n{indent}".join(lines)


def _marked(run: Run, before: str, following: str) -> str:
    text = "".join("\\" + c if c in SPECIAL else c for c in run.text)
    stars = "*" * (run.italic + 2 * run.bold)
    edges = run.text[0].isalnum() and run.text[-1].isalnum()
    if not stars or (edges and before.isspace() and following.isspace()):
        return stars + text + stars
    opening = "<b>" * run.bold + "<i>" * run.italic
    return opening + text + "</i>" * run.italic + "</b>" * run.bold


def _line(line: str) -> str:
    """White space at both ends and what would begin a list or heading, written harmlessly."""
    core = line.strip()
    if not core:
        return _entities(line)
    start = line.index(core)
    return _entities(line[:start]) + _harmless(core) + _entities(line[start + len(core) :])


def _entities(spaces: str) -> str:
    return "".join(f"&#{ord(c)};" for c in spaces)


def _harmless(core: str) -> str:
    if core[0] in STARTERS:
        return "\\" + core
    digits = len(core) - len(core.lstrip("0123456789"))
    if digits and core[digits : digits + 1] in {".", ")"}:
        return core[:digits] + "\\" + core[digits:]
    return core


def parse(markdown: str) -> Document:
    """The text that Markdown says; what is no rich text of ours stays as the words it is."""
    if not MARKED.search(markdown):
        return normal(_of_lines(markdown))
    return normal(_of_tokens(markdown))


def _of_lines(markdown: str) -> Document:
    """Text without a sign of markup, as most is; nine times as fast as reading it for signs."""
    parts = PARAGRAPHS.split(markdown.strip("\n"))
    return Document(tuple(Block((Run(part.replace("\n", " ")),)) for part in parts if part))


def _of_tokens(markdown: str) -> Document:
    blocks: list[Block] = []
    kinds: list[ListKind] = []
    for token in _reader().parse(markdown):
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            kinds.append(ListKind.BULLET if token.type[0] == "b" else ListKind.NUMBER)
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            kinds.pop()
        elif token.type == "inline":
            kind = kinds[-1] if kinds else ListKind.NONE
            blocks.append(Block(tuple(_runs(token.children or [])), kind, min(len(kinds), 2)))
    return Document(tuple(blocks))


@cache
def _reader() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415 - 30 ms of each start

    return MarkdownIt("zero", {"html": True}).enable(list(RULES))


def _runs(tokens: Iterable["Token"]) -> Iterator[Run]:
    look = {"bold": 0, "italic": 0}
    names = {"strong": "bold", "em": "italic"}
    for token in tokens:
        name = names.get(token.tag)
        if name and token.nesting:
            look[name] += token.nesting
        elif token.type == "html_inline" and token.content in TAGS:
            name, on = TAGS[token.content]
            look[name] += 1 if on else -1
        else:
            text = {"hardbreak": "\n", "softbreak": " "}.get(token.type, token.content)
            yield Run(text, look["bold"] > 0, look["italic"] > 0)
