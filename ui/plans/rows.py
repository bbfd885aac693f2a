"""How plans and verdicts stand in lists, on screen and on paper."""

from praeventionsrat.german import count, day
from praeventionsrat.measures.documents.promise_sheet import decided, done
from praeventionsrat.measures.promises import BalanceLine
from praeventionsrat.plans.plan_ports import PlanRow
from praeventionsrat.plans.records import PlanPhase, Verdict
from praeventionsrat.plans.words import KINDS, PHASES, VERDICTS
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column
from ui.plans.pledge_delegate import SHOWN
from ui.shell.theme import Tone

VERDICT_TONES = {
    Verdict.OPEN: Tone.NEUTRAL,
    Verdict.UNDER_WAY: Tone.SOFT,
    Verdict.KEPT: Tone.OK,
    Verdict.PARTLY: Tone.WARN,
    Verdict.BROKEN: Tone.BAD,
}
PHASE_TONES = {
    PlanPhase.IMPLEMENT: Tone.SOFT,
    PlanPhase.EVALUATE: Tone.WARN,
    PlanPhase.UPDATE: Tone.WARN,
    PlanPhase.ENDED: Tone.NEUTRAL,
}
TABLES = (
    *(
        "plan",
        "chapter",
        "pledge",
        "pledge_pair",
        "pledge_resolution",
        "pledge_topic",
        "pledge_measure",
    ),
    *("measure", "measure_resolution", "resolution", "vote", "topic", "agenda_item", "meeting"),
)
"""What a Bilanz is read from."""


def begun(text: str) -> str:
    """As much of a quotation as a list has room for."""
    return text[:SHOWN]


def second_line(row: PlanRow) -> str:
    """How much it promises, its day, and its kind where the title does not say it."""
    kind = KINDS[row.kind]
    said = kind.casefold() in row.title.casefold()
    parts = (
        count(row.pledges, "Vorhaben", "Vorhaben"),
        day(row.adopted_on),
        "" if said else kind,
    )
    return " · ".join(part for part in parts if part)


def _numbers(line: BalanceLine) -> str:
    return ", ".join(
        each.number if each.is_adopted else f"{each.number} (abgelehnt)" for each in line.decisions
    )


PLANS = (Column[PlanRow]("Plan", lambda row: row.title, second=second_line),)
PLAN_SHEET = (
    SheetColumn[PlanRow]("Titel", lambda row: row.title),
    SheetColumn[PlanRow]("Art", lambda row: KINDS[row.kind]),
    SheetColumn[PlanRow]("Herausgeber", lambda row: row.publisher),
    SheetColumn[PlanRow]("Beschlossen am", lambda row: row.adopted_on),
    SheetColumn[PlanRow]("Phase", lambda row: PHASES[row.phase]),
    SheetColumn[PlanRow]("Nächste Überprüfung", lambda row: row.review_on),
    SheetColumn[PlanRow]("Vorhaben", lambda row: row.pledges),
)
BALANCE = (
    Column[BalanceLine](
        "Vorhaben",
        lambda line: line.pledge.wording,
        begun,
        second=lambda line: " · ".join(part for part in (line.chapter, line.why) if part),
    ),
    Column[BalanceLine]("Beschlüsse", _numbers, width=110),
    Column[BalanceLine](
        "Maßnahmen", lambda line: ", ".join(deed.number for deed in line.deeds), width=110
    ),
    Column[BalanceLine](
        "Stand",
        lambda line: VERDICTS[line.verdict],
        tone=lambda line: VERDICT_TONES[line.verdict],
        width=140,
    ),
)
BALANCE_SHEET = (
    SheetColumn[BalanceLine]("Kapitel", lambda line: line.chapter),
    SheetColumn[BalanceLine]("Nr.", lambda line: line.pledge.number),
    SheetColumn[BalanceLine]("Vorhaben", lambda line: line.pledge.wording),
    SheetColumn[BalanceLine]("Fundstelle", lambda line: line.pledge.place),
    SheetColumn[BalanceLine]("Beschlüsse", lambda line: "; ".join(decided(line))),
    SheetColumn[BalanceLine]("Maßnahmen", lambda line: "; ".join(done(line))),
    SheetColumn[BalanceLine]("Stand", lambda line: VERDICTS[line.verdict]),
    SheetColumn[BalanceLine]("Begründung", lambda line: line.why),
)
