"""What the rhythm and the composition of committees ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from praeventionsrat.council.composition import WishedGroup
    from praeventionsrat.council.open_seats import OpenSeat
    from praeventionsrat.council.rhythm import Rhythm
    from praeventionsrat.ports import Repository


class Work(Protocol):
    """One transaction, as the planning of committees sees it."""

    @property
    def rhythms(self) -> Repository[Rhythm]:
        """How often committees meet."""
        ...

    @property
    def wished_groups(self) -> Repository[WishedGroup]:
        """Who should sit at their tables."""
        ...

    @property
    def open_seats(self) -> Repository[OpenSeat]:
        """Seats of institutions that named nobody yet."""
        ...
