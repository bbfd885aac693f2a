"""What waits with measures, plans, money and prevention days: two cards of the first page."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from ui.context import AppContext
from ui.overview.waiting_card import WaitingCard

if TYPE_CHECKING:
    from praeventionsrat.office.overview_measures import MeasuresDue


class MeasuresCard(WaitingCard):
    """Measures, plans and money."""

    def __init__(self, context: AppContext) -> None:
        tables = (
            *("measure", "milestone", "measure_report", "plan", "funding_programme"),
            *("funding_application", "application_cost", "payment"),
        )
        title = self.tr("Maßnahmen und Förderung")
        super().__init__(context, title, self.tr("Maßnahme"), tables, _measures)


class EventsCard(WaitingCard):
    """The next prevention day and what is due for it."""

    def __init__(self, context: AppContext) -> None:
        tables = ("prevention_day", "event_day", "event_task", "permit")
        title = self.tr("Präventionstag")
        super().__init__(context, title, self.tr("Was ansteht"), tables, _events)


def _measures() -> Callable[[Any, date], "MeasuresDue"]:
    from praeventionsrat.office.overview_measures import measures_due  # noqa: PLC0415 - late

    return measures_due


def _events() -> Callable[[Any, date], "MeasuresDue"]:
    from praeventionsrat.office.overview_events import events_due  # noqa: PLC0415 - late

    return events_due
