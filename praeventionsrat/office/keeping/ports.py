"""What the Löschkonzept asks of the store: whose time is over."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Sequence

Found = tuple[str, UUID, str, date]
"""Table, id, title, since when."""


class Overdue(Protocol):
    """What is older than a day; nothing that lies in the Papierkorb."""

    def reviews(self, until: date) -> Sequence[Found]:
        """Contacts somebody wanted to look at by then."""
        ...

    def left(self, until: date) -> Sequence[Found]:
        """Persons whose last post or seat ended by then."""
        ...

    def notes(self, until: date) -> Sequence[Found]:
        """Notes of the Kontaktverlauf without an open follow-up."""
        ...

    def consents(self, until: date) -> Sequence[Found]:
        """Consents revoked by then."""
        ...

    def mailings(self, until: date) -> Sequence[Found]:
        """Mailings sent by then."""
        ...

    def papers(self, until: date) -> Sequence[Found]:
        """Papers dated by then."""
        ...

    def applications(self, until: date) -> Sequence[Found]:
        """Applications for money that were refused, withdrawn or proved by then."""
        ...

    def offers(self, until: date) -> Sequence[Found]:
        """Offers that ended by then."""
        ...
