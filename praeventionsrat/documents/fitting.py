"""Makes an address fit: first in a smaller size, then in more lines; nothing is ever cut off."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth

from praeventionsrat.documents.pdf import TEXT, use_fonts
from praeventionsrat.errors import UserError

Measure = Callable[[str, float], float]
"""Width of a text in a size, in points."""
MM = 72 / 25.4
LEADING = 1.22
LARGEST, READABLE, SMALLEST, STEP = 11.0, 8.0, 3.0, 0.5
SAFETY = 1.03
"""Word is not as exact as we are."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines that fit, and their size in points."""

    lines: tuple[str, ...]
    size: float

    @property
    def leading(self) -> float:
        """From line to line."""
        return self.size * LEADING

    @property
    def height(self) -> float:
        """Of all of them."""
        return len(self.lines) * self.leading


def width_in_pdf(text: str, size: float) -> float:
    """As our PDF files write it."""
    use_fonts()
    return float(stringWidth(text, TEXT, size))


def width_in_word(text: str, size: float) -> float:
    """As Word writes it in Arial; other letters are taken for wide ones."""
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return width_in_pdf(text, size) * SAFETY
    return float(stringWidth(text, "Helvetica", size)) * SAFETY


def fit(
    lines: Sequence[str], width: float, height: float, measure: Measure, largest: float = LARGEST
) -> Fitted:
    """The lines in the largest size in which they fit into a field (points).

    Down to a size that reads well no line is broken; below it the longest are.
    """
    for size in _sizes(largest, READABLE):
        whole = Fitted(tuple(lines), size)
        if whole.height <= height and all(measure(line, size) <= width for line in lines):
            return whole
    for size in _sizes(largest, SMALLEST):
        broken = Fitted(
            tuple(p for line in lines for p in _broken(line, width, size, measure)), size
        )
        if broken.height <= height:
            return broken
    raise UserError(
        f"Die Anschrift „{lines[0][:60]} …“ ist zu lang für dieses Feld. Bitte wählen Sie ein "
        "größeres Etikett oder kürzen Sie die Anschrift."
    )


def _sizes(largest: float, smallest: float) -> Iterator[float]:
    size = largest
    while size >= smallest:
        yield size
        size -= STEP


def _broken(line: str, width: float, size: float, measure: Measure) -> Iterator[str]:
    """A line at its spaces; words that are too long anywhere."""
    taken = ""
    for word in _words(line, width, size, measure):
        joined = f"{taken} {word}" if taken else word
        if measure(joined, size) > width:
            yield taken
            taken = word
        else:
            taken = joined
    yield taken


def _words(line: str, width: float, size: float, measure: Measure) -> Iterator[str]:
    for word in line.split():
        rest = word
        while measure(rest, size) > width and len(rest) > 1:
            end = next(
                e for e in range(len(rest) - 1, 0, -1) if e == 1 or measure(rest[:e], size) <= width
            )
            hyphen = rest.rfind("-", 1, end) + 1
            end = hyphen or end
            yield rest[:end]
            rest = rest[end:]
        yield rest
