"""A meeting that is going on: how far it is against the plan, figures typed in one line."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Protocol
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.meetings.clocktime import clock, minute
from praeventionsrat.meetings.elections import Tally
from praeventionsrat.meetings.records import ItemState

SET_ASIDE = frozenset({ItemState.WITHDRAWN, ItemState.POSTPONED, ItemState.REFERRED})
"""States of items that are not dealt with any more."""
FIGURES = ("yes", "no", "abstentions")
LETTERS = {
    "j": "yes",
    "ja": "yes",
    "n": "no",
    "nein": "no",
    "e": "abstentions",
    "enth": "abstentions",
    "b": "recused",
    "bef": "recused",
    "u": "invalid",
    "ung": "invalid",
    "o": "not_voting",
    "ohne": "not_voting",
}
UNANIMOUS = "e"
CANDIDATE = re.compile(r"(?P<name>.*?\S)[\s:]+(?P<votes>\d{1,4})")
AT_THE_END = re.compile(r"(?P<words>.*?)\s*\b(?P<hours>[01]?\d|2[0-3])[:.]?(?P<minutes>[0-5]\d)")
PARTING = re.compile(r"[\s,;/+:·-]+")
PART = re.compile(r"(?P<before>[^\W\d_]*)(?P<number>\d{1,4})(?P<after>[^\W\d_]*)")


class Timed(Protocol):
    """An item of the agenda as the clock sees it: the record, or a line of a list."""

    @property
    def id(self) -> UUID:
        """Its identity."""
        ...

    @property
    def planned_minutes(self) -> int:
        """What the agenda planned for it; 0 for nothing."""
        ...

    @property
    def state(self) -> ItemState:
        """What became of it."""
        ...

    @property
    def started_at(self) -> time | None:
        """When it was called."""
        ...

    @property
    def ended_at(self) -> time | None:
        """When it was closed."""
        ...


@dataclass(frozen=True, slots=True)
class Pace:
    """How the clock stands against the plan.

    Attributes:
        running: Minutes since the item in hand was called.
        planned: Its planned minutes; 0 where nobody planned any.
        drift: Minutes behind the plan (negative: ahead); None without a plan.
        ends: When the meeting will end if it goes on like this; None without a plan.
    """

    running: int
    planned: int
    drift: int | None
    ends: time | None


def pace(
    items: Iterable[Timed],
    current: Timed | None,
    *,
    begun: time,
    planned_start: time | None,
    now: time,
) -> Pace:
    """Hold the clock against the planned minutes, in whatever order the items were called."""
    every = list(items)
    running = max(_since(current.started_at, now, begun), 0) if current else 0
    planned = current.planned_minutes if current else 0
    whole = sum(item.planned_minutes for item in every if item.state not in SET_ASIDE)
    if not whole:
        return Pace(running, planned, None, None)
    others = [item for item in every if current is None or item.id != current.id]
    done = sum(i.planned_minutes for i in others if i.ended_at and i.state not in SET_ASIDE)
    start = minute(planned_start or begun, begun)
    drift = minute(now, begun) - start - done - min(running, planned)
    return Pace(running, planned, drift, clock(start + whole + drift))


def _since(started: time | None, now: time, begun: time) -> int:
    return minute(now, begun) - minute(started, begun) if started else 0


def read_figures(text: str, voters: int | None = None, recused: int = 0) -> dict[str, int]:
    """„8 0 1“ as yes, no, abstentions; „e“ is everybody's yes; „1u“, „1o“ invalid, not voting.

    Raises ``UserError`` with a sentence for what is no figure.
    """
    typed = text.strip().casefold()
    if typed in {UNANIMOUS, "einst", "einstimmig"} and voters is not None:
        return {"yes": max(voters - recused, 0), "no": 0, "abstentions": 0}
    found: dict[str, int] = {}
    places = iter(FIGURES)
    for part in filter(None, PARTING.split(typed)):
        match = PART.fullmatch(part)
        letters = (match["before"] or match["after"]) if match else ""
        both = bool(match and match["before"] and match["after"])
        name = LETTERS.get(letters) if letters else next(places, None)
        if match is None or name is None or both or name in found:
            raise UserError(
                f"„{part}“ passt nicht. Bitte Ja, Nein und Enthaltungen mit Leerzeichen: 8 0 1."
            )
        found[name] = int(match["number"])
    return found


def read_tallies(text: str) -> Sequence[Tally]:
    """„Kaya 5, Brand 3“ as who got how many votes; raises ``UserError`` for what says neither."""
    found = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;]", text))):
        match = CANDIDATE.fullmatch(part)
        if match is None:
            raise UserError(f"„{part}“ passt nicht. Bitte Name und Stimmen: Kaya 5, Brand 3.")
        found.append(Tally(match["name"], int(match["votes"])))
    return found


def split_time(text: str) -> tuple[str, time | None]:
    """„kar 1625“ as words and the clock time at their end, where there is one."""
    match = AT_THE_END.fullmatch(text.strip())
    if match is None:
        return text.strip(), None
    return match["words"], time(int(match["hours"]), int(match["minutes"]))
