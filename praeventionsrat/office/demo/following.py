"""What Musterau still has to do from its earlier meetings, and what was reported about it."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from praeventionsrat.meetings.records import AssignmentFields
from praeventionsrat.meetings.tracking import (
    AssignmentKind,
    ProgressNoteFields,
    TrackingFields,
)
from praeventionsrat.meetings.usecases.minutes import finish_assignment, give_assignment
from praeventionsrat.meetings.usecases.tracking import (
    note_progress,
    track_assignment,
    tracking_of,
)
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work


class Task(NamedTuple):
    """An assignment and what has become of it."""

    title: str
    responsible: str
    due_on: date
    kind: AssignmentKind = AssignmentKind.RESOLUTION
    originator: str = ""
    delay_reason: str = ""
    done_on: date | None = None
    done_note: str = ""
    notes: tuple[tuple[date, str], ...] = ()


TASKS = {  # by the number of the meeting that gave them
    10: (
        Task(
            "Schulwegplan aktualisieren",
            "Ordnungsamt",
            date(2025, 11, 30),
            done_on=date(2025, 11, 20),
            done_note="Der Plan liegt den Schulen vor.",
            notes=((date(2025, 10, 14), "Begehung mit der Gesamtschule vereinbart."),),
        ),
    ),
    11: (
        Task(
            "Sicherheitsgespräche im Stadtteil Nord vorbereiten",
            "Polizeistation",
            date(2026, 3, 31),
            delay_reason="Das Bürgerhaus Nord ist bis Mai wegen Umbaus geschlossen.",
            notes=(
                (date(2026, 1, 20), "Träger und Vereine sind angeschrieben."),
                (date(2026, 3, 10), "Drei Termine vorgeschlagen, Raum noch offen."),
            ),
        ),
        Task(
            "Suchtprävention an den Schulen: Bedarf prüfen",
            "Jugendamt",
            date(2026, 4, 30),
            kind=AssignmentKind.REVIEW,
            originator="Jugendbeirat",
            done_on=date(2026, 3, 27),
            done_note="Bericht der Suchtberatung liegt vor; Vorlage für die nächste Sitzung.",
            notes=((date(2026, 2, 12), "Abfrage bei vier Schulen läuft."),),
        ),
    ),
}
LATER = (
    (date(2026, 3, 26), "Messprotokoll an die Stadtwerke übergeben."),
    (date(2026, 4, 14), "Angebot eines Leuchtenherstellers liegt vor, ein zweites ist angefragt."),
)


def give(work: Work, town: Town, number: int, meeting_id: UUID) -> None:
    """What a meeting asked for, with everything reported since."""
    item = work.agenda_items.where(meeting_id=meeting_id)[-2]
    for task in TASKS.get(number, ()):
        fields = AssignmentFields(
            title=task.title,
            responsible=task.responsible,
            organization_id=town.organizations[task.responsible],
            due_on=task.due_on,
        )
        given = give_assignment(work, meeting_id, fields, item_id=item.id)
        _tell(work, given, task.notes)
        track_assignment(
            work,
            given,
            TrackingFields(
                kind=task.kind,
                originator=task.originator,
                progress=tracking_of(work, given).progress,
                delay_reason=task.delay_reason,
                done_note=task.done_note,
            ),
        )
        if task.done_on:
            finish_assignment(work, given, on=task.done_on)


def report(work: Work, meeting_id: UUID) -> None:
    """What was reported about the assignments of the 12th meeting."""
    for assignment in work.assignments.where(meeting_id=meeting_id):
        _tell(work, assignment.id, LATER)


def _tell(work: Work, assignment_id: UUID, notes: tuple[tuple[date, str], ...]) -> None:
    for day, text in notes:
        note_progress(work, assignment_id, ProgressNoteFields(noted_on=day, text=text))
