"""How a series stands in the list, and its values in theirs."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from praeventionsrat.figures.records import Aspect, Direction, Interval
from praeventionsrat.figures.views import SeriesPoint, SeriesView
from praeventionsrat.quantity import number
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import FIT, Column
from ui.shell.theme import Tone

ASPECTS = {Aspect.OBJECTIVE: "objektiv (gezählt)", Aspect.SUBJECTIVE: "subjektiv (erfragt)"}
DIRECTIONS = {
    Direction.NONE: "kommt darauf an",
    Direction.DOWN: "sinken ist besser",
    Direction.UP: "steigen ist besser",
}
INTERVALS = {
    Interval.YEAR: "jährlich",
    Interval.HALF_YEAR: "halbjährlich",
    Interval.QUARTER: "vierteljährlich",
    Interval.MONTH: "monatlich",
    Interval.ANY: "an einzelnen Tagen",
}
SHORT = 12
CRIME = "aus der Kriminalstatistik (PKS)"


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One value in the list of values."""

    id: Hashable
    """Of the value; its period where it is computed."""
    point: SeriesPoint
    decimals: int | None

    @property
    def remarks(self) -> str:
        """What is to be known of it."""
        point = self.point
        said = (
            point.basis,
            "vorläufig" if point.is_provisional else "",
            "ab hier anders gezählt" if point.is_break else "",
            point.note,
            point.source,
        )
        return " · ".join(words for words in said if words)


def rows_of(view: SeriesView) -> list[ValueRow]:
    """The values, the newest first."""
    return [ValueRow(p.id or p.label, p, view.decimals) for p in reversed(view.points)]


def _trend_badge(view: SeriesView) -> tuple[str, Tone] | None:
    if view.trend.endswith("besser"):
        return "besser", Tone.OK
    return ("schlechter", Tone.WARN) if view.trend.endswith("schlechter") else None


def _second(view: SeriesView) -> str:
    point = view.latest
    said = view.latest_words
    if point and len(view.unit) > SHORT:
        said = f"{number(point.value, view.decimals)} ({point.label})"
    return " · ".join(words for words in (view.area, said) if words)


COLUMNS = (
    Column[SeriesView]("Kennzahl", lambda view: view.name, second=_second, badge=_trend_badge),
)

SHEET: Sequence[SheetColumn[SeriesView]] = (
    SheetColumn("Kennzahl", lambda view: view.name),
    SheetColumn("Gebiet", lambda view: view.area),
    SheetColumn("Einheit", lambda view: view.unit),
    SheetColumn("Letzter Wert", lambda view: view.latest.value if view.latest else None),
    SheetColumn("Zeitraum", lambda view: view.latest.label if view.latest else ""),
    SheetColumn("Entwicklung", lambda view: view.trend),
    SheetColumn("Ziel", lambda view: view.target),
    SheetColumn("Grundlage", lambda view: view.basis),
    SheetColumn("Quelle", lambda view: view.source),
    SheetColumn("Hinweise", lambda view: " ".join(view.warnings)),
)
VALUE_SHEET: Sequence[SheetColumn[ValueRow]] = (
    SheetColumn("Zeitraum", lambda row: row.point.label),
    SheetColumn("Wert", lambda row: row.point.value),
    SheetColumn("je 100.000 Einwohner", lambda row: row.point.rate),
    SheetColumn("Grundlage und Hinweise", lambda row: row.remarks),
)


def value_columns(view: SeriesView) -> tuple[Column[ValueRow], ...]:
    """The columns a series needs: rates only where there are any."""
    rates = (
        Column[ValueRow](
            "je 100.000 Einw.", lambda row: row.point.rate, _one_digit, right=True, width=FIT
        ),
    )
    return (
        Column[ValueRow]("Zeitraum", lambda row: row.point.label, width=FIT),
        Column[ValueRow](
            view.unit or "Wert",
            lambda row: row.point.value,
            lambda value: number(value, view.decimals),
            right=True,
            width=FIT,
        ),
        *(rates if any(point.rate is not None for point in view.points) else ()),
        Column[ValueRow]("Grundlage und Hinweise", lambda row: row.remarks),
    )


def _one_digit(value: float | None) -> str:
    return number(value, 1) if value is not None else ""
