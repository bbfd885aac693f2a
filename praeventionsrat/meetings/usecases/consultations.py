"""Beratungsfolge: which committee deals with a paper when, on which item, with what result."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings import agenda, wording
from praeventionsrat.meetings.papers import (
    Consultation,
    ConsultationFields,
    ConsultationRole,
    Paper,
    PaperKind,
)
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import (
    TITLE,
    AgendaItem,
    AgendaItemFields,
    ItemKind,
    ItemState,
    Meeting,
    Vote,
)
from praeventionsrat.meetings.usecases.items import add_item
from praeventionsrat.meetings.usecases.rules import legal_members, rules_of

ITEM_KINDS = {
    PaperKind.RESOLUTION: ItemKind.RESOLUTION,
    PaperKind.MOTION: ItemKind.RESOLUTION,
    PaperKind.AMENDMENT: ItemKind.RESOLUTION,
    PaperKind.TABLED: ItemKind.RESOLUTION,
    PaperKind.REPORT: ItemKind.REPORT,
    PaperKind.ANSWER: ItemKind.REPORT,
    PaperKind.QUESTION: ItemKind.DISCUSSION,
}
STATES = {
    ItemState.WITHDRAWN: "abgesetzt",
    ItemState.POSTPONED: "vertagt",
    ItemState.REFERRED: "verwiesen",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a Beratungsfolge, as lists and documents show it."""

    id: UUID
    committee: str
    committee_id: UUID
    meeting_id: UUID | None
    meeting_number: int | None
    item_id: UUID | None
    item_number: str
    held_on: date | None
    role: ConsultationRole
    is_public: bool
    result: str
    resolution: str
    """Number of the resolution, if the result is one."""
    is_derived: bool
    """Whether the result is told by the minutes; else it was typed."""


def add_consultation(work: Work, paper_id: UUID, fields: ConsultationFields) -> UUID:
    """Add a step at the end."""
    _check(work, work.papers.get(paper_id), fields)
    step = Consultation.model_validate(fields, update={"paper_id": paper_id})
    listed = work.consultations.where(paper_id=paper_id)
    step.position = 1 + max((s.position for s in listed), default=-1)
    work.consultations.add(step)
    return step.id


