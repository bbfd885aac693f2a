"""Writes the calendar entry, with the whole time zone so that no calendar has to guess."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import BinaryIO
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from praeventionsrat.meetings.documents.calendar_file import CalendarEntry


def render(entry: CalendarEntry, out: BinaryIO) -> None:
    """Write the entry."""
    render_all((entry,), out)


def render_all(entries: Sequence[CalendarEntry], out: BinaryIO, kind: str = "Sitzung") -> None:
    """Write several entries as one calendar."""
    calendar = Calendar()
    calendar.add("prodid", f"-//Praeventionsrat//{kind}//DE")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    timed = [entry for entry in entries if isinstance(entry.starts, datetime)]
    if timed:
        calendar.add_component(_zone(timed))
    for entry in entries:
        calendar.add_component(_event(entry))
    out.write(calendar.to_ical())


def _event(entry: CalendarEntry) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.stamp)
    event.add("dtstart", _local(entry.starts, entry.time_zone))
    event.add("dtend", _local(entry.ends, entry.time_zone))
    event.add("summary", entry.summary)
    event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    for name, text in (("location", entry.location), ("description", entry.description)):
        if text:
            event.add(name, text)
    return event


def _local(value: datetime | date, time_zone: str) -> datetime | date:
    if isinstance(value, datetime):
        return value.replace(tzinfo=ZoneInfo(time_zone))
    return value


def _zone(timed: Sequence[CalendarEntry]) -> Timezone:
    """The zone around the days: some calendars stumble over a hundred years of rules."""
    years = [entry.starts.year for entry in timed]
    first, last = date(min(years) - 1, 1, 1), date(max(years) + 2, 1, 1)
    zone = Timezone.from_tzid(timed[0].time_zone, first_date=first, last_date=last)
    zone.pop("COMMENT", None)
    return zone
