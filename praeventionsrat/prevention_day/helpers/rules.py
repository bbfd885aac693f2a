"""What does not fit together in a Helferplan, each said with its reason.

Volunteers are not employees: the limits of the working time laws are told as a measure, never as
a refusal. For people under 18 they are the safe side (§ 1 Abs. 2 JArbSchG leaves out only small
occasional favours).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from uuid import UUID

from praeventionsrat.german import and_list, count
from praeventionsrat.prevention_day.helpers.rows import HelperPlan, HelperRow, ShiftRow
from praeventionsrat.prevention_day.helpers.skills import has_skill
from praeventionsrat.prevention_day.programme.hours import DAY
from praeventionsrat.prevention_day.programme.spans import overlapping

MINOR_DAY = 8 * 60
EVENING, NIGHT, MORNING = 20 * 60, 22 * 60, 6 * 60
WORK_WITHOUT_BREAK, MINOR_WITHOUT_BREAK, BREAK = 6 * 60, 4 * 60 + 30, 15
MOST_NAMES = 4


class Rule(StrEnum):
    """What is looked at."""

    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    TWICE = "twice"
    ON_PROGRAMME = "on_programme"
    SKILL = "skill"
    MINOR_NIGHT = "minor_night"
    MINOR_HOURS = "minor_hours"
    NO_BREAK = "no_break"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth a look."""

    rule: Rule
    what: str
    why: str
    shift_ids: tuple[UUID, ...]
    helper_id: UUID | None = None

    @property
    def is_hint(self) -> bool:
        """Whether it is good to know rather than wrong."""
        return self.rule is Rule.NO_BREAK


NIGHT_LAW = (
    "Wer unter 18 ist, darf nur von 6 bis 20 Uhr beschäftigt werden (§ 14 Abs. 1 JArbSchG){more}."
)
UNTIL_TEN = "; Ausnahmen wie in Gaststätten reichen ab 16 Jahren bis 22 Uhr"
HOURS_LAW = "Wer unter 18 ist, darf höchstens acht Stunden am Tag arbeiten (§ 8 Abs. 1 JArbSchG)."
BREAK_LAW = (
    "Nach spätestens sechs Stunden gehört eine Pause dazu (§ 4 ArbZG gilt für Beschäftigte; für "
    "Ehrenamtliche ist es ein guter Maßstab)."
)
MINOR_BREAK_LAW = (
    "Wer unter 18 ist, braucht nach spätestens viereinhalb Stunden eine Pause (§ 11 Abs. 2 "
    "JArbSchG)."
)


def findings(plan: HelperPlan) -> tuple[Finding, ...]:
    """Everything, the gravest first: what cannot be, what is missing, what the law says, hints."""
    found = [one for helper in plan.helpers for one in _of_helper(plan, helper)]
    found += [one for shift in plan.shifts for one in _of_shift(plan, shift)]
    return tuple(sorted(found, key=lambda one: ORDER.index(one.rule)))


ORDER = (
    Rule.TWICE, Rule.ON_PROGRAMME, Rule.MINOR_NIGHT, Rule.MINOR_HOURS, Rule.TOO_FEW, Rule.SKILL,
    Rule.TOO_MANY, Rule.NO_BREAK,
)  # fmt: skip


def told_hours(minutes: int) -> str:
    """„45 min“, „2 Std.“, „6 Std. 30 min“."""
    hours, rest = divmod(minutes, 60)
    parts = (f"{hours} Std." if hours else "", f"{rest} min" if rest else "")
    return " ".join(part for part in parts if part) or "0 Std."


def _of_helper(plan: HelperPlan, helper: HelperRow) -> Iterator[Finding]:
    shifts = plan.shifts_of[helper.id]
    for one, other in overlapping(shifts):
        what = f"{helper.name} ist in zwei Schichten zugleich eingeteilt."
        why = f"„{one.title}“ ({one.hours}) und „{other.title}“ ({other.hours}) überschneiden sich."
        yield Finding(Rule.TWICE, what, why, (one.id, other.id), helper.id)
    yield from _on_programme(plan, helper, shifts)
    if helper.is_minor:
        yield from _minor(helper, shifts)
    yield from _breaks(helper, shifts)


def _on_programme(
    plan: HelperPlan, helper: HelperRow, shifts: Sequence[ShiftRow]
) -> Iterator[Finding]:
    for shift in shifts:
        for item in plan.appearances.get(helper.id, ()):
            if shift.first < item.last and item.first < shift.last:
                what = f"{helper.name} ist zur Zeit der Schicht „{shift.title}“ auf dem Programm."
                why = f"„{item.title}“ läuft {item.hours}, die Schicht {shift.hours}."
                yield Finding(Rule.ON_PROGRAMME, what, why, (shift.id,), helper.id)


