"""What the domain asks of the outside world, whatever the subject."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol, TypeVar
from uuid import UUID

from sqlmodel import SQLModel

from praeventionsrat.changes import Changes

R = TypeVar("R", bound=SQLModel)
W_co = TypeVar("W_co", covariant=True)


class Repository(Protocol[R]):
    """Records of one kind within one transaction."""

    def get(self, record_id: UUID) -> R:
        """The record; raises ``NotFound``."""
        ...

    def find(self, record_id: UUID | None) -> R | None:
        """The record, or None."""
        ...

    def add(self, record: R) -> None:
        """Store a new record."""
        ...

    def add_all(self, records: Iterable[R]) -> None:
        """Store many new records at once, none of which refers to another of them."""
        ...

    def remove(self, record: R) -> None:
        """Delete a record for good (main records go to the Papierkorb by ``deleted_at``)."""
        ...

    def where(self, **equals: object) -> Sequence[R]:
        """All records whose columns equal these values, in order of their ``position``, else id.

        A set stands for any of its values.
        """
        ...

    def all(self) -> Sequence[R]:
        """Every record that is not in the Papierkorb."""
        ...


class Store(Protocol[W_co]):
    """The open file."""

    def read(self) -> AbstractContextManager[W_co]:
        """Look, but keep nothing."""
        ...

    def begin(
        self, label: str, merge: str | None = None, *, undoable: bool = True
    ) -> AbstractContextManager[W_co]:
        """All or nothing. ``merge`` joins autosaves to one undo step.

        ``undoable=False`` clears both stacks (purge, erasure) and is itself no step.
        """
        ...

    def barrier(self) -> None:
        """Undo does not go back beyond this point (an invitation was sent, minutes signed)."""
        ...

    def last_changes(self) -> Changes:
        """What the newest transaction wrote."""
        ...

    def undo(self) -> Changes | None:
        """Take back the newest step."""
        ...

    def redo(self) -> Changes | None:
        """Do the newest undone step again."""
        ...

    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        ...

    def redo_label(self) -> str:
        """What redo would repeat; empty when there is nothing."""
        ...
