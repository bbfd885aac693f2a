"""Keeping the office's lists of words: a change there is a change at every contact that has one."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.keywords import ContactKeyword, Keyword, KeywordFields, KeywordKind
from praeventionsrat.contacts.records import Organization
from praeventionsrat.contacts.tagging import COLUMNS, find_or_add_keyword, lay_words, words_of
from praeventionsrat.council.ports import Work
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import fold

RULE_TEXTS = {KeywordKind.ORGANIZATION_KIND: "organization_kind", KeywordKind.SECTOR: "sector"}
RULE_IDS = {
    KeywordKind.TOPIC: "topic_id",
    KeywordKind.DISTRICT: "district_id",
    KeywordKind.TARGET_GROUP: "target_group_id",
}
"""Where the rules of a Verteiler name a word."""


@dataclass(frozen=True, slots=True)
class WordRow:
    """One word of a list; lists that nobody changed yet are not on file, so its name is its id."""

    id: str
    name: str
    used: int
    """How many contacts have it."""


def word_rows(work: Work, kind: KeywordKind) -> Sequence[WordRow]:
    """A list in its order."""
    used: Counter[str] = Counter()
    if kind in COLUMNS:
        used.update(fold(getattr(one, COLUMNS[kind])) for one in work.organizations.all())
    else:
        names = {word.id: fold(word.name) for word in work.keywords.where(kind=kind)}
        given = work.contact_keywords.where(keyword_id=frozenset(names))
        used.update(names[one.keyword_id] for one in given)
    return [WordRow(name, name, used[fold(name)]) for name in words_of(work, kind)]


def add_word(work: Work, kind: KeywordKind, name: str) -> str:
    """Put a word on a list; returns how it is spelt there."""
    return find_or_add_keyword(work, kind, name).name


def rename_word(work: Work, kind: KeywordKind, name: str, new: str) -> str:
    """Call a word differently, at every contact that has it; another one's name is refused."""
    fields = KeywordFields.checked(kind=kind, name=new)
    word = _word(work, kind, name)
    other = _find(lay_words(work, kind), fields.name)
    if other is not None and other.id != word.id:
        raise Invalid({"name": f"„{other.name}“ gibt es schon. Legen Sie die beiden zusammen."})
    before, word.name = word.name, fields.name
    _rewrite(work, kind, before, fields.name)
    return word.name


def merge_words(work: Work, kind: KeywordKind, name: str, into: str) -> None:
    """Give everybody who has one word the other one instead; the first is gone."""
    gone, kept = _word(work, kind, name), _word(work, kind, into)
    if gone.id == kept.id:
        return
    having = {(g.person_id, g.organization_id) for g in _given(work, kept.id)}
    for given in _given(work, gone.id):
        if (given.person_id, given.organization_id) not in having:
            given.keyword_id = kept.id
    _rewrite(work, kind, gone.name, kept.name)
    if kind in RULE_IDS:
        for rule in work.mailing_list_rules.where(**{RULE_IDS[kind]: gone.id}):
            setattr(rule, RULE_IDS[kind], kept.id)
    work.keywords.remove(gone)


def remove_word(work: Work, kind: KeywordKind, name: str) -> None:
    """Take a word off its list and from every contact; one a Verteiler asks for is refused."""
    word = _word(work, kind, name)
    asked: dict[str, object] = {RULE_IDS[kind]: word.id} if kind in RULE_IDS else {}
    asked |= {RULE_TEXTS[kind]: word.name} if kind in RULE_TEXTS else {}
    rules = work.mailing_list_rules.where(**asked) if asked else ()
    for rule in rules:
        called = work.mailing_lists.get(rule.list_id).name
        raise UserError(
            f"„{word.name}“ steht in einer Regel des Verteilers „{called}“. "
            "Ändern Sie zuerst die Regel, oder legen Sie das Wort mit einem anderen zusammen."
        )
    if kind in COLUMNS:
        for one in _organizations(work, kind, word.name):
            setattr(one, COLUMNS[kind], "")
    work.keywords.remove(word)


def move_word(work: Work, kind: KeywordKind, name: str, step: int) -> None:
    """Move a word up or down its list; at its ends it stays."""
    word = _word(work, kind, name)
    listed = lay_words(work, kind)
    others = [one for one in listed if one.id != word.id]
    place = [one.id for one in listed].index(word.id) + step
    others.insert(max(place, 0), word)
    for position, one in enumerate(others):
        if one.position != position:
            one.position = position


def _word(work: Work, kind: KeywordKind, name: str) -> Keyword:
    found = _find(lay_words(work, kind), name)
    if found is None:
        raise UserError(f"„{name}“ steht nicht mehr auf der Liste.")
    return found


def _find(listed: Sequence[Keyword], name: str) -> Keyword | None:
    return next((word for word in listed if fold(word.name) == fold(name)), None)


def _given(work: Work, keyword_id: UUID) -> Sequence[ContactKeyword]:
    return work.contact_keywords.where(keyword_id=keyword_id)


def _rewrite(work: Work, kind: KeywordKind, before: str, after: str) -> None:
    """Where a word stands as text: on institutions, in wishes of committees, in rules of lists."""
    if kind not in COLUMNS:
        return
    for one in _organizations(work, kind, before):
        setattr(one, COLUMNS[kind], after)
    for rule in work.mailing_list_rules.where(**{RULE_TEXTS[kind]: before}):
        setattr(rule, RULE_TEXTS[kind], after)
    if kind is KeywordKind.SECTOR:
        _wish_for(work, before, after)


def _organizations(work: Work, kind: KeywordKind, name: str) -> Sequence[Organization]:
    """Those in the Papierkorb too: they may come back."""
    wanted, column = fold(name), COLUMNS[kind]
    return [one for one in work.organizations.where() if fold(getattr(one, column)) == wanted]


def _wish_for(work: Work, before: str, after: str) -> None:
    for wish in work.wished_groups.where(name=before):
        if before != after and work.wished_groups.where(committee_id=wish.committee_id, name=after):
            work.wished_groups.remove(wish)
        else:
            wish.name = after
