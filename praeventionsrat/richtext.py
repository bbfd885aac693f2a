"""Rich text of our own kind: paragraphs, bold, italic, lists two levels deep; canonical Markdown.

Stored as Markdown so that a person can read it in a dump; parsed with markdown-it-py because
Qt's reader loses text. ``parse(to_markdown(d)) == d`` for every normal document.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from markdown_it import MarkdownIt
from markdown_it.token import Token


class ListKind(StrEnum):
    """How a line of a list is marked."""

    NONE = ""
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look; ``\\n`` is a line break inside the paragraph."""

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
