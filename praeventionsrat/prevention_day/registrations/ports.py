"""What registrations and the day of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from praeventionsrat.prevention_day.registrations.records import Registration
    from praeventionsrat.prevention_day.running.records import Incident, PrintedSheet


class Work(Protocol):
    """One transaction, as registrations and the day see it."""

    @property
    def registrations(self) -> Repository[Registration]:
        """Who has registered."""
        ...

    @property
    def incidents(self) -> Repository[Incident]:
        """What happened on the day."""
        ...

    @property
    def printed_sheets(self) -> Repository[PrintedSheet]:
        """What was handed out."""
        ...
