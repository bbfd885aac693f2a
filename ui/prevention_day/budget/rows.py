"""Lines of the budget and sponsors as lists and Excel sheets show them."""

from decimal import Decimal

from praeventionsrat.money import as_number, short_money
from praeventionsrat.prevention_day.money.rows import BudgetRow, SponsorRow
from praeventionsrat.prevention_day.money.words import (
    SIDES,
    SPONSOR_KINDS,
    sponsor_state,
)
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column
from ui.shell.theme import Tone

MONEY_WIDTH, STATE_WIDTH = 112, 104
STATE_TONES = {
    "angefragt": Tone.NEUTRAL,
    "zugesagt": Tone.SOFT,
    "erhalten": Tone.OK,
    "bedankt": Tone.OK,
}


def euros(cents: int | None) -> Decimal | None:
    """As Excel counts."""
    return None if cents is None else as_number(cents)


def below(row: BudgetRow) -> str:
    """„Einnahme · Förderung · bewilligt 1.200 €“."""
    told = row.grant.told if row.grant else row.receipt and f"Beleg {row.receipt}"
    parts = (SIDES[row.side], row.category, row.partner, told)
    return " · ".join(part for part in parts if part)


def beyond_badge(row: BudgetRow) -> tuple[str, Tone] | None:
    """„+120 € über Plan“."""
    return (f"{short_money(row.beyond)} über Plan", Tone.WARN) if row.beyond else None


LINES = (
    Column[BudgetRow]("Posten", lambda row: row.title, second=below, badge=beyond_badge),
    Column[BudgetRow](
        "Geplant", lambda row: row.planned, short_money, right=True, width=MONEY_WIDTH
    ),
    Column[BudgetRow](
        "Tatsächlich",
        lambda row: row.actual,
        lambda cents: "offen" if cents is None else short_money(cents),
        right=True,
        width=MONEY_WIDTH,
    ),
)
LINE_SHEET = (
    SheetColumn[BudgetRow]("Seite", lambda row: SIDES[row.side]),
    SheetColumn[BudgetRow]("Kostenstelle", lambda row: row.category),
    SheetColumn[BudgetRow]("Posten", lambda row: row.title),
    SheetColumn[BudgetRow]("Geplant (€)", lambda row: euros(row.planned)),
    SheetColumn[BudgetRow]("Angebot (€)", lambda row: euros(row.offered)),
    SheetColumn[BudgetRow]("Tatsächlich (€)", lambda row: euros(row.actual)),
    SheetColumn[BudgetRow]("Noch offen (€)", lambda row: euros(row.expected - (row.actual or 0))),
    SheetColumn[BudgetRow]("Gezahlt am", lambda row: row.paid_on),
    SheetColumn[BudgetRow]("Beleg", lambda row: row.receipt),
    SheetColumn[BudgetRow]("An oder von", lambda row: row.partner),
    SheetColumn[BudgetRow](
        "Förderantrag", lambda row: f"{row.grant.title}: {row.grant.told}" if row.grant else ""
    ),
    SheetColumn[BudgetRow]("Notiz", lambda row: row.note),
)


def gift_words(row: SponsorRow) -> str:
    """„Sachleistung: 40 Bierzeltgarnituren · dafür: Nennung“."""
    kind = SPONSOR_KINDS[row.kind]
    gift = f"{kind}: {row.gift}" if row.gift else kind
    back = f"dafür: {row.in_return}" if row.in_return else ""
    return " · ".join(part for part in (gift, back) if part)


SPONSORS = (
    Column[SponsorRow]("Sponsor", lambda row: row.name, second=gift_words),
    Column[SponsorRow]("Wert", lambda row: row.value, short_money, right=True, width=MONEY_WIDTH),
    Column[SponsorRow](
        "Stand", sponsor_state, width=STATE_WIDTH, tone=lambda row: STATE_TONES[sponsor_state(row)]
    ),
)
SPONSOR_SHEET = (
    SheetColumn[SponsorRow]("Sponsor", lambda row: row.name),
    SheetColumn[SponsorRow]("Art", lambda row: SPONSOR_KINDS[row.kind]),
    SheetColumn[SponsorRow]("Gabe", lambda row: row.gift),
    SheetColumn[SponsorRow]("Wert (€)", lambda row: euros(row.value)),
    SheetColumn[SponsorRow]("Zugesagt am", lambda row: row.promised_on),
    SheetColumn[SponsorRow]("Erhalten am", lambda row: row.received_on),
    SheetColumn[SponsorRow]("Gegenleistung", lambda row: row.in_return),
    SheetColumn[SponsorRow]("Bedankt am", lambda row: row.thanked_on),
    SheetColumn[SponsorRow]("Notiz", lambda row: row.note),
)
