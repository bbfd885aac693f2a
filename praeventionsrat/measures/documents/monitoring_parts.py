"""What a Monitoringbericht says, in words: the fields its template may use."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from praeventionsrat.documents.charts import Bar, BarChart
from praeventionsrat.documents.values import Fact, Rich, Sheet


@dataclass(frozen=True, slots=True)
class CountLine:
    """One line of a table that counts."""

    label: Annotated[str, "Bezeichnung"]
    number: Annotated[str, "Anzahl"]
    share: Annotated[str, "Anteil"]


@dataclass(frozen=True, slots=True)
class ChartPart:
    """A chart with the same numbers as a table."""

    title: Annotated[str, "Überschrift"]
    picture: Annotated[str, "Stelle, an der das Schaubild erscheint"]
    first: Annotated[str, "Überschrift der ersten Spalte"]
    lines: tuple[CountLine, ...]

    @property
    def bars(self) -> BarChart:
        """The same lines as a chart; the picture shows what the table says."""
        bars = (Bar(one.label, float(one.number), is_own=True) for one in self.lines)
        return BarChart(self.title, "Anzahl", tuple(bars), decimals=0)


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """What changed with one measure."""

    measure: Annotated[str, "Nummer und Bezeichnung"]
    before: Annotated[str, "wie es vorher stand"]
    now: Annotated[str, "wie es jetzt steht"]


@dataclass(frozen=True, slots=True)
class ChangePart:
    """Changes of one kind."""

    title: Annotated[str, "Überschrift"]
    lines: tuple[ChangeLine, ...]


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """One indicator in cells of words."""

    name: Annotated[str, "Indikator und Art"]
    base: Annotated[str, "Ausgangswert"]
    now: Annotated[str, "jüngster Wert"]
    target: Annotated[str, "Zielwert"]


@dataclass(frozen=True, slots=True)
class MeasurePart:
    """One measure."""

    heading: Annotated[str, "Nummer und Bezeichnung"]
    about: Annotated[str, "Beschreibung der Tabelle"]
    facts: tuple[Fact, ...]
    indicators_about: Annotated[str, "Beschreibung der Tabelle der Indikatoren"]
    indicators: tuple[IndicatorLine, ...]


@dataclass(frozen=True, slots=True)
class FieldPart:
    """One field of action."""

    title: Annotated[str, "Handlungsfeld"]
    summary: Annotated[str, "wie viele Maßnahmen wie stehen"]
    measures: tuple[MeasurePart, ...]


@dataclass(frozen=True, kw_only=True)
class MonitoringSheet(Sheet):
    """Everything the report says."""

    template: ClassVar[str] = "monitoring"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Zeitraum und Stand"]
    has_introduction: Annotated[bool, "ob es eine Einleitung gibt"]
    introduction: Annotated[Rich, "Einleitung"]
    summary: Annotated[str, "das Wichtigste in zwei Sätzen"]
    facts: tuple[Fact, ...]
    charts: tuple[ChartPart, ...]
    changes_heading: Annotated[str, "Überschrift der Veränderungen"]
    changes_note: Annotated[str, "womit verglichen wird"]
    changes: tuple[ChangePart, ...]
    fields: tuple[FieldPart, ...]
    has_outlook: Annotated[bool, "ob es einen Ausblick gibt"]
    outlook: Annotated[Rich, "Ausblick"]
