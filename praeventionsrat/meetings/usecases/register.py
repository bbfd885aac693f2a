"""Beschlussbuch: what a resolution says, how it came about and what has become of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from sqlmodel import SQLModel

from praeventionsrat import german, richtext
from praeventionsrat.meetings import voting, wording
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItem, Meeting, Resolution, Vote
from praeventionsrat.meetings.tracking import RevocationFields
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of
from praeventionsrat.meetings.usecases.tracking import revocation_of
from praeventionsrat.ports import Repository

R = TypeVar("R", bound=SQLModel)
AT_ONCE = 500
"""Records asked for in one question."""


@dataclass(frozen=True, slots=True)
class GivenTask:
    """An assignment that came from the item of a resolution."""

    id: UUID
    number: str
    title: str
    responsible: str
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class ResolutionView:
    """One resolution with everything that belongs to it."""

    id: UUID
    number: str
    wording: str
    """Canonical Markdown."""
    result: str
    remark: str
    is_adopted: bool
    is_public: bool
    meeting_id: UUID
    item_id: UUID
    committee: str
    origin: str
    """„12. Sitzung der Lenkungsgruppe am 17. März 2026 · TOP 6.1 Angstraum“."""
    assignments: tuple[GivenTask, ...]
    revocation: RevocationFields | None
    revoked_by: str
    """Number of the resolution that revokes it; empty without one."""


def read_resolution(work: Work, resolution_id: UUID) -> ResolutionView:
    """Read one resolution for the window."""
    record = work.resolutions.get(resolution_id)
    vote = work.votes.get(record.vote_id)
    item = work.agenda_items.get(vote.agenda_item_id)
    meeting = work.meetings.get(item.meeting_id)
    committee = work.committees.get(meeting.committee_id)
    ended = revocation_of(work, resolution_id)
    by = work.resolutions.find(ended.by_id) if ended else None
    return ResolutionView(
        id=record.id,
        number=record.number,
        wording=record.text or vote.motion,
        result=result_line(record, vote, work, meeting),
        remark=vote.remark,
        is_adopted=record.is_adopted,
        is_public=item.is_public,
        meeting_id=meeting.id,
        item_id=item.id,
        committee=committee.label,
        origin=f"{meeting.number}. Sitzung {committee.of_committee} am "
        f"{german.long_day(meeting.held_on)} · {item_words(item)}",
        assignments=_given(work, item.id),
        revocation=RevocationFields.model_validate(ended.model_dump()) if ended else None,
        revoked_by=by.number if by else "",
    )


def item_words(item: AgendaItem) -> str:
    """„TOP 6.1 Angstraum Bahnhofsunterführung“."""
    number = f"TOP {item.number} " if item.number else ""
    return number + (item.minutes_title or item.title)


def result_line(record: Resolution, vote: Vote, work: Work, meeting: Meeting) -> str:
    """Figures and result; without any figure (a resolution taken over) the result alone."""
    rules = rules_of(work, meeting)
    if voting.total(vote) == 0 and not voting.is_uncounted(vote, rules):
        return "beschlossen" if record.is_adopted else "abgelehnt"
    return wording.line(vote, rules, legal_members(work, meeting))


def _given(work: Work, item_id: UUID) -> tuple[GivenTask, ...]:
    found = work.assignments.where(agenda_item_id=item_id, deleted_at=None)
    return tuple(
        GivenTask(a.id, a.number, a.title, a.responsible, a.due_on, a.done_on) for a in found
    )


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One resolution as the printed register tells it."""

    number: str
    held_on: date
    committee: str
    title: str
    wording: str
    result: str
    is_public: bool
    revoked: str
    """„aufgehoben durch 2026-13-02“; empty where it holds."""


def read_register(work: Work, resolution_ids: Sequence[UUID]) -> Sequence[RegisterEntry]:
    """Many resolutions in the given order, with few questions."""
    records = {r.id: r for r in _many(work.resolutions, "id", resolution_ids)}
    votes = {v.id: v for v in _many(work.votes, "id", [r.vote_id for r in records.values()])}
    item_ids = [vote.agenda_item_id for vote in votes.values()]
    items = {i.id: i for i in _many(work.agenda_items, "id", item_ids)}
    ended = {found.resolution_id: found for found in work.revocations.all()}
    entries = []
    for resolution_id in resolution_ids:
        record = records[resolution_id]
        vote = votes[record.vote_id]
        item = items[vote.agenda_item_id]
        meeting = work.meetings.get(item.meeting_id)
        revoked = ended.get(resolution_id)
        by = work.resolutions.find(revoked.by_id) if revoked else None
        entries.append(
            RegisterEntry(
                number=record.number,
                held_on=meeting.held_on,
                committee=work.committees.get(meeting.committee_id).label,
                title=item.minutes_title or item.title,
                wording=richtext.words(record.text or vote.motion).strip(),
                result=result_line(record, vote, work, meeting),
                is_public=item.is_public,
                revoked=revoked_words(by.number if by else "") if revoked else "",
            )
        )
    return entries


def revoked_words(by: str) -> str:
    """„aufgehoben durch Beschluss 2026-13-02“."""
    return f"aufgehoben durch Beschluss {by}" if by else "aufgehoben"


def _many(repository: Repository[R], name: str, values: Sequence[UUID]) -> Sequence[R]:
    found: list[R] = []
    for start in range(0, len(values), AT_ONCE):
        found += repository.where(**{name: set(values[start : start + AT_ONCE])})
    return found
