"""The frame of a chart: round numbers on an axis, notes below, words that keep apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from praeventionsrat.documents.drawing import Shape, Text
from praeventionsrat.documents.letter_widths import shortened, width_of
from praeventionsrat.quantity import number

SIZE, SMALL = 13.0, 11.0
STEPS, MOST_DECIMALS = 5, 6
LEVEL = 0.8
"""Values that all lie above this part of the highest one are shown closer, and that is said."""
NOTE_ROW = 17.0


@dataclass(frozen=True, slots=True)
class Axis:
    """Values from ``low`` to ``high`` and the round numbers between them."""

    low: float
    high: float
    ticks: tuple[float, ...]
    decimals: int

    @property
    def is_cut(self) -> bool:
        """Whether it does not begin at nothing, which makes changes look larger."""
        return self.low > 0

    @property
    def labels(self) -> tuple[str, ...]:
        """What stands at the ticks."""
        return tuple(number(tick, self.decimals) for tick in self.ticks)

    def share(self, value: float) -> float:
        """Where a value stands between the ends: from 0 to 1."""
        return (value - self.low) / (self.high - self.low)


def axis_of(values: Iterable[float], *, from_zero: bool = False) -> Axis:
    """An axis that holds all the values; it begins at nothing unless they lie close together."""
    found = list(values) or [0.0, 1.0]
    low, high = min(*found, 0.0), max(*found, 0.0)
    if not from_zero and min(found) > LEVEL * high and len(set(found)) > 1:
        low = min(found)
    if high == low:
        high = low + 1
    step = _round_up((high - low) / STEPS)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    ticks = tuple(round(at * step, 9) for at in range(first, last + 1))
    return Axis(ticks[0], ticks[-1], ticks, _decimals(step))


def cut_note(axis: Axis) -> tuple[str, ...]:
    """The sentence a chart owes whoever reads it where its axis is cut."""
    if not axis.is_cut:
        return ()
    return (f"Die Achse beginnt bei {number(axis.low, axis.decimals)}, nicht bei 0.",)


def kept_apart(wanted: Sequence[float], room: float, top: float, bottom: float) -> list[float]:
    """Heights of labels, each as near to its own as it can be, none on another."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    places = [0.0] * len(wanted)
    at = top
    for index in order:
        at = places[index] = max(wanted[index], at)
        at += room
    at = bottom
    for index in reversed(order):
        places[index] = min(places[index], at)
        at = places[index] - room
    return places


def note_lines(notes: Iterable[str], width: float) -> list[str]:
    """Sentences in lines that fit."""
    return [line for note in notes for line in wrapped(note, SMALL, width)]


def note_shapes(lines: Sequence[str], x: float, y: float) -> list[Shape]:
    """The lines below a chart; ``y`` is where the first one stands."""
    return [Text(x, y + at * NOTE_ROW, ln, SMALL, colour="dim") for at, ln in enumerate(lines)]


def wrapped(words: str, size: float, most: float) -> list[str]:
    """A text in lines no wider than that; a longer word is cut."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_of(longer, size) > most:
            lines.append("")
            longer = word
        lines[-1] = shortened(longer, size, most)
    return [line for line in lines if line]


def _decimals(step: float) -> int:
    return next(
        (d for d in range(MOST_DECIMALS) if abs(step * 10**d - round(step * 10**d)) < 1e-6),
        MOST_DECIMALS,
    )


def _round_up(step: float) -> float:
    power = 10.0 ** floor(log10(step))
    nice = next(part for part in (1, 2, 2.5, 5, 10) if part * power >= step * (1 - 1e-9))
    return nice * power
