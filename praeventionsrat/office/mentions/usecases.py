"""Finding every place where a person is spoken of, table by table."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.channels import ChannelKind
from praeventionsrat.contacts.records import Person
from praeventionsrat.german import fold
from praeventionsrat.office.mentions import wording
from praeventionsrat.office.mentions.ports import TextRow
from praeventionsrat.office.mentions.traces import Traces, domestic_digits, is_number
from praeventionsrat.office.ports import Work

NAMED = ("attendance", "circular_answer", "mailing_recipient")
"""Tables that keep how the person was called then."""
FROZEN = "minutes_version"
"""Table of documents kept as values (``documents/frozen.py``)."""
NAMES = frozenset({"family_name", "given_name", "affix"})
REACH = frozenset({"email", "phone", "mobile", "website"})
PLACE = frozenset({"street", "postal_code", "city"})
OWN_DATA: Mapping[str, frozenset[str]] = {
    "person": NAMES | REACH,
    "organization": REACH | PLACE,
    "post": REACH,
    "channel": frozenset({"value"}),
    "contact_address": PLACE,
}
"""Fields that are data of the contact they stand on, whatever is in them."""


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
    namesakes = _namesakes(work, person)
    reach = list(_reach(work, person))
    shared = _shared(work, person_id, reach)
    own = (way for way in reach if way not in shared)
    return Traces(
        family=person.family_name,
        given=person.given_name,
        title=person.title,
        affix=person.affix,
        words=tuple(dict.fromkeys([*own, *_former_names(work, person)])),
        is_only_one=not namesakes and not _is_in_institution(work, person),
        form=person.form_of_address,
        namesakes=namesakes,
    )


def mentions_in(work: Work, table: str, person_id: UUID, traces: Traces) -> Sequence[Mention]:
    """Where one table speaks of a person, without what is hers and goes with her."""
    rows = work.mentions.texts(table, traces.needles)
    if not rows:
        return ()
    own = _hers(work, person_id) | {("generated_file", person_id)}
    ours = [row for row in rows if (row.table, row.record_id) not in own and not _is_data(row)]
    quoted = ((row, traces.quotes(readable(row.table, row.text))) for row in ours)
    return [_mention(work, row, quotes) for row, quotes in quoted if quotes]


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


def _reach(work: Work, person: Person) -> Iterator[str]:
    """Her addresses and numbers, and the house she lives in."""
    ways = [person.email, person.phone, person.mobile]
    kinds = {ChannelKind.EMAIL, ChannelKind.PHONE, ChannelKind.MOBILE, ChannelKind.FAX}
    ways += [c.value for c in work.channels.where(person_id=person.id) if c.kind in kinds]
    homes = work.contact_addresses.where(person_id=person.id, is_private=True)
    ways += [home.street for home in homes if home.street[-1:].isdigit()]
    yield from (way.strip() for way in ways if way.strip())


def _former_names(work: Work, person: Person) -> Iterator[str]:
    """Names she had when they were written down; her present one is recognised anyway."""
    for link in work.mentions.links(person.id):
        if link.table in NAMED and link.column == "person_id":
            name = str(work.mentions.values(link.table, link.record_id)["name"]).strip()
            if name and fold(name).split()[-1] != fold(person.family_name).split()[-1]:
                yield name


def _shared(work: Work, person_id: UUID, reach: Sequence[str]) -> set[str]:
    """Which of her addresses and numbers are those of others, too: the telephone of a house."""
    if not reach:
        return set()
    needles = Traces(reach[0], words=tuple(reach)).needles
    hers = _hers(work, person_id)
    rows = (row for table in OWN_DATA for row in work.mentions.texts(table, needles))
    others = [r.text for r in rows if _is_data(r) and (r.table, r.record_id) not in hers]
    return {way for way in reach if any(_holds(text, way) for text in others)}


def _holds(text: str, way: str) -> bool:
    """Whether an address or a number is in a field, however it is written."""
    if is_number(way):
        return domestic_digits(way) in "".join(filter(str.isdigit, text))
    return fold(way) in fold(text)


def _is_data(row: TextRow) -> bool:
    return row.column in OWN_DATA.get(row.table, ())


def _hers(work: Work, person_id: UUID) -> set[tuple[str, UUID]]:
    """What goes with her."""
    goes = {(k.table, k.record_id) for k in work.mentions.links(person_id) if k.goes}
    return goes | {("person", person_id)}


def _namesakes(work: Work, person: Person) -> tuple[str, ...]:
    """The given names of everybody else of her family name; empty where there is none."""
    name = fold(person.family_name)
    others = [(row.id, fold(row.sort_name)) for row in work.persons.rows() if row.id != person.id]
    alike = [id_ for id_, other in others if f"{other} ".startswith(f"{name} ")]
    return tuple(work.persons.get(id_).given_name for id_ in alike)


def _is_in_institution(work: Work, person: Person) -> bool:
    name = fold(person.family_name)
    return any(name in fold(row.name).split() for row in work.organizations.rows())
