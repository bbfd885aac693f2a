"""What tasks and permits of a prevention day ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from praeventionsrat.prevention_day.tasks.records import (
        EventAttachment,
        EventTask,
        Permit,
        SafetyAnswer,
        TaskPattern,
    )


class Work(Protocol):
    """One transaction, as tasks and permits see it."""

    @property
    def task_patterns(self) -> Repository[TaskPattern]:
        """The template of the tasks."""
        ...

    @property
    def event_tasks(self) -> Repository[EventTask]:
        """The tasks."""
        ...

    @property
    def permits(self) -> Repository[Permit]:
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
