"""Keeping the items of a programme: what they are, where and when, how sure."""

from collections.abc import Sequence
from datetime import time
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.crew import set_contributors
from praeventionsrat.prevention_day.programme.records import (
    LONGEST_MINUTES,
    ContributorFields,
    ItemFormat,
    ProgrammeItem,
    ProgrammeItemFields,
    ProgrammeState,
)
from praeventionsrat.prevention_day.programme.venues import lay_aside

SHORTEST_MINUTES = 5
OTHER_DAY = "Dieser Tag gehört zu einem anderen Präventionstag."
OTHER_VENUE = "Diese Fläche gehört zu einem anderen Präventionstag."
LONG_SLOT = "Ein Zeitfenster kann nicht länger sein als der Programmpunkt."
LENGTH = "Ein Programmpunkt dauert mindestens 5 Minuten und höchstens 24 Stunden."


def add_item(
    work: Work,
    event_id: UUID,
    fields: ProgrammeItemFields,
    contributors: Sequence[ContributorFields] = (),
    *,
    state: ProgrammeState = ProgrammeState.ASKED,
) -> UUID:
    """Put an item on the programme, or beside it where it has no day yet."""
    work.prevention_days.get(event_id)
    _check(work, event_id, fields)
    made = ProgrammeItem.model_validate(fields, update={"prevention_day_id": event_id})
    made.position, made.state = work.programme_items.next_position(event_id), state
    work.programme_items.add(made)
    if contributors:
        set_contributors(work, made.id, contributors)
    return made.id


def edit_item(
    work: Work, item_id: UUID, fields: ProgrammeItemFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about an item."""
    item = work.programme_items.get(item_id)
    item.see(seen)
    _check(work, item.prevention_day_id, fields)
    item.sqlmodel_update(fields.model_dump())


def remove_item(work: Work, item_id: UUID) -> None:
    """Take an item away, with those who take part and those who registered."""
    work.programme_items.remove(work.programme_items.get(item_id))


def copy_item(work: Work, item_id: UUID) -> UUID:
    """The same item once more, not yet planned in; with those who take part, nobody confirmed."""
    item = work.programme_items.get(item_id)
    values = {name: getattr(item, name) for name in ProgrammeItemFields.model_fields}
    values |= {"event_day_id": None, "venue_id": None, "starts_at": None}
    crew = [
        ContributorFields.model_construct(
            **{name: getattr(one, name) for name in ContributorFields.model_fields}
            | {"is_confirmed": False}
        )
        for one in work.contributors.where(item_id=item_id)
    ]
    fields = ProgrammeItemFields.model_construct(**values)
    return add_item(work, item.prevention_day_id, fields, crew)


def move_item(
    work: Work, item_id: UUID, day_id: UUID | None, venue_id: UUID | None, starts_at: time | None
) -> None:
    """Plan an item in, or elsewhere; without a day it is laid aside.

    Without a place it is everywhere, without a clock time the whole day long.
    """
    item = work.programme_items.get(item_id)
    if day_id is None:
        lay_aside(item)
        return
    _check_place(work, item.prevention_day_id, day_id, venue_id)
    item.event_day_id, item.venue_id, item.starts_at = day_id, venue_id, starts_at


def unschedule_item(work: Work, item_id: UUID) -> None:
    """Lay an item aside: not planned in, but not forgotten."""
    lay_aside(work.programme_items.get(item_id))


def resize_item(work: Work, item_id: UUID, minutes: int) -> None:
    """Make an item longer or shorter."""
    if not SHORTEST_MINUTES <= minutes <= LONGEST_MINUTES:
        raise Invalid({"duration_minutes": LENGTH})
    item = work.programme_items.get(item_id)
    if item.slot_minutes and item.slot_minutes > minutes:
        raise Invalid({"duration_minutes": LONG_SLOT})
    item.duration_minutes = minutes


def place_item(
    work: Work,
    item_id: UUID,
    day_id: UUID | None,
    venue_id: UUID | None,
    starts_at: time | None,
    minutes: int,
) -> None:
    """Move and resize in one go, as a hand does it in the grid."""
    move_item(work, item_id, day_id, venue_id, starts_at)
    resize_item(work, item_id, minutes)


def set_state(work: Work, item_id: UUID, state: ProgrammeState) -> None:
    """Say how sure an item is; a cancelled one keeps its place, so that it can come back."""
    work.programme_items.get(item_id).state = state


def swap_items(work: Work, item_id: UUID, other_id: UUID) -> None:
    """Let two items change day, place and time; each keeps its length."""
    one, other = work.programme_items.get(item_id), work.programme_items.get(other_id)
    if one.prevention_day_id != other.prevention_day_id:
        raise Invalid({"event_day_id": OTHER_DAY})
    here = (one.event_day_id, one.venue_id, one.starts_at)
    one.event_day_id, one.venue_id, one.starts_at = (
        other.event_day_id,
        other.venue_id,
        other.starts_at,
    )
    other.event_day_id, other.venue_id, other.starts_at = here


def add_break(
    work: Work, day_id: UUID, starts_at: time, minutes: int, title: str = "Pause"
) -> UUID:
    """A break across all places."""
    fields = ProgrammeItemFields.checked(
        title=title,
        format=ItemFormat.BREAK,
        event_day_id=day_id,
        starts_at=starts_at,
        duration_minutes=minutes,
    )
    event_id = work.event_days.get(day_id).prevention_day_id
    return add_item(work, event_id, fields, state=ProgrammeState.CONFIRMED)


def _check(work: Work, event_id: UUID, fields: ProgrammeItemFields) -> None:
    if fields.slot_minutes and fields.slot_minutes > fields.duration_minutes:
        raise Invalid({"slot_minutes": LONG_SLOT})
    _check_place(work, event_id, fields.event_day_id, fields.venue_id)


def _check_place(work: Work, event_id: UUID, day_id: UUID | None, venue_id: UUID | None) -> None:
    if day_id is not None and work.event_days.get(day_id).prevention_day_id != event_id:
        raise Invalid({"event_day_id": OTHER_DAY})
    if venue_id is not None and work.venues.get(venue_id).prevention_day_id != event_id:
        raise Invalid({"venue_id": OTHER_VENUE})
