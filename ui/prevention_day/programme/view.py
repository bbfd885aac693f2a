"""A programme as the grid shows it: one day, its places as columns, its items as cards."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from praeventionsrat.german import count
from praeventionsrat.prevention_day.programme.rows import DayRow, ItemRow, Programme, VenueRow
from praeventionsrat.prevention_day.programme.words import VENUE_KIND_NAMES
from ui.prevention_day.programme.cards import ItemCard
from ui.prevention_day.programme.stage import DayView, PlaceHead


def day_view(programme: Programme, day: DayRow, conflicts: Mapping[UUID, int]) -> DayView:
    """What the grid shows of one day."""
    columns = {venue.id: place for place, venue in enumerate(programme.venues)}
    cards = [
        card_of(item, columns.get(item.venue_id) if item.venue_id else None, conflicts)
        for item in programme.items_on(day.id)
    ]
    return DayView(day.opens, day.closes, [head_of(one) for one in programme.venues], cards)


def tray_cards(programme: Programme) -> Sequence[ItemCard]:
    """What is not yet planned in, as cards without time and place."""
    return [card_of(item, None, {}) for item in programme.tray]


def card_of(item: ItemRow, column: int | None, conflicts: Mapping[UUID, int]) -> ItemCard:
    """One item as a card."""
    return ItemCard(
        item.id,
        item.title,
        item.format,
        item.state,
        column,
        item.begins if item.is_planned else None,
        item.minutes,
        item.before,
        item.after,
        item.who,
        item.is_public,
        item.needs_registration,
        conflicts.get(item.id, 0),
    )


def head_of(venue: VenueRow) -> PlaceHead:
    """What stands above a column."""
    room = count(venue.capacity, "Platz", "Plätze") if venue.capacity is not None else ""
    outdoors = "im Freien" if venue.is_outdoors else ""
    detail = " · ".join(part for part in (room, outdoors) if part)
    return PlaceHead(venue.name, detail or VENUE_KIND_NAMES[venue.kind])
