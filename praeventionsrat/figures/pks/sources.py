"""A PKS file from the disk: which kind it is, and what it holds; for a worker."""

import json
from collections.abc import Callable
from pathlib import Path

from praeventionsrat.documents import child
from praeventionsrat.documents.guard import LARGEST_FILE
from praeventionsrat.errors import UserError
from praeventionsrat.figures.pks.table import CrimeLine, CrimeTable, Unread
from praeventionsrat.figures.pks.years import YearFound
from praeventionsrat.files import read_bounded

SUFFIXES = (".csv", ".txt", ".xlsx")
SECONDS = 60
HERE = "praeventionsrat.figures.pks.in_child:table_of"
READABLE = (
    "Gelesen werden die PKS-Tabellen des BKA als CSV- (.csv) und als Excel-Datei (.xlsx). Eine "
    "ältere Excel-Datei (.xls) öffnen Sie bitte und speichern sie als .xlsx."
)
FAILED = (
    "Diese Datei ließ sich nicht lesen; sie braucht zu viel Zeit oder Speicher. Speichern Sie die "
    "Tabelle in eine neue Datei und versuchen Sie es mit dieser."
)
TOO_LARGE = "Diese Datei wird nicht angenommen: Sie ist größer als 10 MB."
NOTHING = "In „{name}“ steht unter der Kopfzeile keine einzige Zeile mit Zahlen."
STEPS = 3


def read_crime_file(
    path: Path, step: Callable[[int, int], None] = lambda _done, _total: None
) -> CrimeTable:
    """Every figure of a file; ``step`` hears how far it is and may raise to give up."""
    suffix = path.suffix.casefold()
    if suffix not in SUFFIXES:
        raise UserError(READABLE)
    step(0, STEPS)
    content = read_bounded(path, LARGEST_FILE)
    if len(content) > LARGEST_FILE:
        raise UserError(TOO_LARGE)
    step(1, STEPS)
    answer = child.call(HERE, path.name, content, suffix, seconds=SECONDS, failed=FAILED)
    step(2, STEPS)
    table = _table(*json.loads(answer))
    if not table.lines:
        raise UserError(NOTHING.format(name=path.name))
    step(STEPS, STEPS)
    return table


def _table(
    name: str,
    year: list[object],
    level: str,
    base: str,
    lines: list[list[object]],
    unread: list[list[object]],
) -> CrimeTable:
    return CrimeTable(
        name,
        YearFound(*year),  # type: ignore[arg-type]
        level,
        base,
        tuple(CrimeLine(*line) for line in lines),  # type: ignore[arg-type]
        tuple(Unread(*line) for line in unread),  # type: ignore[arg-type]
    )
