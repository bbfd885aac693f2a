"""What offers ask of the store."""

from typing import Protocol

from praeventionsrat.measures.offers import Offer, OfferKeyword, OverlapVerdict
from praeventionsrat.ports import Repository


class Work(Protocol):
    """One transaction, as offers see it."""

    @property
    def offers(self) -> Repository[Offer]:
        """What is offered already."""
        ...

    @property
    def offer_keywords(self) -> Repository[OfferKeyword]:
        """Topics, target groups and languages of offers."""
        ...

    @property
    def overlap_verdicts(self) -> Repository[OverlapVerdict]:
        """What was said of two that look alike."""
        ...
