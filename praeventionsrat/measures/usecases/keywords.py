"""Topics and target groups of a measure, from the word lists of the office."""

from collections.abc import Collection, Sequence
from uuid import UUID

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.tagging import Given, find_or_add_keyword
from praeventionsrat.measures.parts import MeasureKeyword
from praeventionsrat.measures.ports import Work


def give_measure_keyword(work: Work, kind: KeywordKind, name: str, *, measure_id: UUID) -> UUID:
    """Give a measure a word; what it has already it keeps."""
    word = find_or_add_keyword(work, kind, name)
    known = work.measure_keywords.where(keyword_id=word.id, measure_id=measure_id)
    if known:
        return known[0].id
    given = MeasureKeyword(keyword_id=word.id, measure_id=measure_id)
    work.measure_keywords.add(given)
    return given.id


def take_measure_keyword(work: Work, given_id: UUID) -> None:
    """Take a word from a measure; the list keeps it."""
    work.measure_keywords.remove(work.measure_keywords.get(given_id))


def keywords_of_measure(work: Work, *, measure_id: UUID) -> Sequence[Given]:
    """The words of a measure, in the order of the lists."""
    given = work.measure_keywords.where(measure_id=measure_id)
    words = {w.id: w for w in work.keywords.where(id=frozenset(one.keyword_id for one in given))}
    ordered = sorted(given, key=lambda one: words[one.keyword_id].position)
    return [
        Given(one.id, words[one.keyword_id].kind, words[one.keyword_id].name, one.keyword_id)
        for one in ordered
    ]


def set_keywords(work: Work, measure_id: UUID, keyword_ids: Collection[UUID]) -> None:
    """Give a measure exactly these topics and target groups."""
    wanted = dict.fromkeys(keyword_ids)
    for one in work.measure_keywords.where(measure_id=measure_id):
        if one.keyword_id in wanted:
            del wanted[one.keyword_id]
        else:
            work.measure_keywords.remove(one)
    for keyword_id in wanted:
        work.measure_keywords.add(MeasureKeyword(measure_id=measure_id, keyword_id=keyword_id))
