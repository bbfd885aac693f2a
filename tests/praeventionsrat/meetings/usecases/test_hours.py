from datetime import time

import pytest

from praeventionsrat.meetings.hours import Hours, some
from praeventionsrat.meetings.usecases import attendance, items, meeting
from praeventionsrat.meetings.usecases.hours import (
    check_item_hours,
    check_presence_hours,
    fit_items,
    fit_presences,
    item_hours,
)

HOURS = Hours(time(16), time(18), time(16))


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (None, None, ""),
        (time(16), time(18), ""),
        (time(15), None, "ab 15:00 Uhr eingetragen, die Sitzung begann aber erst um 16:00 Uhr"),
        (
            time(15),
            time(15, 30),
            "bis 15:30 Uhr eingetragen, die Sitzung begann aber erst um 16:00 Uhr",
        ),
        (time(17), time(19), "bis 19:00 Uhr eingetragen, die Sitzung endete aber um 18:00 Uhr"),
        (time(19), time(20), "ab 19:00 Uhr eingetragen, die Sitzung endete aber um 18:00 Uhr"),
    ],
)
def test_what_lies_outside_is_said(start, end, said):
    assert HOURS.complaint(start, end) == said


def test_while_begin_and_end_are_open_nothing_is_outside():
    assert Hours(None, None, None).complaint(time(3), time(4)) == ""


def test_what_sticks_out_is_shortened_and_what_lies_outside_stays():
    assert HOURS.fitted(time(15), time(19)) == (time(16), time(18))
    assert HOURS.fitted(time(17), None) == (time(17), None)
    assert HOURS.fitted(time(19), time(20)) == (time(19), time(20))
    assert HOURS.fitted(None, time(15)) == (None, time(15))


def test_only_the_first_few_are_told():
    assert some(["a", "b", "c"]) == "a b c"
    assert some(["a", "b", "c", "d"]) == "a b c Und 1 weitere Zeit."


@pytest.fixture
def held(council, work):
    """Held from 16:00 to 18:00; one item and two presences do not fit."""
    council.begin()
    council.late = council.item("Verschiedenes")
    council.never = council.item("Nachklang")
    council.fine = council.item("Bericht")
    items.set_item_times(work, council.late, started_at=time(17, 50), ended_at=time(18, 20))
    items.set_item_times(work, council.never, started_at=time(19), ended_at=None)
    items.set_item_times(work, council.fine, started_at=time(16), ended_at=time(16, 10))
    attendance.goes(work, council.listed[0], at=time(18, 30))
    attendance.goes(work, council.listed[1], at=time(17))
    attendance.comes(work, council.listed[1], at=time(18, 40))
    meeting.end_meeting(work, council.meeting, at=time(18))
    return council


def test_items_outside_are_recorded_and_found(held, work):
    (found,) = check_item_hours(work, held.meeting)
    assert found.what == (
        "TOP 1 ist bis 18:20 Uhr eingetragen, die Sitzung endete aber um 18:00 Uhr. "
        "TOP 2 ist ab 19:00 Uhr eingetragen, die Sitzung endete aber um 18:00 Uhr."
    )
    assert item_hours(work, held.late) == (
        "Der Punkt ist bis 18:20 Uhr eingetragen, die Sitzung endete aber um 18:00 Uhr."
    )
    assert item_hours(work, held.fine) == ""


def test_items_that_stick_out_are_shortened(held, work):
    assert fit_items(work, held.meeting) == 1
    assert held.get(held.late).ended_at == time(18)
    assert held.get(held.never).started_at == time(19)
    assert fit_items(work, held.meeting) == 0


def test_presences_outside_are_recorded_found_and_shortened(held, work):
    (found,) = check_presence_hours(work, held.meeting)
    assert found.what == (
        "Mitglied 0 ist bis 18:30 Uhr eingetragen, die Sitzung endete aber um 18:00 Uhr. "
        "Mitglied 1 ist ab 18:40 Uhr eingetragen, die Sitzung endete aber um 18:00 Uhr."
    )
    assert fit_presences(work, held.meeting) == 1
    (found,) = check_presence_hours(work, held.meeting)
    assert found.what.startswith("Mitglied 1")


def test_a_meeting_in_order_has_no_findings(council, work):
    council.begin()
    assert check_presence_hours(work, council.meeting) == []
    assert check_item_hours(work, council.meeting) == []
