"""What the states and counts of a prevention day are called."""

from collections.abc import Mapping, Sequence
from datetime import date

from praeventionsrat.german import day
from praeventionsrat.prevention_day.records import CountMethod, EventState

EVENT_STATES: Mapping[EventState, str] = {
    EventState.IDEA: "Idee",
    EventState.PLANNED: "in Planung",
    EventState.PUBLISHED: "veröffentlicht",
    EventState.HELD: "durchgeführt",
    EventState.CANCELLED: "abgesagt",
}
COUNT_METHODS: Mapping[CountMethod, str] = {
    CountMethod.COUNTED: "gezählt",
    CountMethod.ESTIMATED: "geschätzt",
    CountMethod.POLICE: "nach Schätzung der Polizei",
    CountMethod.TICKETS: "nach Eintrittskarten",
}


def days_told(days: Sequence[date]) -> str:
    """„12.09.2026“, „12. und 13.09.2026“ or „12.09.2026 bis 04.10.2026“; empty without a day."""
    if not days:
        return ""
    first, last = min(days), max(days)
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        between = " und " if (last - first).days == 1 else " bis "
        return f"{first.day:02}.{between}{day(last)}"
    return f"{day(first)} bis {day(last)}"
