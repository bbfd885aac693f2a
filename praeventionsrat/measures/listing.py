"""What a list of measures can be narrowed and grouped by."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from praeventionsrat.german import sort_key
from praeventionsrat.measures.records import Light, MeasureState
from praeventionsrat.measures.row_ports import MeasureRow
from praeventionsrat.measures.schedule import Due, due_of, measure_due
from praeventionsrat.measures.states import RESTING

Ids = frozenset[UUID]
NONE: frozenset[UUID] = frozenset()


class Grouping(StrEnum):
    """What measures are put together by."""

    NONE = "none"
    FIELD = "field"
    DISTRICT = "district"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Group:
    """A heading and what stands under it."""

    title: str
    rows: Sequence[MeasureRow]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which measures a list shows; what is empty narrows nothing."""

    states: frozenset[MeasureState] = frozenset()
    lights: frozenset[Light] = frozenset()
    owners: Ids = NONE
    """Persons and institutions."""
    districts: Ids = NONE
    fields: Ids = NONE
    plans: Ids = NONE
    is_overdue: bool = False
    silent_months: int = 0
    """Only those of which nothing was heard for so many months."""

    def accepts(self, row: MeasureRow, today: date) -> bool:
        """Whether a measure is wanted."""
        return (
            (not self.states or row.state in self.states)
            and (not self.lights or row.light in self.lights)
            and _among(self.owners, row.person_id, row.organization_id)
            and _among(self.districts, row.district_id)
            and _among(self.fields, row.field_id)
            and (not self.plans or not self.plans.isdisjoint(row.plan_ids))
            and (not self.is_overdue or row.is_overdue)
            and (not self.silent_months or is_silent(row, self.silent_months, today))
        )


def months_before(today: date, months: int) -> date:
    """The same day so many months earlier, or the last one of a shorter month."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    if year < 1:
        return date.min
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def is_late(
    ends_on: date | None, milestone_on: date | None, state: MeasureState, today: date
) -> bool:
    """Whether the end or the next milestone of a measure has passed."""
    if state in RESTING:
        return False
    found = (measure_due(ends_on, state, today), due_of(milestone_on, today))
    return Due.OVERDUE in found


def is_unheard(
    state: MeasureState, last_on: date | None, began_on: date, months: int, today: date
) -> bool:
    """Whether a report should have been there: nothing for so many months; 0 asks for none."""
    if not months or state in RESTING:
        return False
    return (last_on or began_on) < months_before(today, months)


def is_silent(row: MeasureRow, months: int, today: date) -> bool:
    """Whether nothing was heard of an open measure for so many months."""
    return is_unheard(row.state, row.last_report_on, row.began_on, months, today)


def grouped(rows: Iterable[MeasureRow], by: Grouping) -> Sequence[Group]:
    """The measures under headings in the order of their names, those without one at the end.

    Fields of action stand as their plan numbers them; the order within a group stays.
    """
    if by is Grouping.NONE:
        return [Group("", tuple(rows))]
    found: dict[str, list[MeasureRow]] = {}
    for row in rows:
        found.setdefault(heading_of(row, by), []).append(row)
    titles = sorted(found, key=lambda title: (not title, _place(found[title][0], by, title)))
    return [Group(title or WITHOUT[by], tuple(found[title])) for title in titles]


WITHOUT = {
    Grouping.FIELD: "Ohne Handlungsfeld",
    Grouping.DISTRICT: "Ohne Stadtteil",
    Grouping.OWNER: "Ohne Zuständigkeit",
}


def heading_of(row: MeasureRow, by: Grouping) -> str:
    """Under which heading a measure stands; empty: it has none of that kind.

    Whoever works for an institution stands with the others of that institution.
    """
    match by:
        case Grouping.FIELD:
            return row.field
        case Grouping.DISTRICT:
            return row.district
        case _:
            return row.organization or row.person


def _place(first: MeasureRow, by: Grouping, title: str) -> tuple[int, tuple[object, ...] | str]:
    return (first.field_place if by is Grouping.FIELD else 0, sort_key(title))


def _among(wanted: Ids, *ids: UUID | None) -> bool:
    return not wanted or any(one in wanted for one in ids)
