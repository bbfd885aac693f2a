"""Sicherungen, as the window and the command line show them."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """What a backup says about itself before anybody has its key."""

    path: Path
    store_id: str
    created_at: datetime
    program_version: str
    schema_version: int
    counts: dict[str, int]
    """Rows per table."""
    size: int
    """Bytes of the store in it."""


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One of the last meetings in a backup, by which a person recognises it."""

    held_on: date
    committee: str
    number: int


@dataclass(frozen=True, slots=True)
class BackupDays:
    """How long backups keep what is erased from the file."""

    gone_on: date
    """If the program is opened at least once a week."""
    is_second_away: bool = False
    """Whether the second place could not be looked at."""
    copies: tuple[str, ...] = ()
    """Other copies of the file beside it; nothing makes them disappear by itself."""


@dataclass(frozen=True, slots=True)
class SecondTarget:
    """The other place backups are copied to, and when that last worked."""

    folder: Path
    reached_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that is safe, and what became of its copy at the second place."""

    path: Path
    trouble: str = ""
    """Why the copy at the second place failed; empty when it is there or none is wanted."""
