"""Inviting everybody on a Verteiler to a meeting."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.council.recipients import reached, recipients
from praeventionsrat.meetings.invitees import InviteeSource
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.inviting import invite


@dataclass(frozen=True, slots=True)
class Invited:
    """What came of it."""

    new: int
    left: tuple[str, ...]
    """Institutions without a person to invite."""


def invite_list(work: Work, meeting_id: UUID, list_id: UUID, *, on: date) -> Invited:
    """Put the persons a list reaches on the list of those invited, as guests at first."""
    rows = reached(recipients(work, list_id, on))
    persons = [row.contact_id for row in rows if row.is_person]
    new = invite(work, meeting_id, persons, source=InviteeSource.LIST)
    return Invited(new, tuple(row.name for row in rows if not row.is_person))
