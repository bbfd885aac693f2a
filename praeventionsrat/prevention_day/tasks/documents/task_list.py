"""The task list to hand out: one sheet for each who has something to do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.values import Sheet
from praeventionsrat.german import count, day, sort_key
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.tasks.rows import TaskRow
from praeventionsrat.prevention_day.tasks.usecases import task_rows
from praeventionsrat.prevention_day.tasks.words import TASK_STATES, offset_words
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.prevention_day.words import days_told
from praeventionsrat.records import now

NOBODY = "Noch ohne Zuständige"


@dataclass(frozen=True, slots=True)
class TaskEntry:
    """A task."""

    due: Annotated[str, "Termin"]
    offset: Annotated[str, "Tage vor oder nach der Veranstaltung"]
    title: Annotated[str, "Aufgabe"]
    area: Annotated[str, "Bereich"]
    note: Annotated[str, "Notiz"]
    waits: Annotated[str, "worauf sie wartet"]
    state: Annotated[str, "Stand"]


@dataclass(frozen=True, slots=True)
class OwnerTasks:
    """What one has to do."""

    name: Annotated[str, "Name der zuständigen Person"]
    summary: Annotated[str, "Zahl der Aufgaben"]
    tasks: tuple[TaskEntry, ...]


@dataclass(frozen=True, kw_only=True)
class TaskListSheet(Sheet):
    """Everything the task list says."""

    template: ClassVar[str] = "task_list"

    heading: Annotated[str, "Überschrift"]
    subtitle: Annotated[str, "Präventionstag mit Datum"]
    owners: tuple[OwnerTasks, ...]


def gather(work: Work, event_id: UUID, head: Head) -> TaskListSheet:
    """Read what is not yet done, by who does it."""
    event, on = work.prevention_days.get(event_id), head.today or now().date()
    rows = [row for row in task_rows(work, event_id, on) if not row.is_finished]
    days = days_told([one.held_on for one in days_of(work, event_id)])
    return TaskListSheet(
        head=head,
        title=f"Aufgaben {event.title}",
        running_title="Aufgabenliste",
        foot_note=f"Stand {day(on)}",
        heading="Aufgabenliste",
        subtitle=" · ".join(part for part in (event.title, days) if part),
        owners=tuple(_owners(rows)),
    )


def _owners(rows: Sequence[TaskRow]) -> Iterator[OwnerTasks]:
    groups: dict[str, list[TaskRow]] = {}
    for row in rows:
        groups.setdefault(row.owner, []).append(row)
    for name in sorted(groups, key=lambda one: (not one, sort_key(one))):
        listed = groups[name]
        words = f"{count(len(listed), 'offene Aufgabe', 'offene Aufgaben')}"
        yield OwnerTasks(name or NOBODY, words, tuple(_entry(row) for row in listed))


def _entry(row: TaskRow) -> TaskEntry:
    return TaskEntry(
        day(row.due_on) or "offen",
        "fester Termin" if row.is_fixed else offset_words(row.offset_days),
        row.title,
        row.area,
        row.note,
        f"wartet auf „{row.after_title}“" if row.is_blocked else "",
        TASK_STATES[row.state],
    )


TASK_LIST = Export(
    "task-list",
    "Aufgabenliste (Word)",
    ".docx",
    gather,
    "praeventionsrat.documents.word:render",
    of="prevention_day",
    description="Alle offenen Aufgaben, für jede zuständige Person ein Blatt.",
)
TASK_LIST_PDF = Export(
    "task-list-pdf",
    "Aufgabenliste (PDF)",
    ".pdf",
    gather,
    "praeventionsrat.prevention_day.tasks.documents.task_list_pdf:render",
    of="prevention_day",
    description="Dieselbe Liste zum Ausdrucken.",
)
