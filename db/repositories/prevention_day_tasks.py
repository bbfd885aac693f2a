"""All SQL about tasks, permits and safety."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, literal, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.prevention_day.records import EventDay, EventState, PreventionDay
from praeventionsrat.prevention_day.tasks.permit_rows import PermitRow
from praeventionsrat.prevention_day.tasks.records import (
    EventAttachment,
    EventTask,
    Permit,
    SafetyAnswer,
    TaskPattern,
)
from praeventionsrat.prevention_day.tasks.rows import TaskLine
from praeventionsrat.prevention_day.tasks.waiting import LiveEvent

NOTE = 300
"""Characters of a note a list tells."""


class TaskPatternRepository(Repository[TaskPattern]):
    """The template of the tasks."""

    record = TaskPattern
    missing = "Diese Zeile der Vorlage wurde inzwischen gelöscht."


class EventTaskRepository(Repository[EventTask]):
    """The tasks."""

    record = EventTask
    missing = "Diese Aufgabe wurde inzwischen gelöscht."

    def lines(self, event_id: UUID) -> Sequence[TaskLine]:
        """All tasks of an event in order, with the names of those who do them."""
        task = EventTask
        owner = func.coalesce(_name_of_person(), col(task.owner))
        query = (
            select(
                *(col(task.id), col(task.title), col(task.area), col(task.state)),
                *(col(task.offset_days), col(task.due_on), col(task.owner_id), owner),
                *(col(task.after_id), col(task.done_on), col(task.position)),
                func.substr(col(task.note), 1, NOTE),
            )
            .outerjoin(Person, col(Person.id) == col(task.owner_id))
            .where(col(task.prevention_day_id) == event_id)
            .order_by(col(task.position), col(task.id))
        )
        return [TaskLine(*line) for line in self.session.execute(query)]

    def live_events(self) -> Sequence[LiveEvent]:
        """Events in which something may be open: neither cancelled nor in the Papierkorb."""
        event = PreventionDay
        query = (
            select(col(event.id), col(event.title), func.min(col(EventDay.held_on)))
            .outerjoin(EventDay, col(EventDay.prevention_day_id) == col(event.id))
            .where(col(event.deleted_at).is_(None), col(event.state) != EventState.CANCELLED)
            .group_by(col(event.id))
        )
        return [LiveEvent(*line) for line in self.session.execute(query)]


class PermitRepository(Repository[Permit]):
    """The permits."""

    record = Permit
    missing = "Diese Genehmigung wurde inzwischen gelöscht."

    def rows(self, event_id: UUID) -> Sequence[PermitRow]:
        """All permits of an event in order."""
        permit = Permit
        files = (
            select(func.count())
            .where(col(EventAttachment.permit_id) == col(permit.id))
            .correlate(permit)
            .scalar_subquery()
        )
        query = (
            select(
                *(col(permit.id), col(permit.title)),
                func.coalesce(col(Organization.name), col(permit.authority)),
                func.coalesce(_name_of_person(), ""),
                *(col(permit.state), col(permit.apply_until), col(permit.applied_on)),
                *(col(permit.granted_on), col(permit.reference), col(permit.conditions)),
                *(col(permit.fee_cents), files),
            )
            .outerjoin(Organization, col(Organization.id) == col(permit.authority_id))
            .outerjoin(Person, col(Person.id) == col(permit.responsible_id))
            .where(col(permit.prevention_day_id) == event_id)
            .order_by(col(permit.position), col(permit.id))
        )
        return [PermitRow(*line) for line in self.session.execute(query)]


class SafetyAnswerRepository(Repository[SafetyAnswer]):
    """The answers of the safety sheets."""

    record = SafetyAnswer


class EventAttachmentRepository(Repository[EventAttachment]):
    """Documents of the day."""

    record = EventAttachment
    missing = "Diese Unterlage wurde inzwischen gelöscht."


class Preparing:
    """The part of a transaction that keeps tasks and permits."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.task_patterns = TaskPatternRepository(session)
        self.event_tasks = EventTaskRepository(session)
        self.permits = PermitRepository(session)
        self.safety_answers = SafetyAnswerRepository(session)
        self.event_attachments = EventAttachmentRepository(session)


def _name_of_person() -> ColumnElement[Any]:
    """Title and name; null where nobody is on record."""
    whole: Any = literal("")
    for part in (Person.title, Person.given_name, Person.affix, Person.family_name):
        whole = whole + literal(" ") + col(part)
    for _ in range(2):
        whole = func.replace(whole, "  ", " ")
    return func.nullif(func.trim(whole), "")
