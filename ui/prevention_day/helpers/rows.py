"""Shifts and helpers as lines of lists and as Excel sheets."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.german import count, full_day
from praeventionsrat.prevention_day.helpers.rows import Appearance, HelperPlan, HelperRow, ShiftRow
from praeventionsrat.prevention_day.helpers.rules import told_hours
from praeventionsrat.prevention_day.helpers.skills import has_skill
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column, Look
from ui.shell.theme import Tone

TIME_WIDTH, PLACES_WIDTH, HOURS_WIDTH = 124, 116, 120


@dataclass(frozen=True)
class ListedHelper:
    """A helper with what she does."""

    helper: HelperRow
    shifts: tuple[ShiftRow, ...]
    minutes: int
    odd: str
    """What does not fit, in short; empty: nothing."""

    @property
    def id(self) -> UUID:
        """Of the helper."""
        return self.helper.id


@dataclass(frozen=True)
class Candidate:
    """A helper as somebody to put into a shift."""

    helper: HelperRow
    minutes: int
    busy: str
    """What she does at that time; empty: nothing."""
    fitting: str
    """Which wanted skills she has."""

    @property
    def id(self) -> UUID:
        """Of the helper."""
        return self.helper.id


def candidates(plan: HelperPlan, shift: ShiftRow) -> Sequence[Candidate]:
    """Everybody who is not in a shift: free ones with its skills first, then by hours."""
    inside = {one.id for one in shift.helpers}
    found = [_candidate(plan, shift, one) for one in plan.helpers if one.id not in inside]
    return sorted(found, key=lambda one: (bool(one.busy), not one.fitting, one.minutes))


def _candidate(plan: HelperPlan, shift: ShiftRow, helper: HelperRow) -> Candidate:
    there: list[ShiftRow | Appearance] = [*plan.shifts_of[helper.id]]
    there += plan.appearances.get(helper.id, ())
    doing = [one.title for one in there if one.first < shift.last and shift.first < one.last]
    fitting = [one for one in shift.skill_list if has_skill(one, helper.skill_list)]
    return Candidate(helper, plan.minutes_of(helper.id), ", ".join(doing), ", ".join(fitting))


def who(row: ShiftRow) -> str:
    """„Anna Berg, Ben Tal“, or that nobody is there yet."""
    names = ", ".join(one.name for one in row.helpers) or "noch niemand eingeteilt"
    return " · ".join(part for part in (names, row.venue) if part)


def places_tone(row: ShiftRow) -> Tone:
    """Enough, too few, too many; the words beside it say the same."""
    if row.missing:
        return Tone.WARN
    return Tone.BAD if len(row.helpers) > max(row.minimum, row.maximum) else Tone.OK


def short_badge(row: ShiftRow) -> tuple[str, Tone] | None:
    """„noch 2 nötig“."""
    if row.missing:
        return f"noch {row.missing} nötig", Tone.WARN
    over = len(row.helpers) - max(row.minimum, row.maximum)
    return (f"{over} zu viel", Tone.BAD) if over > 0 else None


SHIFTS = (
    Column[ShiftRow](
        "Zeit", lambda row: row.hours.removesuffix(" Uhr"), width=TIME_WIDTH, look=Look.STRONG
    ),
    Column[ShiftRow]("Schicht", lambda row: row.title, second=who, badge=short_badge),
    Column[ShiftRow]("Besetzt", lambda row: row.places, width=PLACES_WIDTH, tone=places_tone),
)
SHIFT_SHEET = (
    SheetColumn[ShiftRow]("Tag", lambda row: row.on),
    SheetColumn[ShiftRow]("Zeit", lambda row: row.hours),
    SheetColumn[ShiftRow]("Schicht", lambda row: row.title),
    SheetColumn[ShiftRow]("Fläche", lambda row: row.venue),
    SheetColumn[ShiftRow]("Mindestens", lambda row: row.minimum),
    SheetColumn[ShiftRow]("Höchstens", lambda row: row.maximum),
    SheetColumn[ShiftRow]("Eingeteilt", lambda row: len(row.helpers)),
    SheetColumn[ShiftRow]("Wer", lambda row: ", ".join(one.name for one in row.helpers)),
    SheetColumn[ShiftRow]("Gesucht", lambda row: row.skills),
    SheetColumn[ShiftRow]("Ansprechperson", lambda row: row.leader),
    SheetColumn[ShiftRow]("Notiz", lambda row: row.note),
)


def helper_second(row: ListedHelper) -> str:
    """„2 Schichten · Ersthelferin · nur vormittags“."""
    number = count(len(row.shifts), "Schicht", "Schichten") if row.shifts else "noch ohne Schicht"
    parts = (number, row.helper.skills, row.helper.available)
    return " · ".join(part for part in parts if part)


def helper_badge(row: ListedHelper) -> tuple[str, Tone] | None:
    """What is to be minded."""
    if row.odd:
        return "prüfen", Tone.WARN
    return ("unter 18", Tone.SOFT) if row.helper.is_minor else None


HELPERS = (
    Column[ListedHelper](
        "Name", lambda row: row.helper.name, second=helper_second, badge=helper_badge
    ),
    Column[ListedHelper](
        "Stunden", lambda row: row.minutes, told_hours, right=True, width=HOURS_WIDTH
    ),
)
HELPER_SHEET = (
    SheetColumn[ListedHelper]("Name", lambda row: row.helper.name),
    SheetColumn[ListedHelper]("Telefon", lambda row: row.helper.phone),
    SheetColumn[ListedHelper]("E-Mail", lambda row: row.helper.email),
    SheetColumn[ListedHelper]("Fähigkeiten", lambda row: row.helper.skills),
    SheetColumn[ListedHelper]("Verfügbar", lambda row: row.helper.available),
    SheetColumn[ListedHelper]("Unter 18", lambda row: "ja" if row.helper.is_minor else ""),
    SheetColumn[ListedHelper]("Stunden", lambda row: told_hours(row.minutes)),
    SheetColumn[ListedHelper](
        "Schichten", lambda row: "; ".join(f"{one.title} ({one.when})" for one in row.shifts)
    ),
    SheetColumn[ListedHelper]("Notiz", lambda row: row.helper.note),
)


def candidate_second(row: Candidate) -> str:
    """What she does at that time, or what speaks for her."""
    if row.busy:
        return f"zu dieser Zeit: {row.busy}"
    parts = (row.fitting or row.helper.skills, row.helper.available)
    return " · ".join(part for part in parts if part) or "keine weiteren Angaben"


def candidate_badge(row: Candidate) -> tuple[str, Tone] | None:
    """Free or not, and whether she is what is wanted."""
    if row.busy:
        return "belegt", Tone.WARN
    return ("passt", Tone.OK) if row.fitting else None


CANDIDATES = (
    Column[Candidate](
        "Name", lambda row: row.helper.name, second=candidate_second, badge=candidate_badge
    ),
    Column[Candidate](
        "Stunden", lambda row: row.minutes, told_hours, right=True, width=HOURS_WIDTH
    ),
)
INSIDE = (
    Column[HelperRow](
        "Name",
        lambda row: row.name,
        second=lambda row: (
            " · ".join(part for part in (row.phone, row.skills) if part) or "ohne Telefonnummer"
        ),
        badge=lambda row: ("unter 18", Tone.SOFT) if row.is_minor else None,
    ),
)


def day_words(row: ShiftRow) -> str:
    """The heading a shift stands under."""
    return full_day(row.on) or "Tag noch offen"
