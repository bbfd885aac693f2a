"""Joint discussion of several items, and resolutions that are told in public."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.publicity import Announcement, AnnouncementFields, JointDiscussion
from praeventionsrat.meetings.records import Resolution


@dataclass(frozen=True, slots=True)
class AnnounceableRow:
    """A resolution of the non-public part, and whether it is told in public."""

    resolution_id: UUID
    number: str
    item_number: str
    title: str
    text: str
    is_adopted: bool
    announcement_id: UUID | None = None
    wording: str = ""


def discuss_jointly(work: Work, item_id: UUID, with_item_id: UUID) -> None:
    """Discuss an item under another one; each keeps its own vote."""
    item, leader = work.agenda_items.get(item_id), work.agenda_items.get(with_item_id)
    if item.id == leader.id:
        raise UserError("Ein Punkt kann nicht mit sich selbst gemeinsam beraten werden.")
    if item.meeting_id != leader.meeting_id:
        raise UserError("Dieser Tagesordnungspunkt gehört zu einer anderen Sitzung.")
    if item.is_public != leader.is_public:
        raise UserError("Öffentliche und nichtöffentliche Punkte werden nicht gemeinsam beraten.")
    above = work.joint_discussions.where(agenda_item_id=leader.id)
    leader_id = above[0].with_item_id if above else leader.id
    if leader_id == item.id:
        return
    for kept in work.joint_discussions.where(with_item_id=item_id):
        kept.with_item_id = leader_id
    separate(work, item_id)
    work.joint_discussions.add(JointDiscussion(agenda_item_id=item_id, with_item_id=leader_id))


def separate(work: Work, item_id: UUID) -> None:
    """Discuss an item by itself again."""
    for kept in work.joint_discussions.where(agenda_item_id=item_id):
        work.joint_discussions.remove(kept)


def joint_with(work: Work, meeting_id: UUID) -> Mapping[UUID, Sequence[str]]:
    """For each item that is discussed jointly the numbers of the others."""
    items = work.agenda_items.where(meeting_id=meeting_id)
    numbers = agenda.numbers(items)
    groups: dict[UUID, list[UUID]] = {}
    for kept in work.joint_discussions.where(agenda_item_id=frozenset(numbers)):
        groups.setdefault(kept.with_item_id, [kept.with_item_id]).append(kept.agenda_item_id)
    place = {item.id: place for place, item in enumerate(agenda.in_order(items))}
    return {
        member: [numbers[o] for o in sorted(group, key=place.__getitem__) if o != member]
        for group in groups.values()
        for member in group
    }


def announce(work: Work, resolution_id: UUID, fields: AnnouncementFields) -> UUID:
    """Tell a non-public resolution in public, in words that may be said there."""
    resolution = work.resolutions.get(resolution_id)
    vote = work.votes.get(resolution.vote_id)
    if work.agenda_items.get(vote.agenda_item_id).is_public:
        raise UserError("Dieser Beschluss wurde schon öffentlich gefasst.")
    found = work.announcements.where(resolution_id=resolution_id)
    if found:
        found[0].wording = fields.wording
        return found[0].id
    told = Announcement.model_validate(fields, update={"resolution_id": resolution_id})
    work.announcements.add(told)
    return told.id


def keep_secret(work: Work, resolution_id: UUID) -> None:
    """Do not tell a resolution in public after all."""
    for kept in work.announcements.where(resolution_id=resolution_id):
        work.announcements.remove(kept)


def announceable(work: Work, meeting_id: UUID) -> Sequence[AnnounceableRow]:
    """The resolutions of the non-public part, and which of them are told in public."""
    items = work.agenda_items.where(meeting_id=meeting_id)
    numbers = agenda.numbers(items)
    rows = []
    for item in agenda.in_order(items):
        if item.is_public:
            continue
        for vote in work.votes.where(agenda_item_id=item.id):
            made = work.resolutions.where(vote_id=vote.id)
            rows += [_row(work, one, numbers[item.id], item.title) for one in made]
    return rows


def _row(work: Work, resolution: Resolution, number: str, title: str) -> AnnounceableRow:
    told = work.announcements.where(resolution_id=resolution.id)
    return AnnounceableRow(
        resolution_id=resolution.id,
        number=resolution.number,
        item_number=number,
        title=title,
        text=resolution.text,
        is_adopted=resolution.is_adopted,
        announcement_id=told[0].id if told else None,
        wording=told[0].wording if told else "",
    )
