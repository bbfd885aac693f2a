"""All SQL about the life of minutes after the meeting."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from db.repositories.base import Repository
from db.repositories.meetings import NOT_IN_BIN
from praeventionsrat.council.records import Committee
from praeventionsrat.meetings.approval import (
    Correction,
    LeakWaiver,
    MinutesState,
    MinutesStep,
    MinutesVersion,
    Objection,
    PublicationPolicy,
)
from praeventionsrat.meetings.approval_ports import WaitingRow
from praeventionsrat.meetings.records import Meeting

UNDER_WAY = (
    MinutesState.SIGNED,
    MinutesState.SENT,
    MinutesState.OBJECTED,
    MinutesState.CORRECTED,
)


class MinutesStepRepository(Repository[MinutesStep]):
    """The history of all minutes."""

    record = MinutesStep

    def state(self, meeting_id: UUID) -> MinutesState:
        """Where the minutes of a meeting stand; without a step they are a draft."""
        query = (
            select(col(MinutesStep.state))
            .where(col(MinutesStep.meeting_id) == meeting_id)
            .order_by(col(MinutesStep.position).desc())
            .limit(1)
        )
        found: MinutesState | None = self.session.scalar(query)
        return found or MinutesState.DRAFT

    def waiting(self, limit: int) -> Sequence[WaitingRow]:
        """Minutes between signature and approval, the longest waiting first."""
        newest = (
            select(
                col(MinutesStep.meeting_id).label("of"),
                func.max(col(MinutesStep.position)).label("place"),
            )
            .group_by(col(MinutesStep.meeting_id))
            .subquery()
        )
        short = func.coalesce(func.nullif(col(Committee.short_name), ""), col(Committee.name))
        query = (
            select(
                col(Meeting.id),
                col(Meeting.committee_id),
                short,
                col(Meeting.number),
                col(Meeting.held_on),
                col(MinutesStep.state),
                col(MinutesStep.taken_on),
            )
            .join(
                newest,
                and_(
                    newest.c.of == col(MinutesStep.meeting_id),
                    newest.c.place == col(MinutesStep.position),
                ),
            )
            .join(Meeting, col(Meeting.id) == col(MinutesStep.meeting_id))
            .join(Committee, col(Committee.id) == col(Meeting.committee_id))
            .where(col(MinutesStep.state).in_(UNDER_WAY), *NOT_IN_BIN)
            .order_by(col(MinutesStep.taken_on), col(Meeting.id))
            .limit(limit)
        )
        rows = self.session.execute(query).all()
        sent = self._sent([row[0] for row in rows])
        return [replace(WaitingRow(*row), sent_on=sent.get(row[0])) for row in rows]

    def _sent(self, meetings: Sequence[UUID]) -> dict[UUID, date]:
        """When each was sent, the last time if it was more than once."""
        step = aliased(MinutesStep)
        query = (
            select(col(step.meeting_id), func.max(col(step.taken_on)))
            .where(col(step.meeting_id).in_(meetings), col(step.state) == MinutesState.SENT)
            .group_by(col(step.meeting_id))
        )
        return {row[0]: row[1] for row in self.session.execute(query)}


class MinutesVersionRepository(Repository[MinutesVersion]):
    """What was signed or corrected."""

    record = MinutesVersion


class ObjectionRepository(Repository[Objection]):
    """Objections."""

    record = Objection


class CorrectionRepository(Repository[Correction]):
    """Corrections."""

    record = Correction


class PublicationPolicyRepository(Repository[PublicationPolicy]):
    """How committees publish."""

    record = PublicationPolicy


class LeakWaiverRepository(Repository[LeakWaiver]):
    """Why something left although the check had found something."""

    record = LeakWaiver


class Approval:
    """The repositories of this module, as one transaction has them."""

    def __init__(self, session: Session) -> None:
        """Hang them on the session."""
        self.minutes_steps = MinutesStepRepository(session)
        self.minutes_versions = MinutesVersionRepository(session)
        self.objections = ObjectionRepository(session)
        self.corrections = CorrectionRepository(session)
        self.publication_policies = PublicationPolicyRepository(session)
        self.leak_waivers = LeakWaiverRepository(session)
