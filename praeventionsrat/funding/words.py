"""How the window and the documents call states, places and points of funding."""

import re
from fractions import Fraction

from praeventionsrat.errors import UserError
from praeventionsrat.funding.ranking import Place
from praeventionsrat.funding.records import (
    ApplicationState,
    BudgetSide,
    FundingSide,
    PaymentKind,
)

SIDE_NAMES = {
    FundingSide.GIVEN: "Wir fördern",
    FundingSide.RECEIVED: "Wir beantragen",
}
STATE_NAMES = {
    ApplicationState.DRAFT: "Entwurf",
    ApplicationState.SUBMITTED: "eingereicht",
    ApplicationState.GRANTED: "bewilligt",
    ApplicationState.REFUSED: "abgelehnt",
    ApplicationState.WITHDRAWN: "zurückgezogen",
    ApplicationState.PROVED: "abgeschlossen",
}
PLACE_NAMES = {
    Place.FULL: "gedeckt",
    Place.PART: "zum Teil gedeckt",
    Place.TIED: "Gleichstand",
    Place.BEHIND: "Mittel erschöpft",
    Place.BELOW: "zu wenig Punkte",
    Place.UNSCORED: "nicht bewertet",
}
BUDGET_NAMES = {
    BudgetSide.COST: "Kosten",
    BudgetSide.OWN: "Eigenmittel",
    BudgetSide.OTHER: "Mittel Dritter",
}
PAYMENT_NAMES = {
    PaymentKind.PAID: "Auszahlung",
    PaymentKind.RETURNED: "Rückzahlung",
}
_POINTS = re.compile(r"([0-9]{1,6})(?:,([0-9]{0,2}))?")


def points_words(points: Fraction | float | None) -> str:
    """Points as German writes them, with at most two digits: 23,5."""
    if points is None:
        return ""
    text = f"{float(round(Fraction(str(points)), 2)):.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",")


def parse_points(text: str) -> float | None:
    """Points as typed: „4“, „4,5“; nothing typed is none.

    Raises:
        UserError: It is no number of points.
    """
    typed = text.strip()
    if not typed:
        return None
    found = _POINTS.fullmatch(typed)
    if found is None:
        raise UserError("Bitte Punkte so eingeben: 4 oder 4,5.")
    return float(f"{found[1]}.{found[2] or 0}")
