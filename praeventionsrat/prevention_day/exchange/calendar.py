"""The programme for calendars: all of it, one place, or one person's own appearances."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from praeventionsrat.documents.head import Head
from praeventionsrat.errors import UserError
from praeventionsrat.german import and_list, count
from praeventionsrat.meetings.documents.calendar_file import CalendarEntry
from praeventionsrat.prevention_day.exchange.public import (
    PublicDay,
    PublicItem,
    PublicProgramme,
    gather,
)
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.reading import programme_of
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.programme.rows import ItemRow, Programme
from praeventionsrat.prevention_day.programme.words import FORMAT_NAMES, ROLE_NAMES, STATE_NAMES
from praeventionsrat.records import now

NOTHING_THERE = "An dieser Fläche ist nichts Öffentliches eingeplant."
NO_APPEARANCE = "{name} ist in keinem Programm eines Präventionstags eingeplant."


def gather_all(work: Work, event_id: UUID, head: Head) -> Sequence[CalendarEntry]:
    """The whole public programme."""
    programme = gather(work, event_id, head)
    return [_public(programme, day, item) for day, item in programme.items()]


def gather_venue(work: Work, venue_id: UUID, head: Head) -> Sequence[CalendarEntry]:
    """What the public may know of one place, with what happens everywhere."""
    programme = gather(work, work.venues.get(venue_id).prevention_day_id, head)
    there = [pair for pair in programme.items() if pair[1].venue_id in {venue_id, None}]
    if not any(item.venue_id == venue_id for _, item in there):
        raise UserError(NOTHING_THERE)
    return [_public(programme, day, item) for day, item in there]


def gather_contributor(work: Work, contributor_id: UUID, head: Head) -> Sequence[CalendarEntry]:
    """All appearances of somebody at the prevention day of this one, also without a contact."""
    one = work.contributors.get(contributor_id)
    event_id = work.programme_items.get(one.item_id).prevention_day_id
    name = (one.name, one.affiliation) if one.person_id is None else None
    return _own(programme_of(work, event_id), head, one.person_id, name)


def gather_person(work: Work, person_id: UUID, head: Head) -> Sequence[CalendarEntry]:
    """A contact's own appearances at all prevention days there are."""
    person = work.persons.get(person_id)
    entries = [
        entry
        for event in work.prevention_days.rows()
        for programme in [programme_of(work, event.id)]
        for entry in _own(programme, head, person_id, None)
    ]
    if not entries:
        raise UserError(NO_APPEARANCE.format(name=person.name))
    return entries


def _own(
    programme: Programme,
    head: Head,
    person_id: UUID | None,
    name: tuple[str, str] | None,
) -> Sequence[CalendarEntry]:
    """The entries for somebody who is in them; what is cancelled tells the calendar so."""
    found = []
    for row in programme.items:
        roles = [
            ROLE_NAMES[one.role]
            for one in row.contributors
            if (person_id is not None and one.person_id == person_id)
            or (name is not None and (one.name, one.affiliation) == name)
        ]
        if person_id is not None and row.responsible_id == person_id:
            roles.append("verantwortlich")
        if roles and row.day_id is not None and row.state is not ProgrammeState.IDEA:
            found.append(_personal(programme, row, roles, head))
    return found


def _personal(
    programme: Programme, row: ItemRow, roles: Sequence[str], head: Head
) -> CalendarEntry:
    assert row.day_id is not None
    day = programme.day_of[row.day_id]
    venue = programme.venue_for(row)
    lines = [f"Ihre Rolle: {and_list(dict.fromkeys(roles))}"]
    if row.state is ProgrammeState.ASKED:
        lines.append(f"Stand: {STATE_NAMES[row.state]}")
    if row.before and row.begins is not None:
        lines.append(f"Aufbau: {count(row.before, 'Minute', 'Minuten')} vorher")
    if row.equipment:
        lines.append(f"Technik: {row.equipment}")
    shown = PublicDay(day.held_on, 1, day.opens, day.closes, day.label, ())
    starts, ends = _times(shown, row.begins, row.minutes)
    return CalendarEntry(
        uid=f"{row.id}-mitwirkung@praeventionsrat",
        sequence=row.revision - 1,
        stamp=now(),
        starts=starts,
        ends=ends,
        time_zone=head.time_zone,
        summary=f"{row.title} ({programme.title})",
        location=_joined(venue.name if venue else programme.place, venue.address if venue else ""),
        description="\n".join(lines),
        organizer=head.author,
        is_cancelled=row.state is ProgrammeState.CANCELLED,
    )


def _public(programme: PublicProgramme, day: PublicDay, item: PublicItem) -> CalendarEntry:
    starts, ends = _times(day, item.begins, item.minutes)
    address = next((one.address for one in programme.venues if one.id == item.venue_id), "")
    lines = [
        FORMAT_NAMES[item.format],
        item.short_text,
        ", ".join(one.told for one in item.people),
        f"Für: {item.target_group}" if item.target_group else "",
        "Mit Anmeldung" if item.needs_registration else "",
        item.accessibility,
    ]
    return CalendarEntry(
        uid=f"{item.id}@praeventionsrat",
        sequence=item.revision - 1,
        stamp=now(),
        starts=starts,
        ends=ends,
        time_zone=programme.time_zone,
        summary=item.title,
        location=_joined(item.venue if item.venue_id else programme.place, address),
        description="\n".join(line for line in lines if line),
        organizer=programme.organizer,
        is_cancelled=False,
    )


def _times(
    day: PublicDay, begins: int | None, minutes: int
) -> tuple[datetime | date, datetime | date]:
    """A day alone where no clock time is planned."""
    if begins is None:
        return day.held_on, day.held_on + timedelta(days=1)
    return day.local(begins), day.local(begins + minutes)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
