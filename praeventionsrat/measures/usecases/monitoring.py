"""Monitoringberichte: begun for a half year, introduced by the office; the rest writes itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.german import day
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.reports import MonitoringReport, MonitoringReportFields
from praeventionsrat.measures.usecases.reporting import meeting_words

JULY = 7


@dataclass(frozen=True, slots=True)
class HalfYear:
    """Half a year to choose."""

    title: str
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class MonitoringRow:
    """One report as the list shows it."""

    id: UUID
    title: str
    starts_on: date
    ends_on: date
    meeting_id: UUID | None
    meeting: str

    @property
    def period(self) -> str:
        """„01.07.2026 bis 31.12.2026“."""
        return f"{day(self.starts_on)} bis {day(self.ends_on)}"


def half_year_of(on: date) -> HalfYear:
    """The half year a day lies in."""
    if on.month < JULY:
        return HalfYear(f"1. Halbjahr {on.year}", date(on.year, 1, 1), date(on.year, 6, 30))
    return HalfYear(f"2. Halbjahr {on.year}", date(on.year, 7, 1), date(on.year, 12, 31))


def half_years(today: date, many: int = 6) -> Sequence[HalfYear]:
    """The half year that runs, and those before it."""
    found = [half_year_of(today)]
    while len(found) < many:
        found.append(half_year_of(found[-1].starts_on - timedelta(days=1)))
    return found


def new_monitoring(work: Work, fields: MonitoringReportFields) -> UUID:
    """Begin a report."""
    _check(fields)
    report = MonitoringReport.model_validate(fields)
    work.monitoring_reports.add(report)
    return report.id


def edit_monitoring(
    work: Work, report_id: UUID, fields: MonitoringReportFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a report."""
    report = work.monitoring_reports.get(report_id)
    report.see(seen)
    _check(fields)
    report.sqlmodel_update(fields.model_dump())


def delete_monitoring(work: Work, report_id: UUID, *, at: datetime) -> None:
    """Move a report to the Papierkorb."""
    work.monitoring_reports.get(report_id).deleted_at = at


def monitoring_rows(work: Work) -> Sequence[MonitoringRow]:
    """Every report, the newest first."""
    found = sorted(
        work.monitoring_reports.all(), key=lambda one: (one.ends_on, one.id), reverse=True
    )
    return [
        MonitoringRow(
            one.id,
            one.title,
            one.starts_on,
            one.ends_on,
            one.meeting_id,
            meeting_words(work, one.meeting_id),
        )
        for one in found
    ]


def report_before(work: Work, report: MonitoringReport) -> MonitoringReport | None:
    """The report of the period before."""
    earlier = [
        one
        for one in work.monitoring_reports.all()
        if one.id != report.id and one.ends_on < report.ends_on
    ]
    return max(earlier, key=lambda one: (one.ends_on, one.id), default=None)


def _check(fields: MonitoringReportFields) -> None:
    if fields.ends_on < fields.starts_on:
        began = day(fields.starts_on)
        raise Invalid({"ends_on": f"Das Ende des Zeitraums liegt vor seinem Beginn am {began}."})
