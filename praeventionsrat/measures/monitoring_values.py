"""What a Monitoringbericht tells, as plain values, and what changed since the one before."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from praeventionsrat.figures.records import Aspect
from praeventionsrat.measures.records import Light, MeasureState
from praeventionsrat.measures.states import OVER


@dataclass(frozen=True, slots=True)
class Standing:
    """How a measure stood on a day."""

    state: MeasureState
    light: Light
    reason: str = ""
    """Of the light."""


@dataclass(frozen=True, slots=True)
class StoneTold:
    """A milestone on the day the report is of."""

    title: str
    due_on: date | None
    done_on: date | None
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class IndicatorTold:
    """An indicator from where it began to where it shall go."""

    name: str
    aspect: Aspect
    unit: str
    base: float | None
    base_on: date | None
    now: float | None
    now_on: date | None
    target: float | None
    target_on: date | None
    source: str


@dataclass(frozen=True, slots=True)
class SaidOf:
    """The newest Sachstand of the period, or before it."""

    on: date
    text: str
    next_steps: str
    reporter: str


@dataclass(frozen=True, slots=True)
class Monitored:
    """One measure as the report tells it."""

    id: UUID
    number: str
    title: str
    field: str
    owner: str
    starts_on: date | None
    ends_on: date | None
    before: Standing | None
    """When the last report was made; None: it was not on record."""
    now: Standing
    progress: int | None
    milestones: tuple[StoneTold, ...]
    indicators: tuple[IndicatorTold, ...]
    said: SaidOf | None
    reports: int
    """How many of the period."""
    resolutions: tuple[str, ...]

    @property
    def heading(self) -> str:
        """„M-2026-013 Licht am Bahnhof“."""
        return f"{self.number} {self.title}"


@dataclass(frozen=True, slots=True)
class Monitoring:
    """Everything a report tells."""

    title: str
    starts_on: date
    ends_on: date
    on: date
    """The day the states are of: the end of the period, or today before it."""
    since: date
    """With which day it is compared."""
    before: str
    """Title of the report before; empty: there was none."""
    introduction: str
    outlook: str
    measures: tuple[Monitored, ...]

    @property
    def by_state(self) -> dict[MeasureState, int]:
        """How many measures stand where, in the order of the way."""
        return {s: sum(one.now.state is s for one in self.measures) for s in MeasureState}

    @property
    def by_light(self) -> dict[Light, int]:
        """How many of those nobody has finished stand at which light."""
        going = [one for one in self.measures if one.now.state not in OVER]
        return {light: sum(one.now.light is light for one in going) for light in Light}


class Change(StrEnum):
    """What kind of change."""

    NEW = "new"
    FINISHED = "finished"
    STATE = "state"
    LIGHT = "light"


def changes(measures: Iterable[Monitored]) -> dict[Change, Sequence[Monitored]]:
    """What changed since the report before; each measure that is new stands there only."""
    known = list(measures)
    old = [one for one in known if one.before is not None]
    kinds: dict[Change, tuple[Sequence[Monitored], Callable[[Monitored], bool]]] = {
        Change.NEW: (known, lambda one: one.before is None),
        Change.FINISHED: (old, _is_finished),
        Change.STATE: (old, lambda one: _state(one) and not _is_finished(one)),
        Change.LIGHT: (old, _light),
    }
    return {kind: [one for one in among if holds(one)] for kind, (among, holds) in kinds.items()}


def _state(one: Monitored) -> bool:
    return one.before is not None and one.before.state is not one.now.state


def _light(one: Monitored) -> bool:
    return one.before is not None and one.before.light is not one.now.light


def _is_finished(one: Monitored) -> bool:
    return one.before is not None and one.before.state not in OVER and one.now.state in OVER
