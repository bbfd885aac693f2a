"""What would cover each other stands side by side."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """Something that takes room from ``top`` to ``bottom``."""

    key: Hashable
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Lane:
    """Which of how many strips something stands in."""

    place: int = 0
    of: int = 1


ALONE = Lane()


def lanes(stretches: Iterable[Stretch]) -> Mapping[Hashable, Lane]:
    """A strip for each; what covers nothing has the whole width."""
    found: dict[Hashable, Lane] = {}
    group: list[Stretch] = []
    end = 0.0
    for one in sorted(stretches, key=lambda one: (one.top, -one.bottom)):
        if group and one.top >= end:
            found.update(_shared(group))
            group = []
        end = max(end, one.bottom) if group else one.bottom
        group.append(one)
    found.update(_shared(group))
    return found


def _shared(group: Sequence[Stretch]) -> Mapping[Hashable, Lane]:
    """The strips of those that hang together: each takes the first that is free again."""
    ends: list[float] = []
    places: dict[Hashable, int] = {}
    for one in group:
        free = next((at for at, end in enumerate(ends) if end <= one.top), len(ends))
        if free == len(ends):
            ends.append(0.0)
        ends[free] = one.bottom
        places[one.key] = free
    return {key: Lane(place, len(ends)) for key, place in places.items()}
