"""All SQL about what is offered already."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.measures.offers import Offer, OfferKeyword, OverlapVerdict


class OfferRepository(Repository[Offer]):
    """What is offered already."""

    record = Offer
    missing = "Dieses Angebot wurde inzwischen gelöscht."


class OfferKeywordRepository(Repository[OfferKeyword]):
    """Topics, target groups and languages of offers."""

    record = OfferKeyword


class OverlapVerdictRepository(Repository[OverlapVerdict]):
    """What was said of two that look alike."""

    record = OverlapVerdict


class Offering:
    """The part of a transaction that keeps offers."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.offers = OfferRepository(session)
        self.offer_keywords = OfferKeywordRepository(session)
        self.overlap_verdicts = OverlapVerdictRepository(session)
