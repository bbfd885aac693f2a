"""What spans all subjects asks of the store; the whole of a transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from sqlmodel import SQLModel

from praeventionsrat.office import privacy_ports
from praeventionsrat.office.merging import ports as merging
from praeventionsrat.prevention_day import ports as prevention_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from uuid import UUID

    from praeventionsrat.office.records import GeneratedFile, Office, OwnTemplate
    from praeventionsrat.ports import Repository

R = TypeVar("R", bound=SQLModel)


@dataclass(frozen=True, slots=True)
class Hit:
    """One record the search found; ``kind`` is the name of its table."""

    kind: str
    record_id: UUID
    title: str


@dataclass(frozen=True, slots=True)
class TrashRow:
    """One record in the Papierkorb."""

    id: UUID
    kind: str
    title: str
    deleted_at: datetime


class Work(prevention_day.Work, privacy_ports.Work, merging.Work, Protocol):
    """One transaction, whole."""

    @property
    def offices(self) -> Repository[Office]:
        """The one record of the office."""
        ...

    @property
    def generated_files(self) -> Repository[GeneratedFile]:
        """Documents written to disk."""
        ...

    @property
    def own_templates(self) -> Repository[OwnTemplate]:
        """The office's own Word templates."""
        ...

    def search(self, text: str, limit: int = 50, each: int = 50) -> Sequence[Hit]:
        """Records found for what a user typed, newest first; not more than ``each`` of a kind."""
        ...

    def trash(self) -> Sequence[TrashRow]:
        """Everything in the Papierkorb, the newest first."""
        ...

    def everything(self, kind: type[R]) -> Iterator[R]:
        """Every record of a kind, also those in the Papierkorb, by primary key."""
        ...

    def remove(self, record: SQLModel) -> None:
        """Delete a record of any kind for good."""
        ...

    def insert(self, records: Sequence[SQLModel]) -> None:
        """Store records exactly as they are: neither stamped nor counted as changed."""
        ...
