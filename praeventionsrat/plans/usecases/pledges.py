"""Pledges: type, take over from a programme, judge, delete."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.plans.ports import Work
from praeventionsrat.plans.reading.outline import Part, PartKind
from praeventionsrat.plans.records import ChapterFields, Pledge, PledgeFields, Verdict
from praeventionsrat.plans.usecases.plans import add_chapter
from praeventionsrat.records import clean_line

TITLE, NUMBER = 300, 20
NOTHING_TICKED = "Es ist nichts angehakt. Haken Sie an, was übernommen werden soll."


def add_pledge(work: Work, plan_id: UUID, fields: PledgeFields) -> UUID:
    """Add a pledge at the end of a plan."""
    _check_chapter(work, plan_id, fields.chapter_id)
    pledge = Pledge.model_validate(fields, update={"plan_id": plan_id})
    pledge.position = _next_position(work, plan_id)
    work.pledges.add(pledge)
    return pledge.id


def edit_pledge(
    work: Work, pledge_id: UUID, fields: PledgeFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a pledge."""
    pledge = work.pledges.get(pledge_id)
    pledge.see(seen)
    _check_chapter(work, pledge.plan_id, fields.chapter_id)
    pledge.sqlmodel_update(fields.model_dump())


def delete_pledges(work: Work, pledge_ids: Iterable[UUID]) -> None:
    """Delete pledges with their links; undo brings them back."""
    for pledge_id in pledge_ids:
        work.pledges.remove(work.pledges.get(pledge_id))


def judge_pledge(
    work: Work, pledge_id: UUID, verdict: Verdict | None, reason: str, *, on: date
) -> None:
    """Say what became of a pledge, other than computed; None goes back to what is computed."""
    reason = str(clean_line(reason))
    if verdict is not None and not reason:
        raise Invalid({"verdict_reason": "Bitte kurz begründen, warum Sie anders urteilen."})
    pledge = work.pledges.get(pledge_id)
    pledge.verdict = verdict
    pledge.verdict_reason = reason if verdict is not None else ""
    pledge.verdict_on = on if verdict is not None else None


def take_over(work: Work, plan_id: UUID, parts: Sequence[Part]) -> int:
    """Take the ticked parts of a programme into a plan; returns how many pledges there are more.

    A chapter is made when a ticked pledge stands in it or below it; one of the same title that
    the plan has already at that place is used again.
    """
    work.plans.get(plan_id)
    if not any(part.ticked and part.kind is PartKind.PLEDGE for part in parts):
        raise UserError(NOTHING_TICKED)
    place = _next_position(work, plan_id)
    above: list[Part] = []
    made: dict[int, UUID] = {}
    pledges: list[Pledge] = []
    for part in parts:
        if not part.ticked:
            continue
        if part.kind is PartKind.CHAPTER:
            above = [*(each for each in above if each.level < part.level), part]
            continue
        pledge = _pledge(plan_id, part, _chapter_for(work, plan_id, above, made))
        pledge.position = place + len(pledges)
        pledges.append(pledge)
    work.pledges.add_all(pledges)
    return len(pledges)


def _pledge(plan_id: UUID, part: Part, chapter_id: UUID | None) -> Pledge:
    fields = PledgeFields(
        wording=part.text,
        number=part.number[:NUMBER],
        place=part.place[:TITLE],
        chapter_id=chapter_id,
    )
    return Pledge.model_validate(fields, update={"plan_id": plan_id})


def _chapter_for(
    work: Work, plan_id: UUID, above: Sequence[Part], made: dict[int, UUID]
) -> UUID | None:
    """The chapter the last of these parts became; those missing on the way are made."""
    parent: UUID | None = None
    for part in above:
        if id(part) not in made:
            made[id(part)] = _known_or_new(work, plan_id, part, parent)
        parent = made[id(part)]
    return parent


def _known_or_new(work: Work, plan_id: UUID, part: Part, parent: UUID | None) -> UUID:
    title, number = part.text[:TITLE], part.number[:NUMBER]
    known = work.chapters.where(plan_id=plan_id, title=title, parent_id=parent)
    if known:
        return known[0].id
    return add_chapter(work, plan_id, ChapterFields(title=title, number=number), parent_id=parent)


def _check_chapter(work: Work, plan_id: UUID, chapter_id: UUID | None) -> None:
    chapter = work.chapters.find(chapter_id)
    if chapter is not None and chapter.plan_id != plan_id:
        raise Invalid({"chapter_id": "Dieses Kapitel gehört zu einem anderen Plan."})


def _next_position(work: Work, plan_id: UUID) -> int:
    return 1 + max((row.position for row in work.pledges.where(plan_id=plan_id)), default=-1)
