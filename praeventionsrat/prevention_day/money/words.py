"""What sides, gifts and press entries are called."""

from collections.abc import Mapping

from praeventionsrat.german import day
from praeventionsrat.prevention_day.money.records import MoneySide, PressKind, SponsorKind
from praeventionsrat.prevention_day.money.rows import SponsorRow

SIDES: Mapping[MoneySide, str] = {
    MoneySide.EXPENSE: "Ausgabe",
    MoneySide.INCOME: "Einnahme",
}
SPONSOR_KINDS: Mapping[SponsorKind, str] = {
    SponsorKind.MONEY: "Geld",
    SponsorKind.IN_KIND: "Sachleistung",
    SponsorKind.SERVICE: "Dienstleistung",
}
PRESS_KINDS: Mapping[PressKind, str] = {
    PressKind.INVITATION: "Einladung",
    PressKind.RELEASE: "Pressemitteilung",
    PressKind.ENQUIRY: "Anfrage",
    PressKind.REPORT: "Bericht",
    PressKind.POST: "Beitrag im Netz",
}


def sponsor_state(row: SponsorRow) -> str:
    """How far a gift is."""
    if row.thanked_on is not None:
        return "bedankt"
    if row.received_on is not None:
        return "erhalten"
    return "zugesagt" if row.promised_on is not None else "angefragt"


def sponsor_when(row: SponsorRow) -> str:
    """„zugesagt 01.06.2026 · erhalten 20.08.2026“."""
    told = (
        ("zugesagt", row.promised_on),
        ("erhalten", row.received_on),
        ("bedankt", row.thanked_on),
    )
    return " · ".join(f"{words} {day(on)}" for words, on in told if on is not None)
