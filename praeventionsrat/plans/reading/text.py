"""Plain text as an outline."""

from collections.abc import Iterable

from praeventionsrat.plans.reading.headings import with_headings
from praeventionsrat.plans.reading.joining import joined
from praeventionsrat.plans.reading.line import Line
from praeventionsrat.plans.reading.marks import marked, with_circles
from praeventionsrat.plans.reading.noise import is_noise, page_edges
from praeventionsrat.plans.reading.outline import Outline, outlined
from praeventionsrat.records import clean

BLANKS: dict[int, str | None] = {
    ord("\xa0"): " ",
    ord("\u202f"): " ",
    ord("\u2009"): " ",
    ord("\ufeff"): None,
}
INVISIBLE: dict[int, str | None] = {ord("\u200b"): None, ord("\u2060"): None, ord("\u200c"): None}


def read_text(text: str) -> Outline:
    """Chapters and candidates of a programme that was pasted or is a text file."""
    plain = str(clean(text)).translate(BLANKS | INVISIBLE).expandtabs(4)
    numbered = enumerate(plain.split("\n"), 1)
    return read_lines(Line(number, words.rstrip()) for number, words in numbered)


def read_lines(lines: Iterable[Line], unit: str = "Zeile") -> Outline:
    """The same of lines of which some know already what they are (Word)."""
    kept, left_out = _kept(lines)
    return outlined(with_headings(joined(kept)), left_out, unit)


def _kept(lines: Iterable[Line]) -> tuple[list[Line], int]:
    lines = with_circles(lines)
    edges = page_edges([line.text for line in lines])
    kept: list[Line] = []
    left_out, gap = 0, True
    for place, line in enumerate(lines):
        if not line.text.strip():
            gap = True
        elif is_noise(line.text) or (place in edges and not _is_known(line)):
            left_out += 1
        else:
            kept += _shaped(line, gap=gap)
            gap = False
    return kept, left_out


def _shaped(line: Line, *, gap: bool) -> list[Line]:
    indent = len(line.text) - len(line.text.lstrip())
    whole = Line(line.number, line.text, line.shape, line.mark, line.rank, gap, indent)
    return [whole] if _is_known(line) else marked(whole)


def _is_known(line: Line) -> bool:
    """Whether Word has said what the line is."""
    return bool(line.rank or line.mark)
