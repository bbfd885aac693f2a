"""How far a measure has come: typed, or computed from its parts, or from its milestones."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.measures.records import MeasureState

UNCOUNTED = frozenset({MeasureState.REJECTED})
"""Parts nobody will do any more; the others share what they would have weighed."""
FINISHED = frozenset({MeasureState.DONE, MeasureState.PERMANENT})


@dataclass(frozen=True, slots=True)
class Part:
    """A measure as far as its progress is computed."""

    id: UUID
    parent_id: UUID | None = None
    weight: int = 1
    state: MeasureState = MeasureState.IDEA
    typed: int | None = None
    """Percent as typed; it overrules everything that is computed."""
    milestones: tuple[tuple[int, bool], ...] = ()
    """Weight, and whether it was reached."""


def weighted(shares: Iterable[tuple[int, float]]) -> float | None:
    """The mean of percentages by their weights; None where nothing weighs anything."""
    pairs = list(shares)
    whole = sum(weight for weight, _ in pairs)
    return sum(weight * percent for weight, percent in pairs) / whole if whole else None


def from_milestones(milestones: Iterable[tuple[int, bool]]) -> int | None:
    """Percent of the weights of milestones that were reached; None without milestones."""
    found = weighted((weight, 100.0 if done else 0.0) for weight, done in milestones)
    return None if found is None else rounded(found)


def rounded(percent: float) -> int:
    """A whole percentage, halves up; 100 only when nothing is left, 0 only before anything."""
    if 0 < percent < 1:
        return 1
    return 99 if 99 <= percent < 100 else int(percent + 0.5)


def progress_of(parts: Iterable[Part]) -> Mapping[UUID, int | None]:
    """Percent of each; None where nothing is known.

    What is done is 100. Otherwise what was typed counts, then the parts by their weights (one
    nobody knows anything of counts as not begun), then the milestones.
    """
    every = {part.id: part for part in parts}
    below: dict[UUID | None, list[Part]] = {}
    for part in every.values():
        below.setdefault(part.parent_id, []).append(part)
    found: dict[UUID, float | None] = {}
    for part in every.values():
        _exact(part, below, found, frozenset())
    return {key: None if value is None else rounded(value) for key, value in found.items()}


def _exact(
    part: Part,
    below: Mapping[UUID | None, list[Part]],
    found: dict[UUID, float | None],
    above: frozenset[UUID],
) -> float | None:
    if part.id not in found:
        own = _own(part)
        found[part.id] = _computed(part, below, found, above | {part.id}) if own is None else own
    return found[part.id]


def _own(part: Part) -> float | None:
    if part.state in FINISHED:
        return 100.0
    return None if part.typed is None else float(part.typed)


def _computed(
    part: Part,
    below: Mapping[UUID | None, list[Part]],
    found: dict[UUID, float | None],
    above: frozenset[UUID],
) -> float | None:
    children = [
        child
        for child in below.get(part.id, ())
        if child.state not in UNCOUNTED and child.id not in above
    ]
    if children:
        shares = ((c.weight, _exact(c, below, found, above) or 0.0) for c in children)
        return weighted(shares)
    return weighted((weight, 100.0 if done else 0.0) for weight, done in part.milestones)
