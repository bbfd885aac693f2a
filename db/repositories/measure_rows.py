"""All SQL about lists of measures: thousands as frozen rows, by two questions."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Date,
    Row,
    Select,
    String,
    Subquery,
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

TABLES = frozenset(
    (*("measure", "person", "organization", "keyword", "field_of_action", "measure_report"),
     *("milestone", "measure_keyword", "pledge_measure", "pledge", "measure_resolution"))
)  # fmt: skip

TOLD = 28
"""So many columns a row takes over as they are."""
NOTHING: frozenset[UUID] = frozenset()


class MeasureRepository(Repository[Measure]):
    """The measures."""

    record = Measure
    missing = "Diese Maßnahme wurde inzwischen gelöscht."

    def rows(self, today: date) -> Sequence[MeasureRow]:
        """Every measure that is not in the Papierkorb, by number."""
        return self.kept(f"measures {today}", TABLES, lambda: self._read(today))

    def milestone_rows(self) -> Sequence[MilestoneRow]:
        """Their milestones with a day, by measure and day."""
        due = func.coalesce(col(Milestone.due_on), col(Milestone.done_on))
        query = (
            select(
                col(Milestone.id),
                col(Milestone.measure_id),
                col(Milestone.title),
                col(Milestone.starts_on),
                col(Milestone.due_on),
                col(Milestone.done_on),
            )
            .where(due.is_not(None))
            .order_by(col(Milestone.measure_id), due, col(Milestone.id))
        )
        return [MilestoneRow(*line) for line in self.in_parts(query)]

    def milestone_links(self) -> Sequence[tuple[UUID, UUID]]:
        """Which milestone comes only after which: the later one first."""
        query = select(col(MilestoneLink.milestone_id), col(MilestoneLink.after_id))
        return [(later, earlier) for later, earlier in self.session.execute(query)]

    def _read(self, today: date) -> Sequence[MeasureRow]:
        lines = list(self.in_parts(_listed()))
        progress = progress_of(map(_part, lines))
        return [_row(line, progress[line.id], today) for line in lines]


def _row(line: Row[Any], progress: int | None, today: date) -> MeasureRow:
    plans = frozenset(map(UUID, line.plans.split(","))) if line.plans else NOTHING
    if line.of_plan:
        plans |= {line.of_plan}
    last, began = line.last_on, line.began_on
    told: list[Any] = list(line[:TOLD])
    return MeasureRow(
        *told,
        plans,
        progress,
        is_late(line.ends_on, line.next_on, line.state, today),
        is_unheard(line.state, last, began, line.report_months, today),
    )


def _part(line: Row[Any]) -> Part:
    stones = ((line.left, False), (line.weights - line.left, True)) if line.weights else ()
    return Part(line.id, line.parent_id, line.weight, line.state, line.typed, stones)


def _listed() -> Select[*tuple[Any, ...]]:
    """The columns of ``MeasureRow`` in their order, then what is computed with."""
    last, words, bound = _last_report(), _words(), _count(MeasureResolution)
    promised, stones = _promised(), _stones()
    began = func.coalesce(col(Measure.starts_on), func.date(col(Measure.created_at)))
    of = col(Measure.id)
    return (
        select(
            *(of, col(Measure.number), col(Measure.title), col(Measure.state)),
            *(col(Measure.light), col(Measure.light_reason)),
            *(col(Measure.person_id), _person()),
            *(col(Measure.organization_id), _organization()),
            *(col(Measure.district_id), func.coalesce(col(Keyword.name), "")),
            *(col(Measure.field_id), _field(), func.coalesce(col(FieldOfAction.position), 0)),
            *(col(Measure.place), col(Measure.starts_on), col(Measure.ends_on)),
            *(col(Measure.parent_id), col(Measure.report_months), col(Measure.follow_up_on)),
            type_coerce(began, Date).label("began_on"),
            *(last.c.last_on, _next(stones), stones.c.next_on),
            func.coalesce(words.c.words, ""),
            *(func.coalesce(promised.c.number, 0), func.coalesce(bound.c.number, 0)),
            *(promised.c.plans, col(FieldOfAction.plan_id).label("of_plan")),
            *(col(Measure.weight), col(Measure.progress).label("typed")),
            *(stones.c.weights, stones.c.left),
        )
        .outerjoin(Person, col(Person.id) == col(Measure.person_id))
        .outerjoin(Organization, col(Organization.id) == col(Measure.organization_id))
        .outerjoin(Keyword, col(Keyword.id) == col(Measure.district_id))
        .outerjoin(FieldOfAction, col(FieldOfAction.id) == col(Measure.field_id))
        .outerjoin(last, last.c.of == of)
        .outerjoin(stones, stones.c.of == of)
        .outerjoin(words, words.c.of == of)
        .outerjoin(promised, promised.c.of == of)
        .outerjoin(bound, bound.c.of == of)
        .where(col(Measure.deleted_at).is_(None))
        .order_by(col(Measure.number), of)
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


def _next(stones: Subquery) -> ColumnElement[str]:
    return case((stones.c.next_on.is_not(None), stones.c.title), else_="")


def _last_report() -> Subquery:
    of = col(MeasureReport.measure_id)
    newest = func.max(col(MeasureReport.reported_on)).label("last_on")
    return select(of.label("of"), newest).group_by(of).subquery()


def _stones() -> Subquery:
    """SQLite takes the title from the line of each group that holds the least day."""
    of, weight = col(Milestone.measure_id), col(Milestone.weight)
    is_open = col(Milestone.done_on).is_(None)
    query = select(
        of.label("of"),
        func.min(case((is_open, col(Milestone.due_on)))).label("next_on"),
        col(Milestone.title).label("title"),
        func.sum(weight).label("weights"),
        func.sum(case((is_open, weight), else_=0)).label("left"),
    )
    return query.group_by(of).subquery()


def _words() -> Subquery:
    of = col(MeasureKeyword.measure_id)
    names = func.group_concat(col(Keyword.name), ", ").label("words")
    query = select(of.label("of"), names)
    return (
        query.join(Keyword, col(Keyword.id) == col(MeasureKeyword.keyword_id))
        .group_by(of)
        .subquery()
    )


def _promised() -> Subquery:
    of = col(PledgeMeasure.measure_id)
    plans = func.group_concat(type_coerce(col(Pledge.plan_id), String)).label("plans")
    query = select(of.label("of"), func.count().label("number"), plans)
    return (
        query.join(Pledge, col(Pledge.id) == col(PledgeMeasure.pledge_id)).group_by(of).subquery()
    )


def _count(kind: type[MeasureResolution]) -> Subquery:
    of = col(kind.measure_id)
    return select(of.label("of"), func.count().label("number")).group_by(of).subquery()
