from datetime import time
from uuid import uuid4

from praeventionsrat.meetings.documents.minutes_attendance import groups, presence
from praeventionsrat.meetings.documents.moments import Moment, Placing, moments
from praeventionsrat.meetings.records import Absence, AttendanceKind
from praeventionsrat.meetings.room import Occupant, Room, Span


def somebody(*spans, **more):
    values = {
        "id": uuid4(),
        "name": "Kim Muster",
        "spoken": "Kim Muster",
        "affiliation": "Schulen",
        "kind": AttendanceKind.VOTING,
        "absence": Absence.NONE,
        "spans": tuple(Span(*span) for span in spans),
    }
    return Occupant(**values | more)


def room(*occupants):
    return Room(tuple(occupants), time(20), time(0, 30))


def test_comings_goings_and_breaks_stand_in_order_of_time_past_midnight():
    here = room(somebody((time(20), time(0, 10))), somebody((time(23), None)))
    found = moments(here, [Span(time(0, 5)), Span(time(21), time(21, 10))])
    assert [m.sentence for m in found] == [
        "21:00 bis 21:10 Uhr: Die Sitzung ist unterbrochen.",
        "23:00 Uhr: Kim Muster nimmt an der Sitzung teil (2 Stimmberechtigte anwesend).",
        "00:05 Uhr: Die Sitzung wird unterbrochen.",
        "00:10 Uhr: Kim Muster verlässt die Sitzung (1 stimmberechtigte Person anwesend).",
    ]


def test_each_moment_is_handed_out_once_before_what_comes_no_earlier():
    placing = Placing([Moment(time(21), "a"), Moment(time(23), "b")], time(20))
    assert placing.before(None) == ()
    assert placing.before(time(20, 30)) == ()
    assert placing.before(time(21)) == ("a",)
    assert placing.before(time(22)) == ()
    assert placing.rest() == ("b",)
    assert placing.rest() == ()


def test_presence_is_told_in_words():
    here = room()
    assert presence(somebody((time(20), None)), here) == "durchgehend"
    assert presence(somebody((time(19, 50), time(0, 30))), here) == "durchgehend"
    assert presence(somebody((time(20), time(22))), here) == "bis 22:00 Uhr"
    assert presence(somebody((time(21), None)), here) == "ab 21:00 Uhr"
    twice = somebody((time(20, 5), time(21)), (time(22), None))
    assert presence(twice, here) == "20:05 bis 21:00 und ab 22:00 Uhr"


def test_while_the_meeting_goes_on_who_has_left_has_left():
    here = Room((), time(20), None)
    assert presence(somebody((time(20), time(22))), here) == "bis 22:00 Uhr"


def test_a_keeper_and_a_note_are_named_in_the_tables():
    keeper = somebody(
        (time(20), None), kind=AttendanceKind.ADMINISTRATION, is_keeper=True, is_chair=True
    )
    member = somebody((time(20), None), note="per Video")
    voting, others = groups(room(keeper, member), 5, "Vorsitz")
    assert voting.title == "Stimmberechtigt (1 von 5)"
    assert voting.lines[0].note == "durchgehend (per Video)"
    assert (others.lines[0].name, others.lines[0].note) == (
        "Kim Muster (Vorsitz)",
        "Verwaltung (Protokoll)",
    )


def test_who_was_expected_without_a_person_on_record_may_be_excused():
    missing = somebody(absence=Absence.EXCUSED)
    (group,) = groups(room(missing), 5, "Vorsitz")
    assert group.lines[0].note == "entschuldigt"
