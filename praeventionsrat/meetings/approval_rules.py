"""Which step may follow which in the life of minutes, and what each is called."""

from collections.abc import Iterable, Sequence
from datetime import date

from praeventionsrat import german
from praeventionsrat.council.records import RuleSetFields
from praeventionsrat.meetings.approval import MinutesState, MinutesStep
from praeventionsrat.meetings.approval_ports import WaitingRow
from praeventionsrat.meetings.deadlines import minutes_due_on, objections_end_on

S = MinutesState
NEXT: dict[MinutesState, tuple[MinutesState, ...]] = {
    S.DRAFT: (S.CIRCULATED, S.SIGNED),
    S.CIRCULATED: (S.SIGNED,),
    S.SIGNED: (S.SENT,),
    S.SENT: (S.APPROVED,),
    S.OBJECTED: (S.APPROVED,),
    S.CORRECTED: (S.APPROVED,),
    S.APPROVED: (),
}
"""What somebody may do by a press; OBJECTED and CORRECTED follow from what is entered."""
WORDS = {
    S.DRAFT: "Entwurf",
    S.CIRCULATED: "zur Abstimmung",
    S.SIGNED: "unterzeichnet",
    S.SENT: "versandt",
    S.OBJECTED: "Einwendung",
    S.CORRECTED: "berichtigt",
    S.APPROVED: "genehmigt",
}
LOCKED = frozenset({S.SIGNED, S.SENT, S.OBJECTED, S.CORRECTED, S.APPROVED})
"""The text stands."""
OUT = frozenset({S.SENT, S.OBJECTED, S.CORRECTED})
"""Objections may still come."""


def way(steps: Iterable[MinutesStep]) -> Sequence[MinutesState]:
    """The states that led to the present one, without detours: back takes the last off."""
    path = [S.DRAFT]
    for step in steps:
        if step.state in path:
            del path[path.index(step.state) + 1 :]
        else:
            path.append(step.state)
    return path


def before(steps: Iterable[MinutesStep]) -> MinutesState | None:
    """Where a step back leads; None at the very start."""
    path = way(steps)
    return path[-2] if len(path) > 1 else None


def due(row: WaitingRow, rules: RuleSetFields) -> tuple[str, date]:
    """What comes next with signed minutes, and by when."""
    if row.state is S.SIGNED:
        return "versenden", minutes_due_on(row.held_on, rules)
    end = objections_end_on(row.sent_on or row.since, rules)
    if row.state is S.SENT:
        return "Einwendungen möglich", end
    if row.state is S.OBJECTED:
        return "über die Einwendung entscheiden", end
    return "genehmigen", end


def due_words(row: WaitingRow, rules: RuleSetFields, today: date) -> tuple[str, date, bool]:
    """„versenden bis 31.03.2026“, that day, and whether it is late.

    The end of the period for objections is nobody's delay: afterwards the next meeting approves.
    """
    what, until = due(row, rules)
    if row.state is S.SENT and today > until:
        return f"genehmigen; Einwendungen waren bis {german.day(until)} möglich", until, False
    if row.state is S.CORRECTED:
        return "in der nächsten Sitzung genehmigen", until, False
    late = row.state is S.SIGNED and today > until
    return f"{what} bis {german.day(until)}", until, late
