"""All SQL about papers and electoral periods."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, false, func, or_, select, true
from sqlmodel import Session, col

from db.repositories.base import Repository
from praeventionsrat.council.records import Committee
from praeventionsrat.meetings.paper_ports import PaperRow
from praeventionsrat.meetings.papers import Consultation, Paper, PaperAttachment
from praeventionsrat.meetings.records import AgendaItem, ItemState, Meeting, Vote
from praeventionsrat.terms import LegislativeTerm, NumberOrigin


def _done() -> ColumnElement[bool]:
    voted = select(col(Vote.id)).where(col(Vote.agenda_item_id) == col(AgendaItem.id)).exists()
    decided = or_(
        col(Consultation.result) != "",
        col(AgendaItem.outcome) != "",
        col(AgendaItem.state) == ItemState.REFERRED,
        voted,
    )
    return func.coalesce(decided, false())  # without an item nothing was decided


def _newest() -> tuple[ColumnElement[Any], ...]:
    dated_on = col(Paper.dated_on).desc().nulls_last()
    return dated_on, col(Paper.number).desc(), col(Paper.id).desc()


def _ids() -> Select[UUID]:
    query = select(col(Paper.id)).where(col(Paper.deleted_at).is_(None))
    return query.order_by(*_newest())


class PaperRepository(Repository[Paper]):
    """The papers on record."""

    record = Paper

    def ids(self) -> Sequence[UUID]:
        """Every paper not in the Papierkorb, the newest first."""
        return self.session.scalars(_ids()).all()

    def rows(self, among: Sequence[UUID] | None = None) -> Sequence[PaperRow]:
        """Every paper not in the Papierkorb, or those among these; the newest first."""
        query = (
            select(
                col(Paper.id),
                col(Paper.number),
                col(Paper.subject),
                col(Paper.kind),
                col(Paper.dated_on),
                col(Paper.originator),
                col(Paper.is_public),
                col(Paper.id).in_(self._replaced(among)),
            )
            .where(col(Paper.deleted_at).is_(None), _among(col(Paper.id), among))
            .order_by(*_newest())
        )
        steps = self._steps(among)
        rows = [PaperRow(*line) for line in self.in_parts(query)]
        return [_with_steps(row, steps.get(row.id, [])) for row in rows]

    def _replaced(self, among: Sequence[UUID] | None) -> list[UUID]:
        query = select(col(Paper.supersedes_id)).where(
            col(Paper.supersedes_id).is_not(None),
            col(Paper.replaces).is_(True),
            col(Paper.deleted_at).is_(None),
            _among(col(Paper.supersedes_id), among),
        )
        return [found for found in self.session.scalars(query) if found]

    def _steps(
        self, among: Sequence[UUID] | None
    ) -> dict[UUID, list[tuple[str, bool, date | None]]]:
        on = func.coalesce(col(Meeting.held_on), col(Consultation.planned_on))
        query = (
            select(
                col(Consultation.paper_id),
                _committee(),
                _done(),
                on.label("held_on"),
            )
            .join(Committee, col(Committee.id) == col(Consultation.committee_id))
            .outerjoin(AgendaItem, col(AgendaItem.id) == col(Consultation.agenda_item_id))
            .outerjoin(
                Meeting,
                col(Meeting.id) == func.coalesce(AgendaItem.meeting_id, Consultation.meeting_id),
            )
            .where(_among(col(Consultation.paper_id), among))
            .order_by(col(Consultation.position), col(Consultation.id))
        )
        found: dict[UUID, list[tuple[str, bool, date | None]]] = {}
        for paper_id, name, done, held_on in self.session.execute(query):
            found.setdefault(paper_id, []).append((name, bool(done), held_on))
        return found


def _among(column: Any, among: Sequence[UUID] | None) -> ColumnElement[bool]:
    found: ColumnElement[bool] = true() if among is None else column.in_(among)
    return found


def _committee() -> ColumnElement[str]:
    short: ColumnElement[str] = func.nullif(col(Committee.short_name), "")
    return func.coalesce(short, col(Committee.name))


def _with_steps(row: PaperRow, steps: Sequence[tuple[str, bool, date | None]]) -> PaperRow:
    waiting = [held_on for _, done, held_on in steps if not done]
    return replace(
        row,
        committees=tuple(dict.fromkeys(name for name, _, _ in steps)),
        waiting=len(waiting),
        next_on=min((day for day in waiting if day), default=None),
    )


class ConsultationRepository(Repository[Consultation]):
    """Beratungsfolgen."""

    record = Consultation


class PaperAttachmentRepository(Repository[PaperAttachment]):
    """Attachments of papers."""

    record = PaperAttachment


class LegislativeTermRepository(Repository[LegislativeTerm]):
    """Electoral periods."""

    record = LegislativeTerm


class NumberOriginRepository(Repository[NumberOrigin]):
    """The code of the office."""

    record = NumberOrigin


class Laying:
    """What a transaction offers of papers and of the time and office in numbers."""

    def __init__(self, session: Session) -> None:
        """Hang every repository on the same session."""
        self.papers = PaperRepository(session)
        self.consultations = ConsultationRepository(session)
        self.paper_attachments = PaperAttachmentRepository(session)
        self.legislative_terms = LegislativeTermRepository(session)
        self.number_origins = NumberOriginRepository(session)
