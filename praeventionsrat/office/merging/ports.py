"""What merging asks of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from uuid import UUID

    from sqlmodel import SQLModel


class References(Protocol):
    """Every reference of every table."""

    def redirect(self, kind: type[SQLModel], old: UUID, new: UUID) -> None:
        """Whatever names the record ``old`` names ``new``; records read before are read anew."""
        ...

    def is_signed(self, record: SQLModel) -> bool:
        """Whether the minutes a record belongs to are signed."""
        ...


class Work(Protocol):
    """One transaction, as merging sees it."""

    @property
    def references(self) -> References:
        """Every reference of every table."""
        ...
