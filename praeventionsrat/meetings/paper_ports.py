"""What papers ask of the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat import terms
from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from praeventionsrat.meetings.papers import Consultation, Paper, PaperAttachment, PaperKind


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One line of the list of papers."""

    id: UUID
    number: str
    subject: str
    kind: PaperKind
    dated_on: date | None
    originator: str
    is_public: bool
    is_replaced: bool
    """Whether a newer version stands in its place."""
    committees: tuple[str, ...] = ()
    """Who deals with it, in order."""
    waiting: int = 0
    """How many committees have not dealt with it yet."""
    next_on: date | None = None
    """The earliest meeting of those."""

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to deal with it."""
        return not self.is_replaced and (self.waiting > 0 or not self.committees)


class Papers(Repository["Paper"], Protocol):
    """The papers on record."""

    def ids(self) -> Sequence[UUID]:
        """Every paper not in the Papierkorb, the newest first."""
        ...

    def rows(self, among: Sequence[UUID] | None = None) -> Sequence[PaperRow]:
        """Every paper not in the Papierkorb, or those among these; the newest first."""
        ...


class Work(terms.Work, Protocol):
    """One transaction, as papers see it."""

    @property
    def papers(self) -> Papers:
        """Papers."""
        ...

    @property
    def consultations(self) -> Repository[Consultation]:
        """Which committee deals with them when."""
        ...

    @property
    def paper_attachments(self) -> Repository[PaperAttachment]:
        """Their attachments."""
        ...
