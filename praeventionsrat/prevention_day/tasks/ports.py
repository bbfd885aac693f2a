"""What tasks and permits of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

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


class EventTasks(Repository["EventTask"], Protocol):
    """The tasks."""

    def lines(self, event_id: UUID) -> Sequence[TaskLine]:
        """All tasks of an event in order, with the names of those who do them."""
        ...

    def live_events(self) -> Sequence[LiveEvent]:
        """Events in which something may be open: neither cancelled nor in the Papierkorb."""
        ...


class Permits(Repository["Permit"], Protocol):
    """The permits."""

    def rows(self, event_id: UUID) -> Sequence[PermitRow]:
        """All permits of an event in order."""
        ...


class Work(Protocol):
    """One transaction, as tasks and permits see it."""

    @property
    def task_patterns(self) -> Repository[TaskPattern]:
        """The template of the tasks."""
        ...

    @property
    def event_tasks(self) -> EventTasks:
        """The tasks."""
        ...

    @property
    def permits(self) -> Permits:
        """The permits."""
        ...

    @property
    def safety_answers(self) -> Repository[SafetyAnswer]:
        """The answers of the safety sheets."""
        ...

    @property
    def event_attachments(self) -> Repository[EventAttachment]:
        """Documents of the day."""
        ...
