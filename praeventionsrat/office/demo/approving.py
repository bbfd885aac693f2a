"""Musterau's earlier minutes: signed, sent, and approved in the meeting after."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from praeventionsrat.meetings.approval import MinutesState, MinutesStepFields
from praeventionsrat.office.minutes import bring_minutes_to
from praeventionsrat.office.ports import Work

SIGNERS = "Bürgermeisterin Dr. Jutta Eichenlaub, Marion Querfurth"
KEEPER = "Marion Querfurth"
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


def approve(work: Work, held: Sequence[UUID], last: UUID) -> None:
    """Bring the minutes of these meetings to their approval; the last one is still a draft."""
    for meeting_id, following in zip(held, [*held[1:], last], strict=True):
        day = work.meetings.get(meeting_id).held_on
        approved_on = work.meetings.get(following).held_on
        items = work.agenda_items.where(meeting_id=following)
        item = next((i.id for i in items if i.title.startswith("Genehmigung")), None)
        steps = (
            (MinutesState.SIGNED, MinutesStepFields(taken_on=day + WEEK, person=SIGNERS)),
            (MinutesState.SENT, MinutesStepFields(taken_on=day + WEEK + DAY, person=KEEPER)),
            (
                MinutesState.APPROVED,
                MinutesStepFields(
                    taken_on=approved_on, approved_in_id=following, approved_item_id=item
                ),
            ),
        )
        for state, fields in steps:
            bring_minutes_to(work, meeting_id, state, fields)
