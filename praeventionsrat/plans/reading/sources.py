"""A programme from the clipboard or from a file, with the limits that keep it readable."""

import json
from collections.abc import Iterator
from pathlib import Path

from praeventionsrat.documents import child, foreign
from praeventionsrat.documents.guard import LARGEST_FILE
from praeventionsrat.errors import UserError
from praeventionsrat.files import read_bounded
from praeventionsrat.plans.reading.line import Line, Shape
from praeventionsrat.plans.reading.outline import Outline
from praeventionsrat.plans.reading.text import read_lines, read_text
from praeventionsrat.records import clean

LONGEST = 800_000
"""Letters; a coalition agreement has about 300,000."""
MOST_PARTS = 5_000
SECONDS = 20
SUFFIXES = (".docx", ".txt", ".md")
HERE = "praeventionsrat.plans.reading.in_child"
EMPTY = "Hier steht noch kein Text. Fügen Sie das Programm ein oder wählen Sie eine Datei."
NOTHING = (
    "In diesem Text steht nichts, das ein Vorhaben sein könnte: nur Seitenzahlen oder Zeichen."
)
TOO_LONG = (
    "Dieser Text ist mit {length} Zeichen zu lang, gelesen werden bis 800.000. Bitte fügen Sie "
    "ihn in Teilen ein, zum Beispiel Kapitel für Kapitel."
)
TOO_MANY = (
    "Dieser Text hat mehr als 5.000 Sätze und Punkte. Bitte fügen Sie ihn in Teilen ein, zum "
    "Beispiel Kapitel für Kapitel."
)
READABLE = "Gelesen werden Word-Dateien (.docx) und Textdateien (.txt)."
FROM_PDF = (
    "Aus einem PDF lesen Sie so ein: Öffnen Sie es, markieren Sie den Text mit Strg+A, kopieren "
    "Sie ihn mit Strg+C und fügen Sie ihn hier mit Strg+V ein."
)
SAVE_NEW = "Bitte speichern Sie die Datei als Word-Dokument (.docx); so wird sie gelesen."
OLD = (".doc", ".odt", ".rtf", ".docm", ".pages", ".dotx")
FAILED = (
    "Diese Datei ließ sich nicht lesen; sie braucht zu viel Zeit oder Speicher. Kopieren Sie den "
    "Text heraus und fügen Sie ihn ein."
)


def read_pasted(text: str) -> Outline:
    """What was pasted; for a worker."""
    if not text.strip():
        raise UserError(EMPTY)
    _check_length(len(text))
    return _checked(read_text(text))


def read_file(path: Path) -> Outline:
    """A Word or text file; for a worker."""
    suffix = path.suffix.casefold()
    if suffix not in SUFFIXES:
        raise UserError(FROM_PDF if suffix == ".pdf" else SAVE_NEW if suffix in OLD else READABLE)
    content = read_bounded(path, LARGEST_FILE)
    if len(content) > LARGEST_FILE:
        raise UserError("Diese Datei wird nicht angenommen: Sie ist größer als 10 MB.")
    if suffix == ".docx":
        return _word(content)
    return read_pasted(foreign.decoded(content))


def _check_length(length: int) -> None:
    if length > LONGEST:
        raise UserError(TOO_LONG.format(length=f"{length:,}".replace(",", ".")))


def _word(content: bytes) -> Outline:
    answer = child.call(f"{HERE}:paragraphs_of", content, seconds=SECONDS, failed=FAILED)
    said = [(str(clean(text)), level, listed) for text, level, listed in json.loads(answer)]
    if not any(text.strip() for text, _, _ in said):
        raise UserError("In dieser Word-Datei steht kein Text.")
    _check_length(sum(len(text) for text, _, _ in said))
    return _checked(read_lines(_lines(said), "Absatz im Dokument"))


def _lines(said: list[tuple[str, int, bool]]) -> Iterator[Line]:
    """Each paragraph stands apart; what Word calls a heading or an item is one."""
    for number, (text, level, listed) in enumerate(said, 1):
        if level:
            yield Line(number, " ".join(text.split()), Shape.HEADING, rank=level)
        elif listed:
            yield Line(number, " ".join(text.split()), Shape.BULLET, mark="•")
        else:
            yield Line(number, "")
            yield from (Line(number, part) for part in text.split("\n"))


def _checked(outline: Outline) -> Outline:
    if len(outline.parts) > MOST_PARTS:
        raise UserError(TOO_MANY)
    if not outline.pledges:
        raise UserError(NOTHING)
    return outline
