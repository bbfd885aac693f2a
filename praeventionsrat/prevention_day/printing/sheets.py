"""Which sheets there are, which were handed out, and which say something else by now."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from praeventionsrat.documents.head import Head
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.printing.digests import digest
from praeventionsrat.prevention_day.printing.prints import Print
from praeventionsrat.prevention_day.printing.source import DayBook, read_book
from praeventionsrat.prevention_day.running.records import PrintedSheet

Known = Mapping[tuple[str, str], tuple[str, datetime]]
"""Digest and time of what was handed out, by document and subject."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One sheet as it would be printed now."""

    sheet: str
    """Id of the document."""
    subject: str
    """Whose it is: an id as text, or empty."""
    title: str
    digest: str
    printed: str
    """What it said when it was handed out; empty: it never was."""
    printed_at: datetime | None

    @property
    def is_changed(self) -> bool:
        """Whether a sheet in somebody's hands says something else by now."""
        return bool(self.printed) and self.printed != self.digest

    @property
    def is_new(self) -> bool:
        """Whether nobody has it yet."""
        return not self.printed


def sheets(
    work: Work, event_id: UUID, head: Head | None = None, *, prints: Iterable[Print]
) -> Sequence[SheetRow]:
    """Every sheet of these documents; reads everything once."""
    book = read_book(work, event_id, head or Head())
    return rows_of(book, known_sheets(work, event_id), prints)


def known_sheets(work: Work, event_id: UUID) -> Known:
    """What was handed out."""
    return {
        (one.sheet, one.subject): (one.digest, one.printed_at)
        for one in work.printed_sheets.where(prevention_day_id=event_id)
    }


def rows_of(book: DayBook, known: Known, prints: Iterable[Print]) -> list[SheetRow]:
    """Every sheet of the documents made from one book; needs no store, for a worker."""
    return [
        row
        for one in prints
        if one.make is not None
        for row in parts_of(one, one.make(book), known)
    ]


def parts_of(one: Print, values: Any, known: Known) -> Iterator[SheetRow]:
    """The sheets of one document: its parts, or the whole."""
    if not one.is_divided:
        printed, at = known.get((one.key, ""), ("", None))
        yield SheetRow(one.key, "", one.export.label, digest(values), printed, at)
        return
    for leaf in values.leaves:
        if leaf.subject:
            printed, at = known.get((one.key, leaf.subject), ("", None))
            yield SheetRow(one.key, leaf.subject, leaf.title, digest(leaf), printed, at)


def only(values: Any, subjects: frozenset[str]) -> Any:
    """The same document with these parts alone."""
    return replace(values, leaves=tuple(one for one in values.leaves if one.subject in subjects))


def note_handed_out(work: Work, event_id: UUID, rows: Iterable[SheetRow], *, at: datetime) -> None:
    """Keep what the sheets say that are in other people's hands now."""
    there = {
        (one.sheet, one.subject): one
        for one in work.printed_sheets.where(prevention_day_id=event_id)
    }
    fresh = []
    for row in rows:
        found = there.get((row.sheet, row.subject))
        if found is None:
            fresh.append(
                PrintedSheet(
                    prevention_day_id=event_id,
                    sheet=row.sheet,
                    subject=row.subject,
                    digest=row.digest,
                    printed_at=at,
                )
            )
        else:
            found.digest, found.printed_at = row.digest, at
    work.printed_sheets.add_all(fresh)
