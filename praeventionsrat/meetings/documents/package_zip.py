"""Writes the files of a package into a ZIP file that every system opens."""

import io
import zipfile
from typing import BinaryIO

from praeventionsrat.documents import word
from praeventionsrat.documents.export import Step
from praeventionsrat.documents.values import Sheet
from praeventionsrat.meetings.documents import calendar_ics
from praeventionsrat.meetings.documents.package import Package, PackageFile


def render(package: Package, out: BinaryIO, step: Step = lambda _done, _all: None) -> None:
    """Write the archive; names are told apart where two are the same.

    Args:
        package: What goes in.
        out: Where the file goes.
        step: Told how many files are in, and how many there are; may raise to stop.
    """
    taken: set[str] = set()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for done, file in enumerate(package.files):
            step(done, len(package.files))
            name = _free(file.name, taken)
            taken.add(name.casefold())
            archive.writestr(name, content_of(file))


def content_of(file: PackageFile) -> bytes:
    """The bytes of one file, made now where they are not there yet."""
    if isinstance(file.made_of, bytes):
        return file.made_of
    out = io.BytesIO()
    if isinstance(file.made_of, Sheet):
        word.render(file.made_of, out)
    else:
        calendar_ics.render(file.made_of, out)
    return out.getvalue()


def _free(name: str, taken: set[str]) -> str:
    stem, dot, suffix = name.rpartition(".")
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{stem} ({number}){dot}{suffix}" if dot else f"{name} ({number})"
    return free
