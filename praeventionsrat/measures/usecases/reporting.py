"""Sachstand: what was reported of a measure on a day; its light and its progress follow."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.errors import Invalid
from praeventionsrat.german import day
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.records import Light
from praeventionsrat.measures.reports import MeasureReport, MeasureReportFields, ReportSource
from praeventionsrat.measures.row_ports import MeasureRow
from praeventionsrat.measures.usecases.states import lights_of, set_light
from praeventionsrat.meetings.records import Meeting

EMPTY = "Bitte in einem Satz sagen, wie es steht."
FUTURE = "Berichten lässt sich nur, was schon geschehen ist; das Datum liegt in der Zukunft."
SHORTEST_REASON = 300
"""So much of a report becomes the reason of the light set with it."""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One Sachstand as a list shows it."""

    id: UUID
    reported_on: date
    text: str
    """Plain text."""
    next_steps: str
    reporter: str
    light: Light | None
    progress: int | None
    source: ReportSource
    meeting_id: UUID | None
    meeting: str
    """„3. Sitzung Lenkungskreis, 04.03.2026“."""


@dataclass(frozen=True, slots=True)
class Given:
    """Where a report came from."""

    source: ReportSource = ReportSource.OFFICE
    meeting_id: UUID | None = None
    request_id: UUID | None = None


BY_OFFICE = Given()


def report_measure(
    work: Work,
    measure_id: UUID,
    fields: MeasureReportFields,
    *,
    today: date,
    given: Given = BY_OFFICE,
) -> UUID:
    """Put a Sachstand on record; light and progress it names become those of the measure.

    What somebody reported or set later stays: an old report found in a drawer changes nothing now.
    """
    work.measures.get(measure_id)
    _check(fields, today)
    report = MeasureReport.model_validate(fields, update={"measure_id": measure_id})
    report.source, report.meeting_id = given.source, given.meeting_id
    report.request_id = given.request_id
    work.measure_reports.add(report)
    _apply(work, report, today)
    return report.id


def edit_report(
    work: Work,
    report_id: UUID,
    fields: MeasureReportFields,
    *,
    today: date,
    seen: int | None = None,
) -> None:
    """Replace what is typed about a Sachstand; a light or progress changed in it counts anew."""
    report = work.measure_reports.get(report_id)
    report.see(seen)
    _check(fields, today)
    before = (report.light, report.progress)
    report.sqlmodel_update(fields.model_dump())
    if before != (report.light, report.progress):
        _apply(work, report, today)


def remove_report(work: Work, report_id: UUID) -> None:
    """Take a Sachstand off the record; light and progress stay as they are."""
    work.measure_reports.remove(work.measure_reports.get(report_id))


def give_in_meeting(work: Work, report_id: UUID, meeting_id: UUID | None) -> None:
    """Note in which meeting a Sachstand was given; None: in none."""
    report = work.measure_reports.get(report_id)
    if meeting_id is not None:
        work.meetings.get(meeting_id)
        report.source = ReportSource.MEETING
    elif report.source is ReportSource.MEETING:
        report.source = ReportSource.OFFICE
    report.meeting_id = meeting_id


def reports_of(work: Work, measure_id: UUID) -> Sequence[ReportRow]:
    """Everything reported of a measure, the newest first."""
    found = work.measure_reports.where(measure_id=measure_id)
    ordered = sorted(found, key=lambda one: (one.reported_on, one.id), reverse=True)
    return [_row(work, one) for one in ordered]


def silent_measures(work: Work, today: date, months: int = 0) -> Sequence[MeasureRow]:
    """Measures of which nothing was heard for longer than agreed, or for so many months."""
    from praeventionsrat.measures.listing import is_silent  # noqa: PLC0415 - not at the start

    rows = work.measures.rows(today)
    if months:
        return [row for row in rows if is_silent(row, months, today)]
    return [row for row in rows if row.report_overdue]


def plain(markdown: str) -> str:
    """Rich text as lines, without its look."""
    return richtext.plain(richtext.parse(markdown)).strip()


def _check(fields: MeasureReportFields, today: date) -> None:
    if not fields.text.strip():
        raise Invalid({"text": EMPTY})
    if fields.reported_on > today:
        raise Invalid({"reported_on": FUTURE})


def _apply(work: Work, report: MeasureReport, today: date) -> None:
    measure = work.measures.get(report.measure_id)
    others = [
        one
        for one in work.measure_reports.where(measure_id=measure.id)
        if one.id != report.id and one.reported_on > report.reported_on
    ]
    if report.progress is not None and all(one.progress is None for one in others):
        measure.progress = report.progress
    set_on = max((one.changed_on for one in lights_of(work, measure.id)), default=date.min)
    if report.light is None or report.light is measure.light or set_on > report.reported_on:
        return
    reason = " ".join(plain(report.text).split())
    if len(reason) > SHORTEST_REASON:
        reason = reason[: SHORTEST_REASON - 1].rstrip() + "…"
    set_light(work, measure.id, report.light, on=report.reported_on, today=today, reason=reason)


def _row(work: Work, report: MeasureReport) -> ReportRow:
    person = work.persons.find(report.person_id)
    return ReportRow(
        id=report.id,
        reported_on=report.reported_on,
        text=plain(report.text),
        next_steps=plain(report.next_steps),
        reporter=", ".join(w for w in (person.full_name if person else "", report.reporter) if w),
        light=report.light,
        progress=report.progress,
        source=report.source,
        meeting_id=report.meeting_id,
        meeting=meeting_words(work, report.meeting_id),
    )


def meeting_words(work: Work, meeting_id: UUID | None) -> str:
    """„3. Sitzung Lenkungskreis, 04.03.2026“; nothing for none."""
    meeting = work.meetings.find(meeting_id)
    return _words(meeting, work.committees.get(meeting.committee_id).label) if meeting else ""


def meeting_choices(work: Work) -> Sequence[tuple[UUID, str]]:
    """Every meeting to choose from, the newest first."""
    found = sorted(work.meetings.all(), key=lambda one: one.held_on, reverse=True)
    committees = {one.id: one.label for one in work.committees.where()}
    return [(one.id, _words(one, committees[one.committee_id])) for one in found]


def _words(meeting: Meeting, committee: str) -> str:
    return f"{meeting.number}. Sitzung {committee}, {day(meeting.held_on)}"
