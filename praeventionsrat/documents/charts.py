"""Charts as plain values: what is shown, as a table and as words, before anything is drawn.

``charts_lines.line_chart`` and ``charts_bars.bar_chart`` make a ``Drawing`` of them; the same
numbers always come as ``chart_table`` too. Nothing here knows what the figures are about.
"""

from dataclasses import dataclass

from praeventionsrat import german
from praeventionsrat.quantity import number, with_unit

BROKEN = "ab hier anders gezählt"
PROVISIONAL = "vorläufig"


@dataclass(frozen=True, slots=True)
class Point:
    """One value of a line: ``at`` is its place on the axis, a year or a part of one."""

    at: float
    label: str
    """The period in words: „2024“, „1. Halbjahr 2024“."""
    value: float | None
    note: str = ""
    is_break: bool = False
    """Counted otherwise from here on: no line joins it with what was before."""
    is_provisional: bool = False

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is to be said of it beside its value."""
        said = ((self.is_break, BROKEN), (self.is_provisional, PROVISIONAL))
        return (*(words for true, words in said if true), *((self.note,) if self.note else ()))


@dataclass(frozen=True, slots=True)
class ChartLine:
    """Values over time, in order."""

    label: str
    points: tuple[Point, ...]

    @property
    def values(self) -> tuple[Point, ...]:
        """The points that have a value."""
        return tuple(point for point in self.points if point.value is not None)


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over time with the unit they share."""

    title: str
    unit: str
    series: tuple[ChartLine, ...]
    target: float | None = None
    notes: tuple[str, ...] = ()
    """Sentences that belong to the figures: bases, warnings, sources; printed below."""
    decimals: int | None = None
    """Digits after the comma; None: as many as each number has."""
    target_label: str = "Ziel"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar with its name."""

    label: str
    value: float | None
    note: str = ""
    is_own: bool = False
    """Filled, where the others are framed."""


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars below each other, to compare."""

    title: str
    unit: str
    bars: tuple[Bar, ...]
    target: float | None = None
    notes: tuple[str, ...] = ()
    decimals: int | None = None
    target_label: str = "Ziel"


@dataclass(frozen=True, slots=True)
class ChartTable:
    """The numbers of a chart in cells of words."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()


def chart_table(chart: Chart | BarChart) -> ChartTable:
    """The same numbers as the drawing shows, a line for every period or bar.

    The unit of one line stands in its heading, that of several in the notes.
    """
    if isinstance(chart, BarChart):
        return _bars_table(chart)
    periods = {(p.at, p.label): None for line in chart.series for p in line.points}
    found = [{(p.at, p.label): p for p in line.points} for line in chart.series]
    rows = []
    for period in sorted(periods):
        points = [line.get(period) for line in found]
        values = (number(p.value if p else None, chart.decimals) for p in points)
        rows.append((period[1], *values, _remarks(chart, points)))
    several = len(chart.series) > 1
    heads = (_heading(line.label, "" if several else chart.unit) for line in chart.series)
    notes = ((f"Einheit: {chart.unit}.",) if several and chart.unit else ()) + chart.notes
    headings = ("Zeitraum", *heads, "Hinweis")
    return _trimmed(ChartTable(chart.title, headings, tuple(rows), notes))


def point_words(line: ChartLine, point: Point, chart: Chart) -> str:
    """A point as a sentence for whoever does not see it."""
    value = with_unit(point.value, chart.unit, chart.decimals)
    more = f" ({'; '.join(point.remarks)})" if point.remarks else ""
    return (
        f"{line.label}, {point.label}: {value}{more}"
        if line.label
        else (f"{point.label}: {value}{more}")
    )


def chart_words(chart: Chart) -> str:
    """The alternative text: from where to where every line goes, its ends and its breaks."""
    told = [_line_words(line, chart) for line in chart.series]
    if chart.target is not None:
        told.append(f"{chart.target_label}: {with_unit(chart.target, chart.unit, chart.decimals)}.")
    kind = "Liniendiagramm" + (f" in {chart.unit}" if chart.unit else "")
    return " ".join([f"{kind}: {chart.title}.", *told, *chart.notes])


def bar_words(bar: Bar, chart: BarChart) -> str:
    """A bar as a sentence."""
    more = f" ({bar.note})" if bar.note else ""
    return f"{bar.label}: {with_unit(bar.value, chart.unit, chart.decimals)}{more}"


def bars_words(chart: BarChart) -> str:
    """The alternative text of bars: every one of them."""
    told = "; ".join(bar_words(bar, chart) for bar in chart.bars)
    target = with_unit(chart.target, chart.unit, chart.decimals)
    aim = [f"{chart.target_label}: {target}."] if chart.target is not None else []
    return " ".join(
        [f"Balkendiagramm: {chart.title}. {told or 'Keine Werte'}.", *aim, *chart.notes]
    )


def _line_words(line: ChartLine, chart: Chart) -> str:
    points, name = line.values, line.label or "Werte"
    if not points:
        return f"{name}: noch keine Werte."
    shown = [f"{p.label} {number(p.value, chart.decimals)}" for p in points]
    if len(points) == 1:
        return f"{name}: {shown[0]}."
    order = sorted(range(len(points)), key=lambda at: points[at].value or 0)
    ends = f"niedrigster Wert {shown[order[0]]}, höchster Wert {shown[order[-1]]}"
    breaks = german.and_list(p.label for p in points if p.is_break)
    broken = f" Ab {breaks} anders gezählt, mit den Werten davor nicht vergleichbar." * bool(breaks)
    return f"{name}: von {shown[0]} bis {shown[-1]}; {ends}.{broken}"


def _remarks(chart: Chart, points: list[Point | None]) -> str:
    named = len(chart.series) > 1
    said = []
    for line, point in zip(chart.series, points, strict=True):
        words = "; ".join(point.remarks) if point else ""
        if words:
            said.append(f"{line.label}: {words}" if named else words)
    return "; ".join(said)


def _heading(label: str, unit: str) -> str:
    return f"{label} ({unit})" if label and unit else label or unit or "Wert"


def _bars_table(chart: BarChart) -> ChartTable:
    rows = tuple((bar.label, number(bar.value, chart.decimals), bar.note) for bar in chart.bars)
    return _trimmed(
        ChartTable(chart.title, ("", chart.unit or "Wert", "Hinweis"), rows, chart.notes)
    )


def _trimmed(table: ChartTable) -> ChartTable:
    """Without the column of remarks where there are none."""
    if any(row[-1] for row in table.rows):
        return table
    rows = tuple(row[:-1] for row in table.rows)
    return ChartTable(table.title, table.headings[:-1], rows, table.notes)
