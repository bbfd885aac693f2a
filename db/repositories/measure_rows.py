"""All SQL about lists of measures: thousands as frozen rows, by two questions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Date,
    Select,
    String,
    case,
    func,
    literal,
    select,
    type_coerce,
)
from sqlmodel import col

from db.repositories.base import Repository
from praeventionsrat.contacts.keywords import Keyword
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.measures.listing import is_late, is_unheard
from praeventionsrat.measures.parts import (
    MeasureKeyword,
    MeasureResolution,
    Milestone,
    MilestoneLink,
    PledgeMeasure,
)
from praeventionsrat.measures.progress import Part, progress_of
from praeventionsrat.measures.records import FieldOfAction, Measure
from praeventionsrat.measures.reports import MeasureReport
from praeventionsrat.measures.row_ports import MeasureRow, MilestoneRow
from praeventionsrat.plans.records import Pledge

OWN = frozenset({"measure", "person", "organization", "keyword", "field_of_action"})
STONES, REPORTS = frozenset({"milestone"}), frozenset({"measure_report"})
WORDS = frozenset({"measure_keyword", "keyword"})
PLEDGES, BOUND = frozenset({"pledge_measure", "pledge"}), frozenset({"measure_resolution"})
TABLES = OWN | STONES | REPORTS | WORDS | PLEDGES | BOUND
NOTHING: frozenset[UUID] = frozenset()
NO_STONES = (None, None, "", 0, 0)


class MeasureRepository(Repository[Measure]):
    """The measures."""

    record = Measure
    missing = "Diese Maßnahme wurde inzwischen gelöscht."

    def rows(self, today: date) -> Sequence[MeasureRow]:
        """Every measure that is not in the Papierkorb, by number."""
        return self.kept(f"measures {today}", TABLES, lambda: self._read(today))

    def milestone_rows(self) -> Sequence[MilestoneRow]:
        """Their milestones with a day, by measure and day."""
        return self.kept("measures: days", STONES, self._milestones)

    def _milestones(self) -> Sequence[MilestoneRow]:
        due = func.coalesce(col(Milestone.due_on), col(Milestone.done_on))
        query = (
            select(
                col(Milestone.id),
                _text(col(Milestone.measure_id)),
                col(Milestone.title),
                col(Milestone.starts_on),
                col(Milestone.due_on),
                col(Milestone.done_on),
            )
            .where(due.is_not(None))
            .order_by(col(Milestone.measure_id), due, col(Milestone.id))
        )
        ids = Ids()
        return [MilestoneRow(line[0], _known(ids[line[1]]), *line[2:])
                for line in self.in_parts(query)]  # fmt: skip

    def milestone_links(self) -> Sequence[tuple[UUID, UUID]]:
        """Which milestone comes only after which: the later one first."""
        query = select(col(MilestoneLink.milestone_id), col(MilestoneLink.after_id))
        return [(later, earlier) for later, earlier in self.session.execute(query)]

    def _read(self, today: date) -> Sequence[MeasureRow]:
        """What belongs to measures is kept by itself: an edited measure costs one question."""
        beside = self.read_ahead()
        lines = list(self.in_parts(_listed()))
        ids = Ids()
        progress = progress_of(_part(line, beside, ids) for line in lines)
        return [_row(line, beside, ids, progress, today) for line in lines]

    def read_ahead(self) -> "Beside":
        """What belongs to measures, read before anybody asks for the list."""
        return Beside(
            self._known("milestones", STONES, _stones()),
            self._known("reports", REPORTS, _last_report()),
            self._known("words", WORDS, _words()),
            self._known("pledges", PLEDGES, _promised()),
            self._known("resolutions", BOUND, _bound()),
        )

    def _known(
        self, name: str, tables: frozenset[str], query: Select[*tuple[Any, ...]]
    ) -> dict[str, Any]:
        lines = self.kept(
            f"measures: {name}", tables, lambda: [tuple(line) for line in self.in_parts(query)]
        )
        return {line[0]: line for line in lines}


class Ids(dict[str | None, UUID | None]):
    """Ids by their text; the same few owners come two thousand times."""

    def __missing__(self, text: str | None) -> UUID | None:
        found = self[text] = UUID(text) if text else None
        return found


@dataclass(frozen=True, slots=True)
class Beside:
    """What belongs to measures, by their ids as text."""

    stones: dict[str, Any]
    reports: dict[str, Any]
    words: dict[str, Any]
    pledges: dict[str, Any]
    bound: dict[str, Any]


def _row(
    line: Any, beside: Beside, ids: Ids, progress: Mapping[UUID, int | None], today: date
) -> MeasureRow:
    (key, number, title, state, light, reason, person_id, person, house_id, house, district_id,
     district, field_id, field, field_place, place, starts_on, ends_on, parent_id, months,
     follow_up_on, began_on, of_plan, _weight, _typed) = line  # fmt: skip
    _, next_on, next_title, _, _ = beside.stones.get(key, NO_STONES)
    last_on = beside.reports[key][1] if key in beside.reports else None
    _, pledges, plans = beside.pledges.get(key, (None, 0, None))
    own = _known(ids[key])
    told: tuple[Any, ...] = (
        *(own, number, title, state, light, reason, ids[person_id], person, ids[house_id], house),
        *(ids[district_id], district, ids[field_id], field, field_place, place),
        *(starts_on, ends_on, ids[parent_id], months, follow_up_on, began_on, last_on),
        *(next_title if next_on else "", next_on),
        beside.words[key][1] if key in beside.words else "",
        pledges,
        beside.bound[key][1] if key in beside.bound else 0,
        _plans(plans, of_plan),
        progress[own],
        is_late(ends_on, next_on, state, today),
        is_unheard(state, last_on, began_on, months, today),
    )
    return MeasureRow(*told)


def _known(found: UUID | None) -> UUID:
    assert found is not None
    return found


def _plans(promised: str | None, of_field: str | None) -> frozenset[UUID]:
    if not promised and not of_field:
        return NOTHING
    return frozenset(UUID(one) for one in f"{promised or ''},{of_field or ''}".split(",") if one)


def _part(line: Any, beside: Beside, ids: Ids) -> Part:
    key, *_, weight, typed = line
    _, _, _, weights, left = beside.stones.get(key, NO_STONES)
    stones = ((left, False), (weights - left, True)) if weights else ()
    own = _known(ids[key])
    return Part(own, ids[line.parent], weight, line.state, typed, stones)


def _text(column: Any) -> ColumnElement[str]:
    """An id as it is written: making a UUID of each costs more than reading it."""
    return type_coerce(column, String)


def _listed() -> Select[*tuple[Any, ...]]:
    """The columns ``_row`` takes apart."""
    began = func.coalesce(col(Measure.starts_on), func.date(col(Measure.created_at)))
    return (
        select(
            *(_text(col(Measure.id)), col(Measure.number), col(Measure.title), col(Measure.state)),
            *(col(Measure.light), col(Measure.light_reason)),
            *(_text(col(Measure.person_id)), _person()),
            *(_text(col(Measure.organization_id)), _organization()),
            *(_text(col(Measure.district_id)), func.coalesce(col(Keyword.name), "")),
            *(_text(col(Measure.field_id)), _field()),
            func.coalesce(col(FieldOfAction.position), 0),
            *(col(Measure.place), col(Measure.starts_on), col(Measure.ends_on)),
            _text(col(Measure.parent_id)).label("parent"),
            *(col(Measure.report_months), col(Measure.follow_up_on), type_coerce(began, Date)),
            *(_text(col(FieldOfAction.plan_id)), col(Measure.weight), col(Measure.progress)),
        )
        .outerjoin(Person, col(Person.id) == col(Measure.person_id))
        .outerjoin(Organization, col(Organization.id) == col(Measure.organization_id))
        .outerjoin(Keyword, col(Keyword.id) == col(Measure.district_id))
        .outerjoin(FieldOfAction, col(FieldOfAction.id) == col(Measure.field_id))
        .where(col(Measure.deleted_at).is_(None))
        .order_by(col(Measure.number), col(Measure.id))
    )


def _person() -> ColumnElement[str]:
    parts = (Person.title, Person.given_name, Person.affix, Person.family_name)
    whole: Any = literal("")
    for part in parts:
        whole = whole + literal(" ") + col(part)
    for _ in range(2):
        whole = func.replace(whole, "  ", " ")
    told: ColumnElement[str] = func.coalesce(func.trim(whole), "")
    return told


def _organization() -> ColumnElement[str]:
    short = func.nullif(col(Organization.short_name), "")
    told: ColumnElement[str] = func.coalesce(short, col(Organization.name), "")
    return told


def _field() -> ColumnElement[str]:
    whole = func.trim(col(FieldOfAction.number) + literal(" ") + col(FieldOfAction.name))
    told: ColumnElement[str] = func.coalesce(whole, "")
    return told


def _last_report() -> Select[*tuple[Any, ...]]:
    of = col(MeasureReport.measure_id)
    return select(_text(of), func.max(col(MeasureReport.reported_on))).group_by(of)


def _stones() -> Select[*tuple[Any, ...]]:
    """SQLite takes the title from the line of each group that holds the least day."""
    of, weight = col(Milestone.measure_id), col(Milestone.weight)
    is_open = col(Milestone.done_on).is_(None)
    return select(
        _text(of),
        func.min(case((is_open, col(Milestone.due_on)))),
        col(Milestone.title),
        func.sum(weight),
        func.sum(case((is_open, weight), else_=0)),
    ).group_by(of)


def _words() -> Select[*tuple[Any, ...]]:
    of = col(MeasureKeyword.measure_id)
    query = select(_text(of), func.group_concat(col(Keyword.name), ", "))
    return query.join(Keyword, col(Keyword.id) == col(MeasureKeyword.keyword_id)).group_by(of)


def _promised() -> Select[*tuple[Any, ...]]:
    of = col(PledgeMeasure.measure_id)
    query = select(_text(of), func.count(), func.group_concat(_text(col(Pledge.plan_id))))
    return query.join(Pledge, col(Pledge.id) == col(PledgeMeasure.pledge_id)).group_by(of)


def _bound() -> Select[*tuple[Any, ...]]:
    of = col(MeasureResolution.measure_id)
    return select(_text(of), func.count()).group_by(of)
