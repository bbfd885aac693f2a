"""Giving contacts the words of the office's lists: districts, topics, target groups, languages."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.keyword_words import DEFAULTS
from praeventionsrat.contacts.keywords import ContactKeyword, Keyword, KeywordFields, KeywordKind
from praeventionsrat.contacts.ports import Work
from praeventionsrat.german import fold

COLUMNS = {KeywordKind.ORGANIZATION_KIND: "kind", KeywordKind.SECTOR: "sector"}
"""Words that institutions carry as text, and the field that has it."""


@dataclass(frozen=True, slots=True)
class Given:
    """A word somebody has."""

    id: UUID
    """Of the giving, not of the word."""
    kind: KeywordKind
    name: str
    keyword_id: UUID


def words_of(work: Work, kind: KeywordKind) -> Sequence[str]:
    """What can be chosen: the office's list, or what it begins with, and what is in use."""
    listed = [word.name for word in work.keywords.where(kind=kind)] or list(DEFAULTS[kind])
    known = {fold(name) for name in listed}
    if kind in COLUMNS:
        found = {fold(name): name for name in work.organizations.texts(COLUMNS[kind])}
        listed += [found[key] for key in sorted(found) if key not in known]
    return listed


def lay_words(work: Work, kind: KeywordKind) -> Sequence[Keyword]:
    """The office's own list; the first time it is made of what was offered until then."""
    listed = list(work.keywords.where(kind=kind))
    known = {fold(word.name) for word in listed}
    place = 1 + max((word.position for word in listed), default=-1)
    made = [
        Keyword(kind=kind, name=name, position=place + number)
        for number, name in enumerate(n for n in words_of(work, kind) if fold(n) not in known)
    ]
    for word in made:
        work.keywords.add(word)
    return [*listed, *made]


def find_or_add_keyword(work: Work, kind: KeywordKind, name: str) -> Keyword:
    """The word of this name, however spelt; a new one is put on the list."""
    fields = KeywordFields.checked(kind=kind, name=name)
    listed = lay_words(work, kind)
    for word in listed:
        if fold(word.name) == fold(fields.name):
            return word
    place = 1 + max((word.position for word in listed), default=-1)
    made = Keyword.model_validate(fields, update={"position": place})
    work.keywords.add(made)
    return made


def give_keyword(
    work: Work,
    kind: KeywordKind,
    name: str,
    *,
    person_id: UUID | None = None,
    organization_id: UUID | None = None,
) -> UUID:
    """Give a contact a word; who has it already keeps it."""
    owner = {"person_id": person_id, "organization_id": organization_id}
    word = find_or_add_keyword(work, kind, name)
    known = work.contact_keywords.where(keyword_id=word.id, **owner)
    if known:
        return known[0].id
    given = ContactKeyword(keyword_id=word.id, **owner)
    work.contact_keywords.add(given)
    return given.id


def take_keyword(work: Work, given_id: UUID) -> None:
    """Take a word from a contact; the list keeps it."""
    work.contact_keywords.remove(work.contact_keywords.get(given_id))


def keywords_of(
    work: Work, *, person_id: UUID | None = None, organization_id: UUID | None = None
) -> Sequence[Given]:
    """The words of a contact, in the order of the lists."""
    given = work.contact_keywords.where(person_id=person_id, organization_id=organization_id)
    words = {w.id: w for w in work.keywords.where(id=frozenset(one.keyword_id for one in given))}
    ordered = sorted(given, key=lambda one: words[one.keyword_id].position)
    return [
        Given(one.id, words[one.keyword_id].kind, words[one.keyword_id].name, one.keyword_id)
        for one in ordered
    ]
