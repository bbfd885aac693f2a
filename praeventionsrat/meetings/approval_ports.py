"""What the life of minutes after the meeting asks of the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from praeventionsrat.meetings.approval import (
        Correction,
        LeakWaiver,
        MinutesState,
        MinutesStep,
        MinutesVersion,
        Objection,
        PublicationPolicy,
    )


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Minutes that are signed but not approved yet."""

    meeting_id: UUID
    committee_id: UUID
    committee: str
    number: int
    held_on: date
    state: MinutesState
    since: date
    """Day of the last step."""
    sent_on: date | None = None


class MinutesSteps(Repository["MinutesStep"], Protocol):
    """The history of all minutes."""

    def state(self, meeting_id: UUID) -> MinutesState:
        """Where the minutes of a meeting stand."""
        ...

    def waiting(self, limit: int) -> Sequence[WaitingRow]:
        """Minutes between signature and approval, the longest waiting first."""
        ...


class Work(Protocol):
    """One transaction, as the life of minutes sees it."""

    @property
    def minutes_steps(self) -> MinutesSteps:
        """Changes of state."""
        ...

    @property
    def minutes_versions(self) -> Repository[MinutesVersion]:
        """What was signed or corrected."""
        ...

    @property
    def objections(self) -> Repository[Objection]:
        """Objections."""
        ...

    @property
    def corrections(self) -> Repository[Correction]:
        """Corrections."""
        ...

    @property
    def publication_policies(self) -> Repository[PublicationPolicy]:
        """How committees publish."""
        ...

    @property
    def leak_waivers(self) -> Repository[LeakWaiver]:
        """Why something left although the check had found something."""
        ...
