"""Decisions in writing stand in the Beschlussbuch beside those of the meetings."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.meetings.circulars import Circular
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.tracking_ports import RegisterRow
from praeventionsrat.meetings.usecases.circulating import view_circular


def written_rows(work: Work, *, committee_id: UUID | None = None) -> Sequence[RegisterRow]:
    """Those that were decided, the newest first; drafts and failed ones are no resolutions."""
    found = [
        row
        for circular in work.circulars.all()
        if committee_id in {None, circular.committee_id}
        for row in _rows(work, circular)
    ]
    return sorted(found, key=lambda row: (row.held_on, row.number), reverse=True)


def with_written(
    rows: Sequence[RegisterRow], written: Sequence[RegisterRow]
) -> Sequence[RegisterRow]:
    """Both kinds in one order, the newest first."""
    both = [*rows, *written]
    return sorted(both, key=lambda row: (row.held_on, row.number), reverse=True)


def written_result(work: Work, circular: Circular) -> str:
    """Figures and result, as a vote of a meeting is told."""
    view = view_circular(work, circular.id)
    tally, said = view.tally, view.outcome.sentence.rstrip(".")
    figures = f"Ja {tally.yes} · Nein {tally.no} · Enthaltung {tally.abstentions}"
    return f"Abstimmung: {figures} – {said[:1].lower()}{said[1:]}"


def _rows(work: Work, circular: Circular) -> Sequence[RegisterRow]:
    committee = work.committees.get(circular.committee_id)
    if circular.closed_on is None or not circular.number or committee.deleted_at is not None:
        return ()
    row = RegisterRow(
        id=circular.id,
        number=circular.number,
        meeting_id=None,
        committee_id=committee.id,
        committee=committee.label,
        held_on=circular.closed_on,
        title=circular.subject,
        is_adopted=bool(circular.is_adopted),
        is_public=circular.is_public,
        is_revoked=False,
        assignments=0,
        open_assignments=0,
    )
    return (row,)
