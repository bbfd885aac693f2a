"""What the grid knows about an item: a frozen card, whatever it was read from."""

from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.prevention_day.programme.records import ItemFormat, ProgrammeState


@dataclass(frozen=True, slots=True)
class ItemCard:
    """One item of the day that is shown.

    Args:
        id: Of the item.
        title: What it is called.
        format: Its kind, told by a sign and in words.
        state: How sure it is.
        column: Which of the places; None for all of them.
        start: Minutes since midnight, beyond 24 hours where the day goes on; None without a time.
        minutes: How long it lasts.
        before: Minutes to set up.
        after: Minutes to tear down.
        who: Who takes part, in one line.
        is_public: Whether it stands in the printed programme.
        needs_registration: Whether one must register.
        conflicts: How many conflicts it has a part in.
    """

    id: UUID
    title: str
    format: ItemFormat = ItemFormat.LECTURE
    state: ProgrammeState = ProgrammeState.CONFIRMED
    column: int | None = None
    start: int | None = None
    minutes: int = 30
    before: int = 0
    after: int = 0
    who: str = ""
    is_public: bool = True
    needs_registration: bool = False
    conflicts: int = 0

    @property
    def end(self) -> int:
        """When it is over; only for a card with a clock time."""
        assert self.start is not None
        return self.start + self.minutes
