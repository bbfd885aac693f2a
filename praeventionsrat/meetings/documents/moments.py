"""What happens between the items: comings, goings and breaks, put where they belong."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time

from praeventionsrat import german
from praeventionsrat.meetings.clocktime import minute
from praeventionsrat.meetings.room import Occupant, Room, Span


@dataclass(frozen=True, slots=True)
class Moment:
    """A sentence of the minutes with its clock time."""

    at: time
    sentence: str


def moments(room: Room, breaks: Iterable[Span]) -> Sequence[Moment]:
    """Everything that is noted between the items, in order of time."""
    found = [_change(room, *change) for change in room.changes_of_voters()]
    found += [_break(pause) for pause in breaks]
    return sorted(found, key=lambda moment: minute(moment.at, room.begun))


def _change(room: Room, at: time, occupant: Occupant, arrives: bool) -> Moment:
    does = "nimmt an der Sitzung teil" if arrives else "verlässt die Sitzung"
    there = _voters(len(room.voters(at)))
    return Moment(at, f"{german.oclock(at)}: {occupant.spoken} {does} ({there} anwesend).")


def _voters(number: int) -> str:
    return "1 stimmberechtigte Person" if number == 1 else f"{number} Stimmberechtigte"


def _break(pause: Span) -> Moment:
    if pause.end is None:
        return Moment(pause.start, f"{german.oclock(pause.start)}: Die Sitzung wird unterbrochen.")
    times = f"{german.clock(pause.start)} bis {german.oclock(pause.end)}"
    return Moment(pause.start, f"{times}: Die Sitzung ist unterbrochen.")


class Placing:
    """Hands out each moment once, before the first thing that is known to come no earlier."""

    def __init__(self, moments: Sequence[Moment], begun: time | None) -> None:
        """``moments`` in order of time."""
        self._left = list(moments)
        self._begun = begun

    def before(self, at: time | None) -> tuple[str, ...]:
        """The sentences that belong before something at this time; none where it is unknown."""
        if at is None:
            return ()
        now = minute(at, self._begun)
        ready = [m for m in self._left if minute(m.at, self._begun) <= now]
        self._left = self._left[len(ready) :]
        return tuple(m.sentence for m in ready)

    def rest(self) -> tuple[str, ...]:
        """What is left at the end."""
        ready, self._left = self._left, []
        return tuple(m.sentence for m in ready)
