from datetime import date, time

import pytest

from praeventionsrat.meetings.clocktime import clock, minute, origin
from praeventionsrat.meetings.records import MeetingFields


@pytest.mark.parametrize(
    ("value", "start", "minutes"),
    [
        (time(0, 30), time(19), 24 * 60 + 30),
        (time(5, 59), time(12), 24 * 60 + 359),
        (time(6), time(19), 360),
        (time(0, 30), time(9), 30),
        (time(0, 30), None, 30),
        (time(18, 59), time(19), 18 * 60 + 59),
    ],
)
def test_small_hours_of_an_evening_meeting_belong_to_the_next_day(value, start, minutes):
    assert minute(value, start) == minutes


def test_a_minute_becomes_a_clock_time_again():
    assert clock(minute(time(0, 30), time(19))) == time(0, 30)


def test_times_count_from_the_real_begin_else_from_the_planned_one():
    meeting = MeetingFields(number=1, held_on=date(2026, 3, 17))
    assert origin(meeting) is None
    meeting.planned_start = time(16)
    assert origin(meeting) == time(16)
    meeting.begun_at = time(16, 2)
    assert origin(meeting) == time(16, 2)
