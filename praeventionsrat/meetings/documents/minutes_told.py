"""Bekanntgabe: what the public minutes say of resolutions from the non-public part."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.documents.values import Rich
from praeventionsrat.meetings.documents.minutes_values import ItemEntry, VoteEntry
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.publicity import AnnounceableRow, announceable

HEADING = "Bekanntgabe von Beschlüssen aus dem nichtöffentlichen Teil"


def with_announcements(
    work: Work, meeting_id: UUID, items: tuple[ItemEntry, ...]
) -> tuple[ItemEntry, ...]:
    """The items with what is told in public: under their „Bekanntgabe“, else as the last one."""
    told = tuple(_entry(row) for row in announceable(work, meeting_id) if row.announcement_id)
    if not told:
        return items
    place = next((n for n, item in enumerate(items) if is_place_to_tell(item.heading)), None)
    if place is None:
        return (*items, _section(told))
    entry = items[place]
    kept = replace(entry, votes=(*entry.votes, *told))
    return (*items[:place], kept, *items[place + 1 :])


def is_place_to_tell(title: str) -> bool:
    """Whether an item of the agenda is there to tell non-public resolutions."""
    words = german.fold(title)
    return "bekanntgabe" in words and "nichtoffentlich" in words.replace("-", "")


def _entry(row: AnnounceableRow) -> VoteEntry:
    result = "beschlossen" if row.is_adopted else "abgelehnt"
    return VoteEntry(
        resolution=row.number,
        motion=Rich(row.wording, "Beschluss Text"),
        line=f"Im nichtöffentlichen Teil {result}",
        remark="",
    )


def _section(told: Sequence[VoteEntry]) -> ItemEntry:
    return ItemEntry(
        level=1,
        heading=HEADING,
        mark="",
        subline="",
        text=Rich(""),
        recusals=(),
        votes=tuple(told),
        outcome="",
        assignments=(),
    )
