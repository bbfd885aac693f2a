"""How programmes, applications and the ranked list stand in lists, on screen and on paper."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from praeventionsrat.funding.ranking import Place, Ranked
from praeventionsrat.funding.records import ApplicationState, FundingSide
from praeventionsrat.funding.rows import ApplicationRow, ProgrammeRow
from praeventionsrat.funding.windows import due_words
from praeventionsrat.funding.words import PLACE_NAMES, SIDE_NAMES, STATE_NAMES, points_words
from praeventionsrat.german import day
from praeventionsrat.money import as_number, money, short_money
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import FIT, Column, Look
from ui.shell.theme import Tone

SIDE_TONES = {FundingSide.GIVEN: Tone.OK, FundingSide.RECEIVED: Tone.SOFT}
STATE_TONES = {
    ApplicationState.DRAFT: Tone.SOFT,
    ApplicationState.SUBMITTED: Tone.WARN,
    ApplicationState.GRANTED: Tone.OK,
    ApplicationState.REFUSED: Tone.BAD,
    ApplicationState.WITHDRAWN: Tone.SOFT,
    ApplicationState.PROVED: Tone.SOFT,
}
PLACE_TONES = {
    Place.FULL: Tone.OK,
    Place.PART: Tone.WARN,
    Place.TIED: Tone.WARN,
    Place.BEHIND: Tone.BAD,
    Place.BELOW: Tone.BAD,
    Place.UNSCORED: Tone.SOFT,
}


@dataclass(frozen=True, slots=True)
class RankLine:
    """A line of the ranked list with what is told of the application."""

    id: UUID
    ranked: Ranked
    row: ApplicationRow


def programme_columns(today: Callable[[], date]) -> tuple[Column[ProgrammeRow], ...]:
    """Title, and below it which way the money goes and when one may apply."""

    def second(row: ProgrammeRow) -> str:
        return f"{SIDE_NAMES[row.side]} · {row.window(today()).short_words}"

    return (Column[ProgrammeRow]("Förderprogramm", lambda row: row.title, second=second),)


def proof_words(row: ApplicationRow, today: date) -> str:
    """What a list says of the proof of use."""
    due = row.needs_proof_on
    return f"Nachweis {due_words(due, today)}" if due else ""


def application_columns(today: Callable[[], date]) -> tuple[Column[ApplicationRow], ...]:
    """Number, what for and by whom, money, state."""

    def second(row: ApplicationRow) -> str:
        return " · ".join(part for part in (proof_words(row, today()), row.applicant) if part)

    return (
        Column[ApplicationRow]("Nr.", lambda row: row.number, width=FIT, look=Look.DIM),
        Column[ApplicationRow]("Antrag", lambda row: row.title, second=second),
        Column[ApplicationRow](
            "Beantragt", lambda row: row.requested_cents, short_money, right=True, width=FIT
        ),
        Column[ApplicationRow](
            "Bewilligt", lambda row: row.granted_cents, short_money, right=True, width=FIT
        ),
        Column[ApplicationRow](
            "Stand",
            lambda row: STATE_NAMES[row.state],
            tone=lambda row: STATE_TONES[row.state],
            width=136,
        ),
    )


def points_number(points: Fraction | None) -> float | None:
    """Points as a spreadsheet counts them."""
    return None if points is None else float(round(points, 2))


def _euros(cents: int | None) -> Decimal | None:
    return None if cents is None else as_number(cents)


def place_words(ranked: Ranked) -> str:
    """Where it stands to the budget line, with the sum where only a part is covered."""
    if ranked.place is Place.PART:
        return f"Teil: {short_money(ranked.covered_cents)}"
    return PLACE_NAMES[ranked.place]


RANKING = (
    Column[RankLine]("Rang", lambda line: line.ranked.rank, right=True, width=60),
    Column[RankLine](
        "Antrag",
        lambda line: line.ranked.title,
        second=lambda line: line.row.applicant or line.row.number,
    ),
    Column[RankLine]("Punkte", lambda line: line.ranked.points, points_words, right=True, width=74),
    Column[RankLine](
        "Beantragt", lambda line: line.ranked.asked_cents, short_money, right=True, width=98
    ),
    Column[RankLine](
        "Summe", lambda line: line.ranked.running_cents, short_money, right=True, width=98
    ),
    Column[RankLine](
        "Budgetlinie",
        lambda line: place_words(line.ranked),
        tone=lambda line: PLACE_TONES[line.ranked.place],
        width=152,
    ),
)
RANKING_SHEET = (
    SheetColumn[RankLine]("Rang", lambda line: line.ranked.rank),
    SheetColumn[RankLine]("Nr.", lambda line: line.row.number),
    SheetColumn[RankLine]("Antrag", lambda line: line.ranked.title),
    SheetColumn[RankLine]("Antragsteller", lambda line: line.row.applicant),
    SheetColumn[RankLine]("Punkte", lambda line: points_number(line.ranked.points)),
    SheetColumn[RankLine]("Beantragt", lambda line: as_number(line.ranked.asked_cents)),
    SheetColumn[RankLine]("Summe", lambda line: as_number(line.ranked.running_cents)),
    SheetColumn[RankLine]("Gedeckt", lambda line: as_number(line.ranked.covered_cents)),
    SheetColumn[RankLine]("Budgetlinie", lambda line: PLACE_NAMES[line.ranked.place]),
    SheetColumn[RankLine]("Bewilligt", lambda line: _euros(line.row.granted_cents)),
)
PROGRAMME_SHEET = (
    SheetColumn[ProgrammeRow]("Förderprogramm", lambda row: row.title),
    SheetColumn[ProgrammeRow]("Richtung", lambda row: SIDE_NAMES[row.side]),
    SheetColumn[ProgrammeRow]("Fördergeber", lambda row: row.funder),
    SheetColumn[ProgrammeRow]("Antragsschluss", lambda row: row.closes_on),
    SheetColumn[ProgrammeRow]("Jedes Jahr", lambda row: row.is_yearly),
    SheetColumn[ProgrammeRow]("Mittel", lambda row: _euros(row.budget_cents)),
    SheetColumn[ProgrammeRow]("Anträge", lambda row: row.applications),
    SheetColumn[ProgrammeRow]("Bewilligt", lambda row: as_number(row.granted_cents)),
)


def head_line(row: ApplicationRow) -> str:
    """What stands below the title of an application."""
    granted = f"bewilligt {money(row.granted_cents)}" if row.granted_cents is not None else ""
    paid = f"gezahlt {money(row.paid_cents)}" if row.paid_cents else ""
    came = f"eingegangen {day(row.submitted_on)}" if row.submitted_on else ""
    asked = f"beantragt {money(row.requested_cents)}"
    parts = (f"Antrag {row.number}", row.programme, row.applicant, came, asked, granted, paid)
    return " · ".join(part for part in parts if part)
