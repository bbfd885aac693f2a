"""Money in Musterau: a fund the council gives away, and a programme it applies to."""

from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from praeventionsrat.funding.records import (
    ApplicationCostFields,
    BudgetSide,
    FundingApplicationFields,
    FundingProgrammeFields,
    FundingSide,
    PaymentFields,
)
from praeventionsrat.funding.usecases.applications import (
    add_cost,
    create_application,
    submit_application,
)
from praeventionsrat.funding.usecases.deciding import add_payment, grant_application
from praeventionsrat.funding.usecases.programmes import create_programme
from praeventionsrat.funding.usecases.scoring import recuse_scorer, score_application
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work


class Wish(NamedTuple):
    """An application to the fund: what, who, euros, points of five members by four criteria."""

    title: str
    who: str
    euros: int
    points: tuple[str, ...]


SCORERS = ("Eichenlaub", "Holtkötter", "Ögretmen", "Lohgerber", "Abendroth")
WISHES = (
    Wish("Mitternachtssport in der Sporthalle", "Sportverein TSV", 3000,
         ("5544", "4544", "5554", "", "4543")),
    Wish("Zivilcourage-Training für achte Klassen", "Schulen", 2400,
         ("5555", "5454", "4545", "5455", "5544")),
    Wish("Erzählcafé der Generationen", "Kirchen", 1800,
         ("3443", "4343", "4444", "3433", "4343")),
    Wish("Nachtbus am Wochenende", "Jugendbeirat", 3000,
         ("4434", "4443", "5444", "4434", "4443")),
    Wish("Graffiti-Werkstatt an der Unterführung", "Jugendamt", 2200,
         ("4434", "4443", "5444", "4434", "4443")),
    Wish("Plakate gegen Wohnungseinbruch", "Handel & Gewerbe", 900,
         ("2332", "2222", "3232", "2322", "")),
)  # fmt: skip
COSTS = (
    ("Honorare Fachkräfte", BudgetSide.COST, 9_600_00, 9_480_00),
    ("Sachkosten und Material", BudgetSide.COST, 3_400_00, 3_655_50),
    ("Öffentlichkeitsarbeit", BudgetSide.COST, 1_000_00, 864_50),
    ("Haushaltsmittel der Stadt", BudgetSide.OWN, 1_400_00, 1_400_00),
)


def give(work: Work, town: Town, committee_id: UUID, today: date) -> None:
    """Lay the fund with its applications, and the programme of the state."""
    fund = create_programme(
        work,
        FundingProgrammeFields(
            title="Lokaler Aktionsplan Musterau",
            side=FundingSide.GIVEN,
            funder="Stadt Musterau",
            committee_id=committee_id,
            opens_on=today - timedelta(days=60),
            closes_on=today + timedelta(days=12),
            budget_cents=10_000_00,
            most_cents=3_000_00,
            own_percent=10,
            least_points=15,
            conditions="Projekte in Musterau\nAbschluss im laufenden Jahr",
        ),
    )
    for place, wish in enumerate(WISHES):
        _wish(work, town, fund, wish, today - timedelta(days=40 - 5 * place))
    _state(work, town, today)


def _wish(work: Work, town: Town, fund: UUID, wish: Wish, on: date) -> None:
    cents = wish.euros * 100
    made = create_application(
        work,
        fund,
        FundingApplicationFields(
            title=wish.title,
            organization_id=town.organizations[wish.who],
            requested_cents=cents,
            starts_on=on + timedelta(days=60),
            ends_on=on + timedelta(days=200),
        ),
    )
    for title, side, share in (
        ("Honorare und Material", BudgetSide.COST, 125),
        ("Eigenmittel", BudgetSide.OWN, 25),
    ):
        fields = ApplicationCostFields(title=title, side=side, planned_cents=cents * share // 100)
        add_cost(work, made, fields)
    submit_application(work, made, on=on)
    criteria = work.criteria.where(programme_id=fund)
    for name, points in zip(SCORERS, wish.points, strict=True):
        for criterion, given in zip(criteria, points, strict=False):
            score_application(work, made, criterion.id, town.persons[name], float(given))
    if wish.who == "Sportverein TSV":
        recuse_scorer(work, made, town.persons["Lohgerber"], "gehört zum Sportverein")


def _state(work: Work, town: Town, today: date) -> None:
    programme = create_programme(
        work,
        FundingProgrammeFields(
            title="Landesprogramm Kommunale Prävention",
            side=FundingSide.RECEIVED,
            funder="Land",
            closes_on=date(today.year - 1, 10, 15),
            is_yearly=True,
            quota_percent=90,
            own_percent=10,
            needs_advice=True,
            conditions="Keine Investitionen\nBeratung vor dem Antrag\nEigenanteil mindestens 10 %",
        ),
    )
    ended = today - timedelta(days=170)
    measures = [one for one in work.measures.all() if "Jugend" in one.title]
    made = create_application(
        work,
        programme,
        FundingApplicationFields(
            title="Aufsuchende Jugendarbeit am Bahnhof",
            measure_id=measures[0].id if measures else None,
            organization_id=town.organizations["Stadt Musterau"],
            person_id=town.persons["Querfurth"],
            description="Zwei Fachkräfte sind an drei Abenden der Woche am Bahnhof unterwegs.",
            requested_cents=12_600_00,
            advised_on=ended - timedelta(days=420),
            submitted_on=ended - timedelta(days=400),
            starts_on=ended - timedelta(days=330),
            ends_on=ended,
        ),
    )
    for title, side, planned, actual in COSTS:
        fields = ApplicationCostFields(
            title=title, side=side, planned_cents=planned, actual_cents=actual
        )
        add_cost(work, made, fields)
    submit_application(work, made, on=ended - timedelta(days=400))
    decided = ended - timedelta(days=350)
    grant_application(work, made, 12_600_00, on=decided)
    for days, cents, note in ((20, 8_000_00, "1. Abruf"), (200, 4_600_00, "2. Abruf")):
        paid_on = decided + timedelta(days=days)
        add_payment(work, made, PaymentFields(paid_on=paid_on, cents=cents, note=note))
