"""All SQL about tasks, permits and safety."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.prevention_day.tasks.records import (
    EventAttachment,
    EventTask,
    Permit,
    SafetyAnswer,
    TaskPattern,
)


class TaskPatternRepository(Repository[TaskPattern]):
    """The template of the tasks."""

    record = TaskPattern
    missing = "Diese Zeile der Vorlage wurde inzwischen gelöscht."


class EventTaskRepository(Repository[EventTask]):
    """The tasks."""

    record = EventTask
    missing = "Diese Aufgabe wurde inzwischen gelöscht."


class PermitRepository(Repository[Permit]):
    """The permits."""

    record = Permit
    missing = "Diese Genehmigung wurde inzwischen gelöscht."


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
