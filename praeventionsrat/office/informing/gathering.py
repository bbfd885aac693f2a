"""Everything that is stored about a person, read from every table there is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from praeventionsrat.office.informing.cover import Cover
from praeventionsrat.office.mentions import wording
from praeventionsrat.office.mentions.fields import LABELS, ROLES, said
from praeventionsrat.office.mentions.ports import Link
from praeventionsrat.office.mentions.usecases import Mention, all_mentions, traces_of
from praeventionsrat.office.ports import Work

ABOUT_HER = frozenset(
    {
        *("post", "attendance", "circular_answer", "data_request"),
        *("contributor", "helper", "registration"),
    }
)
"""Records that speak of the person although they would stay without her."""
BELOW = frozenset({"attendance"})
"""Records whose own parts speak of the person, too."""
OF_OTHERS = "Wird im Datensatz einer anderen Person erwähnt – bitte vor dem Versand prüfen."
"""Stands in place of what is somebody else's: only a human can weigh it (Art. 15 (4))."""
SHARED = frozenset({"assignment"})
"""Records that say who is in charge, but speak of the work."""
TYPED = frozenset({"note", "access_needs"})
"""What is typed freely about her may speak of others."""
TECHNICAL = frozenset({"id", "revision", "position", "changed_by", "search_heading", "search_text"})
LAST = frozenset({"created_at", "changed_at", "deleted_at"})
"""What the program notes by itself comes after what was typed."""


@dataclass(frozen=True, slots=True)
class Known:
    """One thing that is stored."""

    about: str
    said: str


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything there is about one person."""

    own: tuple[Known, ...]
    """What stands on her own record."""
    groups: tuple[tuple[str, tuple[Known, ...]], ...]
    """What belongs to her in other tables: their name and their lines."""
    mentions: tuple[Known, ...]
    files: tuple[str, ...]


def gather_knowledge(
    work: Work, person_id: UUID, mentions: Sequence[Mention] | None = None
) -> Knowledge:
    """Read it; ``mentions`` may have been looked for table by table before."""
    traces = traces_of(work, person_id)
    if mentions is None:
        mentions = all_mentions(work, person_id, traces)
    cover = Cover(work, person_id)
    links = _links(work, person_id)
    shown = {(link.table, link.record_id) for link in links if _is_hers(link)}
    elsewhere = [m for m in mentions if (m.table, m.record_id) not in shown]
    return Knowledge(
        own=tuple(_own(work, person_id, cover)),
        groups=tuple(_groups(work, links, cover)),
        mentions=tuple(_told(work, person_id, elsewhere, cover)),
        files=tuple(map(cover.covered, work.mentions.paths(person_id, traces.needles))),
    )


def _told(
    work: Work, person_id: UUID, mentions: Sequence[Mention], cover: Cover
) -> Iterator[Known]:
    """What is said in the fields of one record, or in records of one name, stands together."""
    places: dict[str, dict[str, None]] = {}
    for one in mentions:
        is_others = _is_of_somebody_else(work, person_id, one)
        where = wording.kind(one.table) if is_others else one.where
        quoted = (OF_OTHERS,) if is_others else one.sentences
        places.setdefault(where, {}).update(dict.fromkeys(quoted))
    for where, sentences in places.items():
        yield Known(cover.covered(where), cover.covered("\n".join(sentences)))


def _is_of_somebody_else(work: Work, person_id: UUID, mention: Mention) -> bool:
    """Whether it stands in what is kept about another person."""
    if mention.table == "person":
        return True
    owner = work.mentions.values(mention.table, mention.record_id).get("person_id")
    return owner not in {None, person_id} and mention.table not in SHARED


def _links(work: Work, person_id: UUID) -> Sequence[Link]:
    """What refers to the person, and the parts of it."""
    found = list(work.mentions.links(person_id))
    for link in list(found):
        if link.table in BELOW and link.column == "person_id":
            found += work.mentions.below(link.table, link.record_id)
    return found


def _own(work: Work, person_id: UUID, cover: Cover) -> Iterator[Known]:
    values = work.mentions.values("person", person_id)
    for name, value in sorted(values.items(), key=lambda pair: pair[0] in LAST):
        if name not in TECHNICAL and (words := said(value)):
            shown = cover.covered(words) if name in TYPED else words
            yield Known(LABELS.get(name, name), shown)


def _groups(
    work: Work, links: Sequence[Link], cover: Cover
) -> Iterator[tuple[str, tuple[Known, ...]]]:
    order = list(wording.TABLES)
    known = {(k.table, k.record_id, "" if _is_hers(k) else k.column): k for k in links}
    found = sorted(known.values(), key=lambda k: (order.index(k.table), k.record_id))
    for table, group in groupby(found, key=lambda link: link.table):
        yield wording.many(table), tuple(_line(work, link, cover) for link in group)


def _is_hers(link: Link) -> bool:
    about = link.goes or link.table in ABOUT_HER
    return about and link.column not in {"represents_id", "in_place_of_id", "represented_by_id"}


def _line(work: Work, link: Link, cover: Cover) -> Known:
    heading = cover.covered(work.mentions.heading(link.table, link.record_id))
    if not _is_hers(link):
        return Known(heading, ROLES.get(link.column, ""))
    values = work.mentions.values(link.table, link.record_id)
    return Known(heading, cover.covered(" · ".join(_fields(values))))


def _fields(values: Mapping[str, object]) -> Iterator[str]:
    for name, value in values.items():
        if name not in TECHNICAL and not isinstance(value, UUID) and (words := said(value)):
            yield f"{LABELS.get(name, name)}: {words}"
