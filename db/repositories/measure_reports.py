"""All SQL about what is measured and reported."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.measures.indicators import Indicator, Reading
from praeventionsrat.measures.reports import (
    MeasureReport,
    MonitoringReport,
    ReportRequest,
    ReportRequestEntry,
)


class IndicatorRepository(Repository[Indicator]):
    """What shows that they work."""

    record = Indicator
    missing = "Dieser Indikator wurde inzwischen gelöscht."


class ReadingRepository(Repository[Reading]):
    """What was measured."""

    record = Reading
    missing = "Dieser Messwert wurde inzwischen gelöscht."


class ReportRequestRepository(Repository[ReportRequest]):
    """Rounds of questions to the owners."""

    record = ReportRequest
    missing = "Diese Abfrage wurde inzwischen gelöscht."


class ReportRequestEntryRepository(Repository[ReportRequestEntry]):
    """Who was asked about what."""

    record = ReportRequestEntry


class MeasureReportRepository(Repository[MeasureReport]):
    """What was reported."""

    record = MeasureReport
    missing = "Dieser Sachstand wurde inzwischen gelöscht."


class MonitoringReportRepository(Repository[MonitoringReport]):
    """Reports to the council."""

    record = MonitoringReport
    missing = "Dieser Bericht wurde inzwischen gelöscht."


class Reporting:
    """The part of a transaction that keeps readings and reports."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.indicators = IndicatorRepository(session)
        self.readings = ReadingRepository(session)
        self.report_requests = ReportRequestRepository(session)
        self.report_request_entries = ReportRequestEntryRepository(session)
        self.measure_reports = MeasureReportRepository(session)
        self.monitoring_reports = MonitoringReportRepository(session)
