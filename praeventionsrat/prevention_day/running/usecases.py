"""What is noted on the day: what began and ended, what happened, how many came, and the rain."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from praeventionsrat.errors import UserError
from praeventionsrat.german import clock, count
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.records import ProgrammeItem
from praeventionsrat.prevention_day.programme.shifting import Shift, shift_rest
from praeventionsrat.prevention_day.records import VisitorCount, VisitorCountFields
from praeventionsrat.prevention_day.running.records import Incident, IncidentFields

BEFORE_ONLY = "Eine Probe gibt es nur vor dem Tag; jetzt ist alles echt und bleibt stehen."


def begin_item(work: Work, item_id: UUID, *, at: time) -> time:
    """Note when an item began; a second time changes nothing and says when it was.

    What went on at the same place has ended by that: one key for each change is enough.
    """
    item = work.programme_items.get(item_id)
    if item.began_at is not None:
        return item.began_at
    item.began_at = at
    if item.venue_id is not None:
        for other in work.programme_items.where(
            event_day_id=item.event_day_id, venue_id=item.venue_id, finished_at=None
        ):
            if other.began_at is not None and other.id != item_id:
                other.finished_at = at
    return at


def finish_item(work: Work, item_id: UUID, *, at: time) -> time:
    """Note when an item ended; one that nobody saw begin began as planned."""
    item = work.programme_items.get(item_id)
    item.began_at = item.began_at or item.starts_at or at
    item.finished_at = item.finished_at or at
    return item.finished_at


def forget_times(work: Work, item_id: UUID) -> None:
    """It was another item."""
    item = work.programme_items.get(item_id)
    item.began_at = item.finished_at = None


def log_incident(work: Work, event_id: UUID, fields: IncidentFields, *, at: datetime) -> UUID:
    """Write a line of the log."""
    work.prevention_days.get(event_id)
    update = {"prevention_day_id": event_id, "happened_at": at}
    made = Incident.model_validate(fields, update=update)
    work.incidents.add(made)
    return made.id


def edit_incident(
    work: Work, incident_id: UUID, fields: IncidentFields, *, seen: int | None = None
) -> None:
    """Replace what is typed about an incident; when it happened stays."""
    one = work.incidents.get(incident_id)
    one.see(seen)
    one.sqlmodel_update(fields.model_dump())


def settle_incident(work: Work, incident_id: UUID, *, is_settled: bool) -> None:
    """Nothing more is to be done about it, or there is after all."""
    work.incidents.get(incident_id).is_settled = is_settled


def remove_incident(work: Work, incident_id: UUID) -> None:
    """It was written by mistake."""
    work.incidents.remove(work.incidents.get(incident_id))


def count_visitors(work: Work, event_id: UUID, fields: VisitorCountFields) -> UUID:
    """Note how many were there."""
    others = work.visitor_counts.where(prevention_day_id=event_id)
    update = {"prevention_day_id": event_id, "position": len(others)}
    made = VisitorCount.model_validate(fields, update=update)
    work.visitor_counts.add(made)
    return made.id


def edit_count(work: Work, count_id: UUID, fields: VisitorCountFields) -> None:
    """Put a count right."""
    work.visitor_counts.get(count_id).sqlmodel_update(fields.model_dump())


def remove_count(work: Work, count_id: UUID) -> None:
    """It was counted wrongly."""
    work.visitor_counts.remove(work.visitor_counts.get(count_id))


def shift_from(
    work: Work, day_id: UUID, from_time: time, minutes: int, venue_id: UUID | None = None
) -> Shift:
    """Move the rest of the day, at one place or at all, and appointments people have there."""
    shift = shift_rest(work, day_id, from_time, minutes, venue_id)
    moved = {item.id for item in shift.items if item.slot_minutes is not None}
    for one in work.registrations.where(item_id=moved) if moved else ():
        if one.slot_at is not None:
            at = datetime.combine(date.min, one.slot_at) + timedelta(days=1, minutes=minutes)
            one.slot_at = at.time()
    return shift


@dataclass(frozen=True, slots=True)
class RainMove:
    """What the rain plan does with an item, or with a stand."""

    id: UUID
    title: str
    starts_at: time | None
    venue: str
    to: str
    """Empty: it stands outdoors and has nowhere to go."""

    @property
    def told(self) -> str:
        """„13:00 Eröffnung: Marktplatz → Rathaussaal“."""
        head = f"{clock(self.starts_at)} {self.title}".strip()
        if self.to:
            return f"{head}: {self.venue} → {self.to}"
        return f"{head}: {self.venue}, ohne Ausweichort"


def rain_moves(work: Work, day_id: UUID) -> Sequence[RainMove]:
    """What would move, and first of all what has nowhere to go."""
    event_id = work.event_days.get(day_id).prevention_day_id
    venues = {one.id: one for one in work.venues.where(prevention_day_id=event_id)}
    found = []
    for item in work.day_people.items(day_id):
        planned = venues.get(item.planned_venue_id) if item.planned_venue_id else None
        twin = venues.get(planned.rain_venue_id) if planned and planned.rain_venue_id else None
        if planned is not None and (twin is not None or planned.is_outdoors):
            to = twin.name if twin is not None else ""
            found.append(RainMove(item.id, item.title, item.starts_at, planned.name, to))
    return sorted(found, key=lambda one: (bool(one.to), one.starts_at or time.min, one.title))


def switch_rain(work: Work, day_id: UUID, *, is_rainy: bool, at: datetime) -> None:
    """Put the wet-weather plan in force, or back."""
    day = work.event_days.get(day_id)
    day.is_rainy = is_rainy
    day.rainy_since = at if is_rainy else None


@dataclass(frozen=True, slots=True)
class Cleared:
    """What a rehearsal had left behind."""

    times: int
    arrivals: int
    incidents: int
    counts: int

    @property
    def told(self) -> str:
        """What was taken back, in words."""
        parts = (
            (self.times, "Zeit", "Zeiten"),
            (self.arrivals, "Ankunft", "Ankünfte"),
            (self.incidents, "Vorkommnis", "Vorkommnisse"),
            (self.counts, "Zählung", "Zählungen"),
        )
        said = ", ".join(count(number, one, many) for number, one, many in parts if number)
        return f"Probe beendet; zurückgenommen: {said}." if said else "Probe beendet."


def end_practice(work: Work, event_id: UUID, *, now: datetime) -> Cleared:
    """Take back what was noted for a time that is still to come: it cannot have happened.

    What was noted before at its real time (a damage while setting up) stays.
    """
    days = list(work.event_days.where(prevention_day_id=event_id))
    if any(day.held_on <= now.astimezone().date() for day in days):
        raise UserError(BEFORE_ONLY)
    for day in days:
        day.is_rainy, day.rainy_since = False, None
    items = list(work.programme_items.where(prevention_day_id=event_id))
    incidents = [
        one for one in work.incidents.where(prevention_day_id=event_id) if one.happened_at > now
    ]
    counts = work.visitor_counts.where(prevention_day_id=event_id)
    times = _forget_all(items)
    arrivals = _send_home(work, event_id, {item.id for item in items}, now)
    for incident in incidents:
        work.incidents.remove(incident)
    for one in counts:
        work.visitor_counts.remove(one)
    return Cleared(times, arrivals, len(incidents), len(counts))


def _forget_all(items: Sequence[ProgrammeItem]) -> int:
    touched = [item for item in items if item.began_at or item.finished_at]
    for item in touched:
        item.began_at = item.finished_at = None
    return len(touched)


def _send_home(work: Work, event_id: UUID, item_ids: set[UUID], now: datetime) -> int:
    helpers = work.helpers.where(prevention_day_id=event_id)
    duties = work.duties.where(helper_id={one.id for one in helpers})
    came = (
        work.stands.where(prevention_day_id=event_id),
        work.registrations.where(prevention_day_id=event_id),
        work.contributors.where(item_id=item_ids),
        helpers,
    )
    there = [one for part in came for one in part if _is_ahead(one.checked_in_at, now)]
    for one in (*there, *(duty for duty in duties if _is_ahead(duty.checked_in_at, now))):
        one.checked_in_at = None
    return len(there)


def _is_ahead(at: datetime | None, now: datetime) -> bool:
    return at is not None and at > now
