"""Dates that follow from a meeting: minutes due, objections, half a year after a recusal."""

import calendar
from datetime import date, timedelta

from praeventionsrat import german
from praeventionsrat.council.records import RuleSetFields
from praeventionsrat.meetings.findings import Finding, Level
from praeventionsrat.meetings.notice import source

HALF_A_YEAR = 6
"""Months after which a breach of § 25 HGO can no longer be held against a decision."""


def minutes_due_on(held_on: date, rules: RuleSetFields) -> date:
    """The day by which the minutes are due (rule 9)."""
    return held_on + timedelta(days=rules.minutes_due_days)


def objections_end_on(sent_on: date, rules: RuleSetFields) -> date:
    """The last day for objections to minutes sent out on a day (rule 9).

    The day of sending does not count (§ 187 (1) BGB); a last day on a weekend moves to Monday
    (§ 193 BGB), public holidays of the Land are not known here.
    """
    last = sent_on + timedelta(days=rules.objection_days)
    return last + timedelta(days={5: 2, 6: 1}.get(last.weekday(), 0))


def check_minutes(
    held_on: date, issued_on: date | None, rules: RuleSetFields, today: date
) -> Finding:
    """Where the minutes of a meeting that was held stand (rule 9)."""
    due = minutes_due_on(held_on, rules)
    why = f"Regel: {source(rules).rstrip('.')}; {_days(rules.minutes_due_days)} nach der Sitzung."
    if issued_on is not None:
        end = objections_end_on(issued_on, rules)
        closed = "ist abgelaufen" if today > end else "läuft"
        what = f"Die Frist für Einwendungen {closed} (bis {german.full_day(end)})."
        why = f"{_days(rules.objection_days)} nach der Ausfertigung am {german.day(issued_on)}."
        return Finding("minutes-issued", Level.OK, what, why)
    if today <= due:
        what = f"Die Niederschrift ist bis {german.full_day(due)} fällig."
        return Finding("minutes-open", Level.NOTE, what, why)
    what = f"Die Niederschrift ist seit {_days((today - due).days, 'Tagen')} überfällig."
    todo = "Stellen Sie sie fertig und tragen Sie das Ausfertigungsdatum ein."
    return Finding("minutes-overdue", Level.WARNING, what, why, todo)


def recusal_cured_on(decided_on: date) -> date:
    """The day until which a decision can be attacked for a breach of § 25 HGO (rule 8).

    Six calendar months; where the month is shorter, its last day (§ 188 (3) BGB).
    """
    months = decided_on.month - 1 + HALF_A_YEAR
    year, month = decided_on.year + months // 12, months % 12 + 1
    return date(year, month, min(decided_on.day, calendar.monthrange(year, month)[1]))


def check_recusal_period(decided_on: date, today: date) -> Finding | None:
    """The flag on a decision for which somebody was recused, until six months have passed."""
    until = recusal_cured_on(decided_on)
    if today > until:
        return None
    what = f"Ein Verstoß gegen das Mitwirkungsverbot kann bis {german.full_day(until)} schaden."
    why = "Danach ist der Beschluss geheilt (§ 25 HGO, sechs Monate), soweit die HGO gilt."
    todo = "Heben Sie die Aufzeichnungen über die Befangenheit so lange auf."
    return Finding("recusal-period", Level.NOTE, what, why, todo)


def _days(number: int, many: str = "Tage") -> str:
    return german.count(number, "Tag", many)
