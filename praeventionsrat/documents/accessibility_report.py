"""Prüfbericht zur Barrierefreiheit of one Word file, to be printed or filed with it."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, ClassVar

from praeventionsrat import german
from praeventionsrat.documents import child
from praeventionsrat.documents.accessibility import Check, examine
from praeventionsrat.documents.guard import LARGEST_FILE, Hostile, check_bounds
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.documents.word import render
from praeventionsrat.errors import UserError
from praeventionsrat.files import read_bounded, unused, write_atomically

FAILED = "Diese Datei ließ sich nicht prüfen; sie braucht zu viel Zeit oder Speicher."
KEPT, BROKEN = "erfüllt", "nicht erfüllt"


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One point as the report prints it."""

    title: Annotated[str, "Prüfpunkt"]
    wants: Annotated[str, "was verlangt ist"]
    result: Annotated[str, "„erfüllt“ oder „nicht erfüllt“"]
    places: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class AccessibilitySheet(Sheet):
    """Everything the report says."""

    template: ClassVar[str] = "accessibility"

    subtitle: Annotated[str, "welche Datei, wann geprüft"]
    summary: Annotated[str, "das Ergebnis in einem Satz"]
    lines: tuple[CheckLine, ...]
    note: Annotated[str, "was eine Maschine nicht prüfen kann"]


NOTE = (
    "Geprüft wird, was sich maschinell prüfen lässt. Ob Alternativtexte zutreffen und der Text "
    "verständlich ist, beurteilen Menschen. Grundlage: BITV 2.0 und EN 301 549."
)


def sheet_of(checks: Sequence[Check], name: str, head: Head) -> AccessibilitySheet:
    """The report on a file of this name."""
    broken = sum(not check.passed for check in checks)
    points = german.count(broken, "Punkt ist", "Punkte sind")
    summary = f"{points} nicht erfüllt." if broken else "Alle Prüfpunkte sind erfüllt."
    return AccessibilitySheet(
        head=replace(head, letterhead=None),
        title=f"Prüfbericht zur Barrierefreiheit: {name}",
        running_title="Prüfbericht zur Barrierefreiheit",
        foot_note=german.long_day(head.today),
        subtitle=f"{name}, geprüft am {german.long_day(head.today)}",
        summary=summary,
        lines=tuple(
            CheckLine(c.title, c.wants, KEPT if c.passed else BROKEN, c.faults) for c in checks
        ),
        note=NOTE,
    )


def report(content: bytes, name: str, head: Head) -> bytes:
    """The report as a Word file; runs in a process of its own, the file may be anybody's."""
    out = io.BytesIO()
    render(sheet_of(examine(content), name, head), out)
    return out.getvalue()


def write_report(file: Path, head: Head) -> Path:
    """Examine a file and put the report beside it; runs in a worker."""
    content = read_bounded(file, LARGEST_FILE)
    try:
        check_bounds(content)
    except Hostile as err:
        raise UserError(f"„{file.name}“ lässt sich nicht prüfen: {err.why}") from None
    place = "praeventionsrat.documents.accessibility_report:report"
    made = child.call(place, content, file.name, replace(head, letterhead=None), failed=FAILED)
    target = unused(file.with_name(f"Prüfbericht {file.stem}.docx"))
    write_atomically(target, lambda out: out.write(made))
    return target
