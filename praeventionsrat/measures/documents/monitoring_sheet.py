"""Monitoringbericht as plain values: counted, compared, told measure by measure."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Rich
from praeventionsrat.german import day
from praeventionsrat.measures.documents.monitoring_parts import (
    ChangeLine,
    ChangePart,
    ChartPart,
    CountLine,
    FieldPart,
    IndicatorLine,
    MeasurePart,
    MonitoringSheet,
)
from praeventionsrat.measures.listing import WITHOUT, Grouping
from praeventionsrat.measures.monitoring import read_monitoring
from praeventionsrat.measures.monitoring_values import (
    Change,
    IndicatorTold,
    Monitored,
    Monitoring,
    Standing,
    changes,
)
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Light, MeasureState
from praeventionsrat.measures.words import ASPECT_NAMES, STATE_NAMES, light_text
from praeventionsrat.quantity import with_unit
from praeventionsrat.records import now

UNKNOWN = "nicht bekannt"
CHANGE_TITLES = {
    Change.NEW: "Neu hinzugekommen",
    Change.FINISHED: "Abgeschlossen",
    Change.STATE: "Neuer Status",
    Change.LIGHT: "Neue Ampel",
}


def gather(work: Work, report_id: UUID, head: Head) -> MonitoringSheet:
    """Read the report."""
    today = head.today or now().date()
    return sheet_of(read_monitoring(work, report_id, today), head, today)


def sheet_of(told: Monitoring, head: Head, today: date) -> MonitoringSheet:
    """A report that was read, in words."""
    stand = f"Stand {day(told.on)}"
    if told.on != today:
        stand += f" (Fortschritt und Zuständigkeit: {day(today)})"
    return MonitoringSheet(
        head=head,
        title=told.title,
        running_title=told.title,
        heading=told.title,
        subtitle=f"Berichtszeitraum {day(told.starts_on)} bis {day(told.ends_on)} · {stand}",
        has_introduction=bool(told.introduction.strip()),
        introduction=Rich(told.introduction),
        summary=summary_of(told),
        facts=tuple(_facts(told)),
        charts=charts_of(told),
        changes_heading=f"Veränderungen seit dem {day(told.since)}",
        changes_note=_compared(told),
        changes=tuple(change_parts(told)),
        fields=tuple(_fields(told.measures)),
        has_outlook=bool(told.outlook.strip()),
        outlook=Rich(told.outlook),
    )


def summary_of(told: Monitoring) -> str:
    """The whole report in a few words."""
    if not told.measures:
        return "In diesem Zeitraum war keine Maßnahme erfasst."
    many = german.count(len(told.measures), "Maßnahme", "Maßnahmen")
    states = german.and_list(_counted(told.by_state))
    lights = [
        f"{german.count(number, 'steht', 'stehen')} auf {light_text(light)}"
        for light, number in told.by_light.items()
        if number and light is not Light.NONE
    ]
    said = f"Der Bericht umfasst {many}: {states}."
    return said + (f" Von den laufenden Maßnahmen {german.and_list(lights)}." if lights else "")


def charts_of(told: Monitoring) -> tuple[ChartPart, ...]:
    """The pictures of the first page, with their tables."""
    if not told.measures:
        return ()
    states = [(STATE_NAMES[state], n) for state, n in told.by_state.items()]
    lights = [(light_text(light), n) for light, n in told.by_light.items()]
    return (
        _chart(1, "Maßnahmen nach Status", "Status", states),
        _chart(2, "Laufende Maßnahmen nach Ampel", "Ampel", lights),
    )


def change_parts(told: Monitoring) -> Iterable[ChangePart]:
    """What changed, kind by kind, without empty kinds."""
    for kind, found in changes(told.measures).items():
        if found:
            yield ChangePart(CHANGE_TITLES[kind], tuple(_change(one, kind) for one in found))


def _counted(counts: dict[MeasureState, int]) -> Sequence[str]:
    return [
        f"{number} {'als ' if key is MeasureState.IDEA else ''}{STATE_NAMES[key]}"
        for key, number in counts.items()
        if number
    ]


def _facts(told: Monitoring) -> Iterable[Fact]:
    stones = [stone for one in told.measures for stone in one.milestones]
    done = [s for s in stones if s.done_on and told.starts_on <= s.done_on]
    late = [s for s in stones if s.is_overdue]
    reported = sum(bool(one.reports) for one in told.measures)
    yield Fact("Maßnahmen", str(len(told.measures)))
    yield Fact("Meilensteine erreicht", f"{len(done)} im Berichtszeitraum")
    yield Fact("Meilensteine überfällig", str(len(late)) if late else "keine")
    yield Fact(
        "Sachstände",
        f"{sum(one.reports for one in told.measures)} zu "
        f"{german.count(reported, 'Maßnahme', 'Maßnahmen')}",
    )


def _chart(place: int, title: str, first: str, counts: Sequence[tuple[str, int]]) -> ChartPart:
    whole = sum(number for _, number in counts)
    lines = (CountLine(label, str(number), _share(number, whole)) for label, number in counts)
    return ChartPart(title, f"[Schaubild {place}]", first, tuple(lines))


def _share(number: int, whole: int) -> str:
    return f"{round(100 * number / whole)} %" if whole else "–"


def _compared(told: Monitoring) -> str:
    if told.before:
        return f"Verglichen mit dem vorigen Bericht „{told.before}“."
    return "Ein früherer Bericht liegt nicht vor; verglichen wird mit dem Beginn des Zeitraums."


def _change(one: Monitored, kind: Change) -> ChangeLine:
    before, light = one.before, kind is Change.LIGHT
    if before is None:
        return ChangeLine(one.heading, "nicht erfasst", STATE_NAMES[one.now.state])
    if light:
        return ChangeLine(one.heading, light_text(before.light), _light(one.now))
    return ChangeLine(one.heading, STATE_NAMES[before.state], STATE_NAMES[one.now.state])


def _light(standing: Standing) -> str:
    words = light_text(standing.light)
    return f"{words}: {standing.reason}" if standing.reason else words


def _fields(measures: Sequence[Monitored]) -> Iterable[FieldPart]:
    for title, found in groupby(measures, lambda one: one.field):
        own = list(found)
        counts = {s: sum(one.now.state is s for one in own) for s in MeasureState}
        many = german.count(len(own), "Maßnahme", "Maßnahmen")
        summary = f"{many}: {german.and_list(_counted(counts))}."
        yield FieldPart(title or WITHOUT[Grouping.FIELD], summary, tuple(map(_measure, own)))


def _measure(one: Monitored) -> MeasurePart:
    return MeasurePart(
        heading=one.heading,
        about=f"Angaben zu {one.heading}",
        facts=tuple(Fact(label, text or UNKNOWN) for label, text in _told(one)),
        indicators_about=f"Indikatoren zu {one.heading}",
        indicators=tuple(map(indicator_line, one.indicators)),
    )


def _told(one: Monitored) -> Iterable[tuple[str, str]]:
    yield "Status", STATE_NAMES[one.now.state]
    yield "Ampel", _light(one.now)
    yield "Fortschritt", f"{one.progress} %" if one.progress is not None else ""
    yield "Federführung", one.owner
    yield "Zeitraum", period_words(one.starts_on, one.ends_on)
    yield "Meilensteine", stones_words(one)
    yield "Jüngster Sachstand", said_words(one)
    if not one.indicators:
        yield "Indikatoren", "keine festgelegt"
    yield "Beschlüsse", "\n".join(one.resolutions) or "keiner verknüpft"


def period_words(starts_on: date | None, ends_on: date | None) -> str:
    """„01.01.2026 bis 31.12.2026“, or what of it is known."""
    if starts_on and ends_on:
        return f"{day(starts_on)} bis {day(ends_on)}"
    return f"ab {day(starts_on)}" if starts_on else f"bis {day(ends_on)}" if ends_on else ""


def stones_words(one: Monitored) -> str:
    """How many milestones were reached, and which are late or come next."""
    if not one.milestones:
        return "keine festgelegt"
    done = [s for s in one.milestones if s.done_on]
    lines = [f"{len(done)} von {len(one.milestones)} erreicht"]
    lines += [
        f"überfällig: {s.title} (bis {day(s.due_on)})" for s in one.milestones if s.is_overdue
    ]
    coming = [s for s in one.milestones if s.due_on and not s.done_on and not s.is_overdue]
    if coming:
        first = min(coming, key=lambda s: s.due_on or date.max)
        lines.append(f"als Nächstes: {first.title} (bis {day(first.due_on)})")
    return "\n".join(lines)


def said_words(one: Monitored) -> str:
    """The newest Sachstand with its day."""
    if one.said is None:
        return "noch keiner"
    who = f", {one.said.reporter}" if one.said.reporter else ""
    steps = f"\nNächste Schritte: {one.said.next_steps}" if one.said.next_steps else ""
    return f"{day(one.said.on)}{who}: {one.said.text}{steps}"


def indicator_line(one: IndicatorTold) -> IndicatorLine:
    """An indicator from base over now to target."""
    return IndicatorLine(
        f"{one.name} – {ASPECT_NAMES[one.aspect]}",
        _value(one.base, one.unit, one.base_on),
        _value(one.now, one.unit, one.now_on, "nicht gemessen"),
        _value(one.target, one.unit, one.target_on),
    )


def _value(value: float | None, unit: str, on: date | None, unknown: str = UNKNOWN) -> str:
    if value is None:
        return unknown
    return with_unit(value, unit) + (f" ({day(on)})" if on else "")


MONITORING = Export(
    "monitoring",
    "Monitoringbericht (Word)",
    ".docx",
    gather,
    f"{__package__}.monitoring_word:render",
    of="monitoring_report",
    description="Alle Maßnahmen eines Halbjahres: Übersicht, Veränderungen, jede einzeln.",
    is_long=True,
)
MONITORING_PDF = Export(
    "monitoring-pdf",
    "Monitoringbericht (PDF)",
    ".pdf",
    gather,
    f"{__package__}.monitoring_pdf:render",
    of="monitoring_report",
    description="Dasselbe zum Drucken und für das Internet.",
    is_long=True,
)
