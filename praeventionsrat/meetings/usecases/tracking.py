"""Following a decision until it is done: state, dated notes, the one report of what is done."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.german import fold
from praeventionsrat.meetings.followup import Standing
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import ItemState
from praeventionsrat.meetings.tracking import (
    Progress,
    ProgressNote,
    ProgressNoteFields,
    Revocation,
    RevocationFields,
    Tracking,
    TrackingFields,
)
from praeventionsrat.meetings.usecases.followup import control_of

PUT_OFF = frozenset({ItemState.WITHDRAWN, ItemState.POSTPONED})


def tracking_of(work: Work, assignment_id: UUID) -> Tracking:
    """What is known about the state of an assignment; a blank one before the first word."""
    found = work.trackings.where(assignment_id=assignment_id)
    return found[0] if found else Tracking(assignment_id=assignment_id)


def track_assignment(
    work: Work, assignment_id: UUID, fields: TrackingFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about the state of an assignment."""
    tracking = _stored(work, assignment_id)
    tracking.see(seen)
    tracking.sqlmodel_update(fields.model_dump())


def note_progress(
    work: Work,
    assignment_id: UUID,
    fields: ProgressNoteFields,
    *,
    progress: Progress | None = None,
) -> UUID:
    """Keep what was reported on a day; with it the work counts as begun unless said otherwise."""
    assignment = work.assignments.get(assignment_id)
    given_on = work.meetings.get(assignment.meeting_id).held_on
    if fields.noted_on < given_on:
        raise Invalid({"noted_on": "Der Sachstand liegt vor der Sitzung, die den Auftrag gab."})
    _stored(work, assignment_id).progress = progress or Progress.IN_PROGRESS
    note = ProgressNote.model_validate(fields, update={"assignment_id": assignment_id})
    work.progress_notes.add(note)
    return note.id


def notes_of(work: Work, assignment_id: UUID) -> Sequence[ProgressNote]:
    """Every note about an assignment, the newest first."""
    found = work.progress_notes.where(assignment_id=assignment_id)
    return sorted(found, key=lambda note: (note.noted_on, note.id), reverse=True)


def remove_note(work: Work, note_id: UUID) -> None:
    """Take a note off the record."""
    work.progress_notes.remove(work.progress_notes.get(note_id))


def follow_done(work: Work, assignment_id: UUID, *, done_on: date | None) -> None:
    """An assignment was done or opened again: it waits (anew) to be reported as done."""
    if done_on is not None:
        _stored(work, assignment_id)
        return
    for tracking in work.trackings.where(assignment_id=assignment_id):
        tracking.reported_in_id = None


def report_done(work: Work, meeting_id: UUID) -> int:
    """A meeting heard its Beschlusskontrolle: what it lists as done is not listed again.

    Without such an item on the agenda nothing was reported.
    """
    items = work.agenda_items.where(meeting_id=meeting_id)
    heard = [i for i in items if "beschlusskontrolle" in fold(i.title) and i.state not in PUT_OFF]
    if not heard:
        return 0
    done = [line for line in control_of(work, meeting_id) if line.standing is Standing.DONE]
    for line in done:
        _stored(work, line.assignment.id).reported_in_id = meeting_id
    return len(done)


def revocation_of(work: Work, resolution_id: UUID) -> Revocation | None:
    """How a resolution ended, if it did."""
    found = work.revocations.where(resolution_id=resolution_id)
    return found[0] if found else None


def revoke_resolution(work: Work, resolution_id: UUID, fields: RevocationFields) -> None:
    """Note that a resolution no longer holds; its wording stays on record."""
    if fields.by_id == resolution_id:
        raise Invalid({"by_id": "Ein Beschluss kann sich nicht selbst aufheben."})
    work.resolutions.get(resolution_id)
    if fields.by_id is not None:
        work.resolutions.get(fields.by_id)
    found = revocation_of(work, resolution_id)
    if found:
        found.sqlmodel_update(fields.model_dump())
    else:
        made = Revocation.model_validate(fields, update={"resolution_id": resolution_id})
        work.revocations.add(made)


def reinstate_resolution(work: Work, resolution_id: UUID) -> None:
    """Note that a resolution holds after all."""
    for found in work.revocations.where(resolution_id=resolution_id):
        work.revocations.remove(found)


def _stored(work: Work, assignment_id: UUID) -> Tracking:
    tracking = tracking_of(work, assignment_id)
    if work.trackings.find(tracking.id) is None:
        work.assignments.get(assignment_id)
        work.trackings.add(tracking)
    return tracking
