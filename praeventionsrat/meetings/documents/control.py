"""Beschlusskontrolle for a meeting as Word: what is open and what is reported as done."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german, richtext
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.meetings import control_words
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.followup import ControlLine, Standing
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import Meeting
from praeventionsrat.meetings.tracking_ports import TrackedRow
from praeventionsrat.meetings.usecases.followup import control_of
from praeventionsrat.meetings.usecases.tracking import notes_of

NONPUBLIC = "Nichtöffentlich – nur für Mitglieder"
GROUPS = (
    (Standing.OVERDUE, "Überfällig"),
    (Standing.OPEN, "Offen"),
    (Standing.DONE, "Erledigt – wird hier letztmals berichtet"),
)
MOST_NOTES = 3


@dataclass(frozen=True, slots=True)
class TrackedLine:
    """One assignment with the columns of the Beschlusskontrolle."""

    number: Annotated[str, "Nummer"]
    kind: Annotated[str, "Beschluss, Prüfauftrag oder Anfrage"]
    title: Annotated[str, "Auftrag"]
    wording: Annotated[str, "Wortlaut des Beschlusses"]
    origin: Annotated[str, "Sitzung und Tagesordnungspunkt"]
    originator: Annotated[str, "wer es beantragt hat"]
    responsible: Annotated[str, "zuständig"]
    due: Annotated[str, "Frist"]
    state: Annotated[str, "Ampel in Worten"]
    notes: tuple[str, ...]
    """Never empty: a cell needs a paragraph."""


@dataclass(frozen=True, slots=True)
class TrackedGroup:
    """Assignments that stand alike."""

    title: Annotated[str, "Überschrift"]
    lines: tuple[TrackedLine, ...]


@dataclass(frozen=True, kw_only=True)
class ControlSheet(Sheet):
    """Everything the report says."""

    template: ClassVar[str] = "control"

    marking: Annotated[str, "Kennzeichnung der nichtöffentlichen Liste"]
    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "„zur 13. Sitzung …“"]
    sentences: tuple[str, ...]
    groups: tuple[TrackedGroup, ...]


def gather(work: Work, meeting_id: UUID, head: Head, *, public: bool) -> ControlSheet:
    """The list of one part; what is not public stands in the non-public list only."""
    base = common.ground(work, meeting_id)
    meeting, lines = base.meeting, control_of(work, meeting_id, public=public)
    rows = {row.id: row for row in work.trackings.rows()}
    groups = tuple(
        TrackedGroup(words, tuple(_line(work, line, rows, meeting) for line in found))
        for standing, words in GROUPS
        if (found := [line for line in lines if line.standing is standing])
    )
    name = "Beschlusskontrolle" if public else "Beschlusskontrolle, nichtöffentlicher Teil"
    return ControlSheet(
        head=head,
        title=f"{name} zur {base.of_session}",
        running_title=f"{name} {meeting.number}/{meeting.held_on.year}",
        foot_note=meeting.reference,
        marking="" if public else NONPUBLIC,
        heading=name,
        subtitle=f"zur {base.of_session} am {german.long_day(meeting.held_on)}",
        sentences=(_summary(lines),),
        groups=groups,
    )


def _summary(lines: Sequence[ControlLine]) -> str:
    if not lines:
        return "Zu dieser Sitzung ist kein Auftrag offen, und keiner wird als erledigt berichtet."
    numbers = [sum(line.standing is standing for line in lines) for standing, _ in GROUPS]
    late = f", davon {numbers[0]} überfällig" if numbers[0] else ""
    still = german.count(numbers[0] + numbers[1], "Auftrag ist", "Aufträge sind")
    done = german.count(numbers[2], "Auftrag wird", "Aufträge werden")
    last = f" {done} als erledigt berichtet." if numbers[2] else ""
    return f"{still} offen{late}.{last}"


def _line(
    work: Work, line: ControlLine, rows: dict[UUID, TrackedRow], meeting: Meeting
) -> TrackedLine:
    row = rows[line.assignment.id]
    if line.standing is not Standing.DONE:  # what was noted later was open for this meeting
        row = replace(row, done_on=None)
    return tracked_line(work, row, meeting.held_on)


def tracked_line(work: Work, row: TrackedRow, on: date) -> TrackedLine:
    """An assignment as it stands on a day."""
    item = f"TOP {row.item}" if row.item[:1].isdecimal() else row.item
    return TrackedLine(
        number=row.number,
        kind=control_words.KINDS[row.kind],
        title=row.title,
        wording=wording_of(work, row.id),
        origin=common.joined(f"Sitzung am {german.day(row.held_on)}", item),
        originator=row.originator,
        responsible=row.responsible,
        due=german.day(row.due_on),
        state=control_words.state_words(row, on),
        notes=_notes(work, row) or ("",),
    )


def wording_of(work: Work, assignment_id: UUID) -> str:
    """What was decided where the assignment came from: the resolutions of its item."""
    item_id = work.assignments.get(assignment_id).agenda_item_id
    votes = work.votes.where(agenda_item_id=item_id) if item_id else ()
    found = work.resolutions.where(vote_id={vote.id for vote in votes}) if votes else ()
    texts = (
        f"Beschluss {r.number}: {richtext.words(r.text).strip()}" for r in found if r.is_adopted
    )
    return " ".join(texts)


def _notes(work: Work, row: TrackedRow) -> tuple[str, ...]:
    told = [
        f"{german.day(note.noted_on)}: {note.text.strip()}"
        for note in notes_of(work, row.id)[:MOST_NOTES]
    ]
    told += [f"Grund der Verzögerung: {row.delay_reason}"] if row.delay_reason else []
    told += [f"Erledigungsvermerk: {row.done_note}"] if row.done_note and row.done_on else []
    return tuple(told)


CONTROL = Export(
    "control",
    "Beschlusskontrolle (Word)",
    ".docx",
    partial(gather, public=True),
    "praeventionsrat.documents.word:render",
    description="Offene und zuletzt erledigte Aufträge aus dem öffentlichen Teil.",
)
CONTROL_NONPUBLIC = Export(
    "control-nonpublic",
    "Beschlusskontrolle, nichtöffentlicher Teil (Word)",
    ".docx",
    partial(gather, public=False),
    "praeventionsrat.documents.word:render",
    description="Dieselbe Liste für den nichtöffentlichen Teil.",
)
