"""All SQL that looks for one person in every table there is."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Enum, String, Table, Uuid, bindparam, delete, or_, select, update
from sqlmodel import AutoString, Session

from db.minutes_lock import is_signed
from db.schema import ERASED, STORE_META
from praeventionsrat.contacts.distinct_pairs import DistinctPair
from praeventionsrat.contacts.notes import ContactNote
from praeventionsrat.contacts.records import Person
from praeventionsrat.german import day, fold
from praeventionsrat.meetings import lock
from praeventionsrat.meetings.polls import PollDate
from praeventionsrat.office.mentions.ports import Link, TextRow
from praeventionsrat.office.records import GeneratedFile
from praeventionsrat.office.tables import TABLES
from praeventionsrat.records import Searchable

KINDS: Mapping[str, Any] = {str(kind.__tablename__): kind for kind in TABLES}
DERIVED = frozenset({"search_heading", "search_text", "sha256", "letterhead_sha256"})
"""Text that is made from other text, or from bytes."""
PERSON = str(Person.__tablename__)
HIGHEST = 4
"""How far up the name of a record is looked for."""


class MentionRepository:
    """Every text and every reference within one transaction."""

    def __init__(self, session: Session) -> None:
        """Work inside the given transaction."""
        self.session = session

    def tables(self) -> Sequence[str]:
        """Every table that holds text."""
        return [name for name, kind in KINDS.items() if _texts(kind.__table__)]

    def texts(self, table: str, needles: Sequence[str]) -> Sequence[TextRow]:
        """The text fields of a table that match one of these patterns."""
        columns = KINDS[table].__table__.columns
        names = _texts(KINDS[table].__table__)
        matches = [columns[n].like(bindparam(None, like)) for n in names for like in needles]
        query = select(columns["id"], *(columns[n] for n in names)).where(or_(*matches))
        found = self.session.execute(query.order_by(columns["id"]))
        return [
            TextRow(table, name, record_id, text)
            for record_id, *texts in found
            for name, text in zip(names, texts, strict=True)
            if text
        ]

    def links(self, person_id: UUID) -> Sequence[Link]:
        """What refers to a person, and what would go with her."""
        found: list[Link] = []
        ahead: list[tuple[str, UUID]] = [(PERSON, person_id)]
        while ahead:
            table, record_id = ahead.pop()
            for link in self._referring(table, record_id):
                found.append(link)
                ahead += [(link.table, link.record_id)] if link.goes else []
        return found

    def below(self, table: str, record_id: UUID) -> Sequence[Link]:
        """What refers to a record."""
        return list(self._referring(table, record_id))

    def heading(self, table: str, record_id: UUID) -> str:
        """What a record is called, and what it belongs to."""
        names: list[str] = []
        level: list[tuple[str, UUID]] = [(table, record_id)]
        for _step in range(HIGHEST):
            records = [self.session.get(KINDS[above], key) for above, key in level]
            found = [record for record in records if record is not None]
            names += [_name(record) for record in found]
            level = [parent for record in found for parent in _parents(record)]
        return " · ".join(name for name in dict.fromkeys(names) if name)

    def is_signed(self, table: str, column: str, record_id: UUID) -> bool:
        """Whether signed minutes hold this field fast."""
        kind = KINDS[table]
        if column not in lock.FIELDS.get(kind, ()):
            return False
        return is_signed(self.session, self.session.get(kind, record_id))

    def values(self, table: str, record_id: UUID) -> Mapping[str, object]:
        """Every field of a record."""
        record = self.session.get(KINDS[table], record_id)
        columns = record.__table__.columns if record else ()
        return {column.name: getattr(record, column.name) for column in columns}

    def rewrite(self, table: str, record_id: UUID, values: Mapping[str, str]) -> None:
        """Replace texts of a record; the search forgets the old ones.

        Past the stamp: an erasure is nobody's edit, and signed minutes are asked about before.
        """
        kind = KINDS[table]
        rows = kind.__table__
        own = rows.c.id == record_id
        raised = {"revision": rows.c.revision + 1}
        self.session.execute(update(rows).where(own).values({**values, **raised}))
        record = self.session.get(kind, record_id, populate_existing=True)
        if isinstance(record, Searchable):
            heading, *more = record.search_words()
            text = fold("\n".join(word for word in (heading, *more) if word))
            words = {"search_heading": heading, "search_text": text}
            self.session.execute(update(rows).where(own).values(words))
        self.session.expire_all()

    def forget(self, person_id: UUID) -> None:
        """Delete what names a person by her key alone: pairs, the memory of written files."""
        for kind in (DistinctPair, GeneratedFile):
            rows = KINDS[str(kind.__tablename__)].__table__
            own = [c == person_id for c in rows.c if _is_bare_key(c)]
            self.session.execute(delete(rows).where(or_(*own)))

    def paths(self, person_id: UUID, needles: Sequence[str]) -> Sequence[str]:
        """Files on the disk, written by the program, that are about a person."""
        rows = KINDS[str(GeneratedFile.__tablename__)].__table__
        named = [rows.c.path.like(bindparam(None, like)) for like in needles]
        query = select(rows.c.path).where(or_(rows.c.record_id == person_id, *named))
        return list(self.session.scalars(query.order_by(rows.c.path)))

    def erased_before(self) -> Sequence[UUID]:
        """Whom the store that a backup replaced had erased."""
        known = select(STORE_META.c.key).where(STORE_META.c.key.like(f"{ERASED}%"))
        return [UUID(key.removeprefix(ERASED)) for key in self.session.scalars(known)]

    def _referring(self, table: str, record_id: UUID) -> Iterator[Link]:
        for column, goes in _references(table):
            rows = column.table
            for key in self.session.scalars(select(rows.c.id).where(column == record_id)):
                yield Link(rows.name, column.name, key, goes)


@cache
def _texts(table: Table) -> tuple[str, ...]:
    """The columns people write into."""
    return tuple(
        column.name
        for column in table.columns
        if isinstance(column.type, AutoString | String)
        and not isinstance(column.type, Enum)
        and column.name not in DERIVED
    )


@cache
def _references(table: str) -> tuple[tuple[Column[Any], bool], ...]:
    """Every column that refers to a table, and whether its row goes with what it refers to."""
    return tuple(
        (key.parent, key.ondelete == "CASCADE")
        for kind in KINDS.values()
        for key in kind.__table__.foreign_keys
        if key.column.table.name == table
    )


def _is_bare_key(column: Column[Any]) -> bool:
    return isinstance(column.type, Uuid) and not column.foreign_keys and not column.primary_key


def _name(record: Any) -> str:
    """Its heading; that of a note would be its text, which may speak of others."""
    if isinstance(record, ContactNote):
        return f"vom {day(record.happened_on)}"
    if isinstance(record, PollDate):
        return day(record.held_on)
    return str(getattr(record, "search_heading", "") or getattr(record, "title", ""))


def _parents(record: Any) -> list[tuple[str, UUID]]:
    """What a record belongs to: whatever it would go with, but for persons."""
    return [
        (key.column.table.name, getattr(record, column.name))
        for column in record.__table__.columns
        for key in column.foreign_keys
        if key.ondelete == "CASCADE"
        and getattr(record, column.name)
        and key.column.table.name != PERSON
    ]
