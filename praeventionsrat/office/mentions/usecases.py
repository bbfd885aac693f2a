"""Finding every place where a person is spoken of, table by table."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.channels import ChannelKind
from praeventionsrat.contacts.records import Person
from praeventionsrat.german import fold
from praeventionsrat.office.mentions import wording
from praeventionsrat.office.mentions.ports import TextRow
from praeventionsrat.office.mentions.traces import Traces
from praeventionsrat.office.ports import Work

NAMED = ("attendance", "circular_answer", "mailing_recipient")
"""Tables that keep how the person was called then."""
FROZEN = "minutes_version"
"""Table of documents kept as values (``documents/frozen.py``)."""
NAMES = {("person", "family_name"), ("person", "given_name"), ("person", "affix")}
"""Somebody else of the same name is not spoken of."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One field of one record that speaks of a person."""

    table: str
    column: str
    record_id: UUID
    where: str
    """„Tagesordnungspunkt „Beleuchtung · 12. Sitzung““."""
    sentences: tuple[str, ...]
    is_sure: bool
    """Whether nobody else can be meant."""
    is_signed: bool
    """Whether signed minutes hold it fast."""

    @property
    def key(self) -> tuple[str, str, UUID]:
        """Which field."""
        return self.table, self.column, self.record_id


def traces_of(work: Work, person_id: UUID) -> Traces:
    """By which words a person is recognised."""
    person = work.persons.get(person_id)
    return Traces(
        family=person.family_name,
        given=person.given_name,
        title=person.title,
        affix=person.affix,
        words=tuple(dict.fromkeys(w.strip() for w in _words(work, person) if w.strip())),
        is_only_one=_is_only_one(work, person),
    )


def mentions_in(work: Work, table: str, person_id: UUID, traces: Traces) -> Sequence[Mention]:
    """Where one table speaks of a person, without what is hers and goes with her."""
    rows = work.mentions.texts(table, traces.needles)
    if not rows:
        return ()
    own = {(k.table, k.record_id) for k in work.mentions.links(person_id) if k.goes}
    own |= {("person", person_id), ("generated_file", person_id)}
    ours = [row for row in rows if (row.table, row.record_id) not in own]
    quoted = ((row, traces.quotes(readable(row.table, row.text))) for row in ours)
    found = [_mention(work, row, quotes) for row, quotes in quoted if quotes]
    return [m for m in found if m.is_sure or (m.table, m.column) not in NAMES]


def all_mentions(work: Work, person_id: UUID, traces: Traces) -> Sequence[Mention]:
    """Where any table speaks of a person."""
    tables = work.mentions.tables()
    return [m for table in tables for m in mentions_in(work, table, person_id, traces)]


def readable(table: str, text: str) -> str:
    """What a field says to people: kept documents are lists of values."""
    if table != FROZEN or not text.startswith("{"):
        return text
    return "\n".join(_strings(json.loads(text)))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for part in value.values() for text in _strings(part))
    elif isinstance(value, list):
        yield from (text for part in value for text in _strings(part))


def _mention(work: Work, row: TextRow, quotes: Sequence[tuple[str, bool]]) -> Mention:
    heading = work.mentions.heading(row.table, row.record_id)
    kind = wording.kind(row.table)
    return Mention(
        row.table,
        row.column,
        row.record_id,
        f"{kind} „{heading}“" if heading else kind,
        tuple(dict.fromkeys(sentence for sentence, _sure in quotes)),
        any(is_sure for _sentence, is_sure in quotes),
        work.mentions.is_signed(row.table, row.column, row.record_id),
    )


def _words(work: Work, person: Person) -> Iterable[str]:
    """Addresses, numbers, and names she had when they were written down."""
    yield from (person.email, person.phone, person.mobile)
    reach = {ChannelKind.EMAIL, ChannelKind.PHONE, ChannelKind.MOBILE, ChannelKind.FAX}
    for channel in work.channels.where(person_id=person.id):
        if channel.kind in reach:
            yield channel.value
    for link in work.mentions.links(person.id):
        if link.table in NAMED and link.column == "person_id":
            yield str(work.mentions.values(link.table, link.record_id)["name"])


def _is_only_one(work: Work, person: Person) -> bool:
    """Whether no other person and no institution is called so."""
    name = fold(person.family_name)
    others = (fold(row.sort_name) for row in work.persons.rows() if row.id != person.id)
    if any(other.strip() == name or other.startswith(f"{name} ") for other in others):
        return False
    return not any(name in fold(row.name).split() for row in work.organizations.rows())
