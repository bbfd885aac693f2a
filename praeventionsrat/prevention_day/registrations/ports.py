"""What registrations for a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet
    from datetime import time
    from uuid import UUID

    from praeventionsrat.prevention_day.registrations.records import Registration
    from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow, RegistrationRow
    from praeventionsrat.prevention_day.registrations.seats import Party


class Registrations(Repository["Registration"], Protocol):
    """Who has registered."""

    def rows(self, event_id: UUID) -> Sequence[RegistrationRow]:
        """Every registration for a prevention day in order of arrival."""
        ...

    def part(self, item_id: UUID, offset: int, limit: int) -> Sequence[RegistrationRow]:
        """Some of the registrations for an item in order of arrival, for lists in turns."""
        ...

    def doubtful(self, event_id: UUID, most: int) -> Sequence[RegistrationRow]:
        """Those that share person, address or name with another of the day; not cancelled ones."""
        ...

    def is_anybody_named(self, event_id: UUID, but: str) -> bool:
        """Whether there is a registration under another name than this one."""
        ...

    def parties(self, item_ids: AbstractSet[UUID]) -> Sequence[Party]:
        """Registrations for these items as the seats see them."""
        ...

    def waiting(self, item_id: UUID) -> Sequence[Party]:
        """The waiting list of an item."""
        ...

    def given(self, item_id: UUID) -> Sequence[tuple[time | None, int]]:
        """How many seats of an item are given away, for each time."""
        ...

    def items(self, event_id: UUID) -> Sequence[ItemSeatsRow]:
        """Items one registers for, and those somebody has registered for, as the day runs."""
        ...


class Work(Protocol):
    """One transaction, as registrations see it."""

    @property
    def registrations(self) -> Registrations:
        """Who has registered."""
        ...
