"""What funding asks of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.measures import ports as measures
from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from praeventionsrat.funding.records import (
        ApplicationCost,
        Criterion,
        FundingApplication,
        FundingProgramme,
        Payment,
        Score,
        ScoreRecusal,
    )
    from praeventionsrat.funding.rows import ApplicationRow, ProgrammeRow, ScoreRow


class FundingProgrammes(Repository["FundingProgramme"], Protocol):
    """Where money comes from."""

    def rows(self) -> Sequence[ProgrammeRow]:
        """Every programme not in the Papierkorb, by title."""
        ...


class FundingApplications(Repository["FundingApplication"], Protocol):
    """The applications."""

    def rows(self, programme_id: UUID | None = None) -> Sequence[ApplicationRow]:
        """Every application not in the Papierkorb, or those of one programme, as they came."""
        ...


class Scores(Repository["Score"], Protocol):
    """The points applications got."""

    def given(self, programme_id: UUID) -> Sequence[ScoreRow]:
        """All points for the applications of one programme; a meeting has thousands."""
        ...


class Work(measures.Work, Protocol):
    """One transaction, as funding sees it."""

    @property
    def funding_programmes(self) -> FundingProgrammes:
        """Where money comes from."""
        ...

    @property
    def criteria(self) -> Repository[Criterion]:
        """What applications are judged by."""
        ...

    @property
    def funding_applications(self) -> FundingApplications:
        """The applications."""
        ...

    @property
    def application_costs(self) -> Repository[ApplicationCost]:
        """Their cost and finance plans."""
        ...

    @property
    def scores(self) -> Scores:
        """The points they got."""
        ...

    @property
    def score_recusals(self) -> Repository[ScoreRecusal]:
        """Who does not judge what."""
        ...

    @property
    def payments(self) -> Repository[Payment]:
        """What was paid."""
        ...
