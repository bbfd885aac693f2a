"""Sachstandsbericht for the next meeting: every measure that is going on, by field of action."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.german import day
from praeventionsrat.measures.documents.monitoring_sheet import said_words
from praeventionsrat.measures.listing import WITHOUT, Grouping
from praeventionsrat.measures.monitoring import Period, read_measures
from praeventionsrat.measures.monitoring_values import Monitored
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.states import OVER
from praeventionsrat.measures.words import STATE_NAMES, light_text
from praeventionsrat.records import now

TITLE = "Sachstandsbericht Maßnahmen"


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """One measure as a row."""

    measure: Annotated[str, "Nummer und Bezeichnung"]
    owner: Annotated[str, "Federführung"]
    standing: tuple[str, ...]
    """State, light and progress; never empty."""
    said: tuple[str, ...]
    """Never empty: a cell needs a paragraph."""


@dataclass(frozen=True, slots=True)
class ProgressField:
    """One field of action."""

    title: Annotated[str, "Handlungsfeld"]
    lines: tuple[ProgressLine, ...]


@dataclass(frozen=True, kw_only=True)
class ProgressSheet(Sheet):
    """Everything the report says."""

    template: ClassVar[str] = "progress"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Stand und Anzahl"]
    note: Annotated[str, "was nicht aufgeführt ist"]
    fields: tuple[ProgressField, ...]


def gather(work: Work, record_id: UUID, head: Head) -> ProgressSheet:
    """Read how all measures stand today; any of them may ask."""
    work.measures.get(record_id)
    today = head.today or now().date()
    measures = read_measures(work, Period(date.min, today, today), today)
    return sheet_of(measures, head, today)


def sheet_of(measures: Sequence[Monitored], head: Head, today: date) -> ProgressSheet:
    """Measures that were read, in words; finished ones are counted, not told."""
    going = [one for one in measures if one.now.state not in OVER]
    over = len(measures) - len(going)
    many = german.count(over, "abgeschlossene Maßnahme ist", "abgeschlossene Maßnahmen sind")
    return ProgressSheet(
        head=head,
        title=f"{TITLE} {day(today)}",
        running_title=TITLE,
        heading=TITLE,
        subtitle=f"Stand {day(today)} · {german.count(len(going), 'Maßnahme', 'Maßnahmen')}",
        note=f"{many} nicht aufgeführt." if over else "",
        fields=tuple(
            ProgressField(title or WITHOUT[Grouping.FIELD], tuple(map(_line, found)))
            for title, found in groupby(going, lambda one: one.field)
        ),
    )


def _line(one: Monitored) -> ProgressLine:
    light = light_text(one.now.light)
    standing = [STATE_NAMES[one.now.state], light]
    if one.now.reason:
        standing.append(one.now.reason)
    if one.progress is not None:
        standing.append(f"{one.progress} %")
    said = tuple(line for line in said_words(one).split("\n") if line.strip())
    return ProgressLine(one.heading, one.owner or "–", tuple(standing), said)


PROGRESS = Export(
    "measures-progress",
    "Sachstandsbericht (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="measure",
    description="Alle laufenden Maßnahmen nach Handlungsfeldern mit dem jüngsten Sachstand.",
)
