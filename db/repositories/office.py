"""All SQL that spans the subjects: office, counters, Papierkorb, open data."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import (
    Select,
    String,
    Uuid,
    column,
    inspect,
    literal,
    select,
    table,
    union_all,
)
from sqlmodel import Session, SQLModel, col

from db.repositories.base import Repository
from praeventionsrat.council.records import Committee
from praeventionsrat.meetings.records import Meeting
from praeventionsrat.numbering import Counter, NumberSeries
from praeventionsrat.office.ports import TrashRow
from praeventionsrat.office.records import GeneratedFile, Office, OwnTemplate
from praeventionsrat.records import UtcDateTime

R = TypeVar("R", bound=SQLModel)
MAIN = (
    *("committee", "meeting", "assignment", "paper", "topic", "person", "organization"),
    *("mailing_list", "mailing", "plan", "measure", "offer", "monitoring_report"),
    *("figure_series", "funding_programme", "funding_application", "report_request"),
    "prevention_day",
)
"""Tables whose records go to the Papierkorb: read by name, so that none of them is mapped."""
AT_ONCE = 500


class OfficeRepository(Repository[Office]):
    """The one record of the office."""

    record = Office


class SeriesRepository(Repository[NumberSeries]):
    """Patterns of numbers."""

    record = NumberSeries


class CounterRepository(Repository[Counter]):
    """The last numbers given."""

    record = Counter


class GeneratedFileRepository(Repository[GeneratedFile]):
    """Documents written to disk."""

    record = GeneratedFile


class OwnTemplateRepository(Repository[OwnTemplate]):
    """The office's own Word templates."""

    record = OwnTemplate


class Keeping:
    """The part of a transaction that keeps the office."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.offices = OfficeRepository(session)
        self.series = SeriesRepository(session)
        self.counters = CounterRepository(session)
        self.generated_files = GeneratedFileRepository(session)
        self.own_templates = OwnTemplateRepository(session)


def trash(session: Session) -> Sequence[TrashRow]:
    """Everything in the Papierkorb, the newest first."""
    found = [TrashRow(*row) for row in session.execute(union_all(*map(_deleted, MAIN)))]
    rows = [_of_committee(session, row) for row in found]
    return sorted(rows, key=lambda row: row.deleted_at, reverse=True)


def _deleted(name: str) -> Select[UUID, str, str, datetime]:
    rows = table(
        name,
        column("id", Uuid()),
        column("search_heading", String()),
        column("deleted_at", UtcDateTime()),
    )
    columns = (rows.c.id, literal(name), rows.c.search_heading, rows.c.deleted_at)
    return select(*columns).where(rows.c.deleted_at.is_not(None))


def _of_committee(session: Session, row: TrashRow) -> TrashRow:
    if row.kind != Meeting.__tablename__:
        return row
    return replace(row, title=of_committee(session, row.id, row.title))


def of_committee(session: Session, meeting_id: UUID, heading: str) -> str:
    """„12. Sitzung am 17.03.2026 · Lenkungsgruppe“: several committees hold a 12th meeting."""
    query = (
        select(col(Committee.short_name), col(Committee.name))
        .join(Meeting, col(Meeting.committee_id) == col(Committee.id))
        .where(col(Meeting.id) == meeting_id)
    )
    short, name = session.execute(query).one()
    return f"{heading} · {short or name}"


def everything(session: Session, kind: type[R]) -> Iterator[R]:
    """Every record of a kind, also those in the Papierkorb, by primary key."""
    query = select(kind).order_by(*inspect(kind).primary_key)
    for record in session.scalars(query.execution_options(yield_per=AT_ONCE)):
        yield record
        session.expunge(record)


def insert(session: Session, records: Sequence[SQLModel]) -> None:
    """Store records exactly as they are, in any order: references are checked at the end."""
    session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    session.info["as_is"] = True
    try:
        for start in range(0, len(records), AT_ONCE):
            session.add_all(records[start : start + AT_ONCE])
            session.flush()
    finally:
        session.info["as_is"] = False
