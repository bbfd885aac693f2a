"""Finding anything by the words in it, while the user types."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, islice, zip_longest
from string import ascii_lowercase, digits, punctuation
from uuid import UUID

from sqlalchemy import Table
from sqlmodel import Session

from db.repositories.office import of_committee
from db.search_index import RANGE
from praeventionsrat.german import fold
from praeventionsrat.late_tables import table_named
from praeventionsrat.meetings.records import Meeting
from praeventionsrat.office.ports import Hit
from praeventionsrat.records import clean

LONGEST_QUERY = 200
SCANNED = 500
"""Entries of each kind looked through for a letter, and first of all for two."""
LONG, HEAD, TAIL = 9, 6, 5
"""Letters."""
NEIGHBOURS = ascii_lowercase + digits + punctuation + " \n\t„“–"
"""What may follow two letters: the index knows groups of three only."""

SPELLED = " AND instr(e.text, ?)"
NEWEST = f"""
    SELECT e.record_id, e.heading FROM
    (SELECT * FROM search_entry WHERE row BETWEEN ? AND ? ORDER BY row DESC LIMIT {SCANNED}) e
    CROSS JOIN "{{kind}}" r0 ON r0.id = e.record_id
    WHERE NOT ({{trashed}}){{spelled}} ORDER BY e.row DESC LIMIT ?
"""
INDEXED = """
    SELECT e.record_id, e.heading FROM search_fts f CROSS JOIN search_entry e ON e.row = f.rowid
    CROSS JOIN "{kind}" r0 ON r0.id = e.record_id
    WHERE f.search_fts MATCH ? AND f.rowid BETWEEN ? AND ?{spelled} AND NOT ({trashed})
    ORDER BY f.rowid DESC LIMIT ?
"""
LEAP = 40
"""Rows looked at in one go; more than that are of many kinds only where each has few."""
BELOW = f"""
    SELECT rowid FROM search_fts WHERE search_fts MATCH ? AND rowid < ?
    ORDER BY rowid DESC LIMIT {LEAP}
"""


def search(session: Session, text: str, limit: int = 50, each: int = 50) -> list[Hit]:
    """What holds all these words, the newest of each kind first, the kinds taking turns."""
    words = fold(str(clean(text[:LONGEST_QUERY]))).split()
    if not words:
        return []
    connection = session.connection()
    kinds = connection.exec_driver_sql("SELECT number, kind FROM search_kind").all()
    if max(map(len, words)) > 2:
        there = _found_in(session, words)
        kinds = [one for one in kinds if one.number in there]
    found = [_of_kind(session, number, kind, words, each) for number, kind in kinds]
    in_turn = chain.from_iterable(zip_longest(*found))
    hits = list(islice((hit for hit in in_turn if hit), limit))
    return [_named(session, hit) for hit in hits]


def _named(session: Session, hit: Hit) -> Hit:
    if hit.kind != Meeting.__tablename__:
        return hit
    return replace(hit, title=of_committee(session, hit.record_id, hit.title))


def _found_in(session: Session, words: Sequence[str]) -> set[int]:
    """The numbers of the kinds with an entry that may hold all these words.

    Most kinds have none; to ask each of thirty costs more than to leap from one to the next.
    """
    found: set[int] = set()
    below = sys.maxsize
    term = _terms(words)
    while True:
        asked = session.connection().exec_driver_sql(BELOW, (term, below))
        rows: Sequence[int] = asked.scalars().all()
        found.update(row // RANGE for row in rows)
        if len(rows) < LEAP:
            return found
        below = rows[-1] // RANGE * RANGE


def _of_kind(
    session: Session, number: int, kind: str, words: Sequence[str], limit: int
) -> list[Hit]:
    letters = [word for word in words if len(word) == 1]
    longer = [word for word in words if len(word) > 1]
    span = number * RANGE, (number + 1) * RANGE - 1
    if max(map(len, words)) <= 2:
        newest = _lines(session, NEWEST, kind, span, words, limit)
        if not longer or len(newest) == limit or _is_small(session, span):
            return newest
    values = (_terms(words), *span)
    spelled = letters + [word for word in longer if len(word) > LONG]
    return _lines(session, INDEXED, kind, values, spelled, limit)


def _is_small(session: Session, span: tuple[int, int]) -> bool:
    """Whether all entries of a kind were looked through."""
    ends = "SELECT max(row) - min(row) FROM search_entry WHERE row BETWEEN ? AND ?"
    return (session.connection().exec_driver_sql(ends, span).scalar() or 0) < SCANNED


def _lines(
    session: Session,
    source: str,
    kind: str,
    values: Sequence[object],
    words: Sequence[str],
    limit: int,
) -> list[Hit]:
    """What of a source has all these words somewhere in its text."""
    found = source.format(kind=kind, trashed=_trashed(kind), spelled=SPELLED * len(words))
    lines = session.connection().exec_driver_sql(found, (*values, *words, limit))
    return [Hit(kind, UUID(record_id), heading) for record_id, heading in lines]


def _terms(words: Sequence[str]) -> str:
    """What FTS5 is asked for; letters it does not know."""
    return " AND ".join(_term(word) for word in words if len(word) > 1)


def _term(word: str) -> str:
    """A word as FTS5 reads it: quoted whole, so that no sign in it means anything.

    Of a long word both ends are asked for, as each further letter would cost as much as the first;
    whether the whole word stands there the entry tells.
    """
    if len(word) > LONG:
        return f"({_term(word[:HEAD])} AND {_term(word[-TAIL:])})"
    ends = NEIGHBOURS if len(word) == 2 else [""]
    return "(" + " OR ".join('"' + (word + end).replace('"', '""') + '"' for end in ends) + ")"


@cache
def _trashed(kind: str) -> str:
    """SQL that is true for a row inside something that lies in the Papierkorb."""
    return " OR ".join(_parents(table_named(kind), "r0")) or "0"


def _parents(table: Table, alias: str) -> list[str]:
    found = []
    for key in table.foreign_keys:
        parent, own = key.column.table, key.parent.name
        if key.ondelete != "CASCADE" or parent is table:
            continue
        above = f"{alias}_{own}"
        reasons = _parents(parent, above)
        if "deleted_at" in parent.columns:
            reasons.append(f"{above}.deleted_at IS NOT NULL")
        found.append(
            f'EXISTS (SELECT 1 FROM "{parent.name}" {above} '
            f'WHERE {above}.id = {alias}."{own}" AND ({" OR ".join(reasons) or "0"}))'
        )
    return sorted(found)
