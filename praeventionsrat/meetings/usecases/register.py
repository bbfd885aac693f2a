"""Beschlussbuch: what a resolution says, how it came about and what has become of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from praeventionsrat import german, richtext
from praeventionsrat.council.records import Majority, RuleSet
from praeventionsrat.errors import NotFound
from praeventionsrat.meetings import voting, wording
from praeventionsrat.meetings.circulars import Circular
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItem, Meeting, Resolution, Vote, VoteFields
from praeventionsrat.meetings.tracking import RevocationFields
from praeventionsrat.meetings.tracking_ports import RegisterSource
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of
from praeventionsrat.meetings.usecases.tracking import revocation_of
from praeventionsrat.meetings.usecases.written import written_result

GONE = "Ein Beschluss wurde inzwischen gelöscht. Bitte versuchen Sie es noch einmal."
FIGURES = ("yes", "no", "abstentions", "invalid", "recused", "not_voting")


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
    meeting_id: UUID | None
    """None for a decision in writing."""
    item_id: UUID | None
    committee: str
    origin: str
    """„12. Sitzung der Lenkungsgruppe am 17. März 2026 · TOP 6.1: Angstraum“."""
    assignments: tuple[GivenTask, ...]
    revocation: RevocationFields | None
    revoked_by: str
    """Number of the resolution that revokes it; empty without one."""


def read_resolution(work: Work, resolution_id: UUID) -> ResolutionView:
    """Read one resolution for the window, also one in writing."""
    circular = work.circulars.find(resolution_id)
    if circular is not None:
        return _in_writing(work, circular)
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


def _in_writing(work: Work, circular: Circular) -> ResolutionView:
    committee = work.committees.get(circular.committee_id)
    on = f" am {german.long_day(circular.closed_on)}" if circular.closed_on else ""
    return ResolutionView(
        id=circular.id,
        number=circular.number,
        wording=circular.wording,
        result=written_result(work, circular),
        remark="",
        is_adopted=bool(circular.is_adopted),
        is_public=circular.is_public,
        meeting_id=None,
        item_id=None,
        committee=committee.label,
        origin=f"Umlaufbeschluss {committee.of_committee}{on} · {circular.subject}",
        assignments=(),
        revocation=None,
        revoked_by="",
    )


def item_words(item: AgendaItem) -> str:
    """„TOP 6.1: Angstraum Bahnhofsunterführung“."""
    number = f"TOP {item.number}: " if item.number else ""
    return number + (item.minutes_title or item.title)


def result_line(record: Resolution, vote: Vote, work: Work, meeting: Meeting) -> str:
    """Figures and result; without any figure (a resolution taken over) the result alone."""
    rules, legal = rules_of(work, meeting), legal_members(work, meeting)
    return _result(vote, rules, legal, is_adopted=record.is_adopted)


def _result(vote: VoteFields, rules: RuleSet, legal: int, *, is_adopted: bool) -> str:
    if voting.total(vote) == 0 and not voting.is_uncounted(vote, rules):
        return "beschlossen" if is_adopted else "abgelehnt"
    return wording.line(vote, rules, legal)


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
    revoked_openly: str = ""
    """The same without the number of a non-public resolution, for everybody's eyes."""


def read_register(work: Work, resolution_ids: Sequence[UUID]) -> Sequence[RegisterEntry]:
    """Many resolutions in the given order, with few questions."""
    judged = _Judged(work)
    found = {one.id: _entry(one, judged) for one in work.revocations.sources(resolution_ids)}
    for missing in set(resolution_ids) - found.keys():
        circular = work.circulars.find(missing)
        if circular is None or circular.closed_on is None:
            raise NotFound(GONE)
        found[missing] = _entry_in_writing(work, circular, circular.closed_on)
    return [found[resolution_id] for resolution_id in resolution_ids]


def _entry_in_writing(work: Work, circular: Circular, closed_on: date) -> RegisterEntry:
    return RegisterEntry(
        number=circular.number,
        held_on=closed_on,
        committee=work.committees.get(circular.committee_id).label,
        title=circular.subject,
        wording=richtext.words(circular.wording).strip(),
        result=written_result(work, circular),
        is_public=circular.is_public,
        revoked="",
    )


def _entry(found: RegisterSource, judged: "_Judged") -> RegisterEntry:
    open_number = found.revoked_by if found.revoked_in_public else ""
    return RegisterEntry(
        number=found.number,
        held_on=found.held_on,
        committee=found.committee,
        title=found.title,
        wording=richtext.words(found.text or found.motion).strip(),
        result=judged.result(found),
        is_public=found.is_public,
        revoked=revoked_words(found.revoked_by) if found.is_revoked else "",
        revoked_openly=revoked_words(open_number) if found.is_revoked else "",
    )


class _Judged:
    """Puts results into words; the rules of a meeting are read once."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rules: dict[UUID, tuple[RuleSet, int]] = {}

    def result(self, found: RegisterSource) -> str:
        """Figures and result; without any figure the result alone."""
        values: dict[str, Any] = dict(zip(FIGURES, found.figures, strict=True))
        vote = VoteFields.model_construct(chair_decision=found.chair_decision, **values)
        rules, legal = self._of(found.meeting_id)
        return _result(vote, rules, legal, is_adopted=found.is_adopted)

    def _of(self, meeting_id: UUID) -> tuple[RuleSet, int]:
        if meeting_id not in self._rules:
            meeting = self._work.meetings.get(meeting_id)
            rules = rules_of(self._work, meeting)
            asked = rules.majority is Majority.LEGAL
            legal = legal_members(self._work, meeting) if asked else 0
            self._rules[meeting_id] = (rules, legal)
        return self._rules[meeting_id]


def revoked_words(by: str) -> str:
    """„aufgehoben durch Beschluss 2026-13-02“."""
    return f"aufgehoben durch Beschluss {by}" if by else "aufgehoben"
