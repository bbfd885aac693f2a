"""Signing and correcting minutes: the version that is kept is what the office's documents say."""

from datetime import date
from uuid import UUID

from praeventionsrat.meetings.approval import (
    CorrectionFields,
    MinutesState,
    MinutesStepFields,
)
from praeventionsrat.meetings.documents.minutes_signed import frozen_minutes
from praeventionsrat.meetings.usecases import approval
from praeventionsrat.office.paperwork import head_of
from praeventionsrat.office.ports import Work


def bring_minutes_to(
    work: Work, meeting_id: UUID, state: MinutesState, fields: MinutesStepFields
) -> UUID:
    """Bring the minutes to their next state."""
    return approval.take_step(work, meeting_id, state, fields, _freezing(work, meeting_id))


def correct_minutes(
    work: Work, meeting_id: UUID, fields: CorrectionFields, *, person: str = ""
) -> UUID:
    """Append a correction to signed minutes."""
    freeze = _freezing(work, meeting_id)
    return approval.add_correction(work, meeting_id, fields, person=person, freeze=freeze)


def _freezing(work: Work, meeting_id: UUID) -> approval.Freeze:
    return lambda: frozen_minutes(work, meeting_id, head_of(work, date.min))