def edit_consultation(
    work: Work, step_id: UUID, fields: ConsultationFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a step; on another meeting it leaves the agenda of this one."""
    step = work.consultations.get(step_id)
    step.see(seen)
    _check(work, work.papers.get(step.paper_id), fields)
    if fields.meeting_id != step.meeting_id:
        step.agenda_item_id = None
    step.sqlmodel_update(fields.model_dump())


def remove_consultation(work: Work, step_id: UUID) -> None:
    """Take a step out; the item of the agenda stays."""
    work.consultations.remove(work.consultations.get(step_id))


def link_paper(work: Work, paper_id: UUID, item_id: UUID) -> UUID:
    """Lay a paper before the committee at an item, at the step that waits for it."""
    paper, item = work.papers.get(paper_id), work.agenda_items.get(item_id)
    meeting = work.meetings.get(item.meeting_id)
    if item.is_public and not paper.is_public:
        raise UserError(
            f"Vorlage {paper.number} ist nichtöffentlich, der Punkt steht im öffentlichen Teil."
        )
    steps = work.consultations.where(paper_id=paper_id)
    known = next((s for s in steps if s.agenda_item_id == item_id), None)
    if known:
        return known.id
    waiting = [
        s
        for s in steps
        if s.committee_id == meeting.committee_id
        and s.agenda_item_id is None
        and s.meeting_id in {None, meeting.id}
        and not s.result
    ]
    if not waiting:
        fields = ConsultationFields(committee_id=meeting.committee_id, is_public=item.is_public)
        waiting = [work.consultations.get(add_consultation(work, paper_id, fields))]
    step = waiting[0]
    step.meeting_id, step.agenda_item_id = meeting.id, item_id
    step.is_public = item.is_public
    return step.id


def unlink_paper(work: Work, paper_id: UUID, item_id: UUID) -> None:
    """Take a paper off an item; its step waits for a meeting again."""
    for step in work.consultations.where(paper_id=paper_id, agenda_item_id=item_id):
        step.agenda_item_id = step.meeting_id = None


def put_on_agenda(work: Work, step_id: UUID) -> UUID:
    """Make an item of the meeting chosen for a step; returns the item."""
    step = work.consultations.get(step_id)
    paper = work.papers.get(step.paper_id)
    if step.meeting_id is None:
        raise UserError("Bitte wählen Sie zuerst die Sitzung.")
    item_id = add_item(work, step.meeting_id, as_item(paper, step))
    step.agenda_item_id = item_id
    return item_id


def as_item(paper: Paper, step: Consultation) -> AgendaItemFields:
    """A paper as an item of an agenda."""
    return AgendaItemFields(
        title=paper.subject[:TITLE],
        kind=ITEM_KINDS.get(paper.kind, ItemKind.INFORMATION),
        is_public=step.is_public and paper.is_public,
        rapporteur=paper.lead,
    )


def waiting_papers(work: Work, meeting: Meeting) -> Sequence[tuple[Paper, Consultation]]:
    """What waits for this committee and is not on an agenda yet, by number."""
    steps = [
        step
        for step in work.consultations.where(committee_id=meeting.committee_id, agenda_item_id=None)
        if step.meeting_id in {None, meeting.id} and not step.result
    ]
    waiting = {row.id for row in work.papers.rows() if row.is_open} if steps else set()
    found = [(work.papers.get(s.paper_id), s) for s in steps if s.paper_id in waiting]
    return sorted(found, key=lambda pair: pair[0].number)


def papers_of_items(work: Work, item_ids: Iterable[UUID]) -> Mapping[UUID, Sequence[Paper]]:
    """The papers laid before the committee at each of these items, not those in the Papierkorb."""
    steps = work.consultations.where(agenda_item_id=frozenset(item_ids))
    papers = {p.id: p for p in work.papers.where(id=frozenset(s.paper_id for s in steps))}
    found: dict[UUID, list[Paper]] = {}
    for step in steps:
        paper = papers[step.paper_id]
        if paper.deleted_at is None and step.agenda_item_id is not None:
            found.setdefault(step.agenda_item_id, []).append(paper)
    return {item: sorted(mine, key=lambda p: p.number) for item, mine in found.items()}


def paper_numbers(work: Work, items: Iterable[AgendaItem]) -> Mapping[UUID, str]:
    """What stands under „Vorlage“ at each item: what was typed, and the papers' numbers."""
    items = list(items)
    papers = papers_of_items(work, (item.id for item in items))
    return {item.id: _joined(item, papers.get(item.id, ())) for item in items}


def proposed_motion(work: Work, item_id: UUID) -> str:
    """What is put to the vote next at an item: the first proposal not voted on yet, rich text."""
    papers = papers_of_items(work, [item_id]).get(item_id, ())
    voted = {_bare(vote.motion) for vote in work.votes.where(agenda_item_id=item_id)}
    return next((p.proposal for p in papers if p.proposal and _bare(p.proposal) not in voted), "")


def steps_of(work: Work, paper_id: UUID) -> Sequence[Step]:
    """The Beratungsfolge of a paper."""
    paper = work.papers.get(paper_id)
    return [_step(work, paper, step) for step in work.consultations.where(paper_id=paper_id)]


def is_done(work: Work, step: Consultation) -> bool:
    """Whether a committee has dealt with its step; what was postponed or taken off has not been."""
    if step.result:
        return True
    item = work.agenda_items.find(step.agenda_item_id)
    if item is None:
        return False
    voted = bool(work.votes.where(agenda_item_id=item.id))
    return voted or bool(item.outcome) or item.state is ItemState.REFERRED


def result_of(work: Work, paper: Paper, item: AgendaItem) -> tuple[str, str]:
    """What became of a paper at an item, and the number of the resolution.

    Of several votes the one on its proposal counts, else the last one.
    """
    votes = work.votes.where(agenda_item_id=item.id)
    if not votes:
        return item.outcome or STATES.get(item.state, ""), ""
    vote = next((v for v in votes if _is_on(paper, v)), votes[-1])
    meeting = work.meetings.get(item.meeting_id)
    words = wording.phrase(vote, rules_of(work, meeting), legal_members(work, meeting))
    changed = bool(paper.proposal and vote.motion) and not _is_on(paper, vote)
    number = next((r.number for r in work.resolutions.where(vote_id=vote.id)), "")
    return f"{words}, geändert" if changed else words, number


def _is_on(paper: Paper, vote: Vote) -> bool:
    wanted = _bare(paper.proposal)
    return bool(wanted) and wanted == _bare(vote.motion)


def _bare(markdown: str) -> str:
    return " ".join(richtext.words(markdown).split())


def _joined(item: AgendaItem, papers: Sequence[Paper]) -> str:
    typed = item.paper_reference
    shown = [p for p in papers if p.is_public or not item.is_public]
    parts = [typed] if typed else []
    return ", ".join([*parts, *(p.number for p in shown if p.number not in typed)])


def _number(work: Work, item: AgendaItem) -> str:
    return agenda.numbers(work.agenda_items.where(meeting_id=item.meeting_id))[item.id]


def _step(work: Work, paper: Paper, step: Consultation) -> Step:
    item = work.agenda_items.find(step.agenda_item_id)
    meeting = work.meetings.find(item.meeting_id if item else step.meeting_id)
    told, resolution = result_of(work, paper, item) if item else ("", "")
    return Step(
        id=step.id,
        committee=work.committees.get(step.committee_id).label,
        committee_id=step.committee_id,
        meeting_id=meeting.id if meeting else None,
        meeting_number=meeting.number if meeting else None,
        item_id=item.id if item else None,
        item_number=_number(work, item) if item else "",
        held_on=meeting.held_on if meeting else step.planned_on,
        role=step.role,
        is_public=step.is_public and (item is None or item.is_public),
        result=told or step.result,
        resolution=resolution,
        is_derived=bool(told),
    )


def _check(work: Work, paper: Paper, fields: ConsultationFields) -> None:
    if fields.is_public and not paper.is_public:
        raise Invalid({"is_public": "Die Vorlage ist nichtöffentlich."})
    meeting = work.meetings.find(fields.meeting_id)
    if meeting is not None and meeting.committee_id != fields.committee_id:
        raise Invalid({"meeting_id": "Diese Sitzung gehört zu einem anderen Gremium."})
