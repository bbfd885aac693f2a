"""Weckruf: which committees have not met for longer than they mean to.

Apart from the planning of meetings, because the first page asks for it at every start.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.council.rhythm import Unit, is_asleep, proposed_days
from praeventionsrat.council.rhythm_words import rhythm_words
from praeventionsrat.meetings.ports import Work


@dataclass(frozen=True, slots=True)
class Sleeper:
    """A committee that has not met for longer than its rhythm, and has no date."""

    committee_id: UUID
    name: str
    last: date | None
    due: date
    """When it should have met."""
    rhythm: str
    """In words."""


def sleeping_committees(work: Work, today: date) -> Sequence[Sleeper]:
    """Weckruf: who should have met by now and has no meeting to come, the longest first."""
    rhythms = {rhythm.committee_id: rhythm for rhythm in work.rhythms.all()}
    found = []
    for row in work.committees.rows(today):
        rhythm = rhythms.get(row.id)
        if rhythm is None or rhythm.unit is Unit.NONE or row.next_meeting:
            continue
        committee = work.committees.get(row.id)
        if committee.ends_on and committee.ends_on < today:
            continue
        since = row.last_meeting or committee.starts_on or committee.created_at.date()
        if is_asleep(rhythm, since, today):
            due = proposed_days(rhythm, since)[0]
            said = rhythm_words(rhythm)
            found.append(Sleeper(row.id, committee.label, row.last_meeting, due, said))
    return sorted(found, key=lambda sleeper: sleeper.due)
