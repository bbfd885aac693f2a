"""Steps at the agenda that are made of several use cases."""

import re
from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import AgendaItemFields, MeetingState
from praeventionsrat.meetings.sundries import is_sundries
from praeventionsrat.meetings.usecases.items import add_item, edit_item, move_item

MINUTES = re.compile(r"[,;(\s]+(\d{1,3})\s*(?:min\.?|minuten|′|')\)?\s*$", re.IGNORECASE)
BELOW = re.compile(r"^\s*[-–•]\s+")
NUMBER = re.compile(r"^\s*(?:TOP\s*)?\d{1,2}(?:\.(\d{1,2}))?[.)]?\s+(?=\D)", re.IGNORECASE)


def add_lines(
    work: Work, meeting_id: UUID, lines: Sequence[str], *, is_public: bool
) -> UUID | None:
    """Put typed or pasted lines on the agenda; returns the last one.

    „- Beleuchtung“ and „6.1 Beleuchtung“ become items below the one before; „… 15 min“ sets the
    planned minutes. „Verschiedenes“ stays the last one until the invitation. In a pasted list
    numbers in front are dropped, for the agenda counts by itself; in a line typed alone
    „9. Präventionstag“ is a title.
    """
    added = None
    for text in lines:
        title, minutes, below = read_line(text, listed=len(lines) > 1)
        if not title:
            continue
        fields = AgendaItemFields.checked(title=title, is_public=is_public, planned_minutes=minutes)
        before, sundries = _ends(work, meeting_id, is_public=is_public)
        added = add_item(work, meeting_id, fields, parent_id=before if below else None)
        scheduled = work.meetings.get(meeting_id).state is MeetingState.SCHEDULED
        if sundries is not None and not below and scheduled and not is_sundries(title):
            move_item(work, added, parent_id=None, before_id=sundries)
    return added


def read_line(text: str, *, listed: bool) -> tuple[str, int, bool]:
    """Title, planned minutes, and whether the line belongs below the one before."""
    found = MINUTES.search(text)
    title = text[: found.start()] if found else text
    numbered = NUMBER.match(title)
    below = bool(BELOW.match(title)) or bool(numbered and numbered[1])
    title = BELOW.sub("", title)
    if listed or below or (numbered and numbered[0].lstrip().upper().startswith("TOP")):
        title = NUMBER.sub("", title)
    return title.strip(), int(found[1]) if found else 0, below


def place_item(
    work: Work, item_id: UUID, *, parent_id: UUID | None, before_id: UUID | None, is_public: bool
) -> None:
    """Move an item to where it was dropped, also into the other part."""
    move_item(work, item_id, parent_id=parent_id, before_id=before_id)
    item = work.agenda_items.get(item_id)
    if parent_id is None and item.is_public != is_public:
        values = {name: getattr(item, name) for name in AgendaItemFields.model_fields}
        edit_item(work, item_id, AgendaItemFields(**{**values, "is_public": is_public}))


def rename_item(work: Work, item_id: UUID, title: str) -> None:
    """Give an item another title."""
    item = work.agenda_items.get(item_id)
    values = {name: getattr(item, name) for name in AgendaItemFields.model_fields}
    edit_item(work, item_id, AgendaItemFields.checked(**{**values, "title": title}))


def _ends(work: Work, meeting_id: UUID, *, is_public: bool) -> tuple[UUID | None, UUID | None]:
    """The last main item of a part, and „Verschiedenes“ after it where that ends the part."""
    items = agenda.in_order(work.agenda_items.where(meeting_id=meeting_id))
    tops = [i for i in items if i.parent_id is None and i.is_public is is_public]
    sundries = tops.pop().id if tops and is_sundries(tops[-1].title) else None
    return (tops[-1].id if tops else sundries), sundries
