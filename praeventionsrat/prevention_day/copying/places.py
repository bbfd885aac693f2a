"""Days, places, programme, stands and shifts once more: clock times stay, states begin anew."""

from datetime import date
from uuid import UUID

from praeventionsrat.prevention_day.copying.again import Ids, again
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.stands.records import StandState
from praeventionsrat.prevention_day.usecases.events import days_of


def copy_days(work: Work, source: UUID, target: UUID, first: date) -> Ids:
    """The same days as far apart, from ``first`` on; local clock times stay what they are."""
    old = days_of(work, source)
    made = [
        again(
            one,
            prevention_day_id=target,
            held_on=first + (one.held_on - old[0].held_on),
            is_rainy=False,
            rainy_since=None,
        )
        for one in old
    ]
    work.event_days.add_all(made)
    return {None: None} | {a.id: b.id for a, b in zip(old, made, strict=True)}


def copy_venues(work: Work, source: UUID, target: UUID, ids: Ids) -> None:
    """Places with circuits, walking times, twins and plans; ``ids`` learns the new ones."""
    old = work.venues.where(prevention_day_id=source)
    made = [again(one, prevention_day_id=target, rain_venue_id=None) for one in old]
    work.venues.add_all(made)
    ids |= {a.id: b.id for a, b in zip(old, made, strict=True)}
    for before, after in zip(old, made, strict=True):
        after.rain_venue_id = ids.get(before.rain_venue_id)
        circuits = work.power_circuits.where(venue_id=before.id)
        copies = [again(one, venue_id=after.id) for one in circuits]
        work.power_circuits.add_all(copies)
        ids |= {a.id: b.id for a, b in zip(circuits, copies, strict=True)}
        walks = work.walking_times.where(venue_id=before.id)
        work.walking_times.add_all(
            again(one, venue_id=after.id, other_id=ids[one.other_id])
            for one in walks
            if one.other_id in ids
        )
        _copy_plans(work, before.id, after.id)


def copy_programme(work: Work, source: UUID, target: UUID, ids: Ids) -> None:
    """Items with their contributors; what was cancelled stays behind, what was sure is asked."""
    for item in work.programme_items.where(prevention_day_id=source):
        if item.state is ProgrammeState.CANCELLED:
            continue
        sure = item.state is ProgrammeState.CONFIRMED
        made = again(
            item,
            prevention_day_id=target,
            event_day_id=ids.get(item.event_day_id),
            venue_id=ids.get(item.venue_id),
            state=ProgrammeState.ASKED if sure else item.state,
            began_at=None,
            finished_at=None,
        )
        work.programme_items.add(made)
        work.contributors.add_all(
            again(one, item_id=made.id, is_confirmed=False, checked_in_at=None, thanked_on=None)
            for one in work.contributors.where(item_id=item.id)
        )


def copy_stands(work: Work, source: UUID, target: UUID, ids: Ids) -> None:
    """Exhibitors as asked anew, at the place they had; who declined stays behind."""
    work.stands.add_all(
        again(
            one,
            prevention_day_id=target,
            state=StandState.ASKED,
            venue_id=ids.get(one.venue_id),
            circuit_id=ids.get(one.circuit_id),
            liability_proved=False,
            registered_on=None,
            checked_in_at=None,
            thanked_on=None,
        )
        for one in work.stands.where(prevention_day_id=source)
        if one.state is not StandState.DECLINED
    )


def copy_shifts(work: Work, source: UUID, target: UUID, ids: Ids) -> None:
    """Shifts without anybody in them."""
    work.shifts.add_all(
        again(
            one,
            prevention_day_id=target,
            event_day_id=ids.get(one.event_day_id),
            venue_id=ids.get(one.venue_id),
        )
        for one in work.shifts.where(prevention_day_id=source)
    )


def _copy_plans(work: Work, before: UUID, after: UUID) -> None:
    for plan in work.site_plans.where(venue_id=before):
        made = again(plan, venue_id=after)
        work.site_plans.add(made)
        drawn = work.plan_objects.where(plan_id=plan.id)
        work.plan_objects.add_all(again(one, plan_id=made.id) for one in drawn)
