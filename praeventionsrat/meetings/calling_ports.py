"""What inviting, polling and deciding in writing ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from praeventionsrat.meetings.circulars import Circular, CircularAnswer
    from praeventionsrat.meetings.invitees import Invitee
    from praeventionsrat.meetings.polls import DatePoll, PollAnswer, PollDate, PollMember
    from praeventionsrat.meetings.repeats import RepeatedItem, Repetition
    from praeventionsrat.ports import Repository


class Work(Protocol):
    """One transaction, as far as calling people together goes."""

    @property
    def invitees(self) -> Repository[Invitee]:
        """Who is invited to meetings."""
        ...

    @property
    def repetitions(self) -> Repository[Repetition]:
        """Meetings called again."""
        ...

    @property
    def repeated_items(self) -> Repository[RepeatedItem]:
        """Their items."""
        ...

    @property
    def date_polls(self) -> Repository[DatePoll]:
        """Polls for a day."""
        ...

    @property
    def poll_dates(self) -> Repository[PollDate]:
        """The days proposed."""
        ...

    @property
    def poll_members(self) -> Repository[PollMember]:
        """Who is asked."""
        ...

    @property
    def poll_answers(self) -> Repository[PollAnswer]:
        """What they answered."""
        ...

    @property
    def circulars(self) -> Repository[Circular]:
        """Decisions in writing."""
        ...

    @property
    def circular_answers(self) -> Repository[CircularAnswer]:
        """Their votes."""
        ...
