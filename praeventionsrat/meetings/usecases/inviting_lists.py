"""Inviting everybody on a Verteiler to a meeting, or asking them for a day."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.council.recipients import reached, recipients
from praeventionsrat.meetings.invitees import InviteeSource
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.inviting import invite
from praeventionsrat.meetings.usecases.polling import ask_person


@dataclass(frozen=True, slots=True)
class Invited:
    """What came of it."""

    new: int
    left: tuple[str, ...]
    """Institutions without a person to invite."""

    @property
    def sentence(self) -> str:
        """What the user is told."""
        said = f"{german.count(self.new, 'Person', 'Personen')} neu auf der Liste."
        if self.left:
            said += f" Ohne Person, die zu fragen wäre: {german.and_list(self.left)}."
        return said


def invite_list(work: Work, meeting_id: UUID, list_id: UUID, *, on: date) -> Invited:
    """Put the persons a list reaches on the list of those invited, as guests at first."""
    rows = reached(recipients(work, list_id, on))
    persons = [row.contact_id for row in rows if row.is_person]
    new = invite(work, meeting_id, persons, source=InviteeSource.LIST)
    return Invited(new, tuple(row.name for row in rows if not row.is_person))


def ask_list(work: Work, poll_id: UUID, list_id: UUID, *, on: date) -> Invited:
    """Ask the persons a list reaches when they can come, whoever is not asked yet."""
    rows = reached(recipients(work, list_id, on))
    known = {one.person_id for one in work.poll_members.where(poll_id=poll_id)}
    new = [row.contact_id for row in rows if row.is_person and row.contact_id not in known]
    for person_id in new:
        ask_person(work, poll_id, person_id)
    return Invited(len(new), tuple(row.name for row in rows if not row.is_person))
