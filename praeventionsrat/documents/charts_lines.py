"""Draws lines over time: told apart by marks, dashes and their names, not by colour alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from praeventionsrat.documents.charts import Chart, ChartLine, Point, chart_words, point_words
from praeventionsrat.documents.charts_axis import (
    NOTE_ROW,
    SIZE,
    SMALL,
    Axis,
    axis_of,
    cut_note,
    kept_apart,
    note_lines,
    note_shapes,
)
from praeventionsrat.documents.drawing import Anchor, Drawing, Element, Line, Shape, Spot, Text
from praeventionsrat.documents.drawing_colours import TINTS
from praeventionsrat.documents.drawing_parts import Mark, marked
from praeventionsrat.documents.letter_widths import shortened, width_of
from praeventionsrat.quantity import number

WIDE, HIGH = 760.0, 340.0
EDGE, TOP, PERIODS = 14.0, 46.0, 30.0
NAMES, GAP, END_ROW = 190.0, 14.0, 17.0
"""Room for the names at the ends of the lines; between them; from one to the next."""
DOT, NEAR, MOST_NUMBERS = 4.5, 12.0, 14
ABOVE, BELOW, LOW = -11.0, 20.0, 26.0
"""Where a number stands from its mark; nearer to the axis than the last it stands above."""
DASHES: tuple[tuple[float, ...], ...] = ((), (8, 4), (2, 3), (8, 3, 2, 3))
MARKS = (Mark.CIRCLE, Mark.SQUARE, Mark.UP, Mark.DIAMOND, Mark.DOWN, Mark.PLUS, Mark.STAR)
AIM_DASH, BREAK_DASH = (6.0, 4.0), (2.0, 3.0)


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where values and periods stand."""

    axis: Axis
    first: float
    last: float
    left: float
    right: float
    top: float
    bottom: float

    def across(self, at: float) -> float:
        if self.last == self.first:
            return (self.left + self.right) / 2
        inner = NEAR
        share = (at - self.first) / (self.last - self.first)
        return self.left + inner + share * (self.right - self.left - 2 * inner)

    def down(self, value: float) -> float:
        return self.bottom - self.axis.share(value) * (self.bottom - self.top)

    def spot(self, point: Point) -> Spot:
        return self.across(point.at), self.down(point.value or 0.0)


