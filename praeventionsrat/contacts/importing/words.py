"""Topics, districts, target groups and languages of many contacts at once."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from praeventionsrat.contacts.card import ContactCard
from praeventionsrat.contacts.keywords import ContactKeyword, KeywordKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.tagging import find_or_add_keyword
from praeventionsrat.german import fold

Owner = tuple[ContactCard, UUID | None, UUID | None]
"""What was said, and the person or the institution it was said of."""
Word = tuple[KeywordKind, str]


def give_words(work: Work, owners: Sequence[Owner]) -> set[UUID]:
    """Give everybody the words that are missing; who got any."""
    wanted = [
        (kind, name, person, house) for card, person, house in owners for kind, name in _said(card)
    ]
    words = _laid(work, ((kind, name) for kind, name, _, _ in wanted))
    persons = frozenset(person for _, person, _ in owners if person)
    houses = frozenset(house for _, _, house in owners if house)
    given = {
        (one.keyword_id, one.person_id, one.organization_id)
        for one in (
            *work.contact_keywords.where(person_id=persons),
            *work.contact_keywords.where(organization_id=houses),
        )
    }
    new: dict[tuple[UUID, UUID | None, UUID | None], ContactKeyword] = {}
    for kind, name, person, house in wanted:
        key = (words[kind, fold(name)], person, house)
        if key not in given:
            new[key] = ContactKeyword(keyword_id=key[0], person_id=person, organization_id=house)
    work.contact_keywords.add_all(new.values())
    return {owner for _, person, house in new if (owner := person or house)}


def _laid(work: Work, wanted: Iterable[Word]) -> Mapping[Word, UUID]:
    """Each word once, however it is spelt."""
    found: dict[Word, UUID] = {}
    for kind, name in wanted:
        if (kind, fold(name)) not in found:
            found[kind, fold(name)] = find_or_add_keyword(work, kind, name).id
    return found


def _said(card: ContactCard) -> Iterable[Word]:
    for kind, names in (
        (KeywordKind.TOPIC, card.topics),
        (KeywordKind.DISTRICT, card.districts),
        (KeywordKind.TARGET_GROUP, card.target_groups),
        (KeywordKind.LANGUAGE, card.languages),
    ):
        yield from ((kind, name) for name in names)
