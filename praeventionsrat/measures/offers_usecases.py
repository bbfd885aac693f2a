"""Keeping the Angebotskataster: offers, their words, and when somebody last asked."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.tagging import Given, find_or_add_keyword
from praeventionsrat.errors import Invalid
from praeventionsrat.measures.offers import Offer, OfferFields, OfferKeyword
from praeventionsrat.measures.ports import Work

KINDS = (KeywordKind.TARGET_GROUP, KeywordKind.TOPIC, KeywordKind.LANGUAGE)
"""The words an offer can have several of; its district is one."""


def create_offer(work: Work, fields: OfferFields) -> UUID:
    """Put an offer on record."""
    _check_period(fields)
    offer = Offer.model_validate(fields)
    work.offers.add(offer)
    return offer.id


def edit_offer(work: Work, offer_id: UUID, fields: OfferFields, *, seen: int | None = None) -> None:
    """Replace what is typed about an offer."""
    _check_period(fields)
    offer = work.offers.get(offer_id)
    offer.see(seen)
    offer.sqlmodel_update(fields.model_dump())


def check_offer(work: Work, offer_id: UUID, *, on: date) -> None:
    """Somebody asked: it still holds."""
    work.offers.get(offer_id).checked_on = on


def delete_offer(work: Work, offer_id: UUID, *, at: datetime) -> None:
    """Move an offer to the Papierkorb."""
    work.offers.get(offer_id).deleted_at = at


def give_offer_keyword(work: Work, kind: KeywordKind, name: str, *, offer_id: UUID) -> UUID:
    """Give an offer a word of the office's lists; what it has already it keeps."""
    word = find_or_add_keyword(work, kind, name)
    known = work.offer_keywords.where(keyword_id=word.id, offer_id=offer_id)
    if known:
        return known[0].id
    given = OfferKeyword(keyword_id=word.id, offer_id=offer_id)
    work.offer_keywords.add(given)
    return given.id


def take_offer_keyword(work: Work, given_id: UUID) -> None:
    """Take a word from an offer; the list keeps it."""
    work.offer_keywords.remove(work.offer_keywords.get(given_id))


def keywords_of_offer(work: Work, *, offer_id: UUID) -> Sequence[Given]:
    """The words of an offer, in the order of the lists."""
    given = work.offer_keywords.where(offer_id=offer_id)
    words = {w.id: w for w in work.keywords.where(id=frozenset(one.keyword_id for one in given))}
    ordered = sorted(given, key=lambda one: words[one.keyword_id].position)
    return [
        Given(one.id, words[one.keyword_id].kind, words[one.keyword_id].name, one.keyword_id)
        for one in ordered
    ]


def copy_offer(work: Work, offer_id: UUID) -> UUID:
    """The same offer once more, for another district or another year; not checked yet."""
    offer = work.offers.get(offer_id)
    fields = OfferFields.model_construct(
        **{name: getattr(offer, name) for name in OfferFields.model_fields}
    )
    made = Offer.model_validate(
        fields, update={"title": f"{offer.title[:290]} (Kopie)", "checked_on": None}
    )
    work.offers.add(made)
    for given in work.offer_keywords.where(offer_id=offer_id):
        work.offer_keywords.add(OfferKeyword(offer_id=made.id, keyword_id=given.keyword_id))
    return made.id


def _check_period(fields: OfferFields) -> None:
    if fields.starts_on and fields.ends_on and fields.ends_on < fields.starts_on:
        raise Invalid({"ends_on": "Das Ende liegt vor dem Beginn."})
