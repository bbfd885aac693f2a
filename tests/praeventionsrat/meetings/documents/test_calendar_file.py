import io
from datetime import UTC, date, datetime, time

import icalendar
import pytest

from praeventionsrat.meetings.documents.calendar_file import CALENDAR
from praeventionsrat.meetings.usecases import meeting


@pytest.fixture
def written(work, twelfth, head):
    def write():
        out = io.BytesIO()
        CALENDAR.render(CALENDAR.gather(work, twelfth.id, head), out)
        return out.getvalue()

    return write


def event(content):
    (found,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return found


def test_the_entry_says_when_where_and_what(written, twelfth):
    found = event(written())
    assert str(found["uid"]).startswith(str(twelfth.id))
    assert found["summary"] == "12. Sitzung Lenkungsgruppe"
    assert found["location"].startswith("Rathaus, Sitzungssaal Mansbach, Raum 214")
    assert found["status"] == "CONFIRMED"
    assert found["dtstart"].params["TZID"] == "Europe/Berlin"
    assert found.start.astimezone(UTC) == datetime(2026, 3, 17, 15, tzinfo=UTC)
    assert found.end.astimezone(UTC) == datetime(2026, 3, 17, 17, tzinfo=UTC)
    assert found["dtstamp"].dt == twelfth.changed_at.replace(microsecond=0)


def test_the_description_names_public_items_only(written):
    text = event(written())["description"]
    assert text.startswith("Tagesordnung\nTOP 1  Eröffnung")
    assert "TOP 6.1  Angstraum" in text
    assert "Demokratie" not in text


@pytest.mark.parametrize(("day", "hour"), [(date(2026, 3, 17), 15), (date(2026, 7, 14), 14)])
def test_the_zone_is_complete_in_winter_and_summer(written, twelfth, day, hour):
    twelfth.held_on = day
    calendar = icalendar.Calendar.from_ical(written())
    (zone,) = calendar.walk("VTIMEZONE")
    own = zone.to_tz()
    local = datetime.combine(day, time(16)).replace(tzinfo=own)
    assert local.astimezone(UTC).hour == hour


def test_lines_end_and_fold_as_the_standard_asks(written):
    content = written()
    lines = content.split(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    assert b"METHOD:PUBLISH" in lines


def test_without_a_time_the_entry_takes_the_whole_day(written, twelfth):
    twelfth.planned_start = None
    content = written()
    assert b"DTSTART;VALUE=DATE:20260317" in content
    assert b"DTEND;VALUE=DATE:20260318" in content
    assert b"VTIMEZONE" not in content


def test_without_an_end_two_hours_are_shown(work, written, twelfth):
    twelfth.planned_end = None
    for item in work.agenda_items.where(meeting_id=twelfth.id):
        item.planned_minutes = 0
    assert event(written()).duration.total_seconds() == 2 * 3600


@pytest.mark.parametrize(("start", "end"), [(time(20), time(1)), (time(10), time(9))])
def test_an_end_before_the_begin_is_on_the_next_day(written, twelfth, start, end):
    twelfth.planned_start, twelfth.planned_end = start, end
    found = event(written())
    assert found.end.date() == date(2026, 3, 18)


def test_changes_and_cancellation_reach_the_calendar(work, head):
    coming = next(m for m in work.meetings.all() if m.begun_at is None)
    meeting.cancel_meeting(work, coming.id)
    out = io.BytesIO()
    CALENDAR.render(CALENDAR.gather(work, coming.id, head), out)
    found = event(out.getvalue())
    assert found["status"] == "CANCELLED"
    assert found["sequence"] == coming.sequence > 0


def test_a_bare_meeting_makes_a_bare_entry(work, written, twelfth):
    twelfth.place = twelfth.access_note = ""
    for item in work.agenda_items.where(meeting_id=twelfth.id):
        item.is_public = False
    found = event(written())
    assert "location" not in found
    assert "description" not in found