def _minor(helper: HelperRow, shifts: Sequence[ShiftRow]) -> Iterator[Finding]:
    for shift in shifts:
        late = _latest(shift)
        if late:
            what = f"{helper.name} ist unter 18 und hilft {late} („{shift.title}“)."
            more = UNTIL_TEN if late == "nach 20 Uhr" else ""
            law = NIGHT_LAW.format(more=more)
            yield Finding(Rule.MINOR_NIGHT, what, law, (shift.id,), helper.id)
    for _day, group in groupby(shifts, key=lambda one: one.day_number):
        same = list(group)
        minutes = sum(one.minutes for one in same)
        if minutes > MINOR_DAY:
            what = f"{helper.name} ist unter 18 und hilft an einem Tag {told_hours(minutes)}."
            ids = tuple(one.id for one in same)
            yield Finding(Rule.MINOR_HOURS, what, HOURS_LAW, ids, helper.id)


def _latest(shift: ShiftRow) -> str:
    """How far into the night a shift goes; empty: not at all."""
    starts, ends = shift.starts, shift.starts + shift.minutes
    night = ((0, MORNING), (NIGHT, DAY + MORNING), (DAY + NIGHT, 2 * DAY + MORNING))
    if any(starts < until and begins < ends for begins, until in night):
        return "vor 6 Uhr" if starts < MORNING and ends <= NIGHT else "nach 22 Uhr"
    evening = ((EVENING, NIGHT), (DAY + EVENING, DAY + NIGHT))
    late = any(starts < until and begins < ends for begins, until in evening)
    return "nach 20 Uhr" if late else ""


def _breaks(helper: HelperRow, shifts: Iterable[ShiftRow]) -> Iterator[Finding]:
    most = MINOR_WITHOUT_BREAK if helper.is_minor else WORK_WITHOUT_BREAK
    for stretch in _stretches(shifts):
        minutes = max(one.last for one in stretch) - stretch[0].first
        if minutes > most:
            what = f"{helper.name} hilft {told_hours(minutes)} ohne Pause."
            law = MINOR_BREAK_LAW if helper.is_minor else BREAK_LAW
            ids = tuple(one.id for one in stretch)
            yield Finding(Rule.NO_BREAK, what, law, ids, helper.id)


def _stretches(shifts: Iterable[ShiftRow]) -> Iterator[list[ShiftRow]]:
    """Shifts with less than a quarter of an hour between them, together."""
    running: list[ShiftRow] = []
    until = 0
    for one in sorted(shifts, key=lambda shift: (shift.first, shift.last)):
        if running and one.first >= until + BREAK:
            yield running
            running = []
        until = max(until, one.last) if running else one.last
        running.append(one)
    if running:
        yield running


def _of_shift(plan: HelperPlan, shift: ShiftRow) -> Iterator[Finding]:
    there, most = len(shift.helpers), max(shift.minimum, shift.maximum)
    if shift.missing:
        who = count(shift.missing, "Person fehlt", "Personen fehlen")
        what = f"In der Schicht „{shift.title}“ ({shift.hours}): {who}."
        why = f"Gebraucht werden mindestens {shift.minimum}, eingeteilt sind {there}."
        yield Finding(Rule.TOO_FEW, what, why, (shift.id,))
    if there > most:
        what = f"In der Schicht „{shift.title}“ ({shift.hours}) sind mehr eingeteilt als Platz ist."
        why = f"Höchstens {most}, eingeteilt sind {there}."
        yield Finding(Rule.TOO_MANY, what, why, (shift.id,))
    if there:
        yield from _skills(plan, shift)


def _skills(plan: HelperPlan, shift: ShiftRow) -> Iterator[Finding]:
    for wanted in shift.skill_list:
        if any(has_skill(wanted, one.skill_list) for one in shift.helpers):
            continue
        able = [one.name for one in plan.helpers if has_skill(wanted, one.skill_list)]
        what = f"In der Schicht „{shift.title}“ fehlt jemand mit „{wanted}“."
        why = f"Angegeben haben es: {and_list(able[:MOST_NAMES])}." if able else (
            "Auf der Helferliste hat es niemand angegeben."
        )  # fmt: skip
        yield Finding(Rule.SKILL, what, why, (shift.id,))
