"""Plans and their chapters: make, change, delete, read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.plans.plan_ports import Counterpart, PledgeDecision, PledgeNote, PledgeRow
from praeventionsrat.plans.ports import Work
from praeventionsrat.plans.records import Chapter, ChapterFields, Plan, PlanFields


@dataclass(frozen=True, slots=True)
class ChapterRow:
    """One chapter, with how deep it stands."""

    id: UUID
    parent_id: UUID | None
    title: str
    number: str
    depth: int

    @property
    def label(self) -> str:
        """„3.2 Licht und Wege“."""
        return f"{self.number} {self.title}".strip()


@dataclass(frozen=True, slots=True)
class PlanView:
    """One plan with its chapters in reading order, its pledges and what they led to."""

    id: UUID
    fields: PlanFields
    chapters: tuple[ChapterRow, ...]
    pledges: tuple[PledgeRow, ...]
    decisions: tuple[PledgeDecision, ...]
    notes: tuple[PledgeNote, ...]
    counterparts: tuple[Counterpart, ...]

    def pledges_in(self, chapter_id: UUID | None) -> Sequence[PledgeRow]:
        """Those of one chapter, without the ones below it; None: those without a chapter."""
        return [row for row in self.pledges if row.chapter_id == chapter_id]


def new_plan(work: Work, fields: PlanFields) -> UUID:
    """Put a plan on record."""
    _check_days(fields)
    plan = Plan.model_validate(fields)
    work.plans.add(plan)
    return plan.id


def edit_plan(work: Work, plan_id: UUID, fields: PlanFields, *, seen: int | None = None) -> None:
    """Replace what is typed about a plan."""
    plan = work.plans.get(plan_id)
    plan.see(seen)
    _check_days(fields)
    plan.sqlmodel_update(fields.model_dump())


def delete_plan(work: Work, plan_id: UUID, *, at: datetime) -> None:
    """Move a plan to the Papierkorb, with its chapters and pledges."""
    work.plans.get(plan_id).deleted_at = at


def read_plan(work: Work, plan_id: UUID) -> PlanView:
    """Everything the window shows of a plan."""
    plan = work.plans.get(plan_id)
    return PlanView(
        plan.id,
        PlanFields.model_validate(plan.model_dump(include=set(PlanFields.model_fields))),
        chapters_of(work, plan_id),
        tuple(work.pledges.rows(plan_id)),
        tuple(work.pledge_resolutions.of_plan(plan_id)),
        tuple(work.pledge_topics.of_plan(plan_id)),
        tuple(work.pledge_pairs.of_plan(plan_id)),
    )


def chapters_of(work: Work, plan_id: UUID) -> tuple[ChapterRow, ...]:
    """The chapters of a plan in reading order."""
    found = work.chapters.where(plan_id=plan_id)
    known = {chapter.id for chapter in found}
    below: dict[UUID | None, list[Chapter]] = {}
    for chapter in found:
        parent = chapter.parent_id if chapter.parent_id in known else None
        below.setdefault(parent, []).append(chapter)
    rows: list[ChapterRow] = []
    todo = [(chapter, 0) for chapter in reversed(below.get(None, []))]
    while todo:
        chapter, depth = todo.pop()
        rows.append(ChapterRow(chapter.id, chapter.parent_id, chapter.title, chapter.number, depth))
        todo += [(each, depth + 1) for each in reversed(below.get(chapter.id, []))]
    return tuple(rows)


def add_chapter(
    work: Work, plan_id: UUID, fields: ChapterFields, *, parent_id: UUID | None = None
) -> UUID:
    """Add a chapter at the end of a plan, or at the end of another chapter."""
    parent = work.chapters.find(parent_id)
    if parent is not None and parent.plan_id != plan_id:
        raise UserError("Dieses Kapitel gehört zu einem anderen Plan.")
    chapter = Chapter.model_validate(fields, update={"plan_id": plan_id, "parent_id": parent_id})
    chapter.position = 1 + max(
        (each.position for each in work.chapters.where(plan_id=plan_id)), default=-1
    )
    work.chapters.add(chapter)
    return chapter.id


def edit_chapter(work: Work, chapter_id: UUID, fields: ChapterFields) -> None:
    """Give a chapter another title or number."""
    work.chapters.get(chapter_id).sqlmodel_update(fields.model_dump())


def move_chapter(work: Work, chapter_id: UUID, parent_id: UUID | None) -> None:
    """Put a chapter under another one of its plan, or to the top; what it holds goes with it."""
    chapter, above = work.chapters.get(chapter_id), work.chapters.find(parent_id)
    if above is not None and above.plan_id != chapter.plan_id:
        raise UserError("Dieses Kapitel gehört zu einem anderen Plan.")
    while above is not None:
        if above.id == chapter_id:
            raise UserError("Ein Kapitel kann nicht unter sich selbst stehen.")
        above = work.chapters.find(above.parent_id)
    chapter.parent_id = parent_id


def delete_chapter(work: Work, chapter_id: UUID) -> None:
    """Delete a chapter; what stood in it and below it moves up, no pledge is lost."""
    chapter = work.chapters.get(chapter_id)
    for below in work.chapters.where(parent_id=chapter_id):
        below.parent_id = chapter.parent_id
    for pledge in work.pledges.where(chapter_id=chapter_id):
        pledge.chapter_id = chapter.parent_id
    work.chapters.remove(chapter)


def _check_days(fields: PlanFields) -> None:
    if fields.starts_on and fields.ends_on and fields.ends_on < fields.starts_on:
        raise Invalid({"ends_on": "Das Ende liegt vor dem Beginn."})
