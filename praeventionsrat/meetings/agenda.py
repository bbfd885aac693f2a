"""Tagesordnung: order, numbers and planned clock times (DOMAIN 2.2, 2.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from praeventionsrat.meetings.clocktime import DAY, clock, minute
from praeventionsrat.meetings.records import AgendaItem, ItemState


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands in the agenda."""

    item: AgendaItem
    number: str
    level: int
    starts_at: time | None = None
    """Planned; None when the meeting has no planned start."""
    paper: str = ""
    """What stands under „Vorlage“."""


def in_order(items: Iterable[AgendaItem]) -> Sequence[AgendaItem]:
    """Public part first, each item followed by its children."""
    every = list(items)
    tops = sorted((i for i in every if i.parent_id is None), key=_order)
    children: dict[UUID, list[AgendaItem]] = {}
    for item in sorted((i for i in every if i.parent_id is not None), key=_order):
        children.setdefault(item.parent_id or item.id, []).append(item)
    return [i for top in tops for i in (top, *children.get(top.id, []))]


def _order(item: AgendaItem) -> tuple[bool, int, str]:
    return (not item.is_public, item.position, str(item.id))


def numbers(items: Iterable[AgendaItem]) -> dict[UUID, str]:
    """The number of every item: fixed ones stay, the others are counted on.

    Numbers run on through both parts. While nothing is fixed they are 1, 2, 2.1 …; afterwards a
    Nachtrag gets the next free number, so that no number that was sent out ever changes.
    """
    found: dict[UUID, str] = {}
    ordered = in_order(items)
    taken = {item.number for item in ordered if item.number}
    main, below = 0, 0
    if taken:
        main = max(_head(number) for number in taken)
    for item in ordered:
        if item.parent_id is None:
            if not item.number:
                main += 1
            found[item.id] = item.number or str(main)
            below = _deepest(found[item.id], taken)
        elif item.number:
            found[item.id] = item.number
        else:
            below += 1
            found[item.id] = f"{found[item.parent_id]}.{below}"
    return found


def _head(number: str) -> int:
    head = number.split(".", maxsplit=1)[0]
    return int(head) if head.isdigit() else 0


def _deepest(parent: str, taken: Iterable[str]) -> int:
    tails = (
        number.removeprefix(f"{parent}.") for number in taken if number.startswith(f"{parent}.")
    )
    return max((int(tail) for tail in tails if tail.isdigit()), default=0)


def places(
    items: Iterable[AgendaItem],
    start: time | None = None,
    papers: Mapping[UUID, str] | None = None,
) -> Sequence[Place]:
    """Every item with number, level and planned start; ``papers`` tells what lies before it."""
    every, laid = list(items), papers or {}
    named = numbers(every)
    now = minute(start) if start else None
    found = []
    for item in in_order(every):
        at = clock(now) if now is not None else None
        paper = laid.get(item.id, item.paper_reference)
        found.append(Place(item, named[item.id], 1 if item.parent_id is None else 2, at, paper))
        if now is not None and item.state is not ItemState.WITHDRAWN:
            now += item.planned_minutes
    return found


def planned_end(items: Iterable[AgendaItem], start: time | None) -> time | None:
    """When the meeting will end by the planned minutes; None without start or minutes."""
    minutes = sum(i.planned_minutes for i in items if i.state is not ItemState.WITHDRAWN)
    if start is None or not minutes or minute(start) + minutes >= 2 * DAY:
        return None
    return clock(minute(start) + minutes)
