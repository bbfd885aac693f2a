"""What a prevention day asks of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.funding import ports as funding
from praeventionsrat.ports import Repository
from praeventionsrat.prevention_day.evaluation import ports as evaluation
from praeventionsrat.prevention_day.helpers import ports as helpers
from praeventionsrat.prevention_day.money import ports as money
from praeventionsrat.prevention_day.programme import ports as programme
from praeventionsrat.prevention_day.registrations import ports as registrations
from praeventionsrat.prevention_day.running import ports as running
from praeventionsrat.prevention_day.stands import ports as stands
from praeventionsrat.prevention_day.tasks import ports as tasks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from praeventionsrat.prevention_day.counts import EventCounts
    from praeventionsrat.prevention_day.records import (
        EventDay,
        EventMeasure,
        EventPicture,
        EventResolution,
        PreventionDay,
        VisitorCount,
    )
    from praeventionsrat.prevention_day.rows import EventRow


class PreventionDays(Repository["PreventionDay"], Protocol):
    """The prevention days."""

    def rows(self) -> Sequence[EventRow]:
        """Every prevention day not in the Papierkorb: without a day first, then the latest."""
        ...

    def counts(self, event_id: UUID) -> EventCounts:
        """How much one of them has of everything."""
        ...


class Work(
    funding.Work,
    evaluation.Work,
    helpers.Work,
    money.Work,
    programme.Work,
    registrations.Work,
    running.Work,
    stands.Work,
    tasks.Work,
    Protocol,
):
    """One transaction, as prevention days see it."""

    @property
    def prevention_days(self) -> PreventionDays:
        """The prevention days."""
        ...

    @property
    def event_days(self) -> Repository[EventDay]:
        """Their days."""
        ...

    @property
    def visitor_counts(self) -> Repository[VisitorCount]:
        """How many came."""
        ...

    @property
    def event_resolutions(self) -> Repository[EventResolution]:
        """Resolutions a day rests on."""
        ...

    @property
    def event_measures(self) -> Repository[EventMeasure]:
        """Measures a day carries out."""
        ...

    @property
    def event_pictures(self) -> Repository[EventPicture]:
        """Pictures of the day."""
        ...
