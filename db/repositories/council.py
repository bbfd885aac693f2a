"""All SQL about committees, their rules and seats."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ScalarSelect, func, or_, select
from sqlmodel import Session, col

from db.repositories.base import Repository
from db.repositories.network import NetworkRepository
from praeventionsrat.council.ports import CommitteeRow
from praeventionsrat.council.records import Committee, Deputy, Membership, RuleSet
from praeventionsrat.german import sort_key
from praeventionsrat.meetings.records import Meeting, MeetingState


class CommitteeRepository(Repository[Committee]):
    """The committees on record."""

    record = Committee

    def rows(self, today: date) -> Sequence[CommitteeRow]:
        """Every committee not in the Papierkorb, by name."""
        held = col(Meeting.held_on)
        ahead = (held >= today) & (col(Meeting.state) != MeetingState.CANCELLED)
        past = (held < today) & (col(Meeting.state) != MeetingState.CANCELLED)
        query = select(
            col(Committee.id),
            col(Committee.name),
            col(Committee.short_name),
            _voting_seats(today),
            _of_meetings(func.count(col(Meeting.id))),
            _of_meetings(func.max(held).filter(past)),
            _of_meetings(func.min(held).filter(ahead)),
        ).where(col(Committee.deleted_at).is_(None))
        rows = [CommitteeRow(*row) for row in self.session.execute(query)]
        return sorted(rows, key=lambda row: (sort_key(row.name), row.id))


def _voting_seats(today: date) -> ScalarSelect[Any]:
    starts, ends = col(Membership.starts_on), col(Membership.ends_on)
    return (
        select(func.count(col(Membership.id)))
        .where(col(Membership.committee_id) == col(Committee.id))
        .where(col(Membership.voting_right).is_(True))
        .where(or_(starts.is_(None), starts <= today), or_(ends.is_(None), ends >= today))
        .scalar_subquery()
    )


def _of_meetings(figure: Any) -> ScalarSelect[Any]:
    return (
        select(figure)
        .where(col(Meeting.committee_id) == col(Committee.id), col(Meeting.deleted_at).is_(None))
        .scalar_subquery()
    )


class RuleSetRepository(Repository[RuleSet]):
    """Their rules."""

    record = RuleSet


class MembershipRepository(Repository[Membership]):
    """Their seats."""

    record = Membership


class DeputyRepository(Repository[Deputy]):
    """Who stands in."""

    record = Deputy


class Bodies:
    """The part of a transaction that knows committees and who sits in them."""

    def __init__(self, session: Session) -> None:
        """Hang these repositories on the session."""
        self.committees = CommitteeRepository(session)
        self.rule_sets = RuleSetRepository(session)
        self.memberships = MembershipRepository(session)
        self.deputies = DeputyRepository(session)
        self.networks = NetworkRepository(session)
