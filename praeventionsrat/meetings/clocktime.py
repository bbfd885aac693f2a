"""Clock times of one meeting in their order, also when it goes on past midnight."""

from datetime import time

from praeventionsrat.meetings.records import MeetingFields

DAY = 24 * 60
EVENING, MORNING = 12 * 60, 6 * 60


def minute(value: time, start: time | None = None) -> int:
    """Minutes since midnight of the meeting's day.

    A meeting that began in the afternoon may end after midnight: times before six in the
    morning then belong to the next day.
    """
    minutes = value.hour * 60 + value.minute
    if start is not None and start.hour * 60 + start.minute >= EVENING and minutes < MORNING:
        return minutes + DAY
    return minutes


def origin(meeting: MeetingFields) -> time | None:
    """The begin from which a meeting's clock times are counted: the real, else the planned one."""
    return meeting.begun_at or meeting.planned_start


def clock(minutes: int) -> time:
    """The clock time of a minute."""
    return time(minutes // 60 % 24, minutes % 60)
