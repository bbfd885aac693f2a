"""Out of the Papierkorb again, also where number or name were given to another meanwhile."""

from uuid import UUID

from praeventionsrat.council.usecases import namesake
from praeventionsrat.errors import UserError
from praeventionsrat.german import day
from praeventionsrat.meetings.usecases.meeting import next_number
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import restore_record


class Taken(UserError):
    """Number or name belong to another by now; ``offer`` says under which it could come back."""

    def __init__(self, sentence: str, offer: str) -> None:
        """Keep what could be done instead."""
        super().__init__(sentence)
        self.offer = offer


def bring_back(work: Work, kind: str, record_id: UUID, *, anew: bool = False) -> None:
    """Take a record out of the Papierkorb; ``anew`` under the next free number or name.

    Raises:
        Taken: Number or name were given again, and nobody said ``anew``.
    """
    if kind == "meeting":
        _number(work, record_id, anew=anew)
    elif kind == "committee":
        _name(work, record_id, anew=anew)
    restore_record(work, kind, record_id)


def _number(work: Work, meeting_id: UUID, *, anew: bool) -> None:
    meeting = work.meetings.get(meeting_id)
    same = work.meetings.where(committee_id=meeting.committee_id, number=meeting.number)
    others = [m for m in same if m.deleted_at is None and m.id != meeting_id]
    if not others:
        return
    following = next_number(work, meeting.committee_id)
    if not anew:
        raise Taken(
            f"Eine {meeting.number}. Sitzung gibt es inzwischen schon: am "
            f"{day(others[0].held_on)}.",
            f"Als {following}. Sitzung wiederherstellen",
        )
    meeting.number = following


def _name(work: Work, committee_id: UUID, *, anew: bool) -> None:
    committee = work.committees.get(committee_id)
    if namesake(work, committee.name, committee_id) is None:
        return
    count = 2
    while namesake(work, f"{committee.name} ({count})", committee_id):
        count += 1
    name = f"{committee.name} ({count})"
    if not anew:
        raise Taken(
            f"Ein Gremium „{committee.name}“ gibt es inzwischen schon.",
            f"Als „{name}“ wiederherstellen",
        )
    committee.name = name
