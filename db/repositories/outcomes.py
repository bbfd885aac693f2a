"""What became of it: plans, figures, measures, offers and funding as one part of a transaction."""

from sqlmodel import Session

from db.repositories import figures, funding, measure_reports, measures, offers, plans


class Outcomes(
    plans.Promising,
    figures.Counting,
    measures.Doing,
    measure_reports.Reporting,
    offers.Offering,
    funding.Funding,
):
    """The part of a transaction that follows what was promised to its proof."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        plans.Promising.__init__(self, session)
        figures.Counting.__init__(self, session)
        measures.Doing.__init__(self, session)
        measure_reports.Reporting.__init__(self, session)
        offers.Offering.__init__(self, session)
        funding.Funding.__init__(self, session)
