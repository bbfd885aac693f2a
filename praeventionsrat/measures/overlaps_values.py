"""What the search for overlaps reads and says: plain values, nothing of the store."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from praeventionsrat.measures.offers import OverlapKind
from praeventionsrat.measures.records import Approach


class ThingKind(StrEnum):
    """Measures are compared with measures and with offers."""

    MEASURE = "measure"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Thing:
    """A measure or an offer as far as it is compared."""

    id: UUID
    kind: ThingKind = ThingKind.MEASURE
    title: str = ""
    words: str = ""
    """The beginning of the description; its marks do no harm."""
    owner: str = ""
    """Who answers for it: an institution, else a person."""
    district: str = ""
    """Empty: the whole town."""
    place: str = ""
    groups: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    field: str = ""
    """Field of action; offers have none."""
    approach: Approach = Approach.NONE
    starts_on: date | None = None
    ends_on: date | None = None
    parent_id: UUID | None = None
    """Parts of one measure are no overlap."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two that have something in common."""

    first: UUID
    second: UUID
    score: int
    """45 (worth a look) to 100."""
    guess: OverlapKind
    """Friction or synergy; what it is the office says."""
    shared: tuple[str, ...]
    """„gleicher Stadtteil Nordstadt“, „gleiche Zielgruppe Jugendliche“."""
    why: str
    """One sentence: what makes it one or the other."""