def line_chart(chart: Chart, width: float = WIDE, height: float = HIGH) -> Drawing:
    """The drawing with its numbers as elements; ``height`` is that of the part without notes."""
    frame = _frame(chart, width, height)
    notes = note_lines((*cut_note(frame.axis), *chart.notes), width - 2 * EDGE)
    shapes = [
        *_grid(chart, frame),
        *_breaks(chart, frame),
        *_aim(chart, frame),
        *(shape for at, line in enumerate(chart.series) for shape in _line(at, line, frame)),
        *_numbers(chart, frame),
        *_names(chart, frame, width),
        *note_shapes(notes, EDGE, height + NOTE_ROW - 4),
    ]
    if not any(line.values for line in chart.series):
        middle = (frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2
        words = "Noch keine Werte"
        shapes.append(Text(*middle, words, SIZE, anchor=Anchor.MIDDLE, colour="dim", halo="ground"))
    return Drawing(
        title=chart.title,
        alternative=chart_words(chart),
        width=width,
        height=height + (len(notes) * NOTE_ROW + EDGE if notes else 0),
        shapes=tuple(shapes),
        elements=tuple(_elements(chart, frame)),
    )


def _frame(chart: Chart, width: float, height: float) -> _Frame:
    points = [point for line in chart.series for point in line.values]
    aim = [chart.target] if chart.target is not None else []
    axis = axis_of([*(point.value or 0.0 for point in points), *aim])
    places = [point.at for line in chart.series for point in line.points]
    left = EDGE + max(width_of(words, SMALL) for words in axis.labels) + 10
    right = width - EDGE - _names_room(chart)
    first, last = (min(places), max(places)) if places else (0.0, 0.0)
    return _Frame(axis, first, last, left, right, TOP, height - PERIODS)


def _names_room(chart: Chart) -> float:
    widths = [width_of(words, SMALL, strong=True) for words, *_ in _ends(chart)]
    return min(max(widths), NAMES) + GAP + 8 if widths else 8.0


def _ends(chart: Chart) -> list[tuple[str, float, str]]:
    """What stands at the right: names of lines and the target, their heights, their colours."""
    named = [
        (line.label, line.values[-1].value or 0.0, _tint(at))
        for at, line in enumerate(chart.series)
        if line.values and line.label
    ]
    if chart.target is not None:
        words = f"{chart.target_label} {number(chart.target, chart.decimals)}"
        named.append((words, chart.target, "warn"))
    return named


def _tint(at: int) -> str:
    return f"tint{at % TINTS + 1}"


def _grid(chart: Chart, frame: _Frame) -> Iterator[Shape]:
    for tick, words in zip(frame.axis.ticks, frame.axis.labels, strict=True):
        y = frame.down(tick)
        strong = tick == 0
        yield Line(((frame.left, y), (frame.right, y)), "edge" if strong else "line")
        yield Text(frame.left - 8, y + 4, words, SMALL, anchor=Anchor.END, colour="dim")
    unit = shortened(chart.unit, SMALL, frame.right - EDGE)
    yield Text(EDGE, 20, unit, SMALL, colour="dim")
    yield from _periods(chart, frame)


def _periods(chart: Chart, frame: _Frame) -> Iterator[Shape]:
    """The words below, as many as have room; the newest always."""
    labels = {point.at: point.label for line in chart.series for point in line.points}
    free = frame.right + NEAR + 40
    for at in sorted(labels, reverse=True):
        half = width_of(labels[at], SMALL) / 2
        x = min(max(frame.across(at), half + 2), frame.right + NEAR)
        if x + half < free:
            y = frame.bottom + 20
            yield Text(x, y, labels[at], SMALL, anchor=Anchor.MIDDLE, colour="dim")
            yield Line(((frame.across(at), frame.bottom), (frame.across(at), frame.bottom + 5)))
            free = x - half - 8


def _breaks(chart: Chart, frame: _Frame) -> Iterator[Shape]:
    """Where it is counted otherwise from a place on: a line across everything, said once."""
    found = sorted({p.at for line in chart.series for p in line.values if p.is_break})
    free = frame.left
    for at in found:
        x = _before(chart, at, frame)
        yield Line(((x, frame.top - 8), (x, frame.bottom)), "dim", 1.2, BREAK_DASH)
        words = "andere Basis"
        half = width_of(words, SMALL) / 2
        middle = min(max(x, frame.left + half), frame.right - half)
        if middle - half >= free:
            yield Text(middle, frame.top - 12, words, SMALL, anchor=Anchor.MIDDLE, colour="dim")
            free = middle + half + 8


def _before(chart: Chart, at: float, frame: _Frame) -> float:
    """Between a place and the one before it."""
    earlier = [p.at for line in chart.series for p in line.points if p.at < at]
    x = frame.across(at)
    return (x + frame.across(max(earlier))) / 2 if earlier else x - NEAR


def _aim(chart: Chart, frame: _Frame) -> Iterator[Shape]:
    if chart.target is not None:
        y = frame.down(chart.target)
        yield Line(((frame.left, y), (frame.right, y)), "warn", 1.6, AIM_DASH)


def _line(index: int, line: ChartLine, frame: _Frame) -> Iterator[Shape]:
    colour, dash = _tint(index), DASHES[index % len(DASHES)]
    for run in _runs(line):
        if len(run) > 1:
            yield Line(tuple(frame.spot(point) for point in run), colour, 2, dash)
    mark = MARKS[index % len(MARKS)]
    for point in line.values:
        x, y = frame.spot(point)
        if point.is_provisional:
            yield marked(mark, x, y, DOT, "ground")
        yield marked(mark, x, y, DOT, colour, hollow=point.is_provisional)


def _runs(line: ChartLine) -> list[list[Point]]:
    """Points joined by a line: none across a gap or a break."""
    runs: list[list[Point]] = [[]]
    for point in line.points:
        if point.value is None or point.is_break:
            runs.append([])
        if point.value is not None:
            runs[-1].append(point)
    return runs


def _numbers(chart: Chart, frame: _Frame) -> Iterator[Shape]:
    """The values beside their marks, where one line has room for them."""
    if len(chart.series) != 1 or len(chart.series[0].values) > MOST_NUMBERS:
        return
    points = chart.series[0].values
    words = [number(point.value, chart.decimals) for point in points]
    widths = [width_of(text, SMALL, strong=True) + 8 for text in words]
    places = [frame.across(point.at) for point in points]
    rooms = zip(pairwise(places), pairwise(widths), strict=True)
    if any(b - a < (one + other) / 2 for (a, b), (one, other) in rooms):
        return
    for at, text in enumerate(words):
        spot = frame.down(points[at].value or 0.0)
        y = spot + (_beside(points, at) if spot + LOW < frame.bottom else ABOVE)
        half = widths[at] / 2
        x = max(places[at], frame.left + half)
        yield Text(x, y, text, SMALL, True, anchor=Anchor.MIDDLE, halo="ground")


def _beside(points: Sequence[Point], at: int) -> float:
    """Above a value, unless its line comes from above on both sides."""
    if not 0 < at < len(points) - 1:
        return ABOVE
    value = points[at].value or 0.0
    lowest = all(value < (points[n].value or 0.0) for n in (at - 1, at + 1))
    return BELOW if lowest and value > 0 else ABOVE


def _names(chart: Chart, frame: _Frame, width: float) -> Iterator[Shape]:
    ends = _ends(chart)
    wanted = [frame.down(value) + 4 for _, value, _ in ends]
    places = kept_apart(wanted, END_ROW, frame.top, frame.bottom + 4)
    x = frame.right + GAP
    for (words, value, colour), y in zip(ends, places, strict=True):
        line = ((frame.right, frame.down(value)), (x - 3, y - 4))
        yield Line(line, "edge")
        label = shortened(words, SMALL, width - EDGE - x, strong=True)
        yield Text(x, y, label, SMALL, True, colour=colour)


def _elements(chart: Chart, frame: _Frame) -> Iterator[Element]:
    for index, line in enumerate(chart.series):
        for at, point in enumerate(line.points):
            if point.value is not None:
                x, y = frame.spot(point)
                box = (x - NEAR, y - NEAR, x + NEAR, y + NEAR)
                yield Element(f"{index}/{at}", point_words(line, point, chart), box)
