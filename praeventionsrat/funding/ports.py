"""What funding asks of the store."""

from typing import Protocol

from praeventionsrat.funding.records import (
    ApplicationCost,
    Criterion,
    FundingApplication,
    FundingProgramme,
    Payment,
    Score,
    ScoreRecusal,
)
from praeventionsrat.measures import ports as measures
from praeventionsrat.ports import Repository


class Work(measures.Work, Protocol):
    """One transaction, as funding sees it."""

    @property
    def funding_programmes(self) -> Repository[FundingProgramme]:
        """Where money comes from."""
        ...

    @property
    def criteria(self) -> Repository[Criterion]:
        """What applications are judged by."""
        ...

    @property
    def funding_applications(self) -> Repository[FundingApplication]:
        """The applications."""
        ...

    @property
    def application_costs(self) -> Repository[ApplicationCost]:
        """Their cost and finance plans."""
        ...

    @property
    def scores(self) -> Repository[Score]:
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
