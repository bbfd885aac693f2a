"""The press list: what went out, who asked, who comes, what appeared."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.prevention_day.money.records import PressItem, PressItemFields, PressKind
from praeventionsrat.prevention_day.money.rows import PressRow
from praeventionsrat.prevention_day.ports import Work

APPEARED = frozenset({PressKind.REPORT, PressKind.POST})


def add_press_item(work: Work, event_id: UUID, fields: PressItemFields) -> UUID:
    """Put an entry on the list, with the names the contacts have."""
    work.prevention_days.get(event_id)
    listed = work.press_items.where(prevention_day_id=event_id)
    place = 1 + max((one.position for one in listed), default=-1)
    made = PressItem.model_validate(
        _named(work, fields), update={"prevention_day_id": event_id, "position": place}
    )
    work.press_items.add(made)
    return made.id


def edit_press_item(
    work: Work, item_id: UUID, fields: PressItemFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about an entry."""
    item = work.press_items.get(item_id)
    item.see(seen)
    item.sqlmodel_update(_named(work, fields).model_dump())


def remove_press_item(work: Work, item_id: UUID) -> None:
    """Take an entry off the list, with its files."""
    work.press_items.remove(work.press_items.get(item_id))


def appeared(rows: Sequence[PressRow]) -> Sequence[PressRow]:
    """What can be read, heard or seen, as it came out."""
    found = [row for row in rows if row.kind in APPEARED]
    return sorted(found, key=lambda row: (row.happened_on is None, row.happened_on or 0))


def _named(work: Work, fields: PressItemFields) -> PressItemFields:
    house = work.organizations.find(fields.organization_id)
    if fields.medium or house is None:
        return fields
    return fields.model_copy(update={"medium": house.name})
