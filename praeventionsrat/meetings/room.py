"""Who is in the room at a minute: presence as half-open intervals, recusals, voters."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from praeventionsrat.meetings.clocktime import minute
from praeventionsrat.meetings.records import Absence, AttendanceKind


@dataclass(frozen=True, slots=True)
class Span:
    """From a clock time (inclusive) to another (exclusive); open at the end while it lasts."""

    start: time
    end: time | None = None

    def covers(self, at: time, begun: time | None = None) -> bool:
        """Whether the minute lies inside."""
        now = minute(at, begun)
        return minute(self.start, begun) <= now and (
            self.end is None or now < minute(self.end, begun)
        )


@dataclass(frozen=True, slots=True)
class Occupant:
    """Somebody on the attendance list."""

    id: UUID
    name: str
    spoken: str
    affiliation: str
    kind: AttendanceKind
    absence: Absence
    spans: tuple[Span, ...]
    person_id: UUID | None = None
    represents_id: UUID | None = None
    represents: str = ""
    is_chair: bool = False
    is_keeper: bool = False
    note: str = ""

    @property
    def was_there(self) -> bool:
        """Whether the person was in the room at any time."""
        return bool(self.spans)


@dataclass(frozen=True, slots=True)
class Room:
    """The attendance list of a meeting with its times."""

    occupants: tuple[Occupant, ...]
    begun: time | None = None
    ended: time | None = None
    planned: time | None = None
    """Announced begin: tells evening from small hours before the real one is noted."""
    breaks: tuple[Span, ...] = ()

    @property
    def origin(self) -> time | None:
        """From when clock times are counted on past midnight."""
        return self.begun or self.planned

    def present(self, at: time) -> Sequence[Occupant]:
        """Everybody in the meeting at a minute."""
        return [o for o in self.occupants if any(s.covers(at, self.origin) for s in o.spans)]

    def voters(self, at: time) -> Sequence[Occupant]:
        """Voting members in the meeting at a minute; a recusal does not interrupt presence.

        A seat has one vote: a deputy only while the member is out, of two deputies the first.
        """
        here = [o for o in self.present(at) if o.kind is AttendanceKind.VOTING]
        seats = {o.person_id for o in here if o.represents_id is None}
        found = []
        for occupant in here:
            if occupant.represents_id is not None:
                if occupant.represents_id in seats:
                    continue
                seats.add(occupant.represents_id)
            found.append(occupant)
        return found

    def sits(self, at: time) -> bool:
        """Whether the meeting is going on at a minute: begun, not ended, no break."""
        now = minute(at, self.origin)
        early = self.begun is not None and now < minute(self.begun, self.origin)
        late = self.ended is not None and now > minute(self.ended, self.origin)
        return not early and not late and not any(b.covers(at, self.origin) for b in self.breaks)

    def ever(self, kind: AttendanceKind) -> Sequence[Occupant]:
        """Everybody of a kind who was there at any time."""
        return [o for o in self.occupants if o.kind is kind and o.was_there]

    def missing(self, absence: Absence) -> Sequence[Occupant]:
        """Everybody expected who never came."""
        return [o for o in self.occupants if not o.was_there and o.absence is absence]

    def unaccounted(self) -> Sequence[Occupant]:
        """Everybody expected who neither came nor is noted as missing."""
        return self.missing(Absence.NONE)

    def most_voters(self) -> int:
        """The largest number of voting members present at one time."""
        starts = [s.start for o in self.ever(AttendanceKind.VOTING) for s in o.spans]
        return max((len(self.voters(at)) for at in starts), default=0)

    def changes_of_voters(self) -> Sequence[tuple[time, Occupant, bool]]:
        """Comings (True) and goings (False) of voting members after the begin, in order."""
        moves: list[tuple[time, Occupant, bool]] = []
        for occupant in self.ever(AttendanceKind.VOTING):
            for span in occupant.spans:
                moves.append((span.start, occupant, True))
                if span.end is not None:
                    moves.append((span.end, occupant, False))
        inside = [m for m in moves if self._within(m[0])]
        return sorted(inside, key=lambda m: (minute(m[0], self.origin), m[2]))

    def _within(self, at: time) -> bool:
        now = minute(at, self.origin)
        begun = self.begun is not None and now > minute(self.begun, self.origin)
        return begun and (self.ended is None or now < minute(self.ended, self.origin))
