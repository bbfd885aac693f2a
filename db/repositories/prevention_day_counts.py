"""The counts of one prevention day in one statement."""

from typing import Any
from uuid import UUID

from sqlalchemy import ScalarSelect, func, select
from sqlmodel import Session, col

from praeventionsrat.prevention_day.counts import EventCounts
from praeventionsrat.prevention_day.evaluation.records import FeedbackSheet
from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift
from praeventionsrat.prevention_day.money.records import (
    PressItem,
    PressKind,
)
from praeventionsrat.prevention_day.programme.records import (
    ItemFormat,
    ProgrammeItem,
    ProgrammeState,
)
from praeventionsrat.prevention_day.registrations.records import Registration, RegistrationState
from praeventionsrat.prevention_day.stands.records import Stand, StandState
from praeventionsrat.prevention_day.tasks.records import (
    EventTask,
    Permit,
    PermitState,
    TaskState,
)


def counts(session: Session, event_id: UUID) -> EventCounts:
    """How much there is of everything."""
    figures = (*_programme(event_id), *_stands(event_id), *_tasks(event_id), *_people(event_id))
    line = session.execute(select(*figures, *_afterwards(event_id))).one()
    return EventCounts(*(value or 0 for value in line))


def _number(kind: Any, event_id: UUID, *where: Any) -> ScalarSelect[Any]:
    query = select(func.count()).select_from(kind)
    return query.where(kind.prevention_day_id == event_id, *where).scalar_subquery()


def _programme(event_id: UUID) -> tuple[ScalarSelect[Any], ...]:
    item = ProgrammeItem
    meant = (
        col(item.format) != ItemFormat.BREAK,
        col(item.state) != ProgrammeState.CANCELLED,
    )
    return (
        _number(item, event_id, *meant),
        _number(item, event_id, *meant, col(item.event_day_id).is_(None)),
    )


def _stands(event_id: UUID) -> tuple[ScalarSelect[Any], ...]:
    state = col(Stand.state)
    return (
        _number(Stand, event_id, state != StandState.DECLINED),
        _number(Stand, event_id, state == StandState.CONFIRMED),
        _number(Stand, event_id, state == StandState.INCOMPLETE),
    )


def _tasks(event_id: UUID) -> tuple[ScalarSelect[Any], ...]:
    state, permit = col(EventTask.state), col(Permit.state)
    return (
        _number(EventTask, event_id, state.in_([TaskState.OPEN, TaskState.DOING])),
        _number(EventTask, event_id, state == TaskState.DONE),
        _number(Permit, event_id, permit.in_([PermitState.NEEDED, PermitState.APPLIED])),
    )


def _people(event_id: UUID) -> tuple[ScalarSelect[Any], ...]:
    there = select(func.count()).where(col(Duty.shift_id) == Shift.id).correlate(Shift)
    seats = select(func.sum(Registration.seats)).where(
        col(Registration.prevention_day_id) == event_id
    )
    state = col(Registration.state)
    return (
        _number(Helper, event_id),
        _number(Shift, event_id),
        _number(Shift, event_id, there.scalar_subquery() < Shift.minimum),
        seats.where(state == RegistrationState.CONFIRMED).scalar_subquery(),
        seats.where(state == RegistrationState.WAITING).scalar_subquery(),
    )


def _afterwards(event_id: UUID) -> tuple[ScalarSelect[Any], ...]:
    return (
        _number(PressItem, event_id, col(PressItem.kind) == PressKind.REPORT),
        _number(FeedbackSheet, event_id),
    )
