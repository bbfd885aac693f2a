"""What meetings ask of the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat import numbering
from praeventionsrat.council import ports as council
from praeventionsrat.meetings import (
    approval_ports,
    calling_ports,
    live_ports,
    paper_ports,
    topic_ports,
    tracking_ports,
)
from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date, time
    from uuid import UUID

    from praeventionsrat.blobs import Blob
    from praeventionsrat.meetings.approval import MinutesState
    from praeventionsrat.meetings.records import (
        AgendaItem,
        Assignment,
        Attachment,
        Attendance,
        Break,
        ItemState,
        Meeting,
        MeetingState,
        Minutes,
        Presence,
        Recusal,
        Resolution,
        Vote,
    )


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line of the list of meetings."""

    id: UUID
    committee_id: UUID
    committee: str
    """Short name where there is one."""
    number: int
    held_on: date
    planned_start: time | None
    place: str
    state: MeetingState
    minutes_issued: bool
    minutes_state: MinutesState | None = None
    """None where nobody noted a step yet."""


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """One line of the list of assignments."""

    id: UUID
    number: str
    title: str
    responsible: str
    due_on: date | None
    done_on: date | None
    meeting_id: UUID
    committee: str
    held_on: date
    is_public: bool
    """False where it was given in the non-public part."""


@dataclass(frozen=True, slots=True)
class ResolutionRow:
    """One line of the list of resolutions."""

    id: UUID
    number: str
    meeting_id: UUID
    committee: str
    held_on: date
    title: str
    """Title of the item."""
    is_adopted: bool
    is_public: bool


@dataclass(frozen=True, slots=True)
class ItemLine:
    """As much of an item as later agendas ask for; its minutes may be long."""

    id: UUID
    meeting_id: UUID
    title: str
    state: ItemState
    is_public: bool


class AgendaItems(Repository["AgendaItem"], Protocol):
    """The items on record."""

    def lines(self, meeting_ids: Collection[UUID]) -> Sequence[ItemLine]:
        """The items of these meetings, without their texts."""
        ...


class Meetings(Repository["Meeting"], Protocol):
    """The meetings on record."""

    def rows(self) -> Sequence[MeetingRow]:
        """Every meeting of every committee, both not in the Papierkorb, newest first."""
        ...

    def exist(self) -> bool:
        """Whether there is any."""
        ...

    def coming(self, today: date, limit: int) -> Sequence[MeetingRow]:
        """The next meetings that are planned, invited to or running, soonest first."""
        ...

    def lapsed(self, today: date, limit: int) -> Sequence[MeetingRow]:
        """The last meetings whose day has passed and of which nobody said what became of them."""
        ...

    def unwritten(self, limit: int) -> Sequence[MeetingRow]:
        """The last meetings that were held and whose minutes are not issued, newest first."""
        ...

    def count_unwritten(self) -> int:
        """How many there are."""
        ...


class Assignments(Repository["Assignment"], Protocol):
    """The assignments on record."""

    def rows(self) -> Sequence[AssignmentRow]:
        """Every assignment not in the Papierkorb, most urgent first, undated ones last."""
        ...

    def waiting(self, limit: int) -> Sequence[AssignmentRow]:
        """The most urgent ones that are not done."""
        ...

    def count_waiting(self, today: date) -> tuple[int, int]:
        """How many are not done, and how many of them are overdue."""
        ...


class Resolutions(Repository["Resolution"], Protocol):
    """The resolutions on record."""

    def rows(self) -> Sequence[ResolutionRow]:
        """Every resolution of meetings not in the Papierkorb, newest first."""
        ...


class Work(
    council.Work,
    numbering.Work,
    approval_ports.Work,
    calling_ports.Work,
    live_ports.Work,
    topic_ports.Work,
    tracking_ports.Work,
    paper_ports.Work,
    Protocol,
):
    """One transaction, as meetings see it."""

    @property
    def meetings(self) -> Meetings:
        """Meetings."""
        ...

    @property
    def breaks(self) -> Repository[Break]:
        """Their interruptions."""
        ...

    @property
    def agenda_items(self) -> AgendaItems:
        """Their agendas."""
        ...

    @property
    def attendances(self) -> Repository[Attendance]:
        """Who was expected."""
        ...

    @property
    def presences(self) -> Repository[Presence]:
        """Who was there when."""
        ...

    @property
    def recusals(self) -> Repository[Recusal]:
        """Who was recused."""
        ...

    @property
    def votes(self) -> Repository[Vote]:
        """Votes."""
        ...

    @property
    def resolutions(self) -> Resolutions:
        """Resolutions."""
        ...

    @property
    def minutes(self) -> Repository[Minutes]:
        """Minutes."""
        ...

    @property
    def assignments(self) -> Assignments:
        """Assignments."""
        ...

    @property
    def attachments(self) -> Repository[Attachment]:
        """Attachments."""
        ...

    @property
    def blobs(self) -> Blobs:
        """Their bytes."""
        ...


class Blobs(Protocol):
    """Bytes, once per content."""

    def put(self, content: bytes) -> str:
        """Keep the bytes; returns their sha256."""
        ...

    def get(self, sha256: str) -> Blob:
        """The bytes; raises ``NotFound``."""
        ...
