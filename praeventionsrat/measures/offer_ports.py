"""What offers and overlaps ask of the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from praeventionsrat.measures.offers import Offer, OfferKeyword, OverlapVerdict
    from praeventionsrat.measures.overlaps_values import Thing
    from praeventionsrat.measures.records import Evidence


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One line of the Angebotskataster."""

    id: UUID
    title: str
    provider: str
    """Institution on record, else what is typed."""
    district: str
    place: str
    groups: tuple[str, ...]
    topics: tuple[str, ...]
    languages: tuple[str, ...]
    access: str
    evidence: Evidence
    starts_on: date | None
    ends_on: date | None
    checked_on: date | None
    is_printed: bool


class Offers(Repository["Offer"], Protocol):
    """What is offered already."""

    def rows(self) -> Sequence[OfferRow]:
        """Every offer not in the Papierkorb, by title."""
        ...


class OverlapVerdicts(Repository["OverlapVerdict"], Protocol):
    """What was said of two that look alike."""

    def things(self) -> Sequence[Thing]:
        """Every measure and offer that may still overlap with others."""
        ...


class Work(Protocol):
    """One transaction, as offers see it."""

    @property
    def offers(self) -> Offers:
        """What is offered already."""
        ...

    @property
    def offer_keywords(self) -> Repository[OfferKeyword]:
        """Topics, target groups and languages of offers."""
        ...

    @property
    def overlap_verdicts(self) -> OverlapVerdicts:
        """What was said of two that look alike."""
        ...
