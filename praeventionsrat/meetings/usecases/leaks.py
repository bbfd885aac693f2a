"""The Leck-Prüfung of one meeting, before its public minutes go out."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.meetings.agenda import numbers
from praeventionsrat.meetings.findings import Finding
from praeventionsrat.meetings.leaks import Passage, check_leaks
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItem


def check_minutes_leaks(work: Work, meeting_id: UUID) -> Sequence[Finding]:
    """Names and keywords of the non-public part that the public minutes mention (rule 10)."""
    items = work.agenda_items.where(meeting_id=meeting_id)
    named = numbers(items)
    public = [_passage(work, item, named[item.id]) for item in items if item.is_public]
    secret = [_passage(work, item, named[item.id]) for item in items if not item.is_public]
    return check_leaks(public, secret)


def _passage(work: Work, item: AgendaItem, number: str) -> Passage:
    heading = " ".join((item.title, item.rapporteur, item.paper_reference))
    votes = work.votes.where(agenda_item_id=item.id)
    given = work.assignments.where(agenda_item_id=item.id)
    told = [richtext.words(item.minutes_text), item.outcome]
    told += [f"{richtext.words(vote.motion)} {vote.remark}" for vote in votes]
    told += [f"{one.title} {one.responsible} {one.contributors}" for one in given]
    return Passage(number, heading, "\n".join(told))
