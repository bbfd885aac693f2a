"""What the Beschlusskontrolle and the register of resolutions ask of the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from praeventionsrat.meetings.tracking import (
        AssignmentKind,
        AttachmentText,
        Progress,
        ProgressNote,
        Revocation,
        Tracking,
    )


@dataclass(frozen=True, slots=True)
class TrackedRow:
    """One line of the Beschlusskontrolle."""

    id: UUID
    number: str
    title: str
    responsible: str
    organization_id: UUID | None
    person_id: UUID | None
    due_on: date | None
    done_on: date | None
    meeting_id: UUID
    committee_id: UUID
    committee: str
    held_on: date
    is_public: bool
    item: str
    """„6.1 Angstraum Bahnhofsunterführung“; empty where it came from no item."""
    kind: AssignmentKind
    originator: str
    progress: Progress
    delay_reason: str
    done_note: str
    follow_up_on: date | None
    reported_in_id: UUID | None
    last_note_on: date | None


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One line of the Beschlussbuch."""

    id: UUID
    number: str
    meeting_id: UUID | None
    """None for a decision in writing."""
    committee_id: UUID
    committee: str
    held_on: date
    """Day of the meeting, or the day a decision in writing was closed."""
    title: str
    """Title of the item, or subject of a decision in writing."""
    is_adopted: bool
    is_public: bool
    is_revoked: bool
    assignments: int
    open_assignments: int


@dataclass(frozen=True, slots=True)
class RegisterSource:
    """What the printed register needs of one resolution."""

    id: UUID
    number: str
    meeting_id: UUID
    held_on: date
    committee: str
    title: str
    text: str
    motion: str
    is_adopted: bool
    is_public: bool
    figures: tuple[int, int, int, int, int, int]
    """Yes, no, abstentions, invalid, recused, not voting."""
    chair_decision: bool | None
    is_revoked: bool
    revoked_by: str
    revoked_in_public: bool
    """Whether the number of the resolution that revokes it may be told in public."""


class Trackings(Repository["Tracking"], Protocol):
    """What is on record about the state of assignments."""

    def rows(self, assignment_id: UUID | None = None) -> Sequence[TrackedRow]:
        """Every assignment that is not in the Papierkorb (or one), the most urgent first."""
        ...

    def open_rows(self) -> Sequence[TrackedRow]:
        """The ones that are not done, the most urgent first."""
        ...

    def done_rows(self, year: int) -> Sequence[TrackedRow]:
        """The ones that were done in a year."""
        ...

    def done_years(self) -> Sequence[int]:
        """The years in which something was done, the first one first."""
        ...


class Revocations(Repository["Revocation"], Protocol):
    """The resolutions that no longer hold, and the register of all of them."""

    def years(self) -> Sequence[int]:
        """The years with meetings, the newest first."""
        ...

    def register(
        self, held: tuple[date, date] | None = None, *, committee_id: UUID | None = None
    ) -> Sequence[RegisterRow]:
        """Every resolution of meetings not in the Papierkorb, newest first; or between two days."""
        ...

    def sources(self, resolution_ids: Sequence[UUID]) -> Sequence[RegisterSource]:
        """What these resolutions say, in any order."""
        ...


class Work(Protocol):
    """One transaction, as what follows a decision sees it."""

    @property
    def trackings(self) -> Trackings:
        """State of assignments."""
        ...

    @property
    def progress_notes(self) -> Repository[ProgressNote]:
        """Notes about their state."""
        ...

    @property
    def revocations(self) -> Revocations:
        """Ends of resolutions."""
        ...

    @property
    def attachment_texts(self) -> Repository[AttachmentText]:
        """Words of files taken over."""
        ...
