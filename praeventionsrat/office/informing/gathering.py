"""Everything that is stored about a person, read from every table there is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from praeventionsrat.german import fold
from praeventionsrat.office.mentions import wording
from praeventionsrat.office.mentions.fields import LABELS, ROLES, said
from praeventionsrat.office.mentions.ports import Link
from praeventionsrat.office.mentions.traces import NAMES, Traces
from praeventionsrat.office.mentions.usecases import Mention, all_mentions, traces_of
from praeventionsrat.office.ports import Work

ABOUT_HER = frozenset({"post", "attendance", "circular_answer", "data_request"})
"""Records that speak of the person although they would stay without her."""
BELOW = frozenset({"attendance"})
"""Records whose own parts speak of the person, too."""
SOMEBODY = "[andere Person]"
"""What stands where somebody else is named: her data are not for the letter (Art. 15 (4))."""
TECHNICAL = frozenset({"id", "revision", "position", "changed_by", "search_heading", "search_text"})

NOBODY = Traces("(niemand)")
"""Stands for whoever is called like the person herself."""
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
    cover = _Cover(work, person_id)
    links = _links(work, person_id)
    shown = {(link.table, link.record_id) for link in links if _is_hers(link)}
    elsewhere = [m for m in mentions if (m.table, m.record_id) not in shown]
    return Knowledge(
        own=tuple(_own(work, person_id)),
        groups=tuple(_groups(work, links, cover)),
        mentions=tuple(_told(elsewhere, cover)),
        files=tuple(work.mentions.paths(person_id, traces.needles)),
    )


def _told(mentions: Sequence[Mention], cover: "_Cover") -> Iterator[Known]:
    """What is said in the fields of one record, or in records of one name, stands together."""
    places: dict[str, dict[str, None]] = {}
    for one in mentions:
        places.setdefault(one.where, {}).update(dict.fromkeys(one.sentences))
    for where, sentences in places.items():
        yield Known(cover.covered(where), cover.covered("\n".join(sentences)))


def _links(work: Work, person_id: UUID) -> Sequence[Link]:
    """What refers to the person, and the parts of it."""
    found = list(work.mentions.links(person_id))
    for link in list(found):
        if link.table in BELOW and link.column == "person_id":
            found += work.mentions.below(link.table, link.record_id)
    return found


def _own(work: Work, person_id: UUID) -> Iterator[Known]:
    values = work.mentions.values("person", person_id)
    for name, value in sorted(values.items(), key=lambda pair: pair[0] in LAST):
        if name not in TECHNICAL and (words := said(value)):
            yield Known(LABELS.get(name, name), words)


def _groups(
    work: Work, links: Sequence[Link], cover: "_Cover"
) -> Iterator[tuple[str, tuple[Known, ...]]]:
    order = list(wording.TABLES)
    known = {(k.table, k.record_id, "" if _is_hers(k) else k.column): k for k in links}
    found = sorted(known.values(), key=lambda k: (order.index(k.table), k.record_id))
    for table, group in groupby(found, key=lambda link: link.table):
        yield wording.many(table), tuple(_line(work, link, cover) for link in group)


def _is_hers(link: Link) -> bool:
    about = link.goes or link.table in ABOUT_HER
    return about and link.column not in {"represents_id", "in_place_of_id", "represented_by_id"}


def _line(work: Work, link: Link, cover: "_Cover") -> Known:
    heading = cover.covered(work.mentions.heading(link.table, link.record_id))
    if not _is_hers(link):
        return Known(heading, ROLES.get(link.column, ""))
    values = work.mentions.values(link.table, link.record_id)
    return Known(heading, cover.covered(" · ".join(_fields(values))))


def _fields(values: Mapping[str, object]) -> Iterator[str]:
    for name, value in values.items():
        if name not in TECHNICAL and not isinstance(value, UUID) and (words := said(value)):
            yield f"{LABELS.get(name, name)}: {words}"


class _Cover:
    """Hides the names of everybody else: their data are not hers to know (Art. 15 (4) DSGVO)."""

    def __init__(self, work: Work, person_id: UUID) -> None:
        self._work = work
        self._own = fold(work.persons.get(person_id).family_name)
        self._others: dict[str, list[UUID]] = {}
        self._traces: dict[UUID, Traces] = {}
        named = [(row.id, row.name) for row in work.persons.rows()]
        named += [(row.id, row.title) for row in work.trash() if row.kind == "person"]
        for other, name in named:
            if other != person_id:
                self._others.setdefault(fold(name).split()[-1], []).append(other)

    def covered(self, text: str) -> str:
        """The text without anybody else's name."""
        words = {fold(word) for word in NAMES.findall(text)}
        bare = words | {word.removesuffix("s") for word in words}
        for name in sorted(bare & self._others.keys()):
            for other in self._others[name]:
                text = self._traces_of(other).redact(text, SOMEBODY)
        return text

    def _traces_of(self, other: UUID) -> Traces:
        if other not in self._traces:
            person = self._work.persons.get(other)
            is_same = fold(person.family_name) == self._own
            names = (person.family_name, person.given_name, person.title, person.affix)
            self._traces[other] = NOBODY if is_same else Traces(*names)
        return self._traces[other]
