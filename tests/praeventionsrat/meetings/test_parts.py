from datetime import time
from uuid import uuid4

from praeventionsrat.meetings.parts import happened_in, public_room, secret_spans
from praeventionsrat.meetings.records import Absence, AgendaItem, AttendanceKind, ItemState
from praeventionsrat.meetings.room import Occupant, Room, Span

MEETING = uuid4()


def item(position, *, public, start=None, end=None, state=ItemState.PLANNED):
    return AgendaItem(
        meeting_id=MEETING,
        title="TOP",
        position=position,
        is_public=public,
        started_at=start,
        ended_at=end,
        state=state,
    )


def guest(*spans, **more):
    values = {
        "id": uuid4(),
        "name": "Ida Neuhaus",
        "spoken": "Frau Neuhaus",
        "affiliation": "",
        "kind": AttendanceKind.GUEST,
        "absence": Absence.NONE,
        "spans": tuple(Span(*span) for span in spans),
    }
    return Occupant(**values | more)


def test_the_non_public_part_begins_when_the_public_item_before_is_closed():
    agenda = [
        item(0, public=True, start=time(16), end=time(17)),
        item(1, public=False, start=time(17, 5)),
    ]
    assert secret_spans(agenda, None) == (Span(time(17)),)


def test_an_item_that_was_never_closed_ends_when_the_next_is_called():
    agenda = [item(0, public=True, start=time(16)), item(1, public=False, start=time(17, 5))]
    assert secret_spans(agenda, None) == (Span(time(17, 5)),)


def test_the_public_may_come_back_in_between():
    agenda = [
        item(0, public=False, start=time(16), end=time(16, 20)),
        item(1, public=False, start=time(16, 20)),
        item(2, public=True, start=time(16, 30), end=time(17)),
        item(3, public=True, start=time(17), end=time(17, 10)),
        item(4, public=False, start=time(17, 12)),
    ]
    assert secret_spans(agenda, None) == (Span(time(16), time(16, 30)), Span(time(17, 10)))
    assert happened_in(secret_spans(agenda, None), time(16, 29), None)
    assert not happened_in(secret_spans(agenda, None), time(16, 30), None)


def test_without_its_own_time_it_follows_the_last_public_item():
    done = item(0, public=True, start=time(16), end=time(17))
    dropped = item(1, public=True, state=ItemState.WITHDRAWN)
    assert secret_spans([done, dropped, item(2, public=False)], None) == (Span(time(17)),)
    assert secret_spans([done, item(1, public=True), item(2, public=False)], None) == ()
    assert secret_spans([done, dropped], None) == ()
    assert secret_spans([item(2, public=False)], None) == ()


def test_who_sat_there_between_two_secrets_is_shown():
    agenda = [
        item(0, public=False, start=time(16)),
        item(1, public=True, start=time(16, 30), end=time(16, 40)),
        item(2, public=False, start=time(16, 40)),
    ]
    inside = guest((time(16, 35), time(16, 50)))
    across = guest((time(16, 10), None))
    after = guest((time(16, 45), time(17, 30)))
    room = Room((inside, across, after), time(16), time(17))
    assert public_room(room, agenda, ()).occupants == (inside, across)


def test_before_the_meeting_has_a_begin_or_an_end_the_rule_is_the_same():
    agenda = [item(0, public=True, start=time(16)), item(1, public=False, start=time(17))]
    early, late = guest((time(16), None)), guest((time(17, 1), None))
    assert public_room(Room((early, late)), agenda, ()).occupants == (early,)


def test_who_leads_votes_or_has_a_seat_is_shown():
    agenda = [item(0, public=True, start=time(16)), item(1, public=False, start=time(17))]
    seat = uuid4()
    late = (time(17, 1), None)
    shown = (
        guest(late, is_chair=True),
        guest(late, is_keeper=True),
        guest(late, kind=AttendanceKind.VOTING),
        guest(late, person_id=seat),
    )
    room = Room((*shown, guest(late, person_id=uuid4())), time(16))
    assert public_room(room, agenda, {seat}).occupants == shown
