"""One entry for each document the program hands out; menus and dialogs follow from it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, BinaryIO, cast
from uuid import UUID

from praeventionsrat.documents.head import Head

Renderer = Callable[..., None]
Step = Callable[[int, int], object]
"""Told how much is done, and how much there is; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Export:
    """A document: how its values are read and who turns them into bytes."""

    key: str
    label: str
    """As menus name it: „Einladung (Word)“."""
    suffix: str
    gather: Callable[[Any, UUID, Head], Any]
    """(work, id, head) → frozen plain values; reads only."""
    renderer: str
    """„module:function“, loaded in the worker so that Word and PDF do not slow the start."""
    of: str = "meeting"
    """The kind of record it is made of."""
    description: str = ""
    """One sentence for the dialog that offers it."""
    check: str = ""
    """„module:function“: (work, id, values) → what must not leave without a reason."""
    is_long: bool = False
    """Whether its renderer tells how far it is."""

    def found(self, work: object, record_id: UUID, data: object) -> Sequence[Any]:
        """What must not leave without a reason; nothing where nobody looks."""
        if not self.check:
            return ()
        module, _, function = self.check.partition(":")
        look = cast("Callable[..., Sequence[Any]]", getattr(import_module(module), function))
        return look(work, record_id, data)

    def render(self, data: object, out: BinaryIO, step: Step | None = None) -> None:
        """Write the bytes of the document; ``step`` is told of long ones."""
        module, _, function = self.renderer.partition(":")
        write = cast("Renderer", getattr(import_module(module), function))
        if self.is_long and step is not None:
            write(data, out, step)
        else:
            write(data, out)


def file_name(stem: str, export: Export) -> str:
    """The name proposed for a document of a record: „Niederschrift 12. Sitzung.docx“."""
    return f"{export.label.split(' (')[0]} {stem}{export.suffix}"
