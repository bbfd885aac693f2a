"""What readings and reports ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from praeventionsrat.measures.indicators import Indicator, Reading
    from praeventionsrat.measures.reports import (
        MeasureReport,
        MonitoringReport,
        ReportRequest,
        ReportRequestEntry,
    )
    from praeventionsrat.ports import Repository


class Work(Protocol):
    """One transaction, as reports see it."""

    @property
    def indicators(self) -> Repository[Indicator]:
        """What shows that they work."""
        ...

    @property
    def readings(self) -> Repository[Reading]:
        """What was measured."""
        ...

    @property
    def report_requests(self) -> Repository[ReportRequest]:
        """Rounds of questions to the owners."""
        ...

    @property
    def report_request_entries(self) -> Repository[ReportRequestEntry]:
        """Who was asked about what."""
        ...

    @property
    def measure_reports(self) -> Repository[MeasureReport]:
        """What was reported."""
        ...

    @property
    def monitoring_reports(self) -> Repository[MonitoringReport]:
        """Reports to the council."""
        ...
