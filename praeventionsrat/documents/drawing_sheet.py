"""Drawings as they leave the program: pages to print, or a picture for other documents."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, cast

from praeventionsrat.documents.drawing import Drawing
from praeventionsrat.files import write_atomically


@dataclass(frozen=True, slots=True)
class DrawingSheet:
    """What is printed: one drawing a page, with a head that says whose they are."""

    pages: tuple[Drawing, ...]
    office: str = ""


class DrawingFormat(Enum):
    """What drawings can become; the machinery is loaded in the worker, not at the start."""

    A4 = ("PDF, A4 quer", ".pdf", "praeventionsrat.documents.drawing_pdf:render")
    A3 = ("PDF, A3 quer", ".pdf", "praeventionsrat.documents.drawing_pdf:render_large")
    PNG = ("Bild (PNG)", ".png", "praeventionsrat.documents.drawing_png:render")

    @property
    def label(self) -> str:
        """As menus name it."""
        return self.value[0]

    @property
    def suffix(self) -> str:
        """End of the file name."""
        return self.value[1]


def render(sheet: DrawingSheet, made: DrawingFormat, out: BinaryIO) -> None:
    """The bytes of the file; a picture shows the first page."""
    module, _, function = made.value[2].partition(":")
    write = getattr(import_module(module), function)
    cast("Callable[[DrawingSheet, BinaryIO], None]", write)(sheet, out)


def write(sheet: DrawingSheet, made: DrawingFormat, target: Path) -> Path:
    """The whole file in its place, or the one before; for a worker."""
    write_atomically(target, lambda out: render(sheet, made, out))
    return target
