"""All SQL about inviting, polling and deciding in writing."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.meetings.circulars import Circular, CircularAnswer
from praeventionsrat.meetings.invitees import Invitee
from praeventionsrat.meetings.polls import DatePoll, PollAnswer, PollDate, PollMember
from praeventionsrat.meetings.repeats import RepeatedItem, Repetition


class InviteeRepository(Repository[Invitee]):
    """Who is invited to meetings."""

    record = Invitee


class RepetitionRepository(Repository[Repetition]):
    """Meetings called again."""

    record = Repetition


class RepeatedItemRepository(Repository[RepeatedItem]):
    """Their items."""

    record = RepeatedItem


class DatePollRepository(Repository[DatePoll]):
    """Polls for a day."""

    record = DatePoll
    missing = "Diese Terminabfrage wurde inzwischen gelöscht."


class PollDateRepository(Repository[PollDate]):
    """The days proposed."""

    record = PollDate


class PollMemberRepository(Repository[PollMember]):
    """Who is asked."""

    record = PollMember


class PollAnswerRepository(Repository[PollAnswer]):
    """What they answered."""

    record = PollAnswer


class CircularRepository(Repository[Circular]):
    """Decisions in writing."""

    record = Circular
    missing = "Dieser Umlaufbeschluss wurde inzwischen gelöscht."


class CircularAnswerRepository(Repository[CircularAnswer]):
    """Their votes."""

    record = CircularAnswer


class Calling:
    """The part of a transaction that calls people together."""

    def __init__(self, session: Session) -> None:
        """Hang these repositories on the session."""
        self.invitees = InviteeRepository(session)
        self.repetitions = RepetitionRepository(session)
        self.repeated_items = RepeatedItemRepository(session)
        self.date_polls = DatePollRepository(session)
        self.poll_dates = PollDateRepository(session)
        self.poll_members = PollMemberRepository(session)
        self.poll_answers = PollAnswerRepository(session)
        self.circulars = CircularRepository(session)
        self.circular_answers = CircularAnswerRepository(session)
