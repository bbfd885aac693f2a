"""What committees ask of the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat.contacts import ports as contacts
from praeventionsrat.council import network_ports, turnus_ports
from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from praeventionsrat.council.records import Committee, Deputy, Membership, RuleSet


@dataclass(frozen=True, slots=True)
class CommitteeRow:
    """One line of the list of committees."""

    id: UUID
    name: str
    short_name: str
    members: int
    """Voting seats today."""
    meetings: int
    last_meeting: date | None
    next_meeting: date | None


class Committees(Repository["Committee"], Protocol):
    """The committees on record."""

    def rows(self, today: date) -> Sequence[CommitteeRow]:
        """Every committee not in the Papierkorb, by name."""
        ...


class Work(contacts.Work, network_ports.Work, turnus_ports.Work, Protocol):
    """One transaction, as the council sees it."""

    @property
    def committees(self) -> Committees:
        """Committees."""
        ...

    @property
    def rule_sets(self) -> Repository[RuleSet]:
        """Their rules."""
        ...

    @property
    def memberships(self) -> Repository[Membership]:
        """Their seats."""
        ...

    @property
    def deputies(self) -> Repository[Deputy]:
        """Who stands in."""
        ...
