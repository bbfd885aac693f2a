"""When a meeting deliberated in private, and who was there for nothing else (DOMAIN 10.10)."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import time
from uuid import UUID

from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.clocktime import clock, minute
from praeventionsrat.meetings.records import AgendaItem, AttendanceKind, ItemState
from praeventionsrat.meetings.room import Occupant, Room, Span

FOREVER = 24 * 120


def secret_spans(items: Sequence[AgendaItem], begun: time | None) -> tuple[Span, ...]:
    """The times of the non-public part, as far as the items tell them.

    It begins when the public item before it was closed (a guest comes in between), else when its
    own first item was called, and lasts until the next public item is called.
    """
    timed = sorted((i for i in items if i.started_at), key=lambda i: _minute(i.started_at, begun))
    found: list[Span] = []
    closed: int | None = None
    for item in timed:
        start = _minute(item.started_at, begun)
        if item.is_public:
            if found and found[-1].end is None:
                found[-1] = Span(found[-1].start, item.started_at)
            ended = _minute(item.ended_at, begun) if item.ended_at else start
            closed = None if item.ended_at is None else max(closed or 0, ended)
        elif not found or found[-1].end is not None:
            found.append(Span(clock(min(start, closed or start))))
    return tuple(found) or _after_last(items)


def happened_in(spans: Sequence[Span], at: time, begun: time | None) -> bool:
    """Whether a minute lies in one of the spans."""
    return any(span.covers(at, begun) for span in spans)


def public_room(room: Room, items: Sequence[AgendaItem], members: Collection[UUID | None]) -> Room:
    """The room as the public minutes may show it.

    Who has no seat (a guest, an expert, somebody of the administration) and came for the
    non-public part only would give away what it was about; nobody is named for it, and whoever
    was heard in both parts only with the times of the public one.
    """
    if all(item.is_public for item in items):
        return room
    secret = secret_spans(items, room.origin)
    shown = []
    for occupant in room.occupants:
        if _belongs(occupant, members):
            shown.append(occupant)
            continue
        spans = tuple(span for span in occupant.spans if _is_seen(span, secret, room))
        if spans:
            shown.append(replace(occupant, spans=spans))
    return replace(room, occupants=tuple(shown))


def _belongs(occupant: Occupant, members: Collection[UUID | None]) -> bool:
    seated = occupant.person_id is not None and occupant.person_id in members
    leads = occupant.is_chair or occupant.is_keeper
    return seated or leads or occupant.kind is AttendanceKind.VOTING


def _is_seen(span: Span, secret: Sequence[Span], room: Room) -> bool:
    """Whether anything public happened while somebody was there."""
    first = minute(span.start, room.origin)
    begin = max(first, minute(room.begun, room.origin)) if room.begun else first
    end = min(_end(span, room.origin), minute(room.ended, room.origin) if room.ended else FOREVER)
    starts = [begin, *(_end(hidden, room.origin) for hidden in secret)]
    return any(
        begin <= now < end and not happened_in(secret, clock(now), room.origin) for now in starts
    )


def _after_last(items: Sequence[AgendaItem]) -> tuple[Span, ...]:
    """Without a time of its own, the non-public part follows the last public item."""
    held = [i for i in agenda.in_order(items) if i.state is not ItemState.WITHDRAWN]
    public = [i for i in held if i.is_public]
    if len(public) == len(held) or not public or public[-1].ended_at is None:
        return ()
    return (Span(public[-1].ended_at),)


def _end(span: Span, begun: time | None) -> int:
    return minute(span.end, begun) if span.end else FOREVER


def _minute(value: time | None, begun: time | None) -> int:
    return minute(value, begun) if value else 0
