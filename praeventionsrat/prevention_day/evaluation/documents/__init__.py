"""The documents of an evaluation: visitors' sheet, Abschlussbericht, thank-you letters."""

from praeventionsrat.documents.export import Export
from praeventionsrat.prevention_day.evaluation.documents.event_report import (
    EVENT_REPORT,
    EVENT_REPORT_PDF,
)
from praeventionsrat.prevention_day.evaluation.documents.thank_letters import THANK_LETTERS
from praeventionsrat.prevention_day.evaluation.documents.visitor_sheet import (
    VISITOR_SHEET,
    VISITOR_SHEET_LARGE,
)

__all__ = [
    "EVENT_REPORT",
    "EVENT_REPORT_PDF",
    "EXPORTS",
    "THANK_LETTERS",
    "VISITOR_SHEET",
    "VISITOR_SHEET_LARGE",
]

EXPORTS: tuple[Export, ...] = (
    VISITOR_SHEET,
    VISITOR_SHEET_LARGE,
    EVENT_REPORT,
    EVENT_REPORT_PDF,
    THANK_LETTERS,
)
