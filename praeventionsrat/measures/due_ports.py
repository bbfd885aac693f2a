"""What is asked of the store about measures that wait for somebody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID


class Waiting(StrEnum):
    """What waits."""

    END = "end"
    MILESTONE = "milestone"
    FOLLOW_UP = "follow_up"
    REPORT = "report"
    """A Sachstand has not come for longer than agreed."""
    REVIEW = "review"
    """A plan is to be looked at again."""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """Something that should have happened by a day."""

    kind: str
    """What opens it: ``measure`` or ``plan``."""
    id: UUID
    heading: str
    """„M-2026-013 Licht am Bahnhof“."""
    what: Waiting
    title: str
    """Of the milestone."""
    due_on: date


class WaitingRows(Protocol):
    """Finds them in one question each, whatever the size of the file."""

    def waiting(self, today: date, limit: int) -> Sequence[WaitingRow]:
        """The oldest of each kind, not more than ``limit`` of one."""
        ...

    def count_waiting(self, today: date) -> int:
        """How many measures and plans wait."""
        ...
