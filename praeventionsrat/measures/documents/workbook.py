"""Everything about all measures as one Excel file: measures, milestones, indicators, costs."""

from collections.abc import Iterable
from datetime import date
from typing import BinaryIO
from uuid import UUID

from praeventionsrat.documents.export import Export, Step
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.list_sheet import ListSheet, Value
from praeventionsrat.measures.monitoring import Period, read_measures
from praeventionsrat.measures.monitoring_values import Monitored
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Measure
from praeventionsrat.measures.row_ports import MeasureRow
from praeventionsrat.measures.usecases.reporting import plain
from praeventionsrat.measures.words import (
    APPROACH_NAMES,
    ASPECT_NAMES,
    COST_NAMES,
    EVIDENCE_NAMES,
    LIGHT_NAMES,
    REACH_NAMES,
    STATE_NAMES,
)
from praeventionsrat.money import as_number
from praeventionsrat.records import now

Row = tuple[Value, ...]
MEASURES = (
    *("Nummer", "Bezeichnung", "Status", "Ampel", "Begründung der Ampel", "Fortschritt in %"),
    *("Person", "Institution", "Handlungsfeld", "Stadtteil", "Ort", "Themen und Zielgruppen"),
    *("Beginn", "Ende", "Wiedervorlage", "Nächster Meilenstein", "Frist", "Letzter Sachstand am"),
    *("Letzter Sachstand", "Vorhaben", "Beschlüsse", "Ansatz", "Reichweite", "Evidenz"),
    *("Beschreibung", "Fakten", "Ziel", "Gesamtkonzept", "Risiken", "Wirkung und Lernen"),
)
MILESTONES = ("Nummer", "Maßnahme", "Meilenstein", "Frist", "Erreicht am", "Überfällig")
INDICATORS = (
    *("Nummer", "Maßnahme", "Indikator", "Art", "Einheit", "Ausgangswert", "vom"),
    *("Zuletzt", "gemessen am", "Zielwert", "bis", "Quelle"),
)
COSTS = ("Nummer", "Maßnahme", "Posten", "Art", "Jahr", "Geplant", "Tatsächlich", "Hinweis")
STATES = ("Nummer", "Maßnahme", "Berichtet am", "Sachstand", "Nächste Schritte", "Von")


def gather(work: Work, record_id: UUID, head: Head) -> tuple[ListSheet, ...]:
    """Read all measures as they stand today; one of them or a report asks."""
    if work.monitoring_reports.find(record_id) is None:
        work.measures.get(record_id)
    today = head.today or now().date()
    told = {one.id: one for one in read_measures(work, Period(date.min, today, today), today)}
    rows = [row for row in work.measures.rows(today) if row.id in told]
    names = {row.id: (row.number, row.title) for row in rows}
    records = {one.id: one for one in work.measures.all()}

    def sheet(title: str, headings: tuple[str, ...], found: Iterable[Row]) -> ListSheet:
        return ListSheet(title, headings, tuple(found), office=head.author, made_on=today)

    return (
        sheet("Maßnahmen", MEASURES, (_measure(r, told[r.id], records[r.id]) for r in rows)),
        sheet("Meilensteine", MILESTONES, (line for r in rows for line in _stones(told[r.id]))),
        sheet("Indikatoren", INDICATORS, (line for r in rows for line in _figures(told[r.id]))),
        sheet("Kosten und Förderung", COSTS, _costs(work, names)),
        sheet("Sachstände", STATES, _reports(work, names)),
    )


def render(sheets: tuple[ListSheet, ...], out: BinaryIO, step: Step | None = None) -> None:
    """Write the file with a tab for each list."""
    from praeventionsrat.documents.list_xlsx import render_all  # noqa: PLC0415 - openpyxl is heavy

    def tell(done: int, total: int) -> None:
        if step is not None:
            step(done, total)

    render_all(sheets, out, tell)


def _measure(row: MeasureRow, told: Monitored, record: Measure) -> Row:
    texts = ("description", "facts", "goal", "overall_concept", "risks", "lessons")
    return (
        *(row.number, row.title, STATE_NAMES[row.state], LIGHT_NAMES[row.light]),
        *(row.light_reason, row.progress, row.person, row.organization, row.field, row.district),
        *(row.place, row.keywords, row.starts_on, row.ends_on, row.follow_up_on, row.milestone),
        *(row.milestone_on, row.last_report_on, told.said.text if told.said else ""),
        *(row.pledges, row.resolutions),
        APPROACH_NAMES[record.approach],
        REACH_NAMES[record.reach],
        EVIDENCE_NAMES[record.evidence],
        *(plain(getattr(record, name)) for name in texts),
    )


def _stones(one: Monitored) -> Iterable[Row]:
    for s in one.milestones:
        yield one.number, one.title, s.title, s.due_on, s.done_on, "ja" if s.is_overdue else ""


def _figures(one: Monitored) -> Iterable[Row]:
    for i in one.indicators:
        yield (
            *(one.number, one.title, i.name, ASPECT_NAMES[i.aspect], i.unit),
            *(i.base, i.base_on, i.now, i.now_on, i.target, i.target_on, i.source),
        )


def _costs(work: Work, names: dict[UUID, tuple[str, str]]) -> Iterable[Row]:
    for item in work.cost_items.all():
        if item.measure_id in names:
            spent = None if item.actual_cents is None else as_number(item.actual_cents)
            planned = as_number(item.planned_cents)
            kind = COST_NAMES[item.kind]
            yield *names[item.measure_id], item.title, kind, item.year, planned, spent, item.note


def _reports(work: Work, names: dict[UUID, tuple[str, str]]) -> Iterable[Row]:
    people = {one.id: one.full_name for one in work.persons.all()}
    for one in sorted(work.measure_reports.all(), key=lambda one: one.reported_on):
        if one.measure_id in names:
            who = ", ".join(n for n in (people.get(one.person_id or one.id), one.reporter) if n)
            text, steps = plain(one.text), plain(one.next_steps)
            yield *names[one.measure_id], one.reported_on, text, steps, who


WORKBOOK = Export(
    "measures-excel",
    "Maßnahmen mit allen Angaben (Excel)",
    ".xlsx",
    gather,
    f"{__name__}:render",
    of="measure",
    description="Maßnahmen, Meilensteine, Indikatoren, Kosten und Sachstände zum Rechnen.",
    is_long=True,
)
