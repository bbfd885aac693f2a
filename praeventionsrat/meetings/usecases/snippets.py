"""Text blocks of the office, and what stands in for their placeholders at a moment."""

from collections.abc import Mapping, Sequence
from datetime import time
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.snippets import (
    Snippet,
    SnippetFields,
    SnippetRow,
    check_snippet,
    offered,
)
from praeventionsrat.meetings.usecases.attendance import read_room


def snippet_rows(work: Work) -> Sequence[SnippetRow]:
    """Every text block that can be used, by title."""
    return offered(
        SnippetRow(kept.abbreviation, kept.title, kept.text, kept.id)
        for kept in work.snippets.all()
    )


def add_snippet(work: Work, fields: SnippetFields) -> UUID:
    """Keep a text block; one named like a shipped one stands in for it."""
    check_snippet(fields, [kept.abbreviation for kept in work.snippets.all()])
    kept = Snippet.model_validate(fields)
    work.snippets.add(kept)
    return kept.id


def edit_snippet(
    work: Work, snippet_id: UUID, fields: SnippetFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a text block."""
    kept = work.snippets.get(snippet_id)
    kept.see(seen)
    others = [other.abbreviation for other in work.snippets.all() if other.id != snippet_id]
    check_snippet(fields, others)
    kept.sqlmodel_update(fields.model_dump())


def remove_snippet(work: Work, snippet_id: UUID) -> None:
    """Take a text block of this office away."""
    work.snippets.remove(work.snippets.get(snippet_id))


def moment_values(work: Work, item_id: UUID, *, at: time) -> Mapping[str, str]:
    """What the placeholders stand for while an item is written on."""
    item = work.agenda_items.get(item_id)
    meeting = work.meetings.get(item.meeting_id)
    room = read_room(work, meeting.id)
    chair = work.persons.find(meeting.chair_id)
    return {
        "Vorsitz": chair.spoken if chair else "Der Vorsitz",
        "Anwesende": str(len(room.present(at))),
        "Stimmberechtigte": str(len(room.voters(at))),
        "Uhrzeit": german.oclock(at),
        "Datum": german.long_day(meeting.held_on),
        "TOP": agenda.numbers(work.agenda_items.where(meeting_id=meeting.id))[item.id],
    }
