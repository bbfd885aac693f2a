"""Before minutes go out: every vote and ballot that contradicts the room, and why it was kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.meetings import agenda, deadlines
from praeventionsrat.meetings.findings import Finding, Level
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import VoteFields
from praeventionsrat.meetings.usecases.elections import check_elections, check_names
from praeventionsrat.meetings.usecases.voting import check_votes

ANNOUNCED = frozenset({"vote-sum", "vote-recused"})
"""Contradictions that may stand if a remark says why."""


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One contradiction; with a remark it was kept knowingly."""

    number: str
    """Of the item."""
    what: str
    remark: str = ""

    @property
    def sentence(self) -> str:
        """„TOP 6.1: 8 Ja + … – festgehalten mit der Bemerkung: …“."""
        kept = f" Festgehalten mit der Bemerkung: {self.remark}" if self.remark else ""
        return f"TOP {self.number}: {self.what}{kept}"


def review_votes(work: Work, meeting_id: UUID) -> Sequence[ReviewLine]:
    """Everything in which what was announced contradicts the room, open ones first."""
    numbers = agenda.numbers(work.agenda_items.where(meeting_id=meeting_id))
    lines = []
    for vote, finding in check_votes(work, meeting_id):
        if finding.level is Level.WARNING:
            remark = vote.remark if finding.code in ANNOUNCED else ""
            if remark or not vote.remark:
                lines.append(ReviewLine(numbers[vote.agenda_item_id], finding.what, remark))
    for item_id, number in numbers.items():
        for vote in work.votes.where(agenda_item_id=item_id):
            named = check_names(work, vote.id, VoteFields.model_validate(vote.model_dump()))
            lines += [ReviewLine(number, named.what)] if named else []
    for number, remark, finding in check_elections(work, meeting_id):
        lines.append(ReviewLine(number, finding.what, remark))
    return sorted(lines, key=lambda line: bool(line.remark))


def review_recusals(work: Work, meeting_id: UUID, *, today: date) -> Finding | None:
    """Whether decisions made while somebody was recused can still be attacked (rule 8)."""
    flag = deadlines.check_recusal_period(work.meetings.get(meeting_id).held_on, today)
    numbers = agenda.numbers(work.agenda_items.where(meeting_id=meeting_id))
    concerned = [
        number
        for item_id, number in numbers.items()
        if work.recusals.where(agenda_item_id=item_id)
        and any(
            work.resolutions.where(vote_id=vote.id)
            for vote in work.votes.where(agenda_item_id=item_id)
        )
    ]
    if flag is None or not concerned:
        return None
    return replace(flag, what=f"TOP {german.and_list(concerned)}: {flag.what}")
