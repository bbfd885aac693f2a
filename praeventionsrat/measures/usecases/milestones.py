"""Milestones of measures, and which can only come after which."""

from datetime import date
from uuid import UUID

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.german import day
from praeventionsrat.measures.parts import Milestone, MilestoneFields, MilestoneLink
from praeventionsrat.measures.ports import Work

CIRCLE = "Diese beiden Meilensteine würden im Kreis aufeinander warten."


def add_milestone(work: Work, measure_id: UUID, fields: MilestoneFields, *, today: date) -> UUID:
    """Put a milestone behind those a measure has."""
    _check(work, measure_id, fields, today)
    listed = work.milestones.where(measure_id=measure_id)
    milestone = Milestone.model_validate(fields, update={"measure_id": measure_id})
    milestone.position = 1 + max((one.position for one in listed), default=-1)
    work.milestones.add(milestone)
    return milestone.id


def edit_milestone(
    work: Work, milestone_id: UUID, fields: MilestoneFields, *, today: date, seen: int | None = None
) -> None:
    """Replace what is typed about a milestone."""
    milestone = work.milestones.get(milestone_id)
    milestone.see(seen)
    _check(work, milestone.measure_id, fields, today)
    milestone.sqlmodel_update(fields.model_dump())


def finish_milestone(work: Work, milestone_id: UUID, *, on: date | None, today: date) -> None:
    """Note that a milestone was reached on a day, or is open again (None)."""
    milestone = work.milestones.get(milestone_id)
    if on is not None and on > today:
        raise Invalid({"done_on": "Erledigt sein kann nur, was nicht in der Zukunft liegt."})
    milestone.done_on = on


def remove_milestone(work: Work, milestone_id: UUID) -> None:
    """Take a milestone off a measure."""
    work.milestones.remove(work.milestones.get(milestone_id))


def move_milestone(work: Work, milestone_id: UUID, place: int) -> None:
    """Put a milestone at another place among those of its measure."""
    milestone = work.milestones.get(milestone_id)
    listed = list(work.milestones.where(measure_id=milestone.measure_id))
    listed.remove(milestone)
    listed.insert(max(place, 0), milestone)
    for position, one in enumerate(listed):
        one.position = position


def link_milestones(work: Work, milestone_id: UUID, after_id: UUID) -> None:
    """Note that a milestone can only come after another; never in a circle."""
    work.milestones.get(milestone_id)
    work.milestones.get(after_id)
    after: dict[UUID, set[UUID]] = {}
    for link in work.milestone_links.all():
        after.setdefault(link.milestone_id, set()).add(link.after_id)
    if after_id in after.get(milestone_id, ()):
        return
    if waits_for(after, after_id, milestone_id):
        raise UserError(CIRCLE)
    work.milestone_links.add(MilestoneLink(milestone_id=milestone_id, after_id=after_id))


def unlink_milestones(work: Work, milestone_id: UUID, after_id: UUID) -> None:
    """Forget that a milestone comes after another."""
    for link in work.milestone_links.where(milestone_id=milestone_id, after_id=after_id):
        work.milestone_links.remove(link)


def waits_for(after: dict[UUID, set[UUID]], first: UUID, other: UUID) -> bool:
    """Whether ``first`` is ``other`` or waits for it, by however many steps."""
    ahead, seen = [first], set[UUID]()
    while ahead:
        one = ahead.pop()
        if one == other:
            return True
        if one not in seen:
            seen.add(one)
            ahead.extend(after.get(one, ()))
    return False


def _check(work: Work, measure_id: UUID, fields: MilestoneFields, today: date) -> None:
    began = work.measures.get(measure_id).starts_on
    if fields.starts_on and fields.due_on and fields.due_on < fields.starts_on:
        raise Invalid({"due_on": "Die Frist liegt vor dem Beginn des Meilensteins."})
    for name, on in (("starts_on", fields.starts_on), ("due_on", fields.due_on)):
        if began and on and on < began:
            raise Invalid({name: f"Das liegt vor dem Beginn der Maßnahme am {day(began)}."})
    if fields.done_on and fields.done_on > today:
        raise Invalid({"done_on": "Erledigt sein kann nur, was nicht in der Zukunft liegt."})
