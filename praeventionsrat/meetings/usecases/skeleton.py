"""Beginning an agenda: from the skeleton of the committee, or from an earlier agenda."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.council.usecases import rules_of
from praeventionsrat.errors import UserError
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.followup import may_approve
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItem, AgendaItemFields, ItemState
from praeventionsrat.meetings.skeleton import (
    PRESETS,
    SHORT,
    Filling,
    SkeletonFields,
    SkeletonItem,
)
from praeventionsrat.meetings.suggestions import is_control
from praeventionsrat.meetings.usecases.followup import suggest_items
from praeventionsrat.meetings.usecases.items import add_item


def skeleton_of(work: Work, committee_id: UUID) -> Sequence[SkeletonItem]:
    """The skeleton of a committee in its order; empty where it has none of its own."""
    return work.skeleton_items.where(committee_id=committee_id)


def add_skeleton_item(work: Work, committee_id: UUID, fields: SkeletonFields) -> UUID:
    """Put a line at the end of the skeleton."""
    work.committees.get(committee_id)
    place = 1 + max((i.position for i in skeleton_of(work, committee_id)), default=-1)
    item = SkeletonItem.model_validate(
        fields, update={"committee_id": committee_id, "position": place}
    )
    work.skeleton_items.add(item)
    return item.id


def edit_skeleton_item(
    work: Work, item_id: UUID, fields: SkeletonFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about a line."""
    item = work.skeleton_items.get(item_id)
    item.see(seen)
    item.sqlmodel_update(fields.model_dump())


def remove_skeleton_item(work: Work, item_id: UUID) -> None:
    """Take a line out of the skeleton."""
    work.skeleton_items.remove(work.skeleton_items.get(item_id))


def move_skeleton_item(work: Work, item_id: UUID, step: int) -> None:
    """Move a line up or down; at the ends it stays."""
    moved = work.skeleton_items.get(item_id)
    line = list(skeleton_of(work, moved.committee_id))
    place = line.index(moved) + step
    line.remove(moved)
    line.insert(max(place, 0), moved)
    for position, item in enumerate(line):
        if item.position != position:
            item.position = position


def choose_skeleton(work: Work, committee_id: UUID, preset: str) -> None:
    """Begin the skeleton of a committee anew with one of ours."""
    for item in skeleton_of(work, committee_id):
        work.skeleton_items.remove(item)
    is_public = rules_of(work, committee_id).is_public
    for fields in PRESETS[preset]:
        part = fields.model_copy(update={"is_public": is_public})
        add_skeleton_item(work, committee_id, part)


def apply_skeleton(work: Work, meeting_id: UUID) -> int:
    """Begin an agenda with the skeleton of its committee; returns how many items are new.

    Minutes that wait for approval and the Beschlusskontrolle come where the skeleton says.
    """
    committee_id = work.meetings.get(meeting_id).committee_id
    own: Sequence[SkeletonFields] = skeleton_of(work, committee_id)
    if not own:
        is_public = rules_of(work, committee_id).is_public
        own = [fields.model_copy(update={"is_public": is_public}) for fields in SHORT]
    wanted = [item for line in own for item in _filled(work, meeting_id, line)]
    for fields in wanted:
        add_item(work, meeting_id, fields)
    return len(wanted)


def copy_agenda(work: Work, meeting_id: UUID, source_id: UUID) -> int:
    """Begin an agenda like an earlier one; returns how many items are new.

    What was withdrawn stays behind, and the approval is that of the minutes that wait now.
    """
    if work.agenda_items.where(meeting_id=meeting_id):
        raise UserError("Diese Sitzung hat schon eine Tagesordnung.")
    due = list(suggest_items(work, meeting_id))
    copies: dict[UUID, UUID] = {}
    for item in agenda.in_order(work.agenda_items.where(meeting_id=source_id)):
        if item.state is ItemState.WITHDRAWN:
            continue
        for fields in _instead(item, due):
            parent = copies.get(item.parent_id) if item.parent_id else None
            copies[item.id] = add_item(work, meeting_id, fields, parent_id=parent)
    return len(work.agenda_items.where(meeting_id=meeting_id))


def _instead(item: AgendaItem, due: list[AgendaItemFields]) -> Sequence[AgendaItemFields]:
    if _approves(item.title):
        approvals = [fields for fields in due if may_approve(fields.title)]
        due[:] = [fields for fields in due if fields not in approvals]  # only once
        return [f.model_copy(update={"is_public": item.is_public}) for f in approvals]
    values = {name: getattr(item, name) for name in AgendaItemFields.model_fields}
    return [AgendaItemFields(**{**values, "paper_reference": "", "invitation_note": ""})]


def _approves(title: str) -> bool:
    return title.startswith("Genehmigung der Niederschrift über ")


def _filled(work: Work, meeting_id: UUID, line: SkeletonFields) -> Sequence[AgendaItemFields]:
    names = ("title", "kind", "is_public", "planned_minutes")
    own = AgendaItemFields(**{name: getattr(line, name) for name in names})
    if line.filling is Filling.ITEM:
        return [own]
    due = suggest_items(work, meeting_id)
    if line.filling is Filling.CONTROL:
        return [own] if any(is_control(fields.title) for fields in due) else []
    kept = {"is_public": own.is_public, "planned_minutes": own.planned_minutes}
    return [f.model_copy(update=kept) for f in due if may_approve(f.title)]
