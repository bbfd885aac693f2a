"""What Musterau's prevention day costs, who pays, who gives something, who writes about it."""

from datetime import date, timedelta
from uuid import UUID

from praeventionsrat.funding.records import FundingApplicationFields, FundingSide
from praeventionsrat.funding.usecases.applications import (
    create_application,
    submit_application,
)
from praeventionsrat.funding.usecases.deciding import grant_application
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.money.budgeting import (
    add_budget_item,
    add_sponsor,
    thank_sponsor,
)
from praeventionsrat.prevention_day.money.press import add_press_item
from praeventionsrat.prevention_day.money.records import (
    BudgetItemFields,
    MoneySide,
    PressItemFields,
    PressKind,
    SponsorFields,
    SponsorKind,
)

IN, OUT = MoneySide.INCOME, MoneySide.EXPENSE
NEXT = (  # title, side, category, planned, offered, actual, receipt (euros)
    ("Bühne 6 × 4 m mit Dach", OUT, "Technik", 1450, 1520, None, ""),
    ("Tonanlage und Techniker", OUT, "Technik", 900, 860, None, ""),
    ("Stromverteiler", OUT, "Technik", 350, None, None, ""),
    ("Plakate und Programmhefte", OUT, "Druck", 780, 745, 745, "2026-118"),
    ("Banner am Rathaus", OUT, "Druck", 180, None, 236, "2026-121"),
    ("Forumtheater, Honorar", OUT, "Honorare", 600, None, None, ""),
    ("DGS-Dolmetschung", OUT, "Honorare", 480, 520, None, ""),
    ("Sanitätsdienst", OUT, "Sicherheit", 300, None, None, ""),
    ("Mehrweggeschirr", OUT, "Verpflegung", 220, None, None, ""),
    ("Haushalt der Stadt", IN, "Eigenmittel", 3500, None, 3500, ""),
    ("Standgebühren", IN, "Einnahmen am Tag", 240, None, None, ""),
)
PAST = (
    ("Bühne", OUT, "Technik", 1200, None, 1248, "2025-203"),
    ("Tonanlage", OUT, "Technik", 800, None, 790, "2025-204"),
    ("Plakate und Programmhefte", OUT, "Druck", 700, None, 668, "2025-187"),
    ("Honorare", OUT, "Honorare", 900, None, 900, "2025-215"),
    ("Haushalt der Stadt", IN, "Eigenmittel", 3500, None, 3500, ""),
)
SPONSORS = (  # name, kind, gift, euros, days before: promised, received; in return
    ("Volksbank Lahnaue", SponsorKind.MONEY, "", 800, 120, 60, "Logo auf Plakat und Programm"),
    (
        "Stadtwerke Musterau",
        SponsorKind.SERVICE,
        "Strom und Anschlüsse am Markt",
        450,
        90,
        None,
        "Nennung im Programm",
    ),
    (
        "Gewerbeverein Musterau e. V.",
        SponsorKind.IN_KIND,
        "40 Bierzeltgarnituren",
        320,
        75,
        None,
        "",
    ),
    (
        "Bäckerei Krumbein",
        SponsorKind.IN_KIND,
        "300 Brezeln für Helferinnen und Helfer",
        180,
        None,
        None,
        "",
    ),
)
PRESS = (  # kind, medium, who, title, days before the day, comes
    (
        PressKind.INVITATION,
        "Musterauer Anzeiger",
        "Ute Federkiel",
        "Einladung zum Pressetermin",
        21,
        True,
    ),
    (PressKind.INVITATION, "Radio Lahnwelle", "", "Einladung zum Pressetermin", 21, False),
    (
        PressKind.ENQUIRY,
        "Radio Lahnwelle",
        "Marek Brandt",
        "Interview mit der Geschäftsstelle zum Enkeltrick",
        12,
        True,
    ),
)
CLIPPINGS = (
    (
        PressKind.REPORT,
        "Musterauer Anzeiger",
        "",
        "Hinsehen hilft: Hunderte beim Präventionstag",
        -2,
        False,
    ),
    (PressKind.POST, "Stadt Musterau", "", "Danke an alle, die dabei waren!", -1, False),
    (PressKind.REPORT, "Lahnaue-Kurier", "", "Wie Trickdiebe arbeiten", -4, False),
)


def add_money(work: Work, event_id: UUID, town: Town, first_day: date) -> None:
    """Put budget, sponsors and press list of the next day on record."""
    _budget(work, event_id, NEXT)
    _grant(work, event_id, town, first_day)
    houses = {one.name: one.id for one in work.organizations.all()}
    for name, kind, gift, euros, promised, received, in_return in SPONSORS:
        sponsor = SponsorFields(
            organization_id=houses.get(name),
            name=name,
            kind=kind,
            gift=gift,
            value_cents=euros * 100,
            promised_on=_before(first_day, promised),
            received_on=_before(first_day, received),
            in_return=in_return,
        )
        add_sponsor(work, event_id, sponsor)
    _press(work, event_id, first_day, PRESS)


def add_past_money(work: Work, event_id: UUID, first_day: date) -> None:
    """What last year's cost, and what was written about it."""
    _budget(work, event_id, PAST)
    fields = SponsorFields(
        name="Volksbank Lahnaue",
        value_cents=500_00,
        promised_on=_before(first_day, 100),
        received_on=_before(first_day, 40),
    )
    thank_sponsor(work, add_sponsor(work, event_id, fields), first_day + timedelta(days=9))
    _press(work, event_id, first_day, CLIPPINGS)


def _grant(work: Work, event_id: UUID, town: Town, first_day: date) -> None:
    for programme in work.funding_programmes.rows():
        if programme.side is not FundingSide.RECEIVED:
            continue
        fields = FundingApplicationFields(
            title=f"{work.prevention_days.get(event_id).title}: Bühnenprogramm",
            organization_id=town.organizations["Stadt Musterau"],
            person_id=town.persons["Querfurth"],
            requested_cents=1_500_00,
            advised_on=first_day - timedelta(days=260),
            starts_on=first_day - timedelta(days=30),
            ends_on=first_day,
        )
        made = create_application(work, programme.id, fields)
        submit_application(work, made, on=first_day - timedelta(days=240))
        grant_application(work, made, 1_200_00, on=first_day - timedelta(days=150))
        line = BudgetItemFields(
            title="Landesmittel", side=IN, category="Förderung", application_id=made
        )
        add_budget_item(work, event_id, line)


def _budget(work: Work, event_id: UUID, lines: tuple[tuple[object, ...], ...]) -> None:
    for title, side, category, planned, offered, actual, receipt in lines:
        fields = BudgetItemFields.checked(
            title=title,
            side=side,
            category=category,
            planned_cents=_cents(planned),
            offered_cents=_cents(offered),
            actual_cents=_cents(actual),
            receipt=receipt,
        )
        add_budget_item(work, event_id, fields)


def _press(
    work: Work, event_id: UUID, first_day: date, lines: tuple[tuple[object, ...], ...]
) -> None:
    for kind, medium, who, title, before, comes in lines:
        fields = PressItemFields.checked(
            kind=kind,
            medium=medium,
            title=title,
            happened_on=_before(first_day, before),
            comes_to_day=comes,
            note=f"Gesprochen mit {who}." if who else "",
        )
        add_press_item(work, event_id, fields)


def _before(first_day: date, days: object) -> date | None:
    return first_day - timedelta(days=days) if isinstance(days, int) else None


def _cents(euros: object) -> int | None:
    return euros * 100 if isinstance(euros, int) else None
