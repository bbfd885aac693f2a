"""What the running day asks of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from praeventionsrat.prevention_day.running.records import Incident, PrintedSheet
    from praeventionsrat.prevention_day.running.rows import (
        CountRow,
        DayPerson,
        IncidentRow,
        RunItem,
    )


class DayPeople(Protocol):
    """Who and what is expected on a day."""

    def rows(self, event_id: UUID, held_on: date) -> Sequence[DayPerson]:
        """Everybody expected on that day."""
        ...

    def duties_of(self, helper_id: UUID, held_on: date) -> Sequence[UUID]:
        """The duties of a helper on that day."""
        ...

    def items(self, day_id: UUID) -> Sequence[RunItem]:
        """What takes place on a day, at the place where it takes place now."""
        ...

    def counts(self, event_id: UUID) -> Sequence[CountRow]:
        """How many visitors were counted when."""
        ...


class Incidents(Repository["Incident"], Protocol):
    """What happened on the day."""

    def rows(self, event_id: UUID) -> Sequence[IncidentRow]:
        """The log, the latest first."""
        ...


class Work(Protocol):
    """One transaction, as the running day sees it."""

    @property
    def day_people(self) -> DayPeople:
        """Who and what is expected on a day."""
        ...

    @property
    def incidents(self) -> Incidents:
        """What happened on the day."""
        ...

    @property
    def printed_sheets(self) -> Repository[PrintedSheet]:
        """What was handed out."""
        ...
