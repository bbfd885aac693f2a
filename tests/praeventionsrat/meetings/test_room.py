from datetime import time
from uuid import uuid4

import pytest

from praeventionsrat.meetings.records import Absence, AttendanceKind
from praeventionsrat.meetings.room import Occupant, Room, Span


def somebody(*spans, kind=AttendanceKind.VOTING, absence=Absence.NONE, **more):
    person = more.pop("person_id", uuid4())
    return Occupant(uuid4(), "N", "Frau N", "", kind, absence, spans, person_id=person, **more)


@pytest.mark.parametrize(
    ("span", "at", "inside"),
    [
        (Span(time(16, 2)), time(16, 2), True),
        (Span(time(16, 2)), time(16, 1), False),
        (Span(time(16, 2), time(17, 20)), time(17, 19), True),
        (Span(time(16, 2), time(17, 20)), time(17, 20), False),
        (Span(time(23), time(0, 30)), time(0, 29), True),
        (Span(time(23), time(0, 30)), time(0, 30), False),
    ],
)
def test_a_span_holds_its_first_minute_and_not_its_last(span, at, inside):
    assert span.covers(at, time(16)) is inside


def test_somebody_may_come_and_go_twice():
    twice = somebody(Span(time(16), time(16, 30)), Span(time(17), time(17, 30)))
    room = Room((twice,), time(16))
    there = [len(room.voters(at)) for at in (time(16, 29), time(16, 30), time(17), time(17, 30))]
    assert there == [1, 0, 1, 0]
    assert room.most_voters() == 1


def test_past_midnight_counts_from_the_planned_begin_too():
    room = Room((somebody(Span(time(20), time(0, 45))),), planned=time(20))
    assert [len(room.present(at)) for at in (time(0, 44), time(0, 45))] == [1, 0]


def test_a_seat_has_one_vote_whoever_is_in_the_room():
    member = somebody(Span(time(16), time(17)), Span(time(18)))
    deputy = somebody(Span(time(16, 30)), represents_id=member.person_id)
    second = somebody(Span(time(17, 30)), represents_id=member.person_id)
    room = Room((deputy, second, member), time(16))
    assert list(room.voters(time(16, 45))) == [member]
    assert list(room.voters(time(17))) == [deputy]
    assert list(room.voters(time(17, 45))) == [deputy]
    assert list(room.voters(time(18))) == [member]
    assert len(room.present(time(18))) == 3
    assert room.most_voters() == 1


def test_only_voting_members_vote():
    kinds = [somebody(Span(time(16)), kind=kind) for kind in AttendanceKind]
    room = Room(tuple(kinds), time(16))
    assert [o.kind for o in room.voters(time(17))] == [AttendanceKind.VOTING]
    assert [o.kind for o in room.ever(AttendanceKind.GUEST)] == [AttendanceKind.GUEST]


def test_who_is_missing_never_came():
    excused = somebody(absence=Absence.EXCUSED)
    unexcused = somebody(absence=Absence.UNEXCUSED)
    came = somebody(Span(time(16)), absence=Absence.EXCUSED)
    room = Room((excused, unexcused, came))
    assert list(room.missing(Absence.EXCUSED)) == [excused]
    assert list(room.missing(Absence.UNEXCUSED)) == [unexcused]


def test_an_empty_room_has_no_voters():
    assert Room(()).most_voters() == 0
    assert Room(()).changes_of_voters() == []


def test_comings_and_goings_are_told_in_order_and_only_inside_the_meeting():
    early = somebody(Span(time(15, 50), time(15, 55)))
    stays = somebody(Span(time(16)))
    late = somebody(Span(time(23, 50), time(0, 10)))
    until_end = somebody(Span(time(16), time(0, 30)))
    after = somebody(Span(time(0, 40)))
    adviser = somebody(Span(time(17)), kind=AttendanceKind.ADVISORY)
    room = Room((late, early, stays, until_end, after, adviser), time(16), time(0, 30))
    assert [(at, came) for at, _, came in room.changes_of_voters()] == [
        (time(23, 50), True),
        (time(0, 10), False),
    ]


def test_at_one_minute_going_is_told_before_coming():
    leaver = somebody(Span(time(16), time(17)))
    comer = somebody(Span(time(17)))
    moves = Room((comer, leaver), time(16)).changes_of_voters()
    assert [came for _, _, came in moves] == [False, True]


def test_before_the_begin_is_known_nobody_comes_late():
    assert Room((somebody(Span(time(16), time(17))),)).changes_of_voters() == []


def test_a_meeting_sits_between_begin_and_end_but_not_in_a_break():
    room = Room((), time(22), time(0, 30), breaks=(Span(time(23, 55), time(0, 5)),))
    times = (time(21, 59), time(22), time(23, 55), time(0, 4), time(0, 5), time(0, 30))
    assert [room.sits(at) for at in times] == [False, True, False, False, True, True]
    assert not room.sits(time(0, 31))
    assert Room(()).sits(time(3))
