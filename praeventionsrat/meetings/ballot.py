"""What a vote is held against: rules, legal number, the room, who was recused, when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from praeventionsrat.council.records import RuleSetFields
from praeventionsrat.meetings.clocktime import minute
from praeventionsrat.meetings.room import Room, Span


@dataclass(frozen=True, slots=True)
class Away:
    """A recused person and when she was out of the room."""

    spoken: str
    span: Span | None
    votes: bool = True
    """Whether she would have had a vote; advisers and guests are in none of the figures."""
    attendance_id: UUID | None = None

    def concerns(self, at: time | None, origin: time | None) -> bool:
        """Whether a vote at that time may count her: not one that was taken before she left."""
        if at is None or self.span is None:
            return True
        return minute(self.span.start, origin) <= minute(at, origin)


@dataclass(frozen=True, slots=True)
class Ballot:
    """What a vote is held against: rules, legal number, the room, who was recused, when."""

    rules: RuleSetFields
    legal: int
    room: Room
    recused: tuple[Away, ...] = ()
    at: time | None = None
    """Time of the vote, else of the item; None: cannot be checked."""
    debate: Span | None = None
    """When the item was discussed, where its times are known."""

    def recused_voters(self) -> Sequence[Away]:
        """Recused persons who would have had a vote at that time."""
        here = {o.id for o in self.room.voters(self.at)} if self.at else None
        return [
            a
            for a in self.recused
            if a.votes and (here is None or a.attendance_id is None or a.attendance_id in here)
        ]

    def concerned(self) -> Sequence[Away]:
        """Those of them who had left, or are not noted to have left only later."""
        return [a for a in self.recused_voters() if a.concerns(self.at, self.room.origin)]
