"""What states of tasks, permits and answers are called, and how offsets are said."""

from collections.abc import Mapping
from datetime import date

from praeventionsrat.german import count, day
from praeventionsrat.prevention_day.tasks.records import PermitState, SafetyChoice, TaskState

TASK_STATES: Mapping[TaskState, str] = {
    TaskState.OPEN: "offen",
    TaskState.DOING: "in Arbeit",
    TaskState.DONE: "erledigt",
    TaskState.DROPPED: "entfällt",
}
PERMIT_STATES: Mapping[PermitState, str] = {
    PermitState.NEEDED: "nötig",
    PermitState.APPLIED: "beantragt",
    PermitState.GRANTED: "erteilt",
    PermitState.REFUSED: "abgelehnt",
    PermitState.NOT_NEEDED: "nicht nötig",
}
SAFETY_CHOICES: Mapping[SafetyChoice, str] = {
    SafetyChoice.OPEN: "offen",
    SafetyChoice.YES: "ja",
    SafetyChoice.NO: "nein",
    SafetyChoice.NOT_APPLICABLE: "trifft nicht zu",
}


def offset_words(days: int) -> str:
    """How far from the day something is due: „90 Tage vorher“, „am Tag selbst“."""
    if days == 0:
        return "am Tag selbst"
    return f"{count(abs(days), 'Tag', 'Tage')} {'vorher' if days < 0 else 'danach'}"


def due_words(offset_days: int, due_on: date | None, *, is_fixed: bool) -> str:
    """When a task is due: „90 Tage vorher, 14.06.2026“, or the fixed day alone."""
    if is_fixed:
        return f"fester Termin, {day(due_on)}"
    words = offset_words(offset_days)
    return f"{words}, {day(due_on)}" if due_on else words
