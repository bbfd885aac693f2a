"""What Musterau told its council: the Monitoringbericht of a half year."""

from datetime import date

from praeventionsrat.measures.reports import MonitoringReportFields
from praeventionsrat.measures.usecases.monitoring import new_monitoring
from praeventionsrat.office.ports import Work

WORDS = (
    "Sehr geehrte Damen und Herren,\n\ndieser Bericht sagt, was im zweiten Halbjahr 2025 aus den "
    "beschlossenen Maßnahmen wurde."
)


def tell(work: Work) -> None:
    """Put the report on record."""
    fields = MonitoringReportFields.checked(
        title="Monitoringbericht 2. Halbjahr 2025",
        starts_on=date(2025, 7, 1),
        ends_on=date(2025, 12, 31),
        introduction=WORDS,
    )
    new_monitoring(work, fields)
