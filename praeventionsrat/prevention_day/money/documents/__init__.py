"""Documents about money and press: Budgetübersicht, Pressespiegel, Pressemitteilung, its draft."""

from praeventionsrat.documents.export import Export
from praeventionsrat.prevention_day.money.documents.budget_sheet import BUDGET, BUDGET_PDF
from praeventionsrat.prevention_day.money.documents.press_release import (
    PRESS_MAIL,
    PRESS_RELEASE,
)
from praeventionsrat.prevention_day.money.documents.press_review import PRESS_REVIEW

__all__ = ["BUDGET", "BUDGET_PDF", "EXPORTS", "PRESS_MAIL", "PRESS_RELEASE", "PRESS_REVIEW"]

EXPORTS: tuple[Export, ...] = (BUDGET, BUDGET_PDF, PRESS_RELEASE, PRESS_MAIL, PRESS_REVIEW)
