"""What a prevention day rests on and what it carries out: resolutions and measures, both ways."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from praeventionsrat.german import day
from praeventionsrat.measures.monitoring import NONPUBLIC
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.records import EventMeasure, EventResolution
from praeventionsrat.prevention_day.rows import EventRow


@dataclass(frozen=True)
class EventLink:
    """One line that leads to another record."""

    kind: str
    id: UUID
    what: str
    title: str
    detail: str


def link_resolution(work: Work, event_id: UUID, resolution_id: UUID) -> None:
    """The day rests on a resolution; saying so twice changes nothing."""
    both = {"prevention_day_id": event_id, "resolution_id": resolution_id}
    if not work.event_resolutions.where(**both):
        work.event_resolutions.add(EventResolution(**both))


def unlink_resolution(work: Work, event_id: UUID, resolution_id: UUID) -> None:
    """It does not rest on it after all."""
    both = {"prevention_day_id": event_id, "resolution_id": resolution_id}
    for link in work.event_resolutions.where(**both):
        work.event_resolutions.remove(link)


def link_measure(work: Work, event_id: UUID, measure_id: UUID) -> None:
    """The day carries out a measure or shows it."""
    both = {"prevention_day_id": event_id, "measure_id": measure_id}
    if not work.event_measures.where(**both):
        work.event_measures.add(EventMeasure(**both))


def unlink_measure(work: Work, event_id: UUID, measure_id: UUID) -> None:
    """It does not after all."""
    both = {"prevention_day_id": event_id, "measure_id": measure_id}
    for link in work.event_measures.where(**both):
        work.event_measures.remove(link)


def links_of(work: Work, event_id: UUID) -> Sequence[EventLink]:
    """Resolutions by number, then measures by number; what lies in the Papierkorb is left out."""
    resolutions = [
        work.resolutions.get(link.resolution_id)
        for link in work.event_resolutions.where(prevention_day_id=event_id)
    ]
    measures = [
        work.measures.get(link.measure_id)
        for link in work.event_measures.where(prevention_day_id=event_id)
    ]
    told = [
        EventLink("resolution", one.id, "Beschluss", one.number, one.text[:160])
        for one in sorted(resolutions, key=lambda one: one.number)
    ]
    told += [
        EventLink("measure", one.id, "Maßnahme", f"{one.number} {one.title}".strip(), "")
        for one in sorted(measures, key=lambda one: one.number)
        if one.deleted_at is None
    ]
    return told


def links_told(work: Work, event_id: UUID) -> Sequence[EventLink]:
    """The same for who is not on the council: what was decided behind closed doors is not named."""
    known = {row.id: row for row in work.revocations.register()}
    told = []
    for one in links_of(work, event_id):
        if one.kind != "resolution":
            told.append(one)
        elif (row := known.get(one.id)) is not None:
            is_open = row.is_public
            title = one.title if is_open else NONPUBLIC.format(day=day(row.held_on))
            told.append(replace(one, title=title, detail=one.detail if is_open else ""))
    return told


def events_of_measure(work: Work, measure_id: UUID) -> Sequence[EventRow]:
    """The prevention days that carry out a measure, the latest first."""
    wanted = {link.prevention_day_id for link in work.event_measures.where(measure_id=measure_id)}
    return [row for row in work.prevention_days.rows() if row.id in wanted]


def events_of_resolution(work: Work, resolution_id: UUID) -> Sequence[EventRow]:
    """The prevention days that rest on a resolution, the latest first."""
    links = work.event_resolutions.where(resolution_id=resolution_id)
    wanted = {link.prevention_day_id for link in links}
    return [row for row in work.prevention_days.rows() if row.id in wanted]


def told(row: EventRow) -> str:
    """„Präventionstag 2026 (12.09.2026)“."""
    return f"{row.title} ({day(row.first_day)})" if row.first_day else row.title
