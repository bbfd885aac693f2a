"""Ergebnisblatt: what was decided, on one page for the same day."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.council.records import MinutesKind
from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Fact, Sheet
from praeventionsrat.meetings.documents import common
from praeventionsrat.meetings.documents.minutes_live import HINT, Part, live
from praeventionsrat.meetings.documents.minutes_values import AssignmentEntry, ItemEntry
from praeventionsrat.meetings.ports import Work

WORD = "praeventionsrat.documents.word:render"
CHECK = "praeventionsrat.meetings.usecases.leaks:check_sheet"
NOTE = "Vorläufige Übersicht; maßgeblich ist die unterzeichnete Niederschrift."
BRIEF = ("Tag und Ort", "Beginn und Ende", "Beschlussfähigkeit")


@dataclass(frozen=True, slots=True)
class ResultLine:
    """One item and what came of it."""

    number: Annotated[str, "Nummer des Punktes"]
    title: Annotated[str, "Titel"]
    results: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ResultsSheet(Sheet):
    """Everything the result sheet says."""

    template: ClassVar[str] = "results"

    marking: Annotated[str, "Kennzeichnung, meist leer"] = ""
    subtitle: Annotated[str, "„der 12. Sitzung …“"]
    facts_about: Annotated[str, "Beschreibung der Kopftabelle"]
    facts: tuple[Fact, ...]
    lines: tuple[ResultLine, ...]
    hint: Annotated[str, "Hinweis auf den nichtöffentlichen Teil"]
    assignments: tuple[AssignmentEntry, ...]
    next_meeting: Annotated[str, "nächste Sitzung"]
    note: Annotated[str, "Vermerk, dass die Niederschrift gilt"]


def gather(work: Work, meeting_id: UUID, head: Head) -> ResultsSheet:
    """Read what the public part came to."""
    base = common.ground(work, meeting_id)
    said = live(work, meeting_id, head, Part.PUBLIC, MinutesKind.SUMMARY)
    return ResultsSheet(
        head=head,
        title=f"Ergebnisblatt der {base.of_session}",
        running_title=f"Ergebnisse {base.meeting.number}/{base.meeting.held_on.year}",
        foot_note=german.long_day(base.meeting.held_on),
        subtitle=f"der {base.of_session}",
        facts_about="Angaben zur Sitzung",
        facts=tuple(fact for fact in said.facts if fact.label in BRIEF),
        lines=tuple(_line(entry) for entry in said.items),
        hint=HINT if said.nonpublic_hint else "",
        assignments=said.assignments,
        next_meeting=said.next_meeting,
        note=NOTE,
    )


RESULTS = Export(
    "results",
    "Ergebnisblatt (Word)",
    ".docx",
    gather,
    WORD,
    description="Ergebnisse und Aufträge des öffentlichen Teils auf einen Blick, am selben Tag.",
    check=CHECK,
)


def _line(entry: ItemEntry) -> ResultLine:
    top, _, title = entry.heading.partition("  ")
    return ResultLine(top.removeprefix("TOP "), title, tuple(_results(entry)) or ("–",))


def _results(entry: ItemEntry) -> Iterator[str]:
    if entry.mark:
        yield entry.mark.strip(" ()")
    for vote in entry.votes:
        number = f"Beschluss {vote.resolution}: " if vote.resolution else ""
        yield f"{number}{vote.line.removeprefix('Abstimmung: ')}"
    if entry.outcome:
        yield entry.outcome
